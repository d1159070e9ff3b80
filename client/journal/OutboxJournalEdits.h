// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a journal page, through the outbox: on the disk before the wire, answered to the model
// under its own numbers. Entries older than the page (an earlier run, an earlier visit) are taken over it;
// conflicts stay in the outbox until they are decided. One per page. GUI thread.
#pragma once

#include "client/journal/JournalModel.h"
#include "client/link/Outbox.h"

#include <QHash>

namespace zvonok::client {

class OutboxJournalEdits final : public JournalEdits
{
    Q_OBJECT

public:
    explicit OutboxJournalEdits(Outbox& outbox, QObject* parent = nullptr);

    void setModel(JournalModel* model); // not owned; outlives this or is taken away
    void submit(quint64 number, const SaveMarks& act) override;

    // Before the model gets a page of another group: its numbers are forgotten, its entries go on.
    void forget();
    // After each page of the model: what the outbox holds for its group goes over it. A page that is not
    // fresh from the server knows less than the answers did, so nothing is taken for decided by it.
    void resume(bool fresh = true);

Q_SIGNALS:
    // For the person: what it was, why not. The entry stays in the outbox's refused().
    void notSaved(qint64 sequence, const QString& context, const zvonok::Failure& failure);

private:
    using Cell = QPair<qint64, qint64>; // assignment, pupil; or −lesson, pupil

    void onAcknowledged(qint64 sequence, const QByteArray& reply);
    void onRefused(qint64 sequence, const Failure& failure);
    struct Own { // what an answer to this page wrote
        qint32 version = -1;
        qint64 age = 0; // sequence of the entry in which it was typed
    };

    void rememberOwn(const MarksSaved& saved, qint64 age);
    std::optional<SaveMarks> overOwn(const SaveMarks& act, const MarksSaved& saved, qint64 age) const;
    void settleDecided();
    qint64 append(const SaveMarks& act, const QString& context);

    Outbox& m_outbox;
    QPointer<JournalModel> m_model;
    QHash<qint64, quint64> m_numbers;     // of the model, by sequence
    QHash<qint64, SaveMarks> m_open;      // in the outbox and not answered
    QHash<qint64, SaveMarks> m_undecided; // answered with a conflict, of the model's group
    QHash<qint64, qint64> m_ages;         // of entries that were sent again: when they were typed
    QHash<Cell, Own> m_own;
};

} // namespace zvonok::client
