// SPDX-License-Identifier: GPL-3.0-or-later
// A day without the server at the journal page: what was seen last is there at once, can be filled in,
// outlives the program, and arrives once and in order when the server is back.
#include "JournalPerson.h"
#include "client/journal/JournalPrefetch.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>

using namespace zvonok;
using namespace zvonok::client;
using test::JournalPerson;

namespace {

template <class Req>
Result<typename Req::Reply> ask(JournalPerson& person, const Req& request)
{
    Result<typename Req::Reply> answer = fail(FailureCode::TimedOut);
    bool answered = false;
    QObject context;
    person.link->call(request).then(&context, [&](const Result<typename Req::Reply>& reply) {
        answered = true;
        answer = reply;
    });
    if (!QTest::qWaitFor([&] { return answered; }, 15'000))
        qWarning("no answer");
    return answer;
}

} // namespace

class JournalOfflineTest : public QObject
{
    Q_OBJECT

    test::ServerProcess m_server{QStringLiteral(ZVONOK_SERVER), 120};
    std::unique_ptr<JournalPerson> m_teacher;
    std::unique_ptr<JournalPerson> m_deputy;
    int m_column = 0;

    QStringList texts(int column)
    {
        QStringList all;
        for (int row = 0; row < m_teacher->model().rowCount(); ++row)
            all.append(m_teacher->text(row, column));
        return all;
    }
    QString bar() { return m_teacher->view->widget().messages().currentText(); }
    bool isShown() { return m_teacher->view->widget().model() && m_teacher->model().rowCount() > 0; }
    // Everything of the program ends and begins again while nobody answers.
    void restartOffline()
    {
        m_teacher->standUp();
        m_teacher->sitDown();
        QTRY_VERIFY(isShown());
    }
    void comeBack()
    {
        QVERIFY(m_server.start());
        QTRY_VERIFY_WITH_TIMEOUT(m_teacher->isReady(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_deputy->isReady(), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_teacher->outbox->waiting(), 0, 15'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_teacher =
            std::make_unique<JournalPerson>(m_server, m_server.account(QStringLiteral("Алгебра")), true);
        m_deputy = std::make_unique<JournalPerson>(m_server, m_server.account(QStringLiteral("Заместитель")));
        QTRY_VERIFY_WITH_TIMEOUT(m_teacher->isReady(), 15'000);
        m_deputy->view->open(m_teacher->view->place());
        QTRY_VERIFY_WITH_TIMEOUT(m_deputy->isReady(), 15'000);
        m_column = m_teacher->model().columnCount() - 1;
    }
    void cleanupTestCase()
    {
        m_teacher.reset();
        m_deputy.reset();
    }

    // Another's mark and one's own are in what is kept, though the page was read before them.
    void whatWasSeenLastIsThereWithoutTheServer()
    {
        const QVector<int> empty = m_teacher->emptyRows(m_column);
        QVERIFY(empty.size() >= 2);
        m_deputy->type(empty.at(0), m_column, QStringLiteral("4"));
        QTRY_COMPARE(m_teacher->text(empty.at(0), m_column), QStringLiteral("4"));
        m_teacher->type(empty.at(1), m_column, QStringLiteral("3"));
        QTRY_COMPARE(m_teacher->outbox->waiting(), 0);
        QStringList before;
        for (int column = 0; column <= m_column; ++column)
            before += texts(column);
        const QString place = m_teacher->view->place();
        const QString average = m_teacher->model().averageOf(0).text();

        m_teacher->standUp();
        m_server.kill();
        m_teacher->sitDown();
        QTRY_VERIFY(isShown());
        QCOMPARE(m_teacher->view->place(), place);
        QCOMPARE(m_teacher->model().columnCount() - 1, m_column);
        QStringList after;
        for (int column = 0; column <= m_column; ++column)
            after += texts(column);
        QCOMPARE(after, before);
        QCOMPARE(m_teacher->model().averageOf(0).text(), average);
        QVERIFY(m_teacher->view->isLoaded());
        QTRY_VERIFY2(bar().contains(QStringLiteral("as this workstation saw it")), qPrintable(bar()));
    }

    void whatIsTypedOutlivesTheProgramAndArrivesOnce()
    {
        const QVector<int> rows = m_teacher->emptyRows(m_column).mid(0, 3);
        QCOMPARE(rows.size(), 3);
        m_teacher->type(rows.at(0), m_column, QStringLiteral("5"));
        m_teacher->type(rows.at(1), m_column, QStringLiteral("2"));
        m_teacher->type(rows.at(1), m_column, QStringLiteral("4")); // thought better of
        restartOffline();
        QCOMPARE(m_teacher->text(rows.at(0), m_column), QStringLiteral("5"));
        QCOMPARE(m_teacher->text(rows.at(1), m_column), QStringLiteral("4"));
        QVERIFY(m_teacher->model().cell(rows.at(0), m_column).states.testFlag(GridState::Pending));
        m_teacher->type(rows.at(2), m_column, QStringLiteral("3")); // the next day, and still no server
        auto* topic = m_teacher->view->widget().lessonPanel().findChild<QLineEdit*>();
        topic->setText(QStringLiteral("Written without a server"));
        m_teacher->view->widget().lessonPanel().finish();
        restartOffline();
        QCOMPARE(m_teacher->model().lesson(m_column).topic, QStringLiteral("Written without a server"));
        QCOMPARE(m_teacher->outbox->waiting(), 5);

        comeBack();
        QVERIFY(!bar().contains(QStringLiteral("as this workstation saw it")));
        QTRY_COMPARE_WITH_TIMEOUT(m_deputy->text(rows.at(2), m_column), QStringLiteral("3"), 5000);
        QCOMPARE(m_deputy->text(rows.at(0), m_column), QStringLiteral("5"));
        QCOMPARE(m_deputy->text(rows.at(1), m_column), QStringLiteral("4"));
        QTRY_COMPARE(m_deputy->model().lesson(m_column).topic, QStringLiteral("Written without a server"));
        for (const int row : rows) {
            const auto history = ask(*m_deputy, OpenCellHistory{m_teacher->model().group(),
                                                                m_teacher->model().lesson(m_column).lesson,
                                                                {m_teacher->model().rowKey(row)}});
            QVERIFY(history);
            QCOMPARE(history->events.size(), row == rows.at(1) ? 2 : 1); // each act once, in order
        }
        QCOMPARE(m_teacher->outbox->refused().size(), 0);
        QCOMPARE(m_teacher->model().conflicts(), 0);
    }

    // What others did meanwhile is not written over by what was typed over an old page.
    void whatOthersDidMeanwhileIsAConflictAndOutlivesAnotherDay()
    {
        const int row = m_teacher->emptyRows(m_column).value(0, -1);
        QVERIFY(row >= 0);
        m_teacher->standUp();
        m_deputy->type(row, m_column, QStringLiteral("2")); // the teacher's workstation does not hear of it
        QTRY_COMPARE(m_deputy->outbox->waiting(), 0);
        m_server.kill();
        m_teacher->sitDown();
        QTRY_VERIFY(isShown());
        QCOMPARE(m_teacher->text(row, m_column), QString());
        m_teacher->type(row, m_column, QStringLiteral("5"));
        comeBack();
        QTRY_COMPARE(m_teacher->model().conflicts(), 1);
        QCOMPARE(m_teacher->model().cell(row, m_column).theirs, QStringLiteral("2"));
        QCOMPARE(m_teacher->outbox->refused().size(), 1);
        QCOMPARE(m_deputy->text(row, m_column), QStringLiteral("2"));

        // A page that is not fresh decides nothing.
        m_server.kill();
        restartOffline();
        QCOMPARE(m_teacher->outbox->refused().size(), 1);
        comeBack();
        QTRY_COMPARE(m_teacher->model().conflicts(), 1);
        QCOMPARE(m_teacher->text(row, m_column), QStringLiteral("5"));
        m_teacher->grid().controller().moveTo(row, m_column);
        QTest::keyClick(&m_teacher->grid(), Qt::Key_Left); // ← theirs
        QTRY_COMPARE(m_teacher->outbox->refused().size(), 0);
        QCOMPARE(m_teacher->text(row, m_column), QStringLiteral("2"));
    }

    void whatIsNotKeptSaysSoAndOpensByItself()
    {
        const QString first = m_teacher->view->place();
        QString other;
        const auto groups = ask(*m_teacher, ListGroups{});
        QVERIFY(groups);
        for (const GroupLine& group : groups->groups)
            if (group.taught && GroupSource::placeOf(group) != first)
                other = GroupSource::placeOf(group);
        QVERIFY(!other.isEmpty());
        m_server.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!m_teacher->isReady(), 15'000);
        m_teacher->view->open(other);
        QCOMPARE(m_teacher->view->place(), other);
        QVERIFY(!m_teacher->view->widget().model()); // nothing of the other journal under this one's name
        m_teacher->view->open(first);
        QVERIFY(isShown());
        m_teacher->view->open(other);
        m_teacher->view->print(); // says that it cannot, at once
        QVERIFY(m_server.start());
        QTRY_VERIFY_WITH_TIMEOUT(m_teacher->isReady() && m_teacher->view->widget().model(), 30'000);
        QCOMPARE(m_teacher->view->place(), other);
        m_teacher->view->open(first);
        QTRY_VERIFY_WITH_TIMEOUT(m_teacher->isReady(), 15'000);
    }

    void theJournalsOneTeachesAreFetchedAhead()
    {
        const auto groups = ask(*m_teacher, ListGroups{});
        QVERIFY(groups);
        const auto taught = std::count_if(groups->groups.begin(), groups->groups.end(),
                                          [](const GroupLine& each) { return each.taught; });
        QVERIFY(taught >= 2);
        using std::chrono::milliseconds;
        JournalPrefetch ahead(*m_teacher->desk, {milliseconds(1), milliseconds(1), milliseconds(1),
                                                 milliseconds(0), milliseconds(60'000)});
        QSignalSpy finished(&ahead, &JournalPrefetch::finished);
        QVERIFY(finished.wait(20'000));
        QVERIFY(finished.first().first().toInt() >= taught);
        m_server.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!m_teacher->isReady(), 15'000);
        for (const GroupLine& group : groups->groups) {
            if (!group.taught)
                continue;
            m_teacher->view->open(GroupSource::placeOf(group));
            QVERIFY2(isShown(), qPrintable(GroupSource::placeOf(group)));
            QCOMPARE(m_teacher->model().group(), group.id);
        }
        comeBack();
    }

    // The figure of the contract; its time is printed, and measured for itself in tests/bench.
    void threeHundredEditsOfADayArriveOnceAndInOrder()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_teacher->isReady(), 15'000);
        m_deputy->view->open(m_teacher->view->place());
        QTRY_VERIFY_WITH_TIMEOUT(
            m_deputy->isReady() && m_deputy->model().group() == m_teacher->model().group(), 15'000);
        m_column = m_teacher->model().columnCount() - 1;
        m_server.kill();
        QTRY_VERIFY_WITH_TIMEOUT(m_teacher->link->state() != ServerLink::State::Ready, 15'000);
        QHash<QPair<int, int>, QString> last;
        const QStringList marks{QStringLiteral("5"), QStringLiteral("4"), QStringLiteral("3"),
                                QStringLiteral("2")};
        int edits = 0;
        for (int round = 0; edits < 300; ++round) {
            for (int column = m_column; column > m_column - 6 && edits < 300; --column) {
                for (int row = 0; row < m_teacher->model().rowCount() && edits < 300; ++row) {
                    if (!m_teacher->model().lockReason(row, column).isEmpty())
                        continue;
                    const QString mark = marks.at((row + column + round) % 4);
                    const QString before = m_teacher->text(row, column);
                    if (before == mark)
                        continue;
                    const int waiting = m_teacher->outbox->waiting();
                    m_teacher->type(row, column, mark);
                    if (m_teacher->outbox->waiting() == waiting)
                        continue; // refused here: a cell with several works
                    last.insert({row, column}, m_teacher->text(row, column));
                    ++edits;
                }
            }
            QVERIFY(round < 20);
        }
        QCOMPARE(m_teacher->outbox->waiting(), 300);
        restartOffline();
        QCOMPARE(m_teacher->outbox->waiting(), 300);
        for (auto it = last.cbegin(); it != last.cend(); ++it)
            QCOMPARE(m_teacher->text(it.key().first, it.key().second), *it);
        QVERIFY(m_server.start());
        QTRY_COMPARE_WITH_TIMEOUT(m_teacher->link->state(), ServerLink::State::Ready, 40'000);
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE_WITH_TIMEOUT(m_teacher->outbox->waiting(), 0, 60'000);
        qInfo("300 edits in %lld ms", timer.elapsed());
        QCOMPARE(m_teacher->outbox->refused().size(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_teacher->isReady() && m_deputy->isReady(), 30'000);
        QTRY_COMPARE(m_teacher->model().unsentActs(), 0);
        QCOMPARE(m_teacher->model().conflicts(), 0);
        for (auto it = last.cbegin(); it != last.cend(); ++it) {
            QCOMPARE(m_teacher->text(it.key().first, it.key().second), *it);
            QTRY_COMPARE(m_deputy->text(it.key().first, it.key().second), *it);
        }
    }
};

QTEST_MAIN(JournalOfflineTest)
#include "JournalOfflineTest.moc"
