// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/OutboxLessonEdits.h"

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr quint16 lessonNumber = SaveLesson::message.number;
constexpr quint16 workNumber = SaveAssignment::message.number;

QByteArray keyOf(const SaveLesson& lesson) { return "lesson " + QByteArray::number(lesson.lesson.value); }
QByteArray keyOf(const SaveAssignment& work)
{
    return "work " + QByteArray::number(work.assignment.assignment.value);
}

} // namespace

OutboxLessonEdits::OutboxLessonEdits(Outbox& outbox, JournalModel& model, QObject* parent)
    : QObject(parent), m_outbox(outbox), m_model(model)
{
    connect(&outbox, &Outbox::acknowledged, this, &OutboxLessonEdits::onAcknowledged);
    connect(&outbox, &Outbox::wasRefused, this, &OutboxLessonEdits::onRefused);
}

QString OutboxLessonEdits::contextOf(Id<Lesson> lesson, const QString& text) const
{
    const int column = m_model.columnOfLesson(lesson);
    QString context = m_model.groupName();
    if (column >= 0)
        context += QStringLiteral(", ") + m_model.columnName(column);
    return context + QStringLiteral(": ") + text.left(200);
}

void OutboxLessonEdits::save(const SaveLesson& lesson)
{
    const QString text = QStringList{lesson.topic, lesson.homework}.join(QStringLiteral(" · "));
    m_open.insert(m_outbox.append(lesson, contextOf(lesson.lesson, text), keyOf(lesson)), lessonNumber);
    show(lesson);
}

void OutboxLessonEdits::save(const SaveAssignment& work)
{
    m_open.insert(
        m_outbox.append(work, contextOf(work.assignment.lesson, work.assignment.title), keyOf(work)),
        workNumber);
    if (!work.assignment.assignment) // has no place before the server has made it
        m_model.unpin(work.assignment.lesson);
    show(work);
}

// Shown before the answer; the version stays the one that was seen.
void OutboxLessonEdits::show(const SaveLesson& lesson)
{
    const int column = m_model.columnOfLesson(lesson.lesson);
    if (column < 0 || lesson.group != m_model.group())
        return;
    LessonState typed = m_model.lesson(column);
    typed.topic = lesson.topic;
    typed.homework = lesson.homework;
    m_model.apply(LessonChanged{lesson.group, typed});
}

void OutboxLessonEdits::show(const SaveAssignment& work)
{
    if (work.assignment.assignment)
        m_model.apply(AssignmentChanged{work.group, work.assignment});
}

void OutboxLessonEdits::resume()
{
    const QList<OutboxEntry> waiting = m_outbox.waitingEntries();
    for (const OutboxEntry& entry : waiting) {
        if (entry.number == lessonNumber) {
            const auto lesson = wire::decode<SaveLesson>(entry.body);
            if (lesson && lesson->group == m_model.group()) {
                m_open.insert(entry.sequence, lessonNumber);
                show(*lesson);
            }
        } else if (entry.number == workNumber) {
            const auto work = wire::decode<SaveAssignment>(entry.body);
            if (work && work->group == m_model.group()) {
                m_open.insert(entry.sequence, workNumber);
                show(*work);
            }
        }
    }
    const QList<RefusedEntry> refused = m_outbox.refused();
    for (const RefusedEntry& each : refused) {
        Id<Group> group;
        if (each.entry.number == lessonNumber)
            group = wire::decode<SaveLesson>(each.entry.body).value_or(SaveLesson()).group;
        else if (each.entry.number == workNumber)
            group = wire::decode<SaveAssignment>(each.entry.body).value_or(SaveAssignment()).group;
        if (group && group == m_model.group())
            tell(each);
    }
}

void OutboxLessonEdits::showWaiting(Id<Lesson> lesson)
{
    if (m_open.isEmpty())
        return;
    const QList<OutboxEntry> waiting = m_outbox.waitingEntries();
    for (const OutboxEntry& entry : waiting) {
        if (entry.number == lessonNumber) {
            if (const auto typed = wire::decode<SaveLesson>(entry.body); typed && typed->lesson == lesson)
                show(*typed);
        } else if (entry.number == workNumber) {
            if (const auto typed = wire::decode<SaveAssignment>(entry.body);
                typed && typed->assignment.lesson == lesson)
                show(*typed);
        }
    }
}

