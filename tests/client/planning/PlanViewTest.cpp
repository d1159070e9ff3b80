// SPDX-License-Identifier: GPL-3.0-or-later
// Lesson planning with real keys on the real grid against the server's program: typing, rows, paste, undo,
// another's edits live, a conflict, approval, dates of a group, a file, the topic taken in the journal.
#include "client/planning/PlanView.h"
#include "client/planning/PlanImportDialog.h"
#include "tests/client/journal/JournalPerson.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

using namespace zvonok;
using namespace zvonok::client;
using test::JournalPerson;

class PlanViewTest : public QObject
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
        m_view = viewOf(*m_teacher);
        m_other = viewOf(*m_deputy);
        QTRY_VERIFY(m_view->isLoaded() && m_view->isCurrent());
        QTRY_VERIFY(!m_other->plans().isEmpty());
    }
    void cleanupTestCase()
    {
        m_view.reset();
        m_other.reset();
        m_teacher.reset();
        m_deputy.reset();
    }

    void theOwnPlanIsOpenWithTheDatesOfAGroup()
    {
        QVERIFY(m_view->plans().first().mayWrite);
        QVERIFY(m_view->model().rowCount() > 30);
        QTRY_COMPARE(m_view->model().rightSides().size(), 2);
        // The demo school follows its plans: dates stand beside the topics.
        QTRY_VERIFY(m_view->model().figures().byPlan > 10);
        QVERIFY(m_view->model().figures().given > 5);
        int dated = 0;
        for (int row = 0; row < m_view->model().rowCount(); ++row)
            dated += m_view->model().rightCell(row, 0).text.isEmpty() ? 0 : 1;
        QVERIFY(dated > 30);
        // And the journal's group leads to its plan.
        m_view->open(m_teacher->view->place());
        QTRY_COMPARE(m_view->model().plan().subject, m_view->plans().first().subject);
    }

    void aNewPlanIsTypedWithKeys()
    {
        const PlanLine like = m_view->plans().first();
        m_view->create(like.subject, like.grade, QStringLiteral("typed"), {});
        QTRY_COMPARE(m_view->model().plan().name, QStringLiteral("typed"));
        QTRY_VERIFY(m_view->isCurrent());
        m_plan = m_view->model().id();
        m_view->grid().controller().moveTo(0, PlanModel::Topic);
        type(QStringLiteral("Numbers, signs/words"), Qt::Key_Tab);
        type(QStringLiteral("2"), Qt::Key_Tab);
        type(QStringLiteral("p. 5"), Qt::Key_Return);
        QCOMPARE(text(0, PlanModel::Topic), QStringLiteral("Numbers, signs/words"));
        QCOMPARE(text(0, PlanModel::Hours), QStringLiteral("2"));
        QCOMPARE(text(0, PlanModel::Homework), QStringLiteral("p. 5"));
        QCOMPARE(m_view->grid().controller().row(), 1); // Enter returns to where the Tabs began
        QCOMPARE(m_view->grid().controller().column(), int(PlanModel::Topic));
        type(QStringLiteral("Fractions"), Qt::Key_Return);
        QCOMPARE(m_view->model().leftCell(1, 0).text, QStringLiteral("3"));
        sent();
        // Hours are a number, and say so at the key.
        m_view->grid().controller().moveTo(1, PlanModel::Hours);
        QTest::keyClicks(&m_view->grid(), QStringLiteral("x"));
        QCOMPARE(m_view->grid().controller().mode(), GridMode::Ready);

        m_other->refresh();
        QTRY_VERIFY(std::any_of(m_other->plans().begin(), m_other->plans().end(),
                                [this](const PlanLine& each) { return each.id == m_plan; }));
        m_other->openPlan(m_plan);
        QTRY_COMPARE(m_other->model().id(), m_plan);
        QTRY_VERIFY(m_other->isCurrent());
        QCOMPARE(m_other->model().cell(0, PlanModel::Hours).text, QStringLiteral("2"));
    }

    void rowsArePutInMovedAndRemovedWithKeys()
    {
        GridController& controller = m_view->grid().controller();
        controller.moveTo(1, 0);
        QTest::keyClick(&m_view->grid(), Qt::Key_Insert);
        QCOMPARE(text(2, 0), QStringLiteral("Fractions"));
        type(QStringLiteral("Part I"), Qt::Key_Up);
        controller.moveTo(1, 0);
        QTest::keyClick(&m_view->grid(), Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(m_view->model().cell(1, 0).tone, GridTone::Strong);
        QVERIFY(!m_view->model().lockReason(1, PlanModel::Hours).isEmpty());
        QCOMPARE(text(1, PlanModel::Hours), QStringLiteral("1")); // of the topics below
        QTest::keyClick(&m_view->grid(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(text(0, 0), QStringLiteral("Part I"));
        QCOMPARE(controller.row(), 0); // the cursor goes with the row
        sent();
        QTRY_COMPARE(m_other->model().cell(0, 0).text, QStringLiteral("Part I"));
        controller.moveTo(2, 0);
        QTest::keyClick(&m_view->grid(), Qt::Key_Delete, Qt::ControlModifier);
        QVERIFY(text(2, 0).isEmpty());
        QTest::keyClick(&m_view->grid(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(2, 0), QStringLiteral("Fractions"));
        sent();
        QCOMPARE(m_teacher->outbox->refused().size(), 0);
        QTRY_COMPARE(m_other->model().cell(2, 0).text, QStringLiteral("Fractions"));
    }

    void aBlockFromASpreadsheetMakesRows()
    {
        QStringList lines;
        for (int i = 1; i <= 40; ++i)
            lines.append(QStringLiteral("Lesson %1\t1\tp. %1").arg(i));
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        m_view->grid().controller().moveTo(3, 0);
        QTest::keyClick(&m_view->grid(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_view->grid().controller().mode(), GridMode::Pasting);
        QVERIFY(m_view->grid().controller().plan()->refused.isEmpty());
        QTest::keyClick(&m_view->grid(), Qt::Key_Return);
        QCOMPARE(text(42, 0), QStringLiteral("Lesson 40"));
        QCOMPARE(text(42, PlanModel::Homework), QStringLiteral("p. 40"));
        sent();
        QTRY_COMPARE(m_other->model().cell(42, 0).text, QStringLiteral("Lesson 40"));
        QTest::keyClick(&m_view->grid(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(text(3, 0).isEmpty());
        sent();
        QTRY_VERIFY(m_other->model().cell(3, 0).text.isEmpty());
        QTest::keyClick(&m_view->grid(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(text(42, 0), QStringLiteral("Lesson 40"));
        sent();
        QCOMPARE(m_view->model().conflicts(), 0);
    }

    void typedTwiceAndTypedOffline()
    {
        m_teacher->link->disconnectFromServer();
        put(2, QStringLiteral("One"));
        put(2, QStringLiteral("Two"));
        QVERIFY(m_view->model().cell(2, 0).states.testFlag(GridState::Pending));
        m_teacher->link->connectToServer(QStringLiteral("127.0.0.1"), m_server.port());
        QTRY_COMPARE_WITH_TIMEOUT(m_other->model().cell(2, 0).text, QStringLiteral("Two"), 10'000);
        sent();
        QTRY_COMPARE(m_teacher->outbox->refused().size(), 0);
        QCOMPARE(m_view->model().conflicts(), 0);
    }

    void aConflictIsShownAndDecided()
    {
        m_teacher->link->disconnectFromServer();
        m_other->grid().controller().moveTo(2, 0);
        QTest::keyClicks(&m_other->grid(), QStringLiteral("Theirs"));
        QTest::keyClick(&m_other->grid(), Qt::Key_Return);
        QTRY_COMPARE(m_deputy->outbox->waiting(), 0);
        put(2, QStringLiteral("Mine"));
        m_teacher->link->connectToServer(QStringLiteral("127.0.0.1"), m_server.port());
        QTRY_COMPARE_WITH_TIMEOUT(m_view->model().conflicts(), 1, 10'000);
        QCOMPARE(m_view->model().cell(2, 0).theirs, QStringLiteral("Theirs"));
        QCOMPARE(text(2, 0), QStringLiteral("Mine"));
        QCOMPARE(m_teacher->outbox->refused().size(), 1);
        m_view->grid().controller().moveTo(2, 0);
        QTest::keyClick(&m_view->grid(), Qt::Key_Right); // → mine
        QTRY_COMPARE(m_other->model().cell(2, 0).text, QStringLiteral("Mine"));
        QTRY_COMPARE(m_teacher->outbox->refused().size(), 0);
        QCOMPARE(m_view->model().conflicts(), 0);
    }

    void aFileIsReadAndAdded()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("plan.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Тема урока;Часы;Домашнее задание\nИз файла;2;§ 9\nПлохая;много;\n");
        file.close();
        Theme theme;
        PlanImportDialog dialog(theme, {}, m_view->model().plan(), true);
        bool done = false;
        connect(&dialog, &PlanImportDialog::readDone, this, [&done] { done = true; });
        dialog.read(file.fileName());
        QTRY_VERIFY(done);
        QCOMPARE(dialog.table().rows.size(), 1);
        QCOMPARE(dialog.table().refused(), 1);
        QVERIFY(dialog.intoOpenPlan());
        const int rows = m_view->model().rowCount();
        m_view->takeTable(dialog.table(), true, {}, 0, {});
        QCOMPARE(text(43, 0), QStringLiteral(u"Из файла"));
        QCOMPARE(text(43, PlanModel::Hours), QStringLiteral("2"));
        QVERIFY(m_view->model().rowCount() >= rows);
        sent();
    }

    void thePlanIsSubmittedReturnedAndApproved()
    {
        m_view->submitPlan(false);
        QTRY_COMPARE(m_view->model().plan().state, PlanState::Submitted);
        QVERIFY(!m_view->model().lockReason(0, 0).isEmpty());
        QTRY_COMPARE(m_other->model().plan().state, PlanState::Submitted);
        QVERIFY(m_other->model().plan().mayDecide);
        m_other->decide(false, QStringLiteral("More hours"));
        QTRY_COMPARE(m_view->model().plan().state, PlanState::Returned);
        QVERIFY(m_view->model().lockReason(0, 0).isEmpty());
        QTRY_VERIFY(m_view->isCurrent());
        m_view->submitPlan(false);
        QTRY_COMPARE(m_other->model().plan().state, PlanState::Submitted);
        m_other->decide(true, {});
        QTRY_COMPARE(m_view->model().plan().state, PlanState::Approved);
        const QString before = text(2, 0);
        put(2, QStringLiteral("Late"));
        QCOMPARE(text(2, 0), before);
        QCOMPARE(m_teacher->outbox->waiting(), 0);
    }

    void aGroupFollowsItFromTheBeginning()
    {
        QTRY_VERIFY(m_teacher->isReady());
        m_view->showGroup(m_teacher->model().group());
        QTRY_VERIFY(!m_view->figuresText().isEmpty());
        QVERIFY(m_view->model().rightSides().isEmpty()); // another plan is followed
        m_view->follow({}, 0);
        QTRY_COMPARE(m_view->model().rightSides().size(), 2);
        QVERIFY(!m_view->model().rightCell(1, 0).text.isEmpty());
        QVERIFY(m_view->model().figures().outside > 0); // the journal's topics are of the other plan
    }

    void theJournalTakesTheTopicByOneKey()
    {
        QTRY_VERIFY(m_teacher->isReady());
        m_teacher->view->refresh();
        QTRY_VERIFY(m_teacher->isReady());
        JournalModel& journal = m_teacher->model();
        int column = -1;
        for (int i = 0; i < journal.columnCount() && column < 0; ++i)
            if (journal.lesson(i).date > QDate::currentDate() && journal.lesson(i).topic.isEmpty())
                column = i;
        if (column < 0)
            QSKIP("no lesson of this period is still to come");
        LessonPanel& panel = m_teacher->view->widget().lessonPanel();
        const Id<Lesson> lesson = journal.lesson(column).lesson;
        m_teacher->grid().controller().moveTo(0, column);
        panel.focusTopic();
        QTRY_VERIFY(QTest::qWaitFor([&] { return panel.takePlanned(); }, 3000));
        QTRY_COMPARE(m_teacher->outbox->waiting(), 0);
        QVERIFY(!journal.lesson(journal.columnOfLesson(lesson)).topic.isEmpty());
        QCOMPARE(m_teacher->outbox->refused().size(), 0);
        // The next one offers what follows, and ↓ takes it.
        if (column + 1 >= journal.columnCount())
            return;
        m_teacher->grid().controller().moveTo(0, column + 1);
        panel.focusTopic();
        auto* topic = panel.findChild<QLineEdit*>();
        QVERIFY(topic);
        QTest::keyClick(topic, Qt::Key_Down);
        QTRY_VERIFY(!journal.lesson(column + 1).topic.isEmpty());
    }

private:
    static std::unique_ptr<PlanView> viewOf(JournalPerson& person)
    {
        auto view = std::make_unique<PlanView>(*person.desk);
        view->resize(1200, 700);
        view->show();
        return view;
    }
    QString text(int row, int column) { return m_view->model().cell(row, column).text; }
    void type(const QString& text, Qt::Key last)
    {
        QTest::keyClicks(&m_view->grid(), text);
        QTest::keyClick(&m_view->grid(), last);
    }
    void put(int row, const QString& topic)
    {
        m_view->grid().controller().moveTo(row, 0);
        type(topic, Qt::Key_Return);
    }
    void sent() { QTRY_COMPARE_WITH_TIMEOUT(m_teacher->outbox->waiting(), 0, 10'000); }

    test::ServerProcess m_server{QStringLiteral(ZVONOK_SERVER), 120};
    std::unique_ptr<JournalPerson> m_teacher;
    std::unique_ptr<JournalPerson> m_deputy;
    std::unique_ptr<PlanView> m_view;
    std::unique_ptr<PlanView> m_other;
    Id<LessonPlan> m_plan;
};

QTEST_MAIN(PlanViewTest)
#include "PlanViewTest.moc"
