// SPDX-License-Identifier: GPL-3.0-or-later
// The grid contract (ux.md, A2) where a teacher meets it: the journal and the sheet of period marks in the
// program's own window, against the server's program, key by key. A key goes to whatever has the focus, by
// way of ShortcutOverride and the window's shortcuts, as from a keyboard.
#include "ContractKeys.h"
#include "SpreadsheetClipboard.h"
#include "client/app/Desktop.h"
#include "client/app/HelpDialog.h"
#include "client/app/PreviewWindow.h"
#include "client/journal/JournalView.h"
#include "client/journal/PeriodSheetView.h"
#include "client/widgets/GridInput.h"
#include "client/widgets/KeySheet.h"
#include "tests/support/ServerProcess.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QToolButton>
#include <QToolTip>

using namespace zvonok;
using namespace zvonok::client;
using test::ServerProcess;
using namespace zvonok::test;

class GridContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        enter();
    }
    void cleanupTestCase() { m_desktop.reset(); }
    void cleanup()
    {
        if (!m_desktop->window())
            return;
        for (QWidget* each : QApplication::topLevelWidgets())
            if (each->isVisible() && each != m_desktop->window() && each->isWindow())
                each->close();
        window().palette().close();
    }

    void cells_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("before"); // row,column=text …, from the home cell; columns of marks only
        QTest::addColumn<bool>("quick");
        QTest::addColumn<QString>("pressed");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("current"); // "column,row" from the home cell, of all columns; or a word
        const auto on = [](const char* page, const char* name, const QString& before, bool quick,
                           const QString& pressed, const QString& after, const QString& current) {
            QTest::addRow("%s: %s", page, name)
                << QString::fromLatin1(page) << before << quick << pressed << after << current;
        };
        const auto both = [&](const char* name, const QString& before, bool quick, const QString& pressed,
                              const QString& after, const QString& current = {}) {
            on("journal", name, before, quick, pressed, after, current);
            on("period-marks", name, before, quick, pressed, after, current);
        };
        both("a digit replaces the cell", u"0,0=3"_qs, false, u"5 Enter"_qs, u"0,0=5"_qs, u"0,1"_qs);
        both("quick: one key per mark", {}, true, u"5 4 3"_qs, u"0,0=5 1,0=4 2,0=3"_qs, u"0,3"_qs);
        both("Enter goes down", {}, false, u"4 Enter 5 Enter"_qs, u"0,0=4 1,0=5"_qs, u"0,2"_qs);
        both("Shift+Enter goes up", {}, false, u"Down 4 Shift+Enter"_qs, u"1,0=4"_qs, u"0,0"_qs);
        on("journal", "Tab, Shift+Tab", {}, false, u"4 Tab 5 Backtab"_qs, u"0,0=4 0,1=5"_qs, u"0,0"_qs);
        on("period-marks", "Tab, Shift+Tab", {}, false, u"4 Tab Tab 5 Backtab"_qs, u"0,0=4 0,1=5"_qs,
           u"1,0"_qs);
        on("journal", "Enter after Tabs returns", {}, false, u"4 Tab 5 Tab 3 Enter"_qs,
           u"0,0=4 0,1=5 0,2=3"_qs, u"0,1"_qs);
        on("period-marks", "Enter after Tabs returns", {}, false, u"4 Tab Tab 5 Enter"_qs, u"0,0=4 0,1=5"_qs,
           u"0,1"_qs);
        both("arrows", {}, false, u"Down Right Up Left Right"_qs, {}, u"1,0"_qs);
        both("arrows finish typing", {}, false, u"5 Down"_qs, u"0,0=5"_qs, u"0,1"_qs);
        both("Home", {}, false, u"Home"_qs, {}, u"row start"_qs);
        both("End", {}, false, u"End"_qs, {}, u"row end"_qs);
        both("Ctrl+Home", {}, false, u"Ctrl+Home"_qs, {}, u"first"_qs);
        both("Ctrl+End", {}, false, u"Ctrl+End"_qs, {}, u"last"_qs);
        both("PgDn", {}, false, u"PgDn"_qs, {}, u"below"_qs);
        both("PgUp", {}, false, u"PgDn PgDn PgDn PgUp PgUp PgUp PgUp"_qs, {}, u"top"_qs);
        both("Ctrl+Down to the edge of the block", u"0,0=5 1,0=4 2,0=3"_qs, false, u"Ctrl+Down"_qs, {},
             u"0,2"_qs);
        both("Ctrl+Up", u"1,0=4 2,0=3"_qs, false, u"Down Down Ctrl+Up"_qs, {}, u"0,1"_qs);
        on("journal", "Alt+PgDn", {}, false, u"Ctrl+Home Alt+PgDn"_qs, {}, u"later week"_qs);
        on("journal", "Alt+PgUp", {}, false, u"Ctrl+End Alt+PgUp"_qs, {}, u"earlier week"_qs);
        both("F2 edits in place", u"0,0=4"_qs, false, u"F2 Back 5 Enter"_qs, u"0,0=5"_qs, u"0,1"_qs);
        both("Esc restores", u"0,0=4"_qs, false, u"5 Esc"_qs, u"0,0=4"_qs, u"0,0"_qs);
        both("Esc after F2 restores", u"0,0=4"_qs, false, u"F2 Back 5 Esc"_qs, u"0,0=4"_qs, u"0,0"_qs);
        both("Esc never deletes", u"0,0=4"_qs, false, u"Esc Esc"_qs, u"0,0=4"_qs, u"0,0"_qs);
        both("Delete clears", u"0,0=4"_qs, false, u"Del"_qs, u"0,0="_qs, u"0,0"_qs);
        both("Delete clears a block", u"0,0=4 1,0=5"_qs, false, u"Shift+Down Del"_qs, u"0,0= 1,0="_qs);
        both("Backspace clears and edits", u"0,0=4"_qs, false, u"Back 3 Enter"_qs, u"0,0=3"_qs, u"0,1"_qs);
        both("Ctrl+C, Ctrl+V", u"0,0=4"_qs, false, u"Ctrl+C Down Ctrl+V"_qs, u"0,0=4 1,0=4"_qs);
        both("Ctrl+С, Ctrl+М", u"0,0=4"_qs, false, u"Ctrl+С Down Ctrl+М"_qs, u"0,0=4 1,0=4"_qs);
        both("Ctrl+X, Ctrl+V", u"0,0=4"_qs, false, u"Ctrl+X Down Ctrl+V"_qs, u"0,0= 1,0=4"_qs);
        both("Ctrl+Shift+V", u"0,0=4"_qs, false, u"Ctrl+C Down Ctrl+Shift+V"_qs, u"0,0=4 1,0=4"_qs);
        both("a block is pasted after Enter", u"0,0=4 1,0=5"_qs, false,
             u"Shift+Down Ctrl+C Down Ctrl+Shift+V Enter"_qs, u"2,0=4 3,0=5"_qs);
        both("a block is not pasted after Esc", u"0,0=4 1,0=5"_qs, false,
             u"Shift+Down Ctrl+C Down Ctrl+V Esc"_qs, u"2,0= 3,0="_qs);
        both("Ctrl+D fills down", u"0,0=5"_qs, false, u"Shift+Down Shift+Down Ctrl+D"_qs, u"1,0=5 2,0=5"_qs);
        both("Ctrl+D is one step of undo", u"0,0=5"_qs, false, u"Shift+Down Shift+Down Ctrl+D Ctrl+Z"_qs,
             u"0,0=5 1,0= 2,0="_qs);
        both("Ctrl+R fills right", u"0,0=5"_qs, false, u"Shift+Right Shift+Right Ctrl+R"_qs, u"0,1=5"_qs);
        both("Ctrl+Enter fills the selection", {}, false, u"Shift+Down Shift+Down 5 Ctrl+Enter"_qs,
             u"0,0=5 1,0=5 2,0=5"_qs);
        both("Ctrl+Enter is one step of undo", {}, false, u"Shift+Down 5 Ctrl+Enter Ctrl+Z"_qs,
             u"0,0= 1,0="_qs);
        both("Ctrl+Z", u"0,0=4"_qs, false, u"5 Enter Ctrl+Z"_qs, u"0,0=4"_qs, u"0,0"_qs);
        both("Ctrl+Y", u"0,0=4"_qs, false, u"5 Enter Ctrl+Z Ctrl+Y"_qs, u"0,0=5"_qs);
        both("Ctrl+Я is Ctrl+Z", u"0,0=4"_qs, false, u"5 Enter Ctrl+Я"_qs, u"0,0=4"_qs);
        on("journal", "the key of Y is Н", {}, true, u"y"_qs, u"0,0=Н"_qs, u"0,1"_qs);
        on("journal", "Н is Н", {}, true, u"н"_qs, u"0,0=Н"_qs, u"0,1"_qs);
        on("journal", "the comma is Б", {}, true, u","_qs, u"0,0=Б"_qs, u"0,1"_qs);
        on("period-marks", "the key of Y is н/а", {}, false, u"y Enter"_qs, u"0,0=н/а"_qs, u"0,1"_qs);
        on("period-marks", "н is н/а", {}, false, u"н Enter"_qs, u"0,0=н/а"_qs, u"0,1"_qs);
        both("number pad", {}, true, u"Pad+5 Pad+4"_qs, u"0,0=5 1,0=4"_qs, u"0,2"_qs);
        on("journal", "two marks in a cell", {}, false, u"4 / 5 Enter"_qs, u"0,0=4/5"_qs, u"0,1"_qs);
        both("what cannot be is refused at the key", u"0,0=4"_qs, false, u"7"_qs, u"0,0=4"_qs, u"refused"_qs);
    }
    void cells()
    {
        QFETCH(QString, page);
        QFETCH(QString, before);
        QFETCH(bool, quick);
        QFETCH(QString, pressed);
        QFETCH(QString, after);
        QFETCH(QString, current);
        goTo(page, before, quick);
        if (QTest::currentTestFailed())
            return;
        press(pressed);
        for (const QString& cell : after.split(u' ', Qt::SkipEmptyParts))
            QCOMPARE(m_model->editText(rowOf(cell), columnOf(cell)), cell.section(u'=', 1));
        compareCurrent(current);
        press(u"Esc"_qs);
    }

    void keysOfTheWindow_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("pressed");
        for (const char* page : {"journal", "period-marks"})
            for (const char* pressed :
                 {"Ctrl+K", "Ctrl+Л", "Ctrl+F", "Ctrl+А", "F1", "F5", "Ctrl+P", "Ctrl+З", "Shift+F10", "Menu",
                  "?", "Ctrl+/", "Ctrl+PgDn", "Shift+F2", "Alt+Down"})
                QTest::addRow("%s: %s", page, pressed)
                    << QString::fromLatin1(page) << QString::fromUtf8(pressed);
        QTest::newRow("journal: Alt+Enter") << u"journal"_qs << u"Alt+Enter"_qs;
    }
    void keysOfTheWindow()
    {
        QFETCH(QString, page);
        QFETCH(QString, pressed);
        goTo(page, u"0,0=4 1,0=3"_qs, false);
        if (QTest::currentTestFailed())
            return;
        const auto pressIt = [&pressed] { press(pressed); };
        if (pressed == u"Ctrl+K"_qs || pressed == u"Ctrl+Л"_qs) {
            pressIt();
            QVERIFY(window().palette().isVisible());
        } else if (pressed == u"Ctrl+F"_qs || pressed == u"Ctrl+А"_qs) {
            pressIt();
            auto* input = qobject_cast<QLineEdit*>(QApplication::focusWidget());
            QVERIFY(input);
            input->setText(m_model->rowName(m_row + 2).section(u' ', 0, 1));
            press(u"Enter"_qs);
            QCOMPARE(grid().controller().row(), m_row + 2);
            press(u"Esc"_qs);
            QVERIFY(grid().hasFocus());
        } else if (pressed == u"F1"_qs) {
            pressIt();
            QTRY_VERIFY(shown<HelpDialog>());
        } else if (pressed == u"F5"_qs) {
            pressIt();
            QVERIFY(!isCurrent()); // it is being read anew
            QTRY_VERIFY_WITH_TIMEOUT(isCurrent(), 10'000);
        } else if (pressed == u"Ctrl+P"_qs || pressed == u"Ctrl+З"_qs) {
            pressIt();
            QTRY_VERIFY_WITH_TIMEOUT(shown<PreviewWindow>(), 10'000);
        } else if (pressed == u"Shift+F10"_qs || pressed == u"Menu"_qs) {
            const QString menu = opened(pressIt);
            QVERIFY2(menu.startsWith(u"QMenu"_qs), qPrintable(menu));
            for (const char* act : {"Copy", "Paste", "Fill down", "Remark…", "History of the cell…"})
                QVERIFY2(menu.contains(QString::fromUtf8(act)), act);
        } else if (pressed == u"?"_qs || pressed == u"Ctrl+/"_qs) {
            QCOMPARE(opened(pressIt), QString::fromLatin1(KeySheet::staticMetaObject.className()));
        } else if (pressed == u"Ctrl+PgDn"_qs) {
            const QString place = window().currentPage()->place();
            pressIt();
            QVERIFY(window().currentPage()->place() != place);
            QTRY_VERIFY_WITH_TIMEOUT(isCurrent(), 10'000);
            press(u"Ctrl+PgUp"_qs);
            QCOMPARE(window().currentPage()->place(), place);
            QTRY_VERIFY_WITH_TIMEOUT(isCurrent(), 10'000);
        } else if (pressed == u"Shift+F2"_qs) {
            pressIt();
            auto* input = qobject_cast<QLineEdit*>(QApplication::focusWidget());
            QVERIFY(input);
            input->setText(u"Молодец"_qs);
            press(u"Enter"_qs);
            QVERIFY(grid().hasFocus());
            QVERIFY(m_model->cell(m_row, m_column).states.testFlag(GridState::Comment));
            QVERIFY(m_model->details(m_row, m_column).contains(u"Молодец"_qs));
        } else if (pressed == u"Alt+Down"_qs) {
            QTRY_VERIFY_WITH_TIMEOUT(!m_model->cell(m_row, m_column).states.testFlag(GridState::Pending),
                                     20'000);
            pressIt();
            QTRY_VERIFY(QToolTip::isVisible());
            QVERIFY(QToolTip::text().contains(m_model->rowName(m_row)));
            QToolTip::hideText();
        } else {
            const QString pupil = m_model->rowName(m_row);
            pressIt();
            auto* sheet = qobject_cast<PeriodSheetView*>(window().currentPage());
            QVERIFY(sheet);
            QTRY_VERIFY_WITH_TIMEOUT(sheet->isCurrent(), 10'000);
            QCOMPARE(sheet->model().rowName(sheet->grid().controller().row()), pupil);
        }
    }

    void quickEntryAndUndoAreThereAfterARestart_data() { pages(); }
    void quickEntryAndUndoAreThereAfterARestart()
    {
        QFETCH(QString, page);
        goTo(page, u"0,0=3 1,0=3"_qs, false);
        if (QTest::currentTestFailed())
            return;
        for (QToolButton* each : window().currentPage()->findChildren<QToolButton*>())
            if (each->text() == u"Quick entry"_qs)
                each->setChecked(true);
        press(u"5 4"_qs);
        QCOMPARE(m_model->editText(m_row + 1, m_column), u"4"_qs);
        press(u"Ctrl+Z"_qs); // one is there to be done again
        QCOMPARE(m_model->editText(m_row + 1, m_column), u"3"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(!anyPending(), 10'000);
        const qint64 row = m_model->rowKey(m_row);
        const qint64 column = m_model->columnKey(m_column);
        enter();
        if (QTest::currentTestFailed())
            return;
        show(page);
        QVERIFY(grid().controller().quickEntry());
        m_row = m_model->rowOf(row);
        m_column = m_model->columnOf(column);
        QVERIFY(m_row >= 0 && m_column >= 0);
        if (page == u"period-marks"_qs) {
            press(u"Ctrl+Y"_qs);
            QCOMPARE(m_model->editText(m_row + 1, m_column), u"4"_qs);
            press(u"Ctrl+Z"_qs);
            QCOMPARE(m_model->editText(m_row + 1, m_column), u"3"_qs);
        }
        press(u"Ctrl+Z"_qs);
        QCOMPARE(m_model->editText(m_row, m_column), u"3"_qs);
        grid().controller().setQuickEntry(false);
    }

    void aDoubleClickEdits_data() { pages(); }
    void aDoubleClickEdits()
    {
        QFETCH(QString, page);
        goTo(page, u"0,0=4"_qs, false);
        if (QTest::currentTestFailed())
            return;
        QTest::mouseDClick(grid().viewport(), Qt::LeftButton, {},
                           grid().cells().cell(m_row, m_column).center());
        QCOMPARE(grid().controller().mode(), GridMode::Editing);
        QCOMPARE(grid().controller().editor().text(), u"4"_qs);
        press(u"Esc"_qs);
        QCOMPARE(m_model->editText(m_row, m_column), u"4"_qs);
    }

    void theMarkOfThePeriodIsAtTheRightOfTheJournal()
    {
        goTo(u"journal"_qs, {}, false);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(m_model->rightSides().size(), 3);
        const QRect cell = grid().cells().rightCell(m_row, 2);
        const QString pupil = m_model->rowName(m_row);
        const qint64 key = m_model->rowKey(m_row);
        QTest::mouseDClick(grid().viewport(), Qt::LeftButton, {}, cell.center());
        auto* sheet = qobject_cast<PeriodSheetView*>(window().currentPage());
        QVERIFY(sheet);
        QTRY_VERIFY_WITH_TIMEOUT(sheet->isCurrent(), 10'000);
        const int row = sheet->grid().controller().row();
        const int column = sheet->grid().controller().column();
        QCOMPARE(sheet->model().rowName(row), pupil);
        QVERIFY(sheet->model().lockReason(row, column).isEmpty()); // a mark, not an average
        // Put there, it is in the journal at once.
        QCOMPARE(sheet->model().commit({{row, column, u"3"_qs}}, GridAct::Type), QString());
        show(u"journal"_qs);
        QTRY_COMPARE(m_model->rightCell(m_model->rowOf(key), 2).text, u"3"_qs);
    }

    void aBlockFromASpreadsheet_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("third"); // the cell of two lines
        QTest::newRow("LibreOffice, text and html") << calcText << calcHtml << u"5 4"_qs;
        QTest::newRow("LibreOffice, tsvc") << calcTsv << QString() << u"5\n4"_qs;
        QTest::newRow("as Excel") << excelText << QString() << u"5\n4"_qs;
    }
    void aBlockFromASpreadsheet()
    {
        QFETCH(QString, text);
        QFETCH(QString, html);
        QFETCH(QString, third);
        QCOMPARE(
            GridClipboard::fromText(text),
            (GridBlock{
                {u"5"_qs, u"4"_qs}, {u"4/5"_qs, u"н"_qs}, {third, u"say \"5\""_qs}, {QString(), u"3"_qs}}));
        goTo(u"journal"_qs, u"3,0=4"_qs, false);
        if (QTest::currentTestFailed())
            return;
        auto* data = new QMimeData;
        data->setText(text);
        if (!html.isEmpty())
            data->setHtml(html);
        QGuiApplication::clipboard()->setMimeData(data);
        press(u"Ctrl+V"_qs);
        QVERIFY(grid().controller().plan());
        const auto& refused = grid().controller().plan()->refused;
        QVERIFY(std::any_of(refused.begin(), refused.end(),
                            [](const GridRefused& each) { return each.text == u"say \"5\""_qs; }));
        QCOMPARE(m_model->editText(m_row, m_column), QString()); // nothing yet
        press(u"Enter"_qs);
        const QHash<QString, QString> now{
            {u"0,0"_qs, u"5"_qs},   {u"0,1"_qs, u"4"_qs},   {u"1,0"_qs, u"4/5"_qs}, {u"1,1"_qs, u"Н"_qs},
            {u"2,1"_qs, QString()}, {u"3,0"_qs, QString()}, {u"3,1"_qs, u"3"_qs}};
        for (auto it = now.cbegin(); it != now.cend(); ++it)
            QCOMPARE(m_model->editText(rowOf(it.key()), columnOf(it.key())), it.value());
        press(u"Ctrl+Z"_qs); // one act
        QCOMPARE(m_model->editText(m_row, m_column), QString());
        QCOMPARE(m_model->editText(m_row + 3, m_column), u"4"_qs);
    }

private:
    static void pages()
    {
        QTest::addColumn<QString>("page");
        for (const char* page : {"journal", "period-marks"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    MainWindow& window() { return *m_desktop->window(); }
    GridView& grid() { return *m_grid; }
    bool isCurrent()
    {
        const Page* const page = window().currentPage();
        if (const auto* journal = qobject_cast<const JournalView*>(page))
            return journal->isCurrent();
        const auto* sheet = qobject_cast<const PeriodSheetView*>(page);
        return sheet && sheet->isCurrent();
    }

    // The teacher sits down at the workstation, for the first time or again.
    void enter()
    {
        m_desktop.reset();
        const auto options =
            Options::parse({u"zvonok"_qs, u"--server"_qs, u"127.0.0.1:%1"_qs.arg(m_server.port()),
                            u"--language"_qs, u"en"_qs});
        QVERIFY(options);
        auto made =
            Desktop::make(*options, {m_folder.filePath(u"config"_qs), m_folder.filePath(u"state"_qs)});
        QVERIFY(made);
        m_desktop = std::move(*made);
        m_desktop->start();
        Entrance& entrance = m_desktop->entrance();
        QTRY_VERIFY(entrance.isVisible());
        const ServerProcess::Account teacher = m_server.account(u"Алгебра"_qs);
        QLineEdit* login = nullptr;
        QLineEdit* password = nullptr;
        for (QLineEdit* each : entrance.findChildren<QLineEdit*>())
            if (each->accessibleName() == u"Login"_qs)
                login = each;
            else if (each->accessibleName() == u"Password"_qs)
                password = each;
        QVERIFY(login && password);
        login->setText(teacher.login);
        password->setText(teacher.password);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window() && m_desktop->window()->isVisible(), 20'000);
        window().resize(1366, 768);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void show(const QString& page)
    {
        QVERIFY(window().openPage(page));
        QTRY_VERIFY_WITH_TIMEOUT(isCurrent(), 20'000);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        if (auto* journal = qobject_cast<JournalView*>(window().currentPage())) {
            m_grid = &journal->widget().grid();
            m_model = &journal->model();
            m_step = 1;
        } else {
            auto* sheet = qobject_cast<PeriodSheetView*>(window().currentPage());
            QVERIFY(sheet);
            m_grid = &sheet->grid();
            m_model = &sheet->model();
            m_step = 2; // beside each mark its average
        }
        m_grid->setFocus();
        QVERIFY(m_grid->hasFocus());
    }

    // Opens the page at a free block of four pupils and three lessons, or of two periods.
    void goTo(const QString& page, const QString& before, bool quick)
    {
        show(page);
        if (QTest::currentTestFailed())
            return;
        const int width = m_step == 1 ? 3 : 2;
        const int height = 4;
        const auto isFree = [&](int row, int column) {
            for (int y = 0; y < height; ++y)
                for (int x = 0; x < width; ++x)
                    if (!m_model->lockReason(row + y, column + x * m_step).isEmpty())
                        return false;
            return true;
        };
        m_row = m_column = -1;
        for (int column = m_model->columnCount() - 1 - (width - 1) * m_step; column > 0 && m_column < 0;
             --column)
            for (int row = 1; row + height < m_model->rowCount() && m_column < 0; ++row)
                if (isFree(row, column)) {
                    m_row = row;
                    m_column = column;
                }
        QVERIFY2(m_column > 0, "no block of cells may be written");
        QVector<GridEdit> clear;
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x)
                clear.append({m_row + y, m_column + x * m_step, QString()});
        QCOMPARE(m_model->commit(clear, GridAct::Clear), QString());
        for (const QString& cell : before.split(u' ', Qt::SkipEmptyParts))
            QCOMPARE(m_model->commit({{rowOf(cell), columnOf(cell), cell.section(u'=', 1)}}, GridAct::Type),
                     QString());
        m_grid->controller().setQuickEntry(quick);
        m_grid->controller().moveTo(m_row, m_column);
    }

    bool anyPending()
    {
        for (int row = 0; row < m_model->rowCount(); ++row)
            for (int column = 0; column < m_model->columnCount(); ++column)
                if (m_model->cell(row, column).states.testFlag(GridState::Pending))
                    return true;
        return false;
    }
    int rowOf(const QString& cell) const { return m_row + cell.section(u',', 0, 0).toInt(); }
    int columnOf(const QString& cell) const
    {
        return m_column + m_step * cell.section(u',', 1, 1).section(u'=', 0, 0).toInt();
    }
    void compareCurrent(const QString& expected)
    {
        const GridController& controller = grid().controller();
        const int lastRow = m_model->rowCount() - 1;
        const int lastColumn = m_model->columnCount() - 1;
        const QPoint now(controller.column(), controller.row());
        if (expected == u"row start"_qs)
            QCOMPARE(now, QPoint(0, m_row));
        else if (expected == u"row end"_qs)
            QCOMPARE(now, QPoint(lastColumn, m_row));
        else if (expected == u"first"_qs)
            QCOMPARE(now, QPoint(0, 0));
        else if (expected == u"last"_qs)
            QCOMPARE(now, QPoint(lastColumn, lastRow));
        else if (expected == u"below"_qs)
            QVERIFY(now.y() > m_row && now.x() == m_column);
        else if (expected == u"top"_qs)
            QCOMPARE(now, QPoint(m_column, 0));
        else if (expected == u"later week"_qs)
            QVERIFY(now.x() > 0);
        else if (expected == u"earlier week"_qs)
            QVERIFY(now.x() < lastColumn);
        else if (expected == u"refused"_qs)
            QVERIFY(!QApplication::activeModalWidget() && controller.mode() == GridMode::Ready);
        else if (!expected.isEmpty())
            QCOMPARE(now, QPoint(m_column + expected.section(u',', 0, 0).toInt(),
                                 m_row + expected.section(u',', 1, 1).toInt()));
    }

    ServerProcess m_server{QStringLiteral(ZVONOK_SERVER), 60};
    QTemporaryDir m_folder;
    std::unique_ptr<Desktop> m_desktop;
    GridView* m_grid = nullptr;
    GridModel* m_model = nullptr;
    int m_step = 1;
    int m_row = -1; // of the home cell
    int m_column = -1;
};

QTEST_MAIN(GridContractTest)
#include "GridContractTest.moc"
