// SPDX-License-Identifier: GPL-3.0-or-later
// Academic debts of a class or of the school: who owes what until when, attempts and their outcome (273-ФЗ
// art. 58).
#pragma once

#include "common/assessment/AssessmentRules.h"
#include "server/reports/Report.h"

namespace zvonok::server {

class AcademicDebtsReport final : public Report
{
public:
    explicit AcademicDebtsReport(AssessmentNorms norms) : m_norms(std::move(norms)) {}
    reports::ReportDescription description(const ReportTexts& texts) const override;
    Result<reports::ReportDocument> make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                         const ReportTexts& texts) const override;

private:
    const AssessmentNorms m_norms;
};

} // namespace zvonok::server
