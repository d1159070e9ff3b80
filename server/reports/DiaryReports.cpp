// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/reports/DiaryReports.h"

#include "common/journal/Average.h"
#include "common/journal/MarkText.h"
#include "common/reports/ReportBuilder.h"
#include "server/diary/DiaryQueries.h"
#include "server/people/PupilScope.h"

namespace zvonok::server {

using namespace reports;

namespace {

// The right to the diary, which the right to run reports does not bring.
Result<Nothing> mayRead(const Grant<RunReport>& grant, storage::ReadScope& scope)
{
    const Reach reach = grant.actor().reach(Permission::DiaryRead);
    if (reach == Reach::None)
        return fail(FailureCode::NotPermitted);
    return reaches(scope, grant.actor(), reach, grant.request().pupil) ? Result<Nothing>(Nothing{})
                                                                       : fail(FailureCode::NotFound);
}

QString joined(const QString& first, const QString& second)
{
    return first.isEmpty()    ? second
           : second.isEmpty() ? first
                              : QString(first + QStringLiteral(", ") + second);
}

// «4 (К ×2,0) за диктант»: mark, letter of the work, weight in tenths of the usual one.
QString workText(const DiaryPage& page, qsizetype work, const WorkTypes& types)
{
    const WorkTypeNorm norm = types.norm(page.workTypes.at(work));
    QString text = markText(page.workValues.at(work), page.workDuties.at(work));
    if (text.isEmpty())
        text = QStringLiteral("—");
    QStringList about;
    if (!norm.letter.isNull() && page.workTypes.at(work) != WorkType::Answer)
        about.append(norm.letter);
    about.append(QStringLiteral("×%1").arg(page.workWeights.at(work)));
    text += QStringLiteral(" (") + about.join(u' ') + u')';
    return joined(text, page.workTitles.at(work));
}

} // namespace

ReportDescription DiaryWeekReport::description(const ReportTexts& texts) const
{
    return {QStringLiteral("diary"),
            texts("diary.name"),
            texts("catalogue.group.pupil"),
            texts("diary.purpose"),
            {parameter(texts, "pupil", ParameterKind::Pupil),
             parameter(texts, "from", ParameterKind::Date, false),
             parameter(texts, "to", ParameterKind::Date, false)}};
}

Result<ReportDocument> DiaryWeekReport::make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                             const ReportTexts& texts) const
{
    if (auto may = mayRead(grant, scope); !may)
        return tl::unexpected(may.error());
    const RunReport& request = grant.request();
    const auto page = diary::page(scope, grant.actor(), {request.pupil, request.from, request.to});
    if (!page)
        return tl::unexpected(page.error());
    ReportBuilder report(
        texts("diary.title"),
        joined(joined(page->pupilName,
                      page->className.isEmpty() ? QString() : texts("class").arg(page->className)),
               texts("period").arg(dateText(page->from), dateText(page->to))));
    report.organisation(schoolName(scope)).paper(Paper::A4, Orientation::Portrait).margins(15, 12, 10, 12, 5);
    report.stamp(scope.now(), grant.actor().name).section(page->pupilName, false);
    if (!page->whole)
        report.note(texts("diary.part"));
    TableBuilder table;
    table.column(CellKind::Number, 8).column(CellKind::Text, 34).column(CellKind::Text, 0).stretch();
    table.column(CellKind::Text, 52).column(CellKind::Text, 34);
    table.header({texts("list.number"), texts("report-cards.subject"), texts("diary.topic"),
                  texts("journal.homework"), texts("diary.marks")});
    QDate day;
    for (qsizetype lesson = 0; lesson < page->lessonDates.size(); ++lesson) {
        if (page->lessonDates.at(lesson) != day) {
            day = page->lessonDates.at(lesson);
            table.groupRow(texts.text(QStringLiteral("weekday.%1").arg(day.dayOfWeek())) +
                           QStringLiteral(", ") + dateText(day));
        }
        QStringList marks;
        if (page->absences.at(lesson) != 0)
            marks.append(absenceCellText(absenceFromNumber(page->absences.at(lesson))));
        for (qsizetype work = 0; work < page->workLessons.size(); ++work)
            if (page->workLessons.at(work) == lesson) {
                QString text = workText(*page, work, m_types);
                if (!page->workComments.at(work).isEmpty())
                    text += QStringLiteral(": ") + page->workComments.at(work);
                marks.append(text);
            }
        table.row({numberCell(double(page->lessonNumbers.at(lesson))),
                   textCell(page->subjects.value(page->lessonSubjects.at(lesson))),
                   textCell(page->topics.at(lesson)), textCell(page->homeworkDue.at(lesson)),
                   textCell(marks.join(QStringLiteral("; ")))});
    }
    if (page->lessonDates.isEmpty())
        report.paragraph(texts("journal.empty"));
    else
        report.table(table);
    if (!page->overdueDates.isEmpty()) {
        TableBuilder overdue;
        overdue.column(CellKind::Date, 24).column(CellKind::Text, 44).column(CellKind::Text, 0).stretch();
        overdue.header({texts("journal.date"), texts("report-cards.subject"), texts("diary.work")});
        for (qsizetype i = 0; i < page->overdueDates.size(); ++i)
            overdue.row(
                {dateCell(page->overdueDates.at(i)),
                 textCell(page->subjects.value(page->overdueSubjects.at(i))),
                 textCell(joined(m_types.norm(page->overdueTypes.at(i)).name, page->overdueTitles.at(i)))});
        report.space(4).heading(texts("diary.overdue"), 2).table(overdue);
    }
    report.space(6).signature(texts("report-cards.parent"));
    return report.build();
}

