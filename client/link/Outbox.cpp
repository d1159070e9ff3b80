// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/Outbox.h"

#include "client/link/LeftUndone.h"
#include "client/link/OutboxWriter.h"
#include "common/base/ProcessLock.h"

#include <QDir>
#include <QSet>
#include <QUrl>

namespace zvonok::client {

namespace {

constexpr int firstPause = 500; // ms after the server said "not now"
constexpr int longestPause = 30'000;
constexpr int lookAhead = 256; // entries examined for sending at once

class LinkChannel final : public CommandChannel
{
public:
    LinkChannel(ServerLink& link, QObject& owner) : m_link(&link), m_owner(owner) {}

    bool isReady() const override { return m_link && m_link->state() == ServerLink::State::Ready; }
    void send(const OutboxEntry& entry, Answer answered) override
    {
        m_link->callRaw(entry.number, entry.commandId, entry.body).then(&m_owner, std::move(answered));
    }

private:
    QPointer<ServerLink> m_link;
    QObject& m_owner;
};

} // namespace

bool isPassing(FailureCode code)
{
    switch (code) {
    case FailureCode::ConnectionLost:
    case FailureCode::ConnectionRefused:
    case FailureCode::CertificateChanged:
    case FailureCode::ServerStopping:
    case FailureCode::TimedOut:
    case FailureCode::Cancelled:
    case FailureCode::NotAuthenticated:
    case FailureCode::PasswordChangeRequired:
    case FailureCode::TooManyAttempts:
    case FailureCode::StorageFailed:
    case FailureCode::StorageFull:
    case FailureCode::Busy:
        return true;
    case FailureCode::Unknown:
    case FailureCode::WrongCredentials:
    case FailureCode::NotPermitted:
    case FailureCode::NotFound:
    case FailureCode::PasswordTooWeak:
    case FailureCode::InvalidInput:
    case FailureCode::MissingInput:
    case FailureCode::MalformedMessage:
    case FailureCode::UnreadableFile:
    case FailureCode::Conflict:
    case FailureCode::AlreadyExists:
    case FailureCode::Closed:
    case FailureCode::Corrupt:
    case FailureCode::LimitExceeded:
    case FailureCode::NotSupported:
        return false;
    }
    return false; // a code of a newer server: a person should see it
}

Outbox::Outbox(const QString& path, std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)), m_path(path)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Outbox::sendNow);
}

Outbox::~Outbox() = default;

Result<std::unique_ptr<Outbox>> Outbox::open(const QString& folder, const QString& server,
                                             const QString& account)
{
    if (!QDir().mkpath(folder))
        return fail(FailureCode::StorageFailed, {}, {folder});
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(server + u' ' + account));
    const QString path = QDir(folder).filePath(name + QStringLiteral(".outbox"));
    auto lock = takeProcessLock(path + QStringLiteral(".lock"));
    if (!lock)
        return fail(FailureCode::Busy, {}, {path});

    auto journal = std::make_unique<OutboxJournal>(path);
    auto contents = journal->open();
    if (!contents)
        return tl::unexpected(contents.error());
    std::unique_ptr<Outbox> outbox(new Outbox(path, std::move(lock)));
    outbox->m_damaged = contents->damaged;
    for (auto it = contents->live.cbegin(); it != contents->live.cend(); ++it) {
        if (it->refused)
            outbox->m_refused.insert(it.key(), {it->entry,
                                                {FailureCode(it->failure.code), it->failure.field,
                                                 it->failure.arguments, it->failure.incident}});
        else
            outbox->m_waiting.insert(it.key(), {it->entry});
        outbox->m_lastAppended = it.key();
    }
    outbox->m_stored = outbox->m_lastAppended;
    Outbox* const self = outbox.get();
    // The writer ends before the outbox does, so that `self` is there when it speaks.
    outbox->m_writer = std::make_unique<OutboxWriter>(
        std::move(journal),
        OutboxWriter::Reports{[self](qint64 upTo) {
                                  QMetaObject::invokeMethod(
                                      self, [self, upTo] { self->stored(upTo); }, Qt::QueuedConnection);
                              },
                              [self] {
                                  QMetaObject::invokeMethod(
                                      self, [self] { self->diskFailed(); }, Qt::QueuedConnection);
                              }});
    return outbox;
}

void Outbox::record(const OutboxRecord& record) { m_writer->post(record); }

qint64 Outbox::append(const QByteArray& commandId, quint16 number, const QByteArray& body,
                      const QString& context, const QByteArray& key)
{
    Q_ASSERT(commandId.size() == wire::commandIdSize);
    OutboxEntry entry;
    entry.sequence = ++m_lastAppended;
    entry.commandId = commandId;
    entry.number = number;
    entry.body = body;
    entry.context = context.left(wire::maxText);
    entry.key = key;
    entry.at = {QDateTime::currentMSecsSinceEpoch()};
    m_waiting.insert(entry.sequence, {entry});
    record({OutboxEvent::Appended, entry, {}});
    Q_EMIT countsChanged();
    return entry.sequence;
}

