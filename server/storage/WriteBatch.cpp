// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/WriteBatch.h"

#include "server/storage/Connection.h"
#include "server/storage/StorageError.h"

namespace zvonok::storage {

namespace {

Failure unexpected(const std::exception& error)
{
    return {FailureCode::StorageFailed, {}, {}, logIncident(QString::fromUtf8(error.what()))};
}

// What is called after COMMIT cannot undo it: a mistake there is told to the log and to nobody else.
template <class Call>
void guarded(Call&& call)
{
    try {
        call();
    } catch (const std::exception& error) {
        logIncident(QStringLiteral("after commit: ") % QString::fromUtf8(error.what()));
    }
}

} // namespace

void WriteBatch::runJob(Item& item, Ran& ran, bool savepoint)
{
    // Alone in its transaction a job needs no savepoint: two round trips less on PostgreSQL.
    if (savepoint)
        m_connection.command("SAVEPOINT job");
    WriteScope scope(m_connection, m_clock, item.origin);
    try {
        ran.result = item.job(scope);
    } catch (const StorageError& error) {
        if (error.connectionLost())
            throw;
        ran.result = tl::unexpected(error.failure());
    } catch (const std::exception& error) {
        ran.result = tl::unexpected(unexpected(error));
    }
    // A severe error makes SQLite roll back everything by itself; then nobody's work stands any more.
    if (!m_connection.inTransaction())
        throw StorageError({FailureCode::StorageFailed,
                            {},
                            {},
                            ran.result ? logIncident(QStringLiteral("a job ended the transaction"))
                                       : ran.result.error().incident},
                           true);
    if (!ran.result) {
        if (savepoint) {
            m_connection.command("ROLLBACK TO job");
            m_connection.command("RELEASE job");
        }
        return;
    }
    if (savepoint)
        m_connection.command("RELEASE job");
    ran.changes = std::move(scope.m_changes);
    ran.audit = std::move(scope.m_audit);
    ran.actions = std::move(scope.m_actions);
    ++m_kept;
}

void WriteBatch::record(const std::vector<Item>& items)
{
    const Moment now = m_clock.now();
    std::vector<AuditChain::Line> lines;
    for (std::size_t i = 0; i < items.size(); ++i) {
        Ran& ran = m_ran[i];
        for (const AuditEntry& entry : ran.audit)
            lines.push_back({&entry, &items[i].origin});
        for (WriteScope::Change& change : ran.changes) {
            const qint64 sequence = m_changes.next();
            if (ran.commit.firstChange == 0)
                ran.commit.firstChange = sequence;
            ran.commit.lastChange = sequence;
            m_published.append(
                {sequence, change.topic, change.message, std::move(change.record), items[i].origin});
        }
    }
    ChangeLog::append(m_connection, m_published, now);
    m_audit.append(m_connection, lines, now);
}

WriteBatch::Outcome WriteBatch::run(std::vector<Item>& items)
{
    const qint64 changesBefore = m_changes.last();
    const AuditChain::Head auditBefore = m_audit.head();
    m_ran.resize(items.size());
    const auto undo = [&](const Failure& failure) {
        m_changes.restore(changesBefore);
        m_audit.restore(auditBefore);
        m_published.clear();
        m_kept = 0;
        fail(failure);
    };
    try {
        m_connection.command(m_connection.engine() == Engine::Sqlite ? "BEGIN IMMEDIATE" : "BEGIN");
        for (std::size_t i = 0; i < items.size(); ++i)
            runJob(items[i], m_ran[i], items.size() > 1);
        if (m_kept == 0) {
            rollBack();
            return Outcome::Refused;
        }
        record(items);
        m_connection.command("COMMIT");
        for (Ran& ran : m_ran)
            ran.commit.sequence = m_changes.last();
        return Outcome::Committed;
    } catch (const StorageError& error) {
        undo(error.failure());
        if (error.failure().code == FailureCode::StorageFull) {
            rollBack();
            return m_connection.inTransaction() ? Outcome::Unusable : Outcome::Full;
        }
        // A COMMIT that failed is never tried again here, and nothing is built upon what may lie half
        // written.
        return Outcome::Unusable;
    }
}

void WriteBatch::rollBack()
{
    try {
        if (m_connection.inTransaction())
            m_connection.command("ROLLBACK");
    } catch (const StorageError&) {
        // Logged; inTransaction() tells the rest.
    }
}

void WriteBatch::fail(const Failure& failure)
{
    for (Ran& ran : m_ran) {
        if (ran.result)
            ran.result = tl::unexpected(failure);
        ran.actions.clear();
    }
}

QList<PublishedChange> WriteBatch::answer(std::vector<Item>& items)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        Ran& ran = m_ran[i];
        for (const auto& action : ran.actions)
            guarded(action);
        if (items[i].done)
            guarded([&] { items[i].done(std::move(ran.result), ran.commit); });
    }
    return std::move(m_published);
}

} // namespace zvonok::storage
