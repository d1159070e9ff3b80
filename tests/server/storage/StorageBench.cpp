// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the storage floor, each beside the bare engine doing the same work in the same run. One JSON
// line per figure: name, value, unit, floor, ratio, and how it was taken. storage_bench [SECONDS]
#include "server/storage/AuditVerifier.h"
#include "server/storage/Backup.h"
#include "tests/support/DatabaseFixture.h"

#include <QElapsedTimer>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

using namespace zvonok;
using namespace zvonok::storage;

namespace {

constexpr int rows = 200'000;
constexpr int pageRows = 1000;

struct BenchMark {
    Id<BenchMark> id;
    qint64 pupilId = 0;
    qint64 lessonId = 0;
    qint32 value = 0;
    QString comment;
    Moment changedAt;

    static constexpr auto fields()
    {
        using B = BenchMark;
        return wire::fields<B>(wire::field<1>("id", &B::id), wire::field<2>("pupilId", &B::pupilId),
                               wire::field<3>("lessonId", &B::lessonId), wire::field<4>("value", &B::value),
                               wire::field<5>("comment", &B::comment),
                               wire::field<6>("changedAt", &B::changedAt));
    }
};

void tell(const char* name, double value, const char* unit, double floor, double ratio, const char* how)
{
    std::printf(R"({"name":"%s","value":%.1f,"unit":"%s","floor":%.1f,"ratio":%.2f,"how":"%s"})"
                "\n",
                name, value, unit, floor, ratio, how);
    std::fflush(stdout);
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void require(bool done, const char* what)
{
    if (!done) {
        std::fprintf(stderr, "storage_bench: %s failed\n", what);
        std::exit(1);
    }
}

// What the engine itself can do: one connection, one prepared UPDATE and one prepared INSERT for each save,
// groups of `batch` in one COMMIT.
class BareEngine
{
public:
    explicit BareEngine(const QString& file)
    {
        require(sqlite3_open(file.toUtf8().constData(), &m_handle) == SQLITE_OK, "open");
        for (const char* each : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                                 "PRAGMA cache_size = -65536", "PRAGMA wal_autocheckpoint = 4000"})
            sqlite3_exec(m_handle, each, nullptr, nullptr, nullptr);
        m_update = prepare("UPDATE bench_mark SET value = ?1, changed_at = ?2 WHERE id = ?3");
        m_insert =
            prepare("INSERT INTO bench_audit (at, account_id, session_id, address, action, subject_kind, "
                    "subject_id, old_value, new_value) VALUES (?1, 7, 8, '10.0.0.5', 'mark.set', 'mark', ?2, "
                    "'{\"value\":3}', '{\"value\":4}')");
    }
    ~BareEngine()
    {
        sqlite3_finalize(m_update);
        sqlite3_finalize(m_insert);
        sqlite3_close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(BareEngine)

    double savesPerSecond(int batch, qint64 forMs)
    {
        QElapsedTimer timer;
        timer.start();
        qint64 saves = 0;
        while (timer.elapsed() < forMs) {
            sqlite3_exec(m_handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
            for (int i = 0; i < batch; ++i, ++saves) {
                sqlite3_bind_int64(m_update, 1, saves % 5 + 1);
                sqlite3_bind_int64(m_update, 2, saves);
                sqlite3_bind_int64(m_update, 3, saves * 7919 % rows + 1);
                sqlite3_step(m_update);
                sqlite3_reset(m_update);
                sqlite3_bind_int64(m_insert, 1, saves);
                sqlite3_bind_int64(m_insert, 2, saves);
                sqlite3_step(m_insert);
                sqlite3_reset(m_insert);
            }
            require(sqlite3_exec(m_handle, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK, "commit");
        }
        return double(saves) * 1000 / double(timer.elapsed());
    }

private:
    sqlite3_stmt* prepare(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        require(sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) == SQLITE_OK, sql);
        return statement;
    }

    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_update = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

// So many clients, each of which sends its next save when the last one was acknowledged.
class Clients
{
public:
    Clients(WriteLane& lane, int count) : m_lane(lane), m_count(count) {}

    double savesPerSecond(qint64 forMs, QList<double>& latencies)
    {
        m_timer.start();
        m_until = forMs;
        m_left = m_count;
        for (int i = 0; i < m_count; ++i)
            send();
        m_all.get_future().wait();
        latencies = m_latencies;
        return double(m_saves) * 1000 / double(m_timer.elapsed());
    }

private:
    void send()
    {
        const qint64 number = ++m_sent;
        const qint64 sentAt = m_timer.nsecsElapsed();
        const bool taken = m_lane.submit(
            Origin{7, 8, QStringLiteral("10.0.0.5"), 501, false},
            [number](WriteScope& scope) -> Result<QByteArray> {
                const Moment now{number};
                scope.statement("UPDATE bench_mark SET value = :value, changed_at = :at WHERE id = :id")
                    .bind("value", number % 5 + 1)
                    .bind("at", now.ms)
                    .bind("id", number * 7919 % rows + 1)
                    .run();
                scope.audit({QStringLiteral("mark.set"), QStringLiteral("mark"), number,
                             QStringLiteral("group"), 1, "{\"value\":3}", "{\"value\":4}"});
                scope.changed({6, 1}, 601, QByteArray(24, 'r'));
                return QByteArray(16, 'a');
            },
            [this, sentAt](const Result<QByteArray>& result, const Commit&) { // all on the write lane
                require(result.has_value(), "save");
                ++m_saves;
                m_latencies.append(double(m_timer.nsecsElapsed() - sentAt) / 1e6);
                if (m_timer.elapsed() < m_until)
                    send();
                else if (--m_left == 0)
                    m_all.set_value();
            });
        require(taken, "submit");
    }

    WriteLane& m_lane;
    const int m_count;
    QElapsedTimer m_timer;
    qint64 m_until = 0;
    std::atomic<qint64> m_sent{0};
    qint64 m_saves = 0;
    std::atomic<int> m_left{0};
    QList<double> m_latencies;
    std::promise<void> m_all;
};

void saves(tests::DatabaseFixture& database, const QString& bareFile, qint64 forMs)
{
    const SystemClock clock;
    for (const int clients : {1, 50, 300}) {
        QList<double> lanes;
        QList<double> bares;
        QList<double> latencies;
        for (int round = 0; round < 3; ++round) { // in turns, so that a noisy neighbour hits both
            {
                BareEngine bare(bareFile);
                bares.append(bare.savesPerSecond(std::min(clients, WriteLane::Limits().batch), forMs));
            }
            WriteLane lane(database.address(), clock, {});
            require(lane.start().has_value(), "start");
            QList<double> some;
            lanes.append(Clients(lane, clients).savesPerSecond(forMs, some));
            latencies += some;
        }
        std::sort(latencies.begin(), latencies.end());
        const std::string name = "storage.saves." + std::to_string(clients);
        const std::string how =
            "median of 3; durable save = UPDATE + audit (hash chain) + change_log through the write "
            "lane; floor: bare SQLite, UPDATE + audit INSERT, groups of " +
            std::to_string(std::min(clients, WriteLane::Limits().batch));
        tell(name.c_str(), median(lanes), "saves/s", median(bares), median(lanes) / median(bares),
             how.c_str());
        tell((name + ".p50").c_str(), latencies[latencies.size() / 2], "ms", 0, 0,
             "acknowledgement, same run");
        tell((name + ".p99").c_str(), latencies[latencies.size() * 99 / 100], "ms", 0, 0,
             "acknowledgement, same run");
    }
}

void page(tests::DatabaseFixture& database)
{
    const auto connection = database.connect(Access::Read);
    connection->execute("BEGIN");
    QList<double> ours;
    QList<double> bares;
    sqlite3_stmt* bare = nullptr;
    sqlite3_prepare_v2(connection->sqlite(),
                       "SELECT id, pupil_id, lesson_id, value, comment, changed_at FROM bench_mark "
                       "WHERE id > ?1 AND id <= ?1 + 1000",
                       -1, &bare, nullptr);
    qint64 sum = 0;
    for (int i = 0; i < 400; ++i) {
        const qint64 after = i * 400;
        QElapsedTimer timer;
        timer.start();
        sqlite3_bind_int64(bare, 1, after);
        while (sqlite3_step(bare) == SQLITE_ROW)
            sum += sqlite3_column_int64(bare, 0) + sqlite3_column_int64(bare, 1) +
                   sqlite3_column_int64(bare, 2) + sqlite3_column_int64(bare, 3) +
                   *sqlite3_column_text(bare, 4) + sqlite3_column_int64(bare, 5);
        sqlite3_reset(bare);
        bares.append(double(timer.nsecsElapsed()) / 1000);
        timer.restart();
        const auto list =
            connection
                ->statement("SELECT id, pupil_id, lesson_id, value, comment, changed_at FROM bench_mark "
                            "WHERE id > :after AND id <= :after + 1000")
                .bind("after", after)
                .all<BenchMark>();
        ours.append(double(timer.nsecsElapsed()) / 1000);
        require(list.size() == pageRows, "page");
        sum += list.last().value;
    }
    sqlite3_finalize(bare);
    connection->execute("ROLLBACK");
    require(sum != 0, "page");
    tell("storage.page", median(ours), "µs", median(bares), median(ours) / median(bares),
         "p50 of 400; 1,000 rows of 6 columns into records; floor: the same rows stepped through the bare "
         "engine");
}

void audit(tests::DatabaseFixture& database)
{
    const auto connection = database.connect(Access::Read);
    const SystemClock clock;
    ReadScope scope(*connection, clock);
    QElapsedTimer timer;
    timer.start();
    const auto report = AuditVerifier::verify(scope, {});
    require(report && report->intact() && report->rows > 0, "verify");
    tell("storage.audit.verify", double(report->rows) * 1000 / double(std::max<qint64>(1, timer.elapsed())),
         "rows/s", 0, 0, "whole chain, one pass");
}

void backup(tests::DatabaseFixture& database)
{
    const SystemClock clock;
    const BackupKey key = BackupKey::fromOwnFile(database.folder() % QStringLiteral("/key")).value();
    const QString file = database.folder() % QStringLiteral("/bench.backup");
    QElapsedTimer timer;
    timer.start();
    const auto written = Backup::write(database.address(), file, key, clock);
    const qint64 writeMs = timer.restart();
    // The bench's own table is not of the schema, so only reading back is timed here; restore is timed by its
    // drill.
    require(written && Backup::verify(file, key), "backup");
    tell("storage.backup", double(written->rows) * 1000 / double(std::max<qint64>(1, writeMs)), "rows/s", 0,
         0, "online, compressed, encrypted, read back and compared");
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const qint64 forMs = qint64(1000 * (argc > 1 ? std::atof(argv[1]) : 2.0));
    tests::DatabaseFixture database(Engine::Sqlite);
    require(database.migrated(), "migration");
    const QString bareFile = database.folder() % QStringLiteral("/bare.db");
    {
        DatabaseAddress bare;
        bare.file = bareFile;
        const auto one = Connection::open(bare, Access::Write);
        const auto two = database.connect();
        for (Connection* each : {one->get(), two.get()}) {
            each->execute("CREATE TABLE bench_mark (id INTEGER PRIMARY KEY, pupil_id INTEGER NOT NULL, "
                          "lesson_id INTEGER "
                          "NOT NULL, value INTEGER NOT NULL, comment TEXT NOT NULL, changed_at INTEGER NOT "
                          "NULL) STRICT");
            each->execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) "
                          "INSERT INTO bench_mark SELECT i, i % 1500, i / 30, i % 5 + 1, 'комментарий', "
                          "1757000000000 + i "
                          "FROM n");
            each->execute(
                "CREATE TABLE bench_audit (id INTEGER PRIMARY KEY, at INTEGER, account_id INTEGER, "
                "session_id "
                "INTEGER, address TEXT, action TEXT, subject_kind TEXT, subject_id INTEGER, old_value TEXT, "
                "new_value TEXT)");
        }
    }
    page(database);
    saves(database, bareFile, forMs);
    audit(database);
    backup(database);
    return 0;
}
