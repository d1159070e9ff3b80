// SPDX-License-Identifier: GPL-3.0-or-later
// A fresh, migrated database for one test, on SQLite or on a PostgreSQL of the test's own, so that the same
// rows run on both. The cluster is started once per program, or found through ZVONOK_TEST_PG.
//
//   void MyTest::works_data() { tests::addEngines(); }
//   void MyTest::works() { ZVONOK_DATABASE(database); … database.address() … }
#pragma once

#include "common/base/Clock.h"
#include "server/storage/Connection.h"
#include "server/storage/Migrator.h"
#include "server/storage/ReadPool.h"
#include "server/storage/StorageError.h"
#include "server/storage/WriteLane.h"
#include "tests/support/DatabaseCluster.h"

#include <QTemporaryDir>
#include <QtTest>

#include <atomic>

Q_DECLARE_METATYPE(zvonok::storage::Engine)

// The database of this test row, or QSKIP with the reason.
#define ZVONOK_DATABASE(name)                                                                                \
    QFETCH(zvonok::storage::Engine, engine);                                                                 \
    zvonok::tests::DatabaseFixture name(engine);                                                             \
    if (!name.missing().isEmpty())                                                                           \
        QSKIP(qPrintable(name.missing()));                                                                   \
    QVERIFY2(name.migrated(), qPrintable(name.problem()))

namespace zvonok::tests {

inline void addEngines()
{
    QTest::addColumn<storage::Engine>("engine");
    QTest::newRow("sqlite") << storage::Engine::Sqlite;
    QTest::newRow("postgresql") << storage::Engine::PostgreSql;
}

// Stands still until a test moves it.
class SettableClock final : public Clock
{
public:
    Moment now() const override { return {m_ms.load()}; }
    void set(Moment moment) { m_ms = moment.ms; }
    void advance(qint64 ms) { m_ms += ms; }

private:
    std::atomic<qint64> m_ms{1'757'000'000'000}; // 2025-09-04
};

class DatabaseFixture
{
public:
    enum class Content { Migrated, Empty };

    explicit DatabaseFixture(storage::Engine engine, Content content = Content::Migrated)
    {
        if (engine == storage::Engine::Sqlite) {
            m_address.file = folder() % QStringLiteral("/zvonok.db");
        } else if (!makePostgres()) {
            return;
        }
        if (content == Content::Empty) {
            m_migrated = true;
            return;
        }
        const auto outcome = storage::Migrator(m_address, m_clock, folder()).run();
        m_migrated = outcome.has_value();
        if (!m_migrated)
            m_problem = QStringLiteral("migration: ") % QString::number(int(outcome.error().code)) % u' ' %
                        outcome.error().field % u' ' % outcome.error().arguments.join(u' ');
    }
    ~DatabaseFixture()
    {
        if (m_address.engine == storage::Engine::PostgreSql && m_missing.isEmpty())
            onCluster("DROP DATABASE IF EXISTS " + m_address.name.toUtf8() + " WITH (FORCE)");
    }
    Q_DISABLE_COPY_MOVE(DatabaseFixture)

    const QString& missing() const { return m_missing; }
    bool migrated() const { return m_migrated; }
    const QString& problem() const { return m_problem; }
    const storage::DatabaseAddress& address() const { return m_address; }
    QString folder() const { return m_folder.path(); }
    SettableClock& clock() { return m_clock; }

    // A connection beside the lanes, to prepare and to look.
    std::unique_ptr<storage::Connection> connect(storage::Access access = storage::Access::Write) const
    {
        return std::move(storage::Connection::open(m_address, access).value());
    }

private:
    bool makePostgres()
    {
        static std::atomic<int> last{0};
        const DatabaseCluster& cluster = DatabaseCluster::ofThisProgram();
        m_missing = cluster.missing();
        if (!m_missing.isEmpty())
            return false;
        m_address = clusterAddress();
        m_address.name = QStringLiteral("t%1_%2").arg(QCoreApplication::applicationPid()).arg(++last);
        onCluster("CREATE DATABASE " + m_address.name.toUtf8());
        return true;
    }
    static storage::DatabaseAddress clusterAddress()
    {
        return storage::DatabaseAddress::parse(DatabaseCluster::ofThisProgram().address()).value();
    }
    static void onCluster(const QByteArray& command)
    {
        const auto connection = storage::Connection::open(clusterAddress(), storage::Access::Write);
        connection.value()->execute(command.constData());
    }

    QTemporaryDir m_folder;
    SettableClock m_clock;
    storage::DatabaseAddress m_address;
    QString m_missing;
    bool m_migrated = false;
    QString m_problem;
};

} // namespace zvonok::tests
