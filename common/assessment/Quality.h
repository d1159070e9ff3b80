// SPDX-License-Identifier: GPL-3.0-or-later
// How a class stands in a subject and as a whole, with the names behind each figure (regulation.md 3.5). N:
// who is on the list on the day, without «осв» and without those who have no mark; н/а stays. Pure; any lane.
#pragma once

#include "common/assessment/AssessmentMessages.h"
#include "common/assessment/AssessmentRules.h"

namespace zvonok {

struct PupilMark {
    Id<Pupil> pupil;
    qint32 value = mark::None;
};
// Who counts only.
SubjectFigures figuresOf(const QList<PupilMark>& marks, const MarkLevels& levels,
                         const DegreeWeights& weights);

struct SubjectMark {
    Id<Subject> subject;
    qint32 value = mark::None;
    MarkLevels levels;
};
// The one class of the pupil, and the subjects that keep from a better one. A pupil stands in one class only:
// poor before not attested before satisfactory.
PupilStanding standingOf(Id<Pupil> pupil, const QList<SubjectMark>& marks);
// Of all who have any mark: good and excellent, and who passes, in tenths of a percent; −1: nobody counts.
struct ClassFigures {
    qint32 counted = 0;
    qint32 quality = -1;
    qint32 success = -1;
};
ClassFigures classFigures(const QList<PupilStanding>& standings);

} // namespace zvonok
