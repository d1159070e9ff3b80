// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/curriculum/MarkScales.h"

#include "common/journal/ScaleNorms.h"

namespace zvonok::server {

using storage::Row;

namespace {

constexpr qint32 firstGradeOfAll = 1;
constexpr qint32 lastGradeOfAll = 11;

} // namespace

MarkScales::MarkScales(storage::ReadScope& scope)
{
    scope
        .statement(
            "SELECT subject_id, first_day, first_grade, last_grade, lowest_mark, highest_mark, points, "
            "pass_fail FROM mark_scale WHERE withdrawn = 0 ORDER BY CASE WHEN subject_id IS NULL THEN "
            "1 ELSE 0 END, first_day DESC, id DESC LIMIT 5000")
        .each([&](const Row& row) {
            m_settings.append({row.isNull("subject_id") ? 0 : row.number("subject_id"),
                               row.date("first_day"),
                               qint32(row.number("first_grade")),
                               qint32(row.number("last_grade")),
                               {qint32(row.number("lowest_mark")), qint32(row.number("highest_mark")),
                                row.flag("points"), row.flag("pass_fail")}});
        });
}

MarkScale MarkScales::of(Id<Subject> subject, qint32 grade, const QDate& day, const MarkScale& own) const
{
    const MarkScaleNorm* norm = ScaleNorms::shipped().of(grade, day);
    for (const Setting& each : m_settings) {
        // Points for the grades 1 to 11 are not meant to bring marks into the first; for it alone they are.
        if (norm && (each.firstGrade < norm->firstGrade || each.lastGrade > norm->lastGrade))
            continue;
        const bool fits = grade == 0 ? each.firstGrade <= firstGradeOfAll && each.lastGrade >= lastGradeOfAll
                                     : each.firstGrade <= grade && each.lastGrade >= grade;
        if (fits && each.from <= day && (each.subject == 0 || each.subject == subject.value))
            return each.scale;
    }
    return norm ? norm->scale : own;
}

} // namespace zvonok::server
