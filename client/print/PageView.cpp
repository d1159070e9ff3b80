// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/PageView.h"

#include "client/print/ReportPainter.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace zvonok::client {

namespace {
constexpr int gap = 12;
constexpr double leastZoom = 0.2;
constexpr double mostZoom = 4;
constexpr int cacheKilobytes = 96 * 1024;
} // namespace

PageView::PageView(QWidget* parent) : QAbstractScrollArea(parent), m_pictures(cacheKilobytes)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Dark);
    viewport()->setAutoFillBackground(true);
    // The width must not depend on whether there is a bar, or fitting it would never come to rest.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void PageView::setReports(const QList<std::shared_ptr<const LaidReport>>& reports)
{
    m_pages.clear();
    for (const auto& report : reports)
        for (qsizetype i = 0; i < report->pages.size(); ++i)
            m_pages.append({report, i, {}});
    m_pictures.clear();
    arrange();
}

double PageView::scale() const { return m_zoom * logicalDpiX() / unitsPerInch; }

void PageView::arrange()
{
    double widest = 1;
    double tallest = 1;
    for (const Page& page : std::as_const(m_pages)) {
        const QSizeF sheet = page.report->pages.at(page.number).geometry.sheet;
        widest = std::max(widest, sheet.width());
        tallest = std::max(tallest, sheet.height());
    }
    const double unit = double(logicalDpiX()) / unitsPerInch;
    const double before = m_zoom;
    if (!m_pages.isEmpty() && m_fit != PageFit::None) {
        double zoom = (viewport()->width() - 2 * gap) / (widest * unit);
        if (m_fit == PageFit::Page)
            zoom = std::min(zoom, (viewport()->height() - 2 * gap) / (tallest * unit));
        m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    }
    if (!qFuzzyCompare(before, m_zoom))
        m_pictures.clear();
    const int width = std::max(viewport()->width(), int(widest * scale()) + 2 * gap);
    int y = gap;
    for (Page& page : m_pages) {
        const QSize size = (page.report->pages.at(page.number).geometry.sheet * scale()).toSize();
        page.place = QRect(QPoint((width - size.width()) / 2, y), size);
        y += size.height() + gap;
    }
    m_whole = QSize(width, y);
    verticalScrollBar()->setRange(0, std::max(0, y - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    updateCurrent();
    viewport()->update();
    if (!qFuzzyCompare(before, m_zoom))
        Q_EMIT zoomChanged(m_zoom);
}

const QPixmap& PageView::picture(int index)
{
    if (const QPixmap* known = m_pictures.object(index))
        return *known;
    const Page& page = m_pages.at(index);
    const double ratio = devicePixelRatioF();
    auto* made = new QPixmap(page.place.size() * ratio);
    made->setDevicePixelRatio(ratio);
    made->fill(Qt::white); // paper stays white in the dark theme
    QPainter painter(made);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale(), scale());
    paintPage(painter, *page.report, page.number);
    painter.end();
    const int cost = made->width() * made->height() / 256;
    if (cost >= m_pictures.maxCost()) { // a cache would delete it at once
        m_tooLarge = *made;
        delete made;
        return m_tooLarge;
    }
    m_pictures.insert(index, made, cost);
    return *made;
}

QPixmap PageView::thumbnail(int index, const QSize& room) const
{
    const Page& page = m_pages.at(index);
    const QSizeF sheet = page.report->pages.at(page.number).geometry.sheet;
    const double fitting = std::min(room.width() / sheet.width(), room.height() / sheet.height());
    QPixmap out((sheet * fitting * devicePixelRatioF()).toSize());
    out.setDevicePixelRatio(devicePixelRatioF());
    out.fill(Qt::white);
    QPainter painter(&out);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(fitting, fitting);
    paintPage(painter, *page.report, page.number);
    painter.end();
    return out;
}

void PageView::setFit(PageFit fit)
{
    m_fit = fit;
    const int page = m_current;
    arrange();
    goTo(page);
}

void PageView::setZoom(double zoom)
{
    const double wanted = std::clamp(zoom, leastZoom, mostZoom);
    m_fit = PageFit::None;
    if (qFuzzyCompare(wanted, m_zoom))
        return;
    // What stands in the middle stays there.
    const double middle = m_whole.height() > 0
                              ? (verticalScrollBar()->value() + viewport()->height() / 2.0) / m_whole.height()
                              : 0;
    m_zoom = wanted;
    m_pictures.clear();
    arrange();
    verticalScrollBar()->setValue(int(middle * m_whole.height() - viewport()->height() / 2.0));
    Q_EMIT zoomChanged(m_zoom);
}

void PageView::goTo(int page)
{
    if (page >= 0 && page < m_pages.size())
        verticalScrollBar()->setValue(m_pages.at(page).place.top() - gap);
}

void PageView::updateCurrent()
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 3;
    int current = 0;
    while (current + 1 < m_pages.size() && m_pages.at(current + 1).place.top() <= middle)
        ++current;
    if (current == m_current)
        return;
    m_current = current;
    Q_EMIT currentPageChanged(current);
}

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const QPoint offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QRect seen = event->rect().translated(offset);
    for (int i = 0; i < m_pages.size(); ++i) {
        const QRect& place = m_pages.at(i).place;
        if (!place.intersects(seen))
            continue;
        painter.drawPixmap(place.topLeft() - offset, picture(i));
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(place.translated(-offset).adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) { // keys scroll and turn pages here
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PageView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void PageView::scrollContentsBy(int, int)
{
    updateCurrent();
    viewport()->update();
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(m_zoom * std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        goTo(m_current - 1);
        break;
    case Qt::Key_PageDown:
        goTo(m_current + 1);
        break;
    case Qt::Key_Home:
        goTo(0);
        break;
    case Qt::Key_End:
        goTo(pageCount() - 1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (!event->modifiers().testFlag(Qt::ControlModifier))
            return QAbstractScrollArea::keyPressEvent(event);
        zoomIn();
        break;
    case Qt::Key_Minus:
        if (!event->modifiers().testFlag(Qt::ControlModifier))
            return QAbstractScrollArea::keyPressEvent(event);
        zoomOut();
        break;
    default: // keys are not an enum of ours
        return QAbstractScrollArea::keyPressEvent(event);
    }
    event->accept();
}

} // namespace zvonok::client
