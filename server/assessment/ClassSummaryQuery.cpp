// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/assessment/ClassSummaryQuery.h"

#include "common/assessment/Quality.h"
#include "common/people/SearchKey.h"
#include "server/assessment/BehaviourHandlers.h"
#include "server/assessment/SheetShape.h"
#include "server/curriculum/MarkScales.h"
#include "server/journal/JournalLocks.h"
#include "server/people/ClassQueries.h"

#include <algorithm>

namespace zvonok::server::assessment {

using storage::Row;

namespace {

// Exams and the final mark may be chosen like a period, where there are any.
void addFinals(const YearLine& year, const AssessmentRules::FinalOf& final, const QList<ExamLine>& exams,
               QList<PeriodLine>& periods)
{
    QSet<qint32> ordinals;
    for (const ExamLine& exam : exams)
        ordinals.insert(exam.ordinal);
    for (qint32 ordinal = 1;
         !ordinals.isEmpty() && ordinal <= *std::max_element(ordinals.begin(), ordinals.end()); ++ordinal)
        if (ordinals.contains(ordinal))
            periods.append({{}, PeriodKind::Exam, ordinal, {}, year.from, finalsEnd(year)});
    if (final.rule != FinalRule::None && (final.always || !exams.isEmpty()))
        periods.append(finalPeriod(year));
}

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
    for (const PeriodLine& each : periods)
        if (isCalendarPeriod(each.kind) && each.kind != PeriodKind::Year && each.from <= today)
            chosen = each;
    return chosen;
}

using At = QHash<qint64, qsizetype>;

// Who came after the period with its mark is there too, not counted.
At addPupils(storage::ReadScope& scope, ClassSummary& summary, Id<SchoolYear> year)
{
    At at;
    // Counted: who is on the list when the period ends, or today while it runs (netschool.md 14.2).
    const QDate day = qBound(summary.period.from, scope.today(), summary.period.to);
    scope
        .statement("SELECT m.pupil_id, m.first_day, m.last_day, p.last_name, p.first_name, p.middle_name "
                   "FROM class_membership m JOIN pupil pu ON pu.id = m.pupil_id "
                   "JOIN person p ON p.id = pu.person_id WHERE m.class_id = :class "
                   "AND m.last_day >= m.first_day AND m.last_day >= :from_day AND (m.first_day <= :to_day "
                   "OR EXISTS (SELECT 1 FROM former_mark f WHERE f.pupil_id = m.pupil_id "
                   "AND f.year_id = :year AND f.kind = :kind AND f.ordinal = :ordinal AND f.value <> 0)) "
                   "AND pu.withdrawn = 0 ORDER BY p.search_key, m.pupil_id, m.first_day")
        .bind("class", summary.schoolClass)
        .bind("from_day", summary.period.from)
        .bind("to_day", summary.period.to)
        .bind("year", year)
        .bind("kind", summary.period.kind)
        .bind("ordinal", summary.period.ordinal)
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
               const AssessmentRules& rules, qint32 grade, const QDate& day, QList<MarkLevels>& levels)
{
    At at;
    const MarkScales scales(scope);
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
            levels.append(rules.levelsOf(
                scales.of(row.id<Subject>("id"), grade, day,
                          {qint32(row.number("lowest_mark")), qint32(row.number("highest_mark")),
                           row.flag("points"), row.flag("pass_fail")})));
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

// Where none of this school stands.
void addFormer(storage::ReadScope& scope, ClassSummary& summary, Id<SchoolYear> year, const At& pupils,
               const At& subjects)
{
    if (summary.pupils.isEmpty())
        return;
    const qsizetype width = summary.subjects.size();
    scope
        .statement(
            "SELECT pupil_id, subject_id, value FROM former_mark WHERE year_id = :year AND kind = :kind "
            "AND ordinal = :ordinal AND value <> 0 AND pupil_id {in:pupils}")
        .bind("year", year)
        .bind("kind", summary.period.kind)
        .bind("ordinal", summary.period.ordinal)
        .bindList("pupils", summary.pupils)
        .each([&](const Row& row) {
            const auto subject = subjects.constFind(row.number("subject_id"));
            if (subject == subjects.constEnd())
                return;
            const qsizetype at = pupils.value(row.number("pupil_id")) * width + *subject;
            if (summary.values.at(at) != mark::None)
                return;
            summary.values[at] = qint32(row.number("value"));
            summary.former.append(qint32(at));
        });
}

// The exam of each subject, and what its results are worth; of no exam: what stands.
class Worth
{
public:
    Worth(storage::ReadScope& scope, const ClassSummary& summary, const QList<ExamLine>& exams)
        : m_chosen(choices(scope, exams))
    {
        if (summary.period.kind != PeriodKind::Exam)
            return;
        for (const ExamLine& exam : exams)
            if (exam.ordinal == summary.period.ordinal)
                m_exams.insert(exam.subject.value, exam);
    }

    bool isExamined(Id<Subject> subject) const { return m_exams.contains(subject.value); }
    bool isExamined(Id<Subject> subject, Id<Pupil> pupil) const
    {
        const auto exam = m_exams.constFind(subject.value);
        return exam == m_exams.constEnd() || !exam->byChoice ||
               m_chosen.value(exam->id.value).contains(pupil.value);
    }
    qint32 of(Id<Subject> subject, qint32 value) const
    {
        const auto exam = m_exams.constFind(subject.value);
        if (exam == m_exams.constEnd() || mark::isWord(value))
            return value;
        return examMark(exam->scale, exam->levels(), value);
    }

private:
    QHash<qint64, ExamLine> m_exams; // by subject
    QHash<qint64, QSet<qint64>> m_chosen;
};

// An exam is of few subjects: the others have no column in it.
void keepExamined(ClassSummary& summary, const Worth& worth, QList<MarkLevels>& levels, At& subjects)
{
    if (summary.period.kind != PeriodKind::Exam)
        return;
    for (qsizetype i = summary.subjects.size() - 1; i >= 0; --i) {
        if (worth.isExamined(summary.subjects.at(i))) {
            levels[i] = MarkLevels(); // exams are worth marks of five
            continue;
        }
        summary.subjects.removeAt(i);
        summary.subjectNames.removeAt(i);
        summary.subjectGroups.removeAt(i);
        levels.removeAt(i);
    }
    subjects.clear();
    for (qsizetype i = 0; i < summary.subjects.size(); ++i)
        subjects.insert(summary.subjects.at(i).value, i);
}

void count(ClassSummary& summary, const QList<MarkLevels>& levels, const DegreeWeights& weights,
           const Worth& worth)
{
    const qsizetype width = summary.subjects.size();
    const auto valueAt = [&](qsizetype pupil, qsizetype subject) {
        return worth.of(summary.subjects.at(subject), summary.values.at(pupil * width + subject));
    };
    for (qsizetype subject = 0; subject < width; ++subject) {
        QList<PupilMark> marks;
        for (qsizetype pupil = 0; pupil < summary.pupils.size(); ++pupil)
            if (summary.counted.at(pupil) &&
                worth.isExamined(summary.subjects.at(subject), summary.pupils.at(pupil)))
                marks.append({summary.pupils.at(pupil), valueAt(pupil, subject)});
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
            marks.append({summary.subjects.at(subject), valueAt(pupil, subject), levels.at(subject)});
        summary.standings.append(standingOf(summary.pupils.at(pupil), marks));
    }
    const ClassFigures figures = classFigures(summary.standings);
    summary.classCounted = figures.counted;
    summary.quality = figures.quality;
    summary.success = figures.success;
}

// One more line of the whole class's sheet, where the school has set a scale for it.
void addBehaviour(storage::ReadScope& scope, const Actor& actor, ClassSummary& summary, Id<SchoolYear> year)
{
    if (!summary.whole || !isCalendarPeriod(summary.period.kind))
        return;
    summary.behaviourScale = behaviourOn(scope, qMin(scope.today(), summary.period.to));
    if (summary.behaviourScale == BehaviourScale::Off)
        return;
    const auto marks =
        behaviourMarks(scope, year, summary.period.kind, summary.period.ordinal, summary.pupils);
    for (const Id<Pupil> pupil : std::as_const(summary.pupils))
        if (const auto mark = marks.constFind(pupil.value); mark != marks.constEnd())
            summary.behaviour.append(*mark);
    const Reach reach = actor.reach(Permission::PeopleWrite);
    summary.mayBehave = reach != Reach::None && reaches(scope, actor, reach, summary.schoolClass);
    if (const auto closed = classClosed(scope, summary.schoolClass, summary.period.to))
        summary.behaviourClosed = closed->arguments.mid(1).join(QStringLiteral(": "));
}

} // namespace

std::optional<Failure> classClosed(storage::ReadScope& scope, Id<SchoolClass> schoolClass, const QDate& day)
{
    groups::GroupInfo wholeClass; // closings of one subject do not concern it
    wholeClass.schoolClass = schoolClass;
    return journal::Locks(scope, wholeClass, false).at(day);
}

std::optional<ClassSummary> summary(storage::ReadScope& scope, const Actor& actor,
                                    const OpenClassSummary& request, const AssessmentNorms& norms)
{
    const auto head = classHead(scope, request.schoolClass);
    if (!head)
        return std::nullopt;
    const QList<YearLine> years = calendar::years(scope, head->year);
    if (years.isEmpty())
        return std::nullopt;
    const AssessmentRules& rules = norms.on(qMin(scope.today(), years.first().to));
    ClassSummary summary;
    summary.schoolClass = request.schoolClass;
    summary.className = head->name;
    summary.classTeacher = head->teacher;
    const Reach reach = actor.reach(Permission::JournalRead);
    summary.whole = includes(reach, Reach::School) ||
                    (includes(reach, Reach::OwnClass) && actor.staff && head->teacherId == actor.staff);
    summary.periods = periodsOf(years.first(), rules.periodKind(head->grade));
    const QList<ExamLine> planned = exams(scope, head->year, head->grade, request.schoolClass, {});
    addFinals(years.first(), rules.finalOf(head->grade), planned, summary.periods);
    const auto period = choose(summary.periods, request, scope.today());
    if (!period)
        return std::nullopt;
    summary.period = *period;
    QList<MarkLevels> levels;
    const At pupils = addPupils(scope, summary, head->year);
    At subjects =
        addSubjects(scope, actor, summary, rules, head->grade, qMin(scope.today(), years.first().to), levels);
    const Worth worth(scope, summary, planned);
    keepExamined(summary, worth, levels, subjects);
    addValues(scope, actor, summary, head->year, pupils, subjects);
    addFormer(scope, summary, head->year, pupils, subjects);
    count(summary, levels, rules.degree, worth);
    addBehaviour(scope, actor, summary, head->year);
    return summary;
}

} // namespace zvonok::server::assessment
