// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/AuditChain.h"

#include "server/storage/ArrayColumns.h"
#include "server/storage/Checksum.h"
#include "server/storage/Connection.h"

namespace zvonok::storage {

QByteArray auditHash(QByteArrayView previous, const AuditRow& row)
{
    Checksum checksum;
    checksum.bytes(previous);
    checksum.number(row.seq);
    checksum.number(row.at);
    checksum.number(row.account);
    checksum.number(row.session);
    checksum.bytes(row.address);
    checksum.number(row.request);
    checksum.bytes(row.action);
    checksum.bytes(row.subject);
    checksum.number(row.subjectId);
    checksum.bytes(row.context);
    checksum.number(row.contextId);
    checksum.bytes(row.oldValue);
    checksum.bytes(row.newValue);
    return checksum.result();
}

void AuditChain::load(Connection& connection)
{
    m_head = {};
    connection.statement("SELECT seq, hash FROM audit_log ORDER BY seq DESC LIMIT 1")
        .each([&](const Row& row) {
            m_head = {row.number("seq"), row.blob("hash")};
        });
}

void AuditChain::append(Connection& connection, const std::vector<Line>& lines, Moment at)
{
    if (lines.empty())
        return;
    const bool sqlite = connection.engine() == Engine::Sqlite;
    ArrayColumns<15> columns;
    // Bound through Prepared: the texts are UTF-8 already, and are hashed as they are stored.
    Statement insert = connection.statement(
        sqlite ? "INSERT INTO audit_log (seq, at, account_id, session_id, address, request, action, "
                 "subject_kind, "
                 "subject_id, context_kind, context_id, old_value, new_value, prev_hash, hash) VALUES (:seq, "
                 ":at, "
                 ":account_id, :session_id, :address, :request, :action, :subject_kind, :subject_id, "
                 ":context_kind, "
                 ":context_id, :old_value, :new_value, :prev_hash, :hash)"
               : "INSERT INTO audit_log (seq, at, account_id, session_id, address, request, action, "
                 "subject_kind, "
                 "subject_id, context_kind, context_id, old_value, new_value, prev_hash, hash) SELECT * FROM "
                 "unnest(CAST(:c0 AS BIGINT[]), CAST(:c1 AS BIGINT[]), CAST(:c2 AS BIGINT[]), CAST(:c3 AS "
                 "BIGINT[]), "
                 "CAST(:c4 AS TEXT[]), CAST(:c5 AS BIGINT[]), CAST(:c6 AS TEXT[]), CAST(:c7 AS TEXT[]), "
                 "CAST(:c8 AS BIGINT[]), CAST(:c9 AS TEXT[]), CAST(:c10 AS BIGINT[]), CAST(:c11 AS TEXT[]), "
                 "CAST(:c12 AS TEXT[]), CAST(:c13 AS BYTEA[]), CAST(:c14 AS BYTEA[]))");
    for (const Line& line : lines) {
        const AuditEntry& entry = *line.entry;
        const Origin& origin = *line.origin;
        const QByteArray address = origin.address.toUtf8();
        const QByteArray action = entry.action.toUtf8();
        const QByteArray subject = entry.subject.toUtf8();
        const QByteArray context = entry.context.toUtf8();
        const AuditRow row{m_head.seq + 1,  at.ms,          origin.account, origin.session,  address,
                           origin.request,  action,         subject,        entry.subjectId, context,
                           entry.contextId, entry.oldValue, entry.newValue};
        const QByteArray hash = auditHash(m_head.hash, row);
        if (sqlite)
            insert.bind("seq", row.seq)
                .bind("at", row.at)
                .bind("account_id", row.account)
                .bind("session_id", row.session)
                .bindUtf8("address", address)
                .bind("request", row.request)
                .bindUtf8("action", action)
                .bindUtf8("subject_kind", subject)
                .bind("subject_id", row.subjectId)
                .bindUtf8("context_kind", context)
                .bind("context_id", row.contextId)
                .bindUtf8("old_value", entry.oldValue)
                .bindUtf8("new_value", entry.newValue)
                .bind("prev_hash", m_head.hash)
                .bind("hash", hash)
                .run();
        else
            columns.add(row.seq, row.at, row.account, row.session, address, row.request, action, subject,
                        row.subjectId, context, row.contextId, entry.oldValue, entry.newValue,
                        Bytes{m_head.hash}, Bytes{hash});
        m_head = {row.seq, hash};
    }
    if (!sqlite)
        columns.insert(std::move(insert));
}

} // namespace zvonok::storage
