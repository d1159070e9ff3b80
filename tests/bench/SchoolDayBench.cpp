// SPDX-License-Identifier: GPL-3.0-or-later
// A working day at its fullest: hundreds of teachers who each put marks at the pace of a quick hand, journals
// that are opened among them, a screen of marks pasted at once.
#include "tests/bench/Figure.h"

#include <atomic>
#include <thread>

using namespace zvonok;
using namespace zvonok::client;

namespace zvonok::bench {

namespace {

struct Day {
    double perSecond = 0;
    QList<double> saves; // ms
    QList<double> pages; // ms, request to decoded reply
    qint64 checkpoints = 0;
};

// `typing` clients save one cell each `everyMs`, spread evenly; one more opens journals without a pause.
Day dayOf(const Setting& setting, const BenchServer& server, int typing, int everyMs, qint64 forMs)
{
    Client first;
    require(first.enter(server, server.account(QStringLiteral("Заместитель"))), "log in");
    const QList<Seat> seats = seatsOf(first, typing);
    std::atomic<int> ready{0};
    std::atomic<bool> go{false};
    std::vector<QList<double>> times{size_t(typing)};
    std::vector<std::thread> threads;
    QElapsedTimer timer;
    for (int i = 0; i < typing; ++i) {
        threads.emplace_back([&, i] {
            Client client;
            require(client.enter(server, {}, first.token), "resume");
            Typing cell(seats.at(i));
            cell.put(client, 2);
            ++ready;
            while (!go)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            // Kept by the clock: who waits for an answer is late with the next key, as a person would not be.
            qint64 due = qint64(everyMs) * i / typing;
            for (qint32 value = 3; due < forMs; due += everyMs, value = value == 5 ? 3 : value + 1) {
                if (const qint64 early = due - timer.elapsed(); early > 0)
                    std::this_thread::sleep_for(std::chrono::milliseconds(early));
                QElapsedTimer one;
                one.start();
                cell.put(client, value);
                times[size_t(i)].append(double(one.nsecsElapsed()) / 1e6);
            }
        });
    }
    while (ready < typing)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    Day day;
    QFile wal(server.database() + QStringLiteral("-wal"));
    qint64 size = wal.size();
    timer.start();
    go = true;
    for (int at = 0; timer.elapsed() < forMs; ++at) {
        QElapsedTimer one;
        one.start();
        const auto page = first.link.call(OpenJournal{seats.at(at * 31 % seats.size()).group, {}, {}, false});
        require(page.has_value(), "page");
        day.pages.append(double(one.nsecsElapsed()) / 1e6);
        // Begun anew from its start, or cut: a checkpoint has gone through it.
        if (const qint64 now = wal.size(); now < size)
            ++day.checkpoints;
        size = wal.size();
        std::this_thread::sleep_for(std::chrono::milliseconds(setting.tiny ? 1 : 20));
    }
    for (std::thread& each : threads)
        each.join();
    const double elapsed = double(timer.elapsed());
    for (const QList<double>& each : times)
        day.saves += each;
    day.perSecond = double(day.saves.size()) * 1000 / elapsed;
    return day;
}

// Every cell of the newest lessons in one act, as a paste from a spreadsheet makes it.
void screen(const Setting& setting, const BenchServer& server)
{
    Client client;
    require(client.enter(server, server.account(QStringLiteral("Заместитель"))), "log in");
    const auto groups = client.link.call(ListGroups{});
    require(groups.has_value(), "groups");
    const qsizetype wanted = setting.tiny ? 20 : 750;
    QList<double> times;
    for (const GroupLine& group : groups->groups) {
        const auto page = client.link.call(OpenJournal{group.id, {}, {}, false});
        require(page.has_value(), "page");
        SaveMarks act;
        act.group = group.id;
        for (qsizetype lesson = 0; lesson < page->lessons.size(); ++lesson)
            for (qsizetype pupil = 0; pupil < page->pupils.size() && act.marks.size() < wanted; ++pupil)
                if (page->memberFrom.at(pupil) <= page->lessonDates.at(lesson) &&
                    page->memberTo.at(pupil) >= page->lessonDates.at(lesson)) {
                    MarkEntry entry;
                    entry.lesson = page->lessons.at(lesson);
                    entry.pupil = page->pupils.at(pupil);
                    entry.slot = 1; // a second work of the lesson: nothing of the school is lost
                    entry.value = 3 + qint32((lesson + pupil) % 3);
                    act.marks.append(entry);
                }
        if (act.marks.size() < wanted)
            continue;
        QElapsedTimer timer;
        timer.start();
        const auto saved = client.link.call(act);
        require(saved.has_value() && saved->marks.size() == wanted, "screen");
        times.append(double(timer.nsecsElapsed()) / 1e6);
        if (times.size() == (setting.tiny ? 2 : 15))
            break;
    }
    require(!times.isEmpty(), "a journal of that size");
    tell(
        QStringLiteral("screen.%1").arg(wanted), percentile(times, 0.5), "ms", 100,
        percentile(times, 0.5) / 100,
        QStringLiteral("p50 of one act of %1 marks in new cells until its durable acknowledgement, over TLS; "
                       "floor: the limit of 100 ms")
            .arg(wanted));
}

} // namespace

void schoolDay(const Setting& setting)
{
    BenchServer server(setting.program, setting.cache, setting.tiny ? 60 : 1200, setting.tiny ? 1 : 4);
    const qint64 forMs = setting.tiny ? 400 : 20'000;
    {
        const int typing = setting.tiny ? 5 : 50;
        const Day day = dayOf(setting, server, typing, 500, forMs / 2);
        tell(QStringLiteral("day.%1.page.p95").arg(typing), percentile(day.pages, 0.95), "ms", 5,
             percentile(day.pages, 0.95) / 5,
             QStringLiteral(
                 "a quarter's page, request to decoded reply over TLS, among %1 clients that save twice a "
                 "second; floor: the limit of 5 ms for the server alone")
                 .arg(typing));
    }
    const int typing = setting.tiny ? 10 : 500;
    const Day day = dayOf(setting, server, typing, 250, forMs);
    const QString name = QStringLiteral("day.%1").arg(typing);
    const QString how =
        QStringLiteral("%1 clients, each a save every 250 ms by the clock, and journals opened "
                       "among them; the log went through %2 checkpoints")
            .arg(typing)
            .arg(day.checkpoints);
    tell(name, day.perSecond, "saves/s", 2000, day.perSecond / 2000,
         how + QStringLiteral("; floor: asked for"));
    tell(name + QStringLiteral(".p50"), percentile(day.saves, 0.5), "ms", 0, 0,
         QStringLiteral("acknowledgement, same run"));
    tell(name + QStringLiteral(".p99"), percentile(day.saves, 0.99), "ms", 50,
         percentile(day.saves, 0.99) / 50, QStringLiteral("same run; floor: the limit of 50 ms"));
    tell(name + QStringLiteral(".page.p95"), percentile(day.pages, 0.95), "ms", 0, 0,
         QStringLiteral("a quarter's page meanwhile"));
    screen(setting, server);
}

} // namespace zvonok::bench
