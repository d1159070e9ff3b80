// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/assessment/FinalMarks.h"

#include <algorithm>

namespace zvonok {

namespace {

MarkSuggestion meanOf(const QList<MarkPart>& parts, const MarkScale& scale, qint32 roundUpFrom)
{
    MarkSuggestion suggestion;
    for (const MarkPart& part : parts) {
        if (part.value == mark::None)
            continue;
        suggestion.parts.append(part);
        suggestion.average.add(part.value, 1);
    }
    if (!suggestion.average.isEmpty()) {
        suggestion.value = suggestion.average.suggested(roundUpFrom, scale.lowest, scale.highest);
    } else if (!suggestion.parts.isEmpty()) {
        const qint32 first = suggestion.parts.first().value;
        const bool same = std::all_of(suggestion.parts.begin(), suggestion.parts.end(),
                                      [first](const MarkPart& part) { return part.value == first; });
        if (same && (first == mark::Passed || first == mark::Exempt))
            suggestion.value = first;
    }
    return suggestion;
}

} // namespace

MarkSuggestion yearMark(const QList<MarkPart>& periods, const MarkScale& scale, qint32 roundUpFrom)
{
    MarkSuggestion suggestion = meanOf(periods, scale, roundUpFrom);
    if (suggestion.parts.isEmpty() || suggestion.parts.size() == periods.size())
        return suggestion;
    suggestion.parts = periods;
    suggestion.value = mark::None;
    return suggestion;
}

MarkSuggestion yearAndExams(const MarkPart& year, const QList<ExamResult>& exams, const MarkScale& scale,
                            qint32 roundUpFrom)
{
    QList<MarkPart> parts{year};
    bool whole = year.value != mark::None;
    for (const ExamResult& exam : exams) {
        if (!exam.expected)
            continue;
        parts.append(exam.part);
        whole = whole && mark::isPoints(exam.part.value);
    }
    MarkSuggestion suggestion = meanOf(parts, scale, roundUpFrom);
    // н/а of the year is nothing to average an exam with.
    if (!whole || (parts.size() > 1 && !mark::isPoints(year.value)))
        suggestion.value = mark::None;
    return suggestion;
}

MarkSuggestion yearsAndExams(const QList<MarkPart>& years, const QList<ExamResult>& exams,
                             const MarkScale& scale, qint32 roundUpFrom)
{
    MarkSuggestion suggestion;
    bool whole = !years.isEmpty();
    for (const MarkPart& year : years) {
        suggestion.parts.append(year);
        suggestion.average.add(year.value, 1);
        whole =
            whole && (mark::isPoints(year.value) || year.value == mark::Passed || year.value == mark::Exempt);
    }
    const bool points = !suggestion.average.isEmpty();
    for (const ExamResult& exam : exams) {
        if (!exam.expected)
            continue;
        suggestion.parts.append(exam.part);
        suggestion.average.add(exam.part.value, 1);
        whole = whole && points && mark::isPoints(exam.part.value);
    }
    if (!whole)
        return suggestion;
    suggestion.value = points ? suggestion.average.suggested(roundUpFrom, scale.lowest, scale.highest)
                              : meanOf(years, scale, roundUpFrom).value;
    if (!scale.allows(suggestion.value)) // of the subjects one may be without points
        suggestion.value = mark::None;
    return suggestion;
}

MarkSuggestion periodsAndYears(const QList<MarkPart>& parts, const MarkScale& scale, qint32 roundUpFrom)
{
    MarkSuggestion suggestion = meanOf(parts, scale, roundUpFrom);
    if (parts.isEmpty() || parts.last().kind != PeriodKind::Year || parts.last().grade != 0 ||
        parts.last().value == mark::None)
        suggestion.value = mark::None;
    return suggestion;
}

} // namespace zvonok
