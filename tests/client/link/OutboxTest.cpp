// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox against channels of the test, against a real server behind a proxy that cuts, and killed 300
// times.
#include "client/link/Outbox.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/OnePin.h"
#include "tests/support/TlsTestServer.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace zvonok;
using namespace zvonok::client;
using test::FaultProxy;
using test::OnePin;
using test::TlsTestServer;
using namespace std::chrono_literals;

namespace {

const QString school = QStringLiteral("school:28443");
const QString account = QStringLiteral("иванова");

class TestChannel final : public CommandChannel
{
public:
    bool isReady() const override { return ready; }
    void send(const OutboxEntry& entry, Answer answered) override
    {
        sent.append(entry);
        answers.append(std::move(answered));
    }
    void answer(const Result<QByteArray>& result) { answers.takeFirst()(result); }

    bool ready = true;
    QList<OutboxEntry> sent;
    QList<Answer> answers;
};

qint64 append(Outbox& outbox, int number, const QByteArray& key = {})
{
    return outbox.append(ServerLink::newCommandId(), TlsTestServer::Remember, QByteArray::number(number), {},
                         key);
}

// ------------------------------------------------------------------------------------- the child that is
// killed

// Stands for the server: remembers ids in a file that outlives the child, answers as a server would.
class FileServer final : public CommandChannel
{
public:
    explicit FileServer(const QString& path) : m_file(path)
    {
        if (m_file.open(QIODevice::ReadWrite)) {
            const QByteArray all = m_file.readAll();
            // A kill within the write of a line tears it (at the edge of a page). A server would have rolled
            // that back, and has not answered it.
            const qsizetype whole = all.lastIndexOf('\n') + 1;
            m_file.resize(whole);
            m_file.seek(whole);
            const auto lines = all.first(whole).split('\n');
            for (const QByteArray& line : lines)
                m_known.insert(line.left(32));
        }
    }
    bool isReady() const override { return m_file.isOpen(); }
    void send(const OutboxEntry& entry, Answer answered) override
    {
        const QByteArray id = entry.commandId.toHex();
        if (!m_known.contains(id)) {
            m_known.insert(id);
            m_file.write(id + ' ' + entry.body + '\n');
            m_file.flush();
        }
        QMetaObject::invokeMethod(
            &m_lane, [answered] { answered(QByteArray()); }, Qt::QueuedConnection);
    }

private:
    QFile m_file;
    QSet<QByteArray> m_known;
    QObject m_lane;
};

} // namespace

constexpr int numbersOfOneRun = 100000;

// Types numbers from `first` on as fast as they become durable, and says each durable one. Where the disk is
// slow it waits: a run must not reach the numbers of the next.
static int typeUntilKilled(const QString& folder, int first)
{
    auto opened = Outbox::open(folder, school, account);
    if (!opened)
        return 3;
    Outbox& outbox = **opened;
    FileServer channel(folder + QStringLiteral("/executed"));
    outbox.sendThrough(&channel);
    QHash<qint64, int> numbers;
    int next = first;
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &typing, [&] {
        for (int i = 0; i < 3 && numbers.size() < 300 && next < first + numbersOfOneRun; ++i, ++next)
            numbers.insert(append(outbox, next), next);
    });
    QObject::connect(&outbox, &Outbox::durable, &typing, [&](qint64 sequence) {
        if (numbers.contains(sequence)) {
            std::printf("%d\n", numbers.take(sequence));
            std::fflush(stdout);
        }
    });
    typing.start(0);
    return QCoreApplication::exec();
}

class OutboxTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_root;
    QString m_folder;

    std::unique_ptr<Outbox> open()
    {
        auto outbox = Outbox::open(m_folder, school, account);
        return outbox ? std::move(*outbox) : nullptr;
    }

