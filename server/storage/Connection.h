// SPDX-License-Identifier: GPL-3.0-or-later
// One open connection to one of the two engines, with its prepared statements. Opened through Qt Sql;
// statements go straight to the engine's own handle, which reads a row three times as fast. Belongs to the
// thread that opened it.
#pragma once

#include "server/storage/Dialect.h"
#include "server/storage/Statement.h"

#include <memory>
#include <unordered_map>

struct sqlite3;
struct pg_conn;

namespace zvonok::storage {

enum class Access { Read, Write };

class Connection
{
public:
    // Access::Read: cannot write or checkpoint. A SQLite file that is not there is made only for
    // Access::Write.
    static Result<std::unique_ptr<Connection>> open(const DatabaseAddress& address, Access access);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    Engine engine() const { return m_engine; }
    Access access() const { return m_access; }

    // See ReadScope::statement().
    Statement statement(std::string_view sql);
    // A command that returns nothing and has nothing to bind: BEGIN, SAVEPOINT, PRAGMA …; never prepared,
    // because PostgreSQL cannot. Tokens are not expanded. Throws StorageError.
    void execute(const char* command);
    // The same for those that come with every batch: kept prepared where the engine can.
    void command(const char* text);
    // All rows of a text made from the catalogue, one after the other, however many there are. Nothing else
    // may be done on the connection until it is reset.
    std::unique_ptr<Prepared> streaming(const QByteArray& sql);
    // The first column of the first row of such a command: PRAGMA x, SHOW x.
    QString answer(const char* command);
    bool inTransaction() const;

    sqlite3* sqlite() const { return m_sqlite; }
    pg_conn* postgres() const { return m_postgres; }

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    Connection(Engine engine, Access access, QString name);
    std::unique_ptr<Prepared> prepare(std::string_view sql);
    void setUp();

    Engine m_engine;
    Access m_access;
    QString m_name; // of the QSqlDatabase
    sqlite3* m_sqlite = nullptr;
    pg_conn* m_postgres = nullptr;
    qint64 m_statements = 0;
    // Several of one text only where one is used while another is being read.
    std::unordered_map<std::string, std::vector<std::unique_ptr<Prepared>>, TextHash, std::equal_to<>>
        m_prepared;
};

} // namespace zvonok::storage
