// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/StatusLine.h"

#include "client/widgets/SpokenLine.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace zvonok::client {

StatusLine::StatusLine(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    spoken::install();
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(12, 3, 12, 3);
    m_row->setSpacing(8);
    m_icon = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_text);
    m_row->addStretch(1);
    connect(&m_theme, &Theme::changed, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::addToRight(QWidget* widget) { m_row->addWidget(widget); }

void StatusLine::setSaved(const QDateTime& when)
{
    m_saved = when;
    refresh();
}

void StatusLine::setUnsent(int count)
{
    m_unsent = count;
    refresh();
}

void StatusLine::setOfflineSince(const QDateTime& when)
{
    m_offline = when;
    refresh();
}

QString StatusLine::text() const { return m_text->text(); }

void StatusLine::refresh()
{
    const QString time = QStringLiteral("HH:mm:ss");
    QStringList parts;
    if (m_offline.isValid())
        parts.append(tr("No connection since %1").arg(m_offline.toString(QStringLiteral("HH:mm"))));
    if (m_saved.isValid())
        parts.append(tr("Saved %1").arg(m_saved.toString(time)));
    parts.append(tr("%n not sent", nullptr, m_unsent));
    m_text->setText(parts.join(QStringLiteral(" · ")));
    if (accessibleName() != m_text->text())
        setAccessibleName(m_text->text());
    const char* icon = m_offline.isValid() ? "offline" : m_unsent > 0 ? "refresh" : "check";
    m_icon->setPixmap(m_theme.icon(QLatin1String(icon)).pixmap(16, 16));
    QPalette colours = palette();
    colours.setColor(
        QPalette::WindowText,
        m_theme.colour(m_unsent > 0 || m_offline.isValid() ? ThemeRole::Text : ThemeRole::Muted));
    m_text->setPalette(colours);
}

} // namespace zvonok::client
