// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/ChangeLog.h"

#include "server/storage/ArrayColumns.h"
#include "server/storage/Connection.h"

namespace zvonok::storage {

void ChangeLog::load(Connection& connection)
{
    m_last = connection.statement("SELECT max(seq) FROM change_log").number().value_or(0);
}

void ChangeLog::append(Connection& connection, const QList<PublishedChange>& changes, Moment at)
{
    if (changes.isEmpty())
        return;
    if (connection.engine() == Engine::Sqlite) {
        Statement insert = connection.statement(
            "INSERT INTO change_log (seq, at, topic_kind, topic_id, message, record, account_id, session_id) "
            "VALUES (:seq, :at, :topic_kind, :topic_id, :message, :record, :account_id, :session_id)");
        for (const PublishedChange& each : changes)
            insert.bind("seq", each.sequence)
                .bind("at", at.ms)
                .bind("topic_kind", each.topic.kind)
                .bind("topic_id", each.topic.id)
                .bind("message", each.message)
                .bind("record", each.record)
                .bind("account_id", each.origin.account)
                .bind("session_id", each.origin.session)
                .run();
        return;
    }
    // One round trip for all of them.
    ArrayColumns<8> columns;
    for (const PublishedChange& each : changes)
        columns.add(each.sequence, at.ms, each.topic.kind, each.topic.id, each.message, Bytes{each.record},
                    each.origin.account, each.origin.session);
    columns.insert(connection.statement(
        "INSERT INTO change_log (seq, at, topic_kind, topic_id, message, record, account_id, session_id) "
        "SELECT * FROM unnest(CAST(:c0 AS BIGINT[]), CAST(:c1 AS BIGINT[]), CAST(:c2 AS BIGINT[]), "
        "CAST(:c3 AS BIGINT[]), CAST(:c4 AS BIGINT[]), CAST(:c5 AS BYTEA[]), CAST(:c6 AS BIGINT[]), "
        "CAST(:c7 AS BIGINT[]))"));
}

} // namespace zvonok::storage
