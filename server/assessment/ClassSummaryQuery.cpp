// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/assessment/ClassSummaryQuery.h"

#include "common/assessment/Quality.h"
#include "common/people/SearchKey.h"
#include "server/calendar/CalendarQueries.h"
#include "server/people/ClassQueries.h"

#include <algorithm>

namespace zvonok::server::assessment {

using storage::Row;

namespace {

// The asked one; else, of the periods that began, the last, or the first of all.
std::optional<PeriodLine> choose(const QList<PeriodLine>& periods, const OpenClassSummary& request,
                                 const QDate& today)
{
    if (request.kind != PeriodKind::Unknown) {
        for (const PeriodLine& each : periods)
            if (each.kind == request.kind && each.ordinal == request.ordinal)
                return each;
        return std::nullopt;
    }
    PeriodLine chosen = periods.first();
    for (qsizetype i = 1; i + 1 < periods.size(); ++i)
        if (periods.at(i).from <= today)
            chosen = periods.at(i);
    return chosen;
}

using At = QHash<qint64, qsizetype>;

At addPupils(storage::ReadScope& scope, ClassSummary& summary)
{
    At at;
    // Counted: who is on the list when the period ends, or today while it runs (netschool.md 14.2).
    const QDate day = qBound(summary.period.from, scope.today(), summary.period.to);
    scope
        .statement("SELECT m.pupil_id, m.first_day, m.last_day, p.last_name, p.first_name, p.middle_name "
                   "FROM class_membership m JOIN pupil pu ON pu.id = m.pupil_id "
                   "JOIN person p ON p.id = pu.person_id WHERE m.class_id = :class "
                   "AND m.first_day <= :to_day AND m.last_day >= :from_day AND m.last_day >= m.first_day "
                   "AND pu.withdrawn = 0 ORDER BY p.search_key, m.pupil_id, m.first_day")
        .bind("class", summary.schoolClass)
        .bind("from_day", summary.period.from)
        .bind("to_day", summary.period.to)
        .each([&](const Row& row) {
            const bool counted = row.date("first_day") <= day && row.date("last_day") >= day;
            const auto found = at.constFind(row.number("pupil_id"));
            if (found != at.constEnd()) {
                summary.counted[*found] = summary.counted.at(*found) || counted;
                return;
            }
            at.insert(row.number("pupil_id"), summary.pupils.size());
            summary.pupils.append(row.id<Pupil>("pupil_id"));
            summary.pupilNames.append(
                fullName({row.text("last_name"), row.text("first_name"), row.text("middle_name")}));
            summary.counted.append(counted);
        });
    return at;
}

At addSubjects(storage::ReadScope& scope, const Actor& actor, ClassSummary& summary,
               const AssessmentRules& rules, QList<MarkLevels>& levels)
{
    At at;
    scope
        .statement("SELECT s.id, s.name, s.lowest_mark, s.highest_mark, s.points, s.pass_fail, s.ordinal, "
                   "MIN(g.id) AS group_id FROM study_group g JOIN subject s ON s.id = g.subject_id "
                   "WHERE g.class_id = :class AND g.withdrawn = 0 AND (:whole = 1 "
                   "OR EXISTS (SELECT 1 FROM group_teacher t WHERE t.group_id = g.id "
                   "AND t.staff_id = :staff AND t.first_day <= :today AND t.last_day >= :today)) "
                   "GROUP BY s.id, s.name, s.lowest_mark, s.highest_mark, s.points, s.pass_fail, s.ordinal "
                   "ORDER BY s.ordinal, s.name")
        .bind("class", summary.schoolClass)
        .bind("whole", summary.whole)
        .bind("staff", actor.staff)
        .bind("today", scope.today())
        .each([&](const Row& row) {
            at.insert(row.number("id"), summary.subjects.size());
            summary.subjects.append(row.id<Subject>("id"));
            summary.subjectNames.append(row.text("name"));
            summary.subjectGroups.append(row.id<Group>("group_id"));
            levels.append(
                rules.levelsOf({qint32(row.number("lowest_mark")), qint32(row.number("highest_mark")),
                                row.flag("points"), row.flag("pass_fail")}));
        });
    return at;
}

// Marks of the class's groups; where all is shown, also of groups of several classes and of the class a pupil
// came from within the year. What was put last counts.
void addValues(storage::ReadScope& scope, const Actor& actor, ClassSummary& summary, Id<SchoolYear> year,
               const At& pupils, const At& subjects)
{
    const qsizetype width = summary.subjects.size();
    summary.values.resize(summary.pupils.size() * width);
    scope
        .statement(
            "SELECT g.subject_id, pm.pupil_id, pm.value FROM study_group g JOIN period_mark pm "
            "ON pm.group_id = g.id AND pm.kind = :kind AND pm.ordinal = :ordinal "
            "WHERE g.year_id = :year AND g.withdrawn = 0 AND pm.value <> 0 AND ((:whole = 1 "
            "AND (g.class_id = :class OR g.class_id IS NULL OR g.class_id IN (SELECT was.class_id "
            "FROM class_membership now JOIN class_membership was ON was.pupil_id = now.pupil_id "
            "WHERE now.class_id = :class))) OR (:whole = 0 AND g.class_id = :class "
            "AND EXISTS (SELECT 1 FROM group_teacher t WHERE t.group_id = g.id AND t.staff_id = :staff "
            "AND t.first_day <= :today AND t.last_day >= :today))) ORDER BY pm.changed_at")
        .bind("kind", summary.period.kind)
        .bind("ordinal", summary.period.ordinal)
        .bind("year", year)
        .bind("class", summary.schoolClass)
        .bind("whole", summary.whole)
        .bind("staff", actor.staff)
        .bind("today", scope.today())
        .each([&](const Row& row) {
            const auto pupil = pupils.constFind(row.number("pupil_id"));
            const auto subject = subjects.constFind(row.number("subject_id"));
            if (pupil != pupils.constEnd() && subject != subjects.constEnd())
                summary.values[*pupil * width + *subject] = qint32(row.number("value"));
        });
}

void count(ClassSummary& summary, const QList<MarkLevels>& levels, const DegreeWeights& weights)
{
    const qsizetype width = summary.subjects.size();
    for (qsizetype subject = 0; subject < width; ++subject) {
        QList<PupilMark> marks;
        for (qsizetype pupil = 0; pupil < summary.pupils.size(); ++pupil)
            if (summary.counted.at(pupil))
                marks.append({summary.pupils.at(pupil), summary.values.at(pupil * width + subject)});
        SubjectFigures figures = figuresOf(marks, levels.at(subject), weights);
        figures.subject = summary.subjects.at(subject);
        summary.figures.append(figures);
    }
    if (!summary.whole) // from a part of the subjects nothing follows about the class
        return;
    for (qsizetype pupil = 0; pupil < summary.pupils.size(); ++pupil) {
        if (!summary.counted.at(pupil))
            continue;
        QList<SubjectMark> marks;
        for (qsizetype subject = 0; subject < width; ++subject)
            marks.append({summary.subjects.at(subject), summary.values.at(pupil * width + subject),
                          levels.at(subject)});
        summary.standings.append(standingOf(summary.pupils.at(pupil), marks));
    }
    const ClassFigures figures = classFigures(summary.standings);
    summary.classCounted = figures.counted;
    summary.quality = figures.quality;
    summary.success = figures.success;
}

} // namespace

std::optional<ClassSummary> summary(storage::ReadScope& scope, const Actor& actor,
                                    const OpenClassSummary& request, const AssessmentNorms& norms)
{
    const auto head = classHead(scope, request.schoolClass);
    if (!head)
        return std::nullopt;
    const QList<YearLine> years = calendar::years(scope, head->year);
    if (years.isEmpty())
        return std::nullopt;
    const AssessmentRules& rules = norms.on(scope.today());
    ClassSummary summary;
    summary.schoolClass = request.schoolClass;
    summary.className = head->name;
    summary.classTeacher = head->teacher;
    const Reach reach = actor.reach(Permission::JournalRead);
    summary.whole = includes(reach, Reach::School) ||
                    (includes(reach, Reach::OwnClass) && actor.staff && head->teacherId == actor.staff);
    summary.periods = periodsOf(years.first(), rules.periodKind(head->grade));
    const auto period = choose(summary.periods, request, scope.today());
    if (!period)
        return std::nullopt;
    summary.period = *period;
    QList<MarkLevels> levels;
    const At pupils = addPupils(scope, summary);
    const At subjects = addSubjects(scope, actor, summary, rules, levels);
    addValues(scope, actor, summary, head->year, pupils, subjects);
    count(summary, levels, rules.degree);
    return summary;
}

} // namespace zvonok::server::assessment
