// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/assessment/JointMarks.h"

#include <algorithm>

namespace zvonok::server::assessment {

using storage::Row;

ExamResult examResult(const ExamLine& exam, qint32 value, bool chosen)
{
    const bool counts =
        exam.scale == ExamScale::Marks || (exam.scale == ExamScale::Points && !exam.levels().isEmpty());
    const qint32 worth = examMark(exam.scale, exam.levels(), value);
    return {counts && chosen,
            {PeriodKind::Exam, exam.ordinal, 0, worth != mark::None ? worth : value, false}};
}

JointMarks::JointMarks(storage::ReadScope& scope, const SheetShape& shape, const QList<Id<Pupil>>& pupils)
    : m_shape(shape)
{
    if (!shape.joint || shape.finalColumn < 0 || pupils.isEmpty())
        return;
    readStandings(scope, pupils);
    readMarks(scope, pupils);
    m_chosen = choices(scope, shape.jointExams);
}

// A subject counts as taught by where the pupil is at the end of the year, or today while it runs; of who
// left, on the last day. Thus one that was left for another class, which does not have it, is not waited for.
JointMarks::Standing JointMarks::standingOf(const QList<Stay>& stays)
{
    QDate here; // groups apart from the class are not ended with it
    for (const Stay& stay : stays)
        if (stay.schoolClass)
            here = std::max(here, stay.to);
    QDate last;
    for (const Stay& stay : stays)
        if (stay.subject)
            last = std::max(last, here.isValid() ? std::min(stay.to, here) : stay.to);
    if (!last.isValid())
        last = here;
    Standing standing;
    for (const Stay& stay : stays) {
        if (stay.from > last || stay.to < last)
            continue;
        if (stay.subject)
            standing.subjects.insert(stay.subject.value);
        if (stay.schoolClass)
            standing.schoolClass = stay.schoolClass;
    }
    return standing;
}

void JointMarks::readStandings(storage::ReadScope& scope, const QList<Id<Pupil>>& pupils)
{
    const PeriodLine& year = m_shape.columns.at(m_shape.yearColumn);
    const QDate day = qBound(year.from, scope.today(), year.to);
    QHash<qint64, QList<Stay>> stays;
    scope
        .statement(
            "SELECT m.pupil_id, m.class_id, g.subject_id, m.first_day, m.last_day FROM class_membership m "
            "JOIN school_class c ON c.id = m.class_id LEFT JOIN study_group g ON g.class_id = m.class_id "
            "AND g.whole_class = 1 AND g.withdrawn = 0 AND g.subject_id {in:subjects} "
            "WHERE c.year_id = :year AND m.first_day <= :day AND m.last_day >= m.first_day "
            "AND m.pupil_id {in:pupils} "
            "UNION ALL SELECT n.pupil_id, 0, h.subject_id, n.first_day, n.last_day FROM group_membership n "
            "JOIN study_group h ON h.id = n.group_id AND h.whole_class = 0 AND h.withdrawn = 0 "
            "WHERE h.year_id = :year AND h.subject_id {in:subjects} AND n.first_day <= :day "
            "AND n.last_day >= n.first_day AND n.pupil_id {in:pupils}")
        .bindList("subjects", m_shape.joint->ids.first(m_shape.joint->parts))
        .bindList("pupils", pupils)
        .bind("year", m_shape.group.year)
        .bind("day", day)
        .each([&](const Row& row) {
            stays[row.number("pupil_id")].append({row.id<SchoolClass>("class_id"),
                                                  row.id<Subject>("subject_id"), row.date("first_day"),
                                                  std::min(row.date("last_day"), day)});
        });
    for (auto each = stays.cbegin(); each != stays.cend(); ++each)
        m_standings.insert(each.key(), standingOf(*each));
}

// What was put last counts, as in the sheet of a class: of who changed the group or the class. A mark of
// another school counts where none of this one stands.
void JointMarks::readMarks(storage::ReadScope& scope, const QList<Id<Pupil>>& pupils)
{
    scope
        .statement(
            "SELECT pm.pupil_id, g.subject_id, pm.kind, pm.ordinal, pm.value, pm.changed_at, 0 AS former "
            "FROM study_group g JOIN period_mark pm ON pm.group_id = g.id "
            "AND pm.kind IN (:year_kind, :exam_kind) WHERE g.year_id = :year AND g.withdrawn = 0 "
            "AND g.subject_id {in:subjects} AND pm.value <> 0 AND pm.pupil_id {in:pupils} "
            "UNION ALL SELECT f.pupil_id, f.subject_id, f.kind, f.ordinal, f.value, f.changed_at, 1 "
            "FROM former_mark f WHERE f.year_id = :year AND f.kind = :year_kind "
            "AND f.subject_id {in:subjects} AND f.value <> 0 AND f.pupil_id {in:pupils} "
            "ORDER BY former DESC, changed_at")
        .bindList("subjects", m_shape.joint->ids)
        .bindList("pupils", pupils)
        .bind("year", m_shape.group.year)
        .bind("year_kind", PeriodKind::Year)
        .bind("exam_kind", PeriodKind::Exam)
        .each([&](const Row& row) {
            m_marks[{row.number("pupil_id"), row.number("subject_id"), row.enumOf<PeriodKind>("kind"),
                     qint32(row.number("ordinal"))}] = {qint32(row.number("value")), row.flag("former")};
        });
}

std::optional<JointMarks::Of> JointMarks::of(Id<Pupil> pupil) const
{
    if (!m_shape.joint)
        return std::nullopt;
    const JointSubjects& joint = *m_shape.joint;
    const Standing standing = m_standings.value(pupil.value);
    const auto markOf = [&](Id<Subject> subject, PeriodKind kind, qint32 ordinal) {
        const auto found = m_marks.find({pupil.value, subject.value, kind, ordinal});
        return found == m_marks.end() ? Mark() : found->second;
    };
    Of of;
    for (qsizetype i = 0; i < joint.parts; ++i) {
        const Id<Subject> subject = joint.ids.at(i);
        const Mark year = markOf(subject, PeriodKind::Year, 1);
        if (year.value != mark::None || standing.subjects.contains(subject.value))
            of.years.append({PeriodKind::Year, 1, 0, year.value, year.former, qint32(i)});
    }
    if (of.years.isEmpty())
        return std::nullopt;
    for (const ExamLine& exam : m_shape.jointExams) {
        if (exam.schoolClass && exam.schoolClass != standing.schoolClass)
            continue;
        const bool chosen = !exam.byChoice || m_chosen.value(exam.id.value).contains(pupil.value);
        ExamResult result =
            examResult(exam, markOf(exam.subject, PeriodKind::Exam, exam.ordinal).value, chosen);
        result.part.subject = qint32(joint.ids.indexOf(exam.subject));
        of.exams.append(result);
    }
    return of;
}

} // namespace zvonok::server::assessment
