// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a class journal as it is printed by custom: the grid of marks and absences, then dates, topics
// and homework (regulation brief 1.4).
#pragma once

#include "common/assessment/AssessmentRules.h"
#include "server/reports/Report.h"

namespace zvonok::server {

class JournalPageReport final : public Report
{
public:
    explicit JournalPageReport(AssessmentNorms norms) : m_norms(std::move(norms)) {}
    reports::ReportDescription description(const ReportTexts& texts) const override;
    Result<reports::ReportDocument> make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                         const ReportTexts& texts) const override;

private:
    const AssessmentNorms m_norms; // which periods a grade has
};

} // namespace zvonok::server
