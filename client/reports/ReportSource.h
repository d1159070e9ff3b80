// SPDX-License-Identifier: GPL-3.0-or-later
// Where the reports page gets its catalogue, the choices of its form and its documents: the link, or a test.
// GUI thread; answers come later, on it.
#pragma once

#include "common/base/Result.h"
#include "common/reports/ReportDescription.h"
#include "common/reports/ReportDocument.h"

#include <functional>

namespace zvonok::client {

using ReportArguments = QList<reports::ReportArgument>;

class ReportSource
{
public:
    virtual ~ReportSource() = default;
    virtual void fetchCatalogue(std::function<void(Result<QList<reports::ReportDescription>>)> then) = 0;
    // Classes, groups, periods …: what a parameter may be, given what is chosen already.
    virtual void fetchChoices(reports::ParameterKind kind, const ReportArguments& chosen,
                              std::function<void(Result<QList<reports::ReportChoice>>)> then) = 0;
    virtual void fetchReport(const QString& id, const ReportArguments& arguments,
                             std::function<void(Result<QList<reports::ReportDocument>>)> then) = 0;
};

} // namespace zvonok::client
