// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of period marks of a group as a grid: for each period, the year and the final mark the average
// with its count, and the mark; for each exam its mark, or its points and what they are worth. «=» takes the
// suggestion, takeAll() all that are missing. What is typed stands over what the server holds until it is
// acknowledged; what somebody else put first is shown beside it. A remark stays with its mark. GUI thread.
#pragma once

#include "client/widgets/EntryBook.h"
#include "client/widgets/GridModel.h"
#include "common/journal/MarkText.h"
#include "common/journal/PeriodMarkMessages.h"

#include <QHash>

class QDataStream;

namespace zvonok::client {

class PeriodSheetModel final : public GridModel
{
    Q_OBJECT

public:
    using GridModel::GridModel;

    void load(const PeriodSheet& sheet); // what waits for its acknowledgement stays over it
    void apply(const PeriodMarkChanged& change);
    // The answer to an act that submitted() told of, or the refusal of it.
    void settle(const SavePeriodMarks& act, const PeriodMarksSaved& saved);
    void giveUp(const SavePeriodMarks& act);
    // What an earlier run left: waiting, or answered with a conflict and not decided.
    void resume(const SavePeriodMarks& act);
    void resumeConflicts(const SavePeriodMarks& act);
    bool isDecided(const SavePeriodMarks& act) const;
    QString describe(const SavePeriodMarks& act) const;

    Id<Group> group() const { return m_sheet.group; }
    int conflicts() const { return int(m_book.conflicts().size()); }
    bool mayMark() const { return m_sheet.mayMark; }
    static constexpr int longestComment = 500; // the protocol's limit
    QString comment(int row, int column) const;
    QString setComment(int row, int column, const QString& text); // a reason if refused
    // Whose history a cell has: of the mark, also where the average beside it is current.
    PeriodMarkEntry cellName(int row, int column) const;

    // What undo and redo know, for keeping over a restart; unknown bytes are forgotten.
    QByteArray undoState() const;
    void setUndoState(const QByteArray& bytes);
    // Puts the suggestion wherever the column's period has no mark; how many.
    int takeAll(int column);

    int rowCount() const override { return int(m_sheet.pupils.size()); }
    int columnCount() const override { return int(m_columns.size()); }
    QVector<GridSide> leftSides() const override;
    GridHeader header(int column) const override;
    int columnCharacters(int column) const override;
    int markColumn(int period) const { return m_markColumns.value(period, -1); } // where its mark is typed
    int markColumnOn(QDate day) const; // of the last period that has begun, the year left out
    GridCell cell(int row, int column) const override;
    GridCell leftCell(int row, int side) const override;
    qint64 rowKey(int row) const override { return m_sheet.pupils.at(row).value; }
    qint64 columnKey(int column) const override;
    int rowOf(qint64 key) const override;
    int columnOf(qint64 key) const override;
    QString lockReason(int row, int column) const override;
    GridVerdict judge(int row, int column, const QString& text) const override;
    QString editText(int row, int column) const override;
    QString commit(const QVector<GridEdit>& edits, GridAct act) override;
    GridUndone undo() override { return replay(false); }
    GridUndone redo() override { return replay(true); }
    QString keepTheirs(int row, int column) override;
    QString keepMine(int row, int column) override;
    QString rowName(int row) const override { return m_sheet.pupilNames.value(row); }
    QString columnName(int column) const override;
    QString details(int row, int column) const override;
    QString announced(int row, int column) const override;
    QString currentLine(int row, int column) const override;

Q_SIGNALS:
    void submitted(const zvonok::SavePeriodMarks& act);
    void conflictsChanged(int count);

private:
    using Place = QPair<int, int>; // pupil, period
    struct Value {
        qint32 mark = 0;
        QString comment;
        bool operator==(const Value&) const = default;
    };
    struct Held {
        Value value;
        QString by;
        Moment at;
    };
    struct Count {
        qint32 average = 0;
        qint32 marks = 0;
        qint32 suggested = 0;
        qint32 missed = 0;
    };
    struct Part {
        PeriodKind kind = PeriodKind::Unknown;
        qint32 ordinal = 0;
        qint32 grade = 0; // 0: of this year
        qint32 value = 0;
        bool former = false;
        qint32 subject = -1; // of a final mark of several subjects; −1: of this one
    };
    struct Former {
        qint32 value = 0;
        QString school;
    };
    struct Column {
        int period = 0;
        bool mark = false;
    };
    using Book = EntryBook<Place, Value, Held>;
    using Step = Book::Step;
    using Intent = Book::Intent;

    bool isMark(int column) const { return m_columns.at(column).mark; }
    int periodAt(int column) const { return m_columns.at(column).period; }
    void layColumns();
    const ExamColumn* exam(int period) const;   // nullptr: not an exam's
    QString absentReason(Place place) const;    // not in the group, or the exam not chosen; empty: neither
    const Value& shownValue(Place place) const; // until the next change
    qint32 shown(Place place) const { return shownValue(place).mark; }
    Value typedOf(const PeriodMarkEntry& entry, Place place) const;
    static QString valueText(const Value& value); // «5», «5 “Молодец”»; empty: none
    Place placeOf(Id<Pupil> pupil, PeriodKind kind, qint32 ordinal) const; // {−1, …}: not here
    MarkTextRules rules(int period) const;
    QString periodName(int period) const;
    QString partName(const Part& part, const QVector<Part>& among) const;
    QString partText(const Part& part, const QVector<Part>& among) const;
    static bool isJoint(const QVector<Part>& parts);
    QString heldBackBy(const QVector<Part>& parts) const; // why nothing is suggested; empty: not known
    QString arithmetic(Place place) const;
    QString examText(Place place) const;
    QString suggestionText(Place place) const;
    void submit(const Intent& steps);
    void act(const Intent& steps); // submit() with undo
    void emitCell(Place place);
    bool isThin(Place place) const; // fewer marks than the school wants behind an average
    QVector<Intent> stepsFrom(QDataStream& in) const;
    GridUndone replay(bool forward);

    PeriodSheet m_sheet;
    QVector<Column> m_columns;
    QVector<int> m_markColumns; // by period
    Book m_book;
    QHash<Place, Count> m_counts;
    QHash<Place, QVector<Part>> m_parts;
    QHash<Place, Former> m_former;
};

} // namespace zvonok::client
