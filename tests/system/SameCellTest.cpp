// SPDX-License-Identifier: GPL-3.0-or-later
// Many programs of one teacher write into the same few cells at once, over TLS to the server's program. Each
// cell's history must be one chain: every version won by exactly one of them, each over what stood before,
// and everybody else told that, and by what, their mark was overtaken. ZVONOK_CELL_CLIENTS, ZVONOK_CELL_ACTS:
// another size.
#include "tests/system/StackClient.h"

#include <QElapsedTimer>

using namespace zvonok;
using test::ServerProcess;
using test::StackClient;

namespace {

int sizeFrom(const char* variable, int otherwise)
{
    const int given = qEnvironmentVariableIntValue(variable);
    return given > 0 ? given : otherwise;
}

struct Win {
    qsizetype cell = 0;
    qint32 version = 0;
    QString comment; // says which act of whom it was
    qint32 value = 0;
};

// What one client saw.
struct Seen {
    QList<Win> wins;
    QList<Win> told; // what stood where it lost
    QString problem;
};

} // namespace

class SameCellTest : public QObject
{
    Q_OBJECT

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
            const Win stands{at, result.state.version, result.state.comment, result.state.value};
            if (result.conflict) {
                // Told means: told something newer than what was held.
                if (result.state.version <= held.version)
                    seen.problem = QStringLiteral("refused over version %1 by version %2")
                                       .arg(held.version)
                                       .arg(result.state.version);
                seen.told.append(stands);
            } else {
                if (result.state.version != held.version + 1 || result.state.comment != entry.comment ||
                    result.state.value != entry.value)
                    seen.problem = QStringLiteral("written over version %1, answered version %2 «%3»")
                                       .arg(held.version)
                                       .arg(result.state.version)
                                       .arg(result.state.comment);
                seen.wins.append(stands);
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

        QMap<qint32, Win> chains[cellCount];
        int wins = 0;
        int told = 0;
        for (const Seen& each : seen) {
            QVERIFY2(each.problem.isEmpty(), qPrintable(each.problem));
            for (const Win& win : each.wins) {
                QVERIFY2(!chains[win.cell].contains(win.version), "one version, two winners");
                chains[win.cell].insert(win.version, win);
            }
            wins += int(each.wins.size());
            told += int(each.told.size());
        }
        QCOMPARE(wins + told, clientCount * acts);
        QVERIFY2(told > clientCount, "the clients were not in each other's way");
        QVERIFY(first.enter());
        const auto page = first.link().call(OpenJournal{first.group(), {}, {}, false});
        QVERIFY(page);
        for (int cell = 0; cell < cellCount; ++cell) {
            const QMap<qint32, Win>& chain = chains[cell];
            QVERIFY(!chain.isEmpty());
            // No gap: nobody's acknowledged mark was passed over.
            QCOMPARE(chain.lastKey() - chain.firstKey() + 1, qint32(chain.size()));
            // What losers were told is what a winner wrote (or what the school began with).
            for (const Seen& each : seen)
                for (const Win& stood : each.told)
                    if (stood.cell == cell && chain.contains(stood.version)) {
                        QCOMPARE(stood.comment, chain.value(stood.version).comment);
                        QCOMPARE(stood.value, chain.value(stood.version).value);
                    } else if (stood.cell == cell) {
                        QVERIFY(stood.version < chain.firstKey());
                    }
            const Id<Pupil> pupil = first.cells().at(cell).pupil;
            bool found = false;
            for (qsizetype i = 0; i < page->markPupils.size(); ++i) {
                if (page->pupils.at(page->markPupils.at(i)) != pupil ||
                    page->assignmentLessons.at(page->markAssignments.at(i)) != page->lessons.size() - 1)
                    continue;
                found = found || (page->markVersions.at(i) == chain.lastKey() &&
                                  page->markValues.at(i) == chain.last().value);
            }
            QVERIFY2(found, "the last winner's mark does not stand");
            const auto history = first.link().call(OpenCellHistory{first.group(), first.lesson(), pupil});
            QVERIFY(history);
            const auto puts =
                std::count_if(history->events.cbegin(), history->events.cend(), [](const CellEvent& event) {
                    return event.action == QLatin1String("mark.put");
                });
            QCOMPARE(qsizetype(puts), chain.size());
        }
        qInfo("%d clients, %d acts on %d cells in %lld ms: %d written, each once, %d told they were late",
              clientCount, clientCount * acts, cellCount, took, wins, told);
    }
};

QTEST_GUILESS_MAIN(SameCellTest)
#include "SameCellTest.moc"
