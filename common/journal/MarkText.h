// SPDX-License-Identifier: GPL-3.0-or-later
// What a teacher types into a journal cell, and what the cell shows: "5", "4/5", "54", "5к", "5н", "н", ".",
// "зач". One grammar for the grid, paste, import and the command line. Typed text is judged after every key:
// refused at once, not finished yet, finished, or finished beyond doubt (quick entry commits that). Any lane.
#pragma once

#include "common/journal/AbsenceCode.h"
#include "common/journal/MarkValue.h"

#include <QStringView>
#include <QVector>

namespace zvonok {

struct TypedMark {
    qint32 value = mark::None; // None without a dot: "-", this assignment has no mark
    bool dot = false;
    QChar type; // letter of the assignment type, upper case; null: the next assignment in order
    bool operator==(const TypedMark&) const = default;
};

struct CellText {
    QVector<TypedMark> marks;
    AbsenceCode absence = AbsenceCode::None;
    bool isEmpty() const { return marks.isEmpty() && absence == AbsenceCode::None; }
    bool operator==(const CellText&) const = default;
};

struct MarkTextRules {
    MarkScale scale;
    bool absences = true; // false: a period mark, where «осв» is a mark
    QString types;        // letters of the assignment types, upper case; empty: no letter is taken
    int maxMarks = 8;
};

enum class TypedState { Refused, Unfinished, Finished, BeyondDoubt };
enum class MarkTextProblem {
    None,
    NotAMark,
    OutsideScale,
    UnknownType,
    TooManyMarks,
    NoAbsenceHere,
    TwoAbsences
};

struct ParsedCell {
    CellText cell;
    TypedState state = TypedState::Finished;
    MarkTextProblem problem = MarkTextProblem::None;
    QString culprit; // the part that was refused
};

// Empty text is a finished empty cell: it clears.
ParsedCell parseCell(QStringView text, const MarkTextRules& rules);

QString markText(qint32 value);           // 5, зач, незач, осв, н/а; None is ""
QString markText(qint32 value, bool dot); // "." alone, "2." both
// Marks in order joined by "/", then the absence: parseCell(formatCell(c)) == c for every c that is finished.
QString formatCell(const CellText& cell);

} // namespace zvonok
