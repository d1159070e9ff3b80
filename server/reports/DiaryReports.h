// SPDX-License-Identifier: GPL-3.0-or-later
// The diary of a pupil on paper: the days of a week or any two months, and how each subject stands. Shows
// what the page shows, to whom it shows it.
#pragma once

#include "common/assessment/AssessmentRules.h"
#include "common/journal/WorkTypes.h"
#include "server/reports/Report.h"

namespace zvonok::server {

class DiaryWeekReport final : public Report
{
public:
    ReportSubject subject() const override { return ReportSubject::Pupil; }
    reports::ReportDescription description(const ReportTexts& texts) const override;
    Result<reports::ReportDocument> make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                         const ReportTexts& texts) const override;

private:
    const WorkTypes m_types = WorkTypes::shipped();
};

class DiaryTotalsReport final : public Report
{
public:
    explicit DiaryTotalsReport(AssessmentNorms norms) : m_norms(std::move(norms)) {}
    ReportSubject subject() const override { return ReportSubject::Pupil; }
    reports::ReportDescription description(const ReportTexts& texts) const override;
    Result<reports::ReportDocument> make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                         const ReportTexts& texts) const override;

private:
    const AssessmentNorms m_norms;
};

} // namespace zvonok::server
