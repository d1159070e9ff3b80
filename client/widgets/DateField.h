// SPDX-License-Identifier: GPL-3.0-or-later
// The field of a day as every form has it: with a calendar, today at first, named for a screen reader. GUI
// thread.
#pragma once

#include <QString>

class QDateEdit;
class QWidget;

namespace zvonok::client {

QDateEdit* dateField(QWidget* parent, const QString& accessibleName);

} // namespace zvonok::client
