// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/GridPainter.h"

#include <QFontMetrics>
#include <QPainterPath>
#include <QVarLengthArray>

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr qint64 place(int row, int column) { return (qint64(row) << 32) | quint32(column); }

ThemeRole colourOf(GridTone tone)
{
    switch (tone) {
    case GridTone::Plain:
    case GridTone::Strong:
        return ThemeRole::Text;
    case GridTone::Muted:
        return ThemeRole::Muted;
    case GridTone::Poor:
        return ThemeRole::Poor;
    case GridTone::Absence:
        return ThemeRole::Absence;
    }
    return ThemeRole::Text;
}

} // namespace

void GridPainter::setFont(const QFont& font)
{
    m_plain = font;
    m_bold = font;
    m_bold.setWeight(QFont::DemiBold);
    m_small = font;
    if (font.pointSizeF() > 0)
        m_small.setPointSizeF(font.pointSizeF() * 0.8);
    else
        m_small.setPixelSize(std::max(8, font.pixelSize() * 4 / 5));
    for (QHash<QString, Laid>& known : m_laid)
        known.clear();
}

const QFont& GridPainter::font(Face face) const
{
    switch (face) {
    case Face::Plain:
        return m_plain;
    case Face::Bold:
        return m_bold;
    case Face::Small:
        return m_small;
    }
    return m_plain;
}

void GridPainter::setPlan(const std::optional<GridPlan>& plan)
{
    m_willChange.clear();
    m_refused.clear();
    if (!plan)
        return;
    for (const GridEdit& change : plan->changes)
        m_willChange.insert(place(change.row, change.column), change.text);
    for (const GridRefused& refused : plan->refused)
        if (refused.row >= 0)
            m_refused.insert(place(refused.row, refused.column), refused.text);
}

const GridPainter::Laid& GridPainter::laid(const QString& text, Face face, int room)
{
    // Marks are short and the same everywhere; only long texts depend on the room they are given.
    const bool isShort = text.size() <= 4;
    QHash<QString, Laid>& known = m_laid[size_t(face) + (isShort ? 0 : 3)];
    const QString key = isShort ? text : QString(QString::number(room) + QLatin1Char(' ') + text);
    const auto found = known.constFind(key);
    if (found != known.constEnd())
        return *found;
    if (known.size() > 20000)
        known.clear();
    const QFontMetrics metrics(font(face));
    Laid laid;
    const QString shown = isShort ? text : metrics.elidedText(text, Qt::ElideRight, room);
    laid.text = QStaticText(shown);
    laid.text.setTextFormat(Qt::PlainText);
    laid.text.setPerformanceHint(QStaticText::AggressiveCaching);
    laid.text.prepare({}, font(face));
    laid.width = metrics.horizontalAdvance(shown);
    laid.height = metrics.height();
    return *known.insert(key, laid);
}

void GridPainter::drawText(QPainter& painter, const QRect& rect, const QString& text, Face face,
                           Qt::Alignment alignment, ThemeRole colour)
{
    if (text.isEmpty())
        return;
    const Laid& laid = this->laid(text, face, rect.width());
    int x = rect.left();
    if (alignment & Qt::AlignHCenter)
        x += (rect.width() - laid.width) / 2;
    else if (alignment & Qt::AlignRight)
        x += rect.width() - laid.width;
    if (painter.font() != font(face))
        painter.setFont(font(face));
    painter.setPen(m_theme.colour(colour));
    painter.drawStaticText(x, rect.top() + (rect.height() - laid.height) / 2, laid.text);
}

