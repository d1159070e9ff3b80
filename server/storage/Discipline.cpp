// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/Discipline.h"

#include "server/storage/Connection.h"

#include <sqlite3.h>

#include <optional>

namespace zvonok::storage {

namespace {

struct Rule {
    const char* setting = nullptr;
    const char* question = nullptr; // one row, one column
    const char* wanted = nullptr;
    std::optional<Access> only = std::nullopt;
};

constexpr Rule sqliteRules[] = {
    {"journal_mode", "PRAGMA journal_mode", "wal"},
    {"synchronous", "PRAGMA synchronous", "2"},
    {"foreign_keys", "PRAGMA foreign_keys", "1"},
    {"wal_autocheckpoint", "PRAGMA wal_autocheckpoint", "0"},
    {"mmap_size", "PRAGMA mmap_size", "0"},
    {"secure_delete", "PRAGMA secure_delete", "1", Access::Write},
    {"query_only", "PRAGMA query_only", "1", Access::Read},
};

constexpr Rule postgresRules[] = {
    {"synchronous_commit", "SHOW synchronous_commit", "on"},
    {"fsync", "SHOW fsync", "on"},
    {"full_page_writes", "SHOW full_page_writes", "on"},
    {"default_transaction_read_only", "SHOW default_transaction_read_only", "on", Access::Read},
};

tl::unexpected<Failure> broken(const char* setting, const QString& value)
{
    return fail(FailureCode::StorageFailed, QString::fromLatin1(setting), {value});
}

template <std::size_t N>
Result<Nothing> checkAll(Connection& connection, const Rule (&rules)[N])
{
    for (const Rule& rule : rules) {
        if (rule.only && *rule.only != connection.access())
            continue;
        const QString value = connection.answer(rule.question);
        if (value != QLatin1String(rule.wanted))
            return broken(rule.setting, value);
    }
    return Nothing{};
}

} // namespace

Result<Nothing> checkDiscipline(Connection& connection)
{
    if (connection.engine() == Engine::PostgreSql)
        return checkAll(connection, postgresRules);
    if (auto checked = checkAll(connection, sqliteRules); !checked)
        return checked;
    if (connection.access() == Access::Write)
        return Nothing{};
    if (sqlite3_db_readonly(connection.sqlite(), "main") != 1)
        return broken("readonly", QStringLiteral("0"));
    int noCheckpoint = 0;
    sqlite3_db_config(connection.sqlite(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, -1, &noCheckpoint);
    if (noCheckpoint != 1)
        return broken("no_ckpt_on_close", QString::number(noCheckpoint));
    return Nothing{};
}

} // namespace zvonok::storage
