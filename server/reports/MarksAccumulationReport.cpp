// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/reports/MarksAccumulationReport.h"

#include "common/reports/ReportBuilder.h"
#include "server/control/AccumulationQuery.h"
#include "server/reports/ControlParameters.h"

#include <algorithm>

namespace zvonok::server {

using namespace reports;

namespace {

// By class, subject and name: how it is read out to class teachers.
QList<AccumulationLine> byClass(const AccumulationSheet& sheet)
{
    QList<AccumulationLine> lines = sheet.lines;
    std::stable_sort(lines.begin(), lines.end(), [](const AccumulationLine& a, const AccumulationLine& b) {
        return a.group != b.group ? a.group < b.group : a.pupilName.localeAwareCompare(b.pupilName) < 0;
    });
    return lines;
}

TableBuilder tableOf(const AccumulationSheet& sheet, const ReportTexts& texts)
{
    TableBuilder table;
    table.column(CellKind::Number, 9).column(CellKind::Text).stretch();
    table.columns(3, CellKind::Number, 22).column(CellKind::Date, 26);
    table.header({texts("list.number"), texts("list.pupil"), texts("marks-accumulation.marks"),
                  texts("marks-accumulation.needed"), texts("marks-accumulation.missed"),
                  texts("marks-accumulation.last")});
    int number = 0;
    qint32 group = -1;
    for (const AccumulationLine& line : byClass(sheet)) {
        if (line.group != group) {
            const ControlGroup& head = sheet.groups.at(line.group);
            table.groupRow(head.title() + QStringLiteral(" — ") +
                           head.teacherNames.join(QStringLiteral(", ")));
        }
        group = line.group;
        const QString other =
            sheet.groups.at(line.group).schoolClass ? QString() : QString(u", " + line.className);
        table.row({numberCell(++number), textCell(line.pupilName + other), numberCell(line.marks),
                   numberCell(line.needed), line.missed == 0 ? textCell({}) : numberCell(line.missed),
                   dateCell(line.lastMark)});
    }
    return table;
}

} // namespace

ReportDescription MarksAccumulationReport::description(const ReportTexts& texts) const
{
    return {QStringLiteral("marks-accumulation"), texts("marks-accumulation.name"),
            texts("catalogue.group.control"), texts("marks-accumulation.purpose"), controlParameters(texts)};
}

Result<ReportDocument> MarksAccumulationReport::make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                                     const ReportTexts& texts) const
{
    const auto filter = controlFilter(scope, grant.request());
    if (!filter)
        return tl::unexpected(filter.error());
    const ControlRules rules = control::rulesNow(scope, m_norms);
    const AccumulationSheet sheet = control::accumulation(scope, grant.visible(), *filter, rules);
    ReportBuilder report(texts("marks-accumulation.title"), texts.period(sheet.from, sheet.to));
    report.organisation(schoolName(scope)).paper(Paper::A4, Orientation::Portrait).margins(10, 12, 10, 12, 5);
    report.stamp(scope.now(), grant.actor().name);
    report.section(texts("marks-accumulation.name"), false);
    if (sheet.lines.isEmpty())
        report.paragraph(texts("marks-accumulation.empty"));
    else
        report.table(tableOf(sheet, texts));
    if (sheet.total > sheet.lines.size())
        report.paragraph(texts("marks-accumulation.cut").arg(sheet.lines.size()).arg(sheet.total));
    report.note(texts("marks-accumulation.rules")
                    .arg(sheet.minimumMarks)
                    .arg(rules.moreFromHours)
                    .arg(sheet.minimumMarks + rules.moreMarks));
    report.space(6).signature(texts("control.deputy"));
    return report.build();
}

} // namespace zvonok::server
