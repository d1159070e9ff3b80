// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/Average.h"
#include "server/calendar/CalendarQueries.h"
#include "server/curriculum/MarkScales.h"
#include "server/diary/DiaryGroups.h"
#include "server/diary/DiaryQueries.h"
#include "server/journal/JournalLocks.h"

#include <QMap>

// ours: mine of one year. Somebody whose membership of last year's class was never ended has its groups no
// more.
#define ZVONOK_DIARY_YEAR                                                                                    \
    ZVONOK_DIARY_MINE ", ours AS (SELECT group_id, subject_id, first_day, last_day FROM mine "               \
                      "WHERE year_id = {int:year} AND last_day >= first_day) "

namespace zvonok::server::diary {

using storage::Row;

namespace {

constexpr qint32 none = -1;

struct Cells {
    DiaryTotals& totals;
    Id<SchoolYear> yearId;
    calendar::Span span;
    QHash<qint64, qsizetype> subjectAt;
    QList<JournalRules> rules; // by period, those of its last day

    DotRule dots(qsizetype period) const
    {
        return rules.at(period).dotAsTwo ? DotRule::CountsAsTwo : DotRule::Ignored;
    }
    storage::Statement ask(storage::ReadScope& scope, const View& view, std::string_view sql) const
    {
        auto statement = view.mine(scope, sql, span.from, span.to);
        statement.bind("year", yearId);
        return statement;
    }
    qsizetype width() const { return totals.periods.size(); }
    qsizetype year() const { return totals.periods.size() - 1; }
    qsizetype at(qsizetype subject, qsizetype period) const { return subject * width() + period; }
    // The period that holds the day, the year left out; −1: between periods.
    qsizetype periodOf(const QDate& day) const
    {
        for (qsizetype i = 0; i < year(); ++i)
            if (day >= totals.periods.at(i).from && day <= totals.periods.at(i).to)
                return i;
        return -1;
    }
};

void addSubjects(storage::ReadScope& scope, const View& view, Cells& cells, qint32 grade, const QDate& day)
{
    DiaryTotals& totals = cells.totals;
    const MarkScales scales(scope);
    cells
        .ask(scope, view,
             ZVONOK_DIARY_YEAR
             "SELECT DISTINCT s.id, s.ordinal, s.name, s.lowest_mark, s.highest_mark, s.points, s.pass_fail "
             "FROM ours "
             "JOIN subject s ON s.id = ours.subject_id ORDER BY s.ordinal, s.name LIMIT 200")
        .each([&](const Row& row) {
            cells.subjectAt.insert(row.number("id"), totals.subjects.size());
            totals.subjects.append(row.id<Subject>("id"));
            totals.subjectNames.append(row.text("name"));
            const MarkScale scale =
                scales.of(row.id<Subject>("id"), grade, day,
                          {qint32(row.number("lowest_mark")), qint32(row.number("highest_mark")),
                           row.flag("points"), row.flag("pass_fail")});
            totals.lowestMarks.append(scale.lowest);
            totals.highestMarks.append(scale.highest);
        });
    const qsizetype size = totals.subjects.size() * cells.width();
    for (QList<qint32>* each : {&totals.averages, &totals.classAverages})
        each->fill(none, size);
    for (QList<qint32>* each :
         {&totals.markCounts, &totals.marks, &totals.missed, &totals.late, &totals.held, &totals.left})
        each->fill(0, size);
}

void addLessons(storage::ReadScope& scope, const View& view, Cells& cells)
{
    DiaryTotals& totals = cells.totals;
    cells
        .ask(scope, view,
             ZVONOK_DIARY_YEAR
             "SELECT ours.subject_id, l.day, b.code FROM ours JOIN lesson l ON l.group_id = ours.group_id "
             "AND l.day >= ours.first_day AND l.day <= ours.last_day AND l.day >= {text:from_day} "
             "AND l.day <= {text:to_day} LEFT JOIN absence b ON b.group_id = l.group_id "
             "AND b.lesson_id = l.id AND b.pupil_id = {int:pupil} WHERE l.cancelled = 0")
        .each([&](const Row& row) {
            const qsizetype subject = cells.subjectAt.value(row.number("subject_id"));
            const QDate day = row.date("day");
            const AbsenceCode code = absenceFromNumber(qint32(row.number("code")));
            const auto count = [&](qsizetype period) {
                const qsizetype cell = cells.at(subject, period);
                ++(day <= view.today ? totals.held : totals.left)[cell];
                totals.missed[cell] += countsAsMissed(code) ? 1 : 0;
                totals.late[cell] += code == AbsenceCode::Late ? 1 : 0;
            };
            if (const qsizetype period = cells.periodOf(day); period >= 0)
                count(period);
            count(cells.year());
        });
}

void addMarks(storage::ReadScope& scope, const View& view, Cells& cells)
{
    DiaryTotals& totals = cells.totals;
    QHash<qsizetype, Average> averages;
    cells
        .ask(scope, view,
             ZVONOK_DIARY_YEAR
             "SELECT ours.subject_id, l.day, a.type, a.weight, m.value, m.duty FROM ours "
             "JOIN lesson l ON l.group_id = ours.group_id AND l.day >= ours.first_day "
             "AND l.day <= ours.last_day AND l.day >= {text:from_day} AND l.day <= {text:to_day} "
             "JOIN assignment a ON a.lesson_id = l.id JOIN mark m ON m.group_id = l.group_id "
             "AND m.lesson_id = l.id AND m.assignment_id = a.id AND m.pupil_id = {int:pupil} "
             "WHERE l.cancelled = 0 AND (m.value <> 0 OR m.duty = 1) "
             "ORDER BY l.day, l.number, a.type, a.ordinal LIMIT 20000")
        .each([&](const Row& row) {
            const qsizetype subject = cells.subjectAt.value(row.number("subject_id"));
            const QDate day = row.date("day");
            totals.workSubjects.append(qint32(subject));
            totals.workDates.append(day);
            totals.workTypes.append(row.enumOf<WorkType>("type"));
            totals.workWeights.append(qint32(row.number("weight")));
            totals.workValues.append(qint32(row.number("value")));
            totals.workDuties.append(row.flag("duty"));
            for (const qsizetype period : {cells.periodOf(day), cells.year()})
                if (period >= 0)
                    averages[cells.at(subject, period)].add(totals.workValues.last(),
                                                            totals.workWeights.last(),
                                                            totals.workDuties.last(), cells.dots(period));
        });
    for (auto it = averages.cbegin(); it != averages.cend(); ++it) {
        totals.markCounts[it.key()] = it->count();
        if (!it->isEmpty() && it.key() % cells.width() != cells.year())
            totals.averages[it.key()] = it->hundredths();
    }
}

// Each pupil has one voice, however many marks stand behind it; nobody's name leaves this function.
void addClassAverages(storage::ReadScope& scope, const View& view, Cells& cells)
{
    DiaryTotals& totals = cells.totals;
    QHash<qint64, qsizetype> periodAt;
    QList<qint64> ids;
    QList<qint64> dotted; // where an unpaid debt counts as 2
    for (qsizetype i = 0; i < cells.year(); ++i) {
        periodAt.insert(totals.periods.at(i).id.value, i);
        ids.append(totals.periods.at(i).id.value);
        if (cells.rules.at(i).dotAsTwo)
            dotted.append(ids.last());
    }
    struct Sum {
        qint64 hundredths = 0;
        qint64 pupils = 0;
    };
    QHash<qsizetype, Sum> sums;
    cells
        .ask(scope, view,
             ZVONOK_DIARY_YEAR
             "SELECT own.subject_id, pe.id AS period_id, m.pupil_id, "
             "SUM((CASE WHEN m.value = 0 THEN 2 ELSE m.value END) * a.weight) AS total, "
             "SUM(a.weight) AS weight "
             "FROM (SELECT DISTINCT group_id, subject_id FROM ours) own "
             "JOIN period pe ON pe.id {in:periods} JOIN lesson l ON l.group_id = own.group_id "
             "AND l.day >= pe.first_day AND l.day <= pe.last_day JOIN mark m ON m.group_id = l.group_id "
             "AND m.lesson_id = l.id JOIN assignment a ON a.id = m.assignment_id WHERE l.cancelled = 0 "
             "AND a.weight > 0 AND (m.value BETWEEN 1 AND 100 "
             "OR (pe.id {in:dotted} AND m.value = 0 AND m.duty = 1)) "
             "GROUP BY own.subject_id, pe.id, m.pupil_id")
        .bindList("periods", ids)
        .bindList("dotted", dotted)
        .each([&](const Row& row) {
            const qint64 weight = row.number("weight");
            Sum& sum = sums[cells.at(cells.subjectAt.value(row.number("subject_id")),
                                     periodAt.value(row.number("period_id")))];
            sum.hundredths += (row.number("total") * 200 + weight) / (weight * 2);
            ++sum.pupils;
        });
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        if (it->pupils >= fewestForClassAverage)
            totals.classAverages[it.key()] = qint32((it->hundredths * 2 + it->pupils) / (it->pupils * 2));
}

void addPeriodMarks(storage::ReadScope& scope, const View& view, Cells& cells)
{
    DiaryTotals& totals = cells.totals;
    QMap<qsizetype, QString> comments;
    cells
        .ask(scope, view,
             ZVONOK_DIARY_YEAR
             "SELECT own.subject_id, pm.kind, pm.ordinal, pm.value, pm.comment FROM (SELECT DISTINCT "
             "group_id, "
             "subject_id FROM ours) own JOIN period_mark pm "
             "ON pm.group_id = own.group_id AND pm.pupil_id = {int:pupil} WHERE pm.value <> 0 "
             "ORDER BY pm.changed_at, pm.group_id")
        .each([&](const Row& row) {
            for (qsizetype i = 0; i < totals.periods.size(); ++i)
                if (totals.periods.at(i).kind == row.enumOf<PeriodKind>("kind") &&
                    totals.periods.at(i).ordinal == row.number("ordinal")) {
                    const qsizetype cell = cells.at(cells.subjectAt.value(row.number("subject_id")), i);
                    totals.marks[cell] = qint32(row.number("value"));
                    comments.insert(cell, row.text("comment"));
                }
        });
    for (auto comment = comments.cbegin(); comment != comments.cend(); ++comment)
        if (!comment->isEmpty()) {
            totals.commentCells.append(qint32(comment.key()));
            totals.comments.append(*comment);
        }
    // The year is the mean of its periods' marks, as in the sheet where it is put.
    for (qsizetype subject = 0; subject < totals.subjects.size(); ++subject) {
        Average average;
        for (qsizetype period = 0; period < cells.year(); ++period)
            average.add(totals.marks.at(cells.at(subject, period)), 1);
        if (!average.isEmpty())
            totals.averages[cells.at(subject, cells.year())] = average.hundredths();
    }
}

} // namespace

DiaryTotals totals(storage::ReadScope& scope, const Actor& actor, const OpenDiaryTotals& request,
                   const AssessmentNorms& norms)
{
    DiaryTotals totals;
    totals.pupil = request.pupil;
    totals.today = scope.today();
    const QDate day = request.on.isValid() ? request.on : totals.today;
    const View view = viewOf(scope, actor, request.pupil);
    totals.whole = view.whole;
    const Id<SchoolYear> yearId = calendar::yearOf(scope, day);
    const QList<YearLine> years = yearId ? calendar::years(scope, yearId) : QList<YearLine>();
    const QDate inYear = years.isEmpty() ? day : qBound(years.first().from, day, years.first().to);
    const Head head = headOf(scope, request.pupil, inYear);
    totals.pupilName = head.name;
    totals.className = head.className;
    if (years.isEmpty())
        return totals;
    totals.periods = periodsOf(years.first(), norms.on(totals.today).periodKind(head.grade));
    for (qsizetype i = 0; i + 1 < totals.periods.size(); ++i)
        if (totals.periods.at(i).from <= inYear)
            totals.current = qint32(i);
    Cells cells{totals, yearId, {years.first().from, years.first().to}, {}, {}};
    const journal::DatedRules dated(scope);
    for (const PeriodLine& period : std::as_const(totals.periods))
        cells.rules.append(dated.on(period.to));
    const JournalRules rules = cells.rules.value(totals.current);
    totals.dotAsTwo = rules.dotAsTwo;
    totals.roundUpFrom = rules.roundUpFrom;
    totals.minimumMarks = rules.minimumMarks;
    totals.schoolWeights = journal::workWeights(scope, years.first().from, years.first().to);
    addSubjects(scope, view, cells, head.grade, qMin(totals.today, years.first().to));
    addLessons(scope, view, cells);
    addMarks(scope, view, cells);
    addClassAverages(scope, view, cells);
    addPeriodMarks(scope, view, cells);
    return totals;
}

} // namespace zvonok::server::diary
