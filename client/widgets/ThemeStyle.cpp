// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/ThemeStyle.h"

#include "client/widgets/SpokenLine.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QPainter>
#include <QRadioButton>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace zvonok::client {

namespace {

void drawEdge(const QStyleOption* option, QPainter* painter, double corner = 2.5)
{
    const bool focused =
        option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_Enabled);
    const QPalette::ColorRole role = focused                                         ? QPalette::Highlight
                                     : option->state.testFlag(QStyle::State_Enabled) ? QPalette::Dark
                                                                                     : QPalette::Mid;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    const double width = focused ? 2 : 1;
    painter->setPen(QPen(option->palette.color(role), width));
    const double round = corner > 0 ? corner : option->rect.height() / 2.0;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                             round, round);
    painter->restore();
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ThemeStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    spoken::describe(widget);
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    // A flat button has no panel that would show the focus.
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButtonBevel && button && button->features.testFlag(QStyleOptionButton::Flat) &&
        option->state.testFlag(State_HasFocus))
        drawEdge(option, painter);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (element == PE_FrameFocusRect)
        return drawFocus(option, painter, widget);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        drawEdge(option, painter);
    if (element == PE_IndicatorRadioButton) // on dark ground Fusion's own is hardly seen
        drawEdge(option, painter, 0);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const bool field = (element == PE_PanelLineEdit || element == PE_Frame) && frame && frame->lineWidth > 0;
    if (field || element == PE_FrameLineEdit || element == PE_PanelButtonCommand)
        drawEdge(option, painter);
}

// Fusion lays a veil of colour over the text of the current cell, and shows a box's focus only once Tab was
// used.
void ThemeStyle::drawFocus(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const bool box = qobject_cast<const QCheckBox*>(widget) || qobject_cast<const QRadioButton*>(widget);
    const bool item = qobject_cast<const QAbstractItemView*>(widget);
    if (!box && !item && !option->state.testFlag(State_KeyboardFocusChange))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    const bool chosen = item && option->state.testFlag(State_Selected);
    painter->setPen(option->palette.color(chosen ? QPalette::HighlightedText : QPalette::Highlight));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox)
        drawEdge(option, painter);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ItemViewItem && option)
        needed.setHeight(std::max({needed.height(), 24, option->fontMetrics.height() + 8}));
    return needed;
}

} // namespace zvonok::client
