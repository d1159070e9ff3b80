// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/Connection.h"

#include "server/storage/PostgresPrepared.h"
#include "server/storage/SqlitePrepared.h"
#include "server/storage/StorageError.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <mutex>

namespace zvonok::storage {

namespace {

// Qt Sql keeps a list of all connections of the program. Its own lock is invisible to the thread sanitizer.
std::mutex& registryMutex()
{
    static std::mutex mutex;
    return mutex;
}

QString nextName()
{
    static int last = 0; // under the registry's mutex
    return QStringLiteral("zvonok-%1").arg(++last);
}

template <class Handle>
Handle* handleOf(const QSqlDatabase& database)
{
    return *static_cast<Handle* const*>(database.driver()->handle().constData());
}

tl::unexpected<Failure> notOpened(const QString& reason)
{
    return tl::unexpected(
        Failure{FailureCode::StorageFailed, QStringLiteral("database"), {}, logIncident(reason)});
}

} // namespace

Connection::Connection(Engine engine, Access access, QString name)
    : m_engine(engine), m_access(access), m_name(std::move(name))
{
}

Connection::~Connection()
{
    m_prepared.clear();
    const std::lock_guard lock(registryMutex());
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseAddress& address, Access access)
{
    const bool sqlite = address.engine == Engine::Sqlite;
    if (sqlite && access == Access::Read && !QFileInfo::exists(address.file))
        return notOpened(QStringLiteral("no such file ") % address.file);
    const bool fresh = sqlite && !QFileInfo::exists(address.file);

    std::unique_ptr<Connection> connection;
    {
        const std::lock_guard lock(registryMutex());
        connection.reset(new Connection(address.engine, access, nextName()));
        QSqlDatabase database = QSqlDatabase::addDatabase(
            sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), connection->m_name);
        if (sqlite) {
            database.setDatabaseName(address.file);
            database.setConnectOptions(access == Access::Read
                                           ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                                           : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        } else {
            database.setHostName(address.host);
            database.setPort(address.port);
            database.setDatabaseName(address.name);
            database.setUserName(address.user);
            database.setPassword(address.password);
            database.setConnectOptions(QStringLiteral("connect_timeout=5;application_name=zvonok"));
        }
        if (database.open()) {
            if (sqlite)
                connection->m_sqlite = handleOf<sqlite3>(database);
            else
                connection->m_postgres = handleOf<PGconn>(database);
        }
        if (connection->m_sqlite == nullptr && connection->m_postgres == nullptr) {
            const QString reason = database.lastError().text();
            database = {};
            QSqlDatabase::removeDatabase(connection->m_name);
            return notOpened(address.described() % QStringLiteral(": ") % reason);
        }
    }
    // Everything in it is about children: nobody else on this computer may read it. The WAL takes the same
    // mode.
    if (fresh)
        QFile::setPermissions(address.file, QFile::ReadOwner | QFile::WriteOwner);
    try {
        connection->setUp();
    } catch (const StorageError& error) {
        return tl::unexpected(error.failure());
    }
    return connection;
}

void Connection::setUp()
{
    const bool reads = m_access == Access::Read;
    if (m_engine == Engine::PostgreSql) {
        PQsetNoticeProcessor(
            m_postgres, [](void*, const char*) {}, nullptr);
        execute("SET synchronous_commit = on");
        execute("SET jit = off");
        execute("SET bytea_output = hex");
        execute("SET extra_float_digits = 1");
        if (reads)
            execute("SET default_transaction_read_only = on");
        return;
    }
    sqlite3_extended_result_codes(m_sqlite, 1);
    sqlite3_db_config(m_sqlite, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_sqlite, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_sqlite, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_sqlite, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    if (!reads)
        execute("PRAGMA journal_mode = WAL");
    execute("PRAGMA synchronous = FULL");
    execute("PRAGMA foreign_keys = ON");
    execute("PRAGMA wal_autocheckpoint = 0");
    execute("PRAGMA mmap_size = 0");
    execute("PRAGMA temp_store = MEMORY");
    if (reads) {
        sqlite3_db_config(m_sqlite, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        execute("PRAGMA query_only = ON");
        execute("PRAGMA cache_size = -16384");
    } else {
        execute("PRAGMA secure_delete = ON");
        execute("PRAGMA cache_size = -65536");
        execute("PRAGMA journal_size_limit = 67108864");
    }
}

std::unique_ptr<Prepared> Connection::prepare(std::string_view sql)
{
    const auto text = expandTokens(sql, m_engine);
    if (!text) {
        Failure failure = text.error();
        failure.incident = logIncident(QStringLiteral("unknown token ") % failure.arguments.value(0));
        failure.code = FailureCode::StorageFailed;
        throw StorageError(failure);
    }
    if (m_engine == Engine::Sqlite)
        return std::make_unique<SqlitePrepared>(m_sqlite, *text);
    return std::make_unique<PostgresPrepared>(m_postgres, *text, "s" + std::to_string(++m_statements));
}

Statement Connection::statement(std::string_view sql)
{
    auto found = m_prepared.find(sql);
    if (found != m_prepared.end()) {
        for (const auto& each : found->second)
            if (!each->busy)
                return Statement(*each);
    }
    std::unique_ptr<Prepared> prepared = prepare(sql);
    if (found == m_prepared.end())
        found = m_prepared.try_emplace(std::string(sql)).first;
    return Statement(*found->second.emplace_back(std::move(prepared)));
}

std::unique_ptr<Prepared> Connection::streaming(const QByteArray& sql)
{
    const std::string_view text(sql.constData(), std::size_t(sql.size()));
    if (m_engine == Engine::Sqlite)
        return std::make_unique<SqlitePrepared>(m_sqlite, text);
    auto prepared =
        std::make_unique<PostgresPrepared>(m_postgres, text, "s" + std::to_string(++m_statements));
    prepared->setStreaming();
    return prepared;
}

void Connection::execute(const char* command)
{
    if (m_engine == Engine::Sqlite) {
        const int code = sqlite3_exec(m_sqlite, command, nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            throw sqliteError(m_sqlite, sqlite3_extended_errcode(m_sqlite), command);
        return;
    }
    PGresult* result = PQexec(m_postgres, command);
    const ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
        const StorageError error = postgresError(m_postgres, result, command);
        PQclear(result);
        throw error;
    }
    PQclear(result);
}

void Connection::command(const char* text)
{
    if (m_engine == Engine::Sqlite)
        statement(text).run();
    else
        execute(text);
}

QString Connection::answer(const char* text)
{
    if (m_engine == Engine::Sqlite) {
        SqlitePrepared prepared(m_sqlite, text);
        return prepared.step() ? QString::fromUtf8(prepared.text(0)) : QString();
    }
    PGresult* result = PQexec(m_postgres, text);
    if (PQresultStatus(result) != PGRES_TUPLES_OK) {
        const StorageError error = postgresError(m_postgres, result, text);
        PQclear(result);
        throw error;
    }
    const QString value = PQntuples(result) > 0 ? QString::fromUtf8(PQgetvalue(result, 0, 0)) : QString();
    PQclear(result);
    return value;
}

bool Connection::inTransaction() const
{
    if (m_engine == Engine::Sqlite)
        return sqlite3_get_autocommit(m_sqlite) == 0;
    return PQtransactionStatus(m_postgres) != PQTRANS_IDLE;
}

} // namespace zvonok::storage
