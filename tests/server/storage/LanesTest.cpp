// SPDX-License-Identifier: GPL-3.0-or-later
// The write lane and the read pool together: what is kept, what is undone, in which order who is told.
#include "tests/support/DatabaseFixture.h"

#include <QStorageInfo>

#include <condition_variable>
#include <mutex>

using namespace zvonok;
using namespace zvonok::storage;

namespace {

// What the lanes told, in order.
class Diary
{
public:
    void write(const QString& line)
    {
        const std::lock_guard lock(m_mutex);
        m_lines.append(line);
        m_changed.notify_all();
    }
    QStringList waitFor(qsizetype count)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, std::chrono::seconds(30), [&] { return m_lines.size() >= count; });
        return m_lines;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QStringList m_lines;
};

// Holds the write lane inside a job, so that what is submitted meanwhile comes as one batch.
class Gate
{
public:
    explicit Gate(WriteLane& lane)
    {
        lane.submit({},
                    [this](WriteScope&) -> Result<QByteArray> {
                        m_entered.set_value();
                        m_open.get_future().wait();
                        return QByteArray();
                    },
                    {});
        m_entered.get_future().wait();
    }
    void open() { m_open.set_value(); }

private:
    std::promise<void> m_entered;
    std::promise<void> m_open;
};

Result<QByteArray> put(WriteScope& scope, const QString& name, const QString& value)
{
    scope
        .statement("INSERT INTO setting (name, value, changed_at) VALUES (:name, :value, :at) "
                   "ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .bind("name", name)
        .bind("value", value)
        .bind("at", scope.now())
        .run();
    return value.toUtf8();
}

qint64 count(ReadPool& pool, const QString& name)
{
    return readNow(pool,
                   [name](ReadScope& scope) -> Result<qint64> {
                       return scope.statement("SELECT count(*) FROM setting WHERE name = :name")
                           .bind("name", name)
                           .number()
                           .value_or(-1);
                   })
        .value_or(-2);
}

Origin anna() { return {7, 8, QStringLiteral("10.0.0.5"), 501, false}; }

WriteLane::Limits quick()
{
    WriteLane::Limits limits;
    limits.fullRetryMs = 50;
    return limits;
}

} // namespace

class LanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failingJobLeavesNeighbours_data() { tests::addEngines(); }
    void failingJobLeavesNeighbours()
    {
        ZVONOK_DATABASE(database);
        Diary diary;
        QList<PublishedChange> published;
        WriteLane lane(database.address(), database.clock(), [&](const QList<PublishedChange>& changes) {
            published += changes;
            for (const PublishedChange& each : changes)
                diary.write(QStringLiteral("published %1 %2").arg(each.sequence).arg(each.message));
        });
        ReadPool pool(database.address(), 2, database.clock());
        QVERIFY(lane.start());
        QVERIFY(pool.start());
        Gate gate(lane);

        const auto done = [&](const QString& name) {
            return [&diary, name](const Result<QByteArray>& result, const Commit& commit) {
                diary.write(name % (result ? QStringLiteral(" kept %1-%2 of %3")
                                                 .arg(commit.firstChange)
                                                 .arg(commit.lastChange)
                                                 .arg(commit.sequence)
                                           : QStringLiteral(" failed %1").arg(int(result.error().code))));
            };
        };
        lane.submit(
            anna(),
            [&](WriteScope& scope) {
                scope.changed({1, 10}, 601, "first");
                scope.changed({1, 11}, 602, "second");
                scope.audit({QStringLiteral("setting.set"), QStringLiteral("setting"), 1, {}, 0, {}, "{}"});
                scope.afterCommit([&] { diary.write(QStringLiteral("after a")); });
                return put(scope, QStringLiteral("a"), QStringLiteral("1"));
            },
            done(QStringLiteral("a")));
        lane.submit(
            {},
            [&](WriteScope& scope) -> Result<QByteArray> {
                scope.changed({1, 10}, 603, "never told");
                scope.audit({QStringLiteral("never"), {}, 0, {}, 0, {}, {}});
                scope.afterCommit([&] { diary.write(QStringLiteral("after b")); });
                if (auto made = put(scope, QStringLiteral("b"), QStringLiteral("1")); !made)
                    return made;
                return fail(FailureCode::Closed);
            },
            done(QStringLiteral("b")));
        lane.submit(
            {},
            [&](WriteScope& scope) -> Result<QByteArray> {
                if (auto made = put(scope, QStringLiteral("c"), QStringLiteral("1")); !made)
                    return made;
                scope.statement("INSERT INTO account_role (account_id, role) VALUES (12345, 1)").run();
                return QByteArray();
            },
            done(QStringLiteral("c")));
        lane.submit(
            {},
            [&](WriteScope& scope) -> Result<QByteArray> {
                if (auto made = put(scope, QStringLiteral("d"), QStringLiteral("1")); !made)
                    return made;
                throw std::runtime_error("a mistake of the handler");
            },
            done(QStringLiteral("d")));
        lane.submit(
            anna(),
            [&](WriteScope& scope) {
                scope.changed({2, 20}, 604, "third");
                return put(scope, QStringLiteral("e"), QStringLiteral("1"));
            },
            done(QStringLiteral("e")));
        QCOMPARE(count(pool, QStringLiteral("a")), 0); // readers see nothing before COMMIT
        gate.open();

        const QStringList lines = diary.waitFor(9);
        QCOMPARE(lines, (QStringList{QStringLiteral("after a"), QStringLiteral("a kept 1-2 of 3"),
                                     QStringLiteral("b failed 402"), QStringLiteral("c failed 400"),
                                     QStringLiteral("d failed 500"), QStringLiteral("e kept 3-3 of 3"),
                                     QStringLiteral("published 1 601"), QStringLiteral("published 2 602"),
                                     QStringLiteral("published 3 604")}));
        QCOMPARE(published[0].record, QByteArray("first"));
        QVERIFY(published[0].origin == anna());
        QVERIFY((published[2].topic == Topic{2, 20}));
        for (const auto& [name, expected] : {std::pair{u"a", 1}, std::pair{u"b", 0}, std::pair{u"c", 0},
                                             std::pair{u"d", 0}, std::pair{u"e", 1}})
            QCOMPARE(count(pool, QString::fromUtf16(name)), expected);
        const auto statistics = lane.statistics();
        QCOMPARE(statistics.commits, 2);
        QCOMPARE(statistics.jobs, 3);
        QCOMPARE(statistics.refused, 3);

        // What followers missed is in the log, with the same numbers.
        const auto logged = readNow(pool, [](ReadScope& scope) -> Result<QStringList> {
            QStringList list;
            scope
                .statement("SELECT seq, topic_kind, topic_id, message, record, account_id FROM change_log "
                           "ORDER BY seq")
                .each([&](const Row& row) {
                    list.append(QStringLiteral("%1 %2/%3 %4 %5 by %6")
                                    .arg(row.number("seq"))
                                    .arg(row.number("topic_kind"))
                                    .arg(row.number("topic_id"))
                                    .arg(row.number("message"))
                                    .arg(QString::fromUtf8(row.blob("record")))
                                    .arg(row.number("account_id")));
                });
            return list;
        });
        QCOMPARE(*logged, (QStringList{QStringLiteral("1 1/10 601 first by 7"),
                                       QStringLiteral("2 1/11 602 second by 7"),
                                       QStringLiteral("3 2/20 604 third by 7")}));
        const auto audited = readNow(pool, [](ReadScope& scope) -> Result<qint64> {
            return scope
                .statement(
                    "SELECT count(*) FROM audit_log WHERE seq = 1 AND account_id = 7 AND session_id = 8 "
                    "AND address = '10.0.0.5' AND request = 501 AND action = 'setting.set'")
                .number()
                .value_or(0);
        });
        QCOMPARE(*audited, 1);
        QCOMPARE(lane.head().audit, 1);
        QCOMPARE(lane.head().change, 3);
    }

    void singleFailingJobIsUndone_data() { tests::addEngines(); }
    void singleFailingJobIsUndone()
    {
        ZVONOK_DATABASE(database);
        WriteLane lane(database.address(), database.clock(), {});
        ReadPool pool(database.address(), 1, database.clock());
        QVERIFY(lane.start());
        QVERIFY(pool.start());
        for (int i = 0; i < 3; ++i) {
            const auto refused = writeNow(lane, {}, [](WriteScope& scope) -> Result<Nothing> {
                put(scope, QStringLiteral("x"), QStringLiteral("1"));
                scope.statement("INSERT INTO account_role (account_id, role) VALUES (12345, 1)").run();
                return Nothing{};
            });
            QVERIFY(!refused);
            QVERIFY(refused.error().code == FailureCode::Conflict);
            QVERIFY(!refused.error().incident.isEmpty());
            const auto kept = writeNow(lane, {}, [i](WriteScope& scope) -> Result<int> {
                put(scope, QString::number(i), QStringLiteral("1"));
                return i;
            });
            QCOMPARE(kept.value(), i);
        }
        QCOMPARE(count(pool, QStringLiteral("x")), 0);
        QCOMPARE(count(pool, QStringLiteral("2")), 1);
    }

    void groupsCommits_data() { tests::addEngines(); }
    void groupsCommits()
    {
        ZVONOK_DATABASE(database);
        WriteLane::Limits limits;
        limits.batch = 64;
        WriteLane lane(database.address(), database.clock(), {}, limits);
        QVERIFY(lane.start());
        Gate gate(lane);
        constexpr int jobs = 200;
        Diary diary;
        for (int i = 0; i < jobs; ++i)
            QVERIFY(lane.submit(
                anna(),
                [i](WriteScope& scope) {
                    scope.audit({QStringLiteral("x"), {}, i, {}, 0, {}, {}});
                    return put(scope, QString::number(i), QStringLiteral("1"));
                },
                [&diary, i](const Result<QByteArray>& result, const Commit&) {
                    diary.write(QString::number(result ? i : -1));
                }));
        gate.open();
        const QStringList order = diary.waitFor(jobs);
        QCOMPARE(order.size(), jobs);
        for (int i = 0; i < jobs; ++i)
            QCOMPARE(order[i], QString::number(i));
        const WriteStatistics statistics = lane.statistics();
        QCOMPARE(statistics.commits, 1 + 4); // the gate, then 64 + 64 + 64 + 8
        QCOMPARE(statistics.longestBatch, 64);
        QCOMPARE(lane.head().audit, jobs);
    }

    void stopDrains_data() { tests::addEngines(); }
    void stopDrains()
    {
        ZVONOK_DATABASE(database);
        std::atomic<int> answered{0};
        std::atomic<int> told{0};
        {
            WriteLane lane(database.address(), database.clock(),
                           [&](const QList<PublishedChange>& changes) { told += int(changes.size()); });
            QVERIFY(lane.start());
            for (int i = 0; i < 300; ++i)
                lane.submit(
                    {},
                    [i](WriteScope& scope) {
                        scope.changed({1, i}, 601, {});
                        return put(scope, QString::number(i), QStringLiteral("1"));
                    },
                    [&](const Result<QByteArray>& result, const Commit&) { answered += result ? 1 : 0; });
            lane.stop();
            QCOMPARE(answered.load(), 300);
            QCOMPARE(told.load(), 300);
            QVERIFY(lane.state() == WriteState::Stopped);
            QVERIFY(!lane.submit({}, [](WriteScope&) -> Result<QByteArray> { return QByteArray(); }, {}));
        }
        // Numbers go on where they stopped.
        WriteLane again(database.address(), database.clock(), {});
        QVERIFY(again.start());
        QCOMPARE(again.head().change, 300);
    }

    void refusesWhatIsTooMuch()
    {
        tests::DatabaseFixture database(Engine::Sqlite);
        WriteLane::Limits limits;
        limits.queue = 5;
        WriteLane lane(database.address(), database.clock(), {}, limits);
        QVERIFY(!lane.submit({}, [](WriteScope&) -> Result<QByteArray> { return QByteArray(); }, {}));
        QVERIFY(lane.start());
        Gate gate(lane);
        const auto nothing = [](WriteScope&) -> Result<QByteArray> { return QByteArray(); };
        for (int i = 0; i < 5; ++i)
            QVERIFY(lane.submit({}, nothing, {}));
        QVERIFY(!lane.submit({}, nothing, {}));
        gate.open();
        lane.stop();

        ReadPool pool(database.address(), 1, database.clock(), {2});
        QVERIFY(!pool.submit([](ReadScope&) {}));
        QVERIFY(pool.start());
        std::promise<void> entered;
        std::promise<void> open;
        QVERIFY(pool.submit([&](ReadScope&) {
            entered.set_value();
            open.get_future().wait();
        }));
        entered.get_future().wait();
        QVERIFY(pool.submit([](ReadScope&) {}));
        QVERIFY(pool.submit([](ReadScope&) {}));
        QVERIFY(!pool.submit([](ReadScope&) {}));
        open.set_value();
        pool.stop();
    }

    void aReadSeesOneState_data() { tests::addEngines(); }
    void aReadSeesOneState()
    {
        ZVONOK_DATABASE(database);
        WriteLane lane(database.address(), database.clock(), {});
        ReadPool pool(database.address(), 2, database.clock());
        QVERIFY(lane.start());
        QVERIFY(pool.start());
        const auto set = [&](const QString& value) {
            return writeNow(lane, {}, [value](WriteScope& scope) -> Result<Nothing> {
                put(scope, QStringLiteral("k"), value);
                return Nothing{};
            });
        };
        QVERIFY(set(QStringLiteral("old")));
        const auto values = readNow(pool, [&](ReadScope& scope) -> Result<QStringList> {
            const auto value = [&] {
                QString found;
                scope.statement("SELECT value FROM setting WHERE name = 'k'").each([&](const Row& row) {
                    found = row.text("value");
                });
                return found;
            };
            QStringList list{value()};
            if (!set(QStringLiteral("new")))
                return fail(FailureCode::Unknown);
            list.append(value());
            return list;
        });
        QCOMPARE(*values, (QStringList{QStringLiteral("old"), QStringLiteral("old")}));

        // A reader cannot write, and says so as a failure.
        const auto refused = readNow(pool, [](ReadScope& scope) -> Result<Nothing> {
            scope.statement("DELETE FROM setting").run();
            return Nothing{};
        });
        QVERIFY(!refused);
        QCOMPARE(count(pool, QStringLiteral("k")), 1);
    }

    void secondWriterIsRefused_data() { tests::addEngines(); }
    void secondWriterIsRefused()
    {
        ZVONOK_DATABASE(database);
        WriteLane first(database.address(), database.clock(), {});
        QVERIFY(first.start());
        WriteLane second(database.address(), database.clock(), {});
        const auto refused = second.start();
        QVERIFY(!refused);
        QVERIFY(refused.error().code == FailureCode::Busy);
        QVERIFY(!Migrator(database.address(), database.clock(), database.folder()).run());
        first.stop();
        WriteLane third(database.address(), database.clock(), {});
        QVERIFY(third.start());
    }

    // No room: nothing is acknowledged, reading goes on, and writing comes back by itself.
    void fullDisk()
    {
        tests::DatabaseFixture database(Engine::Sqlite);
        QTemporaryDir folder;
        if (QProcess::execute(QStringLiteral("mount"),
                              {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                               QStringLiteral("size=3m"), QStringLiteral("tmpfs"), folder.path()}) != 0)
            QSKIP("a small file system cannot be mounted: not root");
        const auto unmount = qScopeGuard([&] {
            QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), folder.path()});
        });
        DatabaseAddress address;
        address.file = folder.filePath(QStringLiteral("zvonok.db"));
        QVERIFY(Migrator(address, database.clock(), folder.path()).run());
        WriteLane lane(address, database.clock(), {}, quick());
        ReadPool pool(address, 1, database.clock());
        QVERIFY(lane.start());
        QVERIFY(pool.start());
        const auto save = [&](int i) {
            return writeNow(lane, {}, [i](WriteScope& scope) -> Result<Nothing> {
                put(scope, QStringLiteral("big%1").arg(i), QString(20000, u'x'));
                return Nothing{};
            });
        };
        QFile ballast(folder.filePath(QStringLiteral("ballast")));
        QVERIFY(ballast.open(QIODevice::WriteOnly));
        while (QStorageInfo(folder.path()).bytesAvailable() > 256 * 1024) {
            ballast.write(QByteArray(64 * 1024, 'b'));
            ballast.flush();
        }
        int kept = 0;
        Result<Nothing> result = Nothing{};
        while (kept < 200 && (result = save(kept)))
            ++kept;
        QVERIFY(!result);
        QVERIFY2(result.error().code == FailureCode::StorageFull,
                 qPrintable(QString::number(int(result.error().code))));
        QVERIFY(lane.state() == WriteState::Full);
        QVERIFY(kept > 0);
        // Everything that was acknowledged is there, and can be read while nothing can be written.
        for (int i = 0; i < kept; ++i)
            QCOMPARE(count(pool, QStringLiteral("big%1").arg(i)), 1);
        QCOMPARE(count(pool, QStringLiteral("big%1").arg(kept)), 0);
        QVERIFY(ballast.remove());
        QTRY_VERIFY_WITH_TIMEOUT(lane.state() == WriteState::Running, 20000);
        QVERIFY(save(kept));
        QCOMPARE(count(pool, QStringLiteral("big%1").arg(kept)), 1);
    }

    // The server of the database goes away and comes back.
    void lostConnection()
    {
        tests::DatabaseFixture database(Engine::PostgreSql);
        if (!database.missing().isEmpty())
            QSKIP(qPrintable(database.missing()));
        WriteLane lane(database.address(), database.clock(), {}, quick());
        ReadPool pool(database.address(), 1, database.clock());
        QVERIFY(lane.start());
        QVERIFY(pool.start());
        const auto save = [&](const QString& name) {
            return writeNow(lane, {}, [name](WriteScope& scope) -> Result<Nothing> {
                put(scope, name, QStringLiteral("1"));
                return Nothing{};
            });
        };
        QVERIFY(save(QStringLiteral("before")));
        {
            const auto other = database.connect();
            other->execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                           "WHERE datname = current_database() AND pid <> pg_backend_pid()");
        }
        QVERIFY(!save(QStringLiteral("lost")));
        QTRY_VERIFY_WITH_TIMEOUT(save(QStringLiteral("after")), 20000);
        QTRY_COMPARE_WITH_TIMEOUT(count(pool, QStringLiteral("after")), 1, 20000);
        QCOMPARE(count(pool, QStringLiteral("lost")), 0);
    }
};

QTEST_GUILESS_MAIN(LanesTest)
#include "LanesTest.moc"
