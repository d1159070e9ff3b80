// SPDX-License-Identifier: GPL-3.0-or-later
// The drill: take a backup while people work, restore it elsewhere, have the same state. And every way a
// file, a key or a disk can be wrong.
#include "server/storage/Backup.h"
#include "tests/support/DatabaseFixture.h"

#include <thread>

using namespace zvonok;
using namespace zvonok::storage;

namespace {

BackupKey passphrase() { return BackupKey::fromPassphrase(QStringLiteral("пароль для копии")).value(); }

// Every kind of value, references in a circle, and a long audit log.
void fill(tests::DatabaseFixture& database, WriteLane& lane, int accounts = 40)
{
    const auto filled = writeNow(lane, {}, [&](WriteScope& scope) -> Result<Nothing> {
        for (int i = 1; i <= accounts; ++i) {
            const QString login = QStringLiteral("Учитель\t%1\\ \n\"'\r🔔").arg(i);
            scope
                .statement("INSERT INTO account (login, login_key, created_at, changed_at) "
                           "VALUES (:login, :key, :at, :at)")
                .bind("login", login)
                .bind("key", login.toCaseFolded())
                .bind("at", scope.now())
                .run();
            scope.statement("INSERT INTO account_role (account_id, role) VALUES (:account, :role)")
                .bind("account", i)
                .bind("role", i % 7)
                .run();
            scope
                .statement(
                    "INSERT INTO session (token_hash, account_id, created_at, last_seen_at, expires_at) "
                    "VALUES (:hash, :account, :at, :at, :at)")
                .bind("hash", QByteArray("\0\xff\\N\t\n", 6) + QByteArray::number(i))
                .bind("account", i)
                .bind("at", scope.now())
                .run();
            scope.audit({QStringLiteral("account.created"),
                         QStringLiteral("account"),
                         i,
                         {},
                         0,
                         {},
                         QStringLiteral("{\"login\":\"%1\"}").arg(i).toUtf8()});
            scope.changed({1, i}, 101, QByteArray("\x00\x01\xfe", 3));
        }
        // In a circle: the first was made by the last.
        scope.statement("UPDATE account SET changed_by = :last WHERE id = 1").bind("last", accounts).run();
        return Nothing{};
    });
    QVERIFY(filled);
    Q_UNUSED(database)
}

QByteArray hashOf(const tests::DatabaseFixture& database, const DatabaseAddress& address, const Clock& clock)
{
    Q_UNUSED(database)
    const auto connection = Connection::open(address, Access::Read);
    if (!connection)
        return "not open";
    ReadScope scope(**connection, clock);
    return stateHash(scope).toHex();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drill_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<Engine>("target");
        QTest::addColumn<bool>("keyFile");
        QTest::newRow("sqlite to sqlite") << Engine::Sqlite << Engine::Sqlite << false;
        QTest::newRow("sqlite to postgresql") << Engine::Sqlite << Engine::PostgreSql << true;
        QTest::newRow("postgresql to postgresql") << Engine::PostgreSql << Engine::PostgreSql << true;
        QTest::newRow("postgresql to sqlite") << Engine::PostgreSql << Engine::Sqlite << true;
    }
    void drill()
    {
        ZVONOK_DATABASE(database);
        QFETCH(Engine, target);
        QFETCH(bool, keyFile);
        tests::DatabaseFixture empty(target, tests::DatabaseFixture::Content::Empty);
        if (!empty.missing().isEmpty())
            QSKIP(qPrintable(empty.missing()));
        WriteLane lane(database.address(), database.clock(), {});
        QVERIFY(lane.start());
        fill(database, lane);
        const BackupKey key =
            keyFile ? BackupKey::fromOwnFile(database.folder() % QStringLiteral("/backup.key")).value()
                    : passphrase();

        // People go on working while it is taken.
        std::atomic<bool> stop{false};
        std::atomic<int> saved{0};
        std::thread people([&] {
            for (int i = 0; !stop; ++i)
                saved +=
                    writeNow(
                        lane, {},
                        [i](WriteScope& scope) -> Result<Nothing> {
                            scope.audit({QStringLiteral("x"), {}, i, {}, 0, {}, {}});
                            scope
                                .statement(
                                    "INSERT INTO setting (name, value, changed_at) VALUES (:name, '1', 1) "
                                    "ON CONFLICT (name) DO UPDATE SET version = setting.version + 1")
                                .bind("name", QString::number(i % 50))
                                .run();
                            return Nothing{};
                        })
                        ? 1
                        : 0;
        });
        const QString file = database.folder() % QStringLiteral("/school.zvonok-backup");
        const auto busy = Backup::write(database.address(), file, key, database.clock());
        stop = true;
        people.join();
        QVERIFY2(busy, qPrintable(busy ? QString() : busy.error().field));
        QVERIFY(saved > 0);
        QVERIFY(busy->rows > 120);
        QCOMPARE(busy->migration, int(Migrator::embedded().size()));
        QVERIFY(!(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther)));

