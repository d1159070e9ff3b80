// SPDX-License-Identifier: GPL-3.0-or-later
// Sends one file: looks at it and refuses before anything goes out, then sends what the server has not,
// several pieces at a time, and goes on by itself after a lost connection. GUI thread; the disk is read on
// its own.
#pragma once

#include "client/files/DiskWork.h"
#include "client/files/FileSource.h"
#include "client/link/ServerLink.h"
#include "common/files/FileMessages.h"

#include <QObject>

namespace zvonok::client {

class FileSender final : public QObject
{
    Q_OBJECT

public:
    // Told once: the upload, finished and not yet attached, or why not.
    using Done = std::function<void(const Result<Id<FileUpload>>&)>;

    // link and disk outlive it.
    FileSender(ServerLink& link, DiskWork& disk, FileSource source, Done done, QObject* parent = nullptr);

    void start();
    void cancel(); // Done hears Cancelled
    const QString& name() const { return m_source.name; }
    qint64 total() const { return m_size; }
    qint64 sent() const { return m_sent; }

Q_SIGNALS:
    void progressed(qint64 sent, qint64 total); // bytes; total 0: is being looked at

private:
    void measure();
    void check();
    void begin();
    void fill();
    void sendChunk(qint32 ordinal);
    void finishUpload();
    void trouble(const Failure& failure);
    void again();
    void end(const Result<Id<FileUpload>>& result);

    ServerLink& m_link;
    DiskWork& m_disk;
    FileSource m_source;
    Done m_done;
    std::function<void()> m_step; // what is tried again
    qint64 m_size = 0;
    QByteArray m_hash;
    Id<FileUpload> m_upload;
    QList<qint32> m_missing;
    int m_inFlight = 0;
    quint64 m_run = 0; // answers to an earlier attempt are not looked at
    int m_failures = 0;
    bool m_waits = false;
    bool m_ended = false;
    qint64 m_sent = 0;
};

} // namespace zvonok::client
