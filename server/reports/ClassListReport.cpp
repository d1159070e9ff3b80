// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/reports/ClassListReport.h"

#include "common/people/SearchKey.h"
#include "common/reports/ReportBuilder.h"

namespace zvonok::server {

using namespace reports;
using storage::Row;

ReportDescription ClassListReport::description(const ReportTexts& texts) const
{
    return {QStringLiteral("class-list"),
            texts("class-list.name"),
            texts("catalogue.group.class"),
            texts("class-list.purpose"),
            {parameter(texts, "class", ParameterKind::Class),
             parameter(texts, "on", ParameterKind::Date, false)}};
}

Result<ReportDocument> ClassListReport::make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                             const ReportTexts& texts) const
{
    const RunReport& request = grant.request();
    const auto head = classHead(scope, request.schoolClass);
    if (!head)
        return fail(FailureCode::MissingInput, QStringLiteral("class"));
    QDate on = request.to;
    for (const ReportArgument& argument : request.arguments)
        if (argument.name == QStringLiteral("on") && !argument.value.isEmpty())
            on = QDate::fromString(argument.value, Qt::ISODate);
    if (!on.isValid())
        on = scope.today();

    TableBuilder table;
    table.column(CellKind::Number, 10)
        .column()
        .stretch()
        .column(CellKind::Date, 26)
        .column(CellKind::Text, 26);
    table.column(CellKind::Text, 38);
    table.header({texts("list.number"), texts("list.pupil"), texts("list.birth"), texts("list.file"),
                  texts("list.phone")});
    int number = 0;
    int boys = 0;
    int girls = 0;
    scope
        .statement(
            "SELECT p.last_name, p.first_name, p.middle_name, p.birth_date, p.phone, p.sex, pu.file_number "
            "FROM class_membership m JOIN pupil pu ON pu.id = m.pupil_id JOIN person p ON p.id = "
            "pu.person_id "
            "WHERE m.class_id = :class AND m.first_day <= :day AND m.last_day >= :day AND pu.withdrawn = 0 "
            "ORDER BY p.search_key, pu.id")
        .bind("class", request.schoolClass)
        .bind("day", on)
        .each([&](const Row& row) {
            boys += row.enumOf<Sex>("sex") == Sex::Male;
            girls += row.enumOf<Sex>("sex") == Sex::Female;
            const PersonName name{row.text("last_name"), row.text("first_name"), row.text("middle_name")};
            table.row({numberCell(double(++number)), textCell(fullName(name)),
                       dateCell(row.date("birth_date")), textCell(row.text("file_number")),
                       textCell(row.text("phone"))});
        });

    ReportBuilder report(texts("list.title"),
                         texts("class").arg(head->name) + u' ' + texts("list.onDate").arg(dateText(on)));
    report.organisation(schoolName(scope)).paper(Paper::A4, Orientation::Portrait).margins(15, 15, 10, 15, 5);
    report.stamp(scope.now(), grant.actor().name);
    report.section(head->name, false).table(table);
    report.paragraph(texts("list.total").arg(number).arg(boys).arg(girls)).space(6);
    report.signature(texts("classTeacher"), head->teacher);
    return report.build();
}

} // namespace zvonok::server
