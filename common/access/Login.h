// SPDX-License-Identifier: GPL-3.0-or-later
// Login names: how one is made from a name, and how two are compared. Pure; any lane.
#pragma once

#include "common/base/Result.h"

#include <QString>

namespace zvonok {

// What makes two logins the same: case and ё do not count, nor spaces around.
QString loginKey(const QString& login);
// «ИвановИП» of Иванов Иван Петрович: as the incumbent builds them (domain brief 4). A namesake gets a
// number.
QString loginFor(const QString& lastName, const QString& firstName, const QString& middleName);

} // namespace zvonok
