// SPDX-License-Identifier: GPL-3.0-or-later
// Each command of the program is declared here once: text, icon, keys, the right it needs, its help topic.
// Menus, toolbars, the palette (Ctrl+K) and the sheet of keys (Ctrl+/) are all made from this list. GUI
// thread.
#pragma once

#include "client/widgets/Theme.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>

#include <functional>

namespace zvonok::client {

struct Command {
    QString id;   // "journal.fillDown"; its first part is the group
    QString text; // as a menu shows it, mnemonic included
    QString icon; // name in resources/icons; empty: none
    QList<QKeySequence> keys;
    int permission = 0;     // number of the right; 0: everybody
    QString help;           // one sentence: tooltip, palette and help
    bool shownOnly = false; // a key that a widget handles itself: for the sheet and the help
};

class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(const Theme& theme, QObject* parent = nullptr);

    // The action is owned here; shownOnly commands give nullptr. Declaring an id twice is a mistake of the
    // program.
    QAction* declare(const Command& command);
    QAction* action(const QString& id) const { return m_actions.value(id); }
    const QList<Command>& commands() const { return m_commands; }
    QList<QAction*> group(const QString& name) const; // all "name.…", in order of declaration
    // Commands without the right are neither shown nor reachable by key.
    void setPermitted(const std::function<bool(int permission)>& permitted);
    bool isPermitted(const Command& command) const;
    // Keys in the other layout do the same: Ctrl+Л is Ctrl+K.
    static QList<QKeySequence> inBothLayouts(const QList<QKeySequence>& keys);

Q_SIGNALS:
    void changed();

private:
    const Theme& m_theme;
    QList<Command> m_commands;
    QHash<QString, QAction*> m_actions;
    std::function<bool(int)> m_permitted;
};

} // namespace zvonok::client
