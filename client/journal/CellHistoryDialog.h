// SPDX-License-Identifier: GPL-3.0-or-later
// Who put, changed and cleared what in one cell, newest first: when, who, from where, old, new. Never blocks
// the page. GUI thread.
#pragma once

#include "common/journal/JournalMessages.h"

#include <QDialog>

class QTreeWidget;

namespace zvonok::client {

class CellHistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    CellHistoryDialog(const QString& cell, const CellHistory& history, QWidget* parent);

    // A value of the audit as a person reads it: «5», «4•», «УП».
    static QString valueOf(const QString& action, const QString& json);

private:
    QTreeWidget* m_events;
};

} // namespace zvonok::client
