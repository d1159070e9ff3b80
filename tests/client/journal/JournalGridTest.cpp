// SPDX-License-Identifier: GPL-3.0-or-later
// The grid contract, row by row, through real key events on the real widget over a journal page.
#include "JournalGridFixture.h"

using namespace zvonok;
using namespace zvonok::client;
using namespace zvonok::tests;

class JournalGridTest : public QObject, private JournalGridFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void contract_data()
    {
        QTest::addColumn<QString>("before"); // row,column=text …
        QTest::addColumn<bool>("quick");
        QTest::addColumn<QString>("pressed");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QPoint>("current"); // column, row; −1: not looked at
        const QPoint any(-1, -1);
        const auto row = [](const char* name, const QString& before, bool quick, const QString& pressed,
                            const QString& after, QPoint current) {
            QTest::newRow(name) << before << quick << pressed << after << current;
        };
        row("a figure replaces the cell", u"0,2=3"_qs, false, u"5 Enter"_qs, u"0,2=5"_qs, {2, 1});
        row("not written before Enter", u"0,2=3"_qs, false, u"5"_qs, u"0,2=3"_qs, {2, 0});
        row("quick: one key per mark", {}, true, u"5 4 3 2"_qs, u"0,2=5 1,2=4 2,2=3 3,2=2"_qs, {2, 4});
        row("quick: absence", {}, true, u"н б"_qs, u"0,2=Н 1,2=Б"_qs, {2, 2});
        row("quick: dot", {}, true, u"."_qs, u"0,2=."_qs, {2, 1});
        row("quick: a block waits for Ctrl+Enter", {}, true, u"Shift+Down Shift+Down 5"_qs, u"0,2= 1,2="_qs,
            any);
        row("quick: crossed cells are passed over", {}, true, u"5 5 5 5 5"_qs, u"3,9=5 4,9= 5,9=5"_qs,
            {9, 6});
        row("Enter goes down", {}, false, u"4 Enter 5 Enter"_qs, u"0,2=4 1,2=5"_qs, {2, 2});
        row("Shift+Enter goes up", {}, false, u"Down Down 4 Shift+Enter"_qs, u"2,2=4"_qs, {2, 1});
        row("Enter on the last pupil stays", {}, false, u"Ctrl+End 4 Enter"_qs, u"9,11=4"_qs, {11, 9});
        row("Tab goes right", {}, false, u"4 Tab 5 Tab"_qs, u"0,2=4 0,3=5"_qs, {4, 0});
        row("Shift+Tab goes left", {}, false, u"4 Shift+Tab"_qs, u"0,2=4"_qs, {1, 0});
        row("carriage return after Tabs", {}, false, u"4 Tab 5 Tab 3 Enter"_qs, u"0,4=3"_qs, {2, 1});
        row("no carriage return after an arrow", {}, false, u"4 Tab 5 Tab Left Enter"_qs, {}, {3, 1});
        row("arrows move", {}, false, u"Down Right Up Left Right"_qs, {}, {3, 0});
        row("arrows finish typing", {}, false, u"5 Down"_qs, u"0,2=5"_qs, {2, 1});
        row("Home and End", {}, false, u"End"_qs, {}, {11, 0});
        row("Home", {}, false, u"End Home"_qs, {}, {0, 0});
        row("Ctrl+Home", {}, false, u"Ctrl+End Ctrl+Home"_qs, {}, {0, 0});
        row("Ctrl+End", {}, false, u"Ctrl+End"_qs, {}, {11, 9});
        row("Ctrl+Down to the edge of the block", u"0,2=5 1,2=4 2,2=3"_qs, false, u"Ctrl+Down"_qs, {},
            {2, 2});
        row("Ctrl+Down to the next filled", u"0,2=5 6,2=3"_qs, false, u"Ctrl+Down"_qs, {}, {2, 6});
        row("Ctrl+Right to the end", {}, false, u"Ctrl+Right"_qs, {}, {11, 0});
        row("Ctrl+Left", u"0,0=5"_qs, false, u"Ctrl+Left"_qs, {}, {0, 0});
        row("PgDn", {}, false, u"PgDn"_qs, {}, {2, 9});
        row("PgUp", {}, false, u"PgDn PgUp"_qs, {}, {2, 0});
        row("Alt+PgDn: the next week", {}, false, u"Ctrl+Home Alt+PgDn"_qs, {}, {3, 0});
        row("Alt+PgUp: the week before", {}, false, u"Ctrl+Home Alt+PgDn Alt+PgUp"_qs, {}, {0, 0});
        row("F2 edits in place", u"0,2=4"_qs, false, u"F2 / 5 Enter"_qs, u"0,2=4/5"_qs, {2, 1});
        row("F2, caret to the front", u"0,2=4"_qs, false, u"F2 Home 3 / Enter"_qs, u"0,2=3/4"_qs, any);
        row("F2, arrows move the caret", u"0,2=4/5"_qs, false, u"F2 Left Left Left 3 Enter"_qs,
            u"0,2=3/4/5"_qs, any);
        row("F2, Del", u"0,2=4/5"_qs, false, u"F2 Home Del Del Enter"_qs, u"0,2=5"_qs, any);
        row("Esc restores", u"0,2=4"_qs, false, u"5 Esc"_qs, u"0,2=4"_qs, {2, 0});
        row("Esc after F2 restores", u"0,2=4"_qs, false, u"F2 Back 3 Esc"_qs, u"0,2=4"_qs, {2, 0});
        row("Esc never deletes", u"0,2=4"_qs, false, u"Esc Esc Esc"_qs, u"0,2=4"_qs, {2, 0});
        row("Delete clears", u"0,2=4"_qs, false, u"Del"_qs, u"0,2="_qs, {2, 0});
        row("Delete clears a block", u"0,2=4 1,3=5"_qs, false, u"Shift+Down Shift+Right Del"_qs,
            u"0,2= 1,3="_qs, any);
        row("Backspace clears and edits", u"0,2=4"_qs, false, u"Back 3 Enter"_qs, u"0,2=3"_qs, {2, 1});
        row("Backspace, then Esc restores", u"0,2=4"_qs, false, u"Back Esc"_qs, u"0,2=4"_qs, {2, 0});
        row("Backspace erases while typing", {}, false, u"5 Back 4 Enter"_qs, u"0,2=4"_qs, any);
        row("Ctrl+C, Ctrl+V", u"0,2=4"_qs, false, u"Ctrl+C Down Ctrl+V"_qs, u"0,2=4 1,2=4"_qs, any);
        row("Ctrl+X, Ctrl+V", u"0,2=4"_qs, false, u"Ctrl+X Down Ctrl+V"_qs, u"0,2= 1,2=4"_qs, any);
        row("a block is pasted after Enter", u"0,2=4 1,2=5"_qs, false,
            u"Shift+Down Ctrl+C Right Ctrl+V Enter"_qs, u"1,3=4 2,3=5"_qs, any);
        row("a block is not pasted after Esc", u"0,2=4 1,2=5"_qs, false,
            u"Shift+Down Ctrl+C Right Ctrl+V Esc"_qs, u"1,3= 2,3="_qs, any);
        row("Ctrl+D fills down", u"0,2=5"_qs, false, u"Shift+Down Shift+Down Ctrl+D"_qs, u"1,2=5 2,2=5"_qs,
            any);
        row("Ctrl+D from above", u"0,2=5"_qs, false, u"Down Ctrl+D"_qs, u"1,2=5"_qs, any);
        row("Ctrl+D is one step of undo", u"0,2=5"_qs, false, u"Shift+Down Shift+Down Ctrl+D Ctrl+Z"_qs,
            u"0,2=5 1,2= 2,2="_qs, any);
        row("Ctrl+R fills right", u"0,2=5"_qs, false, u"Shift+Right Shift+Right Ctrl+R"_qs, u"0,3=5 0,4=5"_qs,
            any);
        row("Ctrl+Enter fills the selection", {}, false, u"Shift+Down Shift+Right 5 Ctrl+Enter"_qs,
            u"0,2=5 1,2=5 0,3=5 1,3=5"_qs, any);
        row("Ctrl+Enter is one step of undo", {}, false, u"Shift+Down Shift+Right 5 Ctrl+Enter Ctrl+Z"_qs,
            u"0,2= 1,2= 0,3= 1,3="_qs, any);
        row("Ctrl+Enter skips crossed cells", {}, false, u"End Shift+PgDn 5 Ctrl+Enter"_qs,
            u"3,11=5 4,11= 5,11=5"_qs, any);
        row("Ctrl+Z undoes", u"0,2=4"_qs, false, u"5 Enter Ctrl+Z"_qs, u"0,2=4"_qs, {2, 0});
        row("Ctrl+Y redoes", u"0,2=4"_qs, false, u"5 Enter Ctrl+Z Ctrl+Y"_qs, u"0,2=5"_qs, any);
        row("Ctrl+Я is Ctrl+Z", u"0,2=4"_qs, false, u"5 Enter Ctrl+Я"_qs, u"0,2=4"_qs, any);
        row("Ctrl+В is Ctrl+D", u"0,2=5"_qs, false, u"Down Ctrl+В"_qs, u"1,2=5"_qs, any);
        row("Latin Y is Н", {}, true, u"y"_qs, u"0,2=Н"_qs, {2, 1});
        row("Latin E is У", {}, true, u"e"_qs, u"0,2=УП"_qs, {2, 1});
        row("comma is Б", {}, true, u","_qs, u"0,2=Б"_qs, {2, 1});
        row("Latin J is О", {}, true, u"j"_qs, u"0,2=ОП"_qs, {2, 1});
        row("by scan code: Y", {}, true, u"scan:29:y"_qs, u"0,2=Н"_qs, any);
        row("by scan code: a foreign letter on the key of Y", {}, true, u"scan:29:z"_qs, u"0,2=Н"_qs, any);
        row("by scan code: comma key", {}, true, u"scan:59:,"_qs, u"0,2=Б"_qs, any);
        row("Cyrillic with a made-up scan code", {}, true, u"scan:38:н"_qs, u"0,2=Н"_qs, any);
        row("number pad", {}, true, u"Pad+5 Pad+4"_qs, u"0,2=5 1,2=4"_qs, {2, 2});
        row("number pad, decimal comma is the dot", {}, true, u"Pad+,"_qs, u"0,2=."_qs, any);
        row("two marks", {}, false, u"4 / 5 Enter"_qs, u"0,2=4/5"_qs, {2, 1});
        row("mark and absence", {}, false, u"5 н Enter"_qs, u"0,2=5§Н"_qs, {2, 1});
        row("/ adds a mark", u"0,2=4"_qs, false, u"/ 5 Enter"_qs, u"0,2=4/5"_qs, {2, 1});
        row("an impossible figure is refused", u"0,2=4"_qs, false, u"7 Enter"_qs, u"0,2=4"_qs, {2, 1});
        row("an impossible letter is refused while typing", {}, false, u"5 щ Enter"_qs, u"0,2=5"_qs, any);
        row("a crossed cell is refused", {}, false, u"Ctrl+Home Down Down Down Down End 5"_qs, u"4,11="_qs,
            {11, 4});
        row("Shift with arrows selects", u"0,2=3 1,2=3"_qs, false, u"Shift+Down 5 Ctrl+Enter"_qs,
            u"0,2=5 1,2=5"_qs, any);
        row("Ctrl+A selects all", u"0,2=3 9,11=4"_qs, false, u"Ctrl+A Del"_qs, u"0,2= 9,11="_qs, any);
    }
    void contract()
    {
        QFETCH(QString, before);
        QFETCH(bool, quick);
        QFETCH(QString, pressed);
        QFETCH(QString, after);
        QFETCH(QPoint, current);
        for (const QString& cell : before.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            QCOMPARE(m_model->commit({{rowOf(cell), columnOf(cell), textOf(cell)}}, GridAct::Type),
                     QString());
        grid().setQuickEntry(quick);
        if (pressed == u"5 5 5 5 5"_qs)
            grid().moveTo(0, 9); // a column after the fifth has left
        press(pressed);
        for (const QString& cell : after.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            QCOMPARE(m_model->editText(rowOf(cell), columnOf(cell)), textOf(cell));
        if (current.x() >= 0)
            QCOMPARE(QPoint(grid().column(), grid().row()), current);
    }

    void thirtyKeysForThirtyPupils()
    {
        load(sample::journalPage(30, 20, false));
        grid().setQuickEntry(true);
        grid().moveTo(0, 15);
        int pressedKeys = 0;
        for (int i = 0; i < 30; ++i) {
            if (m_model->cell(grid().row(), 15).states.testFlag(GridState::Outside))
                break;
            press(u"5"_qs);
            ++pressedKeys;
        }
        int filled = 0;
        for (int row = 0; row < 30; ++row)
            filled += m_model->editText(row, 15) == u"5"_qs ? 1 : 0;
        int inside = 0;
        for (int row = 0; row < 30; ++row)
            inside += m_model->cell(row, 15).states.testFlag(GridState::Outside) ? 0 : 1;
        QCOMPARE(filled, inside);
        QCOMPARE(pressedKeys, 30); // one more press on the last stays and replaces it
    }

    void wrapsToTheNextColumnIfWished()
    {
        grid().setWrapsColumns(true);
        grid().moveTo(9, 2);
        press(u"4 Enter"_qs);
        QCOMPARE(QPoint(grid().column(), grid().row()), QPoint(3, 0));
    }

    void refusalIsALineNotADialog()
    {
        press(u"7"_qs);
        QCOMPARE(m_widget->line().kind(), GridLineKind::Refusal);
        QVERIFY(m_widget->line().text().contains(u"7"_qs));
        QVERIFY(!QApplication::activeModalWidget());
        press(u"5"_qs);
        QCOMPARE(m_widget->line().kind(), GridLineKind::Plain);
    }

    void pasteShowsWhatIsRefused()
    {
        QGuiApplication::clipboard()->setText(u"5\n7\nн"_qs);
        press(u"Ctrl+V"_qs);
        QVERIFY(grid().plan());
        QCOMPARE(int(grid().plan()->changes.size()), 2);
        QCOMPARE(int(grid().plan()->refused.size()), 1);
        QCOMPARE(m_model->editText(0, 2), QString());
        QVERIFY(m_widget->line().text().contains(m_model->rowName(1)));
        press(u"Enter"_qs);
        QCOMPARE(m_model->editText(0, 2), u"5"_qs);
        QCOMPARE(m_model->editText(1, 2), QString());
        QCOMPARE(m_model->editText(2, 2), u"Н"_qs);
        press(u"Ctrl+Z"_qs); // one act
        QCOMPARE(m_model->editText(0, 2), QString());
        QCOMPARE(m_model->editText(2, 2), QString());
    }

    void clipboardSpeaksToSpreadsheets()
    {
        QCOMPARE(m_model->commit({{0, 2, u"4/5"_qs}, {1, 3, u"н"_qs}}, GridAct::Type), QString());
        press(u"Shift+Down Shift+Right Ctrl+C"_qs);
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), u"4/5\t\n\tН\n"_qs);
        QVERIFY(data->html().contains(u"<td style='mso-number-format:\"\\@\"'>4/5</td>"_qs));
    }

    void cyrillicThroughAnInputMethod()
    {
        QInputMethodEvent preedit(u"н"_qs, {});
        QApplication::sendEvent(&m_widget->grid(), &preedit);
        QCOMPARE(grid().editor().preedit(), u"н"_qs);
        QInputMethodEvent commit;
        commit.setCommitString(u"нп"_qs);
        QApplication::sendEvent(&m_widget->grid(), &commit);
        QCOMPARE(grid().editor().text(), u"нп"_qs);
        QVERIFY(m_widget->grid().inputMethodQuery(Qt::ImCursorRectangle).toRect().isValid());
        press(u"Enter"_qs);
        QCOMPARE(m_model->editText(0, 2), u"НП"_qs);
    }

    void mouseSelectsAndEdits()
    {
        QWidget* port = m_widget->grid().viewport();
        QTest::mouseClick(port, Qt::LeftButton, {}, centre(3, 4));
        QCOMPARE(QPoint(grid().column(), grid().row()), QPoint(4, 3));
        QTest::mouseClick(port, Qt::LeftButton, Qt::ShiftModifier, centre(5, 6));
        QCOMPARE(grid().selection(), QRect(4, 3, 3, 3));
        QTest::mousePress(port, Qt::LeftButton, {}, centre(1, 1));
        QMouseEvent drag(QEvent::MouseMove, centre(2, 3), port->mapToGlobal(centre(2, 3)), Qt::LeftButton,
                         Qt::LeftButton, {});
        QApplication::sendEvent(port, &drag);
        QTest::mouseRelease(port, Qt::LeftButton, {}, centre(2, 3));
        QCOMPARE(grid().selection(), QRect(1, 1, 3, 2));
        QTest::mouseDClick(port, Qt::LeftButton, {}, centre(2, 2));
        QCOMPARE(grid().mode(), GridMode::Editing);
    }

    void findAndComment()
    {
        press(u"Ctrl+F"_qs);
        auto* input = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(input);
        input->setText(m_model->rowName(6).left(5));
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(grid().row(), 6);
        QTest::keyClick(input, Qt::Key_Escape);
        QVERIFY(m_widget->grid().hasFocus());
        press(u"5 Enter Up Shift+F2"_qs);
        input = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(input);
        input->setText(u"Молодец"_qs);
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(m_model->marksOf(6, 2).first().comment, u"Молодец"_qs);
        QVERIFY(m_model->cell(6, 2).states.testFlag(GridState::Comment));
    }

    void theWorkOfBareMarksIsChosenByKey()
    {
        press(u"4 / 5 Enter Up"_qs); // two answers
        const QString both = m_model->editText(grid().row(), 2);
        QCOMPARE(both, u"4/5"_qs);
        press(u"3 Enter Up"_qs);
        QCOMPARE(m_model->editText(grid().row(), 2), u"3/5"_qs);
        QTest::keyClick(&m_widget->grid(), Qt::Key_F4);
        QCOMPARE(m_model->currentWork(2), 1);
        press(u"2 Enter Up"_qs);
        QCOMPARE(m_model->editText(grid().row(), 2), u"3/2"_qs);
        QTest::keyClick(&m_widget->grid(), Qt::Key_F4);
        QCOMPARE(m_model->currentWork(2), 0);
    }

    void keysOfTheWindowPass()
    {
        for (int key : {int(Qt::Key_F1), int(Qt::Key_F5)}) {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
            QApplication::sendEvent(&m_widget->grid(), &event);
            QVERIFY(!event.isAccepted());
        }
        QKeyEvent palette(QEvent::KeyPress, Qt::Key_K, Qt::ControlModifier);
        QApplication::sendEvent(&m_widget->grid(), &palette);
        QVERIFY(!palette.isAccepted());
        QKeyEvent sheet(QEvent::KeyPress, Qt::Key_Question, Qt::ShiftModifier, u"?"_qs);
        QApplication::sendEvent(&m_widget->grid(), &sheet);
        QVERIFY(!sheet.isAccepted());
    }

    void nextAndPreviousJournal()
    {
        QSignalSpy spy(&grid(), &GridController::pageRequested);
        press(u"Ctrl+PgDn Ctrl+PgUp"_qs);
        QCOMPARE(spy.size(), 2);
        QCOMPARE(spy.at(0).at(0).toInt(), 1);
        QCOMPARE(spy.at(1).at(0).toInt(), -1);
    }

    void sortingKeepsTheEdit()
    {
        QCOMPARE(m_model->commit({{3, 2, u"5"_qs}, {0, 1, u"2"_qs}}, GridAct::Type), QString());
        const QString name = m_model->rowName(0);
        press(u"4"_qs);
        m_model->setOrder(JournalOrder::AverageFalling);
        QCOMPARE(grid().editor().text(), u"4"_qs);
        QCOMPARE(m_model->rowName(grid().row()), name);
        QVERIFY(grid().row() != 0);
        m_model->load(m_page);
        QCOMPARE(grid().editor().text(), u"4"_qs);
        press(u"Enter"_qs);
        QCOMPARE(m_model->editText(m_model->rowOf(500), 2), u"4"_qs);
    }

    void conflictIsDecidedByKeys()
    {
        for (const bool mine : {false, true}) {
            m_edits->setAutomatic(false);
            grid().moveTo(0, mine ? 4 : 2);
            const int column = grid().column();
            m_edits->conflictWith(u"Петрова А. И."_qs, 3);
            press(u"5 Enter"_qs);
            m_edits->answerAll();
            QVERIFY(m_model->cell(0, column).states.testFlag(GridState::Conflict));
            QCOMPARE(m_model->cell(0, column).theirs, u"3"_qs);
            QCOMPARE(m_model->cell(0, column).text, u"5"_qs);
            QCOMPARE(m_widget->messages().count(), 1);
            press(u"Up"_qs);
            QVERIFY(m_widget->line().text().contains(u"Петрова А. И."_qs));
            press(mine ? u"Right"_qs : u"Left"_qs);
            m_edits->answerAll();
            QCOMPARE(QPoint(grid().column(), grid().row()), QPoint(column, 0));
            QVERIFY(!m_model->cell(0, column).states.testFlag(GridState::Conflict));
            QCOMPARE(m_model->editText(0, column), mine ? u"5"_qs : u"3"_qs);
            QCOMPARE(m_widget->messages().count(), 0);
        }
    }

    // Typing, sorting, refreshing, other people's marks and lost answers in any order: what was committed is
    // there.
    void nothingIsEverLost_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::newRow(QByteArray::number(seed).constData()) << seed;
    }
    void nothingIsEverLost()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        load(sample::journalPage(8, 6, true));
        m_edits->setAutomatic(false);
        QHash<QPair<qint64, qint64>, QString> expected; // pupil, lesson → text committed last
        QString typing;
        qint64 typingPupil = 0, typingLesson = 0;
        qint32 others = 0;
        const QStringList values{u"5"_qs, u"4"_qs, u"3"_qs, u"2"_qs, u"н"_qs, u"б"_qs};
        for (int step = 0; step < 500; ++step) {
            switch (random.bounded(8)) {
            case 0:
            case 1:
                if (typing.isEmpty()) {
                    typing = values.at(random.bounded(6));
                    typingPupil = m_model->rowKey(grid().row());
                    typingLesson = m_model->columnKey(grid().column());
                    press(typing);
                }
                break;
            case 2:
                press(u"Enter"_qs);
                if (!typing.isEmpty())
                    expected.insert({typingPupil, typingLesson},
                                    formatCell(parseCell(typing, {{1, 5, true, false}, true, {}, 8}).cell));
                typing.clear();
                break;
            case 3:
                m_model->setOrder(JournalOrder(random.bounded(4)));
                break;
            case 4:
                if (m_edits->isWaiting())
                    m_edits->answerOne();
                break;
            case 5:
                if (typing.isEmpty())
                    grid().moveTo(random.bounded(8), random.bounded(6));
                break;
            case 6:
                m_model->load(m_page);
                break; // an old page: what waits stays over it
            case 7:    // somebody else marks a control work of the last pupil, while this one types
                m_model->apply(AssignmentChanged{{1}, {{7000}, {1000}, WorkType::Control, {}, 40, false, 1}});
                others = 2 + random.bounded(4);
                m_model->apply(m_edits->writeMark({1000}, {7000}, {507}, others, u"Другой"_qs));
                break;
            }
            QCOMPARE(m_model->rowOf(m_model->rowKey(grid().row())), grid().row());
            QCOMPARE(grid().mode() == GridMode::Typing, !typing.isEmpty());
            if (!typing.isEmpty()) {
                QCOMPARE(grid().editor().text(), typing);
                QCOMPARE(m_model->rowKey(grid().row()), typingPupil);
                QCOMPARE(m_model->columnKey(grid().column()), typingLesson);
            }
        }
        if (!typing.isEmpty())
            press(u"Esc"_qs);
        while (m_edits->isWaiting())
            m_edits->answerOne();
        QCOMPARE(m_model->unsentActs(), 0);
        expected.remove({507, 1000}); // two write there: conflicts have their own test
        for (auto it = expected.cbegin(); it != expected.cend(); ++it)
            QCOMPARE(onServer(it.key().first, it.key().second), *it);
        checkInvariants();
    }