void GridPainter::drawClip(QPainter& painter, const QRect& rect, ThemeRole colour) const
{
    const qreal height = std::clamp(rect.height() * 0.5, 8.0, 16.0);
    const qreal width = height * 0.48;
    QPainterPath clip;
    clip.moveTo(0, height * 0.75);
    clip.lineTo(0, width / 2);
    clip.arcTo(QRectF(0, 0, width, width), 180, -180);
    clip.lineTo(width, height - width / 2);
    clip.arcTo(QRectF(width * 0.28, height - width * 0.72, width * 0.72, width * 0.72), 0, -180);
    clip.lineTo(width * 0.28, height * 0.32);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.right() - width - 1.5, rect.top() + 1.5);
    painter.setPen(QPen(m_theme.colour(colour), 1.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(clip);
    painter.restore();
}

ThemeRole GridPainter::ground(const GridScene& scene, int row) const
{
    return row == scene.controller->row() ? ThemeRole::Crosshair : ThemeRole::Base;
}

void GridPainter::paint(QPainter& painter, const QRect& area, const GridScene& scene)
{
    const GridLayout& layout = *scene.layout;
    painter.setClipRect(area);
    fill(painter, area, ThemeRole::Window);
    if (!scene.model)
        return;
    const auto pane = [&](const QRect& rect,
                          void (GridPainter::*paintPane)(QPainter&, const QRect&, const GridScene&)) {
        const QRect part = rect & area;
        if (part.isEmpty())
            return;
        painter.setClipRect(part);
        (this->*paintPane)(painter, part, scene);
    };
    pane(layout.body(), &GridPainter::paintBody);
    pane(layout.leftPane(), &GridPainter::paintLeft);
    pane(layout.rightPane(), &GridPainter::paintRight);
    pane({0, layout.bottomPane().top(), layout.rightPane().right() + 1, layout.bottomHeight()},
         &GridPainter::paintBottom);
    pane({0, 0, layout.rightPane().right() + 1, layout.headerHeight()}, &GridPainter::paintHeader);

    painter.setClipRect(area & layout.body().adjusted(-1, -1, 1, 1));
    paintCurrent(painter, scene);
    painter.setClipRect(area);
    // The frames between what stands and what scrolls.
    painter.setPen(QPen(m_theme.colour(ThemeRole::StrongLine), 0));
    const QRect body = layout.body();
    const int right = layout.rightPane().right();
    const int bottom = body.bottom() + layout.bottomHeight();
    QVarLengthArray<QLine, 8> frame{{0, body.top() - 1, right, body.top() - 1},
                                    {body.left() - 1, 0, body.left() - 1, bottom},
                                    {0, bottom, right, bottom},
                                    {right, 0, right, bottom}};
    if (layout.rightWidth() > 0)
        frame.append({body.right(), 0, body.right(), bottom});
    if (layout.bottomHeight() > 0)
        frame.append({0, body.bottom(), right, body.bottom()});
    painter.drawLines(frame.data(), int(frame.size()));
}

void GridPainter::paintBody(QPainter& painter, const QRect& area, const GridScene& scene)
{
    const GridLayout& layout = *scene.layout;
    const GridController& controller = *scene.controller;
    fill(painter, area, ThemeRole::Base);
    int firstRow, lastRow, firstColumn, lastColumn;
    layout.rowsIn(area.top(), area.bottom(), &firstRow, &lastRow);
    layout.columnsIn(area.left(), area.right(), &firstColumn, &lastColumn);
    if (lastRow < firstRow || lastColumn < firstColumn)
        return;
    const QRect selected = controller.selection();
    const bool block = selected.size() != QSize(1, 1);
    const bool planned = controller.mode() == GridMode::Pasting;
    if (controller.row() >= firstRow && controller.row() <= lastRow)
        fill(painter, layout.rowBand(controller.row()) & area, ThemeRole::Crosshair);

    QVarLengthArray<QLine, 512> lines;
    QVarLengthArray<QLine, 64> weekLines;
    const int top = layout.cell(firstRow, 0).top();
    const int bottom = layout.cell(lastRow, 0).bottom();
    for (int column = firstColumn; column <= lastColumn; ++column) {
        const QRect rect = layout.cell(firstRow, column);
        (scene.model->header(column).newWeek && column > 0)
            ? weekLines.append({rect.left() - 1, top, rect.left() - 1, bottom})
            : lines.append({rect.left() - 1, top, rect.left() - 1, bottom});
    }
    const QBrush hatch(m_theme.colour(ThemeRole::Cross), Qt::BDiagPattern);
    for (int row = firstRow; row <= lastRow; ++row) {
        const QRect rowRect = layout.cell(row, firstColumn);
        lines.append({area.left(), rowRect.bottom(), area.right(), rowRect.bottom()});
        for (int column = firstColumn; column <= lastColumn; ++column) {
            const GridCell cell = scene.model->cell(row, column);
            const bool isSelected = block && selected.contains(column, row);
            if (cell.text.isEmpty() && cell.note.isEmpty() && !cell.states && !isSelected && !planned)
                continue;
            const QRect rect = layout.cell(row, column);
            const bool text = scene.model->isText(column);
            const QRect inner = text ? rect.adjusted(7, 0, -7, 0) : rect;
            const Qt::Alignment side = text ? Qt::AlignLeft : Qt::AlignHCenter;
            if (cell.states.testFlag(GridState::Outside)) {
                fill(painter, rect, ThemeRole::Outside);
                painter.fillRect(rect, hatch);
            } else if (cell.states.testFlag(GridState::Conflict)) {
                fill(painter, rect, ThemeRole::Conflict);
            } else if (cell.states.testFlag(GridState::Locked) && row != controller.row()) {
                fill(painter, rect, ThemeRole::Locked);
            }
            if (isSelected)
                fill(painter, rect, ThemeRole::Selection);
            if (planned) {
                const auto change = m_willChange.constFind(place(row, column));
                if (change != m_willChange.constEnd()) {
                    fill(painter, rect, ThemeRole::WillChange);
                    drawText(painter, inner, change->isEmpty() ? QStringLiteral("∅") : *change, Face::Bold,
                             side, ThemeRole::Text);
                    continue;
                }
                const auto refused = m_refused.constFind(place(row, column));
                if (refused != m_refused.constEnd()) {
                    fill(painter, rect, ThemeRole::Refused);
                    drawText(painter, inner, *refused, Face::Plain, side, ThemeRole::RefusedText);
                    painter.drawLine(rect.left() + 5, rect.center().y(), rect.right() - 5, rect.center().y());
                    continue;
                }
            }
            paintCell(painter, rect, cell, text);
        }
    }
    painter.setPen(QPen(m_theme.colour(ThemeRole::Line), 0));
    painter.drawLines(lines.data(), int(lines.size()));
    if (!weekLines.isEmpty()) {
        painter.setPen(QPen(m_theme.colour(ThemeRole::StrongLine), 0));
        painter.drawLines(weekLines.data(), int(weekLines.size()));
    }
}

void GridPainter::paintCell(QPainter& painter, const QRect& rect, const GridCell& cell, bool text)
{
    if (cell.states.testFlag(GridState::Conflict))
        return paintConflict(painter, rect, cell);
    drawText(painter, text ? rect.adjusted(7, 0, -7, 0) : rect, cell.text,
             cell.tone == GridTone::Strong ? Face::Bold : Face::Plain,
             text ? Qt::AlignLeft : Qt::AlignHCenter, colourOf(cell.tone));
    if (!cell.note.isEmpty())
        drawText(painter, rect.adjusted(2, rect.height() / 2, -3, 0), cell.note, Face::Small, Qt::AlignRight,
                 ThemeRole::Muted);
    if (cell.states.testFlag(GridState::Pending)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(ThemeRole::Pending));
        painter.drawEllipse(QRectF(rect.right() - 6.5, rect.top() + 2.5, 4, 4));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (cell.states.testFlag(GridState::Comment)) {
        const QPoint corner(rect.left(), rect.top());
        const std::array triangle{corner, corner + QPoint(6, 0), corner + QPoint(0, 6)};
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(ThemeRole::Accent));
        painter.drawConvexPolygon(triangle.data(), int(triangle.size()));
    }
}

