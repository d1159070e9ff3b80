// SPDX-License-Identifier: GPL-3.0-or-later
// Report cards (табели) of a class: for each pupil a page of subjects × periods and year (netschool.md 15).
#pragma once

#include "common/assessment/AssessmentRules.h"
#include "server/reports/Report.h"

namespace zvonok::server {

class ReportCardsReport final : public Report
{
public:
    explicit ReportCardsReport(AssessmentNorms norms) : m_norms(std::move(norms)) {}
    reports::ReportDescription description(const ReportTexts& texts) const override;
    Result<reports::ReportDocument> make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                         const ReportTexts& texts) const override;

private:
    const AssessmentNorms m_norms;
};

} // namespace zvonok::server