void OutboxLessonEdits::onAcknowledged(qint64 sequence, const QByteArray& reply)
{
    const quint16 number = m_open.take(sequence);
    if (number == lessonNumber) {
        if (const auto state = wire::decode<LessonState>(reply)) {
            m_ownLessons.insert(state->lesson.value, state->version);
            const int column = m_model.columnOfLesson(state->lesson);
            // Not over a later text that is still on its way or that somebody else has put meanwhile.
            if (column >= 0 && m_model.lesson(column).version < state->version) {
                LessonState now = m_model.lesson(column);
                now.version = state->version;
                m_model.apply(LessonChanged{m_model.group(), now});
            }
        }
    } else if (number == workNumber) {
        if (const auto state = wire::decode<AssignmentState>(reply)) {
            m_ownWorks.insert(state->assignment.value, state->version);
            m_model.apply(AssignmentChanged{m_model.group(), *state});
            if (state->version == 1 && !m_model.isPinned(state->lesson)) // set just now: its marks follow
                m_model.choose(*state);
        }
    }
}

std::optional<RefusedEntry> OutboxLessonEdits::refusedEntry(qint64 sequence) const
{
    const QList<RefusedEntry> refused = m_outbox.refused();
    const auto found = std::find_if(refused.begin(), refused.end(), [sequence](const RefusedEntry& each) {
        return each.entry.sequence == sequence;
    });
    return found == refused.end() ? std::nullopt : std::optional(*found);
}

void OutboxLessonEdits::onRefused(qint64 sequence, const Failure& failure)
{
    if (m_open.remove(sequence) == 0)
        return;
    const auto refused = refusedEntry(sequence);
    if (!refused)
        return;
    if (failure.code == FailureCode::Conflict) {
        // Typed twice before the first answer: in conflict with oneself alone.
        if (const auto lesson = wire::decode<SaveLesson>(refused->entry.body);
            refused->entry.number == lessonNumber && lesson) {
            const int column = m_model.columnOfLesson(lesson->lesson);
            const qint32 own = m_ownLessons.value(lesson->lesson.value, -1);
            if (column >= 0 && own > lesson->version && m_model.lesson(column).version == own)
                return sendAgain(sequence);
        }
        if (const auto work = wire::decode<SaveAssignment>(refused->entry.body);
            refused->entry.number == workNumber && work &&
            m_ownWorks.value(work->assignment.assignment.value, -1) > work->assignment.version)
            return sendAgain(sequence);
    }
    Q_EMIT pageNeeded();
    tell(*refused);
}

void OutboxLessonEdits::tell(const RefusedEntry& refused)
{
    QString theirs;
    if (refused.failure.code == FailureCode::Conflict && refused.entry.number == lessonNumber)
        theirs = refused.failure.arguments.join(QStringLiteral(" · "));
    Q_EMIT notSaved(refused.entry.sequence, refused.entry.context, refused.failure, theirs);
}

void OutboxLessonEdits::sendAgain(qint64 sequence)
{
    const auto refused = refusedEntry(sequence);
    if (!refused)
        return;
    if (refused->entry.number == lessonNumber) {
        if (auto lesson = wire::decode<SaveLesson>(refused->entry.body)) {
            const int column = m_model.columnOfLesson(lesson->lesson);
            if (column < 0)
                return m_outbox.retry(sequence);
            lesson->version =
                std::max(m_model.lesson(column).version, m_ownLessons.value(lesson->lesson.value, 0));
            save(*lesson);
        }
    } else if (auto work = wire::decode<SaveAssignment>(refused->entry.body)) {
        const int column = m_model.columnOfLesson(work->assignment.lesson);
        if (column < 0)
            return m_outbox.retry(sequence);
        const QVector<AssignmentState> works = m_model.assignments(column);
        for (const AssignmentState& each : works)
            if (each.assignment == work->assignment.assignment)
                work->assignment.version = each.version;
        work->assignment.version =
            std::max(work->assignment.version, m_ownWorks.value(work->assignment.assignment.value, 0));
        save(*work);
    }
    m_outbox.dismiss(sequence);
}

} // namespace zvonok::client
