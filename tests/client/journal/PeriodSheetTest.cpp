// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of period marks with real keys on the real grid against the server's program: taking suggestions,
// all at once, undo, another's marks live, a conflict, a closed period.
#include "JournalPerson.h"
#include "client/journal/CellHistoryDialog.h"
#include "client/journal/PeriodSheetView.h"
#include "common/journal/RuleMessages.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QTimer>
#include <QTreeWidget>

using namespace zvonok;
using namespace zvonok::client;
using test::JournalPerson;

class PeriodSheetTest : public QObject
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
        m_sheet = sheetOf(*m_teacher);
        m_other = sheetOf(*m_deputy);
        m_other->open(m_teacher->view->place());
        m_sheet->open(m_teacher->view->place());
        QTRY_VERIFY(m_sheet->isCurrent() && m_other->isCurrent());
        QCOMPARE(m_sheet->model().group(), m_teacher->model().group());
        QCOMPARE(m_other->model().group(), m_sheet->model().group());
        m_column = m_sheet->grid().controller().column();
        QCOMPARE(m_column % 2, 1); // a mark, not an average
    }
    void cleanupTestCase()
    {
        m_sheet.reset();
        m_other.reset();
        m_teacher.reset();
        m_deputy.reset();
    }

    void oneKeyTakesTheSuggestion()
    {
        const int row = suggestedRow();
        QVERIFY(row >= 0);
        const QString suggested = m_sheet->model().cell(row, m_column).note;
        QVERIFY(m_sheet->model().currentLine(row, m_column).contains(suggested));
        m_sheet->grid().controller().setQuickEntry(true);
        m_sheet->grid().controller().moveTo(row, m_column);
        QTest::keyClicks(&m_sheet->grid(), QStringLiteral("="));
        m_sheet->grid().controller().setQuickEntry(false);
        QCOMPARE(text(*m_sheet, row), suggested);
        QTRY_COMPARE(text(*m_other, row), suggested);
        QTRY_COMPARE(m_teacher->outbox->waiting(), 0);
        QVERIFY(!m_sheet->model().cell(row, m_column).states.testFlag(GridState::Pending));
    }

    void allAreTakenAtOnceAndTakenBackByOneUndo()
    {
        const int row = suggestedRow();
        QVERIFY(row >= 0);
        const QString suggested = m_sheet->model().cell(row, m_column).note;
        m_sheet->grid().controller().moveTo(row, m_column);
        m_sheet->takeAll();
        QCOMPARE(suggestedRow(), -1);
        QTRY_COMPARE(m_teacher->outbox->waiting(), 0);
        QTRY_COMPARE(text(*m_other, row), suggested);
        QTest::keyClick(&m_sheet->grid(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(suggestedRow(), row);
        QTRY_COMPARE(text(*m_other, row), QString());
        QTRY_COMPARE(m_teacher->outbox->waiting(), 0);
        QCOMPARE(m_sheet->model().conflicts(), 0);
    }

    void wordsAreMarksHereAndNonsenseIsRefused()
    {
        type(0, QStringLiteral(u"н/а"));
        QTRY_COMPARE(text(*m_other, 0), QStringLiteral(u"н/а"));
        const QString before = text(*m_sheet, 1);
        m_sheet->grid().controller().moveTo(1, m_column);
        QTest::keyClicks(&m_sheet->grid(), QStringLiteral("9"));
        QTest::keyClick(&m_sheet->grid(), Qt::Key_Escape);
        QCOMPARE(text(*m_sheet, 1), before);
        QVERIFY(!m_sheet->model().lockReason(0, m_column - 1).isEmpty()); // an average is not typed
    }

    void aRemarkIsSeenByTheOtherAndItsHistoryIsKept()
    {
        type(1, QStringLiteral("5"));
        m_sheet->grid().controller().moveTo(1, m_column);
        QTest::keyClick(&m_sheet->grid(), Qt::Key_F2, Qt::ShiftModifier);
        auto* input = m_sheet->findChild<GridInput*>();
        QVERIFY(input && input->isVisible());
        input->setText(QStringLiteral("Молодец"));
        QTest::keyClick(input, Qt::Key_Return);
        QVERIFY(!input->isVisible());
        QTRY_COMPARE(m_other->model().comment(1, m_column), QStringLiteral("Молодец"));
        QTRY_COMPARE(m_teacher->outbox->waiting(), 0);
        QVERIFY(m_other->model().details(1, m_column).contains(QStringLiteral("Молодец")));
        // Esc leaves it as it was.
        QTest::keyClick(&m_sheet->grid(), Qt::Key_F2, Qt::ShiftModifier);
        QCOMPARE(input->text(), QStringLiteral("Молодец"));
        input->setText(QStringLiteral("Плохо"));
        QTest::keyClick(input, Qt::Key_Escape);
        QCOMPARE(m_sheet->model().comment(1, m_column), QStringLiteral("Молодец"));

        QTimer::singleShot(100, m_sheet.get(), [] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (!menu)
                return;
            QAction* const last = menu->actions().constLast();
            menu->setActiveAction(last);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QTest::keyClick(&m_sheet->grid(), Qt::Key_Menu);
        QTRY_VERIFY(m_sheet->findChild<CellHistoryDialog*>());
        auto* dialog = m_sheet->findChild<CellHistoryDialog*>();
        auto* events = dialog->findChild<QTreeWidget*>();
        QVERIFY(events->topLevelItemCount() >= 2);
        QCOMPARE(events->topLevelItem(0)->text(2), QStringLiteral("5"));
        QVERIFY(events->topLevelItem(0)->text(3).contains(QStringLiteral("Молодец")));
        dialog->close();
    }

    void theNextSheetAndThePrintedOne()
    {
        const QString place = m_sheet->place();
        QTest::keyClick(&m_sheet->grid(), Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(m_sheet->place() != place);
        QTRY_VERIFY(m_sheet->isCurrent());
        QTest::keyClick(&m_sheet->grid(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(m_sheet->place(), place);
        QTRY_VERIFY(m_sheet->isCurrent());
        m_sheet->print();
        QTRY_COMPARE(m_teacher->desk->previewed.value(0), QStringLiteral("period-sheet"));
        QVERIFY(!m_teacher->desk->previewedDocuments.isEmpty());
    }

    void typedTwiceAndTypedOffline()
    {
        m_teacher->link->disconnectFromServer();
        type(2, QStringLiteral("3"));
        type(2, QStringLiteral("4"));
        QVERIFY(m_sheet->model().cell(2, m_column).states.testFlag(GridState::Pending));
        m_teacher->link->connectToServer(QStringLiteral("127.0.0.1"), m_server.port());
        QTRY_COMPARE_WITH_TIMEOUT(text(*m_other, 2), QStringLiteral("4"), 10'000);
        QTRY_COMPARE(m_teacher->outbox->waiting(), 0);
        QTRY_COMPARE(m_teacher->outbox->refused().size(), 0);
        QCOMPARE(m_sheet->model().conflicts(), 0);
    }

    void aConflictIsShownAndDecided()
    {
        m_teacher->link->disconnectFromServer();
        m_other->grid().controller().moveTo(3, m_column);
        QTest::keyClicks(&m_other->grid(), QStringLiteral("3"));
        QTest::keyClick(&m_other->grid(), Qt::Key_Return);
        QTRY_COMPARE(m_deputy->outbox->waiting(), 0);
        type(3, QStringLiteral("5"));
        m_teacher->link->connectToServer(QStringLiteral("127.0.0.1"), m_server.port());
        QTRY_COMPARE_WITH_TIMEOUT(m_sheet->model().conflicts(), 1, 10'000);
        QCOMPARE(m_sheet->model().cell(3, m_column).theirs, QStringLiteral("3"));
        QCOMPARE(m_teacher->outbox->refused().size(), 1);
        m_sheet->grid().controller().moveTo(3, m_column);
        QTest::keyClick(&m_sheet->grid(), Qt::Key_Left); // ← theirs
        QCOMPARE(text(*m_sheet, 3), QStringLiteral("3"));
        QCOMPARE(m_teacher->outbox->refused().size(), 0);
    }

    void aClosedPeriodSaysWhyBeforeTheAttempt()
    {
        JournalPerson coordinator(m_server, m_server.account(QStringLiteral(u"Координатор")));
        QTRY_COMPARE_WITH_TIMEOUT(coordinator.link->state(), ServerLink::State::Ready, 10'000);
        const QDate today = QDate::currentDate();
        bool closed = false;
        coordinator.link
            ->call(CloseJournals{today.addDays(-100), today.addDays(100), {}, {}, QStringLiteral("Ready")})
            .then(this, [&](const Result<ClosingLine>& line) { closed = line.has_value(); });
        QTRY_VERIFY(closed);
        // The followers of the journal are told to open it anew.
        QTRY_VERIFY(m_sheet->model().lockReason(0, m_column).contains(QStringLiteral("Ready")));
        QTRY_VERIFY(m_teacher->model()
                        .lockReason(0, m_teacher->model().columnCount() - 1)
                        .contains(QStringLiteral("Ready")));
        const QString before = text(*m_sheet, 4);
        type(4, QStringLiteral("5"));
        QCOMPARE(text(*m_sheet, 4), before);
        QCOMPARE(m_teacher->outbox->waiting(), 0);
    }

private:
    static std::unique_ptr<PeriodSheetView> sheetOf(JournalPerson& person)
    {
        auto sheet = std::make_unique<PeriodSheetView>(*person.desk);
        sheet->resize(1100, 700);
        sheet->show();
        return sheet;
    }
    QString text(PeriodSheetView& sheet, int row) { return sheet.model().cell(row, m_column).text; }
    // The first pupil with a suggestion and no mark.
    int suggestedRow()
    {
        for (int row = 0; row < m_sheet->model().rowCount(); ++row)
            if (text(*m_sheet, row).isEmpty() && !m_sheet->model().cell(row, m_column).note.isEmpty())
                return row;
        return -1;
    }
    void type(int row, const QString& mark)
    {
        m_sheet->grid().controller().moveTo(row, m_column);
        for (const QChar letter : mark) { // QTest's own types no Cyrillic
            QKeyEvent press(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(&m_sheet->grid(), &press);
        }
        QTest::keyClick(&m_sheet->grid(), Qt::Key_Return);
    }

    test::ServerProcess m_server{QStringLiteral(ZVONOK_SERVER), 120};
    std::unique_ptr<JournalPerson> m_teacher;
    std::unique_ptr<JournalPerson> m_deputy;
    std::unique_ptr<PeriodSheetView> m_sheet;
    std::unique_ptr<PeriodSheetView> m_other;
    int m_column = -1;
};

QTEST_MAIN(PeriodSheetTest)
#include "PeriodSheetTest.moc"
