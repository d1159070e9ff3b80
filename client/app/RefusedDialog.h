// SPDX-License-Identifier: GPL-3.0-or-later
// What the server would not take: each entry with what was typed, when and why it was refused. The person
// tries it again or lets it go; nothing disappears by itself. GUI thread.
#pragma once

#include "client/link/Outbox.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace zvonok::client {

class RefusedDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RefusedDialog(Outbox& outbox, QWidget* parent = nullptr);

private:
    void refresh();
    QList<qint64> chosen() const;

    Outbox& m_outbox;
    QListWidget* m_list;
    QPushButton* m_again;
    QPushButton* m_drop;
};

} // namespace zvonok::client
