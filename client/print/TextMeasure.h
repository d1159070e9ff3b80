// SPDX-License-Identifier: GPL-3.0-or-later
// Widths and line breaks of texts in layout units. Remembers what it measured: a journal consists of a few
// different marks. One object per layout, on its lane; needs no window.
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace zvonok::client {

struct FittedText {
    QStringList lines;
    qint32 font = 0;
    double scale = 1;
    double width = 0; // of the widest line
    double height = 0;
};

class TextMeasure
{
public:
    explicit TextMeasure(const QString& family) : m_family(family) {}

    const QList<QFont>& fonts() const { return m_fonts; }
    qint32 font(int hundredths, bool bold);
    double width(qint32 font, const QString& text);
    double lineHeight(qint32 font) const { return m_metrics.at(font).height(); }
    double ascent(qint32 font) const { return m_metrics.at(font).ascent(); }

    // The widest part that no line break may divide.
    double longestWord(qint32 font, const QString& text);
    // Lines not wider than `room`, within words where there is no other way.
    QStringList wrapped(qint32 font, const QString& text, double room);
    // Text that stays within `room`: as it is, else (for `words`) in several lines, else smaller down to
    // `leastScale`, else broken anywhere.
    FittedText fitted(const QString& text, int hundredths, bool bold, double room, double leastScale,
                      bool words);

private:
    qsizetype fittingLength(qint32 font, const QString& text, double room);

    QString m_family;
    QList<QFont> m_fonts;
    QList<QFontMetricsF> m_metrics;
    QHash<quint64, qint32> m_index;
    QList<QHash<QString, double>> m_widths;
};

} // namespace zvonok::client
