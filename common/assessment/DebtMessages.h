// SPDX-License-Identifier: GPL-3.0-or-later
// Academic debts: each arises with the mark it is of, is to be paid off within a term and a number of attempts
// (273-ФЗ art. 58; the numbers are data of resources/norms/assessment.json). Numbers 915–919.
#pragma once

#include "common/journal/PeriodMarkMessages.h"

namespace zvonok {

struct Debt;

struct DebtAttempt {
    using Self = DebtAttempt;
    qint32 ordinal = 0;
    QDate day;
    QString commission; // who examined; must be given from the attempt on that the rules name
    qint32 value = 0;   // 0: has not taken place yet; н/а: did not come
    QString document;   // the order, the protocol

    static constexpr auto message = wire::record("DebtAttempt");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, ordinal), ZVONOK_FIELD(2, day),
                                  ZVONOK_FIELD_MAX(3, commission, 500), ZVONOK_FIELD(4, value),
                                  ZVONOK_FIELD_MAX(5, document, 300));
    }
};

enum class DebtState { Unknown = 0, Open = 1, Overdue = 2, Exhausted = 3, Paid = 4, Withdrawn = 5 };
constexpr auto enumNames(DebtState)
{
    using wire::EnumName;
    return std::array{EnumName<DebtState>{DebtState::Unknown, "unknown"},
                      EnumName<DebtState>{DebtState::Open, "open"},
                      EnumName<DebtState>{DebtState::Overdue, "overdue"},
                      EnumName<DebtState>{DebtState::Exhausted, "exhausted"}, // no attempt is left
                      EnumName<DebtState>{DebtState::Paid, "paid"},
                      EnumName<DebtState>{DebtState::Withdrawn, "withdrawn"}};
}

struct DebtLine {
    using Self = DebtLine;
    Id<Debt> id;
    Id<Pupil> pupil;
    QString pupilName;
    QString className; // of today; empty: in none
    Id<Subject> subject;
    QString subjectName;
    Id<SchoolYear> year;
    QString yearName;
    PeriodKind kind = PeriodKind::Unknown;
    qint32 ordinal = 0;
    qint32 value = 0;
    QDate formedOn;
    QDate deadline;
    QString note;
    DebtState state = DebtState::Unknown;
    QList<DebtAttempt> attempts;
    qint64 version = 0;
    qint32 lowestMark = 1; // what a result may be
    qint32 highestMark = 5;
    bool points = true;
    bool passFail = false;

    MarkScale scale() const { return {lowestMark, highestMark, points, passFail}; }

    static constexpr auto message = wire::record("DebtLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(
            ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, pupil), ZVONOK_FIELD_MAX(3, pupilName, 300),
            ZVONOK_FIELD_MAX(4, className, 20), ZVONOK_FIELD(5, subject),
            ZVONOK_FIELD_MAX(6, subjectName, 100), ZVONOK_FIELD(7, year), ZVONOK_FIELD_MAX(8, yearName, 50),
            ZVONOK_FIELD(9, kind), ZVONOK_FIELD(10, ordinal), ZVONOK_FIELD(11, value),
            ZVONOK_FIELD(12, formedOn), ZVONOK_FIELD(13, deadline), ZVONOK_FIELD_MAX(14, note, 500),
            ZVONOK_FIELD(15, state), ZVONOK_FIELD_MAX(16, attempts, 20), ZVONOK_FIELD(17, version),
            ZVONOK_FIELD(18, lowestMark), ZVONOK_FIELD(19, highestMark), ZVONOK_FIELD(20, points),
            ZVONOK_FIELD(21, passFail));
    }
};

struct DebtList {
    using Self = DebtList;
    QList<DebtLine> debts;    // by class, pupil, subject
    qint32 attempts = 0;      // how many there are by the rules
    qint32 commissionFrom = 0; // from which attempt on a commission examines
    bool mayWrite = false;

    static constexpr auto message = wire::record("DebtList");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, debts, 20000), ZVONOK_FIELD(2, attempts),
                                  ZVONOK_FIELD(3, commissionFrom), ZVONOK_FIELD(4, mayWrite));
    }
};

// Those whose journal the actor reads. settled: also those that are paid off or withdrawn.
struct ListDebts {
    using Self = ListDebts;
    using Reply = DebtList;
    Id<SchoolClass> schoolClass; // of today; none: any
    bool settled = false;

    static constexpr auto message = wire::query(915, "ListDebts");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, schoolClass), ZVONOK_FIELD(2, settled));
    }
};

// Ordinal 0: the next attempt; else that one anew. withdrawn: the last attempt was put by mistake.
struct SaveDebtAttempt {
    using Self = SaveDebtAttempt;
    using Reply = DebtLine;
    Id<Debt> debt;
    DebtAttempt attempt;
    bool withdrawn = false;
    qint64 version = 0; // of the debt, as it was seen

    static constexpr auto message = wire::command(916, "SaveDebtAttempt");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, debt), ZVONOK_FIELD(2, attempt), ZVONOK_FIELD(3, withdrawn),
                                  ZVONOK_FIELD(4, version));
    }
};

// Another term: illness and leave do not count in it. note: why, must be given.
struct SetDebtDeadline {
    using Self = SetDebtDeadline;
    using Reply = DebtLine;
    Id<Debt> debt;
    QDate deadline;
    QString note;
    qint64 version = 0;

    static constexpr auto message = wire::command(917, "SetDebtDeadline");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, debt), ZVONOK_FIELD(2, deadline),
                                  ZVONOK_FIELD_MAX(3, note, 500), ZVONOK_FIELD(4, version));
    }
};

#define ZVONOK_DEBT_MESSAGES(X)                                                                              \
    X(zvonok::DebtAttempt)                                                                                   \
    X(zvonok::DebtLine) X(zvonok::DebtList) X(zvonok::ListDebts) X(zvonok::SaveDebtAttempt)                  \
        X(zvonok::SetDebtDeadline)

using DebtMessages = ZVONOK_TYPE_LIST(ZVONOK_DEBT_MESSAGES);

} // namespace zvonok

ZVONOK_DEBT_MESSAGES(ZVONOK_EXTERN_CODEC)
