// SPDX-License-Identifier: GPL-3.0-or-later
// One connection writes and checkpoints; all others can do neither. Watched from outside through the lock
// that SQLite takes in the -shm file for a checkpoint, and through the settings.
#include "server/storage/Discipline.h"
#include "tests/support/DatabaseFixture.h"

#include <sqlite3.h>

using namespace zvonok;
using namespace zvonok::storage;

class DisciplineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyConnectionHasIt_data() { tests::addEngines(); }
    void everyConnectionHasIt()
    {
        ZVONOK_DATABASE(database);
        for (const Access access : {Access::Write, Access::Read}) {
            const auto connection = database.connect(access);
            const auto checked = checkDiscipline(*connection);
            QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().field));
        }
    }

    void everyBreachIsNamed_data()
    {
        QTest::addColumn<bool>("reader");
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QString>("setting");
        QTest::newRow("journal") << false << QByteArray("PRAGMA journal_mode = DELETE")
                                 << QStringLiteral("journal_mode");
        QTest::newRow("sync") << false << QByteArray("PRAGMA synchronous = NORMAL")
                              << QStringLiteral("synchronous");
        QTest::newRow("keys") << false << QByteArray("PRAGMA foreign_keys = OFF")
                              << QStringLiteral("foreign_keys");
        QTest::newRow("auto") << false << QByteArray("PRAGMA wal_autocheckpoint = 1000")
                              << QStringLiteral("wal_autocheckpoint");
        QTest::newRow("auto, reader")
            << true << QByteArray("PRAGMA wal_autocheckpoint = 1000") << QStringLiteral("wal_autocheckpoint");
        QTest::newRow("mmap") << true << QByteArray("PRAGMA mmap_size = 1000000")
                              << QStringLiteral("mmap_size");
        QTest::newRow("secure") << false << QByteArray("PRAGMA secure_delete = OFF")
                                << QStringLiteral("secure_delete");
        QTest::newRow("query only") << true << QByteArray("PRAGMA query_only = OFF")
                                    << QStringLiteral("query_only");
        QTest::newRow("close") << true << QByteArray() << QStringLiteral("no_ckpt_on_close");
    }
    void everyBreachIsNamed()
    {
        QFETCH(bool, reader);
        QFETCH(QByteArray, command);
        QFETCH(QString, setting);
        tests::DatabaseFixture database(Engine::Sqlite);
        const auto connection = database.connect(reader ? Access::Read : Access::Write);
        if (command.isEmpty())
            sqlite3_db_config(connection->sqlite(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
        else
            connection->execute(command.constData());
        const auto checked = checkDiscipline(*connection);
        QVERIFY(!checked);
        QCOMPARE(checked.error().field, setting);
    }

    // Readers come, read, and go while a writer fills the WAL: the file of the database stays as it is until
    // the write lane itself moves the WAL into it.
    void onlyTheWriteLaneCheckpoints()
    {
        tests::DatabaseFixture database(Engine::Sqlite);
        WriteLane::Limits limits;
        limits.idleCheckpointMs = limits.idleTruncateMs = 1000000;
        limits.checkpointPages = 1000000;
        WriteLane lane(database.address(), database.clock(), {}, limits);
        QVERIFY(lane.start());
        const auto fileNow = [&] {
            QFile file(database.address().file);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const auto walSize = [&] {
            return QFileInfo(database.address().file % QStringLiteral("-wal")).size();
        };
        const QByteArray before = fileNow();
        QVERIFY(!before.isEmpty());
        for (int round = 0; round < 5; ++round) {
            ReadPool pool(database.address(), 3, database.clock());
            QVERIFY(pool.start());
            for (int i = 0; i < 300;
                 ++i) { // 1,500 pages and more: an automatic checkpoint would long have come
                QVERIFY(writeNow(lane, {}, [i, round](WriteScope& scope) -> Result<Nothing> {
                    scope
                        .statement("INSERT INTO setting (name, value, changed_at) VALUES (:name, :value, 1) "
                                   "ON CONFLICT (name) DO UPDATE SET value = excluded.value")
                        .bind("name", QString::number(i % 20))
                        .bind("value", QString(9000, QChar(u'a' + (i / 20 + round) % 20)))
                        .run();
                    return Nothing{};
                }));
                if (i % 50 == 0)
                    QVERIFY(readNow(pool, [](ReadScope& scope) -> Result<Nothing> {
                        scope.statement("SELECT count(*) FROM setting").number();
                        return Nothing{};
                    }));
            }
            pool.stop(); // the last reader closes: that must not checkpoint either
            QVERIFY(fileNow() == before);
        }
        QVERIFY(walSize() > 1500 * 4096);
        lane.stop();
        QVERIFY(fileNow() != before);
        QVERIFY(walSize() == 0);
    }

    void theWalIsBounded()
    {
        tests::DatabaseFixture database(Engine::Sqlite);
        WriteLane::Limits limits;
        limits.checkpointPages = 100;
        limits.idleTruncateMs = 100;
        limits.idleCheckpointMs = 10;
        WriteLane lane(database.address(), database.clock(), {}, limits);
        QVERIFY(lane.start());
        for (int i = 0; i < 300; ++i)
            QVERIFY(writeNow(lane, {}, [i](WriteScope& scope) -> Result<Nothing> {
                scope
                    .statement("INSERT INTO setting (name, value, changed_at) VALUES ('x', :value, 1) "
                               "ON CONFLICT (name) DO UPDATE SET value = excluded.value")
                    .bind("value", QString(9000, QChar(u'a' + i % 20)))
                    .run();
                return Nothing{};
            }));
        const QFileInfo wal(database.address().file % QStringLiteral("-wal"));
        QVERIFY(lane.statistics().checkpoints > 0);
        QVERIFY2(wal.size() < 300 * 4096, qPrintable(QString::number(wal.size())));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(wal.filePath()).size() == 0, 20000); // emptied when idle
    }

    void nobodyElseMayReadTheFiles()
    {
        tests::DatabaseFixture database(Engine::Sqlite);
        WriteLane lane(database.address(), database.clock(), {});
        QVERIFY(lane.start());
        QVERIFY(writeNow(lane, {}, [](WriteScope& scope) -> Result<Nothing> {
            scope.statement("INSERT INTO setting (name, value, changed_at) VALUES ('x', 'y', 1)").run();
            return Nothing{};
        }));
        for (const char* suffix : {"", "-wal", "-shm"}) {
            const QFileInfo file(database.address().file % QLatin1String(suffix));
            QVERIFY(file.exists());
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)));
        }
    }
};

QTEST_GUILESS_MAIN(DisciplineTest)
#include "DisciplineTest.moc"
