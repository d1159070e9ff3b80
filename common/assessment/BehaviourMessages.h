// SPDX-License-Identifier: GPL-3.0-or-later
// The line of behaviour in the consolidated sheet of a class: off until the school sets a scale from a day on
// (regulation.md 5.1: pilot variants). Put by the class teacher. Numbers 920–924.
#pragma once

#include "common/journal/PeriodMarkMessages.h"

#include <optional>

namespace zvonok {

enum class BehaviourScale { Off = 0, PassFail = 1, ThreeLevels = 2, FivePoint = 3 };
constexpr auto enumNames(BehaviourScale)
{
    using wire::EnumName;
    return std::array{EnumName<BehaviourScale>{BehaviourScale::Off, "off"},
                      EnumName<BehaviourScale>{BehaviourScale::PassFail, "passFail"},
                      EnumName<BehaviourScale>{BehaviourScale::ThreeLevels, "threeLevels"},
                      EnumName<BehaviourScale>{BehaviourScale::FivePoint, "fivePoint"}};
}

// A value as people write it: «зач», «обр», «4»; «» for none. Three levels are 5, 3 and 2.
QString behaviourText(BehaviourScale scale, qint32 value);
// The other way; any beginning that fits one value only will do. Nothing: none of the scale's.
std::optional<qint32> behaviourFrom(BehaviourScale scale, const QString& text);
bool allows(BehaviourScale scale, qint32 value); // 0 too

struct BehaviourRule {
    using Self = BehaviourRule;
    QDate from;
    BehaviourScale scale = BehaviourScale::Off;
    qint32 version = 0;

    static constexpr auto message = wire::record("BehaviourRule");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, from), ZVONOK_FIELD(2, scale), ZVONOK_FIELD(3, version));
    }
};

struct BehaviourRuleList {
    using Self = BehaviourRuleList;
    QList<BehaviourRule> rules; // by day

    static constexpr auto message = wire::record("BehaviourRuleList");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD_MAX(1, rules, 1000)); }
};

struct ListBehaviourRules {
    using Self = ListBehaviourRules;
    using Reply = BehaviourRuleList;
    bool reserved = false; // no choice yet

    static constexpr auto message = wire::query(920, "ListBehaviourRules");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, reserved)); }
};

// A scale from a day on; that of the same day is replaced if its version is the one that was seen.
struct SetBehaviourRule {
    using Self = SetBehaviourRule;
    using Reply = BehaviourRule;
    BehaviourRule rule;

    static constexpr auto message = wire::command(921, "SetBehaviourRule");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, rule)); }
};

struct BehaviourMark {
    using Self = BehaviourMark;
    Id<Pupil> pupil;
    qint32 value = 0; // 0: none
    qint32 version = 0;
    bool conflict = false; // of an answer: somebody else was first, yours was not written

    static constexpr auto message = wire::record("BehaviourMark");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, pupil), ZVONOK_FIELD(2, value), ZVONOK_FIELD(3, version),
                                  ZVONOK_FIELD(4, conflict));
    }
};

struct BehaviourSaved {
    using Self = BehaviourSaved;
    QList<BehaviourMark> marks; // one per entry, in order

    static constexpr auto message = wire::record("BehaviourSaved");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD_MAX(1, marks, 500)); }
};

struct SaveBehaviour {
    using Self = SaveBehaviour;
    using Reply = BehaviourSaved;
    Id<SchoolClass> schoolClass;
    PeriodKind kind = PeriodKind::Unknown;
    qint32 ordinal = 0;
    QList<BehaviourMark> marks;

    static constexpr auto message = wire::command(922, "SaveBehaviour");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, schoolClass), ZVONOK_FIELD(2, kind), ZVONOK_FIELD(3, ordinal),
                                  ZVONOK_FIELD_MAX(4, marks, 500));
    }
};

#define ZVONOK_BEHAVIOUR_MESSAGES(X)                                                                         \
    X(zvonok::BehaviourRule)                                                                                 \
    X(zvonok::BehaviourRuleList) X(zvonok::ListBehaviourRules) X(zvonok::SetBehaviourRule)                   \
        X(zvonok::BehaviourMark) X(zvonok::BehaviourSaved) X(zvonok::SaveBehaviour)

using BehaviourMessages = ZVONOK_TYPE_LIST(ZVONOK_BEHAVIOUR_MESSAGES);

} // namespace zvonok

ZVONOK_BEHAVIOUR_MESSAGES(ZVONOK_EXTERN_CODEC)