void Outbox::stored(qint64 upTo)
{
    m_storageBroken = false;
    const qint64 from = m_stored;
    m_stored = qMax(m_stored, upTo);
    const QPointer<Outbox> self(this);
    for (qint64 sequence = from + 1; sequence <= upTo && self; ++sequence)
        Q_EMIT durable(sequence);
    if (self)
        sendNow();
}

void Outbox::diskFailed()
{
    m_storageBroken = true;
    Q_EMIT storageFailed({FailureCode::StorageFailed, {}, {m_path}, {}});
    sendNow();
}

// ---------------------------------------------------------------------------------------------- sending

void Outbox::sendThrough(ServerLink* link)
{
    sendThrough(static_cast<CommandChannel*>(nullptr));
    if (!link)
        return;
    m_linkChannel = std::make_unique<LinkChannel>(*link, *this);
    connect(link, &ServerLink::ready, this, &Outbox::sendNow);
    sendThrough(m_linkChannel.get());
}

void Outbox::sendThrough(CommandChannel* channel)
{
    m_channel = channel;
    ++m_round;
    m_onTheirWay = 0;
    for (Waiting& waiting : m_waiting)
        waiting.onItsWay = false;
    m_pause.stop();
    m_pauses = 0;
    sendNow();
}

void Outbox::sendNow()
{
    if (!m_channel || m_pause.isActive())
        return;
    QSet<QByteArray> busyKeys;
    int examined = 0;
    for (auto it = m_waiting.begin(); it != m_waiting.end() && m_onTheirWay < window && examined < lookAhead;
         ++it, ++examined) {
        const QByteArray& key = it->entry.key;
        const bool blocked = !key.isEmpty() && busyKeys.contains(key);
        if (!key.isEmpty())
            busyKeys.insert(key);
        if (it->onItsWay || blocked)
            continue;
        const bool safe = it.key() <= m_stored || m_storageBroken;
        if (!safe || !m_channel->isReady())
            return;
        it->onItsWay = true;
        ++m_onTheirWay;
        m_channel->send(it->entry, [self = QPointer<Outbox>(this), sequence = it.key(),
                                    round = m_round](const Result<QByteArray>& result) {
            if (self)
                self->answered(sequence, round, result);
        });
    }
}

void Outbox::answered(qint64 sequence, quint64 round, const Result<QByteArray>& result)
{
    const auto found = m_waiting.find(sequence);
    if (round != m_round || found == m_waiting.end())
        return;
    --m_onTheirWay;
    found->onItsWay = false;
    if (!result && isPassing(result.error().code)) {
        if (result.error().code != FailureCode::ConnectionLost)
            pause();
        return;
    }
    m_pauses = 0;
    const OutboxEntry entry = m_waiting.take(sequence).entry;
    OutboxRecord change;
    change.entry.sequence = sequence;
    const QPointer<Outbox> self(this);
    const std::optional<Failure> kept =
        result ? leftUndone(entry.number, *result) : std::optional(result.error());
    if (kept) {
        change.event = OutboxEvent::Refused;
        change.failure = {qint32(kept->code), kept->field, kept->arguments, kept->incident};
        m_refused.insert(sequence, {entry, *kept});
    } else {
        change.event = OutboxEvent::Done;
    }
    record(change);
    if (result) {
        m_lastAcknowledged = QDateTime::currentDateTime();
        Q_EMIT acknowledged(sequence, *result);
    } else {
        Q_EMIT wasRefused(sequence, *kept);
    }
    if (!self)
        return;
    Q_EMIT countsChanged();
    if (self)
        sendNow();
}

void Outbox::pause()
{
    if (m_pause.isActive())
        return;
    m_pause.start(qMin(firstPause << qMin(m_pauses, 10), longestPause));
    ++m_pauses;
}

// ---------------------------------------------------------------------------------------------- the person

QList<OutboxEntry> Outbox::waitingEntries() const
{
    QList<OutboxEntry> entries;
    for (const Waiting& waiting : m_waiting)
        entries.append(waiting.entry);
    return entries;
}

void Outbox::dismiss(qint64 sequence)
{
    if (m_refused.remove(sequence) == 0)
        return;
    OutboxRecord done{OutboxEvent::Done, {}, {}};
    done.entry.sequence = sequence;
    record(done);
    Q_EMIT countsChanged();
}

void Outbox::retry(qint64 sequence)
{
    const auto found = m_refused.constFind(sequence);
    if (found == m_refused.cend())
        return;
    const OutboxEntry entry = found->entry;
    append(ServerLink::newCommandId(), entry.number, entry.body, entry.context, entry.key);
    dismiss(sequence);
}

} // namespace zvonok::client
