// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/planning/PlanHandlers.h"

#include "server/calendar/CalendarQueries.h"
#include "server/dispatch/AuditJson.h"
#include "server/feed/Topics.h"
#include "server/journal/JournalQueries.h"
#include "server/planning/PlanQueries.h"
#include "server/planning/PlanRepository.h"

namespace zvonok::server {

namespace {

constexpr qint32 highestGrade = 12;

bool teachesSubject(storage::ReadScope& scope, const Actor& actor, Id<Subject> subject)
{
    return actor.staff && scope
                              .statement("SELECT 1 FROM group_teacher t JOIN study_group g "
                                         "ON g.id = t.group_id WHERE t.staff_id = :staff "
                                         "AND g.subject_id = :subject AND g.withdrawn = 0 "
                                         "AND t.first_day <= t.last_day AND t.last_day >= :today LIMIT 1")
                              .bind("staff", actor.staff)
                              .bind("subject", subject)
                              .bind("today", scope.today())
                              .number();
}

// The year that is meant; NotFound for one that there is not.
Result<Id<SchoolYear>> yearOf(storage::ReadScope& scope, Id<SchoolYear> year)
{
    const Id<SchoolYear> wanted = year.value != 0 ? year : calendar::yearOf(scope, scope.today());
    if (!calendar::spanOf(scope, wanted).from.isValid())
        return fail(FailureCode::NotFound);
    return wanted;
}

Result<Nothing> mayPlan(const AnyGrant& grant, storage::ReadScope& scope, Id<Subject> subject, qint32 grade)
{
    if (!scope.statement("SELECT 1 FROM subject WHERE id = :id").bind("id", subject).number())
        return fail(FailureCode::NotFound);
    if (!grant.visible().school() && !teachesSubject(scope, grant.actor(), subject))
        return fail(FailureCode::NotFound);
    if (grade < 1 || grade > highestGrade)
        return fail(FailureCode::InvalidInput, QStringLiteral("grade"));
    return Nothing{};
}

// index: of the row, for the sentence.
Result<Nothing> checked(const PlanTopic& topic, qsizetype index)
{
    const auto refuse = [index](const char* reason) {
        return fail(FailureCode::InvalidInput, QStringLiteral("topics"),
                    {QString::number(index), QString::fromLatin1(reason)});
    };
    if (topic.key <= 0 || topic.key >= planNumberEnd)
        return refuse("key");
    if (topic.place < 0 || topic.place >= planNumberEnd)
        return refuse("place");
    if (!topic.heading && (topic.hours < 1 || topic.hours > mostTopicHours))
        return refuse("hours");
    return Nothing{};
}

Result<Nothing> isOpen(const PlanLine& plan)
{
    if (isOpenForWriting(plan.state))
        return Nothing{};
    for (const auto& each : enumNames(plan.state))
        if (each.value == plan.state)
            return fail(FailureCode::Closed, QStringLiteral("plan"), {wire::detail::text(each.name)});
    return fail(FailureCode::Closed, QStringLiteral("plan"));
}

// Told to the followers without the rights of the one who did it.
PlanSaved told(const AnyGrant& grant, storage::WriteScope& scope, const PlanLine& before, const char* action)
{
    const auto now = plans::line(scope, grant.actor(), before.id);
    const PlanLine shown = now.value_or(before);
    PlanLine nobodys = shown;
    nobodys.mayWrite = nobodys.mayDecide = false;
    scope.audit({QString::fromLatin1(action),
                 QStringLiteral("lessonPlan"),
                 before.id.value,
                 {},
                 0,
                 auditJson(before),
                 auditJson(shown)});
    scope.changed(topics::plan(before.id), PlanChanged{nobodys});
    return {shown};
}

// The plan as it stands; Conflict where another version was seen.
Result<PlanLine> seen(const AnyGrant& grant, storage::ReadScope& scope, Id<LessonPlan> id, qint32 version)
{
    const auto plan = plans::line(scope, grant.actor(), id);
    if (!plan)
        return fail(FailureCode::NotFound);
    if (plan->version != version)
        return fail(FailureCode::Conflict, QStringLiteral("version"));
    return *plan;
}

PlanSaved made(const AnyGrant& grant, storage::WriteScope& scope, Id<LessonPlan> id)
{
    const PlanLine line = *plans::line(scope, grant.actor(), id);
    scope.audit(
        {QStringLiteral("plan.created"), QStringLiteral("lessonPlan"), id.value, {}, 0, {}, auditJson(line)});
    return {line};
}

} // namespace

Result<PlanList> ListPlansHandler::run(const Grant<ListPlans>& grant, storage::ReadScope& scope)
{
    const ListPlans& request = grant.request();
    const Id<SchoolYear> year = request.everyYear         ? Id<SchoolYear>()
                                : request.year.value != 0 ? request.year
                                                          : calendar::yearOf(scope, scope.today());
    return PlanList{plans::list(scope, grant.actor(), {{}, year, request.subject, request.grade})};
}

Result<PlanSheet> OpenPlanHandler::run(const Grant<OpenPlan>& grant, storage::ReadScope& scope)
{
    const auto plan = plans::line(scope, grant.actor(), grant.request().plan);
    if (!plan)
        return fail(FailureCode::NotFound);
    PlanSheet sheet{*plan, journal::lastSequence(scope), plans::rows(scope, plan->id)};
    if (grant.request().follow)
        grant.follow(topics::plan(plan->id), sheet.sequence);
    return sheet;
}

Result<PlanSaved> CreatePlanHandler::run(const Grant<CreatePlan>& grant, storage::WriteScope& scope)
{
    const CreatePlan& request = grant.request();
    const auto year = yearOf(scope, request.year);
    if (!year)
        return tl::unexpected(year.error());
    if (auto may = mayPlan(grant, scope, request.subject, request.grade); !may)
        return tl::unexpected(may.error());
    QList<PlanTopic> topics = request.topics;
    QSet<qint64> keys;
    for (qsizetype i = 0; i < topics.size(); ++i) {
        PlanTopic& topic = topics[i];
        topic.removed = false;
        if (topic.key == 0)
            topic.key = i + 1;
        if (topic.place == 0)
            topic.place = (i + 1) * planPlaceStep;
        if (auto ok = checked(topic, i); !ok)
            return tl::unexpected(ok.error());
        if (keys.contains(topic.key))
            return fail(FailureCode::InvalidInput, QStringLiteral("topics"),
                        {QString::number(i), QStringLiteral("key")});
        keys.insert(topic.key);
    }
    const Id<LessonPlan> id =
        PlanRepository(grant, scope)
            .create({*year, request.subject, request.grade, request.name.simplified(), {}}, topics);
    return made(grant, scope, id);
}

Result<PlanSaved> CopyPlanHandler::run(const Grant<CopyPlan>& grant, storage::WriteScope& scope)
{
    const CopyPlan& request = grant.request();
    const auto source = plans::line(scope, grant.actor(), request.plan);
    if (!source)
        return fail(FailureCode::NotFound);
    const auto year = yearOf(scope, request.year);
    if (!year)
        return tl::unexpected(year.error());
    const qint32 grade = request.grade != 0 ? request.grade : source->grade;
    if (auto may = mayPlan(grant, scope, source->subject, grade); !may)
        return tl::unexpected(may.error());
    const Id<LessonPlan> id =
        PlanRepository(grant, scope)
            .create({*year, source->subject, grade, request.name.simplified(), source->id},
                    plans::rows(scope, source->id));
    return made(grant, scope, id);
}

Result<PlanSaved> RenamePlanHandler::run(const Grant<RenamePlan>& grant, storage::WriteScope& scope)
{
    const RenamePlan& request = grant.request();
    const auto plan = seen(grant, scope, request.plan, request.version);
    if (!plan)
        return tl::unexpected(plan.error());
    if (auto open = isOpen(*plan); !open)
        return tl::unexpected(open.error());
    if (request.grade < 1 || request.grade > highestGrade)
        return fail(FailureCode::InvalidInput, QStringLiteral("grade"));
    PlanRepository(grant, scope).rename(*plan, request.grade, request.name.simplified());
    return told(grant, scope, *plan, "plan.renamed");
}

Result<PlanSaved> WithdrawPlanHandler::run(const Grant<WithdrawPlan>& grant, storage::WriteScope& scope)
{
    const auto plan = seen(grant, scope, grant.request().plan, grant.request().version);
    if (!plan)
        return tl::unexpected(plan.error());
    if (auto open = isOpen(*plan); !open)
        return tl::unexpected(open.error());
    if (!plan->groups.isEmpty())
        return fail(FailureCode::InvalidInput, QStringLiteral("plan"),
                    {QStringLiteral("followed"), plan->groups.join(QStringLiteral(", "))});
    PlanRepository(grant, scope).withdraw(*plan);
    return told(grant, scope, *plan, "plan.withdrawn");
}

Result<TopicsSaved> SaveTopicsHandler::run(const Grant<SaveTopics>& grant, storage::WriteScope& scope)
{
    const SaveTopics& request = grant.request();
    const auto plan = plans::line(scope, grant.actor(), request.plan);
    if (!plan)
        return fail(FailureCode::NotFound);
    if (auto open = isOpen(*plan); !open)
        return tl::unexpected(open.error());
    QHash<qint64, TopicResult> known = plans::topics(scope, request.plan);
    qsizetype shown = std::count_if(known.begin(), known.end(),
                                    [](const TopicResult& each) { return !each.topic.removed; });
    PlanRepository repository(grant, scope);
    TopicsSaved saved;
    for (qsizetype i = 0; i < request.topics.size(); ++i) {
        const PlanTopic& wanted = request.topics.at(i);
        if (auto ok = checked(wanted, i); !ok)
            return tl::unexpected(ok.error());
        const auto found = known.constFind(wanted.key);
        TopicResult before;
        if (found != known.constEnd())
            before = *found;
        PlanTopic same = wanted;
        same.version = before.topic.version;
        if (before.topic.version != 0 && wire::equal(same, before.topic)) {
            saved.topics.append(before);
            continue;
        }
        if (before.topic.version != wanted.version) {
            before.conflict = true;
            saved.topics.append(before);
            continue;
        }
        shown += wanted.removed ? 0 : 1;
        shown -= before.topic.version != 0 && !before.topic.removed ? 1 : 0;
        if (shown > mostPlanRows)
            return fail(FailureCode::LimitExceeded, QStringLiteral("topics"),
                        {QString::number(mostPlanRows)});
        const TopicResult now = repository.put(request.plan, wanted, before.topic.version);
        scope.audit({wanted.removed ? QStringLiteral("plan.topicRemoved") : QStringLiteral("plan.topicPut"),
                     QStringLiteral("lessonPlan"), request.plan.value, QStringLiteral("topic"), wanted.key,
                     before.topic.version != 0 ? auditJson(before.topic) : QByteArray(),
                     auditJson(now.topic)});
        scope.changed(topics::plan(request.plan), TopicChanged{request.plan, now});
        known.insert(wanted.key, now);
        saved.topics.append(now);
    }
    return saved;
}

Result<PlanSaved> SubmitPlanHandler::run(const Grant<SubmitPlan>& grant, storage::WriteScope& scope)
{
    const SubmitPlan& request = grant.request();
    const auto plan = seen(grant, scope, request.plan, request.version);
    if (!plan)
        return tl::unexpected(plan.error());
    if (request.back) {
        if (plan->state != PlanState::Submitted)
            return fail(FailureCode::Conflict, QStringLiteral("state"));
        PlanRepository(grant, scope).setState(*plan, PlanState::Draft, false, {});
        return told(grant, scope, *plan, "plan.takenBack");
    }
    if (auto open = isOpen(*plan); !open)
        return tl::unexpected(open.error());
    const QList<PlanTopic> rows = plans::rows(scope, plan->id);
    if (plan->topics == 0)
        return fail(FailureCode::MissingInput, QStringLiteral("topics"));
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (rows.at(i).topic.trimmed().isEmpty())
            return fail(FailureCode::InvalidInput, QStringLiteral("topics"),
                        {QString::number(i), QStringLiteral("empty")});
    PlanRepository(grant, scope).setState(*plan, PlanState::Submitted, false, {});
    return told(grant, scope, *plan, "plan.submitted");
}

Result<PlanSaved> DecidePlanHandler::run(const Grant<DecidePlan>& grant, storage::WriteScope& scope)
{
    const DecidePlan& request = grant.request();
    const auto plan = seen(grant, scope, request.plan, request.version);
    if (!plan)
        return tl::unexpected(plan.error());
    const bool fits = request.approve
                          ? plan->state == PlanState::Submitted
                          : plan->state == PlanState::Submitted || plan->state == PlanState::Approved;
    if (!fits)
        return fail(FailureCode::Conflict, QStringLiteral("state"));
    if (!request.approve && request.remark.trimmed().isEmpty())
        return fail(FailureCode::MissingInput, QStringLiteral("remark"));
    PlanRepository(grant, scope)
        .setState(*plan, request.approve ? PlanState::Approved : PlanState::Returned, true,
                  request.remark.trimmed());
    return told(grant, scope, *plan, request.approve ? "plan.approved" : "plan.returned");
}

} // namespace zvonok::server