private:
    static int rowOf(const QString& cell) { return cell.section(QLatin1Char(','), 0, 0).toInt(); }
    static int columnOf(const QString& cell)
    {
        return cell.section(QLatin1Char(','), 1, 1).section(QLatin1Char('='), 0, 0).toInt();
    }
    static QString textOf(const QString& cell)
    {
        return cell.section(QLatin1Char('='), 1).replace(QChar(u'§'), QLatin1Char(' '));
    }
    // What the server holds for a cell, as the page would write it.
    QString onServer(qint64 pupil, qint64 lesson) const
    {
        CellText cell;
        const int column = m_model->columnOf(lesson);
        for (const AssignmentState& work : m_model->assignments(column)) {
            const FakeEdits::Cell held = m_edits->markOf(work.assignment.value, pupil);
            cell.marks.append({held.value, held.duty, {}});
        }
        while (!cell.marks.isEmpty() && cell.marks.last().value == 0 && !cell.marks.last().dot)
            cell.marks.removeLast();
        cell.absence = absenceFromNumber(m_edits->absenceOf(lesson, pupil).value);
        return formatCell(cell);
    }
    void checkInvariants()
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QCOMPARE(m_model->rowOf(m_model->rowKey(row)), row);
            Average average;
            for (int column = 0; column < m_model->columnCount(); ++column) {
                QCOMPARE(m_model->columnOf(m_model->columnKey(column)), column);
                const QString text = m_model->editText(row, column);
                QVERIFY(m_model->judge(row, column, text).kind != GridVerdict::Kind::Refused);
                const CellText cell = parseCell(text, {{1, 5, true, false}, true, {}, 8}).cell;
                const QVector<AssignmentState> works = m_model->assignments(column);
                for (int i = 0; i < cell.marks.size(); ++i)
                    average.add(cell.marks.at(i).value, works.at(i).weight);
            }
            QCOMPARE(m_model->averageOf(row).text(), average.text());
        }
    }
};

QTEST_MAIN(JournalGridTest)
#include "JournalGridTest.moc"
