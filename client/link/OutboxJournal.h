// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox's file. Records are only ever appended, each with its length and checksum; a torn or spoilt one
// is passed over and counted. What is done with is dropped by writing a new file and putting it in the old
// one's place. Blocks: opened on the GUI lane, then used by the outbox's writer alone.
//
//   file    "ZVNOBX1\n" record…
//   record  "ZOBR" · length u32 · 8 bytes of BLAKE2s of the payload · payload (an OutboxRecord)
#pragma once

#include "client/link/OutboxRecord.h"

#include <QByteArrayList>
#include <QFile>
#include <QMap>

#include <memory>

namespace zvonok::client {

class OutboxJournal
{
public:
    struct Live {
        OutboxEntry entry;
        bool refused = false;
        wire::FailureRecord failure;
    };
    struct Contents {
        QMap<qint64, Live> live;
        int damaged = 0; // places where something unreadable stood
    };

    explicit OutboxJournal(const QString& path) : m_path(path) {}

    // Reads what is there and leaves a clean file behind. A spoilt file is kept beside it as *.damaged.
    // StorageFailed {path} where that cannot be written.
    Result<Contents> open();
    // False: nobody knows how much of it is on the disk. Then only rewrite() helps. Records that need not be
    // on the disk at once (an acknowledgement: sent again, it has no effect) go without sync.
    bool append(const QList<OutboxRecord>& records, bool sync);
    // A new file with what is alive.
    bool rewrite();
    bool isWorthRewriting() const;

    static Contents read(QByteArrayView file);

private:
    static void apply(QMap<qint64, Live>& live, const OutboxRecord& record);
    static QByteArray encoded(const OutboxRecord& record);

    const QString m_path;
    std::unique_ptr<QFile> m_file;
    QMap<qint64, Live> m_live;
    qint64 m_size = 0;
    qint64 m_sizeWhenClean = 0;
};

} // namespace zvonok::client
