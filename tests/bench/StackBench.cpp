// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the whole stack: the server's program and clients over TLS on loopback, each beside a floor of
// the same run. StackBench SERVER CACHE-FOLDER FIGURE… [--tiny]; one JSON line a figure. --tiny: small
// schools and short runs, to see that it works.
#include "tests/bench/EchoFloor.h"
#include "tests/bench/Figure.h"

#include <sqlite3.h>

#include <QGuiApplication>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

#include <unistd.h>

using namespace zvonok;
using namespace zvonok::client;
using namespace zvonok::bench;

namespace {

Setting setting;

// ------------------------------------------------------------------------------------------------- the page

struct Chosen {
    Id<Group> group;
    QDate from, to;
    JournalPage page;
};

Chosen biggestGroup(Client& client)
{
    Chosen chosen;
    const auto groups = client.link.call(ListGroups{});
    require(groups.has_value(), "groups");
    const auto calendar = client.link.call(OpenCalendar{});
    require(calendar.has_value(), "calendar");
    // The last period that is over: all of its lessons have been held.
    for (const YearLine& year : calendar->years)
        if (year.id == calendar->current)
            for (const PeriodLine& period : year.periods)
                if (period.to < calendar->today) {
                    chosen.from = period.from;
                    chosen.to = period.to;
                }
    qsizetype most = 0;
    int looked = 0;
    for (const GroupLine& group : groups->groups) {
        if (group.pupils < 20 || group.grade < 5 || ++looked > 40) // the first grade has no marks
            continue;
        const auto page = client.link.call(OpenJournal{group.id, chosen.from, chosen.to, false});
        require(page.has_value(), "page");
        if (page->markPupils.size() > most) {
            most = page->markPupils.size();
            chosen.group = group.id;
            chosen.page = *page;
        }
    }
    require(bool(chosen.group), "a group");
    return chosen;
}

// The bare query of the same marks on an open connection, µs.
double barePage(const BenchServer& server, const Chosen& chosen, int rounds)
{
    sqlite3* database = nullptr;
    require(sqlite3_open_v2(server.database().toUtf8().constData(), &database, SQLITE_OPEN_READONLY,
                            nullptr) == SQLITE_OK,
            "open");
    sqlite3_stmt* query = nullptr;
    require(
        sqlite3_prepare_v2(database,
                           "SELECT m.lesson_id, m.assignment_id, m.pupil_id, m.value, m.duty, m.comment, "
                           "m.version FROM mark m JOIN lesson l ON l.id = m.lesson_id WHERE m.group_id = ?1 "
                           "AND l.day >= ?2 AND l.day <= ?3",
                           -1, &query, nullptr) == SQLITE_OK,
        "prepare");
    QList<double> times;
    qint64 sum = 0;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        sqlite3_bind_int64(query, 1, chosen.group.value);
        const QByteArray from = chosen.from.toString(Qt::ISODate).toLatin1();
        const QByteArray to = chosen.to.toString(Qt::ISODate).toLatin1();
        sqlite3_bind_text(query, 2, from.constData(), -1, SQLITE_TRANSIENT);
        sqlite3_bind_text(query, 3, to.constData(), -1, SQLITE_TRANSIENT);
        while (sqlite3_step(query) == SQLITE_ROW)
            for (int column = 0; column < 7; ++column)
                sum += column == 5 ? *sqlite3_column_text(query, 5) : sqlite3_column_int64(query, column);
        sqlite3_reset(query);
        times.append(double(timer.nsecsElapsed()) / 1000);
    }
    require(sum != 0, "marks");
    sqlite3_finalize(query);
    sqlite3_close(database);
    return percentile(times, 0.5);
}

struct PageTime {
    double p50 = 0;
    double p95 = 0;
    qint64 bytes = 0;
    qsizetype marks = 0;
    double bare = 0;
};

PageTime pageTime(const BenchServer& server)
{
    Client client;
    require(client.enter(server, server.account(QStringLiteral("Заместитель"))), "log in");
    const Chosen chosen = biggestGroup(client);
    const QByteArray body = wire::encode(OpenJournal{chosen.group, chosen.from, chosen.to, false});
    QList<double> times;
    PageTime result;
    for (int i = 0; i < (setting.tiny ? 20 : 300); ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto reply = client.link.callRaw(OpenJournal::message.number, {}, body);
        require(reply.has_value(), "page");
        const auto page = wire::decode<JournalPage>(*reply);
        times.append(double(timer.nsecsElapsed()) / 1000);
        require(page.has_value(), "page");
        wire::Frame frame;
        frame.kind = wire::FrameKind::Reply;
        frame.body = *reply;
        result.bytes = wire::encodeFrame(frame).size();
        result.marks = page->markPupils.size();
    }
    result.p50 = percentile(times, 0.5);
    result.p95 = percentile(times, 0.95);
    result.bare = barePage(server, chosen, setting.tiny ? 20 : 300);
    return result;
}

