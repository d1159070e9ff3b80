// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log as it lies in the database: rows that each carry the hash of the one before, so that nothing
// can be altered, removed or inserted unseen. Write lane.
#pragma once

#include "common/base/Moment.h"
#include "server/storage/AuditEntry.h"
#include "server/storage/Origin.h"

#include <QByteArrayView>

#include <vector>

namespace zvonok::storage {

class Connection;

// A row without its hashes, as views on what is hashed: UTF-8 exactly as stored.
struct AuditRow {
    qint64 seq = 0;
    qint64 at = 0;
    qint64 account = 0;
    qint64 session = 0;
    QByteArrayView address;
    qint64 request = 0;
    QByteArrayView action;
    QByteArrayView subject;
    qint64 subjectId = 0;
    QByteArrayView context;
    qint64 contextId = 0;
    QByteArrayView oldValue;
    QByteArrayView newValue;
};

constexpr int auditHashSize = 32;

// BLAKE2b-256 over the previous hash and every member, each with its length before it.
QByteArray auditHash(QByteArrayView previous, const AuditRow& row);

class AuditChain
{
public:
    struct Head {
        qint64 seq = 0;
        QByteArray hash = QByteArray(auditHashSize, '\0');
    };
    struct Line {
        const AuditEntry* entry;
        const Origin* origin;
    };

    void load(Connection& connection); // where the chain ends now
    // Inserts the lines; the head moves in memory and must be set back by restore() if the COMMIT fails.
    void append(Connection& connection, const std::vector<Line>& lines, Moment at);
    const Head& head() const { return m_head; }
    void restore(const Head& head) { m_head = head; }

private:
    Head m_head;
};

} // namespace zvonok::storage