private Q_SLOTS:
    void init() { m_folder = m_root.filePath(QString::fromLatin1(QTest::currentTestFunction())); }

    void anEntryIsSentOnlyWhenItIsOnTheDisk()
    {
        auto outbox = open();
        QVERIFY(outbox);
        TestChannel channel;
        outbox->sendThrough(&channel);
        QSignalSpy durable(outbox.get(), &Outbox::durable);
        connect(outbox.get(), &Outbox::durable, this, [&] { QVERIFY(channel.sent.isEmpty()); });
        const qint64 sequence = append(*outbox, 1);
        QVERIFY(!outbox->isStored());
        QVERIFY(channel.sent.isEmpty());
        QTRY_COMPARE(channel.sent.size(), 1);
        QCOMPARE(durable.size(), 1);
        QCOMPARE(durable.first().at(0).toLongLong(), sequence);
        QVERIFY(outbox->isStored());
        QCOMPARE(outbox->waiting(), 1);
        QSignalSpy acknowledged(outbox.get(), &Outbox::acknowledged);
        channel.answer(QByteArray());
        QCOMPARE(acknowledged.size(), 1);
        QCOMPARE(outbox->waiting(), 0);
        QVERIFY(outbox->lastAcknowledged().isValid());
    }

    void whatWasNotAcknowledgedIsThereAfterARestart()
    {
        QByteArrayList ids;
        {
            auto outbox = open();
            for (int i = 0; i < 40; ++i)
                append(*outbox, i);
            TestChannel channel;
            outbox->sendThrough(&channel);
            QTRY_COMPARE(channel.sent.size(), qsizetype(Outbox::window)); // never more at once
            channel.answer(QByteArray());
            channel.answer(QByteArray());
            const auto entries = outbox->waitingEntries();
            for (const OutboxEntry& entry : entries)
                ids += entry.commandId;
            outbox->sendThrough(static_cast<CommandChannel*>(nullptr));
        }
        auto outbox = open();
        QVERIFY(outbox);
        QCOMPARE(outbox->waiting(), 38);
        QByteArrayList again;
        const auto entries = outbox->waitingEntries();
        for (const OutboxEntry& entry : entries)
            again += entry.commandId;
        QCOMPARE(again, ids);
    }

    void aRefusedOneWaitsForThePerson()
    {
        {
            auto outbox = open();
            TestChannel channel;
            outbox->sendThrough(&channel);
            append(*outbox, 1);
            append(*outbox, 2);
            QTRY_COMPARE(channel.sent.size(), 2);
            channel.answer(fail(FailureCode::Conflict, QStringLiteral("mark")));
            channel.answer(fail(FailureCode::Closed));
            QCOMPARE(outbox->waiting(), 0);
            QCOMPARE(outbox->refused().size(), 2);
            outbox->sendThrough(static_cast<CommandChannel*>(nullptr));
        }
        auto outbox = open();
        QCOMPARE(outbox->refused().size(), 2);
        QCOMPARE(outbox->refused().first().failure.code, FailureCode::Conflict);
        QCOMPARE(outbox->refused().first().failure.field, QStringLiteral("mark"));
        const auto old = outbox->refused();
        outbox->dismiss(old.last().entry.sequence);
        outbox->retry(old.first().entry.sequence);
        QVERIFY(outbox->refused().isEmpty());
        QCOMPARE(outbox->waiting(), 1);
        QCOMPARE(outbox->waitingEntries().first().body, QByteArrayLiteral("1"));
        QVERIFY(outbox->waitingEntries().first().commandId != old.first().entry.commandId);
    }

    void entriesOfOneCellAreNotOnTheirWayTogether()
    {
        auto outbox = open();
        TestChannel channel;
        outbox->sendThrough(&channel);
        append(*outbox, 1, "cell");
        append(*outbox, 2, "cell");
        append(*outbox, 3, "other");
        QTRY_COMPARE(channel.sent.size(), 2);
        QCOMPARE(channel.sent.at(0).body, QByteArrayLiteral("1"));
        QCOMPARE(channel.sent.at(1).body, QByteArrayLiteral("3"));
        channel.answer(fail(FailureCode::Busy)); // of 1: 2 must still wait
        channel.answer(QByteArray());
        QTRY_COMPARE(channel.sent.size(), 3);
        QCOMPARE(channel.sent.at(2).body, QByteArrayLiteral("1"));
        QCOMPARE(channel.sent.at(2).commandId, channel.sent.at(0).commandId);
        channel.answer(QByteArray());
        QTRY_COMPARE(channel.sent.size(), 4);
        QCOMPARE(channel.sent.at(3).body, QByteArrayLiteral("2"));
        outbox->sendThrough(static_cast<CommandChannel*>(nullptr));
    }

    void twoProgramsDoNotShareOne()
    {
        auto outbox = open();
        QVERIFY(outbox);
        const auto second = Outbox::open(m_folder, school, account);
        QVERIFY(!second);
        QCOMPARE(second.error().code, FailureCode::Busy);
        QVERIFY(Outbox::open(m_folder, school, QStringLiteral("another")));
    }

    void busyServerIsAskedAgain()
    {
        TlsTestServer remote;
        OnePin pins(remote.identity().fingerprint());
        ServerLink link(pins);
        link.connectToServer(QStringLiteral("127.0.0.1"), remote.port());
        auto outbox = open();
        outbox->sendThrough(&link);
        outbox->append(ServerLink::newCommandId(), TlsTestServer::BusyOnce, "x", {});
        QTRY_COMPARE(outbox->waiting(), 0);
        QCOMPARE(remote.done(), QByteArrayList{QByteArrayLiteral("x")});
        QVERIFY(outbox->refused().isEmpty());
    }

    // 500 losses while commands are typed: cut at once, cut after some bytes (in the handshake, in a frame),
    // half-closed.
    void fiveHundredFlapsLoseNothingDoubleNothingSwapNothing()
    {
        TlsTestServer remote;
        FaultProxy proxy(remote.port());
        OnePin pins(remote.identity().fingerprint());
        LinkTimes times;
        times.firstRetry = 1ms;
        times.lastRetry = 4ms;
        times.connectDeadline = 1s;
        ServerLink link(pins, times);
        auto outbox = open();
        outbox->sendThrough(&link);
        link.connectToServer(QStringLiteral("127.0.0.1"), proxy.port());

        QRandomGenerator random(20261124);
        QByteArrayList typed;
        int flaps = 0;
        while (flaps < 500) {
            for (int i = 0; i < 3; ++i) {
                typed += QByteArray::number(typed.size());
                append(*outbox, int(typed.size()) - 1);
            }
            const int before = proxy.accepted();
            const int kind = int(random.bounded(4));
            proxy.setPiece(random.bounded(10) == 0 ? 7 : 0);
            proxy.cutAfter(kind == 3 ? qint64(random.bounded(4000)) : -1);
            QTest::qWait(int(random.bounded(kind == 3 ? 2 : 25)));
            if (kind == 0)
                proxy.halfClose();
            else
                proxy.cut();
            ++flaps;
            if (kind != 3)
                QVERIFY(QTest::qWaitFor([&] { return proxy.accepted() > before; }, 5000));
        }
        proxy.cutAfter(-1);
        proxy.setPiece(0);
        proxy.cut();
        QTRY_COMPARE_WITH_TIMEOUT(outbox->waiting(), 0, 20000);
        QCOMPARE(remote.done(), typed);
        QVERIFY(outbox->refused().isEmpty());
        // On a busy machine a flap may come before the connection after the last one.
        QVERIFY(proxy.accepted() > 200);
    }

    void threeHundredKillsLoseNothingDoubleNothingSwapNothing()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QRandomGenerator random(20261124);
        QSet<int> promised;
        int first = 0;
        int kills = 0;
        for (; kills < 300; ++kills) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--child"), m_folder, QString::number(first)});
            QVERIFY(child.waitForStarted());
            // Some are killed at the opening, most while they type.
            if (random.bounded(5) != 0)
                child.waitForReadyRead(5000);
            QTest::qSleep(int(random.bounded(25)));
            child.kill();
            child.waitForFinished();
            const auto lines = child.readAllStandardOutput().split('\n');
            for (qsizetype i = 0; i + 1 < lines.size(); ++i)
                promised.insert(lines.at(i).toInt());
            QVERIFY2(child.exitStatus() == QProcess::CrashExit, "the child ended by itself");
            first += numbersOfOneRun; // numbers rise over the runs, with gaps
        }

        auto outbox = open();
        QVERIFY(outbox);
        {
            FileServer channel(m_folder + QStringLiteral("/executed"));
            outbox->sendThrough(&channel);
            QTRY_COMPARE(outbox->waiting(), 0);
            outbox->sendThrough(static_cast<CommandChannel*>(nullptr));
        }
        QFile file(m_folder + QStringLiteral("/executed"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = file.readAll().split('\n');
        QSet<QByteArray> ids;
        QSet<int> executed;
        int last = -1;
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            const int number = lines.at(i).mid(33).toInt();
            QVERIFY2(!ids.contains(lines.at(i).left(32)), "an id twice");
            QVERIFY2(number > last, "out of order, or doubled");
            last = number;
            ids.insert(lines.at(i).left(32));
            executed.insert(number);
        }
        const QSet<int> lost = promised - executed;
        QVERIFY2(lost.isEmpty(), qPrintable(QStringLiteral("%1 lost").arg(lost.size())));
        QVERIFY2(promised.size() > 300, qPrintable(QString::number(promised.size())));
        qInfo("%d kills, %lld promised, %lld executed", kills, qlonglong(promised.size()),
              qlonglong(executed.size()));
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QStringLiteral("--child"))
        return typeUntilKilled(arguments.at(2), arguments.at(3).toInt());
    OutboxTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "OutboxTest.moc"
