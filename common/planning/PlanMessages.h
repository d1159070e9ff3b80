// SPDX-License-Identifier: GPL-3.0-or-later
// Plans of lessons (календарно-тематическое планирование): topics with hours and homework for a subject and
// a grade, their approval, and which group follows which plan. Numbers 1000–1049, changes from 1040.
#pragma once

#include "common/journal/JournalMessages.h"

namespace zvonok {

struct LessonPlan;

constexpr qint32 mostPlanRows = 1000;
constexpr qint32 mostTopicHours = 40; // of one topic
// Keys and places are below it, so that they pass through JSON as they are.
constexpr qint64 planNumberEnd = qint64(1) << 53;
constexpr qint64 planPlaceStep = qint64(1) << 20; // between neighbours of a fresh plan

enum class PlanState {
    Unknown = 0,
    Draft = 1,
    Submitted = 2, // waits for the deputy head; nobody changes it
    Approved = 3,
    Returned = 4 // with a remark; changed like a draft
};
constexpr auto enumNames(PlanState)
{
    using wire::EnumName;
    return std::array{
        EnumName<PlanState>{PlanState::Unknown, "unknown"}, EnumName<PlanState>{PlanState::Draft, "draft"},
        EnumName<PlanState>{PlanState::Submitted, "submitted"},
        EnumName<PlanState>{PlanState::Approved, "approved"},
        EnumName<PlanState>{PlanState::Returned, "returned"}};
}
constexpr bool isOpenForWriting(PlanState state)
{
    return state == PlanState::Draft || state == PlanState::Returned;
}

// A row of a plan. Its key is made by whoever types it, so that rows can be added without the server; rows
// stand in the order of their places, of keys where places are equal.
struct PlanTopic {
    using Self = PlanTopic;
    qint64 key = 0;
    qint64 place = 0;
    bool heading = false; // title of a section: takes no lesson
    QString topic;
    qint32 hours = 1; // lessons that it takes
    QString homework; // of each of them
    QString note;
    bool removed = false;
    qint32 version = 0; // of an entry: what was seen; 0: nothing was

    static constexpr auto message = wire::record("PlanTopic");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, key), ZVONOK_FIELD(2, place), ZVONOK_FIELD(3, heading),
                                  ZVONOK_FIELD_MAX(4, topic, 1000), ZVONOK_FIELD(5, hours),
                                  ZVONOK_FIELD_MAX(6, homework, 2000), ZVONOK_FIELD_MAX(7, note, 1000),
                                  ZVONOK_FIELD(8, removed), ZVONOK_FIELD(9, version));
    }
};

struct PlanLine {
    using Self = PlanLine;
    Id<LessonPlan> id;
    Id<SchoolYear> year;
    QString yearName;
    Id<Subject> subject;
    QString subjectName;
    qint32 grade = 0;
    QString name; // «базовый», «углублённый»; may be empty
    Id<Staff> author;
    QString authorName;
    PlanState state = PlanState::Unknown;
    QString remark; // of who returned it
    QString decidedBy;
    Moment decidedAt;
    qint32 topics = 0; // without headings
    qint32 hours = 0;
    QStringList groups; // that follow it today
    bool mayWrite = false;
    bool mayDecide = false;
    qint32 version = 0;

    static constexpr auto message = wire::record("PlanLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(
            ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, year), ZVONOK_FIELD_MAX(3, yearName, 50),
            ZVONOK_FIELD(4, subject), ZVONOK_FIELD_MAX(5, subjectName, 100), ZVONOK_FIELD(6, grade),
            ZVONOK_FIELD_MAX(7, name, 200), ZVONOK_FIELD(8, author), ZVONOK_FIELD_MAX(9, authorName, 300),
            ZVONOK_FIELD(10, state), ZVONOK_FIELD_MAX(11, remark, 1000), ZVONOK_FIELD_MAX(12, decidedBy, 300),
            ZVONOK_FIELD(13, decidedAt), ZVONOK_FIELD(14, topics), ZVONOK_FIELD(15, hours),
            ZVONOK_FIELD_MAX(16, groups, 500), ZVONOK_FIELD(17, mayWrite), ZVONOK_FIELD(18, mayDecide),
            ZVONOK_FIELD(19, version));
    }
};

struct PlanList {
    using Self = PlanList;
    QList<PlanLine> plans; // by subject, grade, name

    static constexpr auto message = wire::record("PlanList");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD_MAX(1, plans, 5000)); }
};

// Plans are read by all who read any journal: colleagues copy from one another.
struct ListPlans {
    using Self = ListPlans;
    using Reply = PlanList;
    Id<SchoolYear> year; // none: of today
    Id<Subject> subject; // none: any
    qint32 grade = 0;    // 0: any
    bool everyYear = false;

    static constexpr auto message = wire::query(1000, "ListPlans");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, year), ZVONOK_FIELD(2, subject), ZVONOK_FIELD(3, grade),
                                  ZVONOK_FIELD(4, everyYear));
    }
};

struct PlanSheet {
    using Self = PlanSheet;
    PlanLine plan;
    qint64 sequence = 0;
    QList<PlanTopic> topics; // in their order, without removed ones

    static constexpr auto message = wire::record("PlanSheet");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, plan), ZVONOK_FIELD(2, sequence),
                                  ZVONOK_FIELD_MAX(3, topics, mostPlanRows));
    }
};

struct OpenPlan {
    using Self = OpenPlan;
    using Reply = PlanSheet;
    Id<LessonPlan> plan;
    bool follow = false; // send changes from here on

    static constexpr auto message = wire::query(1001, "OpenPlan");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, plan), ZVONOK_FIELD(2, follow));
    }
};

struct PlanSaved {
    using Self = PlanSaved;
    PlanLine plan;

