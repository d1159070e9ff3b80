// SPDX-License-Identifier: GPL-3.0-or-later
// Topics, homework and works through the outbox: shown at once, kept on the disk, sent, and what somebody
// else had changed first is told with both texts. One per page. GUI thread.
#pragma once

#include "client/journal/JournalModel.h"
#include "client/link/Outbox.h"

#include <QHash>

namespace zvonok::client {

class OutboxLessonEdits final : public QObject
{
    Q_OBJECT

public:
    // Both outlive this.
    OutboxLessonEdits(Outbox& outbox, JournalModel& model, QObject* parent = nullptr);

    void save(const SaveLesson& lesson);
    void save(const SaveAssignment& work);
    void resume(); // after each page of the model
    // After a change from the feed: what is typed and not answered stays on top of it.
    void showWaiting(Id<Lesson> lesson);
    // The person insists: over what the model shows now.
    void sendAgain(qint64 sequence);

Q_SIGNALS:
    // theirs: what stands there now; empty: not a conflict.
    void notSaved(qint64 sequence, const QString& context, const zvonok::Failure& failure,
                  const QString& theirs);
    // What is shown is not what the server holds, and only a fresh page tells what that is.
    void pageNeeded();

private:
    void onAcknowledged(qint64 sequence, const QByteArray& reply);
    void onRefused(qint64 sequence, const Failure& failure);
    void tell(const RefusedEntry& refused);
    void show(const SaveLesson& lesson);
    void show(const SaveAssignment& work);
    QString contextOf(Id<Lesson> lesson, const QString& text) const;
    std::optional<RefusedEntry> refusedEntry(qint64 sequence) const;

    Outbox& m_outbox;
    JournalModel& m_model;
    QHash<qint64, quint16> m_open;      // number of the message, by sequence
    QHash<qint64, qint32> m_ownLessons; // versions that answers to this page wrote
    QHash<qint64, qint32> m_ownWorks;
};

} // namespace zvonok::client
