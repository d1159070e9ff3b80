// SPDX-License-Identifier: GPL-3.0-or-later
// Brings one attached file to the disk: piece by piece, compared with its hash before it takes its name. GUI
// thread; the disk is written on its own.
#pragma once

#include "client/files/DiskWork.h"
#include "client/link/ServerLink.h"
#include "common/files/FileMessages.h"

#include <QObject>

#include <memory>

namespace zvonok::client {

class FileFetcher final : public QObject
{
    Q_OBJECT

public:
    // The request for a piece, which only the feature knows; answers once through then, in the context's
    // life.
    using Then = std::function<void(const Result<FileChunk>&)>;
    using Ask = std::function<void(qint32 ordinal, QObject* context, const Then& then)>;
    using Done = std::function<void(const Result<QString>&)>; // the path that was written

    // readOnly: a copy to look at. link and disk outlive it.
    FileFetcher(ServerLink& link, DiskWork& disk, Ask ask, QString path, bool readOnly, Done done,
                QObject* parent = nullptr);
    ~FileFetcher() override;

    void start();
    void cancel();

Q_SIGNALS:
    void progressed(qint64 received, qint64 total);

private:
    struct Target;

    void askNext();
    void take(const FileChunk& chunk);
    void trouble(const Failure& failure);
    void end(const Result<QString>& result);

    ServerLink& m_link;
    DiskWork& m_disk;
    const Ask m_ask;
    const QString m_path;
    const bool m_readOnly;
    Done m_done;
    std::shared_ptr<Target> m_target; // the disk thread's
    qint32 m_next = 0;
    qint64 m_received = 0;
    int m_failures = 0;
    bool m_waits = false;
    bool m_ended = false;
};

} // namespace zvonok::client
