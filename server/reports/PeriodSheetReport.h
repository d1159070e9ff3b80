// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of the marks of a group in one subject (ведомость): periods with their averages, the year, exams,
// the final mark. What the sheet on the screen shows, without what is only suggested.
#pragma once

#include "common/assessment/AssessmentRules.h"
#include "server/people/SubjectNames.h"
#include "server/reports/Report.h"

namespace zvonok::server {

class PeriodSheetReport final : public Report
{
public:
    explicit PeriodSheetReport(AssessmentNorms norms) : m_norms(std::move(norms)) {}
    reports::ReportDescription description(const ReportTexts& texts) const override;
    Result<reports::ReportDocument> make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                         const ReportTexts& texts) const override;

private:
    const AssessmentNorms m_norms;
    const SubjectNames m_names;
};

} // namespace zvonok::server
