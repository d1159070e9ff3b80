// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/assessment/FormerMarkHandlers.h"

#include "server/assessment/ClassSummaryQuery.h"
#include "server/assessment/Debts.h"
#include "server/assessment/FormerMarkQueries.h"
#include "server/assessment/SheetResync.h"
#include "server/assessment/SheetShape.h"
#include "server/dispatch/AuditJson.h"

#include <algorithm>

namespace zvonok::server {

namespace {

// A closing of the whole year's end closes what was brought for it too; closings of single periods do not:
// the mark was put elsewhere, and comes when the pupil does.
std::optional<Failure> closedAt(storage::ReadScope& scope, Id<Pupil> pupil, const QDate& day)
{
    const Id<SchoolClass> schoolClass{
        scope
            .statement("SELECT class_id FROM class_membership WHERE pupil_id = :pupil "
                       "AND first_day <= :day AND last_day >= :day")
            .bind("pupil", pupil)
            .bind("day", qMin(day, scope.today()))
            .number()
            .value_or(-1)};
    return assessment::classClosed(scope, schoolClass, day);
}

} // namespace

Result<FormerMarks> OpenFormerMarksHandler::run(const Grant<OpenFormerMarks>& grant,
                                                storage::ReadScope& scope)
{
    if (grant.actor().reach(Permission::JournalRead) == Reach::None)
        return fail(FailureCode::NotPermitted);
    auto page = assessment::formerMarks(scope, grant.request().pupil, grant.request().year, norms);
    if (!page)
        return fail(FailureCode::NotFound);
    return *page;
}

Result<FormerMarksSaved> SaveFormerMarksHandler::run(const Grant<SaveFormerMarks>& grant,
                                                     storage::WriteScope& scope)
{
    if (grant.actor().reach(Permission::JournalRead) == Reach::None)
        return fail(FailureCode::NotPermitted);
    const SaveFormerMarks& request = grant.request();
    const QString school = request.school.simplified();
    const QString document = request.document.simplified();
    if (school.isEmpty())
        return fail(FailureCode::MissingInput, QStringLiteral("school"));
    if (request.grade < 1 || request.grade > 12)
        return fail(FailureCode::InvalidInput, QStringLiteral("grade"));
    const auto page = assessment::formerMarks(scope, request.pupil, request.year, norms);
    if (!page)
        return fail(FailureCode::NotFound);
    const QList<YearLine> years = calendar::years(scope, page->year);
    if (const auto closed = closedAt(scope, request.pupil, years.first().to))
        return tl::unexpected(*closed);
    debts::Following debts(
        scope, norms.on(scope.today()),
        {page->year, request.pupil, {}, qMin(scope.today(), assessment::finalsEnd(years.first()))});
    FormerMarksSaved saved;
    const auto joints = assessment::jointsOf(
        scope, norms.on(qMin(scope.today(), years.first().to)).finalOf(page->grade), names);
    QList<Id<Subject>> touched;
    QList<FormerMark> known = page->marks;
    for (qsizetype i = 0; i < request.marks.size(); ++i) {
        const FormerMark& wish = request.marks.at(i);
        const auto refuse = [&](const QString& reason) {
            return fail(FailureCode::InvalidInput, QStringLiteral("marks"), {QString::number(i), reason});
        };
        const auto column =
            std::find_if(page->columns.begin(), page->columns.end(), [&](const PeriodLine& period) {
                return period.kind == wish.kind && period.ordinal == wish.ordinal;
            });
        if (column == page->columns.end())
            return refuse(QStringLiteral("period"));
        if (const QString why = page->closed.at(column - page->columns.begin()); !why.isEmpty())
            return refuse(why);
        const qsizetype subject = page->subjects.indexOf(wish.subject);
        if (subject < 0)
            return refuse(QStringLiteral("subject"));
        const MarkScale scale{page->lowestMarks.at(subject), page->highestMarks.at(subject),
                              page->points.at(subject), page->passFail.at(subject)};
        if (!scale.allows(wish.value))
            return refuse(QStringLiteral("value"));
        auto at = std::find_if(known.begin(), known.end(), [&](const FormerMark& mark) {
            return mark.subject == wish.subject && mark.kind == wish.kind && mark.ordinal == wish.ordinal;
        });
        if (at == known.end()) {
            known.append({wish.subject, wish.kind, wish.ordinal, 0, 0, {}, {}, {}, {}, false});
            at = known.end() - 1;
        }
        const FormerMark before = *at;
        if (before.value == wish.value &&
            (wish.value == 0 || (before.school == school && before.document == document))) {
            saved.marks.append(before);
            continue;
        }
        if (before.version != wish.version) {
            saved.marks.append(before);
            saved.marks.last().conflict = true;
            continue;
        }
        FormerMark now{wish.subject, wish.kind, wish.ordinal, wish.value,         before.version + 1,
                       school,       document,  scope.now(),  grant.actor().name, false};
        scope
            .statement("INSERT INTO former_mark (pupil_id, year_id, subject_id, kind, ordinal, grade, value, "
                       "school, "
                       "document, version, changed_at, changed_by) VALUES (:pupil, :year, :subject, :kind, "
                       ":ordinal, "
                       ":grade, :value, :school, :document, :version, :at, :by) "
                       "ON CONFLICT (pupil_id, year_id, subject_id, kind, ordinal) DO UPDATE SET "
                       "grade = excluded.grade, value = excluded.value, school = excluded.school, "
                       "document = excluded.document, version = excluded.version, "
                       "changed_at = excluded.changed_at, changed_by = excluded.changed_by")
            .bind("pupil", request.pupil)
            .bind("year", page->year)
            .bind("subject", now.subject)
            .bind("kind", now.kind)
            .bind("ordinal", now.ordinal)
            .bind("grade", request.grade)
            .bind("value", now.value)
            .bind("school", now.school)
            .bind("document", now.document)
            .bind("version", now.version)
            .bind("at", now.at)
            .bind("by", grant.actor().account.value)
            .run();
        scope.audit({now.value == 0 ? QStringLiteral("formerMark.cleared") : QStringLiteral("formerMark.put"),
                     QStringLiteral("pupil"), request.pupil.value, QStringLiteral("subject"),
                     now.subject.value, before.version != 0 ? auditJson(before) : QByteArray(),
                     auditJson(now)});
        debts.follow(grant, scope, {request.pupil, now.subject, {}, now.kind, now.ordinal, now.value, scale});
        *at = now;
        touched.append(now.kind == PeriodKind::Year ? assessment::movedWith(joints, now.subject)
                                                    : QList<Id<Subject>>{now.subject});
        saved.marks.append(now);
    }
    // The pupil's sheets show them at once.
    if (!touched.isEmpty())
        assessment::resyncSheets(scope, {request.pupil}, touched, scope.today().addDays(-60), {});
    return saved;
}

} // namespace zvonok::server
