// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/GridKeys.h"

namespace zvonok::client {

namespace {

Qt::KeyboardModifiers plain(Qt::KeyboardModifiers modifiers)
{
    return modifiers & ~Qt::KeyboardModifiers(Qt::KeypadModifier | Qt::GroupSwitchModifier);
}

} // namespace

GridCommand GridKeys::command(const KeyPress& press, GridMode mode, bool inConflict, bool sentences) const
{
    const Qt::KeyboardModifiers modifiers = plain(press.modifiers);
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    const bool alt = modifiers.testFlag(Qt::AltModifier);
    const bool control = modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::MetaModifier);

    if (mode == GridMode::Pasting) {
        if (press.key == Qt::Key_Return || press.key == Qt::Key_Enter ||
            (control && m_keys.latin(press) == QLatin1Char('V')))
            return {GridVerb::Confirm, false, {}};
        if (press.key == Qt::Key_Escape)
            return {GridVerb::Cancel, false, {}};
        return {};
    }

    switch (press.key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (alt)
            return {};
        if (control)
            return {GridVerb::FillSelection, false, {}};
        return {shift ? GridVerb::CommitUp : GridVerb::CommitDown, false, {}};
    case Qt::Key_Tab:
        if (control || alt)
            return {};
        return {shift ? GridVerb::CommitLeft : GridVerb::CommitRight, false, {}};
    case Qt::Key_Backtab:
        return {GridVerb::CommitLeft, false, {}};
    case Qt::Key_Escape:
        return {GridVerb::Cancel, false, {}};
    case Qt::Key_F2:
        return {shift ? GridVerb::EditComment : GridVerb::EditInPlace, false, {}};
    case Qt::Key_Menu:
        return {GridVerb::ContextMenu, false, {}};
    case Qt::Key_F10:
        if (shift)
            return {GridVerb::ContextMenu, false, {}};
        return {};
    default:
        break;
    }

    if (alt && !control) {
        switch (press.key) {
        case Qt::Key_Down:
            return {shift ? GridVerb::History : GridVerb::Details, false, {}};
        case Qt::Key_PageUp:
            return {GridVerb::WeekBack, false, {}};
        case Qt::Key_PageDown:
            return {GridVerb::WeekForward, false, {}};
        default:
            return {};
        }
    }
    if (mode == GridMode::Editing) {
        if (const GridCommand inText = caret(press); inText.verb != GridVerb::None)
            return inText;
    }
    if (mode == GridMode::Typing && press.key == Qt::Key_Backspace)
        return {GridVerb::EraseBack, false, {}};
    if (inConflict && mode == GridMode::Ready && !control && !shift) {
        if (press.key == Qt::Key_Left)
            return {GridVerb::KeepTheirs, false, {}};
        if (press.key == Qt::Key_Right)
            return {GridVerb::KeepMine, false, {}};
    }
    if (inConflict && mode == GridMode::Ready && !control && press.text == QLatin1String("+"))
        return {GridVerb::KeepBoth, false, {}};
    if (const GridCommand move = movement(press); move.verb != GridVerb::None)
        return move;
    if (control)
        return this->control(press, mode);

    if (press.key == Qt::Key_Space && mode == GridMode::Ready)
        return shift ? GridCommand{GridVerb::SelectRow, false, {}} : GridCommand{};
    if (press.key == Qt::Key_Delete)
        return {mode == GridMode::Ready ? GridVerb::Clear : GridVerb::EraseForward, false, {}};
    if (press.key == Qt::Key_Backspace)
        return {GridVerb::ClearAndEdit, false, {}};
    if (sentences)
        return press.text.isEmpty() || !press.text.at(0).isPrint()
                   ? GridCommand{}
                   : GridCommand{GridVerb::Type, false, press.text};
    const QString text = m_keys.cellText(press);
    if (mode == GridMode::Ready) {
        if (text == QLatin1String("?"))
            return {}; // the sheet of keys
        if (text == QLatin1String("/") || text == QLatin1String("+"))
            return {GridVerb::AddMark, false, {}};
    }
    return text.isEmpty() ? GridCommand{} : GridCommand{GridVerb::Type, false, text};
}

GridCommand GridKeys::control(const KeyPress& press, GridMode mode) const
{
    const bool shift = press.modifiers.testFlag(Qt::ShiftModifier);
    if (press.key == Qt::Key_PageUp)
        return {GridVerb::PreviousPage, false, {}};
    if (press.key == Qt::Key_PageDown)
        return {GridVerb::NextPage, false, {}};
    if (press.key == Qt::Key_Space && mode == GridMode::Ready)
        return {GridVerb::SelectColumn, false, {}};
    if (press.key == Qt::Key_Insert)
        return {GridVerb::Copy, false, {}};
    const QChar letter = m_keys.latin(press);
    if (letter.isNull())
        return {};
    switch (letter.toLatin1()) {
    case 'A':
        return {GridVerb::SelectAll, false, {}};
    case 'C':
        return {GridVerb::Copy, false, {}};
    case 'D':
        return {GridVerb::FillDown, false, {}};
    case 'F':
        return {GridVerb::Find, false, {}};
    case 'R':
        return {GridVerb::FillRight, false, {}};
    case 'V':
        return {GridVerb::Paste, false, {}};
    case 'X':
        return {GridVerb::Cut, false, {}};
    case 'Y':
        return {GridVerb::Redo, false, {}};
    case 'Z':
        return {shift ? GridVerb::Redo : GridVerb::Undo, false, {}};
    default:
        return {};
    }
}

GridCommand GridKeys::caret(const KeyPress& press) const
{
    switch (press.key) {
    case Qt::Key_Left:
        return {GridVerb::CaretLeft, false, {}};
    case Qt::Key_Right:
        return {GridVerb::CaretRight, false, {}};
    case Qt::Key_Home:
        return {GridVerb::CaretStart, false, {}};
    case Qt::Key_End:
        return {GridVerb::CaretEnd, false, {}};
    case Qt::Key_Backspace:
        return {GridVerb::EraseBack, false, {}};
    case Qt::Key_Delete:
        return {GridVerb::EraseForward, false, {}};
    default:
        return {};
    }
}

GridCommand GridKeys::movement(const KeyPress& press) const
{
    const bool extend = press.modifiers.testFlag(Qt::ShiftModifier);
    const bool control = press.modifiers.testFlag(Qt::ControlModifier);
    switch (press.key) {
    case Qt::Key_Up:
        return {control ? GridVerb::BlockUp : GridVerb::Up, extend, {}};
    case Qt::Key_Down:
        return {control ? GridVerb::BlockDown : GridVerb::Down, extend, {}};
    case Qt::Key_Left:
        return {control ? GridVerb::BlockLeft : GridVerb::Left, extend, {}};
    case Qt::Key_Right:
        return {control ? GridVerb::BlockRight : GridVerb::Right, extend, {}};
    case Qt::Key_Home:
        return {control ? GridVerb::FirstCell : GridVerb::RowStart, extend, {}};
    case Qt::Key_End:
        return {control ? GridVerb::LastCell : GridVerb::RowEnd, extend, {}};
    case Qt::Key_PageUp:
        return control ? GridCommand{} : GridCommand{GridVerb::PageUp, extend, {}};
    case Qt::Key_PageDown:
        return control ? GridCommand{} : GridCommand{GridVerb::PageDown, extend, {}};
    default:
        return {};
    }
}

} // namespace zvonok::client
