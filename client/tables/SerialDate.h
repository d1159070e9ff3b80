// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as workbooks keep them: days since 1900 (with a 29 February that never was) or since 1904. Any lane.
#pragma once

#include <QString>

namespace zvonok::client {

// 2014-08-21, 2014-08-21T10:30:00 or 10:30:00; empty when the number is no date.
QString serialDateText(double serial, bool since1904);

} // namespace zvonok::client
