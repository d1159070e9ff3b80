// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a plan through the outbox: kept on the disk, sent in order, answers and refusals brought
// back to the model. One per page. GUI thread.
#pragma once

#include "client/link/Outbox.h"
#include "client/planning/PlanModel.h"

#include <QHash>

namespace zvonok::client {

class OutboxPlanEdits final : public QObject
{
    Q_OBJECT

public:
    // Both outlive this.
    OutboxPlanEdits(Outbox& outbox, PlanModel& model, QObject* parent = nullptr);

    void resume();                                    // after each sheet of the model
    void forget();                                    // another plan is opened
    bool isEmpty() const { return m_open.isEmpty(); } // all of this plan is answered

Q_SIGNALS:
    // The server will never take it; the person may let it go.
    void notSaved(qint64 sequence, const QString& context, const zvonok::Failure& failure);
    void emptied();

private:
    void submit(const SaveTopics& act);
    void settleDecided();
    void onAcknowledged(qint64 sequence, const QByteArray& reply);
    void onRefused(qint64 sequence, const Failure& failure);

    Outbox& m_outbox;
    PlanModel& m_model;
    QHash<qint64, SaveTopics> m_open;      // in the outbox, shown by the model
    QHash<qint64, SaveTopics> m_undecided; // answered with a conflict
};

} // namespace zvonok::client
