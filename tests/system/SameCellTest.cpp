// SPDX-License-Identifier: GPL-3.0-or-later
// Many programs of one teacher write into the same few cells at once, over TLS to the server's program. Each
// cell's history must be one chain: every version won by exactly one of them, each over what stood before,
// and everybody else told that, and by what, their mark was overtaken. ZVONOK_CELL_CLIENTS, ZVONOK_CELL_ACTS:
// another size; a few dozen bytes are kept of each act.
#include "tests/system/StackClient.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <limits>
#include <vector>

using namespace zvonok;
using test::ServerProcess;
using test::StackClient;

namespace {

int sizeFrom(const char* variable, int otherwise)
{
    const int given = qEnvironmentVariableIntValue(variable);
    return given > 0 ? given : otherwise;
}

// A mark as it stood after an act. The comment says which act of whom it was; of millions of them no more can
// be kept than this.
struct Stood {
    quint64 what = 0; // of value and comment
    qint32 version = 0;
    qint32 cell = 0;
};

quint64 whatOf(qint32 value, const QString& comment)
{
    // FNV-1a: the same in every run and long enough that no two of the acts are taken for one.
    quint64 hash = 0xcbf29ce484222325ULL;
    const auto mix = [&hash](quint64 byte) { hash = (hash ^ byte) * 0x100000001b3ULL; };
    mix(quint64(value));
    for (const QChar each : comment)
        mix(each.unicode());
    return hash;
}

// What one client saw.
struct Seen {
    std::vector<Stood> wins;
    std::vector<Stood> told; // what stood where it lost
    QString problem;
};

// The winners of a cell, by version.
struct Chain {
    qint32 first = 0;
    std::vector<quint64> what; // of version first + index; 0: nobody's

    qint32 last() const { return first + qint32(what.size()) - 1; }
    bool holds(qint32 version) const { return version >= first && version <= last(); }
    quint64& at(qint32 version) { return what[size_t(version - first)]; }
};

} // namespace

