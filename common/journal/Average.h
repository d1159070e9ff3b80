// SPDX-License-Identifier: GPL-3.0-or-later
// The weighted average of marks, Σ(mark × weight) / Σ weight, in whole numbers only: two doubles never
// disagree about 4,505. Words and absences have no weight (netschool.md 14.1). Pure; any lane.
#pragma once

#include "common/journal/MarkValue.h"

#include <QString>

#include <algorithm>

namespace zvonok {

// Whether an unpaid debt («точка») lowers the average: schools differ, so it is a setting.
enum class DotRule { Ignored, CountsAsTwo };

class Average
{
public:
    Average() = default;
    // Of marks that were summed elsewhere: Σ(mark × weight), Σ weight, how many.
    Average(qint64 sum, qint64 weight, qint32 count) : m_sum(sum), m_weight(weight), m_count(count) {}

    void add(qint32 value, qint32 weight)
    {
        if (!mark::isPoints(value) || weight <= 0)
            return;
        m_sum += qint64(value) * weight;
        m_weight += weight;
        ++m_count;
    }
    // The same mark several times.
    void add(qint32 value, qint32 weight, qint32 count)
    {
        if (!mark::isPoints(value) || weight <= 0 || count <= 0)
            return;
        m_sum += qint64(value) * weight * count;
        m_weight += qint64(weight) * count;
        m_count += count;
    }
    void add(qint32 value, qint32 weight, bool dot, DotRule rule)
    {
        add(value == mark::None && dot && rule == DotRule::CountsAsTwo ? 2 : value, weight);
    }
    void remove(qint32 value, qint32 weight, bool dot, DotRule rule)
    {
        Average other;
        other.add(value, weight, dot, rule);
        m_sum -= other.m_sum;
        m_weight -= other.m_weight;
        m_count -= other.m_count;
    }

    bool isEmpty() const { return m_weight == 0; }
    qint32 count() const { return m_count; }
    // In hundredths, half up: 4,505 is 451. Empty: 0.
    qint32 hundredths() const
    {
        return m_weight == 0 ? 0 : qint32((m_sum * 200 + m_weight) / (m_weight * 2));
    }
    // The usual suggestion for the period: rounded half up to a whole mark. Empty: mark::None.
    qint32 rounded() const
    {
        return m_weight == 0 ? mark::None : qint32((m_sum * 2 + m_weight) / (m_weight * 2));
    }
    // What a period is suggested by the school's rule: up from so many hundredths above a whole mark on,
    // never beyond the scale. Empty: mark::None.
    qint32 suggested(qint32 roundUpFrom, qint32 lowest, qint32 highest) const
    {
        if (m_weight == 0)
            return mark::None;
        const qint32 up = hundredths() % 100 >= roundUpFrom ? 1 : 0;
        return std::clamp(hundredths() / 100 + up, lowest, highest);
    }
    // «4,40»; empty: an empty string.
    QString text() const { return isEmpty() ? QString() : textOf(hundredths()); }

    // «4,5» for a narrow place, half up from what is exact: 4,449 is 4,4. «100» has no room for more.
    QString shortText() const
    {
        if (isEmpty())
            return {};
        const qint64 tenths = (m_sum * 20 + m_weight) / (m_weight * 2);
        return tenths >= 1000
                   ? QString::number((tenths + 5) / 10)
                   : QString::number(tenths / 10) + QLatin1Char(',') + QString::number(tenths % 10);
    }

    static QString textOf(qint32 hundredths)
    {
        const QString part = QString::number(hundredths % 100);
        return QString::number(hundredths / 100) + QLatin1Char(',') +
               QString(2 - part.size(), QLatin1Char('0')) + part;
    }

    bool operator==(const Average&) const = default;

private:
    qint64 m_sum = 0;
    qint64 m_weight = 0;
    qint32 m_count = 0;
};

} // namespace zvonok
