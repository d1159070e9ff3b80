// SPDX-License-Identifier: GPL-3.0-or-later
// What a GridView shows and lets be typed: body rows × columns with frozen sides, each row and column under a
// lasting key, so that sorting and refreshing never move the edit. Commits are acts: one act, one undo step.
// Cells come as values, without QVariant: a whole repaint asks for thousands. GUI thread.
#pragma once

#include <QFlags>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVector>

namespace zvonok::client {

enum class GridTone { Plain, Strong, Muted, Poor, Absence };

enum class GridState {
    Outside = 1,  // not a member on that date: crossed
    Locked = 2,   // may be read, not written
    Pending = 4,  // not yet acknowledged: a dot
    Conflict = 8, // somebody else changed it: two values
    Comment = 16,
    Debt = 32,
};
Q_DECLARE_FLAGS(GridStates, GridState)

struct GridCell {
    QString text;
    QString note;   // small, in the corner: the weight
    QString theirs; // of a conflict: what the other has put; text is one's own
    GridTone tone = GridTone::Plain;
    GridStates states;
};

struct GridHeader {
    QString group; // the month: neighbours of the same group share one cell
    QString text;  // the day
    QString note;  // types and weights
    bool today = false;
    bool newWeek = false; // a stronger line to its left
    bool files = false;   // something hangs at it: a paper clip
};

struct GridSide {
    QString title;
    int characters = 6; // width, in figures
    bool alignLeft = false;
};

struct GridVerdict {
    enum class Kind { Refused, Unfinished, Finished, BeyondDoubt };
    Kind kind = Kind::Finished;
    QString reason; // one line for the person who types
};

struct GridEdit {
    int row = -1;
    int column = -1;
    QString text;
};

struct GridUndone {
    bool done = false;
    QString reason; // why not
    int row = -1;   // where it happened
    int column = -1;
};

// Type: over the cell. Edit: the text of the whole cell was there to be changed, so what is gone from it is
// gone.
enum class GridAct { Type, Edit, Clear, Fill, Paste, Cut };

class GridModel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual int rowCount() const = 0;
    virtual int columnCount() const = 0;
    virtual QVector<GridSide> leftSides() const { return {}; }
    virtual QVector<GridSide> rightSides() const { return {}; }
    virtual QStringList bottomTitles() const { return {}; }

    virtual GridHeader header(int column) const = 0;
    virtual int columnCharacters(int) const { return 2; } // width of a body column, in figures
    // Sentences rather than marks: kept to the left, typed letter by letter as the keyboard gives them.
    virtual bool isText(int) const { return false; } // column
    virtual GridCell cell(int row, int column) const = 0;
    virtual GridCell leftCell(int, int) const { return {}; }        // row, side
    virtual GridCell rightCell(int, int) const { return {}; }       // row, side
    virtual GridCell bottomCell(int, int) const { return {}; }      // line, column
    virtual GridCell bottomRightCell(int, int) const { return {}; } // line, side

    // Keys live as long as the page: 0 is no key.
    virtual qint64 rowKey(int row) const = 0;
    virtual qint64 columnKey(int column) const = 0;
    virtual int rowOf(qint64 key) const = 0; // −1: gone
    virtual int columnOf(qint64 key) const = 0;

    virtual QString lockReason(int row, int column) const = 0; // empty: may be written
    virtual GridVerdict judge(int row, int column, const QString& text) const = 0;
    virtual QString editText(int row, int column) const = 0; // judge() of it is Finished
    // All of it or nothing; the text that comes back says why nothing.
    virtual QString commit(const QVector<GridEdit>& edits, GridAct act) = 0;
    virtual GridUndone undo() { return {}; }
    virtual GridUndone redo() { return {}; }
    virtual QString keepTheirs(int, int) { return {}; } // row, column; a reason where it may not be
    virtual QString keepMine(int, int) { return {}; }
    virtual QString keepBoth(int, int) { return tr("There is room for one value here"); }

    virtual QString rowName(int row) const = 0;             // «Щербакова Ия»
    virtual QString columnName(int column) const = 0;       // «14 сентября»
    virtual QString details(int row, int column) const = 0; // several lines: author, time, comment
    // The details are about to be shown: whoever has not all of them fetches them and emits detailsChanged().
    virtual void askDetails(int, int) {}                       // row, column
    virtual QString announced(int row, int column) const = 0;  // "name, date, subject, value"
    virtual QString currentLine(int, int) const { return {}; } // shown under the grid: topic, conflict
    virtual int weekFrom(int column, int direction) const { return column + direction; }

Q_SIGNALS:
    void cellChanged(int row, int column);
    void rowSidesChanged(int row);
    void bottomChanged(int column); // −1: of the right sides
    void detailsChanged(int row, int column);
    void headersChanged();
    void reordered(); // rows or columns came, went or moved: keys tell where to
};

Q_DECLARE_OPERATORS_FOR_FLAGS(GridStates)

} // namespace zvonok::client
