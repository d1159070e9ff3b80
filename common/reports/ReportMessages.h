// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue of reports and running one. Numbers 800–899.
#pragma once

#include "common/journal/JournalMessages.h"
#include "common/reports/ReportDescription.h"
#include "common/reports/ReportDocument.h"

namespace zvonok {

struct ReportCatalogue {
    using Self = ReportCatalogue;
    QList<reports::ReportDescription> reports;

    static constexpr auto message = wire::record("ReportCatalogue");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD_MAX(1, reports, 500)); }
};

// The reports that the actor may run at all.
struct ListReports {
    using Self = ListReports;
    using Reply = ReportCatalogue;
    QString language; // «ru», «en»; empty: ru

    static constexpr auto message = wire::query(800, "ListReports");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD_MAX(1, language, 10)); }
};

struct ReportResult {
    using Self = ReportResult;
    reports::ReportDocument document;

    static constexpr auto message = wire::record("ReportResult");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, document)); }
};

// The ids are members of their own, so that the access rule can see them. A parameter named «group», «class»,
// «pupil», «from» or «to» of the description travels in them.
struct RunReport {
    using Self = RunReport;
    using Reply = ReportResult;
    QString report; // id of its description
    QString language;
    Id<Group> group;
    Id<SchoolClass> schoolClass;
    QDate from;
    QDate to;
    QList<reports::ReportArgument> arguments; // what the report asks for besides
    Id<Pupil> pupil = {};

    static constexpr auto message = wire::query(801, "RunReport");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, report, 50), ZVONOK_FIELD_MAX(2, language, 10),
                                  ZVONOK_FIELD(3, group), ZVONOK_FIELD(4, schoolClass), ZVONOK_FIELD(5, from),
                                  ZVONOK_FIELD(6, to), ZVONOK_FIELD_MAX(7, arguments, 50), ZVONOK_FIELD(8, pupil));
    }
};

#define ZVONOK_REPORT_MESSAGES(X)                                                                            \
    X(zvonok::ReportCatalogue) X(zvonok::ListReports) X(zvonok::ReportResult) X(zvonok::RunReport)

using ReportMessages = ZVONOK_TYPE_LIST(ZVONOK_REPORT_MESSAGES);

} // namespace zvonok

ZVONOK_REPORT_MESSAGES(ZVONOK_EXTERN_CODEC)
