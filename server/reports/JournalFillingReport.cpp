// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/reports/JournalFillingReport.h"

#include "common/reports/ReportBuilder.h"
#include "server/control/FillingQuery.h"
#include "server/reports/ControlParameters.h"

namespace zvonok::server {

using namespace reports;

namespace {

Cell figure(qint32 value) { return value == 0 ? textCell({}) : numberCell(value); }

Cell percent(qint32 filled, qint32 held)
{
    return held == 0 ? textCell({}) : numberCell(filled * 100.0 / held, 1);
}

QList<Cell> figures(const ControlLine& line)
{
    return {numberCell(line.held),
            figure(line.noTopic),
            line.group.homeworkDue ? figure(line.noHomework) : textCell(QStringLiteral("—"), Align::Right),
            line.group.marksDue ? figure(line.noMarks) : textCell(QStringLiteral("—"), Align::Right),
            figure(line.late),
            figure(line.lateMarks),
            figure(line.longestDelay),
            percent(line.filled, line.held)};
}

TableBuilder tableOf(const ControlSheet& sheet, const ReportTexts& texts)
{
    TableBuilder table;
    table.column(CellKind::Number, 9).column(CellKind::Text, 14).column(CellKind::Text).stretch();
    table.column(CellKind::Text, 52).columns(8, CellKind::Number, 17).column(CellKind::Date, 22);
    QStringList header{texts("list.number"), texts("control.class"), texts("control.subject"),
                       texts("control.teacher")};
    for (const char* key :
         {"control.held", "control.noTopic", "control.noHomework", "control.noMarks", "control.late",
          "control.lateMarks", "control.longest", "control.filled", "control.last"})
        header.append(texts(key));
    table.header(header);
    int number = 0;
    for (const ControlLine& line : sheet.lines) {
        if (line.held == 0) // nothing to control
            continue;
        QString subject = line.group.subjectName;
        if (!line.group.name.isEmpty())
            subject += u" (" + line.group.name + u')';
        QList<Cell> row{numberCell(++number), textCell(line.group.className), textCell(subject),
                        textCell(line.group.teacherNames.join(QStringLiteral(", ")))};
        row += figures(line);
        row.append(dateCell(line.lastFilled));
        table.row(row);
    }
    QList<Cell> total{textCell({}), span(textCell(texts("control.total")), 3)};
    total += figures(sumOf(sheet));
    total.append(textCell({}));
    table.totalRow(total);
    return table;
}

} // namespace

ReportDescription JournalFillingReport::description(const ReportTexts& texts) const
{
    return {QStringLiteral("journal-filling"), texts("journal-filling.name"),
            texts("catalogue.group.control"), texts("journal-filling.purpose"), controlParameters(texts)};
}

Result<ReportDocument> JournalFillingReport::make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                                  const ReportTexts& texts) const
{
    const auto filter = controlFilter(scope, grant.request());
    if (!filter)
        return tl::unexpected(filter.error());
    const ControlRules rules = control::rulesNow(scope, m_norms);
    const ControlSheet sheet = control::filling(scope, grant.visible(), *filter, rules);
    ReportBuilder report(texts("journal-filling.title"), texts.period(sheet.from, sheet.to));
    report.organisation(schoolName(scope))
        .paper(Paper::A4, Orientation::Landscape)
        .margins(10, 12, 10, 12, 5);
    report.stamp(scope.now(), grant.actor().name);
    report.section(texts("journal-filling.name"), false);
    const bool any = std::any_of(sheet.lines.begin(), sheet.lines.end(),
                                 [](const ControlLine& line) { return line.held > 0; });
    if (!any)
        return report.paragraph(texts("journal-filling.empty")).build();
    report.paragraph(texts("journal-filling.until").arg(dateText(sheet.until)));
    report.table(tableOf(sheet, texts));
    report.note(texts("journal-filling.rules")
                    .arg(rules.homeworkFromGrade)
                    .arg(rules.lessonDays)
                    .arg(rules.markDays)
                    .arg(rules.longWorkDays));
    report.space(6).signature(texts("control.deputy"));
    return report.build();
}

} // namespace zvonok::server