void page()
{
    BenchServer server(setting.program, setting.cache, setting.tiny ? 60 : 1200, setting.tiny ? 1 : 4);
    const PageTime time = pageTime(server);
    sqlite3* database = nullptr;
    sqlite3_open_v2(server.database().toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt* count = nullptr;
    sqlite3_prepare_v2(database, "SELECT COUNT(*) FROM mark", -1, &count, nullptr);
    sqlite3_step(count);
    const qint64 marks = sqlite3_column_int64(count, 0);
    sqlite3_finalize(count);
    sqlite3_close(database);
    tell(QStringLiteral("page"), time.p50, "µs", time.bare, time.p50 / time.bare,
         QStringLiteral(
             "p50 of a quarter's page with %1 marks over TLS, request to decoded reply, from %2 marks; "
             "floor: the bare query of its marks on an open connection")
             .arg(time.marks)
             .arg(marks));
    tell(QStringLiteral("page.p95"), time.p95, "µs", time.bare, time.p95 / time.bare,
         QStringLiteral("same run"));
    tell(QStringLiteral("page.bytes"), double(time.bytes), "bytes", 6144, double(time.bytes) / 6144,
         QStringLiteral("the reply's frame as it goes over the wire, compressed; floor: the limit of 6 KB"));
}

// ---------------------------------------------------------------------------------------------------- saves

// UPDATE and an audit row, `batch` of them to a COMMIT with synchronous = FULL, on the same disk.
double bareSaves(const QString& folder, int batch, qint64 forMs)
{
    sqlite3* database = nullptr;
    require(sqlite3_open((folder + QStringLiteral("/bare.db")).toUtf8().constData(), &database) == SQLITE_OK,
            "open");
    const auto run = [&](const char* sql) { sqlite3_exec(database, sql, nullptr, nullptr, nullptr); };
    for (const char* each :
         {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA wal_autocheckpoint = 4000",
          "CREATE TABLE IF NOT EXISTS m (id INTEGER PRIMARY KEY, value INTEGER, at INTEGER, comment TEXT)",
          "CREATE TABLE IF NOT EXISTS a (id INTEGER PRIMARY KEY, at INTEGER, who INTEGER, action TEXT, old "
          "TEXT, "
          "new TEXT)",
          "INSERT OR IGNORE INTO m WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
          "100000) "
          "SELECT i, 3, i, '' FROM n"})
        run(each);
    sqlite3_stmt* update = nullptr;
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(database, "UPDATE m SET value = ?1, at = ?2 WHERE id = ?3", -1, &update, nullptr);
    sqlite3_prepare_v2(
        database,
        "INSERT INTO a (at, who, action, old, new) VALUES (?1, 7, 'mark.put', '{\"value\":3}', "
        "'{\"value\":4}')",
        -1, &insert, nullptr);
    qint64 done = 0;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < forMs) {
        run("BEGIN IMMEDIATE");
        for (int i = 0; i < batch; ++i, ++done) {
            sqlite3_bind_int64(update, 1, done % 5);
            sqlite3_bind_int64(update, 2, done);
            sqlite3_bind_int64(update, 3, done * 7919 % 100000 + 1);
            sqlite3_step(update);
            sqlite3_reset(update);
            sqlite3_bind_int64(insert, 1, done);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        run("COMMIT");
    }
    const double perSecond = double(done) * 1000 / double(timer.elapsed());
    sqlite3_finalize(update);
    sqlite3_finalize(insert);
    sqlite3_close(database);
    return perSecond;
}

struct SaveTime {
    double perSecond = 0;
    QList<double> latencies; // ms
};

// Each client one cell of a journal of its own, one save after the other.
SaveTime saveTime(const BenchServer& server, int clients, qint64 forMs)
{
    Client first;
    require(first.enter(server, server.account(QStringLiteral("Заместитель"))), "log in");
    const QList<Seat> seats = seatsOf(first, clients);
    std::atomic<int> ready{0};
    std::atomic<bool> go{false};
    std::vector<QList<double>> times{size_t(clients)};
    std::vector<std::thread> threads;
    QElapsedTimer timer;
    for (int i = 0; i < clients; ++i) {
        threads.emplace_back([&, i] {
            Client client;
            require(client.enter(server, {}, first.token), "resume");
            Typing cell(seats.at(i));
            cell.put(client, 2);
            ++ready;
            while (!go)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            for (qint32 value = 3; timer.elapsed() < forMs; value = value == 5 ? 3 : value + 1) {
                QElapsedTimer one;
                one.start();
                cell.put(client, value);
                times[size_t(i)].append(double(one.nsecsElapsed()) / 1e6);
            }
        });
    }
    while (ready < clients)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    timer.start();
    go = true;
    for (std::thread& each : threads)
        each.join();
    SaveTime result;
    const double elapsed = double(timer.elapsed());
    for (const QList<double>& each : times)
        result.latencies += each;
    result.perSecond = double(result.latencies.size()) * 1000 / elapsed;
    return result;
}

void saves()
{
    BenchServer server(setting.program, setting.cache, setting.tiny ? 60 : 1200, setting.tiny ? 1 : 4);
    QTemporaryDir bare(setting.cache + QStringLiteral("/bare-XXXXXX"));
    for (const int clients : setting.tiny ? QList<int>{1, 5} : QList<int>{1, 50, 300}) {
        const qint64 forMs = setting.tiny ? 300 : 5000;
        const int batch = std::min(clients, 64);
        const double floor = bareSaves(bare.path(), batch, forMs / 2);
        const SaveTime time = saveTime(server, clients, forMs);
        const double floorAfter = bareSaves(bare.path(), batch, forMs / 2);
        const double both = (floor + floorAfter) / 2;
        const QString name = QStringLiteral("saves.%1").arg(clients);
        tell(name, time.perSecond, "saves/s", both, time.perSecond / both,
             QStringLiteral(
                 "durable saves over TLS with audit and feed, one thread a client on the same cores; floor: "
                 "bare SQLite, UPDATE and audit row, %1 to a COMMIT, synchronous=FULL")
                 .arg(batch));
        // What the cores give when nothing is saved: no server that speaks TLS answers these clients faster
        // than the echo, nor saves faster than the engine.
        const double echo = bareEchoes(server, clients, forMs / 2);
        const double ceiling = 1 / (1 / both + 1 / echo);
        tell(name + QStringLiteral(".wire"), time.perSecond, "saves/s", ceiling, time.perSecond / ceiling,
             QStringLiteral("same run; floor: a bare TLS echo of as many bytes to the same number of client "
                            "threads (%1/s) and then the bare engine, on the same cores")
                 .arg(qRound(echo)));
        tell(name + QStringLiteral(".p50"), percentile(time.latencies, 0.5), "ms", 0, 0,
             QStringLiteral("acknowledgement, same run"));
        tell(name + QStringLiteral(".p99"), percentile(time.latencies, 0.99), "ms", 50,
             percentile(time.latencies, 0.99) / 50, QStringLiteral("same run; floor: the limit of 50 ms"));
    }
}

// -------------------------------------------------------------------------------------------- a round trip

void roundTrip()
{
    BenchServer server(setting.program, setting.cache, 60, 1);
    Client client;
    require(client.enter(server, server.account(QStringLiteral("Заместитель"))), "log in");
    const int rounds = setting.tiny ? 50 : 3000;
    const double floor = bareEcho(server, rounds);
    QList<double> who;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        require(client.link.call(WhoAmI{}).has_value(), "call");
        who.append(double(timer.nsecsElapsed()) / 1000);
    }
    tell(QStringLiteral("roundtrip"), percentile(who, 0.5), "µs", floor, percentile(who, 0.5) / floor,
         QStringLiteral(
             "p50 of WhoAmI: session, rights and name are read from the database; floor: 16 bytes there and "
             "back over TLS 1.3 between two Qt sockets"));
}

