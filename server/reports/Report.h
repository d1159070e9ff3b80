// SPDX-License-Identifier: GPL-3.0-or-later
// One report of the catalogue: what it is called, what it asks for, and the document it makes from a snapshot
// of the database. A new report is a class of this kind and one line in ReportsFeature.cpp. Read lane.
#pragma once

#include "common/reports/ReportMessages.h"
#include "server/dispatch/Grant.h"
#include "server/people/ClassQueries.h"
#include "server/reports/ReportTexts.h"

namespace zvonok::server {

// Whom a report is about. A pupil and a guardian run only those of one pupil: a class is other people's
// children.
enum class ReportSubject { School, Pupil };

class Report
{
public:
    virtual ~Report() = default;
    virtual ReportSubject subject() const { return ReportSubject::School; }
    virtual reports::ReportDescription description(const ReportTexts& texts) const = 0;
    // The ids of the request are within the actor's reach; everything else must be contained in them.
    virtual Result<reports::ReportDocument> make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                                 const ReportTexts& texts) const = 0;
};

// A parameter as all reports spell it.
reports::ReportParameter parameter(const ReportTexts& texts, const char* name, reports::ParameterKind kind,
                                   bool required = true);
QString schoolName(storage::ReadScope& scope);
// «I четверть», «Год», «Экзамен», «Итог».
QString periodTitle(const ReportTexts& texts, const PeriodLine& period);

} // namespace zvonok::server