    static constexpr auto message = wire::record("PlanSaved");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, plan)); }
};

// A new plan, with its topics at once where they come from a file. A teacher makes one in a subject that the
// teacher teaches.
struct CreatePlan {
    using Self = CreatePlan;
    using Reply = PlanSaved;
    Id<SchoolYear> year; // none: of today
    Id<Subject> subject;
    qint32 grade = 0;
    QString name;
    QList<PlanTopic> topics; // keys and places may be left 0: they are given in order

    static constexpr auto message = wire::command(1002, "CreatePlan");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, year), ZVONOK_FIELD(2, subject), ZVONOK_FIELD(3, grade),
                                  ZVONOK_FIELD_MAX(4, name, 200), ZVONOK_FIELD_MAX(5, topics, mostPlanRows));
    }
};

// A copy as the actor's own draft, of a colleague's plan or of an earlier year's.
struct CopyPlan {
    using Self = CopyPlan;
    using Reply = PlanSaved;
    Id<LessonPlan> plan;
    Id<SchoolYear> year; // none: of today
    qint32 grade = 0;    // 0: as it is
    QString name;

    static constexpr auto message = wire::command(1003, "CopyPlan");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, plan), ZVONOK_FIELD(2, year), ZVONOK_FIELD(3, grade),
                                  ZVONOK_FIELD_MAX(4, name, 200));
    }
};

struct RenamePlan {
    using Self = RenamePlan;
    using Reply = PlanSaved;
    Id<LessonPlan> plan;
    qint32 grade = 0;
    QString name;
    qint32 version = 0;

    static constexpr auto message = wire::command(1004, "RenamePlan");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, plan), ZVONOK_FIELD(2, grade),
                                  ZVONOK_FIELD_MAX(3, name, 200), ZVONOK_FIELD(4, version));
    }
};

// Takes a plan that no group follows out of the lists; it stays in the database.
struct WithdrawPlan {
    using Self = WithdrawPlan;
    using Reply = PlanSaved;
    Id<LessonPlan> plan;
    qint32 version = 0;

    static constexpr auto message = wire::command(1005, "WithdrawPlan");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, plan), ZVONOK_FIELD(2, version));
    }
};

struct TopicResult {
    using Self = TopicResult;
    PlanTopic topic; // as it stands now
    QString by;
    Moment at;
    bool conflict = false; // somebody else had changed it: yours was not written

    static constexpr auto message = wire::record("TopicResult");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, topic), ZVONOK_FIELD_MAX(2, by, 300), ZVONOK_FIELD(3, at),
                                  ZVONOK_FIELD(4, conflict));
    }
};

struct TopicsSaved {
    using Self = TopicsSaved;
    QList<TopicResult> topics; // one per entry, in order

    static constexpr auto message = wire::record("TopicsSaved");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, topics, mostPlanRows));
    }
};

// One act on rows of a plan: typing, pasting, inserting, moving, removing. A row whose version is no longer
// the one seen is not written and comes back as a conflict; the others are.
struct SaveTopics {
    using Self = SaveTopics;
    using Reply = TopicsSaved;
    Id<LessonPlan> plan;
    QList<PlanTopic> topics;

    static constexpr auto message = wire::command(1006, "SaveTopics");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, plan), ZVONOK_FIELD_MAX(2, topics, mostPlanRows));
    }
};

struct SubmitPlan {
    using Self = SubmitPlan;
    using Reply = PlanSaved;
    Id<LessonPlan> plan;
    bool back = false; // takes it back before it is decided
    qint32 version = 0;

    static constexpr auto message = wire::command(1007, "SubmitPlan");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, plan), ZVONOK_FIELD(2, back), ZVONOK_FIELD(3, version));
    }
};

// Approves, or returns with a remark; an approved plan can be returned too.
struct DecidePlan {
    using Self = DecidePlan;
    using Reply = PlanSaved;
    Id<LessonPlan> plan;
    bool approve = false;
    QString remark;
    qint32 version = 0;

    static constexpr auto message = wire::command(1008, "DecidePlan");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, plan), ZVONOK_FIELD(2, approve),
                                  ZVONOK_FIELD_MAX(3, remark, 1000), ZVONOK_FIELD(4, version));
    }
};

struct PlanChanged {
    using Self = PlanChanged;
    PlanLine plan; // its rights are nobody's: the page asks for its own

    static constexpr auto message = wire::change(1040, "PlanChanged");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, plan)); }
};

struct TopicChanged {
    using Self = TopicChanged;
    Id<LessonPlan> plan;
    TopicResult topic;

    static constexpr auto message = wire::change(1041, "TopicChanged");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, plan), ZVONOK_FIELD(2, topic));
    }
};

#define ZVONOK_PLAN_MESSAGES(X)                                                                              \
    X(zvonok::PlanTopic)                                                                                     \
    X(zvonok::PlanLine) X(zvonok::PlanList) X(zvonok::ListPlans) X(zvonok::PlanSheet) X(zvonok::OpenPlan)    \
        X(zvonok::PlanSaved) X(zvonok::CreatePlan) X(zvonok::CopyPlan) X(zvonok::RenamePlan)                 \
            X(zvonok::WithdrawPlan) X(zvonok::TopicResult) X(zvonok::TopicsSaved) X(zvonok::SaveTopics)      \
                X(zvonok::SubmitPlan) X(zvonok::DecidePlan) X(zvonok::PlanChanged) X(zvonok::TopicChanged)

using PlanMessages = ZVONOK_TYPE_LIST(ZVONOK_PLAN_MESSAGES);

} // namespace zvonok

ZVONOK_PLAN_MESSAGES(ZVONOK_EXTERN_CODEC)
