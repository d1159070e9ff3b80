// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/CellHistoryDialog.h"

#include "common/journal/MarkText.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zvonok::client {

QString CellHistoryDialog::valueOf(const QString& action, const QString& json)
{
    const QJsonObject value = QJsonDocument::fromJson(json.toUtf8()).object();
    if (value.isEmpty())
        return {};
    if (action.startsWith(QStringLiteral("absence")))
        return absenceCellText(absenceFromNumber(value.value(QStringLiteral("code")).toInt()));
    QString text =
        markText(value.value(QStringLiteral("value")).toInt(), value.value(QStringLiteral("duty")).toBool());
    const QString comment = value.value(QStringLiteral("comment")).toString();
    if (!comment.isEmpty())
        text += QStringLiteral(" “%1”").arg(comment);
    return text;
}

CellHistoryDialog::CellHistoryDialog(const QString& cell, const CellHistory& history, QWidget* parent)
    : QDialog(parent), m_events(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History: %1").arg(cell));
    m_events->setAccessibleName(windowTitle());
    m_events->setRootIsDecorated(false);
    m_events->setHeaderLabels({tr("When"), tr("Who"), tr("Was"), tr("Became"), tr("From where")});
    const QString nothing = tr("nothing");
    for (auto event = history.events.crbegin(); event != history.events.crend(); ++event) {
        const QString before = valueOf(event->action, event->before);
        const QString after = valueOf(event->action, event->after);
        new QTreeWidgetItem(m_events,
                            {QLocale().toString(event->at.local(), QStringLiteral("dd.MM.yyyy HH:mm:ss")),
                             event->by, before.isEmpty() ? nothing : before,
                             after.isEmpty() ? nothing : after, event->address});
    }
    if (history.events.isEmpty())
        new QTreeWidgetItem(m_events, {tr("Nobody has put anything here")});
    for (int column = 0; column < m_events->columnCount(); ++column)
        m_events->resizeColumnToContents(column);
    if (m_events->topLevelItemCount() > 0)
        m_events->setCurrentItem(m_events->topLevelItem(0));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_events);
    column->addWidget(buttons);
    resize(640, 320);
}

} // namespace zvonok::client
