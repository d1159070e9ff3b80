// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing typed is ever lost: every edit is appended here, is on the disk within a moment, is sent in order
// when the server can be reached, and leaves when the server has acknowledged it. What the server refuses
// stays until a person decides. One per server and account. GUI lane; the disk is written on a thread of its
// own.
#pragma once

#include "client/link/OutboxRecord.h"
#include "client/link/ServerLink.h"

#include <QDateTime>
#include <QLockFile>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <memory>

namespace zvonok::client {

class OutboxWriter;

// Where entries go: the link, or a test.
class CommandChannel
{
public:
    using Answer = std::function<void(const Result<QByteArray>&)>;
    virtual ~CommandChannel() = default;
    virtual bool isReady() const = 0;
    // answered is called once, later, with ConnectionLost at the latest.
    virtual void send(const OutboxEntry& entry, Answer answered) = 0;
};

class Outbox final : public QObject
{
    Q_OBJECT

public:
    static constexpr int window = 16; // entries on their way at once

    // Reads what an earlier run left. Busy {path}: another program holds it. StorageFailed {path}: cannot be
    // written.
    static Result<std::unique_ptr<Outbox>> open(const QString& folder, const QString& server,
                                                const QString& account);
    ~Outbox() override; // what was appended is on the disk when it returns

    // Returns the sequence number; durable(sequence) follows. context: for the person, should it be refused
    // ("7А Алгебра, 24.11, Иванов: 5"). key: entries of the same non-empty key (a cell) are never on their
    // way together, so that not even a server that is busy for one of them can swap them.
    template <wire::Request Req>
    qint64 append(const Req& command, const QString& context, const QByteArray& key = {})
    {
        static_assert(Req::message.kind == wire::MessageKind::Command);
        return append(ServerLink::newCommandId(), Req::message.number, wire::encode(command), context, key);
    }
    qint64 append(const QByteArray& commandId, quint16 number, const QByteArray& body, const QString& context,
                  const QByteArray& key = {});

    // Sends whenever the link is Ready. The link outlives the outbox or is taken away with nullptr.
    void sendThrough(ServerLink* link);
    void sendThrough(CommandChannel* channel);
    void sendNow(); // the channel has become ready

    int waiting() const { return int(m_waiting.size()); } // «0 не отправлено»
    QList<OutboxEntry> waitingEntries() const;
    QList<RefusedEntry> refused() const { return m_refused.values(); }
    bool isRefused(qint64 sequence) const { return m_refused.contains(sequence); }
    QString refusedContext(qint64 sequence) const { return m_refused.value(sequence).entry.context; }
    // The person has seen it and lets it go, or wants it tried again (as a new command, at the end).
    void dismiss(qint64 sequence);
    void retry(qint64 sequence);
    QDateTime lastAcknowledged() const
    {
        return m_lastAcknowledged;
    } // «Сохранено 09:41:07»; invalid: none yet
    bool isStored() const { return m_stored >= m_lastAppended; } // all that was appended is on the disk
    int damagedRecords() const { return m_damaged; } // found at opening: torn by a crash or a bad disk

Q_SIGNALS:
    void durable(qint64 sequence);
    // The entry has left, or stands in refused() if the reply leaves something to a person (LeftUndone.h).
    void acknowledged(qint64 sequence, const QByteArray& reply);
    void wasRefused(qint64 sequence, const zvonok::Failure& failure);
    void countsChanged();
    // The disk does not take it (full, broken). It is still sent, and written again until it succeeds.
    void storageFailed(const zvonok::Failure& failure);

private:
    Outbox(const QString& path, std::unique_ptr<QLockFile> lock);

    void stored(qint64 upTo);
    void diskFailed();
    void record(const OutboxRecord& record);
    void answered(qint64 sequence, quint64 round, const Result<QByteArray>& result);
    void pause();

    struct Waiting {
        OutboxEntry entry;
        bool onItsWay = false;
    };

    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<OutboxWriter> m_writer;
    std::unique_ptr<CommandChannel> m_linkChannel;
    CommandChannel* m_channel = nullptr;
    QMap<qint64, Waiting> m_waiting; // in order
    QMap<qint64, RefusedEntry> m_refused;
    qint64 m_lastAppended = 0;
    qint64 m_stored = 0; // up to here it is on the disk
    QString m_path;
    int m_onTheirWay = 0;
    quint64 m_round = 0; // of sending: answers of an earlier connection are not counted
    QTimer m_pause;
    int m_pauses = 0;
    bool m_storageBroken = false;
    int m_damaged = 0;
    QDateTime m_lastAcknowledged;
};

// Failures that say "not now" rather than "no": the entry stays and is sent again.
bool isPassing(FailureCode code);

} // namespace zvonok::client
