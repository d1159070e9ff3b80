// SPDX-License-Identifier: GPL-3.0-or-later
// The table of keys of the grid: which key means what, ready, typing over a cell, editing it in place, or
// looking at what a paste would do. Pure: no widget, so that each row of the table is one line of a test.
#pragma once

#include "client/widgets/PhysicalKeys.h"

namespace zvonok::client {

enum class GridMode {
    Ready,   // a cell is current
    Typing,  // a value is being typed over it: arrows finish it and move, as in a spreadsheet
    Editing, // F2: arrows move the caret
    Pasting  // the plan of a paste is shown and waits for Enter or Esc
};

enum class GridVerb {
    None,
    Type, // with text
    Up,
    Down,
    Left,
    Right,
    BlockUp,
    BlockDown,
    BlockLeft,
    BlockRight, // to the edge of the filled block
    RowStart,
    RowEnd,
    FirstCell,
    LastCell,
    PageUp,
    PageDown,
    CommitDown,
    CommitUp,
    CommitRight,
    CommitLeft, // Enter, Shift+Enter, Tab, Shift+Tab
    FillSelection,
    FillDown,
    FillRight,
    EditInPlace,
    AddMark,
    EditComment,
    Cancel,
    Clear,
    ClearAndEdit,
    Copy,
    Cut,
    Paste,
    Undo,
    Redo,
    Find,
    Details,
    History,
    WeekBack,
    WeekForward,
    PreviousPage,
    NextPage,
    SelectAll,
    SelectRow,
    SelectColumn,
    ContextMenu,
    KeepTheirs,
    KeepMine,
    KeepBoth,
    CaretLeft,
    CaretRight,
    CaretStart,
    CaretEnd,
    EraseBack,
    EraseForward,
    Confirm // a paste plan
};

struct GridCommand {
    GridVerb verb = GridVerb::None;
    bool extend = false; // Shift with a movement: the selection grows
    QString text;        // of Type

    bool operator==(const GridCommand&) const = default;
};

class GridKeys
{
public:
    explicit GridKeys(PhysicalKeys keys = PhysicalKeys()) : m_keys(keys) {}

    // inConflict: the current cell holds two values, and ← and → decide between them.
    // None: not a key of the grid; the event goes on to the window (Ctrl+K, F1, F5, Ctrl+P …).
    // text: the cell takes sentences, so that no letter or sign of them means anything else.
    GridCommand command(const KeyPress& press, GridMode mode, bool inConflict = false,
                        bool text = false) const;

private:
    GridCommand control(const KeyPress& press, GridMode mode) const;
    GridCommand caret(const KeyPress& press) const;
    GridCommand movement(const KeyPress& press) const;

    PhysicalKeys m_keys;
};

} // namespace zvonok::client