void GridPainter::paintConflict(QPainter& painter, const QRect& rect, const GridCell& cell)
{
    const int half = rect.width() / 2;
    const QString nothing = QStringLiteral("∅");
    drawText(painter, QRect(rect.left(), rect.top(), half, rect.height()),
             cell.theirs.isEmpty() ? nothing : cell.theirs, Face::Plain, Qt::AlignHCenter,
             ThemeRole::ConflictText);
    drawText(painter, QRect(rect.left() + half, rect.top(), rect.width() - half, rect.height()),
             cell.text.isEmpty() ? nothing : cell.text, Face::Bold, Qt::AlignHCenter,
             ThemeRole::ConflictText);
    painter.drawLine(rect.left() + half, rect.top() + 5, rect.left() + half, rect.bottom() - 5);
}

void GridPainter::paintLeft(QPainter& painter, const QRect& area, const GridScene& scene)
{
    const GridLayout& layout = *scene.layout;
    fill(painter, area, ThemeRole::Base);
    int firstRow, lastRow;
    layout.rowsIn(area.top(), area.bottom(), &firstRow, &lastRow);
    const QVector<GridSide> sides = scene.model->leftSides();
    for (int row = firstRow; row <= lastRow; ++row) {
        if (row == scene.controller->row())
            fill(painter, layout.rowBand(row) & area, ThemeRole::Crosshair);
        for (int side = 0; side < sides.size(); ++side) {
            const GridCell cell = scene.model->leftCell(row, side);
            const bool current = row == scene.controller->row() && sides.at(side).alignLeft;
            drawText(painter, layout.leftCell(row, side).adjusted(7, 0, -7, 0), cell.text,
                     current ? Face::Bold : Face::Plain,
                     sides.at(side).alignLeft ? Qt::AlignLeft : Qt::AlignRight, colourOf(cell.tone));
        }
        painter.setPen(QPen(m_theme.colour(ThemeRole::Line), 0));
        const int y = layout.cell(row, 0).bottom();
        painter.drawLine(area.left(), y, area.right(), y);
    }
}

