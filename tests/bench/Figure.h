// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures of the whole stack share: how one is told, and a client that is logged in.
#pragma once

#include "client/link/SyncLink.h"
#include "common/Protocol.h"
#include "tests/bench/BenchServer.h"

#include <QJsonDocument>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <thread>

namespace zvonok::bench {

// How the program was called.
struct Setting {
    bool tiny = false; // small schools and short runs, to see that it works
    QString program;   // of the server
    QString cache;     // folder of the schools
};

inline void require(bool ok, const char* what)
{
    if (!ok)
        qFatal("%s failed", what);
}

inline void tell(const QString& name, double value, const char* unit, double floor, double ratio,
                 const QString& how)
{
    const auto number = [](double x) { return std::round(x * 1000) / 1000; };
    const QJsonObject line{{QStringLiteral("name"), name},
                           {QStringLiteral("value"), number(value)},
                           {QStringLiteral("unit"), QString::fromUtf8(unit)},
                           {QStringLiteral("floor"), number(floor)},
                           {QStringLiteral("ratio"), number(ratio)},
                           {QStringLiteral("how"), how}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

inline double percentile(QList<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, qsizetype(double(values.size()) * part)));
}

// A session on the calling thread's own connection.
struct Client {
    client::SyncLink link;
    QByteArray token;

    // Hundreds at one moment are told to come again, and do, as the program's own client.
    template <class Req>
    Result<typename Req::Reply> patiently(const Req& request)
    {
        auto reply = link.call(request);
        for (int again = 0; !reply && reply.error().code == FailureCode::Busy && again < 500; ++again) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            reply = link.call(request);
        }
        return reply;
    }

    bool enter(const BenchServer& server, const BenchServer::Account& account, const QByteArray& known = {})
    {
        if (!link.open(QStringLiteral("127.0.0.1"), server.port(), server.key(), 60'000))
            return false;
        if (!known.isEmpty()) {
            const auto resumed = patiently(ResumeSession{known});
            return bool(resumed);
        }
        const auto in = link.call(LogIn{account.login, account.password,
                                        QStringLiteral("the secret of this workstation, long enough")});
        if (in)
            token = in->token;
        else
            std::fprintf(stderr, "log-in: code %d %s\n", int(in.error().code),
                         qPrintable(in.error().arguments.join(u',')));
        return bool(in);
    }
};

struct Seat {
    Id<Group> group;
    Id<Lesson> lesson;
    Id<Pupil> pupil;
};

// A cell of its own for each client, over as many journals as the school has.
inline QList<Seat> seatsOf(Client& client, int count)
{
    const auto groups = client.link.call(ListGroups{});
    require(groups.has_value(), "groups");
    QList<Seat> seats;
    for (const GroupLine& group : groups->groups) {
        if (seats.size() >= count)
            break;
        const auto page = client.link.call(OpenJournal{group.id, {}, {}, false});
        if (!page || page->lessons.isEmpty() || !page->points) // the first grade has no marks
            continue;
        for (qsizetype i = 0; i < page->pupils.size() && seats.size() < count; ++i)
            if (page->memberFrom.at(i) <= page->lessonDates.first() &&
                page->memberTo.at(i) >= page->lessonDates.first())
                seats.append({group.id, page->lessons.first(), page->pupils.at(i)});
    }
    require(seats.size() == count, "seats");
    return seats;
}

// The cell of a seat as its teacher sees it: each mark is put over what stands there.
struct Typing {
    explicit Typing(const Seat& place) : seat(place) {}

    // Also tells what stands there, where that was not known.
    void put(Client& client, qint32 value)
    {
        MarkEntry entry;
        entry.lesson = seat.lesson;
        entry.pupil = seat.pupil;
        entry.assignment = held.assignment;
        entry.value = value;
        entry.version = held.version;
        const auto saved = client.patiently(SaveMarks{seat.group, {entry}, {}});
        require(saved && saved->marks.size() == 1, "save");
        held = saved->marks.first().state;
    }

    Seat seat;
    MarkState held;
};

// Import, report and PDF of a school's usual evening.
void bulk(const Setting& setting);
// Hundreds that type, journals opened among them, a screen of marks at once.
void schoolDay(const Setting& setting);

} // namespace zvonok::bench
