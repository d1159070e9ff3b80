// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/GridMenu.h"

#include <QMenu>

namespace zvonok::client {

void GridMenu::fill(QMenu& menu, GridController& controller, const Theme& theme)
{
    const auto add = [&](const char* icon, const QString& text, const QKeySequence& key, GridVerb verb) {
        QAction* action = menu.addAction(theme.icon(QLatin1String(icon)), text);
        action->setShortcut(key);
        action->setShortcutVisibleInContextMenu(true);
        QObject::connect(action, &QAction::triggered, &controller, [&controller, verb] {
            controller.run({verb, false, {}});
        });
    };
    if (controller.inConflict()) {
        add("conflict", tr("Keep theirs"), Qt::Key_Left, GridVerb::KeepTheirs);
        add("conflict", tr("Keep mine"), Qt::Key_Right, GridVerb::KeepMine);
        add("conflict", tr("Keep both"), Qt::Key_Plus, GridVerb::KeepBoth);
        menu.addSeparator();
    }
    add("cut", tr("Cut"), QKeySequence::Cut, GridVerb::Cut);
    add("copy", tr("Copy"), QKeySequence::Copy, GridVerb::Copy);
    add("paste", tr("Paste"), QKeySequence::Paste, GridVerb::Paste);
    add("delete", tr("Clear"), Qt::Key_Delete, GridVerb::Clear);
    menu.addSeparator();
    add("fill-down", tr("Fill down"), QKeyCombination(Qt::CTRL, Qt::Key_D), GridVerb::FillDown);
    add("fill-right", tr("Fill right"), QKeyCombination(Qt::CTRL, Qt::Key_R), GridVerb::FillRight);
    menu.addSeparator();
    add("comment", tr("Remark…"), QKeyCombination(Qt::SHIFT, Qt::Key_F2), GridVerb::EditComment);
    add("info", tr("Who put it and when"), QKeyCombination(Qt::ALT, Qt::Key_Down), GridVerb::Details);
    add("history", tr("History of the cell…"), QKeyCombination(Qt::ALT | Qt::SHIFT, Qt::Key_Down),
        GridVerb::History);
}

} // namespace zvonok::client