// ----------------------------------------------------------------------------------------------- the crowd

void crowd()
{
    BenchServer server(setting.program, setting.cache, setting.tiny ? 60 : 1200, setting.tiny ? 1 : 4);
    Client first;
    require(first.enter(server, server.account(QStringLiteral("Заместитель"))), "log in");
    const int idle = setting.tiny ? 20 : 2000;
    // Before: what the server needs for itself.
    saveTime(server, setting.tiny ? 2 : 10, setting.tiny ? 100 : 500);
    const qint64 before = server.residentKiB();
    std::vector<std::unique_ptr<Client>> clients;
    QElapsedTimer timer;
    timer.start();
    // These clients answer no pings: a request now and then is their sign of life.
    QElapsedTimer silence;
    silence.start();
    const auto live = [&] {
        for (const auto& client : clients)
            require(client->link.call(WhoAmI{}).has_value(), "sign of life");
        silence.restart();
    };
    qint64 living = 0;
    for (int i = 0; i < idle; ++i) {
        clients.push_back(std::make_unique<Client>());
        require(clients.back()->enter(server, {}, first.token), "resume");
        if (silence.elapsed() > 4000) {
            const qint64 began = timer.elapsed();
            live();
            living += timer.elapsed() - began;
        }
    }
    const double entered = double(timer.elapsed() - living);
    live();
    const qint64 after = server.residentKiB();
    const double each = double(after - before) / idle;
    tell(QStringLiteral("idle.memory"), each, "KiB", 56, each - 56,
         QStringLiteral(
             "resident memory of the server per idle logged-in client, %1 of them; floor: a bare TLS socket "
             "as measured before on such a machine (53–57); ratio: KiB above it")
             .arg(idle));
    tell(QStringLiteral("idle.descriptors"), server.descriptors(), "", idle,
         double(server.descriptors()) / idle,
         QStringLiteral("open descriptors of the server; floor: the clients"));
    tell(QStringLiteral("idle.resume"), entered / idle, "ms", 0, 0,
         QStringLiteral("TLS handshake and resuming a session, one after the other"));
    live();
    const SaveTime busy = saveTime(server, setting.tiny ? 2 : 50, setting.tiny ? 200 : 4000);
    tell(QStringLiteral("idle.busy.p99"), percentile(busy.latencies, 0.99), "ms", 50,
         percentile(busy.latencies, 0.99) / 50,
         QStringLiteral("acknowledgements of 50 clients that save among them; floor: the limit of 50 ms"));

    // A morning: many log in at once while others save.
    const int logins = setting.tiny ? 5 : 300;
    // An account that nobody has used on this device takes one try at a time; these people were here
    // yesterday.
    Client yesterday;
    require(yesterday.enter(server, server.account(QStringLiteral("Директор"))), "log in");
    std::atomic<bool> done{false};
    std::atomic<qint64> all{0};
    std::thread morning([&] {
        QElapsedTimer since;
        since.start();
        std::vector<std::thread> threads;
        for (int i = 0; i < logins; ++i)
            threads.emplace_back([&] {
                Client client;
                require(client.enter(server, server.account(QStringLiteral("Директор"))), "log in");
            });
        for (std::thread& one : threads)
            one.join();
        all = since.elapsed();
        done = true;
    });
    QList<double> meanwhile;
    while (!done)
        meanwhile += saveTime(server, setting.tiny ? 2 : 50, setting.tiny ? 100 : 1000).latencies;
    morning.join();
    tell(QStringLiteral("logins.%1").arg(logins), double(all) / 1000, "s", 0, 0,
         QStringLiteral(
             "until all have logged in, hashing at the lowest allowed cost, beside clients that save"));
    tell(QStringLiteral("logins.%1.saves.p99").arg(logins), percentile(meanwhile, 0.99), "ms", 50,
         percentile(meanwhile, 0.99) / 50,
         QStringLiteral("acknowledgements meanwhile; floor: the limit of 50 ms"));
}

