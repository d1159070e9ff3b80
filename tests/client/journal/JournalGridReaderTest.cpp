// SPDX-License-Identifier: GPL-3.0-or-later
// What the grid of a journal tells of a cell: to the eye on hover or by a key, to a screen reader at each
// step.
#include "JournalGridFixture.h"

using namespace zvonok;
using namespace zvonok::client;
using namespace zvonok::tests;

class JournalGridReaderTest : public QObject, private JournalGridFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void detailsByKeyboard()
    {
        press(u"5 Enter Up Alt+Down"_qs);
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY(QToolTip::text().contains(u"Учитель"_qs));
    }

    // A mark of a page that was read: nobody has typed it here.
    void hoverAsksWhoPutIt()
    {
        press(u"5 Enter Up"_qs);
        JournalPage page = m_model->heldPage(1);
        ++page.group.value; // another journal: nothing is known of its authors
        m_edits->setPage(page);
        m_model->load(page);
        const int row = grid().row();
        QVERIFY(!m_model->cell(row, 2).text.isEmpty());
        QSignalSpy asked(m_model.get(), &JournalModel::authorsWanted);
        QWidget* port = m_widget->grid().viewport();
        const QPoint at = centre(row, 2);
        QHelpEvent hover(QEvent::ToolTip, at, port->mapToGlobal(at));
        QApplication::sendEvent(port, &hover);
        QTRY_VERIFY(QToolTip::isVisible());
        QCOMPARE(asked.size(), 1);
        QVERIFY(!QToolTip::text().contains(u"Завуч"_qs));
        CellHistory history;
        history.events.append({{1789000000000},
                               u"Завуч"_qs,
                               {},
                               u"mark.put"_qs,
                               {},
                               QStringLiteral(R"({"assignment":%1,"value":5})")
                                   .arg(m_model->assignments(2).first().assignment.value)});
        m_model->learnAuthors(row, 2, history);
        QTRY_VERIFY(QToolTip::text().contains(u"Завуч"_qs));
        QSignalSpy wanted(m_widget.get(), &JournalPageWidget::historyRequested);
        press(u"Alt+Shift+Down"_qs);
        QCOMPARE(wanted.size(), 1);
    }

    void screenReaderHearsTheCell()
    {
        QAccessible::setActive(true);
        QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&m_widget->grid());
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->tableInterface()->rowCount(), 1 + 10 + 1);
        QCOMPARE(table->tableInterface()->columnCount(), 2 + 12 + 2);
        press(u"4 Enter"_qs);
        QCOMPARE(table->tableInterface()->cellAt(1, 4)->text(QAccessible::Name),
                 QStringList({m_model->rowName(0), m_model->columnName(2), u"Алгебра"_qs, u"4"_qs})
                     .join(u", "_qs));
        QAccessibleInterface* focus = table->focusChild();
        QVERIFY(focus);
        QVERIFY(focus->text(QAccessible::Name).startsWith(m_model->rowName(1)));
        QVERIFY(focus->state().focused);
        QCOMPARE(focus->tableCellInterface()->rowHeaderCells().at(0)->text(QAccessible::Name),
                 m_model->rowName(1));
        QCOMPARE(focus->tableCellInterface()->columnHeaderCells().at(0)->text(QAccessible::Name),
                 m_model->columnName(2));
        QCOMPARE(table->indexOfChild(focus), 2 * 16 + 4);
        QVERIFY(table->tableInterface()->cellAt(1 + 4, 2 + 11)->state().readOnly);
    }

    // Pupil, date, subject, value: of every cell, in every state, and of the cell where Enter has gone.
    void everyCellIsAnnounced()
    {
        QAccessible::setActive(true);
        load(sample::journalPage(12, 10, true));
        QAccessibleTableInterface* table =
            QAccessible::queryAccessibleInterface(&m_widget->grid())->tableInterface();
        QVERIFY(table);
        const int sides = int(m_model->leftSides().size());
        int values = 0;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QCOMPARE(table->rowDescription(row + 1), m_model->rowName(row));
            for (int column = 0; column < m_model->columnCount(); ++column) {
                QAccessibleInterface* cell = table->cellAt(row + 1, sides + column);
                QVERIFY(cell && cell->isValid());
                QVERIFY(cell->role() == QAccessible::Cell);
                const QStringList said = cell->text(QAccessible::Name).split(u", "_qs);
                const QString date = QLocale().toString(m_model->lesson(column).date, u"d MMMM"_qs);
                QVERIFY2(said.size() >= 4, qPrintable(said.join(u'|')));
                QCOMPARE(said.at(0), m_model->rowName(row));
                QCOMPARE(said.at(1), date);
                QVERIFY(said.contains(u"Алгебра"_qs));
                const GridCell shown = m_model->cell(row, column);
                if (shown.states.testFlag(GridState::Outside)) {
                    QVERIFY(cell->state().readOnly);
                } else if (shown.text.isEmpty()) {
                    QCOMPARE(said.last(), u"empty"_qs);
                } else {
                    if (shown.note.isEmpty())
                        QVERIFY(cell->text(QAccessible::Name).endsWith(m_model->editText(row, column)));
                    for (const auto& mark : m_model->marksOf(row, column)) // works of several kinds are named
                        QVERIFY(shown.note.isEmpty() || cell->text(QAccessible::Name).contains(mark.name));
                    QCOMPARE(cell->text(QAccessible::Value), m_model->editText(row, column));
                    ++values;
                }
                QCOMPARE(table->columnDescription(sides + column), m_model->columnName(column));
            }
        }
        QVERIFY(values > 15);
        // The averages and the names are cells of the table, too.
        QCOMPARE(table->cellAt(1, 1)->text(QAccessible::Name), m_model->leftCell(0, 1).text);
        QCOMPARE(table->cellAt(1, sides + 10)->text(QAccessible::Name), m_model->rightCell(0, 0).text);

        grid().moveTo(0, 9);
        QAccessibleInterface* const whole = QAccessible::queryAccessibleInterface(&m_widget->grid());
        int moves = 0;
        for (int row = grid().row(); row + 1 < m_model->rowCount(); row = grid().row(), ++moves) {
            press(u"Enter"_qs);
            if (grid().row() == row)
                break; // nobody below was in the group on this day
            QAccessibleInterface* now = whole->focusChild();
            QVERIFY(now && now->state().focused);
            QVERIFY(now->text(QAccessible::Name).startsWith(m_model->rowName(grid().row())));
            QVERIFY(!whole->tableInterface()->cellAt(row + 1, sides + 9)->state().focused);
        }
        QVERIFY2(moves >= 5, qPrintable(QString::number(moves)));
    }

    void theReaderIsToldOfEachStep()
    {
        QAccessible::setActive(true);
        if (!QAccessible::isActive())
            QSKIP("this platform plugin has no accessibility");
        heard.clear();
        const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent* event) {
            if (event->type() == QAccessible::Focus && event->child() >= 0)
                heard.append(event->child());
        });
        press(u"4 Enter"_qs);
        QAccessible::installUpdateHandler(before);
        QVERIFY(heard.contains(2 * 16 + 4));
    }

private:
    static inline QList<int> heard;
};

QTEST_MAIN(JournalGridReaderTest)
#include "JournalGridReaderTest.moc"
