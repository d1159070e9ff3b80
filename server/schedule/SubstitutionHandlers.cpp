// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/schedule/SubstitutionHandlers.h"

#include "server/feed/Topics.h"
#include "server/schedule/SubstitutionRepository.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace zvonok::server {

namespace {

// Whoever looks at the journal sees who may write where; and who no longer stands in must not go on reading.
void tell(storage::WriteScope& scope, Id<Group> group)
{
    scope.changed(topics::journal(group), Resync{topics::journalKind, group.value});
}

bool teachesOn(const QList<SubstitutionRepository::Teaching>& teachers, Id<Staff> staff, const QDate& day)
{
    return std::any_of(teachers.begin(), teachers.end(), [&](const auto& each) {
        return each.staff == staff && each.from <= day && each.to >= day;
    });
}

// The one whose lesson it is; several, or nobody: it is not known for whom one stands in.
Id<Staff> onlyTeacher(const QList<SubstitutionRepository::Teaching>& teachers, const QDate& day)
{
    Id<Staff> only;
    for (const auto& each : teachers) {
        if (each.from > day || each.to < day || each.staff == only)
            continue;
        if (only)
            return {};
        only = each.staff;
    }
    return only;
}

} // namespace

Result<SubstitutionList> ListSubstitutionsHandler::run(const Grant<ListSubstitutions>& grant,
                                                       storage::ReadScope& scope)
{
    return SubstitutionList{SubstitutionRepository::list(scope, grant.visible(), grant.request())};
}

Result<SubstitutionList> SubstituteLessonsHandler::run(const Grant<SubstituteLessons>& grant,
                                                       storage::WriteScope& scope)
{
    const SubstituteLessons& request = grant.request();
    if (!request.lesson && (!request.from.isValid() || !request.to.isValid() || request.to < request.from))
        return fail(FailureCode::InvalidInput, QStringLiteral("to"), {QStringLiteral("order")});
    if (request.absent == request.staff)
        return fail(FailureCode::InvalidInput, QStringLiteral("absent"), {QStringLiteral("same")});
    SubstitutionRepository repository(grant, scope);
    QList<Id<Staff>> named{request.staff};
    if (request.absent)
        named.append(request.absent);
    if (!repository.areStaff(named))
        return fail(FailureCode::NotFound);
    const QList<SubstitutionRepository::Dated> lessons = repository.lessons(request);
    if (lessons.isEmpty())
        return request.lesson
                   ? fail(FailureCode::NotFound)
                   : fail(FailureCode::InvalidInput, QStringLiteral("from"), {QStringLiteral("lessons")});
    if (lessons.size() > SubstitutionRepository::mostLessons)
        return fail(FailureCode::LimitExceeded, QStringLiteral("lessons"),
                    {QString::number(SubstitutionRepository::mostLessons)});
    const auto teachers = repository.teachers(request.group, lessons.first().day, lessons.last().day);
    QHash<qint64, SubstitutionLine> before;
    QList<Id<Substitution>> standing;
    for (const SubstitutionRepository::Dated& each : lessons)
        if (each.standing)
            standing.append(each.standing);
    const QList<SubstitutionLine> known = SubstitutionRepository::lines(scope, request.group, standing);
    for (const SubstitutionLine& each : known)
        before.insert(each.lesson.value, each);
    QList<Id<Substitution>> made;
    for (const SubstitutionRepository::Dated& each : lessons) {
        SubstitutionLine line;
        line.group = request.group;
        line.lesson = each.lesson;
        line.date = each.day;
        line.staff = request.staff;
        line.reason = request.reason.trimmed();
        line.absent = request.absent ? request.absent : onlyTeacher(teachers, each.day);
        // The group's own teacher needs no such right.
        if (teachesOn(teachers, request.staff, each.day))
            return fail(FailureCode::InvalidInput, QStringLiteral("staff"), {QStringLiteral("teaches")});
        if (each.standing) {
            const SubstitutionLine& now = before.value(each.lesson.value);
            if (now.staff == line.staff && now.absent == line.absent && now.reason == line.reason) {
                made.append(now.id); // it is so already
                continue;
            }
            repository.withdraw(now);
        }
        made.append(repository.appoint(line));
    }
    tell(scope, request.group);
    return SubstitutionList{SubstitutionRepository::lines(scope, request.group, made)};
}

Result<SubstitutionsWithdrawn> WithdrawSubstitutionsHandler::run(const Grant<WithdrawSubstitutions>& grant,
                                                                 storage::WriteScope& scope)
{
    const WithdrawSubstitutions& request = grant.request();
    const QSet<Id<Substitution>> asked(request.substitutions.begin(), request.substitutions.end());
    const QList<SubstitutionLine> lines =
        SubstitutionRepository::lines(scope, request.group, QList(asked.begin(), asked.end()));
    if (lines.size() != asked.size())
        return fail(FailureCode::NotFound);
    SubstitutionRepository repository(grant, scope);
    SubstitutionsWithdrawn done;
    for (const SubstitutionLine& each : lines)
        done.withdrawn += repository.withdraw(each) ? 1 : 0;
    if (done.withdrawn > 0)
        tell(scope, request.group);
    return done;
}

SubstitutionHandlers substitutionHandlers()
{
    return SubstitutionHandlers(ListSubstitutionsHandler{}, SubstituteLessonsHandler{},
                                WithdrawSubstitutionsHandler{});
}

} // namespace zvonok::server
