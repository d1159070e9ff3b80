// SPDX-License-Identifier: GPL-3.0-or-later
// The journal page against the server's program: two people in one journal, a server that dies, a program
// that is closed with unsent marks, conflicts, refusals, topics, history, print.
#include "JournalPerson.h"
#include "client/journal/CellHistoryDialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace zvonok;
using namespace zvonok::client;
using test::JournalPerson;

class JournalViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_teacher = std::make_unique<JournalPerson>(m_server, m_server.account(QStringLiteral(u"Алгебра")));
        m_deputy =
            std::make_unique<JournalPerson>(m_server, m_server.account(QStringLiteral(u"Заместитель")));
        QTRY_VERIFY_WITH_TIMEOUT(m_teacher->isReady(), 10'000);
        QTRY_COMPARE(m_deputy->link->state(), ServerLink::State::Ready);
        m_deputy->view->open(m_teacher->view->place());
        QTRY_VERIFY(m_deputy->isReady());
        QCOMPARE(m_deputy->model().group(), m_teacher->model().group());
        m_column = m_teacher->model().columnCount() - 1;
    }
    void cleanupTestCase()
    {
        m_teacher.reset();
        m_deputy.reset();
    }

    // Found in a list or come to by a link that names no day.
    void aJournalOpensAtTheLessonOfToday()
    {
        for (auto* person : {m_teacher.get(), m_deputy.get()}) {
            int last = 0;
            for (int i = 0; i < person->model().columnCount(); ++i)
                if (person->model().lesson(i).date <= QDate::currentDate())
                    last = i;
            QVERIFY(last > 0);
            QCOMPARE(person->grid().controller().column(), last);
        }
    }

    void aTypedMarkIsSavedAndSeenByTheOther()
    {
        const int row = m_teacher->emptyRows(m_column).value(0, -1);
        QVERIFY(row >= 0);
        m_teacher->type(row, m_column, QStringLiteral("5"));
        QCOMPARE(m_teacher->text(row, m_column), QStringLiteral("5"));
        QTRY_COMPARE_WITH_TIMEOUT(m_deputy->text(row, m_column), QStringLiteral("5"), 2000);
        QTRY_COMPARE(m_teacher->outbox->waiting(), 0);
        QVERIFY(!m_teacher->model().cell(row, m_column).states.testFlag(GridState::Pending));
        QVERIFY(m_teacher->view->widget().status().text().contains(QStringLiteral("0")));
    }

    void aLinkLeadsToTheCell()
    {
        JournalModel& model = m_deputy->model();
        QVERIFY(model.columnCount() > 3 && model.rowCount() > 2);
        const auto place = [&] { return m_deputy->view->place(); };
        const QString journal = place();
        const LessonState third = model.lesson(2);
        const qint64 pupil = model.rowKey(1);
        m_deputy->view->open(JournalLink{journal, third.date, third.number, {pupil}}.text());
        QCOMPARE(m_deputy->grid().controller().column(), 2);
        QCOMPARE(m_deputy->grid().controller().row(), 1);
        QCOMPARE(place(), journal);
        // A lesson of another period and of another journal: the page is read first.
        const QDate first = m_teacher->model().from();
        const QDate before = first.addDays(-30);
        m_deputy->view->open(JournalLink{journal, before, 0, {}}.text());
        QTRY_VERIFY(m_deputy->isReady() && model.from() <= before && model.from() != first);
        m_deputy->view->open(JournalLink{journal, third.date, third.number, {pupil}}.text());
        QTRY_VERIFY(m_deputy->isReady() && model.from() == first);
        QTRY_COMPARE(m_deputy->grid().controller().column(), 2);
        QCOMPARE(m_deputy->grid().controller().row(), 1);
        m_deputy->view->open(QStringLiteral("9Ы/Латынь@2026-01-01"));
        QVERIFY(m_deputy->view->widget().messages().currentText().contains(QStringLiteral("9Ы/Латынь")));
        QCOMPARE(place(), journal);
        m_deputy->view->open(journal);
    }

    void quickTypingInOneCellEndsWithTheLast()
    {
        const int row = m_teacher->emptyRows(m_column).value(0, -1);
        for (const QString& mark : {QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")})
            m_teacher->type(row, m_column, mark);
        QTRY_COMPARE(m_teacher->outbox->waiting(), 0);
        QTRY_COMPARE(m_deputy->text(row, m_column), QStringLiteral("5"));
        QTRY_COMPARE(m_teacher->model().conflicts(), 0);
        QCOMPARE(m_teacher->outbox->refused().size(), 0);
    }

    void whatIsTypedWhileTheServerIsDeadArrivesOnce()
    {
        const QVector<int> rows = m_teacher->emptyRows(m_column).mid(0, 4);
        QVERIFY(rows.size() >= 2);
        m_teacher->type(rows.at(0), m_column, QStringLiteral("4"));
        m_server.kill();
        for (int row : rows.mid(1))
            m_teacher->type(row, m_column, QStringLiteral("3"));
        QTRY_VERIFY(m_teacher->outbox->waiting() >= rows.size() - 1);
        QTRY_VERIFY(m_teacher->model().cell(rows.last(), m_column).states.testFlag(GridState::Pending));
        QVERIFY(m_server.start());
        QTRY_COMPARE_WITH_TIMEOUT(m_teacher->outbox->waiting(), 0, 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_deputy->isReady(), 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_deputy->text(rows.last(), m_column), QStringLiteral("3"), 5000);
        QCOMPARE(m_deputy->text(rows.first(), m_column), QStringLiteral("4"));
        for (int row : rows) { // once: the history of the cell has one line
            const CellHistory history = historyOf(row, m_column);
            QCOMPARE(history.events.size(), 1);
        }
        QCOMPARE(m_teacher->model().conflicts(), 0);
    }

    void whatAnEarlierRunLeftIsShownAndSent()
    {
        const QVector<int> rows = m_teacher->emptyRows(m_column).mid(0, 1);
        QVERIFY(!rows.isEmpty());
        m_server.kill();
        m_teacher->type(rows.first(), m_column, QStringLiteral("4"));
        m_teacher->type(rows.first(), m_column, QStringLiteral("5"));
        QTRY_VERIFY(m_teacher->outbox->isStored());
        m_teacher->standUp();
        QVERIFY(m_server.start());
        m_teacher->sitDown();
        QTRY_VERIFY_WITH_TIMEOUT(m_teacher->isReady(), 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_teacher->outbox->waiting(), 0, 5000);
        QTRY_COMPARE(m_teacher->text(rows.first(), m_column), QStringLiteral("5"));
        QTRY_VERIFY_WITH_TIMEOUT(m_deputy->isReady(), 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_deputy->text(rows.first(), m_column), QStringLiteral("5"), 5000);
        QCOMPARE(m_teacher->outbox->refused().size(), 0);
    }

    void aConflictIsShownAndDecidedByTheKeys()
    {
        const int row = m_teacher->emptyRows(m_column).value(0, -1);
        QVERIFY(row >= 0);
        // The teacher types before the deputy's mark has come.
        m_teacher->link->disconnectFromServer();
        m_deputy->type(row, m_column, QStringLiteral("2"));
        QTRY_COMPARE(m_deputy->outbox->waiting(), 0);
        m_teacher->type(row, m_column, QStringLiteral("5"));
        m_teacher->link->connectToServer(QStringLiteral("127.0.0.1"), m_server.port());
        QTRY_COMPARE_WITH_TIMEOUT(m_teacher->model().conflicts(), 1, 10'000);
        QCOMPARE(m_teacher->model().cell(row, m_column).theirs, QStringLiteral("2"));
        QCOMPARE(m_teacher->text(row, m_column), QStringLiteral("5"));
        QCOMPARE(m_teacher->outbox->refused().size(), 1); // durable until decided

        // Not even closing the program loses mine.
        m_teacher->standUp();
        m_teacher->sitDown();
        QTRY_VERIFY_WITH_TIMEOUT(m_teacher->isReady(), 10'000);
        QTRY_COMPARE(m_teacher->model().conflicts(), 1);
        QCOMPARE(m_teacher->text(row, m_column), QStringLiteral("5"));
        m_teacher->grid().controller().moveTo(row, m_column);
        QTest::keyClick(&m_teacher->grid(), Qt::Key_Right); // → mine
        QTRY_COMPARE(m_deputy->text(row, m_column), QStringLiteral("5"));
        QTRY_COMPARE(m_teacher->outbox->refused().size(), 0);
        QCOMPARE(m_teacher->model().conflicts(), 0);
    }

    void aTopicIsSavedAndBothTextsOfAConflictAreTold()
    {
        auto* topic = m_teacher->view->widget().lessonPanel().findChild<QLineEdit*>();
        QVERIFY(topic);
        m_teacher->grid().controller().moveTo(0, m_column);
        m_deputy->grid().controller().moveTo(0, m_column);
        topic->setFocus();
        topic->selectAll();
        QTest::keyClicks(topic, QStringLiteral("Fractions"));
        QTest::keyClick(topic, Qt::Key_Return);
        QTRY_COMPARE(m_deputy->model().lesson(m_column).topic, QStringLiteral("Fractions"));
        QTRY_COMPARE(m_teacher->outbox->waiting(), 0);

        // Topic and homework one after the other, before the first answer: no conflict with oneself.
        auto* homework = m_teacher->view->widget().lessonPanel().findChild<QPlainTextEdit*>();
        topic->setText(QStringLiteral("Fractions, part two"));
        m_teacher->view->widget().lessonPanel().finish();
        homework->setPlainText(QStringLiteral("No. 12"));
        m_teacher->view->widget().lessonPanel().finish();
        QTRY_COMPARE(m_deputy->model().lesson(m_column).homework, QStringLiteral("No. 12"));
        QTRY_COMPARE(m_teacher->outbox->waiting(), 0);
        QCOMPARE(m_deputy->model().lesson(m_column).topic, QStringLiteral("Fractions, part two"));
        QCOMPARE(m_teacher->outbox->refused().size(), 0);

        m_teacher->link->disconnectFromServer();
        auto* others = m_deputy->view->widget().lessonPanel().findChild<QLineEdit*>();
        others->setText(QStringLiteral("Theirs"));
        m_deputy->view->widget().lessonPanel().finish();
        QTRY_COMPARE(m_deputy->outbox->waiting(), 0);
        topic->setText(QStringLiteral("Mine"));
        m_teacher->view->widget().lessonPanel().finish();
        m_teacher->link->connectToServer(QStringLiteral("127.0.0.1"), m_server.port());
        QTRY_COMPARE_WITH_TIMEOUT(m_teacher->outbox->refused().size(), 1, 10'000);
        QTRY_VERIFY(m_teacher->view->widget().messages().currentText().contains(QStringLiteral("Theirs")));
        QVERIFY(m_teacher->view->widget().messages().currentText().contains(QStringLiteral("Mine")));
        QTRY_COMPARE(m_teacher->model().lesson(m_column).topic, QStringLiteral("Theirs"));
        auto* lessons = m_teacher->view->findChild<OutboxLessonEdits*>();
        lessons->sendAgain(m_teacher->outbox->refused().first().entry.sequence);
        QTRY_COMPARE(m_deputy->model().lesson(m_column).topic, QStringLiteral("Mine"));
        QTRY_COMPARE(m_teacher->outbox->refused().size(), 0);
    }

    void whatTheServerRefusesComesBackWithItsReason()
    {
        const int row = m_teacher->emptyRows(m_column).value(0, -1);
        QVERIFY(row >= 0);
        SaveMarks act{m_teacher->model().group(), {}, {}};
        act.marks.append({m_teacher->model().lesson(m_column).lesson,
                          {m_teacher->model().rowKey(row)},
                          {},
                          0,
                          77,
                          false,
                          {},
                          0}); // not on the scale
        const quint64 number = m_teacher->model().resume(act);
        m_teacher->view->findChild<OutboxJournalEdits*>()->submit(number, act);
        QTRY_COMPARE(m_teacher->outbox->refused().size(), 1);
        QTRY_COMPARE(m_teacher->text(row, m_column), QString());
        QVERIFY(!m_teacher->view->widget().messages().currentText().isEmpty());
        m_teacher->outbox->dismiss(m_teacher->outbox->refused().first().entry.sequence);
    }

    void undoSurvivesTheProgram()
    {
        const int row = m_teacher->emptyRows(m_column).value(0, -1);
        QVERIFY(row >= 0);
        m_teacher->type(row, m_column, QStringLiteral("4"));
        QTRY_COMPARE(m_teacher->outbox->waiting(), 0);
        QVERIFY(m_teacher->view->finish());
        m_teacher->standUp();
        m_teacher->sitDown();
        QTRY_VERIFY_WITH_TIMEOUT(m_teacher->isReady(), 10'000);
        QCOMPARE(m_teacher->text(row, m_column), QStringLiteral("4"));
        m_teacher->grid().setFocus();
        QTest::keyClick(&m_teacher->grid(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_deputy->text(row, m_column), QString());
    }

    void historyAndPrintAndPaletteAnswer()
    {
        const CellHistory history = historyOf(0, m_column);
        Q_UNUSED(history)
        Q_EMIT m_teacher->view->widget().historyRequested(m_teacher->model().lesson(m_column).lesson,
                                                          {m_teacher->model().rowKey(0)});
        QTRY_VERIFY(m_teacher->view->findChild<CellHistoryDialog*>());
        auto* events = m_teacher->view->findChild<CellHistoryDialog*>()->findChild<QTreeWidget*>();
        QVERIFY(events->topLevelItemCount() > 0);
        m_teacher->view->findChild<CellHistoryDialog*>()->close();

        m_teacher->view->print();
        QTRY_COMPARE(m_teacher->desk->previewed, QStringList{QStringLiteral("journal-page")});
        QVERIFY(!m_teacher->desk->previewedDocuments.isEmpty());

        QCOMPARE(m_teacher->desk->sources.size(), 1);
        QList<PaletteEntry> found;
        connect(m_teacher->desk->sources.first(), &PaletteSource::found, this,
                [&](quint64, const QList<PaletteEntry>& entries) { found = entries; });
        m_teacher->desk->sources.first()->search(m_teacher->view->place().section(u'/', 0, 0), 1);
        QVERIFY(!found.isEmpty());
        found.first().run();
        QVERIFY(m_teacher->desk->opened.last().startsWith(QStringLiteral("journal:")));
        QCOMPARE(CellHistoryDialog::valueOf(QStringLiteral("mark.put"),
                                            QStringLiteral(R"({"value":4,"duty":true})")),
                 QStringLiteral("4."));
    }

    // A cell that was changed more often than one reply tells: what is earlier follows the keys.
    void aLongHistoryIsReadOnAtItsEnd()
    {
        const int row = m_teacher->emptyRows(m_column).value(m_teacher->emptyRows(m_column).size() - 1, -1);
        QVERIFY(row >= 0);
        QVERIFY(historyOf(row, m_column).events.isEmpty()); // nobody has tried anything there
        const Id<Lesson> lesson = m_teacher->model().lesson(m_column).lesson;
        const Id<Pupil> pupil{m_teacher->model().rowKey(row)};
        SaveMarks many{m_teacher->model().group(), {}, {}};
        constexpr int changes = 450;
        for (int i = 0; i < changes; ++i)
            many.marks.append({lesson, pupil, {}, 0, 2 + i % 4, false, QString::number(i), i});
        bool saved = false;
        m_teacher->link->call(many).then(this, [&](const Result<MarksSaved>& done) { saved = bool(done); });
        QTRY_VERIFY(saved);
        Q_EMIT m_teacher->view->widget().historyRequested(lesson, pupil);
        const auto shown = [this] { return m_teacher->view->findChild<CellHistoryDialog*>(); };
        QTRY_VERIFY(shown());
        auto* events = shown()->findChild<QTreeWidget*>();
        QPushButton* earlier = nullptr;
        for (QPushButton* each : shown()->findChildren<QPushButton*>())
            if (each->text() == QStringLiteral("&Earlier changes"))
                earlier = each;
        QVERIFY(earlier && earlier->isVisible());
        QCOMPARE(events->topLevelItemCount(), 200);
        QVERIFY(events->topLevelItem(0)->text(3).contains(QStringLiteral("449")));
        events->setFocus();
        QTest::keyClick(events, Qt::Key_End);
        QTRY_COMPARE(events->topLevelItemCount(), 400);
        QCOMPARE(events->indexOfTopLevelItem(events->currentItem()), 199); // stays where one was
        QVERIFY(events->topLevelItem(200)->text(3).contains(QStringLiteral("249")));
        // A refusal is said, and the same key asks again.
        m_teacher->link->disconnectFromServer();
        QTRY_VERIFY(m_teacher->link->state() != ServerLink::State::Ready);
        earlier->setFocus();
        QTest::keyClick(earlier, Qt::Key_Space);
        QLabel* failure = nullptr;
        for (QLabel* each : shown()->findChildren<QLabel*>())
            failure = each;
        QVERIFY(failure);
        QTRY_VERIFY(failure->isVisible());
        QVERIFY2(failure->text().startsWith(QStringLiteral("Earlier changes were not read")),
                 qPrintable(failure->text()));
        m_teacher->link->connectToServer(QStringLiteral("127.0.0.1"), m_server.port());
        QTRY_COMPARE_WITH_TIMEOUT(m_teacher->link->state(), ServerLink::State::Ready, 10'000);
        earlier->setFocus();
        QTest::keyClick(earlier, Qt::Key_Space);
        QTRY_COMPARE(events->topLevelItemCount(), changes);
        QVERIFY(!failure->isVisible());
        QVERIFY(!earlier->isVisible()); // the first change of all is shown
        QVERIFY(events->hasFocus());
        QVERIFY(events->topLevelItem(changes - 1)->text(3).contains(QStringLiteral("“0”")));
        QTest::keyClick(shown(), Qt::Key_Escape);
        QTRY_VERIFY(!shown());
        QTRY_VERIFY(m_teacher->isReady());
    }

    void anotherGroupIsFollowedAndTheFirstIsLeft()
    {
        const QString first = m_deputy->view->place();
        QString other;
        for (const GroupLine& group : groupsOf(*m_deputy))
            if (GroupSource::placeOf(group) != first)
                other = GroupSource::placeOf(group);
        QVERIFY(!other.isEmpty());
        m_deputy->view->open(other);
        QTRY_VERIFY(m_deputy->isReady() && m_deputy->view->place() == other);
        QTRY_VERIFY(m_deputy->model().group() != m_teacher->model().group());
        m_deputy->view->open(QStringLiteral("99/Nothing"));
        QVERIFY(m_deputy->view->widget().messages().currentText().contains(QStringLiteral("99/Nothing")));
        QCOMPARE(m_deputy->view->place(), other);
    }

private:
    CellHistory historyOf(int row, int column)
    {
        CellHistory found;
        bool answered = false;
        m_deputy->link
            ->call(OpenCellHistory{m_teacher->model().group(),
                                   m_teacher->model().lesson(column).lesson,
                                   {m_teacher->model().rowKey(row)}})
            .then(this, [&](const Result<CellHistory>& history) {
                answered = true;
                if (history)
                    found = *history;
            });
        [&] { QTRY_VERIFY(answered); }();
        return found;
    }
    QList<GroupLine> groupsOf(JournalPerson& person)
    {
        QList<GroupLine> groups;
        bool answered = false;
        person.link->call(ListGroups{}).then(this, [&](const Result<GroupList>& list) {
            answered = true;
            if (list)
                groups = list->groups;
        });
        [&] { QTRY_VERIFY(answered); }();
        return groups;
    }

    test::ServerProcess m_server{QStringLiteral(ZVONOK_SERVER), 120};
    std::unique_ptr<JournalPerson> m_teacher;
    std::unique_ptr<JournalPerson> m_deputy;
    int m_column = 0;
};

QTEST_MAIN(JournalViewTest)
#include "JournalViewTest.moc"
