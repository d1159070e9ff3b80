// SPDX-License-Identifier: GPL-3.0-or-later
// One job inside the write lane's transaction, within its own savepoint. Changes, audit lines and functions
// to call afterwards are collected here; a rollback forgets them. Write lane only.
#pragma once

#include "common/wire/Codec.h"
#include "server/storage/AuditEntry.h"
#include "server/storage/Origin.h"
#include "server/storage/ReadScope.h"
#include "server/storage/Topic.h"

#include <functional>
#include <vector>

namespace zvonok::storage {

class WriteScope final : public ReadScope
{
public:
    struct Change {
        Topic topic;
        quint16 message = 0;
        QByteArray record;
    };

    WriteScope(Connection& connection, const Clock& clock, const Origin& origin)
        : ReadScope(connection, clock), m_origin(origin)
    {
    }

    const Origin& origin() const { return m_origin; }
    // To be told, after COMMIT, to those who follow the topic.
    void changed(const Topic& topic, quint16 message, QByteArray encodedRecord)
    {
        m_changes.push_back({topic, message, std::move(encodedRecord)});
    }
    template <wire::Change T>
    void changed(const Topic& topic, const T& record)
    {
        changed(topic, T::message.number, wire::encode(record));
    }
    void audit(AuditEntry entry) { m_audit.push_back(std::move(entry)); }
    // Called on the write lane after COMMIT and before the job's Done, only if this job was kept. Must not
    // block.
    void afterCommit(std::function<void()> action) { m_actions.push_back(std::move(action)); }

private:
    friend class WriteBatch;

    const Origin& m_origin;
    std::vector<Change> m_changes;
    std::vector<AuditEntry> m_audit;
    std::vector<std::function<void()>> m_actions;
};

} // namespace zvonok::storage