void GridPainter::paintRight(QPainter& painter, const QRect& area, const GridScene& scene)
{
    const GridLayout& layout = *scene.layout;
    fill(painter, area, ThemeRole::Alternate);
    int firstRow, lastRow;
    layout.rowsIn(area.top(), area.bottom(), &firstRow, &lastRow);
    const int sides = int(scene.model->rightSides().size());
    for (int row = firstRow; row <= lastRow; ++row) {
        if (row == scene.controller->row())
            fill(painter, layout.rowBand(row) & area, ThemeRole::Crosshair);
        for (int side = 0; side < sides; ++side) {
            const GridCell cell = scene.model->rightCell(row, side);
            drawText(painter, layout.rightCell(row, side), cell.text,
                     cell.tone == GridTone::Strong ? Face::Bold : Face::Plain, Qt::AlignHCenter,
                     colourOf(cell.tone));
        }
        painter.setPen(QPen(m_theme.colour(ThemeRole::Line), 0));
        const int y = layout.cell(row, 0).bottom();
        painter.drawLine(area.left(), y, area.right(), y);
    }
}

void GridPainter::paintBottom(QPainter& painter, const QRect& area, const GridScene& scene)
{
    const GridLayout& layout = *scene.layout;
    fill(painter, area, ThemeRole::Alternate);
    const QStringList titles = scene.model->bottomTitles();
    const int sides = int(scene.model->rightSides().size());
    int firstColumn, lastColumn;
    layout.columnsIn(area.left(), area.right(), &firstColumn, &lastColumn);
    for (int line = 0; line < titles.size(); ++line) {
        const QRect strip = layout.bottomCell(line, 0);
        if (area.left() < layout.leftWidth()) {
            painter.setClipRect(area);
            drawText(painter, QRect(7, strip.top(), layout.leftWidth() - 14, strip.height()), titles.at(line),
                     Face::Plain, Qt::AlignRight, ThemeRole::Muted);
        }
        painter.setClipRect(area & layout.bottomPane());
        for (int column = firstColumn; column <= lastColumn; ++column) {
            const GridCell cell = scene.model->bottomCell(line, column);
            drawText(painter, layout.bottomCell(line, column), cell.text, Face::Small, Qt::AlignHCenter,
                     colourOf(cell.tone));
        }
        painter.setClipRect(area);
        if (area.right() >= layout.rightPane().left()) {
            for (int side = 0; side < sides; ++side) {
                const GridCell cell = scene.model->bottomRightCell(line, side);
                drawText(painter, layout.bottomRightCell(line, side), cell.text, Face::Bold, Qt::AlignHCenter,
                         colourOf(cell.tone));
            }
        }
    }
}

