// SPDX-License-Identifier: GPL-3.0-or-later
// The consolidated sheet of a class (сводная ведомость): marks of each period and the year in all subjects,
// quality, success, СОУ, and who stands where (regulation.md 1.4, 3.5). One section per period that has any
// mark.
#pragma once

#include "common/assessment/AssessmentMessages.h"
#include "common/assessment/AssessmentRules.h"
#include "server/reports/Report.h"

namespace zvonok::server {

// A mark of a summary on paper: of another school with a star.
QString shownMark(const ClassSummary& summary, qsizetype at);
QString behaviourOf(const ClassSummary& summary, Id<Pupil> pupil);

class PeriodMarksReport final : public Report
{
public:
    explicit PeriodMarksReport(AssessmentNorms norms) : m_norms(std::move(norms)) {}
    reports::ReportDescription description(const ReportTexts& texts) const override;
    Result<reports::ReportDocument> make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                         const ReportTexts& texts) const override;

private:
    const AssessmentNorms m_norms;
};

} // namespace zvonok::server
