// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/RefusedDialog.h"

#include "client/link/FailureText.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace zvonok::client {

RefusedDialog::RefusedDialog(Outbox& outbox, QWidget* parent)
    : QDialog(parent), m_outbox(outbox), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Needs your decision"));
    auto* note = new QLabel(
        tr("You typed this, and the server did not take it. It is kept here until you decide."), this);
    note->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAlternatingRowColors(true);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_again = buttons->addButton(tr("&Try again"), QDialogButtonBox::ActionRole);
    m_drop = buttons->addButton(tr("&Let it go"), QDialogButtonBox::ActionRole);
    connect(m_again, &QPushButton::clicked, this, [this] {
        for (const qint64 each : chosen())
            m_outbox.retry(each);
    });
    connect(m_drop, &QPushButton::clicked, this, [this] {
        for (const qint64 each : chosen())
            m_outbox.dismiss(each);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_outbox, &Outbox::countsChanged, this, &RefusedDialog::refresh);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        m_again->setEnabled(!m_list->selectedItems().isEmpty());
        m_drop->setEnabled(!m_list->selectedItems().isEmpty());
    });
    auto* column = new QVBoxLayout(this);
    column->addWidget(note);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(620, 400);
    refresh();
}

void RefusedDialog::refresh()
{
    m_list->clear();
    for (const RefusedEntry& each : m_outbox.refused()) {
        auto* item = new QListWidgetItem(
            QStringLiteral("%1, %2\n%3")
                .arg(each.entry.context, each.entry.at.local().toString(QStringLiteral("dd.MM HH:mm")),
                     FailureText::sentence(each.failure)),
            m_list);
        item->setData(Qt::UserRole, each.entry.sequence);
    }
    m_list->selectAll();
    const bool any = m_list->count() > 0;
    m_again->setEnabled(any);
    m_drop->setEnabled(any);
}

QList<qint64> RefusedDialog::chosen() const
{
    QList<qint64> sequences;
    for (const QListWidgetItem* each : m_list->selectedItems())
        sequences.append(each->data(Qt::UserRole).toLongLong());
    return sequences;
}

} // namespace zvonok::client
