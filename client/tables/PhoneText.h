// SPDX-License-Identifier: GPL-3.0-or-later
// Telephone numbers and e-mail addresses in one spelling. Pure functions; any lane.
#pragma once

#include <QString>

namespace zvonok::client {

// «89161234567», «8 (916) 123-45-67» → «+7 916 123-45-67»; several stay several, divided by «; ». What is no
// Russian number stays as written. Empty when there is no digit at all.
QString tidyPhones(const QString& text);

bool isEmail(const QString& text); // something@something.something without blanks

} // namespace zvonok::client
