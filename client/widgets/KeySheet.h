// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of keys (Ctrl+/ or ?): every command with keys, by group, from the one list of commands. GUI
// thread.
#pragma once

#include "client/widgets/Actions.h"

#include <QDialog>

namespace zvonok::client {

class KeySheet : public QDialog
{
    Q_OBJECT

public:
    // titles: what the groups are called, "journal" → «Журнал»; groups without a title are left out.
    KeySheet(const Actions& actions, const QList<QPair<QString, QString>>& titles, QWidget* parent = nullptr);

    // The keys of the grid as commands for display: the grid handles them itself.
    static QList<Command> gridKeys();
};

} // namespace zvonok::client
