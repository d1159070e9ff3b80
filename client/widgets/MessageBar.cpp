// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/MessageBar.h"

#include "client/widgets/SpokenLine.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace zvonok::client {

namespace {

struct Look {
    ThemeRole ground;
    ThemeRole text;
    const char* icon;
};

Look lookOf(MessageLevel level)
{
    switch (level) {
    case MessageLevel::Info:
        return {ThemeRole::Info, ThemeRole::InfoText, "info"};
    case MessageLevel::Good:
        return {ThemeRole::Good, ThemeRole::GoodText, "check"};
    case MessageLevel::Warning:
        return {ThemeRole::Warning, ThemeRole::WarningText, "warning"};
    case MessageLevel::Error:
        return {ThemeRole::Error, ThemeRole::ErrorText, "error"};
    }
    return {ThemeRole::Info, ThemeRole::InfoText, "info"};
}

} // namespace

MessageBar::MessageBar(const Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme)
{
    spoken::install();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(10);
    m_icon = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more = new QLabel(this);
    m_action = new QPushButton(this);
    m_close = new QToolButton(this);
    m_close->setIcon(theme.icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close the message"));
    m_close->setAccessibleName(tr("Close the message"));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_more);
    row->addWidget(m_action);
    row->addWidget(m_close);
    setAutoFillBackground(true);
    connect(m_close, &QToolButton::clicked, this, [this] {
        if (!m_messages.isEmpty())
            dismiss(m_messages.first().key);
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (!m_messages.isEmpty() && m_messages.first().action)
            std::function<void()>(m_messages.first().action)(); // it may dismiss its own message
    });
    connect(&m_theme, &Theme::changed, this, &MessageBar::refresh);
    QFrame::setVisible(false);
}

void MessageBar::show(const BarMessage& message)
{
    m_messages.erase(std::remove_if(m_messages.begin(), m_messages.end(),
                                    [&](const BarMessage& known) { return known.key == message.key; }),
                     m_messages.end());
    m_messages.prepend(message);
    std::stable_sort(m_messages.begin(), m_messages.end(),
                     [](const BarMessage& a, const BarMessage& b) { return int(a.level) > int(b.level); });
    refresh();
    spoken::speak(this);
}

void MessageBar::dismiss(const QString& key)
{
    m_messages.erase(std::remove_if(m_messages.begin(), m_messages.end(),
                                    [&](const BarMessage& known) { return known.key == key; }),
                     m_messages.end());
    refresh();
}

QString MessageBar::currentText() const { return m_messages.isEmpty() ? QString() : m_messages.first().text; }

void MessageBar::refresh()
{
    if (m_messages.isEmpty())
        return hide();
    const BarMessage& message = m_messages.first();
    setAccessibleName(message.text);
    const Look look = lookOf(message.level);
    QPalette colours = m_theme.palette();
    colours.setColor(QPalette::Window, m_theme.colour(look.ground));
    colours.setColor(QPalette::WindowText, m_theme.colour(look.text));
    setPalette(colours);
    m_icon->setPixmap(m_theme.icon(QLatin1String(look.icon)).pixmap(20, 20));
    m_text->setText(message.text);
    m_action->setVisible(!message.actionText.isEmpty());
    m_action->setText(message.actionText);
    m_close->setVisible(message.closable);
    m_more->setVisible(m_messages.size() > 1);
    m_more->setText(tr("+%1 more").arg(m_messages.size() - 1));
    setVisible(true);
}

} // namespace zvonok::client
