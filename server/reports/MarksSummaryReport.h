// SPDX-License-Identifier: GPL-3.0-or-later
// Pupils × subjects of a class: weighted averages of a period, lessons missed. Average: Σ(m·w)/Σw
// (NetSchool 14.1).
#pragma once

#include "common/assessment/AssessmentRules.h"
#include "server/reports/Report.h"

namespace zvonok::server {

class MarksSummaryReport final : public Report
{
public:
    explicit MarksSummaryReport(AssessmentNorms norms) : m_norms(std::move(norms)) {}
    reports::ReportDescription description(const ReportTexts& texts) const override;
    Result<reports::ReportDocument> make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                         const ReportTexts& texts) const override;

private:
    const AssessmentNorms m_norms; // which periods a grade has
};

} // namespace zvonok::server
