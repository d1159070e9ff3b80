// SPDX-License-Identifier: GPL-3.0-or-later
// Academic debts as they stand, and how they follow the marks: one arises with a mark that does not pass, and
// is withdrawn when the mark is put right before any attempt. Lane of the scope.
#pragma once

#include "common/assessment/AssessmentRules.h"
#include "common/assessment/DebtMessages.h"
#include "server/dispatch/Grant.h"
#include "server/storage/WriteScope.h"

#include <optional>

namespace zvonok::server::debts {

// What an actor may see: those of the own class of today, of groups the actor teaches or taught at the year's
// end.
struct Filter {
    Id<SchoolClass> schoolClass; // none: any
    bool settled = false;        // also paid off and withdrawn ones
    Id<Debt> only;               // none: all
};
QList<DebtLine> list(storage::ReadScope& scope, const Visible& visible, const Filter& filter,
                     const AssessmentRules& rules);
std::optional<DebtLine> one(storage::ReadScope& scope, const Visible& visible, Id<Debt> debt,
                            const AssessmentRules& rules);

// Read once for the marks of a request.
class Following
{
public:
    struct Of {
        Id<SchoolYear> year;
        Id<Pupil> pupil;     // none: of any
        Id<Subject> subject; // none: of any
        QDate formedOn;      // of those that arise now
    };
    Following(storage::ReadScope& scope, const AssessmentRules& rules, const Of& of);

    struct Mark {
        Id<Pupil> pupil;
        Id<Subject> subject;
        Id<Group> group; // none: of another school
        PeriodKind kind = PeriodKind::Unknown;
        qint32 ordinal = 0;
        qint32 value = 0;
        MarkScale scale;
    };
    void follow(const AnyGrant& grant, storage::WriteScope& scope, const Mark& mark);

private:
    using Key = std::tuple<qint64, qint64, int, int>; // pupil, subject, kind, ordinal
    struct Known {
        qint64 id = 0;
        qint32 value = 0;
        bool withdrawn = false;
        bool tried = false;
    };

    const AssessmentRules& m_rules;
    const Of m_of;
    QMap<Key, Known> m_known;
};

} // namespace zvonok::server::debts
