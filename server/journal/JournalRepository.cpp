// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/journal/JournalRepository.h"

#include "server/dispatch/AuditJson.h"
#include "server/feed/Topics.h"

namespace zvonok::server {

using storage::Row;

std::optional<LessonState> JournalRepository::lesson(Id<Lesson> id)
{
    const auto known = m_lessons.constFind(id.value);
    if (known != m_lessons.constEnd())
        return *known;
    std::optional<LessonState> found;
    m_scope
        .statement("SELECT id, day, number, topic, homework, version FROM lesson WHERE id = :id "
                   "AND group_id = :group AND cancelled = 0")
        .bind("id", id)
        .bind("group", m_group.id)
        .each([&](const Row& row) {
            found = LessonState{id,
                                row.date("day"),
                                qint32(row.number("number")),
                                row.text("topic"),
                                row.text("homework"),
                                qint32(row.number("version"))};
        });
    if (found)
        m_lessons.insert(id.value, *found);
    return found;
}

bool JournalRepository::isMember(Id<Pupil> pupil, const QDate& day)
{
    const std::pair key{pupil.value, day.toJulianDay()};
    const auto known = m_members.constFind(key);
    if (known != m_members.constEnd())
        return *known;
    const bool member = groups::isMember(m_scope, m_group, pupil, day);
    m_members.insert(key, member);
    return member;
}

std::optional<AssignmentState> JournalRepository::assignment(Id<Assignment> id)
{
    std::optional<AssignmentState> found;
    m_scope
        .statement(
            "SELECT id, lesson_id, type, title, weight, obligatory, version, withdrawn FROM assignment "
            "WHERE id = :id AND group_id = :group")
        .bind("id", id)
        .bind("group", m_group.id)
        .each([&](const Row& row) {
            found = AssignmentState{id,
                                    row.id<Lesson>("lesson_id"),
                                    row.enumOf<WorkType>("type"),
                                    row.text("title"),
                                    qint32(row.number("weight")),
                                    row.flag("obligatory"),
                                    qint32(row.number("version")),
                                    row.flag("withdrawn")};
        });
    return found;
}

bool JournalRepository::hasMarks(Id<Assignment> assignment)
{
    return m_scope
        .statement(
            "SELECT 1 FROM assignment a JOIN mark m ON m.group_id = a.group_id "
            "AND m.lesson_id = a.lesson_id AND m.assignment_id = a.id "
            "WHERE a.id = :id AND a.group_id = :group AND (m.value <> 0 OR m.duty = 1 OR m.comment <> '') "
            "LIMIT 1")
        .bind("id", assignment)
        .bind("group", m_group.id)
        .number()
        .has_value();
}

std::optional<AssignmentState> JournalRepository::answer(Id<Lesson> lesson, qint32 slot)
{
    const auto found = m_scope
                           .statement("SELECT id FROM assignment WHERE lesson_id = :lesson AND type = :type "
                                      "AND ordinal = :ordinal")
                           .bind("lesson", lesson)
                           .bind("type", WorkType::Answer)
                           .bind("ordinal", slot)
                           .number();
    return found ? assignment(Id<Assignment>{*found}) : std::nullopt;
}

AssignmentState JournalRepository::makeAnswer(const LessonState& at, qint32 slot)
{
    const Id<Lesson> lesson = at.lesson;
    const WorkTypes types = m_types.on(at.date, journal::workWeights(m_scope, at.date, at.date));
    AssignmentState made{{}, lesson, WorkType::Answer, {}, types.norm(WorkType::Answer).weight, false, 1};
    made.assignment =
        m_scope
            .statement("INSERT INTO assignment (group_id, lesson_id, type, ordinal, weight, changed_at, "
                       "changed_by) VALUES (:group, :lesson, :type, :ordinal, :weight, :at, :by) "
                       "RETURNING id")
            .bind("group", m_group.id)
            .bind("lesson", lesson)
            .bind("type", WorkType::Answer)
            .bind("ordinal", slot)
            .bind("weight", made.weight)
            .bind("at", m_scope.now())
            .bind("by", m_grant.actor().account)
            .insertedId<Assignment>();
    m_scope.changed(topics::journal(m_group.id), AssignmentChanged{m_group.id, made});
    return made;
}

// Places of a kind at a lesson are counted by typing ("4/5"), so they have no gap: one that goes lets the
// later ones move up, one that comes back is the last.
void JournalRepository::moveOrdinals(const AssignmentState& assignment)
{
    const auto set = [&](qint64 id, qint64 ordinal) {
        m_scope.statement("UPDATE assignment SET ordinal = :ordinal WHERE id = :id AND group_id = :group")
            .bind("ordinal", ordinal)
            .bind("id", id)
            .bind("group", m_group.id)
            .run();
    };
    QList<qint64> shown;
    qint64 last = -1;
    m_scope
        .statement(
            "SELECT id, ordinal FROM assignment WHERE lesson_id = :lesson AND type = :type AND withdrawn = 0 "
            "AND id <> :id ORDER BY ordinal")
        .bind("lesson", assignment.lesson)
        .bind("type", assignment.type)
        .bind("id", assignment.assignment)
        .each([&](const Row& row) {
            shown.append(row.number("id"));
            last = row.number("ordinal");
        });
    set(assignment.assignment.value, assignment.withdrawn ? -assignment.assignment.value : last + 1);
    for (qsizetype i = 0; assignment.withdrawn && i < shown.size(); ++i)
        set(shown.at(i), i);
}

AssignmentState JournalRepository::saveAssignment(const AssignmentState& assignment)
{
    AssignmentState saved = assignment;
    QByteArray old;
    if (assignment.assignment) {
        if (const auto before = this->assignment(assignment.assignment)) {
            old = auditJson(*before);
            if (before->withdrawn != assignment.withdrawn)
                moveOrdinals(assignment);
        }
        saved.version = assignment.version + 1;
        m_scope
            .statement("UPDATE assignment SET title = :title, weight = :weight, obligatory = :obligatory, "
                       "withdrawn = :withdrawn, version = :version, changed_at = :at, changed_by = :by WHERE "
                       "id = :id AND group_id = :group")
            .bind("title", saved.title)
            .bind("weight", saved.weight)
            .bind("obligatory", saved.obligatory)
            .bind("withdrawn", saved.withdrawn)
            .bind("version", saved.version)
            .bind("at", m_scope.now())
            .bind("by", m_grant.actor().account)
            .bind("id", saved.assignment)
            .bind("group", m_group.id)
            .run();
    } else {
        saved.version = 1;
        saved.assignment =
            m_scope
                .statement(
                    "INSERT INTO assignment (group_id, lesson_id, type, ordinal, title, weight, obligatory, "
                    "changed_at, changed_by) SELECT :group, :lesson, :type, "
                    "COALESCE(MAX(CASE WHEN withdrawn = 0 THEN ordinal END) + 1, 0), :title, :weight, "
                    ":obligatory, :at, :by FROM assignment WHERE lesson_id = :lesson "
                    "AND type = :type RETURNING id")
                .bind("group", m_group.id)
                .bind("lesson", saved.lesson)
                .bind("type", saved.type)
                .bind("title", saved.title)
                .bind("weight", saved.weight)
                .bind("obligatory", saved.obligatory)
                .bind("at", m_scope.now())
                .bind("by", m_grant.actor().account)
                .insertedId<Assignment>();
    }
    m_scope.audit({QStringLiteral("assignment.saved"), QStringLiteral("assignment"), saved.assignment.value,
                   QStringLiteral("group"), m_group.id.value, old, auditJson(saved)});
    m_scope.changed(topics::journal(m_group.id), AssignmentChanged{m_group.id, saved});
    return saved;
}

const journal::Hand& JournalRepository::hand()
{
    if (!m_hand)
        m_hand.emplace(m_scope, m_grant.actor(), m_group.id);
    return *m_hand;
}

Result<Nothing> JournalRepository::open(const LessonState& lesson)
{
    // Who stands in nowhere has come here by reaching the whole group.
    if (!hand().standing().isEmpty() && !hand().at(m_grant.visible().reach(), lesson.lesson))
        return fail(FailureCode::Closed, QStringLiteral("standIn"));
    return open(lesson.date);
}

Result<Nothing> JournalRepository::open(const QDate& day)
{
    if (!m_locks)
        m_locks.emplace(m_scope, m_group, hand().isLimited(m_grant.visible().reach()));
    if (auto closed = m_locks->at(day))
        return tl::unexpected(*closed);
    return Nothing{};
}

QString JournalRepository::nameOf(qint64 account)
{
    if (account == m_grant.actor().account.value)
        return m_grant.actor().name;
    QString name;
    m_scope
        .statement("SELECT a.login, p.last_name, p.first_name, p.middle_name FROM account a "
                   "LEFT JOIN person p ON p.id = a.person_id WHERE a.id = :account")
        .bind("account", account)
        .each([&](const Row& row) {
            name = signedName(row.text("last_name"), row.text("first_name"), row.text("middle_name"));
            if (name.isEmpty())
                name = row.text("login");
        });
    return name;
}

MarkState JournalRepository::mark(Id<Lesson> lesson, Id<Assignment> assignment, Id<Pupil> pupil)
{
    MarkState state{lesson, assignment, pupil, 0, false, {}, 0, {}, {}};
    qint64 by = 0;
    m_scope
        .statement(
            "SELECT value, duty, comment, version, changed_at, changed_by FROM mark WHERE group_id = :group "
            "AND lesson_id = :lesson AND assignment_id = :assignment AND pupil_id = :pupil")
        .bind("group", m_group.id)
        .bind("lesson", lesson)
        .bind("assignment", assignment)
        .bind("pupil", pupil)
        .each([&](const Row& row) {
            state.value = qint32(row.number("value"));
            state.duty = row.flag("duty");
            state.comment = row.text("comment");
            state.version = qint32(row.number("version"));
            state.at = row.moment("changed_at");
            by = row.number("changed_by");
        });
    if (by != 0)
        state.by = nameOf(by);
    return state;
}

MarkState JournalRepository::putMark(const MarkState& before, qint32 value, bool duty, const QString& comment)
{
    MarkState now = before;
    now.value = value;
    now.duty = duty;
    now.comment = comment;
    now.version = before.version + 1;
    now.at = m_scope.now();
    now.by = m_grant.actor().name;
    m_scope
        .statement(
            "INSERT INTO mark (group_id, lesson_id, assignment_id, pupil_id, value, duty, comment, version, "
            "changed_at, changed_by) VALUES (:group, :lesson, :assignment, :pupil, :value, :duty, :comment, "
            ":version, :at, :by) ON CONFLICT (group_id, lesson_id, assignment_id, pupil_id) DO UPDATE SET "
            "value = excluded.value, duty = excluded.duty, comment = excluded.comment, "
            "version = excluded.version, changed_at = excluded.changed_at, changed_by = excluded.changed_by")
        .bind("group", m_group.id)
        .bind("lesson", now.lesson)
        .bind("assignment", now.assignment)
        .bind("pupil", now.pupil)
        .bind("value", now.value)
        .bind("duty", now.duty)
        .bind("comment", now.comment)
        .bind("version", now.version)
        .bind("at", now.at)
        .bind("by", m_grant.actor().account)
        .run();
    m_scope.audit({value == 0 && !duty && comment.isEmpty() ? QStringLiteral("mark.cleared")
                                                            : QStringLiteral("mark.put"),
                   QStringLiteral("lesson"), now.lesson.value, QStringLiteral("pupil"), now.pupil.value,
                   before.version != 0 ? auditJson(before) : QByteArray(), auditJson(now)});
    m_scope.changed(topics::journal(m_group.id), MarkChanged{m_group.id, now});
    return now;
}

AbsenceState JournalRepository::absence(Id<Lesson> lesson, Id<Pupil> pupil)
{
    AbsenceState state{lesson, pupil, 0, 0, {}, {}};
    qint64 by = 0;
    m_scope
        .statement("SELECT code, version, changed_at, changed_by FROM absence WHERE group_id = :group "
                   "AND lesson_id = :lesson AND pupil_id = :pupil")
        .bind("group", m_group.id)
        .bind("lesson", lesson)
        .bind("pupil", pupil)
        .each([&](const Row& row) {
            state.code = qint32(row.number("code"));
            state.version = qint32(row.number("version"));
            state.at = row.moment("changed_at");
            by = row.number("changed_by");
        });
    if (by != 0)
        state.by = nameOf(by);
    return state;
}

GivenCode JournalRepository::withReason(Id<Pupil> pupil, const QDate& day, qint32 code)
{
    if (code != qint32(AbsenceCode::Absent))
        return {code, {}, 0, {}};
    const std::pair<qint64, qint64> key{pupil.value, day.toJulianDay()};
    const auto known = m_reasons.constFind(key);
    if (known != m_reasons.constEnd())
        return *known;
    GivenCode given{code, {}, 0, {}};
    m_scope
        .statement("SELECT id, code FROM absence_reason WHERE pupil_id = :pupil AND last_day >= :day "
                   "AND first_day <= :day AND withdrawn = 0 "
                   "AND (subject_id IS NULL OR subject_id = :subject) ORDER BY id DESC LIMIT 1")
        .bind("pupil", pupil)
        .bind("day", day)
        .bind("subject", m_group.subject)
        .each([&](const Row& row) {
            given = {qint32(row.number("code")), row.id<AbsenceReason>("id"), code, m_scope.now()};
        });
    m_reasons.insert(key, given);
    return given;
}

AbsenceState JournalRepository::putAbsence(const AbsenceState& before, const GivenCode& given)
{
    AbsenceState now = before;
    now.code = given.code;
    now.version = before.version + 1;
    now.at = m_scope.now();
    now.by = m_grant.actor().name;
    m_scope
        .statement(
            "INSERT INTO absence (group_id, lesson_id, pupil_id, code, reason_id, put_code, put_at, version, "
            "changed_at, changed_by) VALUES (:group, :lesson, :pupil, :code, :reason, :put, :put_at, "
            ":version, :at, :by) ON CONFLICT (group_id, lesson_id, pupil_id) DO UPDATE SET "
            "code = excluded.code, reason_id = excluded.reason_id, put_code = excluded.put_code, "
            "put_at = excluded.put_at, version = excluded.version, changed_at = excluded.changed_at, "
            "changed_by = excluded.changed_by")
        .bind("group", m_group.id)
        .bind("lesson", now.lesson)
        .bind("pupil", now.pupil)
        .bind("code", now.code)
        .bind("reason", given.reason)
        .bind("put", given.put)
        .bind("put_at", given.putAt.ms)
        .bind("version", now.version)
        .bind("at", now.at)
        .bind("by", m_grant.actor().account)
        .run();
    m_scope.audit({given.code == 0 ? QStringLiteral("absence.cleared") : QStringLiteral("absence.put"),
                   QStringLiteral("lesson"), now.lesson.value, QStringLiteral("pupil"), now.pupil.value,
                   before.version != 0 ? auditJson(before) : QByteArray(), auditJson(now)});
    m_scope.changed(topics::journal(m_group.id), AbsenceChanged{m_group.id, now});
    return now;
}

void JournalRepository::setReason(const AbsenceState& absence, const GivenCode& given)
{
    m_scope
        .statement("UPDATE absence SET reason_id = :reason, put_code = :put, put_at = :put_at "
                   "WHERE group_id = :group AND lesson_id = :lesson AND pupil_id = :pupil")
        .bind("reason", given.reason)
        .bind("put", given.put)
        .bind("put_at", given.putAt.ms)
        .bind("group", m_group.id)
        .bind("lesson", absence.lesson)
        .bind("pupil", absence.pupil)
        .run();
}

LessonState JournalRepository::saveLesson(const LessonState& before, const QString& topic,
                                          const QString& homework)
{
    LessonState now = before;
    now.topic = topic;
    now.homework = homework;
    now.version = before.version + 1;
    m_scope
        .statement(
            "UPDATE lesson SET topic = :topic, homework = :homework, version = :version, changed_at = :at, "
            "changed_by = :by WHERE id = :id AND group_id = :group")
        .bind("topic", topic)
        .bind("homework", homework)
        .bind("version", now.version)
        .bind("at", m_scope.now())
        .bind("by", m_grant.actor().account)
        .bind("id", now.lesson)
        .bind("group", m_group.id)
        .run();
    m_scope.audit({QStringLiteral("lesson.saved"), QStringLiteral("lesson"), now.lesson.value,
                   QStringLiteral("group"), m_group.id.value, auditJson(before), auditJson(now)});
    m_scope.changed(topics::journal(m_group.id), LessonChanged{m_group.id, now});
    return now;
}

} // namespace zvonok::server