void GridPainter::paintHeader(QPainter& painter, const QRect& area, const GridScene& scene)
{
    const GridLayout& layout = *scene.layout;
    fill(painter, area, ThemeRole::Header);
    const QVector<GridSide> leftSides = scene.model->leftSides();
    for (int side = 0; side < leftSides.size(); ++side)
        drawText(painter, layout.leftHeader(side).adjusted(7, layout.groupHeight(), -7, -layout.noteHeight()),
                 leftSides.at(side).title, Face::Plain,
                 leftSides.at(side).alignLeft ? Qt::AlignLeft : Qt::AlignRight, ThemeRole::Muted);
    const QVector<GridSide> rightSides = scene.model->rightSides();
    for (int side = 0; side < rightSides.size(); ++side)
        drawText(painter, layout.rightHeader(side).adjusted(0, layout.groupHeight(), 0, -layout.noteHeight()),
                 rightSides.at(side).title, Face::Plain, Qt::AlignHCenter, ThemeRole::Muted);

    painter.setClipRect(area & layout.headerPane());
    int first, last;
    layout.columnsIn(area.left(), area.right(), &first, &last);
    if (last < first)
        return;
    QVarLengthArray<QLine, 256> lines;
    for (int column = first; column <= last; ++column) {
        const GridHeader header = scene.model->header(column);
        const QRect cell = layout.headerCell(column);
        const QRect day(cell.left(), cell.top(), cell.width() - 1, layout.dayHeight());
        const QRect note(cell.left(), day.bottom() + 1, cell.width() - 1, layout.noteHeight());
        const bool current = column == scene.controller->column();
        if (header.today)
            fill(painter, day, ThemeRole::Today);
        else if (current)
            fill(painter, QRect(cell.topLeft(), QSize(cell.width() - 1, cell.height())),
                 ThemeRole::Selection);
        const int clip = header.files ? 6 : 0; // its room
        drawText(painter, day.adjusted(0, 0, -clip, 0), header.text,
                 current || header.today ? Face::Bold : Face::Plain, Qt::AlignHCenter,
                 header.today ? ThemeRole::TodayText : ThemeRole::Text);
        drawText(painter, note, header.note, Face::Small, Qt::AlignHCenter, ThemeRole::Muted);
        if (header.files)
            drawClip(painter, day, header.today ? ThemeRole::TodayText : ThemeRole::Muted);
        lines.append({cell.left() - 1, cell.top(), cell.left() - 1, cell.bottom()});
    }
    // The month stays readable at the edge while its columns scroll away.
    for (int column = first; column <= last;) {
        const QString group = scene.model->header(column).group;
        int from = column;
        while (from > 0 && scene.model->header(from - 1).group == group)
            --from;
        int to = column;
        while (to + 1 < scene.model->columnCount() && scene.model->header(to + 1).group == group)
            ++to;
        const QRect whole = layout.group(from, to);
        const QRect seen = whole & layout.headerPane();
        drawText(painter, seen.adjusted(8, 0, -4, 0), group, Face::Bold, Qt::AlignLeft, ThemeRole::Text);
        lines.append({whole.left() - 1, 0, whole.left() - 1, layout.groupHeight()});
        column = to + 1;
    }
    lines.append({area.left(), layout.groupHeight() - 1, area.right(), layout.groupHeight() - 1});
    painter.setPen(QPen(m_theme.colour(ThemeRole::Line), 0));
    painter.drawLines(lines.data(), int(lines.size()));
    painter.setClipRect(area);
}

