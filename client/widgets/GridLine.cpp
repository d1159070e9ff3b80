// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/GridLine.h"

#include "client/widgets/SpokenLine.h"

#include <QHBoxLayout>
#include <QLabel>

namespace zvonok::client {

GridLine::GridLine(const Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme)
{
    spoken::install();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 3, 12, 3);
    row->setSpacing(8);
    m_icon = new QLabel(this);
    m_icon->setFixedWidth(16);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long line never widens the window
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    setAutoFillBackground(true);
    setMinimumHeight(28);
    connect(&m_theme, &Theme::changed, this, &GridLine::refresh);
    refresh();
}

void GridLine::show(const QString& line, GridLineKind kind)
{
    if (line == m_line && kind == m_kind)
        return;
    m_line = line;
    m_kind = kind;
    refresh();
    // What the current cell is about is heard with the cell; what has happened is heard here.
    if (kind != GridLineKind::Plain)
        spoken::speak(this);
}

void GridLine::refresh()
{
    ThemeRole ground = ThemeRole::Window;
    ThemeRole text = ThemeRole::Muted;
    const char* icon = "";
    switch (m_kind) {
    case GridLineKind::Plain:
        break;
    case GridLineKind::Refusal:
        ground = ThemeRole::Error;
        text = ThemeRole::ErrorText;
        icon = "error";
        break;
    case GridLineKind::Plan:
        ground = ThemeRole::Info;
        text = ThemeRole::InfoText;
        icon = "paste";
        break;
    case GridLineKind::Good:
        ground = ThemeRole::Good;
        text = ThemeRole::GoodText;
        icon = "check";
        break;
    }
    QPalette colours = m_theme.palette();
    colours.setColor(QPalette::Window, m_theme.colour(ground));
    colours.setColor(QPalette::WindowText, m_theme.colour(text));
    setPalette(colours);
    m_icon->setVisible(*icon);
    m_icon->setPixmap(*icon ? m_theme.icon(QLatin1String(icon)).pixmap(16, 16) : QPixmap());
    m_text->setText(m_text->fontMetrics().elidedText(m_line, Qt::ElideRight, std::max(40, m_text->width())));
    setToolTip(m_line);
    if (accessibleName() != m_line)
        setAccessibleName(m_line);
}

void GridLine::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    refresh();
}

} // namespace zvonok::client
