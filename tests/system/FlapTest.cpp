// SPDX-License-Identifier: GPL-3.0-or-later
// 500 losses of the connection between a teacher's outbox and the server's program while marks are typed:
// nothing lost, nothing doubled, and in each cell the last typed stands. A proxy delays, splits, half-closes
// and cuts.
#include "client/app/Session.h"
#include "client/link/Outbox.h"
#include "common/Protocol.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/OnePin.h"
#include "tests/support/ServerProcess.h"

#include <QTemporaryDir>

using namespace zvonok;
using namespace zvonok::client;
using namespace std::chrono_literals;
using test::FaultProxy;
using test::OnePin;
using test::ServerProcess;

namespace {

template <class Req>
Result<typename Req::Reply> ask(ServerLink& link, const Req& request)
{
    std::optional<Result<typename Req::Reply>> answer;
    link.call(request).then(&link, [&](const Result<typename Req::Reply>& reply) { answer = reply; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 15'000))
        return fail(FailureCode::TimedOut);
    return *answer;
}

} // namespace

class FlapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveHundredFlapsOfTheWholeStack()
    {
        ServerProcess server(QStringLiteral(ZVONOK_SERVER), 60);
        QVERIFY(server.start());
        const ServerProcess::Account account = server.account(QStringLiteral("Алгебра"));
        FaultProxy proxy(server.port());
        OnePin pins(server.key());
        LinkTimes times;
        times.firstRetry = 1ms;
        times.lastRetry = 4ms;
        times.connectDeadline = 2s;
        ServerLink link(pins, times);
        client::Session session(link);
        connect(&session, &client::Session::passwordChangeRequired, &session,
                [&] { session.changePassword(QStringLiteral("three calm words of one's own")); });
        session.logIn(QStringLiteral("127.0.0.1"), proxy.port(), account.login, account.password);
        QTRY_COMPARE_WITH_TIMEOUT(link.state(), ServerLink::State::Ready, 15'000);

        const auto groups = ask(link, ListGroups{});
        QVERIFY(groups);
        Id<Group> group;
        for (const GroupLine& each : groups->groups)
            if (each.taught && !group)
                group = each.id;
        const auto page = ask(link, OpenJournal{group, {}, {}, false});
        QVERIFY(page);
        QVERIFY(!page->lessons.isEmpty());
        const Id<Lesson> lesson = page->lessons.last();
        QList<Id<Pupil>> pupils;
        for (int i = 0; i < page->pupils.size(); ++i) {
            bool taken = false;
            for (int m = 0; m < page->markPupils.size(); ++m)
                taken = taken || (page->markPupils.at(m) == i &&
                                  page->assignmentLessons.value(page->markAssignments.at(m)) ==
                                      page->lessons.size() - 1);
            if (!taken)
                pupils.append(page->pupils.at(i));
        }
        QVERIFY(pupils.size() >= 3);

        QTemporaryDir folder;
        auto outbox = Outbox::open(folder.path(), link.server(), account.login);
        QVERIFY(outbox);
        (*outbox)->sendThrough(&link);
        // The version of each next act of a cell is known without waiting for the answer.
        struct Cell {
            qint32 version = 0;
            qint32 value = 0;
        };
        QHash<qint64, Cell> marks;
        QHash<qint64, Cell> absences;
        int conflicts = 0;
        int acknowledged = 0;
        connect(outbox->get(), &Outbox::acknowledged, this, [&](qint64, const QByteArray& reply) {
            ++acknowledged;
            const auto saved = wire::decode<MarksSaved>(reply);
            conflicts += saved && !saved->absences.isEmpty() && saved->absences.first().conflict ? 1 : 0;
            conflicts += saved && !saved->marks.isEmpty() && saved->marks.first().conflict ? 1 : 0;
        });
        QRandomGenerator random(20261127);
        int typed = 0;
        int flaps = 0;
        while (flaps < 500) {
            for (int i = 0; i < 2; ++i, ++typed) {
                const Id<Pupil> pupil = pupils.at(typed / 2 % pupils.size());
                const QByteArray cell = QByteArray::number(pupil.value);
                if (i == 0) {
                    Cell& now = marks[pupil.value];
                    now.value = now.value == 0 || now.value == 5 ? 2 : now.value + 1;
                    (*outbox)->append(
                        SaveMarks{group, {{lesson, pupil, {}, 0, now.value, false, {}, now.version++}}, {}},
                        QStringLiteral("mark"), "mark " + cell);
                } else {
                    Cell& now = absences[pupil.value];
                    now.value = 1 + now.value % 3;
                    (*outbox)->append(SaveAbsences{group, {{lesson, pupil, now.value, now.version++}}},
                                      QStringLiteral("absence"), "absence " + cell);
                }
            }
            const int before = proxy.accepted();
            const int kind = int(random.bounded(4));
            proxy.setPiece(random.bounded(10) == 0 ? 7 : 0);
            proxy.setDelay(random.bounded(8) == 0 ? 5 : 0);
            proxy.cutAfter(kind == 3 ? qint64(random.bounded(6000)) : -1);
            QTest::qWait(int(random.bounded(kind == 3 ? 3 : 25)));
            if (kind == 0)
                proxy.halfClose();
            else
                proxy.cut();
            ++flaps;
            if (kind != 3)
                QVERIFY(QTest::qWaitFor([&] { return proxy.accepted() > before; }, 10'000));
        }
        proxy.cutAfter(-1);
        proxy.setPiece(0);
        proxy.setDelay(0);
        proxy.cut();
        QTRY_COMPARE_WITH_TIMEOUT((*outbox)->waiting(), 0, 60'000);
        QVERIFY((*outbox)->refused().isEmpty());
        QCOMPARE(acknowledged, typed);
        QCOMPARE(conflicts, 0);
        QTRY_COMPARE_WITH_TIMEOUT(link.state(), ServerLink::State::Ready, 15'000);
        const auto now = ask(link, OpenJournal{group, {}, {}, false});
        QVERIFY(now);
        int found = 0;
        for (int i = 0; i < now->markPupils.size(); ++i) {
            const int work = now->markAssignments.at(i);
            const qint64 pupil = now->pupils.at(now->markPupils.at(i)).value;
            if (now->lessons.at(now->assignmentLessons.at(work)) != lesson || !marks.contains(pupil))
                continue;
            ++found;
            QCOMPARE(now->markValues.at(i), marks.value(pupil).value);
            QCOMPARE(now->markVersions.at(i), marks.value(pupil).version);
        }
        QCOMPARE(found, marks.size()); // none doubled in another work of the lesson
        found = 0;
        for (int i = 0; i < now->absencePupils.size(); ++i) {
            const qint64 pupil = now->pupils.at(now->absencePupils.at(i)).value;
            if (now->lessons.at(now->absenceLessons.at(i)) != lesson || !absences.contains(pupil))
                continue;
            ++found;
            QCOMPARE(now->absenceCodes.at(i), absences.value(pupil).value);
            QCOMPARE(now->absenceVersions.at(i), absences.value(pupil).version);
        }
        QCOMPARE(found, absences.size());
        qInfo("%d flaps, %d connections, %d acts, each once and in order", flaps, proxy.accepted(), typed);
    }
};

QTEST_GUILESS_MAIN(FlapTest)
#include "FlapTest.moc"