// --------------------------------------------------------------------------------------------------- years

void years()
{
    // ZVONOK_BENCH_PUPILS: for a school of another size; 7,500 × 11 years take two minutes.
    const int asked = qEnvironmentVariableIntValue("ZVONOK_BENCH_PUPILS");
    const int pupils = setting.tiny ? 30 : asked > 0 ? asked : 300;
    PageTime one;
    PageTime many;
    double oneSave = 0;
    double manySave = 0;
    {
        BenchServer server(setting.program, setting.cache, pupils, 1);
        one = pageTime(server);
        oneSave = percentile(saveTime(server, 1, setting.tiny ? 200 : 3000).latencies, 0.5);
    }
    {
        BenchServer server(setting.program, setting.cache, pupils, setting.tiny ? 2 : 11);
        many = pageTime(server);
        manySave = percentile(saveTime(server, 1, setting.tiny ? 200 : 3000).latencies, 0.5);
    }
    tell(QStringLiteral("years.page"), many.p50, "µs", one.p50, many.p50 / one.p50,
         QStringLiteral("the same page with 11 school years in the database; floor: with one"));
    tell(QStringLiteral("years.save"), manySave, "ms", oneSave, manySave / oneSave,
         QStringLiteral("p50 of a durable save with 11 school years; floor: with one"));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // pages are laid out, nobody looks
    QGuiApplication application(argc, argv);
    QStringList arguments = QGuiApplication::arguments().mid(1);
    setting.tiny = arguments.removeAll(QStringLiteral("--tiny")) > 0;
    if (arguments.size() < 3) {
        std::fputs("StackBench SERVER CACHE-FOLDER page|saves|roundtrip|crowd|years|bulk|day… [--tiny]\n",
                   stderr);
        return 2;
    }
    setting.program = arguments.takeFirst();
    setting.cache = arguments.takeFirst();
    QDir().mkpath(setting.cache);
    for (const QString& figure : std::as_const(arguments)) {
        if (figure == QLatin1String("page"))
            page();
        else if (figure == QLatin1String("saves"))
            saves();
        else if (figure == QLatin1String("roundtrip"))
            roundTrip();
        else if (figure == QLatin1String("crowd"))
            crowd();
        else if (figure == QLatin1String("years"))
            years();
        else if (figure == QLatin1String("bulk"))
            bulk(setting);
        else if (figure == QLatin1String("day"))
            schoolDay(setting);
        else
            return 2;
    }
    return 0;
}
