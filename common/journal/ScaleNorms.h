// SPDX-License-Identifier: GPL-3.0-or-later
// Which marks a grade takes by law where the school has set nothing of its own: the first grade none. Data of
// resources/norms/mark_scales.json; a value, any lane.
#pragma once

#include "common/base/Result.h"
#include "common/journal/MarkValue.h"

#include <QDate>
#include <QList>

namespace zvonok {

struct MarkScaleNorm {
    QDate from;
    qint32 firstGrade = 1;
    qint32 lastGrade = 11;
    MarkScale scale;
    QString source;
};

class ScaleNorms
{
public:
    static Result<ScaleNorms> fromJson(const QByteArray& json);
    // Read once: whoever asks for a group asks for its scale.
    static const ScaleNorms& shipped();

    // nullptr: no norm for the grade on the day.
    const MarkScaleNorm* of(qint32 grade, const QDate& day) const;
    const QList<MarkScaleNorm>& all() const { return m_norms; }

private:
    QList<MarkScaleNorm> m_norms; // by day
};

} // namespace zvonok
