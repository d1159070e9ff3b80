// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the administration pages: roles, audit actions, what a failure means here and what to do. Any
// lane.
#pragma once

#include "common/access/Role.h"
#include "common/base/Failure.h"

#include <QCoreApplication>

namespace zvonok::client {

class AdminTexts
{
    Q_DECLARE_TR_FUNCTIONS(AdminTexts)

public:
    static QString role(Role role);
    static QString roles(const QList<Role>& roles);
    static QString action(const QString& action); // of an audit line; unknown ones as they are
    static QString subject(const QString& kind);  // what an audit line is about
    static QString values(const QString& json);   // of an audit line: «topic: …, homework: …»
    static QString failure(const Failure& failure);
};

} // namespace zvonok::client
