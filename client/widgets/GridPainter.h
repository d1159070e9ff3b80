// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the parts of a grid that a repaint asks for, and only those. Text is laid out once and kept; lines
// go out in one call a part. GUI thread.
#pragma once

#include "client/widgets/GridController.h"
#include "client/widgets/GridLayout.h"
#include "client/widgets/Theme.h"

#include <QHash>
#include <QPainter>
#include <QStaticText>

#include <array>

namespace zvonok::client {

struct GridScene {
    const GridModel* model = nullptr;
    const GridController* controller = nullptr;
    const GridLayout* layout = nullptr;
    bool focused = false;
    bool stayed = false; // the short sign at the end of a column
    bool caretShown = true;
};

class GridPainter
{
public:
    explicit GridPainter(const Theme& theme) : m_theme(theme) {}

    void setFont(const QFont& font); // forgets laid-out text
    void setPlan(const std::optional<GridPlan>& plan);
    void paint(QPainter& painter, const QRect& area, const GridScene& scene);
    // Where the edited cell really lies: wider than the cell when the text is.
    QRect editorRect(const GridScene& scene) const;
    qsizetype caretX(const GridScene& scene) const; // in the viewport

private:
    enum class Face { Plain, Bold, Small };

    void paintBody(QPainter& painter, const QRect& area, const GridScene& scene);
    void paintLeft(QPainter& painter, const QRect& area, const GridScene& scene);
    void paintRight(QPainter& painter, const QRect& area, const GridScene& scene);
    void paintBottom(QPainter& painter, const QRect& area, const GridScene& scene);
    void paintHeader(QPainter& painter, const QRect& area, const GridScene& scene);
    void paintCurrent(QPainter& painter, const GridScene& scene);
    void paintEditor(QPainter& painter, const GridScene& scene);
    void paintCell(QPainter& painter, const QRect& rect, const GridCell& cell, bool text);
    int editorLeft(const GridScene& scene, const QRect& rect) const; // where its text begins
    void paintConflict(QPainter& painter, const QRect& rect, const GridCell& cell);
    void drawText(QPainter& painter, const QRect& rect, const QString& text, Face face,
                  Qt::Alignment alignment, ThemeRole colour);
    // A paper clip in the upper right corner: something hangs at it.
    void drawClip(QPainter& painter, const QRect& rect, ThemeRole colour) const;
    void fill(QPainter& painter, const QRect& rect, ThemeRole role) const
    {
        painter.fillRect(rect, m_theme.colour(role));
    }
    ThemeRole ground(const GridScene& scene, int row) const;
    const QFont& font(Face face) const;

    struct Laid {
        QStaticText text;
        int width = 0;
        int height = 0;
    };
    const Laid& laid(const QString& text, Face face, int room);

    const Theme& m_theme;
    QFont m_plain;
    QFont m_bold;
    QFont m_small;
    std::array<QHash<QString, Laid>, 6> m_laid; // short texts, then long ones, by face
    QHash<qint64, QString> m_willChange;        // by row and column
    QHash<qint64, QString> m_refused;
};

} // namespace zvonok::client
