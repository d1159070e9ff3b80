// SPDX-License-Identifier: GPL-3.0-or-later
// Who put, changed and cleared what in one cell, newest first: when, who, from where, old, new. Earlier
// changes are read when one comes to the end of the list. Never blocks the page. GUI thread.
#pragma once

#include "client/link/ServerLink.h"
#include "common/journal/JournalMessages.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace zvonok::client {

class CellHistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    // newest: the answer to `what`.
    CellHistoryDialog(const QString& cell, ServerLink& link, const OpenCellHistory& what,
                      const CellHistory& newest, QWidget* parent);

    // A value of the audit as a person reads it: «5», «4•», «УП».
    static QString valueOf(const QString& action, const QString& json);

private:
    void append(const CellHistory& page);
    void readMore();

    QPointer<ServerLink> m_link;
    OpenCellHistory m_next; // asks for what is before the last line; before 0: nothing is
    QTreeWidget* m_events;
    QLabel* m_failure;
    QPushButton* m_more;
    bool m_reading = false;
};

} // namespace zvonok::client
