// SPDX-License-Identifier: GPL-3.0-or-later
// The week of one class as a grid: numbers of lessons × days, in each cell the groups that have one. What is
// typed changes the book, nothing is sent; undo goes back through the acts on the class that is shown. GUI
// thread.
#pragma once

#include "client/schedule/WeekEntry.h"
#include "client/widgets/GridModel.h"

namespace zvonok::client {

class WeekModel final : public GridModel
{
    Q_OBJECT

public:
    using GridModel::GridModel;

    WeekBook& book() { return m_book; }
    const WeekBook& book() const { return m_book; }
    const WeekEntry& entry() const { return m_entry; }
    Id<SchoolClass> schoolClass() const { return m_class; }

    void showClass(Id<SchoolClass> schoolClass, qint32 schoolDays);
    void bookChanged();  // something else than an act of the grid changed the book
    void forgetActs();   // there is nothing to go back to
    int clashes() const; // cells of the class in which there is one
    // Which of several readings the typed text has, as chosen in the list.
    void choose(const QString& text, qsizetype option);
    WeeklySlot slotAt(int row, int column) const { return {column + 1, m_firstNumber + row}; }
    QStringList clashTexts(int row, int column) const;

    int rowCount() const override { return m_rows; }
    int columnCount() const override { return m_columns; }
    QVector<GridSide> leftSides() const override { return {{tr("Lesson"), 7}}; }
    QStringList bottomTitles() const override { return {tr("Lessons")}; }
    GridHeader header(int column) const override;
    int columnCharacters(int) const override { return m_columns > 5 ? 12 : 15; }
    bool isText(int) const override { return true; }
    GridCell cell(int row, int column) const override;
    GridCell leftCell(int row, int side) const override;
    GridCell bottomCell(int line, int column) const override;
    qint64 rowKey(int row) const override { return m_firstNumber + row + 1; }
    qint64 columnKey(int column) const override { return column + 1; }
    int rowOf(qint64 key) const override;
    int columnOf(qint64 key) const override { return key <= m_columns ? int(key) - 1 : -1; }
    QString lockReason(int row, int column) const override;
    GridVerdict judge(int row, int column, const QString& text) const override;
    QString editText(int row, int column) const override;
    QString commit(const QVector<GridEdit>& edits, GridAct act) override;
    GridUndone undo() override { return replay(false); }
    GridUndone redo() override { return replay(true); }
    QString rowName(int row) const override { return tr("lesson %1").arg(m_firstNumber + row); }
    QString columnName(int column) const override;
    QString details(int row, int column) const override;
    QString announced(int row, int column) const override;
    QString currentLine(int row, int column) const override;

Q_SIGNALS:
    void changed();

private:
    struct Step {
        Id<Group> group;
        WeeklySlot slot;
        bool on = false;
    };
    using Act = QList<Step>;
    struct Acts {
        QList<Act> done;
        QList<Act> undone;
    };
    struct Shown {
        QList<Id<Group>> groups;
        QString text;
        bool isChanged = false;
        QStringList clashes;

        bool operator==(const Shown&) const = default;
    };

    void readCells();
    bool growRows(); // true: there are more
    GridUndone replay(bool forward);
    const Shown& shown(int row, int column) const { return m_cells.at(row * m_columns + column); }

    WeekBook m_book;
    WeekEntry m_entry;
    Id<SchoolClass> m_class;
    QHash<Id<SchoolClass>, Acts> m_acts;
    QList<Shown> m_cells; // row by row
    int m_rows = 0;
    int m_columns = 0;
    qint32 m_firstNumber = 1;
    qint32 m_schoolDays = 5;
    QString m_chosenText;
    qsizetype m_chosen = 0;
};

} // namespace zvonok::client