void GridPainter::paintCurrent(QPainter& painter, const GridScene& scene)
{
    const GridController& controller = *scene.controller;
    if (controller.row() < 0)
        return;
    if (controller.mode() == GridMode::Typing || controller.mode() == GridMode::Editing)
        return paintEditor(painter, scene);
    const QRect selected = controller.selection();
    const QRect block = scene.layout->cell(selected.top(), selected.left()) |
                        scene.layout->cell(selected.bottom(), selected.right());
    const QColor colour = m_theme.colour(scene.stayed    ? ThemeRole::Poor
                                         : scene.focused ? ThemeRole::Focus
                                                         : ThemeRole::StrongLine);
    painter.setBrush(Qt::NoBrush);
    if (selected.size() != QSize(1, 1)) {
        painter.setPen(QPen(colour, 1));
        painter.drawRect(block.adjusted(-1, -1, -1, -1));
    }
    const QRect cell = scene.layout->cell(controller.row(), controller.column());
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(cell.adjusted(0, 0, -1, -1));
}

QRect GridPainter::editorRect(const GridScene& scene) const
{
    const GridController& controller = *scene.controller;
    QRect rect = scene.layout->cell(controller.row(), controller.column());
    const QFontMetrics metrics(m_bold);
    const QString text = controller.editor().text() + controller.editor().preedit();
    rect.setWidth(std::max(rect.width(), metrics.horizontalAdvance(text) + 14));
    const int over = rect.right() - scene.layout->body().right();
    if (over > 0)
        rect.translate(-std::min(over, rect.left() - scene.layout->body().left()), 0);
    rect.setRight(std::min(rect.right(), std::max(rect.left() + 40, scene.layout->body().right())));
    return rect;
}

// Marks stand in the middle; a sentence begins at the left, and is moved so that the caret is seen.
int GridPainter::editorLeft(const GridScene& scene, const QRect& rect) const
{
    const QFontMetrics metrics(m_bold);
    const CellEditor& editor = scene.controller->editor();
    const QString before = editor.text().left(editor.caret()) + editor.preedit();
    const int whole = metrics.horizontalAdvance(before + editor.text().mid(editor.caret()));
    if (!scene.model->isText(scene.controller->column()) && whole <= rect.width())
        return rect.left() + (rect.width() - whole) / 2;
    return rect.left() + 7 - std::max(0, metrics.horizontalAdvance(before) + 14 - rect.width());
}

qsizetype GridPainter::caretX(const GridScene& scene) const
{
    const QRect rect = editorRect(scene);
    const QFontMetrics metrics(m_bold);
    const CellEditor& editor = scene.controller->editor();
    const QString before = editor.text().left(editor.caret()) + editor.preedit();
    return editorLeft(scene, rect) + metrics.horizontalAdvance(before);
}

void GridPainter::paintEditor(QPainter& painter, const GridScene& scene)
{
    const QRect rect = editorRect(scene);
    const CellEditor& editor = scene.controller->editor();
    fill(painter, rect, ThemeRole::Base);
    const QFontMetrics metrics(m_bold);
    const QString before = editor.text().left(editor.caret());
    const QString after = editor.text().mid(editor.caret());
    const QString text = before + editor.preedit() + after;
    int x = editorLeft(scene, rect);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setFont(m_bold);
    painter.setPen(m_theme.colour(ThemeRole::Text));
    const int base = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    painter.drawText(x, base, text);
    if (!editor.preedit().isEmpty()) {
        x += metrics.horizontalAdvance(before);
        painter.drawLine(x, base + 2, x + metrics.horizontalAdvance(editor.preedit()), base + 2);
    }
    if (scene.caretShown) {
        const int caret = int(caretX(scene));
        painter.drawLine(caret, rect.top() + 5, caret, rect.bottom() - 5);
    }
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colour(ThemeRole::Focus), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

} // namespace zvonok::client
