// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/reports/PeriodSheetReport.h"

#include "common/journal/MarkText.h"
#include "common/reports/ReportBuilder.h"
#include "server/assessment/PeriodMarkQueries.h"

namespace zvonok::server {

using namespace reports;

namespace {

using Place = std::pair<qint32, qint32>; // pupil, column of the sheet

bool hasAverage(const PeriodLine& period) { return isCalendarPeriod(period.kind); }

TableBuilder tableOf(const PeriodSheet& sheet, const ReportTexts& texts)
{
    QHash<Place, QString> marks;
    QHash<Place, qint32> averages;
    for (qsizetype i = 0; i < sheet.formerPupils.size(); ++i)
        marks.insert({sheet.formerPupils.at(i), sheet.formerColumns.at(i)},
                     markText(sheet.formerValues.at(i)) + u'*');
    for (qsizetype i = 0; i < sheet.cellPupils.size(); ++i)
        if (sheet.cellValues.at(i) != mark::None)
            marks.insert({sheet.cellPupils.at(i), sheet.cellColumns.at(i)}, markText(sheet.cellValues.at(i)));
    for (qsizetype i = 0; i < sheet.averagePupils.size(); ++i)
        if (sheet.markCounts.at(i) > 0)
            averages.insert({sheet.averagePupils.at(i), sheet.averageColumns.at(i)}, sheet.averages.at(i));

    TableBuilder table;
    table.column(CellKind::Number, 8).column(CellKind::Text, 56).leading(2);
    QList<Cell> periods{span(textCell(texts("list.number"), Align::Center), 1, 2),
                        span(textCell(texts("journal.pupil")), 1, 2)};
    QList<Cell> parts;
    for (const PeriodLine& period : sheet.columns) {
        const bool average = hasAverage(period);
        table.columns(average ? 2 : 1, CellKind::Text, 0);
        periods.append(span(textCell(periodTitle(texts, period), Align::Center), average ? 2 : 1));
        if (average)
            parts.append(textCell(texts("period-sheet.average"), Align::Center));
        parts.append(textCell(texts("period-sheet.mark"), Align::Center));
    }
    table.header(periods);
    table.header(parts);
    for (qint32 pupil = 0; pupil < sheet.pupils.size(); ++pupil) {
        QList<Cell> row{numberCell(double(pupil + 1)), textCell(sheet.pupilNames.at(pupil))};
        for (qint32 column = 0; column < sheet.columns.size(); ++column) {
            if (hasAverage(sheet.columns.at(column))) {
                const auto average = averages.constFind({pupil, column});
                row.append(
                    aligned(average == averages.constEnd() ? textCell({}) : numberCell(*average / 100.0, 2),
                            Align::Center));
            }
            row.append(aligned(textCell(marks.value({pupil, column})), Align::Center));
        }
        table.row(row);
    }
    return table;
}

} // namespace

ReportDescription PeriodSheetReport::description(const ReportTexts& texts) const
{
    return {QStringLiteral("period-sheet"),
            texts("period-sheet.name"),
            texts("catalogue.group.journal"),
            texts("period-sheet.purpose"),
            {parameter(texts, "group", ParameterKind::Group)}};
}

Result<ReportDocument> PeriodSheetReport::make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                               const ReportTexts& texts) const
{
    const auto group = groups::info(scope, grant.request().group);
    if (!group)
        return fail(FailureCode::MissingInput, QStringLiteral("group"));
    const auto shape = assessment::shapeOf(scope, *group, m_norms, m_names);
    const PeriodSheet sheet = assessment::sheet(scope, shape, journal::Locks(scope, *group, false));
    ReportBuilder report(texts("period-sheet.name"), group->title());
    report.organisation(schoolName(scope))
        .paper(Paper::A4, Orientation::Landscape)
        .margins(10, 12, 10, 12, 5);
    report.stamp(scope.now(), grant.actor().name);
    report.section(group->title(), false);
    if (sheet.pupils.isEmpty())
        return report.paragraph(texts("period-sheet.empty")).build();
    report.table(tableOf(sheet, texts));
    if (!sheet.formerPupils.isEmpty())
        report.note(texts("period-marks.former"));
    return report.space(4).signature(texts("journal.teacher"), {}).build();
}

} // namespace zvonok::server
