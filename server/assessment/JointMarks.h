// SPDX-License-Identifier: GPL-3.0-or-later
// What counts in a final mark that several subjects have together, of each pupil: the marks of the year in
// all groups of these subjects and the exams, wherever they are put. Read once for a sheet; lane of the
// scope.
#pragma once

#include "common/assessment/FinalMarks.h"
#include "server/assessment/SheetShape.h"

#include <map>
#include <optional>
#include <tuple>

namespace zvonok::server::assessment {

// What the mark of an exam is in the mean; value: as it is put.
ExamResult examResult(const ExamLine& exam, qint32 value, bool chosen);

class JointMarks
{
public:
    struct Of {
        QList<MarkPart> years; // of each subject that is taught to the pupil, or has a mark
        QList<ExamResult> exams;
    };

    // Two queries and the choices of the exams; none where the sheet's subject is in no joint.
    JointMarks(storage::ReadScope& scope, const SheetShape& shape, const QList<Id<Pupil>>& pupils);

    // Nothing: none of the subjects whose years count is taught to the pupil, so that the own year counts.
    std::optional<Of> of(Id<Pupil> pupil) const;

private:
    struct Stay {
        Id<SchoolClass> schoolClass; // none: of a group that does not follow its class
        Id<Subject> subject;         // none: of the class alone
        QDate from;
        QDate to;
    };
    struct Standing {
        Id<SchoolClass> schoolClass;
        QSet<qint64> subjects; // taught on the last day here, or today
    };
    struct Mark {
        qint32 value = mark::None;
        bool former = false;
    };
    using Key = std::tuple<qint64, qint64, PeriodKind, qint32>; // pupil, subject, kind, ordinal

    void readStandings(storage::ReadScope& scope, const QList<Id<Pupil>>& pupils);
    static Standing standingOf(const QList<Stay>& stays);
    void readMarks(storage::ReadScope& scope, const QList<Id<Pupil>>& pupils);

    const SheetShape& m_shape;
    QHash<qint64, Standing> m_standings; // by pupil
    std::map<Key, Mark> m_marks;
    QHash<qint64, QSet<qint64>> m_chosen;
};

} // namespace zvonok::server::assessment
