// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/GridClipboard.h"

#include <QCoreApplication>

#include <algorithm>

namespace zvonok::client {

GridBlock GridClipboard::fromText(const QString& text)
{
    GridBlock block;
    QStringList line;
    QString cell;
    bool quoted = false;
    bool atStart = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != QLatin1Char('"'))
                cell += c;
            else if (i + 1 < text.size() && text.at(i + 1) == QLatin1Char('"'))
                cell += text.at(++i);
            else
                quoted = false;
            continue;
        }
        if (c == QLatin1Char('"') && atStart) {
            quoted = true;
            atStart = false;
        } else if (c == QLatin1Char('\t') || c == QLatin1Char('\n')) {
            line.append(cell.trimmed());
            cell.clear();
            atStart = true;
            if (c == QLatin1Char('\n')) {
                block.append(line);
                line.clear();
            }
        } else if (c != QLatin1Char('\r')) {
            cell += c;
            atStart = false;
        }
    }
    if (!cell.isEmpty() || !line.isEmpty() || block.isEmpty()) {
        line.append(cell.trimmed());
        block.append(line);
    }
    return block;
}

QString GridClipboard::toText(const GridBlock& block)
{
    QString text;
    for (const QStringList& line : block) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            QString cell = line.at(i);
            if (cell.contains(QLatin1Char('"')) || cell.contains(QLatin1Char('\t')) ||
                cell.contains(QLatin1Char('\n')))
                cell = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) +
                       QLatin1Char('"');
            text += (i ? QStringLiteral("\t") : QString()) + cell;
        }
        text += QLatin1Char('\n');
    }
    return text;
}

QString GridClipboard::toHtml(const GridBlock& block)
{
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    for (const QStringList& line : block) {
        html += QStringLiteral("<tr>");
        for (const QString& cell : line) {
            bool isNumber = false;
            cell.toInt(&isNumber);
            html +=
                isNumber ? QStringLiteral("<td>") : QStringLiteral("<td style='mso-number-format:\"\\@\"'>");
            html += cell.toHtmlEscaped() + QStringLiteral("</td>");
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

GridBlock GridClipboard::of(const GridModel& model, const QRect& selection)
{
    GridBlock block;
    for (int row = selection.top(); row <= selection.bottom(); ++row) {
        QStringList line;
        for (int column = selection.left(); column <= selection.right(); ++column)
            line.append(model.editText(row, column));
        block.append(line);
    }
    return block;
}

GridPlan GridClipboard::plan(const GridModel& model, const GridBlock& block, const QRect& selection)
{
    GridPlan plan;
    int width = 0;
    for (const QStringList& line : block)
        width = std::max(width, int(line.size()));
    const int height = int(block.size());
    if (width == 0 || height == 0)
        return plan;
    const int across = selection.width() % width == 0 ? selection.width() : width;
    const int down = selection.height() % height == 0 ? selection.height() : height;
    for (int y = 0; y < down; ++y) {
        const QStringList& line = block.at(y % height);
        for (int x = 0; x < across; ++x) {
            if (x % width >= line.size())
                continue; // a ragged block says nothing about this cell
            const QString& text = line.at(x % width);
            const int row = selection.top() + y;
            const int column = selection.left() + x;
            if (row >= model.rowCount() || column >= model.columnCount()) {
                if (!text.isEmpty())
                    plan.refused.append(
                        {-1, -1, text,
                         QCoreApplication::translate("GridClipboard", "beyond the edge of the page")});
                continue;
            }
            if (text == model.editText(row, column)) {
                ++plan.unchanged;
                continue;
            }
            const QString locked = model.lockReason(row, column);
            if (!locked.isEmpty()) {
                if (!text.isEmpty())
                    plan.refused.append({row, column, text, locked});
                continue;
            }
            const GridVerdict verdict = model.judge(row, column, text);
            if (verdict.kind == GridVerdict::Kind::Refused || verdict.kind == GridVerdict::Kind::Unfinished)
                plan.refused.append({row, column, text, verdict.reason});
            else
                plan.changes.append({row, column, text});
        }
    }
    return plan;
}

} // namespace zvonok::client