class SameCellTest : public QObject
{
    Q_OBJECT

public:
    static void initMain()
    {
        // A campaign outlasts what a test is given; the harness reads this before the first function.
        if (qEnvironmentVariableIsSet("ZVONOK_CELL_ACTS") &&
            !qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
            qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
    }

private:
    static void work(StackClient& client, int self, int acts, Seen& seen)
    {
        if (!client.enter()) {
            seen.problem = QStringLiteral("no log-in");
            return;
        }
        QList<StackClient::Cell> cells = client.cells().first(cellCount);
        QRandomGenerator random(quint32(20261127 + self));
        for (int act = 0; act < acts && seen.problem.isEmpty(); ++act) {
            const qsizetype at = random.bounded(int(cells.size()));
            MarkState& held = cells[at].held;
            MarkEntry entry{client.lesson(),
                            cells.at(at).pupil,
                            held.assignment,
                            0,
                            qint32(1 + random.bounded(5)),
                            false,
                            QStringLiteral("%1/%2").arg(self).arg(act),
                            held.version};
            const auto reply = client.link().call(SaveMarks{client.group(), {entry}, {}});
            if (!reply || reply->marks.size() != 1) {
                seen.problem = QStringLiteral("act %1 failed with code %2")
                                   .arg(act)
                                   .arg(reply ? 0 : int(reply.error().code));
                return;
            }
            const MarkResult& result = reply->marks.first();
            const Stood stands{whatOf(result.state.value, result.state.comment), result.state.version,
                               qint32(at)};
            if (result.conflict) {
                // Told means: told something newer than what was held.
                if (result.state.version <= held.version)
                    seen.problem = QStringLiteral("refused over version %1 by version %2")
                                       .arg(held.version)
                                       .arg(result.state.version);
                seen.told.push_back(stands);
            } else {
                if (result.state.version != held.version + 1 || result.state.comment != entry.comment ||
                    result.state.value != entry.value)
                    seen.problem = QStringLiteral("written over version %1, answered version %2 «%3»")
                                       .arg(held.version)
                                       .arg(result.state.version)
                                       .arg(result.state.comment);
                seen.wins.push_back(stands);
            }
            held = result.state;
        }
    }

    static constexpr int cellCount = 3;

private Q_SLOTS:
    void everyLoserIsToldAndNoUpdateIsLost()
    {
        const int clientCount = sizeFrom("ZVONOK_CELL_CLIENTS", 50);
        const int acts = sizeFrom("ZVONOK_CELL_ACTS", 200);
        ServerProcess server(QStringLiteral(ZVONOK_SERVER), 60);
        QVERIFY(server.start());
        const ServerProcess::Account account = server.account(QStringLiteral("Алгебра"));
        // The first logs in, the others are further connections of its session.
        StackClient first(server.port(), server.key(), account);
        QVERIFY2(first.prepare(0), qPrintable(first.problem()));
        QVERIFY(first.cells().size() >= cellCount);
        std::vector<std::unique_ptr<StackClient>> clients;
        for (int i = 0; i < clientCount; ++i) {
            clients.push_back(std::make_unique<StackClient>(server.port(), server.key(), account));
            clients.back()->comeInWith(first);
            QVERIFY2(clients.back()->prepare(0), qPrintable(clients.back()->problem()));
        }
        std::vector<Seen> seen(clients.size());
        QElapsedTimer since;
        since.start();
        {
            std::vector<std::thread> threads;
            for (int i = 0; i < clientCount; ++i)
                threads.emplace_back([&, i] {
                    work(*clients[i], i, acts, seen[i]);
                    clients[i]->leave();
                });
            for (std::thread& each : threads)
                each.join();
        }
        const qint64 took = since.elapsed();

        std::array<Chain, cellCount> chains;
        qsizetype wins = 0;
        qsizetype told = 0;
        std::array<qint32, cellCount> lowest;
        std::array<qint32, cellCount> highest;
        lowest.fill(std::numeric_limits<qint32>::max());
        highest.fill(0);
        for (const Seen& each : seen) {
            QVERIFY2(each.problem.isEmpty(), qPrintable(each.problem));
            for (const Stood& win : each.wins) {
                lowest[win.cell] = std::min(lowest[win.cell], win.version);
                highest[win.cell] = std::max(highest[win.cell], win.version);
            }
            wins += qsizetype(each.wins.size());
            told += qsizetype(each.told.size());
        }
        QCOMPARE(wins + told, qsizetype(clientCount) * acts);
        QVERIFY2(told > clientCount, "the clients were not in each other's way");
        for (int cell = 0; cell < cellCount; ++cell) {
            QVERIFY(highest[cell] > 0);
            QVERIFY2(highest[cell] - lowest[cell] < wins, "a version was passed over");
            chains[cell].first = lowest[cell];
            chains[cell].what.resize(size_t(highest[cell] - lowest[cell]) + 1);
        }
        for (const Seen& each : seen)
            for (const Stood& win : each.wins) {
                quint64& winner = chains[win.cell].at(win.version);
                QVERIFY2(winner == 0, "one version, two winners");
                winner = win.what;
            }
        // No gap: nobody's acknowledged mark was passed over.
        for (const Chain& chain : chains)
            QCOMPARE(std::count(chain.what.begin(), chain.what.end(), quint64(0)), 0);
        // What losers were told is what a winner wrote (or what the school began with).
        for (const Seen& each : seen)
            for (const Stood& stood : each.told) {
                Chain& chain = chains[stood.cell];
                if (chain.holds(stood.version))
                    QCOMPARE(stood.what, chain.at(stood.version));
                else
                    QVERIFY(stood.version < chain.first);
            }

        QVERIFY(first.enter());
        const auto page = first.link().call(OpenJournal{first.group(), {}, {}, false});
        QVERIFY(page);
        for (int cell = 0; cell < cellCount; ++cell) {
            Chain& chain = chains[cell];
            const Id<Pupil> pupil = first.cells().at(cell).pupil;
            // The history is the chain: each winner once, in order, and nobody else.
            qint32 next = chain.last();
            qint32 lastValue = 0;
            QString problem;
            QVERIFY(first.eachEvent(pupil, [&](const CellEvent& event) {
                if (event.action != QLatin1String("mark.put") || !problem.isEmpty())
                    return;
                const QJsonObject mark = QJsonDocument::fromJson(event.after.toUtf8()).object();
                const qint32 value = mark.value(QLatin1String("value")).toInt();
                if (next == chain.last())
                    lastValue = value;
                if (!chain.holds(next) || mark.value(QLatin1String("version")).toInt() != next ||
                    whatOf(value, mark.value(QLatin1String("comment")).toString()) != chain.at(next))
                    problem = QStringLiteral("version %1 is not the winner's in the history: %2")
                                  .arg(QString::number(next), event.after);
                --next;
            }));
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
            QCOMPARE(next, chain.first - 1);
            bool found = false;
            for (qsizetype i = 0; i < page->markPupils.size(); ++i) {
                if (page->pupils.at(page->markPupils.at(i)) != pupil ||
                    page->assignmentLessons.at(page->markAssignments.at(i)) != page->lessons.size() - 1)
                    continue;
                found = found ||
                        (page->markVersions.at(i) == chain.last() && page->markValues.at(i) == lastValue);
            }
            QVERIFY2(found, "the last winner's mark does not stand");
        }
        qInfo("%d clients, %d acts on %d cells in %lld ms, history read and compared in %lld ms: %lld "
              "written, each "
              "once, %lld told they were late",
              clientCount, clientCount * acts, cellCount, took, since.elapsed() - took, qlonglong(wins),
              qlonglong(told));
    }
};

QTEST_GUILESS_MAIN(SameCellTest)
#include "SameCellTest.moc"
