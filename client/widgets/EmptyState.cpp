// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/EmptyState.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zvonok::client {

namespace {

constexpr int explanationWidth = 420;

} // namespace

EmptyState::EmptyState(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    m_icon = new QLabel(this);
    m_title = new QLabel(this);
    m_explanation = new QLabel(this);
    m_explanation->setWordWrap(true);
    m_explanation->setFixedWidth(explanationWidth);
    m_explanation->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_action = new QPushButton(this);
    m_action->setDefault(true);
    m_link = new QPushButton(this);
    m_link->setFlat(true);
    m_link->setCursor(Qt::PointingHandCursor);
    column->addStretch(2);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_icon, m_title, m_explanation, m_action, m_link})
        column->addWidget(widget, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_action->hide();
    m_link->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::activated);
    connect(m_link, &QPushButton::clicked, this, &EmptyState::linkActivated);
    connect(&m_theme, &Theme::changed, this, &EmptyState::refresh);
    refresh();
}

void EmptyState::setIcon(const QString& name)
{
    m_iconName = name;
    refresh();
}

void EmptyState::setText(const QString& title, const QString& explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    // Else the layout asks for its height at another width, and the last lines are cut.
    m_explanation->setMinimumHeight(m_explanation->heightForWidth(explanationWidth));
    setAccessibleName(title);
    setAccessibleDescription(explanation);
}

void EmptyState::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::setLink(const QString& text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void EmptyState::refresh()
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    QPalette quiet = m_theme.palette();
    quiet.setColor(QPalette::WindowText, m_theme.colour(ThemeRole::Muted));
    m_explanation->setPalette(quiet);
    QPalette link = m_theme.palette();
    link.setColor(QPalette::ButtonText, m_theme.colour(ThemeRole::Link));
    m_link->setPalette(link);
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(m_theme.icon(m_iconName).pixmap(48, 48));
}

} // namespace zvonok::client
