// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/reports/AcademicDebtsReport.h"

#include "common/journal/MarkText.h"
#include "common/reports/ReportBuilder.h"
#include "server/assessment/Debts.h"
#include "server/people/ClassQueries.h"

namespace zvonok::server {

using namespace reports;

ReportDescription AcademicDebtsReport::description(const ReportTexts& texts) const
{
    return {QStringLiteral("academic-debts"),
            texts("academic-debts.name"),
            texts("catalogue.group.class"),
            texts("academic-debts.purpose"),
            {parameter(texts, "class", ParameterKind::Class, false)}};
}

Result<ReportDocument> AcademicDebtsReport::make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                                 const ReportTexts& texts) const
{
    const Id<SchoolClass> schoolClass = grant.request().schoolClass;
    const auto head = schoolClass ? classHead(scope, schoolClass) : std::nullopt;
    const QList<DebtLine> lines =
        debts::list(scope, grant.visible(), {schoolClass, true, {}}, m_norms.on(scope.today()));
    ReportBuilder report(texts("academic-debts.title"),
                         (head ? texts("class").arg(head->name) + QStringLiteral(", ") : QString()) +
                             texts("list.onDate").arg(dateText(scope.today())));
    report.organisation(schoolName(scope))
        .paper(Paper::A4, Orientation::Landscape)
        .margins(10, 12, 10, 12, 5);
    report.stamp(scope.now(), grant.actor().name);
    report.section(head ? head->name : texts("academic-debts.school"), false);
    TableBuilder table;
    table.column(CellKind::Number, 8).column(CellKind::Text, 14).column(CellKind::Text, 0).stretch();
    table.column(CellKind::Text, 40).column(CellKind::Text, 26).column(CellKind::Text, 14);
    table.column(CellKind::Date, 22).column(CellKind::Date, 22).column(CellKind::Text, 52);
    table.column(CellKind::Text, 26).leading(3);
    table.header({texts("list.number"), texts("academic-debts.class"), texts("journal.pupil"),
                  texts("report-cards.subject"), texts("academic-debts.year"), texts("academic-debts.mark"),
                  texts("academic-debts.formed"), texts("academic-debts.deadline"),
                  texts("academic-debts.attempts"), texts("academic-debts.state")});
    int number = 0;
    for (const DebtLine& line : lines) {
        if (line.state == DebtState::Withdrawn)
            continue;
        QStringList attempts;
        for (const DebtAttempt& each : line.attempts) {
            QStringList parts{
                dateText(each.day) + QStringLiteral(": ") +
                (each.value == mark::None ? texts("academic-debts.toCome") : markText(each.value))};
            for (const QString& part : {each.commission, each.document})
                if (!part.isEmpty())
                    parts.append(part);
            attempts.append(parts.join(QStringLiteral(", ")));
        }
        table.row({numberCell(double(++number)), textCell(line.className), textCell(line.pupilName),
                   textCell(line.subjectName), textCell(line.yearName),
                   aligned(textCell(markText(line.value)), Align::Center), dateCell(line.formedOn),
                   dateCell(line.deadline), textCell(attempts.join(QStringLiteral("; "))),
                   textCell(texts.text(QStringLiteral("debt.%1").arg(int(line.state))))});
    }
    if (number == 0)
        report.paragraph(texts("academic-debts.empty"));
    else
        report.table(table);
    report.space(6).signature(texts("academic-debts.deputy"));
    return report.build();
}

} // namespace zvonok::server