        // A quiet one has the hash of the database itself.
        const QString quietFile = database.folder() % QStringLiteral("/quiet.zvonok-backup");
        qint64 lastDone = -1;
        const auto quiet =
            Backup::write(database.address(), quietFile, key, database.clock(),
                          [&](qint64 done, qint64 total) { return lastDone = done, done <= total; });
        QVERIFY(quiet);
        const QByteArray before = hashOf(database, database.address(), database.clock());
        QCOMPARE(quiet->stateHash.toHex(), before);
        QVERIFY(busy->stateHash != quiet->stateHash || saved == 0);
        QCOMPARE(Backup::verify(quietFile, key).value().stateHash, quiet->stateHash);

        const auto restored = Backup::restore(quietFile, key, empty.address(), database.clock());
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().field));
        QCOMPARE(restored->rows, quiet->rows);
        QCOMPARE(hashOf(empty, empty.address(), database.clock()), before);
        if (target == Engine::Sqlite)
            QVERIFY(!QFileInfo::exists(empty.address().file % QStringLiteral(".unfinished")));

        // The restored one is a school that works: numbers go on, the chain goes on, keys are checked.
        QVERIFY(Migrator(empty.address(), database.clock(), empty.folder()).run());
        WriteLane again(empty.address(), database.clock(), {});
        QVERIFY(again.start());
        QCOMPARE(again.head().auditHash, lane.head().auditHash);
        const auto made = writeNow(again, {}, [](WriteScope& scope) -> Result<qint64> {
            scope.audit({QStringLiteral("after"), {}, 1, {}, 0, {}, {}});
            return scope
                .statement(
                    "INSERT INTO account (login, login_key, created_at, changed_at) VALUES ('n', 'n', 1, 1) "
                    "RETURNING id")
                .number()
                .value_or(0);
        });
        QCOMPARE(made.value_or(0), 41);
        const auto orphan = writeNow(again, {}, [](WriteScope& scope) -> Result<Nothing> {
            scope.statement("INSERT INTO account_role (account_id, role) VALUES (999, 1)").run();
            return Nothing{};
        });
        QVERIFY(!orphan && orphan.error().code == FailureCode::Conflict);
    }

    void stateHashTellsStatesApart_data() { tests::addEngines(); }
    void stateHashTellsStatesApart()
    {
        ZVONOK_DATABASE(database);
        WriteLane lane(database.address(), database.clock(), {});
        QVERIFY(lane.start());
        fill(database, lane, 3);
        QSet<QByteArray> seen{hashOf(database, database.address(), database.clock())};
        for (const std::string_view sql :
             {"UPDATE account SET disabled = 1 WHERE id = 2", "UPDATE account SET person_id = 0 WHERE id = 2",
              "UPDATE account SET person_id = NULL, disabled = 0, login = login || 'x' WHERE id = 2",
              "DELETE FROM account_role WHERE account_id = 3",
              "INSERT INTO setting (name, value, changed_at) VALUES ('a', 'bc', 1)",
              "UPDATE setting SET name = 'ab', value = 'c'"}) {
            QVERIFY(writeNow(lane, {}, [sql](WriteScope& scope) -> Result<Nothing> {
                scope.statement(sql).run();
                return Nothing{};
            }));
            seen.insert(hashOf(database, database.address(), database.clock()));
        }
        QCOMPARE(seen.size(), 7);
    }

    void wrongKeysAndDamage()
    {
        tests::DatabaseFixture database(Engine::Sqlite);
        WriteLane lane(database.address(), database.clock(), {});
        QVERIFY(lane.start());
        fill(database, lane);
        const QString keyPath = database.folder() % QStringLiteral("/backup.key");
        const BackupKey key = BackupKey::fromOwnFile(keyPath).value();
        const QString file = database.folder() % QStringLiteral("/b");
        QVERIFY(Backup::write(database.address(), file, key, database.clock()));
        const QByteArray good = contentOf(file);
        QVERIFY(!good.contains("audit_log") && !good.contains("account"));

        DatabaseAddress target;
        target.file = database.folder() % QStringLiteral("/restored.db");
        const QStringList filesBefore = QDir(database.folder()).entryList(QDir::Files);
        const auto refused = [&](const QString& path, const BackupKey& with) {
            const auto result = Backup::restore(path, with, target, database.clock());
            const auto verified = Backup::verify(path, with);
            if (result || verified || result.error().code != verified.error().code)
                return FailureCode::Unknown;
            return result.error().code;
        };
        QVERIFY(refused(file, passphrase()) == FailureCode::WrongCredentials);
        const BackupKey other =
            BackupKey::fromOwnFile(database.folder() % QStringLiteral("/other.key")).value();
        QVERIFY(refused(file, other) == FailureCode::WrongCredentials);
        QVERIFY(refused(keyPath, key) == FailureCode::NotSupported);
        QVERIFY(refused(database.folder() % QStringLiteral("/none"), key) == FailureCode::UnreadableFile);

        const QString bad = database.folder() % QStringLiteral("/bad");
        for (qsizetype i = 0; i < good.size(); i += i < 200 ? 1 : qMax<qsizetype>(1, good.size() / 60)) {
            QByteArray flipped = good;
            flipped[i] = char(flipped[i] ^ 0x10);
            put(bad, flipped);
            const FailureCode code = refused(bad, key);
            QVERIFY2(code == (i < 9 ? FailureCode::NotSupported : FailureCode::Corrupt),
                     qPrintable(QString::number(i)));
        }
        for (qsizetype size : {qsizetype(0), qsizetype(5), qsizetype(60), qsizetype(121), qsizetype(122),
                               good.size() / 2, good.size() - 1}) {
            put(bad, good.first(size));
            const FailureCode code = refused(bad, key);
            QVERIFY(code == (size < 9 ? FailureCode::NotSupported : FailureCode::Corrupt));
        }
        put(bad, good + 'x');
        QVERIFY(refused(bad, key) == FailureCode::Corrupt);
        QFile::remove(bad);
        QFile::remove(database.folder() % QStringLiteral("/other.key"));
        QCOMPARE(QDir(database.folder()).entryList(QDir::Files), filesBefore); // nothing half done lies about

        QVERIFY(!BackupKey::fromPassphrase(QStringLiteral("short")));
        QVERIFY(!BackupKey::fromFile(file));
    }

    void neverOverwrites()
    {
        tests::DatabaseFixture database(Engine::Sqlite);
        const BackupKey key = BackupKey::fromOwnFile(database.folder() % QStringLiteral("/k")).value();
        const QString file = database.folder() % QStringLiteral("/b");
        QVERIFY(Backup::write(database.address(), file, key, database.clock()));
        const auto twice = Backup::write(database.address(), file, key, database.clock());
        QVERIFY(!twice && twice.error().code == FailureCode::AlreadyExists);
        const auto over = Backup::restore(file, key, database.address(), database.clock());
        QVERIFY(!over && over.error().code == FailureCode::AlreadyExists);
    }

    void canBeCancelled_data() { tests::addEngines(); }
    void canBeCancelled()
    {
        ZVONOK_DATABASE(database);
        WriteLane lane(database.address(), database.clock(), {});
        QVERIFY(lane.start());
        fill(database, lane, 1200);
        const BackupKey key = BackupKey::fromOwnFile(database.folder() % QStringLiteral("/k")).value();
        const QString file = database.folder() % QStringLiteral("/b");
        tests::DatabaseFixture empty(engine, tests::DatabaseFixture::Content::Empty);
        // At whichever step it is cancelled, nothing is left behind.
        for (int steps = 1;; ++steps) {
            int left = steps;
            const auto result = Backup::write(database.address(), file, key, database.clock(),
                                              [&](qint64, qint64) { return --left > 0; });
            if (result)
                break;
            QVERIFY(result.error().code == FailureCode::Cancelled);
            QCOMPARE(QDir(database.folder()).entryList({QStringLiteral("b*")}, QDir::Files), QStringList());
            QVERIFY(steps < 50);
        }
        int cancelled = 0;
        for (int steps = 1;; ++steps) {
            int left = steps;
            const auto result = Backup::restore(file, key, empty.address(), database.clock(),
                                                [&](qint64, qint64) { return --left > 0; });
            if (result)
                break;
            ++cancelled;
            QVERIFY(result.error().code == FailureCode::Cancelled);
            QCOMPARE(QDir(empty.folder()).entryList(QDir::Files), QStringList());
        }
        QVERIFY(cancelled >= 4);
        QCOMPARE(hashOf(empty, empty.address(), database.clock()),
                 hashOf(database, database.address(), database.clock()));
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "BackupTest.moc"
