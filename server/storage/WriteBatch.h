// SPDX-License-Identifier: GPL-3.0-or-later
// One transaction of the write lane: jobs in savepoints of their own, then their changes and audit lines, one
// COMMIT, then the answers. Write lane.
#pragma once

#include "server/storage/AuditChain.h"
#include "server/storage/ChangeLog.h"

namespace zvonok::storage {

class WriteBatch
{
public:
    struct Item {
        Origin origin;
        WriteLane::Job job;
        WriteLane::Done done;
    };

    enum class Outcome {
        Committed,
        Refused,  // the transaction was rolled back; the connection is as good as before
        Full,     // rolled back: no room
        Unusable, // the connection must be opened anew before anything else is written
    };

    WriteBatch(Connection& connection, const Clock& clock, ChangeLog& changes, AuditChain& audit)
        : m_connection(connection), m_clock(clock), m_changes(changes), m_audit(audit)
    {
    }

    // Executes the items up to and with COMMIT. Nothing is answered yet.
    Outcome run(std::vector<Item>& items);
    // Answers all in order and gives what is to be published.
    QList<PublishedChange> answer(std::vector<Item>& items);
    int kept() const { return m_kept; }

private:
    struct Ran {
        Result<QByteArray> result = QByteArray();
        Commit commit;
        std::vector<WriteScope::Change> changes;
        std::vector<AuditEntry> audit;
        std::vector<std::function<void()>> actions;
    };

    void runJob(Item& item, Ran& ran, bool savepoint);
    void record(const std::vector<Item>& items);
    void rollBack();
    void fail(const Failure& failure);

    Connection& m_connection;
    const Clock& m_clock;
    ChangeLog& m_changes;
    AuditChain& m_audit;
    std::vector<Ran> m_ran;
    QList<PublishedChange> m_published;
    int m_kept = 0;
};

} // namespace zvonok::storage
