// SPDX-License-Identifier: GPL-3.0-or-later
// What both reports of control ask for, and the filter that follows from it.
#pragma once

#include "server/control/ControlQueries.h"
#include "server/reports/Report.h"

namespace zvonok::server {

QList<reports::ReportParameter> controlParameters(const ReportTexts& texts);
// InvalidInput(to, order): no such span.
Result<control::Filter> controlFilter(storage::ReadScope& scope, const RunReport& request);

} // namespace zvonok::server
