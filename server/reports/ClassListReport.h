// SPDX-License-Identifier: GPL-3.0-or-later
// List of a class on a date: names, dates of birth, files, telephones.
#pragma once

#include "server/reports/Report.h"

namespace zvonok::server {

class ClassListReport final : public Report
{
public:
    reports::ReportDescription description(const ReportTexts& texts) const override;
    Result<reports::ReportDocument> make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                         const ReportTexts& texts) const override;
};

} // namespace zvonok::server
