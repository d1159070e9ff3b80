// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/files/FileSender.h"

#include "client/files/Retry.h"
#include "common/files/FileName.h"
#include "common/files/FileNorms.h"

#include <QSet>
#include <QTimer>

namespace zvonok::client {

namespace {

// Pieces on their way at a time: what is typed meanwhile waits behind them on a slow line.
constexpr int window = 2;

} // namespace

FileSender::FileSender(ServerLink& link, DiskWork& disk, FileSource source, Done done, QObject* parent)
    : QObject(parent), m_link(link), m_disk(disk), m_source(std::move(source)), m_done(std::move(done))
{
    connect(&m_link, &ServerLink::ready, this, [this] {
        if (std::exchange(m_waits, false))
            again();
    });
}

void FileSender::start()
{
    m_step = [this] { check(); };
    measure();
}

void FileSender::measure()
{
    m_disk.run(
        this, [source = m_source] { return measured(source); },
        [this](const Result<MeasuredFile>& file) {
            if (m_ended)
                return;
            if (!file)
                return end(tl::unexpected(file.error()));
            m_size = file->size;
            if (m_source.path.isEmpty()) {
                m_source.bytes = file->bytes;
                m_source.image = {};
            }
            check();
        });
}

// Before the file is read: too large, no room, a kind that is not taken.
void FileSender::check()
{
    m_link.call(ReadFileLimits{}).then(this, [this, run = ++m_run](const Result<FileLimits>& limits) {
        if (m_ended || run != m_run)
            return;
        if (!limits)
            return trouble(limits.error());
        if (const QString suffix = fileSuffix(m_source.name); limits->refusedSuffixes.contains(suffix))
            return end(fail(FailureCode::InvalidInput, QStringLiteral("fileKind"), {suffix, m_source.name}));
        if (auto fits = checkRoom(*limits, m_source.name, m_size); !fits)
            return end(tl::unexpected(fits.error()));
        m_disk.run(
            this, [source = m_source, size = m_size] { return hashOf(source, size); },
            [this](const Result<QByteArray>& hash) {
                if (m_ended)
                    return;
                if (!hash)
                    return end(tl::unexpected(hash.error()));
                m_hash = *hash;
                m_step = [this] { begin(); };
                begin();
            });
    });
}

void FileSender::begin()
{
    m_inFlight = 0;
    m_link.call(BeginUpload{m_source.name, m_size, m_hash})
        .then(this, [this, run = ++m_run](const Result<UploadState>& upload) {
            if (m_ended || run != m_run)
                return;
            if (!upload)
                return trouble(upload.error());
            m_upload = upload->upload;
            m_missing.clear();
            m_sent = upload->finished ? m_size : 0;
            if (upload->finished)
                return end(m_upload);
            const QSet<qint32> received(upload->received.begin(), upload->received.end());
            for (qint32 ordinal = 0; ordinal < chunksOf(m_size); ++ordinal)
                if (received.contains(ordinal))
                    m_sent += bytesOfChunk(m_size, ordinal);
                else
                    m_missing.append(ordinal);
            Q_EMIT progressed(m_sent, m_size);
            fill();
        });
}

void FileSender::fill()
{
    while (m_inFlight < window && !m_missing.isEmpty()) {
        ++m_inFlight;
        sendChunk(m_missing.takeFirst());
    }
    if (m_inFlight == 0)
        finishUpload();
}

void FileSender::sendChunk(qint32 ordinal)
{
    m_disk.run(
        this, [source = m_source, size = m_size, ordinal] { return chunkOf(source, size, ordinal); },
        [this, ordinal, run = m_run](const Result<QByteArray>& bytes) {
            if (m_ended || run != m_run)
                return;
            if (!bytes)
                return end(tl::unexpected(bytes.error()));
            m_link.call(SendChunk{m_upload, ordinal, *bytes})
                .then(this, [this, run, size = bytes->size()](const Result<ChunkTaken>& taken) {
                    if (m_ended || run != m_run)
                        return;
                    if (!taken)
                        return trouble(taken.error());
                    m_failures = 0;
                    --m_inFlight;
                    m_sent += size;
                    Q_EMIT progressed(m_sent, m_size);
                    fill();
                });
        });
}

void FileSender::finishUpload()
{
    m_link.call(FinishUpload{m_upload}).then(this, [this, run = m_run](const Result<UploadState>& finished) {
        if (m_ended || run != m_run)
            return;
        if (!finished)
            return trouble(finished.error());
        end(m_upload);
    });
}

void FileSender::trouble(const Failure& failure)
{
    // Swept meanwhile, or done by the answer that was lost: the beginning tells.
    const bool lost = failure.code == FailureCode::NotFound || failure.code == FailureCode::AlreadyExists ||
                      failure.code == FailureCode::MissingInput;
    if ((!retry::passes(failure.code) && !(lost && m_upload)) || ++m_failures > retry::mostFailures)
        return end(tl::unexpected(failure));
    ++m_run;
    if (m_link.state() != ServerLink::State::Ready) {
        m_waits = true;
        return;
    }
    QTimer::singleShot(retry::pauseMs, this, [this, run = m_run] {
        if (run == m_run)
            again();
    });
}

void FileSender::again()
{
    if (!m_ended)
        m_step();
}

void FileSender::cancel()
{
    if (m_ended)
        return;
    if (m_upload && m_link.state() == ServerLink::State::Ready)
        m_link.call(AbandonUpload{m_upload}); // else it is swept within a day
    end(fail(FailureCode::Cancelled));
}

void FileSender::end(const Result<Id<FileUpload>>& result)
{
    m_ended = true;
    ++m_run;
    if (m_done)
        std::exchange(m_done, nullptr)(result);
}

} // namespace zvonok::client
