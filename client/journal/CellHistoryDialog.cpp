// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/CellHistoryDialog.h"

#include "client/link/FailureText.h"
#include "common/journal/MarkText.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
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

CellHistoryDialog::CellHistoryDialog(const QString& cell, ServerLink& link, const OpenCellHistory& what,
                                     const CellHistory& newest, QWidget* parent)
    : QDialog(parent), m_link(&link), m_next(what), m_events(new QTreeWidget(this)),
      m_failure(new QLabel(this)), m_more(new QPushButton(tr("&Earlier changes"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History: %1").arg(cell));
    m_events->setAccessibleName(windowTitle());
    m_events->setRootIsDecorated(false);
    m_events->setUniformRowHeights(true);
    m_events->setHeaderLabels({tr("When"), tr("Who"), tr("Was"), tr("Became"), tr("From where")});
    append(newest);
    if (newest.events.isEmpty())
        new QTreeWidgetItem(m_events, {tr("Nobody has put anything here")});
    for (int column = 0; column < m_events->columnCount(); ++column)
        m_events->resizeColumnToContents(column);
    if (m_events->topLevelItemCount() > 0)
        m_events->setCurrentItem(m_events->topLevelItem(0));
    // Whoever scrolls or goes to the last line by the keys need not ask for the next.
    connect(m_events->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_events->verticalScrollBar()->maximum())
            readMore();
    });
    m_failure->setWordWrap(true);
    m_failure->hide();
    m_more->setAutoDefault(false);
    connect(m_more, &QPushButton::clicked, this, &CellHistoryDialog::readMore);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_more, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_events);
    column->addWidget(m_failure);
    column->addWidget(buttons);
    resize(640, 320);
}

void CellHistoryDialog::append(const CellHistory& page)
{
    const QString nothing = tr("nothing");
    QList<QTreeWidgetItem*> lines;
    for (auto event = page.events.crbegin(); event != page.events.crend(); ++event) {
        const QString before = valueOf(event->action, event->before);
        const QString after = valueOf(event->action, event->after);
        lines.append(new QTreeWidgetItem(
            {QLocale().toString(event->at.local(), QStringLiteral("dd.MM.yyyy HH:mm:ss")), event->by,
             before.isEmpty() ? nothing : before, after.isEmpty() ? nothing : after, event->address}));
    }
    m_events->addTopLevelItems(lines);
    m_next.before = page.more && !page.events.isEmpty() ? page.events.first().sequence : 0;
    m_more->setVisible(m_next.before > 0);
}

void CellHistoryDialog::readMore()
{
    if (m_reading || m_next.before == 0 || !m_link)
        return;
    m_reading = true;
    m_link->call(m_next).then(this, [this](const Result<CellHistory>& page) {
        m_reading = false;
        m_failure->setVisible(!page);
        if (!page) {
            m_failure->setText(
                tr("Earlier changes were not read: %1").arg(FailureText::sentence(page.error())));
            return;
        }
        // A button that goes takes the keyboard with it.
        if (!page->more && m_more->hasFocus())
            m_events->setFocus();
        append(*page);
    });
}

} // namespace zvonok::client
