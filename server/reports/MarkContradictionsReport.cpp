// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/reports/MarkContradictionsReport.h"

#include "common/journal/Average.h"
#include "common/reports/ReportBuilder.h"
#include "server/control/ContradictionQuery.h"
#include "server/reports/ControlParameters.h"

#include <algorithm>
#include <tuple>

namespace zvonok::server {

using namespace reports;

namespace {

// By journal, kind and name: each teacher reads one part of it.
QList<ContradictionLine> byJournal(const ContradictionSheet& sheet)
{
    QList<ContradictionLine> lines = sheet.lines;
    std::stable_sort(lines.begin(), lines.end(), [](const ContradictionLine& a, const ContradictionLine& b) {
        if (std::tie(a.group, a.kind) != std::tie(b.group, b.kind))
            return std::tie(a.group, a.kind) < std::tie(b.group, b.kind);
        return a.pupilName.localeAwareCompare(b.pupilName) < 0;
    });
    return lines;
}

QString kindText(ContradictionKind kind, const ReportTexts& texts)
{
    switch (kind) {
    case ContradictionKind::Differs:
        return texts("mark-contradictions.differs");
    case ContradictionKind::NotAttestedWithMarks:
        return texts("mark-contradictions.notAttested");
    case ContradictionKind::TooFewMarks:
        return texts("mark-contradictions.tooFew");
    case ContradictionKind::MarkWhileAbsent:
        return texts("mark-contradictions.absent");
    case ContradictionKind::Unknown:
        break;
    }
    return {};
}

TableBuilder tableOf(const ContradictionSheet& sheet, const ReportTexts& texts)
{
    TableBuilder table;
    table.column(CellKind::Number, 9).column(CellKind::Text).stretch().column(CellKind::Text, 52);
    table.column(CellKind::Text, 34).column(CellKind::Mark, 16).column(CellKind::Mark, 20);
    table.columns(2, CellKind::Number, 18).column(CellKind::Text, 44);
    table.header({texts("list.number"), texts("list.pupil"), texts("mark-contradictions.what"),
                  texts("mark-contradictions.when"), texts("mark-contradictions.mark"),
                  texts("mark-contradictions.suggested"), texts("mark-contradictions.average"),
                  texts("mark-contradictions.marks"), texts("mark-contradictions.done")});
    int number = 0;
    qint32 group = -1;
    for (const ContradictionLine& line : byJournal(sheet)) {
        if (line.group != group) {
            const ControlGroup& head = sheet.groups.at(line.group);
            table.groupRow(head.title() + QStringLiteral(" — ") +
                           head.teacherNames.join(QStringLiteral(", ")));
        }
        group = line.group;
        const bool lesson = line.kind == ContradictionKind::MarkWhileAbsent;
        const QString what =
            kindText(line.kind, texts) +
            (lesson ? QString(u" (" + absenceText(absenceFromNumber(line.absence)) + u')') : QString());
        const std::optional<double> average =
            lesson || line.average == 0 ? std::nullopt : std::optional<double>(line.average / 100.0);
        table.row(
            {numberCell(++number), textCell(line.pupilName), textCell(what),
             textCell(lesson ? texts("mark-contradictions.lesson").arg(dateText(line.day)).arg(line.number)
                             : line.periodName),
             markCell(markText(line.value)),
             markCell(lesson || line.suggested == 0 ? QString() : markText(line.suggested)),
             numberCell(average, 2), lesson ? textCell({}) : numberCell(line.marks), textCell({})});
    }
    return table;
}

} // namespace

ReportDescription MarkContradictionsReport::description(const ReportTexts& texts) const
{
    return {QStringLiteral("mark-contradictions"), texts("mark-contradictions.name"),
            texts("catalogue.group.control"), texts("mark-contradictions.purpose"), controlParameters(texts)};
}

Result<ReportDocument> MarkContradictionsReport::make(const Grant<RunReport>& grant,
                                                      storage::ReadScope& scope,
                                                      const ReportTexts& texts) const
{
    const auto filter = controlFilter(scope, grant.request());
    if (!filter)
        return tl::unexpected(filter.error());
    const ControlRules rules = control::rulesNow(scope, m_norms);
    const ContradictionSheet sheet = control::contradictions(scope, grant.visible(), *filter, rules);
    ReportBuilder report(texts("mark-contradictions.name"), texts.period(sheet.from, sheet.to));
    report.organisation(schoolName(scope))
        .paper(Paper::A4, Orientation::Landscape)
        .margins(10, 12, 10, 12, 5);
    report.stamp(scope.now(), grant.actor().name);
    report.section(texts("mark-contradictions.name"), false);
    if (sheet.lines.isEmpty())
        report.paragraph(texts("mark-contradictions.empty"));
    else
        report.table(tableOf(sheet, texts));
    if (sheet.total > sheet.lines.size())
        report.paragraph(texts("marks-accumulation.cut").arg(sheet.lines.size()).arg(sheet.total));
    report.note(texts("mark-contradictions.rules").arg(sheet.minimumMarks));
    report.space(6).signature(texts("control.deputy"));
    return report.build();
}

} // namespace zvonok::server
