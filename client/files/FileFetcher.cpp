// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/files/FileFetcher.h"

#include "client/files/Retry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTimer>

namespace zvonok::client {

struct FileFetcher::Target {
    explicit Target(const QString& path) : file(path) {}

    QSaveFile file;
    QCryptographicHash hash{QCryptographicHash::Sha256};
};

FileFetcher::FileFetcher(ServerLink& link, DiskWork& disk, Ask ask, QString path, bool readOnly, Done done,
                         QObject* parent)
    : QObject(parent), m_link(link), m_disk(disk), m_ask(std::move(ask)), m_path(std::move(path)),
      m_readOnly(readOnly), m_done(std::move(done))
{
    connect(&m_link, &ServerLink::ready, this, [this] {
        if (std::exchange(m_waits, false))
            askNext();
    });
}

FileFetcher::~FileFetcher()
{
    if (m_target) // closed on the thread that writes it, behind what it still has to do
        m_disk.run(
            nullptr, [target = std::move(m_target)] { return target != nullptr; }, [](bool) {});
}

void FileFetcher::start()
{
    m_disk.run(
        this,
        [path = m_path]() -> std::shared_ptr<Target> {
            auto target = std::make_shared<Target>(path);
            return target->file.open(QIODevice::WriteOnly) ? target : nullptr;
        },
        [this](const std::shared_ptr<Target>& target) {
            if (m_ended)
                return;
            if (!target)
                return end(fail(FailureCode::UnreadableFile, QStringLiteral("file"),
                                {QFileInfo(m_path).fileName(), QStringLiteral("notWritable")}));
            m_target = target;
            askNext();
        });
}

void FileFetcher::askNext()
{
    if (m_ended)
        return;
    m_ask(m_next, this, [this](const Result<FileChunk>& chunk) {
        if (m_ended)
            return;
        if (!chunk)
            return trouble(chunk.error());
        m_failures = 0;
        take(*chunk);
    });
}

void FileFetcher::take(const FileChunk& chunk)
{
    // Nothing that the server says makes us write more than a file may be.
    if (chunk.ordinal != m_next || chunk.size <= 0 || chunk.size > fileBytesEnd ||
        chunk.bytes.size() != bytesOfChunk(chunk.size, m_next))
        return end(fail(FailureCode::Corrupt, QStringLiteral("file"), {chunk.name}));
    m_received += chunk.bytes.size();
    const bool last = m_received == chunk.size;
    ++m_next;
    m_disk.run(
        this,
        [target = m_target, bytes = chunk.bytes, hash = chunk.hash, last, path = m_path,
         readOnly = m_readOnly]() -> FailureCode {
            target->hash.addData(bytes);
            if (target->file.write(bytes) != bytes.size())
                return FailureCode::StorageFull;
            if (!last)
                return FailureCode::Unknown;
            if (target->hash.result() != hash) {
                target->file.cancelWriting();
                return FailureCode::Corrupt;
            }
            if (readOnly)
                target->file.setPermissions(QFile::ReadOwner);
            return target->file.commit() ? FailureCode::Unknown : FailureCode::StorageFull;
        },
        [this, last, total = chunk.size](FailureCode code) {
            if (m_ended)
                return;
            if (code != FailureCode::Unknown)
                return end(fail(code, QStringLiteral("file"), {QFileInfo(m_path).fileName()}));
            Q_EMIT progressed(m_received, total);
            if (last)
                end(m_path);
            else
                askNext();
        });
}

void FileFetcher::trouble(const Failure& failure)
{
    if (!retry::passes(failure.code) || ++m_failures > retry::mostFailures)
        return end(tl::unexpected(failure));
    if (m_link.state() != ServerLink::State::Ready) {
        m_waits = true;
        return;
    }
    QTimer::singleShot(retry::pauseMs, this, &FileFetcher::askNext);
}

void FileFetcher::cancel() { end(fail(FailureCode::Cancelled)); }

void FileFetcher::end(const Result<QString>& result)
{
    if (std::exchange(m_ended, true))
        return;
    if (m_done)
        std::exchange(m_done, nullptr)(result);
}

} // namespace zvonok::client
