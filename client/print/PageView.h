// SPDX-License-Identifier: GPL-3.0-or-later
// Pages below each other, to be scrolled and zoomed; paints those in sight with the painter of the printer.
// GUI thread.
#pragma once

#include "client/print/LaidReport.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <memory>

namespace zvonok::client {

enum class PageFit { Width, Page, None };

class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    void setReports(const QList<std::shared_ptr<const LaidReport>>& reports);
    int pageCount() const { return int(m_pages.size()); }
    int currentPage() const { return m_current; } // from 0
    double zoom() const { return m_zoom; }        // 1: as large as on paper
    PageFit fit() const { return m_fit; }
    QPixmap thumbnail(int page, const QSize& room) const;
    const LaidReport& reportOf(int page) const { return *m_pages.at(page).report; }
    qsizetype numberInReport(int page) const { return m_pages.at(page).number; }

public Q_SLOTS:
    void setFit(zvonok::client::PageFit fit);
    void setZoom(double zoom);
    void zoomIn() { setZoom(m_zoom * 1.2); }
    void zoomOut() { setZoom(m_zoom / 1.2); }
    void goTo(int page);

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Page {
        std::shared_ptr<const LaidReport> report;
        qsizetype number = 0;
        QRect place; // within all pages, device independent pixels
    };
    double scale() const; // pixels per layout unit
    void arrange();
    void updateCurrent();
    const QPixmap& picture(int page);

    QList<Page> m_pages;
    QCache<int, QPixmap> m_pictures; // cost: kilobytes
    QPixmap m_tooLarge;              // a picture that the cache would not hold
    QSize m_whole;
    PageFit m_fit = PageFit::Width;
    double m_zoom = 1;
    int m_current = 0;
};

} // namespace zvonok::client
