// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/OutboxJournalEdits.h"

namespace zvonok::client {

namespace {

std::optional<SaveMarks> actOf(const OutboxEntry& entry)
{
    if (entry.number == SaveMarks::message.number) {
        if (auto act = wire::decode<SaveMarks>(entry.body))
            return *act;
    } else if (entry.number == SaveAbsences::message.number) {
        if (auto act = wire::decode<SaveAbsences>(entry.body))
            return SaveMarks{act->group, {}, act->absences};
    }
    return std::nullopt;
}

// Entries of one cell are never on their way together; a block goes by its first cell.
QByteArray keyOf(const SaveMarks& act)
{
    const qint64 lesson =
        act.marks.isEmpty() ? act.absences.first().lesson.value : act.marks.first().lesson.value;
    const qint64 pupil =
        act.marks.isEmpty() ? act.absences.first().pupil.value : act.marks.first().pupil.value;
    return "cell " + QByteArray::number(lesson) + ' ' + QByteArray::number(pupil);
}

} // namespace

OutboxJournalEdits::OutboxJournalEdits(Outbox& outbox, QObject* parent)
    : JournalEdits(parent), m_outbox(outbox)
{
    connect(&outbox, &Outbox::acknowledged, this, &OutboxJournalEdits::onAcknowledged);
    connect(&outbox, &Outbox::wasRefused, this, &OutboxJournalEdits::onRefused);
    // What an earlier run left may be sent before its page is opened.
    const QList<OutboxEntry> waiting = outbox.waitingEntries();
    for (const OutboxEntry& entry : waiting)
        if (const auto act = actOf(entry))
            m_open.insert(entry.sequence, *act);
}

void OutboxJournalEdits::setModel(JournalModel* model)
{
    m_model = model;
    if (model)
        connect(model, &JournalModel::conflictsChanged, this, &OutboxJournalEdits::settleDecided);
}

// Absences alone go as SaveAbsences: the class teacher may put them without the right to mark.
qint64 OutboxJournalEdits::append(const SaveMarks& act, const QString& context)
{
    const qint64 sequence = act.marks.isEmpty()
                                ? m_outbox.append(SaveAbsences{act.group, act.absences}, context, keyOf(act))
                                : m_outbox.append(act, context, keyOf(act));
    m_open.insert(sequence, act);
    return sequence;
}

void OutboxJournalEdits::submit(quint64 number, const SaveMarks& act)
{
    if (act.marks.isEmpty() && act.absences.isEmpty())
        return;
    m_numbers.insert(append(act, m_model ? m_model->describe(act) : QString()), number);
}

void OutboxJournalEdits::forget()
{
    m_numbers.clear();
    m_undecided.clear();
}

void OutboxJournalEdits::resume(bool fresh)
{
    if (!m_model)
        return;
    const QList<OutboxEntry> waiting = m_outbox.waitingEntries();
    for (const OutboxEntry& entry : waiting) {
        if (m_numbers.contains(entry.sequence))
            continue;
        const auto act = actOf(entry);
        if (!act || act->group != m_model->group())
            continue;
        m_open.insert(entry.sequence, *act);
        m_numbers.insert(entry.sequence, m_model->resume(*act));
    }
    if (!fresh)
        return;
    const QList<RefusedEntry> refused = m_outbox.refused();
    for (const RefusedEntry& each : refused) {
        const auto act = actOf(each.entry);
        if (!act || act->group != m_model->group())
            continue;
        if (each.failure.code == FailureCode::Conflict) {
            m_undecided.insert(each.entry.sequence, *act);
            m_model->resumeConflicts(*act);
        } else {
            Q_EMIT notSaved(each.entry.sequence, each.entry.context, each.failure);
        }
    }
    settleDecided();
}

void OutboxJournalEdits::rememberOwn(const MarksSaved& saved, qint64 age)
{
    for (const MarkResult& mark : saved.marks)
        if (!mark.conflict)
            m_own.insert({mark.state.assignment.value, mark.state.pupil.value}, {mark.state.version, age});
    for (const AbsenceResult& absence : saved.absences)
        if (!absence.conflict)
            m_own.insert({-absence.state.lesson.value, absence.state.pupil.value},
                         {absence.state.version, age});
}

// A cell typed twice before the first answer is in conflict with oneself alone: the later value goes over the
// earlier, never the other way. Nothing: somebody else is in it. Otherwise the whole act anew, so that its
// answer has the same entries.
std::optional<SaveMarks> OutboxJournalEdits::overOwn(const SaveMarks& act, const MarksSaved& saved,
                                                     qint64 age) const
{
    if (act.marks.size() != saved.marks.size() || act.absences.size() != saved.absences.size())
        return std::nullopt;
    SaveMarks again = act;
    for (qsizetype i = 0; i < act.marks.size(); ++i) {
        const MarkState& now = saved.marks.at(i).state;
        MarkEntry& entry = again.marks[i];
        entry.assignment = now.assignment;
        entry.slot = 0;
        entry.version = now.version;
        if (!saved.marks.at(i).conflict)
            continue;
        const Own own = m_own.value({now.assignment.value, now.pupil.value});
        if (own.version != now.version)
            return std::nullopt;
        if (own.age > age) { // what was typed later stands there already
            entry.value = now.value;
            entry.duty = now.duty;
            entry.comment = now.comment;
        }
    }
    for (qsizetype i = 0; i < act.absences.size(); ++i) {
        const AbsenceState& now = saved.absences.at(i).state;
        AbsenceEntry& entry = again.absences[i];
        entry.version = now.version;
        if (!saved.absences.at(i).conflict)
            continue;
        const Own own = m_own.value({-now.lesson.value, now.pupil.value});
        if (own.version != now.version)
            return std::nullopt;
        if (own.age > age)
            entry.code = now.code;
    }
    return again;
}

void OutboxJournalEdits::onAcknowledged(qint64 sequence, const QByteArray& reply)
{
    const auto open = m_open.constFind(sequence);
    if (open == m_open.constEnd())
        return;
    const SaveMarks act = m_open.take(sequence);
    const auto saved = wire::decode<MarksSaved>(reply);
    if (!saved)
        return; // kept by the outbox, as every answer that cannot be read
    const qint64 age = m_ages.contains(sequence) ? m_ages.take(sequence) : sequence;
    const auto number = m_numbers.constFind(sequence);
    const bool undecided = m_outbox.isRefused(sequence);
    if (undecided) {
        if (const auto again = overOwn(act, *saved, age)) {
            const qint64 next = append(*again, m_outbox.refusedContext(sequence));
            m_ages.insert(next, age);
            if (number != m_numbers.constEnd())
                m_numbers.insert(next, m_numbers.take(sequence));
            m_outbox.dismiss(sequence);
            return rememberOwn(*saved, age);
        }
    }
    rememberOwn(*saved, age);
    if (number == m_numbers.constEnd())
        return;
    if (undecided)
        m_undecided.insert(sequence, act);
    const quint64 known = *number;
    m_numbers.erase(number);
    Q_EMIT this->saved(known, *saved);
    settleDecided();
}

void OutboxJournalEdits::onRefused(qint64 sequence, const Failure& failure)
{
    const auto open = m_open.constFind(sequence);
    if (open == m_open.constEnd())
        return;
    const SaveMarks act = m_open.take(sequence);
    const auto number = m_numbers.constFind(sequence);
    if (number == m_numbers.constEnd())
        return;
    const QString context = m_model ? m_model->describe(act) : QString();
    const quint64 known = *number;
    m_numbers.erase(number);
    Q_EMIT refused(known, failure);
    Q_EMIT notSaved(sequence, context, failure);
}

void OutboxJournalEdits::settleDecided()
{
    if (!m_model)
        return;
    for (auto it = m_undecided.begin(); it != m_undecided.end();) {
        if (it->group != m_model->group() || !m_model->isDecided(*it)) {
            ++it;
            continue;
        }
        const qint64 sequence = it.key();
        it = m_undecided.erase(it);
        m_outbox.dismiss(sequence);
    }
}

} // namespace zvonok::client
