// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/TextMeasure.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace zvonok::client {

qint32 TextMeasure::font(int hundredths, bool bold)
{
    const int pixels = std::clamp(hundredths, 200, 10000) / 5; // a unit is 1/20 point
    const quint64 key = quint64(pixels) * 2 + quint64(bold);
    if (const auto found = m_index.constFind(key); found != m_index.constEnd())
        return *found;
    QFont font(m_family);
    font.setPixelSize(pixels);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::ForceOutline);
    font.setKerning(true);
    m_fonts.append(font);
    m_metrics.append(QFontMetricsF(font));
    m_widths.append(QHash<QString, double>{});
    const qint32 index = qint32(m_fonts.size() - 1);
    m_index.insert(key, index);
    return index;
}

double TextMeasure::width(qint32 font, const QString& text)
{
    if (text.isEmpty())
        return 0;
    auto& known = m_widths[font];
    if (const auto found = known.constFind(text); found != known.constEnd())
        return *found;
    const double width = m_metrics.at(font).horizontalAdvance(text);
    if (text.size() <= 40 && known.size() < 50000)
        known.insert(text, width);
    return width;
}

double TextMeasure::longestWord(qint32 font, const QString& text)
{
    if (!text.contains(u' ') && !text.contains(u'-') && !text.contains(u'\n'))
        return width(font, text);
    double widest = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    while (finder.toNextBoundary() != -1) {
        widest = std::max(widest, width(font, text.mid(from, finder.position() - from).trimmed()));
        from = finder.position();
    }
    return widest;
}

qsizetype TextMeasure::fittingLength(qint32 font, const QString& text, double room)
{
    qsizetype low = 0;
    qsizetype high = text.size();
    while (low < high) { // the longest beginning that fits
        const qsizetype middle = (low + high + 1) / 2;
        if (m_metrics.at(font).horizontalAdvance(text.left(middle)) <= room)
            low = middle;
        else
            high = middle - 1;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(low);
    if (low > 0 && low < text.size() && !finder.isAtBoundary())
        low = std::max(finder.toPreviousBoundary(), qsizetype(0));
    if (low == 0) { // not even one letter fits: one letter there must be
        finder.setPosition(0);
        low = std::max(finder.toNextBoundary(), qsizetype(1));
    }
    return low;
}

QStringList TextMeasure::wrapped(qint32 font, const QString& text, double room)
{
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
        if (width(font, paragraph) <= room) {
            lines.append(paragraph);
            continue;
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, paragraph);
        qsizetype from = 0;
        qsizetype fits = 0; // the last break at which the line still fits
        const auto place = [&](qsizetype to) {
            QString line = paragraph.mid(from, to - from);
            while (line.endsWith(u' '))
                line.chop(1);
            lines.append(line);
            from = to;
            while (from < paragraph.size() && paragraph.at(from) == u' ')
                ++from;
            fits = from;
        };
        while (from < paragraph.size()) {
            finder.setPosition(std::max(fits, from));
            const qsizetype next = finder.toNextBoundary();
            const qsizetype to = next == -1 ? paragraph.size() : next;
            QString line = paragraph.mid(from, to - from);
            while (line.endsWith(u' '))
                line.chop(1);
            if (line.size() <= 2000 && width(font, line) <= room) {
                fits = to;
                if (to == paragraph.size())
                    place(to);
            } else if (fits > from) {
                place(fits);
            } else {
                place(from + fittingLength(font, line.left(2000), room));
            }
        }
    }
    return lines;
}

FittedText TextMeasure::fitted(const QString& text, int hundredths, bool bold, double room, double leastScale,
                               bool words)
{
    FittedText out;
    if (text.isEmpty())
        return out;
    out.font = font(hundredths, bold);
    const bool several = text.contains(u'\n');
    double full = several ? 0 : width(out.font, text);
    if (several)
        for (const QString& line : text.split(u'\n'))
            full = std::max(full, width(out.font, line));
    if (full <= room) {
        out.lines = several ? text.split(u'\n') : QStringList{text};
        out.width = full;
    } else {
        double need = words ? longestWord(out.font, text) : full;
        while (need > room && out.scale > leastScale) {
            out.scale = std::max(leastScale, std::min(out.scale - 0.02, out.scale * room / need));
            out.scale = std::max(leastScale, std::floor(out.scale * 50) / 50);
            out.font = font(int(std::ceil(hundredths * out.scale / 5)) * 5, bold);
            need = words ? longestWord(out.font, text) : width(out.font, text);
        }
        out.lines = wrapped(out.font, text, room);
        for (const QString& line : std::as_const(out.lines))
            out.width = std::max(out.width, width(out.font, line));
    }
    out.height = lineHeight(out.font) * double(out.lines.size());
    return out;
}

} // namespace zvonok::client
