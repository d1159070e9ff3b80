// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/reports/ReportCardsReport.h"

#include "common/journal/MarkText.h"
#include "common/reports/ReportBuilder.h"
#include "server/assessment/ClassSummaryQuery.h"
#include "server/reports/PeriodMarksReport.h"

namespace zvonok::server {

using namespace reports;

ReportDescription ReportCardsReport::description(const ReportTexts& texts) const
{
    return {QStringLiteral("report-cards"),
            texts("report-cards.name"),
            texts("catalogue.group.class"),
            texts("report-cards.purpose"),
            {parameter(texts, "class", ParameterKind::Class)}};
}

Result<ReportDocument> ReportCardsReport::make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                               const ReportTexts& texts) const
{
    const auto list = assessment::summary(scope, grant.actor(), {grant.request().schoolClass}, m_norms);
    if (!list)
        return fail(FailureCode::MissingInput, QStringLiteral("class"));
    QList<ClassSummary> periods;
    for (const PeriodLine& period : list->periods)
        if (const auto one = assessment::summary(
                scope, grant.actor(), {grant.request().schoolClass, period.kind, period.ordinal}, m_norms))
            periods.append(*one);

    ReportBuilder report(texts("report-cards.title"), texts("class").arg(list->className));
    report.organisation(schoolName(scope)).paper(Paper::A4, Orientation::Portrait).margins(15, 15, 10, 15, 5);
    report.stamp(scope.now(), grant.actor().name);
    bool any = false;
    for (qsizetype pupil = 0; pupil < list->pupils.size(); ++pupil) {
        if (!list->counted.at(pupil))
            continue;
        TableBuilder table;
        table.column(CellKind::Text, 0).stretch();
        table.columns(int(periods.size()), CellKind::Text, periods.size() > 5 ? 17 : 22);
        QList<Cell> header{textCell(texts("report-cards.subject"))};
        for (const ClassSummary& period : periods)
            header.append(textCell(periodTitle(texts, period.period), Align::Center));
        table.header(header);
        bool former = false;
        for (qsizetype subject = 0; subject < list->subjects.size(); ++subject) {
            QList<Cell> row{textCell(list->subjectNames.at(subject))};
            for (const ClassSummary& period : periods) {
                // Of an exam only its subjects are there.
                const qsizetype at = period.pupils.indexOf(list->pupils.at(pupil));
                const qsizetype its = period.subjects.indexOf(list->subjects.at(subject));
                const QString text =
                    at < 0 || its < 0 ? QString() : shownMark(period, at * period.subjects.size() + its);
                former = former || text.endsWith(u'*');
                row.append(aligned(textCell(text), Align::Center));
            }
            table.row(row);
        }
        QList<Cell> behaviour{textCell(texts("period-marks.behaviour"))};
        bool behaves = false;
        for (const ClassSummary& period : periods) {
            behaves = behaves || period.behaviourScale != BehaviourScale::Off;
            behaviour.append(aligned(textCell(behaviourOf(period, list->pupils.at(pupil))), Align::Center));
        }
        if (behaves)
            table.row(behaviour);
        report.section(list->pupilNames.at(pupil), any);
        any = true;
        report.heading(list->pupilNames.at(pupil)).table(table);
        if (former)
            report.note(texts("period-marks.former"));
        report.space(8);
        report.signature(texts("classTeacher"), list->classTeacher).signature(texts("report-cards.parent"));
    }
    if (!any)
        report.section(list->className, false).paragraph(texts("report-cards.empty"));
    return report.build();
}

} // namespace zvonok::server