ReportDescription DiaryTotalsReport::description(const ReportTexts& texts) const
{
    return {QStringLiteral("diary-totals"),
            texts("diary-totals.name"),
            texts("catalogue.group.pupil"),
            texts("diary-totals.purpose"),
            {parameter(texts, "pupil", ParameterKind::Pupil),
             parameter(texts, "on", ParameterKind::Date, false)}};
}

Result<ReportDocument> DiaryTotalsReport::make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                               const ReportTexts& texts) const
{
    if (auto may = mayRead(grant, scope); !may)
        return tl::unexpected(may.error());
    QDate on = grant.request().to;
    for (const ReportArgument& argument : grant.request().arguments)
        if (argument.name == QLatin1String("on") && !argument.value.isEmpty())
            on = QDate::fromString(argument.value, Qt::ISODate);
    const DiaryTotals totals = diary::totals(scope, grant.actor(), {grant.request().pupil, on}, m_norms);
    ReportBuilder report(texts("diary-totals.title"),
                         joined(totals.pupilName, totals.className.isEmpty()
                                                      ? QString()
                                                      : texts("class").arg(totals.className)));
    report.organisation(schoolName(scope))
        .paper(Paper::A4, Orientation::Landscape)
        .margins(15, 12, 10, 12, 5);
    report.stamp(scope.now(), grant.actor().name).section(totals.pupilName, false);
    if (!totals.whole)
        report.note(texts("diary.part"));
    if (totals.subjects.isEmpty()) {
        report.paragraph(texts("diary-totals.empty"));
        return report.build();
    }
    const qsizetype width = totals.periods.size();
    TableBuilder table;
    table.column(CellKind::Text, 0).stretch();
    QList<Cell> upper{span(textCell(texts("report-cards.subject")), 1, 2)};
    QList<Cell> lower;
    for (qsizetype period = 0; period < width; ++period) {
        const bool year = period + 1 == width;
        table.columns(year ? 2 : 4, CellKind::Text, year ? 14 : 13);
        upper.append(
            span(textCell(year ? texts("report-cards.year") : totals.periods.at(period).name, Align::Center),
                 year ? 2 : 4));
        lower.append(textCell(texts("diary-totals.mark"), Align::Center));
        if (!year)
            for (const char* key : {"diary-totals.average", "diary-totals.class"})
                lower.append(textCell(texts(key), Align::Center));
        lower.append(textCell(texts("diary-totals.missed"), Align::Center));
    }
    table.header(upper).header(lower).font(8.5);
    const auto average = [](qint32 hundredths) {
        return hundredths < 0 ? textCell({}) : numberCell(hundredths / 100.0, 2);
    };
    for (qsizetype subject = 0; subject < totals.subjects.size(); ++subject) {
        QList<Cell> row{textCell(totals.subjectNames.at(subject))};
        for (qsizetype period = 0; period < width; ++period) {
            const qsizetype at = subject * width + period;
            row.append(aligned(bold(textCell(markText(totals.marks.at(at)))), Align::Center));
            if (period + 1 < width)
                row << average(totals.averages.at(at)) << average(totals.classAverages.at(at));
            row.append(totals.missed.at(at) == 0 ? textCell({}) : numberCell(double(totals.missed.at(at))));
        }
        table.row(row);
    }
    report.table(table).note(texts("diary-totals.note").arg(diary::fewestForClassAverage));
    report.space(6).signature(texts("report-cards.parent"));
    return report.build();
}

} // namespace zvonok::server
