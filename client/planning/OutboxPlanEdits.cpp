// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/planning/OutboxPlanEdits.h"

namespace zvonok::client {

namespace {

std::optional<SaveTopics> actOf(const OutboxEntry& entry)
{
    if (entry.number != SaveTopics::message.number)
        return std::nullopt;
    auto act = wire::decode<SaveTopics>(entry.body);
    return act ? std::optional(*act) : std::nullopt;
}

} // namespace

OutboxPlanEdits::OutboxPlanEdits(Outbox& outbox, PlanModel& model, QObject* parent)
    : QObject(parent), m_outbox(outbox), m_model(model)
{
    connect(&model, &PlanModel::submitted, this, &OutboxPlanEdits::submit);
    connect(&model, &PlanModel::conflictsChanged, this, &OutboxPlanEdits::settleDecided);
    connect(&outbox, &Outbox::acknowledged, this, &OutboxPlanEdits::onAcknowledged);
    connect(&outbox, &Outbox::wasRefused, this, &OutboxPlanEdits::onRefused);
}

void OutboxPlanEdits::forget()
{
    m_open.clear();
    m_undecided.clear();
}

// One key for the whole plan: an act may touch many rows, and their order is what was meant.
void OutboxPlanEdits::submit(const SaveTopics& act)
{
    m_open.insert(m_outbox.append(act, m_model.describe(act), "plan " + QByteArray::number(act.plan.value)),
                  act);
}

void OutboxPlanEdits::resume()
{
    const QList<OutboxEntry> waiting = m_outbox.waitingEntries();
    for (const OutboxEntry& entry : waiting) {
        const auto act = actOf(entry);
        if (!act || act->plan != m_model.id() || m_open.contains(entry.sequence))
            continue;
        m_open.insert(entry.sequence, *act);
        m_model.resume(*act);
    }
    const QList<RefusedEntry> refused = m_outbox.refused();
    for (const RefusedEntry& each : refused) {
        const auto act = actOf(each.entry);
        if (!act || act->plan != m_model.id())
            continue;
        if (each.failure.code == FailureCode::Conflict) {
            m_undecided.insert(each.entry.sequence, *act);
            m_model.resumeConflicts(*act);
        } else {
            Q_EMIT notSaved(each.entry.sequence, each.entry.context, each.failure);
        }
    }
    settleDecided();
}

void OutboxPlanEdits::settleDecided()
{
    for (auto it = m_undecided.begin(); it != m_undecided.end();) {
        if (!m_model.isDecided(*it)) {
            ++it;
            continue;
        }
        const qint64 sequence = it.key();
        it = m_undecided.erase(it);
        m_outbox.dismiss(sequence);
    }
}

void OutboxPlanEdits::onAcknowledged(qint64 sequence, const QByteArray& reply)
{
    if (!m_open.contains(sequence))
        return;
    const SaveTopics act = m_open.take(sequence);
    const auto saved = wire::decode<TopicsSaved>(reply);
    if (!saved)
        return;
    if (m_outbox.isRefused(sequence))
        m_undecided.insert(sequence, act);
    m_model.settle(act, *saved);
    settleDecided();
    if (m_open.isEmpty())
        Q_EMIT emptied();
}

void OutboxPlanEdits::onRefused(qint64 sequence, const Failure& failure)
{
    if (!m_open.contains(sequence))
        return;
    const SaveTopics act = m_open.take(sequence);
    const QString context = m_model.describe(act);
    m_model.giveUp(act);
    Q_EMIT notSaved(sequence, context, failure);
}

} // namespace zvonok::client
