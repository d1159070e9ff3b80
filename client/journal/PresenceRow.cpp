// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/PresenceRow.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr int mostCircles = 5;
constexpr int leastDiameter = 24;

} // namespace

PresenceRow::PresenceRow(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setPresent({});
}

QString PresenceRow::initialsOf(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return name.left(2).toUpper();
    return QString(words.at(0).left(1) + words.at(1).left(1)).toUpper();
}

void PresenceRow::setPresent(const QStringList& names, int more)
{
    m_names = names;
    m_more = more;
    setVisible(!names.isEmpty());
    setToolTip(sentence());
    setAccessibleName(sentence());
    updateGeometry();
    update();
}

QString PresenceRow::sentence() const
{
    if (m_names.isEmpty())
        return {};
    const QString named = m_names.join(QStringLiteral(", "));
    return m_more == 0 ? tr("Also in this journal now: %1").arg(named)
                       : tr("Also in this journal now: %1 and %n more", nullptr, m_more).arg(named);
}

// The last circle says how many do not fit.
int PresenceRow::shown() const
{
    const bool all = m_more == 0 && m_names.size() <= mostCircles;
    return all ? int(m_names.size()) : std::min(int(m_names.size()), mostCircles - 1);
}

int PresenceRow::diameter() const { return std::max(leastDiameter, fontMetrics().height() + 8); }

QRect PresenceRow::circle(int index) const
{
    const int size = diameter();
    return {index * (size + 4), (height() - size) / 2, size, size};
}

QSize PresenceRow::sizeHint() const
{
    const bool rest = shown() < m_names.size() + m_more;
    const int circles = shown() + (rest ? 1 : 0);
    return {std::max(0, circles * (diameter() + 4) - 4), diameter()};
}

void PresenceRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.82);
    small.setWeight(QFont::DemiBold);
    painter.setFont(small);
    const auto draw = [&](int index, const QString& text) {
        const QRectF place = QRectF(circle(index)).adjusted(1, 1, -1, -1);
        painter.setPen(
            QPen(m_theme.colour(hasFocus() ? ThemeRole::Focus : ThemeRole::Edge), hasFocus() ? 2 : 1));
        painter.setBrush(m_theme.colour(ThemeRole::Info));
        painter.drawEllipse(place);
        painter.setPen(m_theme.colour(ThemeRole::InfoText));
        painter.drawText(place, Qt::AlignCenter, text);
    };
    const int circles = shown();
    for (int i = 0; i < circles; ++i)
        draw(i, initialsOf(m_names.at(i)));
    if (const int rest = int(m_names.size()) - circles + m_more; rest > 0)
        draw(circles, QStringLiteral("+%1").arg(rest));
}

bool PresenceRow::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int i = 0; i < shown(); ++i) {
            if (circle(i).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), m_names.at(i), this, circle(i));
                return true;
            }
        }
    }
    return QWidget::event(event);
}

void PresenceRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), sentence(), this);
    update();
}

} // namespace zvonok::client
