// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of lessons of a group with its dates (КТП): sections, topics, hours, homework, by plan and in
// fact; and how far the groups of a class are on their plans («Прохождение программы»).
#pragma once

#include "server/reports/Report.h"

namespace zvonok::server {

class LessonPlanReport final : public Report
{
public:
    reports::ReportDescription description(const ReportTexts& texts) const override;
    Result<reports::ReportDocument> make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                         const ReportTexts& texts) const override;
};

class ProgrammeReport final : public Report
{
public:
    reports::ReportDescription description(const ReportTexts& texts) const override;
    Result<reports::ReportDocument> make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                         const ReportTexts& texts) const override;
};

} // namespace zvonok::server
