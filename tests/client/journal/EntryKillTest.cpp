// SPDX-License-Identifier: GPL-3.0-or-later
// The real page with the real outbox, killed at any moment of the entry of marks and begun again: what was on
// the disk is on the screen and in the outbox, in the order of typing, each act once. ZVONOK_ENTRY_KILLS:
// another number of kills than 300, under a sanitizer 100.
#include "JournalPerson.h"
#include "SampleJournal.h"
#include "tests/support/Sanitizers.h"

#include <QApplication>
#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace zvonok;
using namespace zvonok::client;

namespace {

const QString school = QStringLiteral("school:28443");
const QString account = QStringLiteral("me");

// What the workstation keeps, so that the page opens by its own way for a day without the server.
void fill(ReplyStore& store)
{
    JournalPage page = sample::journalPage(28, 10, false);
    page.to = page.from.addDays(60);
    Calendar calendar;
    YearLine year;
    year.id = {1};
    year.from = page.from;
    year.to = page.to;
    year.periods = {PeriodLine{{1}, PeriodKind::Quarter, 1, QStringLiteral("I"), page.from, page.to}};
    calendar.years = {year};
    calendar.current = {1};
    calendar.today = page.lessonDates.last();
    GroupLine group;
    group.id = page.group;
    group.className = QStringLiteral("7А");
    group.subjectName = QStringLiteral("Алгебра");
    group.taught = true;
    store.keep(OpenCalendar{}, calendar);
    store.keep(ListGroups{}, GroupList{{group}});
    store.keep(OpenJournal{page.group, page.from, page.to, false}, page);
}

// The program of one person at a workstation without a server.
class Workstation
{
public:
    explicit Workstation(const QString& folder)
        : m_outbox(*Outbox::open(folder, school, account)), m_store(folder, school, account, m_clock)
    {
        fill(m_store);
        m_desk = std::make_unique<test::PersonDesk>(m_link, m_router, *m_outbox, m_who, m_settings);
        m_desk->kept = &m_store;
        m_view = std::make_unique<JournalView>(*m_desk);
        m_view->resize(1100, 700);
        m_view->show();
    }

    JournalView& view() { return *m_view; }
    JournalModel& model() { return m_view->model(); }
    Outbox& outbox() { return *m_outbox; }
    QString text(qint64 pupil, qint64 lesson)
    {
        return model().cell(model().rowOf(pupil), model().columnOf(lesson)).text;
    }

private:
    test::OnePin m_pins{QByteArray()};
    ServerLink m_link{m_pins};
    ChangeRouter m_router{m_link};
    std::unique_ptr<Outbox> m_outbox;
    const SystemClock m_clock;
    ReplyStore m_store;
    Who m_who;
    test::MemorySettings m_settings;
    std::unique_ptr<test::PersonDesk> m_desk;
    std::unique_ptr<JournalView> m_view;
};

// "sequence pupil lesson text" of each mark that is on the disk, as soon as it is; "LOST …" where one that an
// earlier run promised is not on the screen.
int typeUntilKilled(const QString& folder, int run)
{
    Workstation place(folder);
    if (place.model().rowCount() == 0)
        return 3;
    QFile promised(folder + QStringLiteral("/promised"));
    if (promised.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : promised.readAll().split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 3 &&
                place.text(words.at(0).toLongLong(), words.at(1).toLongLong()).toUtf8() != words.at(2))
                std::printf("LOST %s\n", line.constData());
        }
    }
    std::puts("READY");
    std::fflush(stdout);
    GridView& grid = place.view().widget().grid();
    QHash<qint64, QByteArray> typed;
    QObject::connect(&place.outbox(), &Outbox::durable, &grid, [&](qint64 sequence) {
        if (typed.contains(sequence)) {
            std::printf("%lld %s\n", qlonglong(sequence), typed.take(sequence).constData());
            std::fflush(stdout);
        }
    });
    QRandomGenerator random(quint32(20261129 + run));
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &typing, [&] {
        const int row = int(random.bounded(place.model().rowCount()));
        const int column = int(random.bounded(place.model().columnCount()));
        const QString before = place.model().cell(row, column).text;
        QString text = QString::number(2 + random.bounded(4));
        if (text == before)
            text = text == QStringLiteral("5") ? QStringLiteral("2") : QStringLiteral("5");
        const int waiting = place.outbox().waiting();
        grid.controller().moveTo(row, column);
        QTest::keyClicks(&grid, text);
        QTest::keyClick(&grid, Qt::Key_Return);
        if (place.outbox().waiting() == waiting)
            return; // not a member on that day
        const QByteArray cell = QByteArray::number(place.model().rowKey(row)) + ' ' +
                                QByteArray::number(place.model().columnKey(column)) + ' ' + text.toUtf8();
        typed.insert(place.outbox().waitingEntries().last().sequence, cell);
    });
    typing.start(1);
    return QApplication::exec();
}

} // namespace

class EntryKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatWasOnTheDiskIsLost()
    {
        QTemporaryDir folder;
        const int given = qEnvironmentVariableIntValue("ZVONOK_ENTRY_KILLS");
        const int kills = given > 0 ? given : tests::underSanitizer ? 100 : 300;
        QRandomGenerator random(20261129);
        QMap<qint64, QByteArray> promised;  // by sequence
        QHash<QByteArray, QByteArray> last; // cell → text
        for (int run = 0; run < kills; ++run) {
            QFile file(folder.filePath(QStringLiteral("promised")));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            for (auto it = last.cbegin(); it != last.cend(); ++it)
                file.write(it.key() + ' ' + it.value() + '\n');
            file.close();
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--child"), folder.path(), QString::number(run)});
            QVERIFY(child.waitForStarted());
            QByteArray said;
            const bool atTheBeginning = random.bounded(8) == 0;
            while (!atTheBeginning && !said.contains("READY") && child.waitForReadyRead(20'000))
                said += child.readAllStandardOutput();
            QTest::qSleep(int(random.bounded(atTheBeginning ? 150 : 250)));
            child.kill();
            child.waitForFinished();
            said += child.readAllStandardOutput();
            QVERIFY2(child.exitStatus() == QProcess::CrashExit, "the child ended by itself");
            QVERIFY2(!said.contains("LOST"), said.constData());
            const QList<QByteArray> lines = said.split('\n');
            for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
                const QList<QByteArray> words = lines.at(i).split(' ');
                if (words.size() != 4)
                    continue;
                QVERIFY2(!promised.contains(words.at(0).toLongLong()), "one number for two acts");
                promised.insert(words.at(0).toLongLong(), lines.at(i).mid(words.at(0).size() + 1));
                last.insert(words.at(1) + ' ' + words.at(2), words.at(3));
            }
            // A mark that was typed over a promised one and not promised itself may have reached the disk,
            // too.
            auto outbox = Outbox::open(folder.path(), school, account);
            QVERIFY(outbox);
            QSet<QByteArray> ids;
            for (const OutboxEntry& entry : (*outbox)->waitingEntries()) {
                QVERIFY(!ids.contains(entry.commandId));
                ids.insert(entry.commandId);
                const auto act = wire::decode<SaveMarks>(entry.body);
                QVERIFY(act && act->marks.size() == 1);
                const MarkEntry& mark = act->marks.first();
                const QByteArray cell =
                    QByteArray::number(mark.pupil.value) + ' ' + QByteArray::number(mark.lesson.value);
                if (promised.contains(entry.sequence))
                    QCOMPARE(cell + ' ' + QByteArray::number(mark.value), promised.value(entry.sequence));
                last.insert(cell, QByteArray::number(mark.value)); // in the order of typing
            }
            QVERIFY((*outbox)->damagedRecords() <= 1);
            QVERIFY((*outbox)->waiting() >= promised.size());
        }
        QVERIFY2(promised.size() > kills, qPrintable(QString::number(promised.size())));
        Workstation place(folder.path());
        for (auto it = last.cbegin(); it != last.cend(); ++it)
            QCOMPARE(
                place.text(it.key().split(' ').at(0).toLongLong(), it.key().split(' ').at(1).toLongLong())
                    .toUtf8(),
                it.value());
        qInfo("%d kills, %lld marks promised, %d in the outbox", kills, qlonglong(promised.size()),
              place.outbox().waiting());
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QStringLiteral("--child"))
        return typeUntilKilled(arguments.at(2), arguments.at(3).toInt());
    EntryKillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "EntryKillTest.moc"
