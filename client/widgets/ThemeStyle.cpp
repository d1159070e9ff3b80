// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/ThemeStyle.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace zvonok::client {

namespace {

void drawEdge(const QStyleOption* option, QPainter* painter)
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
    painter->drawRoundedRect(QRectF(option->rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), 2.5,
                             2.5);
    painter->restore();
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const bool field = (element == PE_PanelLineEdit || element == PE_Frame) && frame && frame->lineWidth > 0;
    if (field || element == PE_FrameLineEdit || element == PE_PanelButtonCommand)
        drawEdge(option, painter);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox)
        drawEdge(option, painter);
}

} // namespace zvonok::client
