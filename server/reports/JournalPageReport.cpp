// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/reports/JournalPageReport.h"

#include "common/journal/AbsenceCode.h"
#include "common/journal/Average.h"
#include "common/journal/MarkText.h"
#include "common/reports/ReportBuilder.h"
#include "server/calendar/CalendarQueries.h"
#include "server/journal/JournalQueries.h"

namespace zvonok::server {

using namespace reports;
using storage::Row;

namespace {

// The cells of the page as a reader of paper sees them.
struct Grid {
    qsizetype lessons = 0;
    QList<CellText> cells; // pupil after pupil
    QList<Average> ofPupil;
    QList<int> missed;
    Average ofAll;

    explicit Grid(const JournalPage& page)
        : lessons(page.lessons.size()), cells(page.pupils.size() * page.lessons.size()),
          ofPupil(page.pupils.size()), missed(page.pupils.size())
    {
        for (qsizetype i = 0; i < page.markValues.size(); ++i) {
            const qint32 value = page.markValues.at(i);
            const bool dot = page.markDuties.at(i);
            if (value == mark::None && !dot)
                continue;
            const qint32 assignment = page.markAssignments.at(i);
            const qint32 pupil = page.markPupils.at(i);
            at(pupil, page.assignmentLessons.at(assignment)).marks.append(TypedMark{value, dot, {}});
            ofPupil[pupil].add(value, page.assignmentWeights.at(assignment));
            ofAll.add(value, page.assignmentWeights.at(assignment));
        }
        for (qsizetype i = 0; i < page.absenceCodes.size(); ++i) {
            const AbsenceCode code = absenceFromNumber(page.absenceCodes.at(i));
            at(page.absencePupils.at(i), page.absenceLessons.at(i)).absence = code;
            missed[page.absencePupils.at(i)] += countsAsMissed(code);
        }
    }
    CellText& at(qsizetype pupil, qsizetype lesson) { return cells[pupil * lessons + lesson]; }
};

QString shortName(const QString& full)
{
    const QStringList parts = full.split(u' ');
    return parts.size() > 1 ? QString(parts.at(0) + u' ' + parts.at(1)) : full;
}

void addHeader(TableBuilder& table, const JournalPage& page, const ReportTexts& texts)
{
    QList<Cell> months{span(textCell(texts("list.number"), Align::Center), 1, 2),
                       span(textCell(texts("journal.pupil")), 1, 2)};
    QList<Cell> days;
    for (qsizetype i = 0; i < page.lessons.size();) {
        qsizetype end = i;
        while (end < page.lessons.size() &&
               page.lessonDates.at(end).month() == page.lessonDates.at(i).month())
            ++end;
        months.append(span(textCell(texts.month(page.lessonDates.at(i)), Align::Center), int(end - i)));
        if (i > 0)
            table.breakBefore(int(2 + i));
        i = end;
    }
    months.append(span(vertical(textCell(texts("journal.average"))), 1, 2));
    months.append(span(vertical(textCell(texts("journal.missed"))), 1, 2));
    for (const QDate& day : page.lessonDates)
        days.append(textCell(QString::number(day.day()), Align::Center));
    table.header(months);
    table.header(days);
}

TableBuilder gridOf(const JournalPage& page, const ReportTexts& texts)
{
    Grid grid(page);
    TableBuilder table;
    table.column(CellKind::Number, 7).column(CellKind::Text, 42).leading(2);
    table.columns(int(page.lessons.size()), CellKind::Mark, 7);
    table.column(CellKind::Number, 11).column(CellKind::Number, 9);
    addHeader(table, page, texts);
    for (qsizetype pupil = 0; pupil < page.pupils.size(); ++pupil) {
        QList<Cell> row{numberCell(double(pupil + 1)), textCell(shortName(page.pupilNames.at(pupil)))};
        for (qsizetype lesson = 0; lesson < page.lessons.size(); ++lesson) {
            const QDate day = page.lessonDates.at(lesson);
            const CellText& cell = grid.at(pupil, lesson);
            const bool member = day >= page.memberFrom.at(pupil) && day <= page.memberTo.at(pupil);
            Cell printed = markCell(formatCell(cell), cell.marks.size() == 1 ? cell.marks.first().value : 0);
            row.append(member ? printed : shaded(printed));
        }
        const Average& average = grid.ofPupil.at(pupil);
        row.append(average.isEmpty() ? textCell({}) : numberCell(average.hundredths() / 100.0, 2));
        row.append(grid.missed.at(pupil) != 0 ? numberCell(grid.missed.at(pupil)) : textCell({}));
        table.row(row);
    }
    QList<Cell> total{textCell({}), textCell(texts("journal.classAverage"))};
    for (qsizetype lesson = 0; lesson < page.lessons.size(); ++lesson)
        total.append(textCell({}));
    total.append(grid.ofAll.isEmpty() ? textCell({}) : numberCell(grid.ofAll.hundredths() / 100.0, 2));
    total.append(textCell({}));
    table.totalRow(total);
    return table;
}

TableBuilder topicsOf(const JournalPage& page, const ReportTexts& texts)
{
    TableBuilder table;
    table.column(CellKind::Number, 9)
        .column(CellKind::Date, 24)
        .column()
        .stretch()
        .column(CellKind::Text, 80);
    table.header(
        {texts("list.number"), texts("journal.date"), texts("journal.topic"), texts("journal.homework")});
    for (qsizetype lesson = 0; lesson < page.lessons.size(); ++lesson)
        table.row({numberCell(double(lesson + 1)), dateCell(page.lessonDates.at(lesson)),
                   textCell(page.topics.at(lesson)), textCell(page.homework.at(lesson))});
    return table;
}

QString teacherOf(storage::ReadScope& scope, Id<Group> group)
{
    QStringList names;
    scope
        .statement("SELECT p.last_name, p.first_name, p.middle_name FROM group_teacher t JOIN staff s "
                   "ON s.id = t.staff_id JOIN person p ON p.id = s.person_id WHERE t.group_id = :group "
                   "AND t.first_day <= :today AND t.last_day >= :today ORDER BY t.id")
        .bind("group", group)
        .bind("today", scope.today())
        .each([&](const Row& row) {
            names.append(signedName(row.text("last_name"), row.text("first_name"), row.text("middle_name")));
        });
    return names.join(QStringLiteral(", "));
}

} // namespace

ReportDescription JournalPageReport::description(const ReportTexts& texts) const
{
    return {QStringLiteral("journal-page"),
            texts("journal-page.name"),
            texts("catalogue.group.journal"),
            texts("journal-page.purpose"),
            {parameter(texts, "group", ParameterKind::Group),
             parameter(texts, "from", ParameterKind::Date, false),
             parameter(texts, "to", ParameterKind::Date, false)}};
}

Result<ReportDocument> JournalPageReport::make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                               const ReportTexts& texts) const
{
    const RunReport& request = grant.request();
    const auto group = groups::info(scope, request.group);
    if (!group)
        return fail(FailureCode::MissingInput, QStringLiteral("group"));
    calendar::Span period{request.from, request.to};
    if (!period.from.isValid() || !period.to.isValid())
        period = calendar::periodAround(scope, group->year, scope.today(),
                                        m_norms.on(scope.today()).periodKind(group->grade));
    if (period.to < period.from || period.from.daysTo(period.to) > 400)
        return fail(FailureCode::InvalidInput, QStringLiteral("to"), {QStringLiteral("order")});
    const JournalPage page = journal::page(scope, *group, period.from, period.to);
    const QString teacher = teacherOf(scope, group->id);

    ReportBuilder report(texts("journal.title"),
                         group->title() + QStringLiteral(", ") + texts.period(period.from, period.to));
    report.organisation(schoolName(scope))
        .paper(Paper::A4, Orientation::Landscape)
        .margins(10, 12, 10, 12, 5);
    report.stamp(scope.now(), grant.actor().name);
    report.section(group->title(), false);
    if (page.lessons.isEmpty()) {
        report.paragraph(texts("journal.empty"));
    } else {
        report.table(gridOf(page, texts)).space(4).signature(texts("journal.teacher"), teacher);
        report.section(texts("journal.topics"), true).heading(texts("journal.topics"), 2);
        report.table(topicsOf(page, texts)).space(4).signature(texts("journal.teacher"), teacher);
    }
    return report.build();
}

} // namespace zvonok::server
