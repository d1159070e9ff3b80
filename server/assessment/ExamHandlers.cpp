// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/assessment/ExamHandlers.h"

#include "common/people/SearchKey.h"
#include "server/assessment/SheetResync.h"
#include "server/assessment/SheetShape.h"
#include "server/dispatch/AuditJson.h"

#include <algorithm>

namespace zvonok::server {

using storage::Row;

namespace {

std::optional<ExamLine> examOf(storage::ReadScope& scope, Id<Exam> id)
{
    const auto year = scope.statement("SELECT year_id FROM exam_plan WHERE id = :id AND withdrawn = 0")
                          .bind("id", id)
                          .number();
    if (!year)
        return std::nullopt;
    for (const ExamLine& each : assessment::exams(scope, {*year}, 0, {}, {}))
        if (each.id == id)
            return each;
    return std::nullopt;
}

// Pupils with a mark of the exam.
QSet<qint64> marked(storage::ReadScope& scope, const ExamLine& exam)
{
    QSet<qint64> pupils;
    scope
        .statement(
            "SELECT pm.pupil_id FROM study_group g JOIN period_mark pm ON pm.group_id = g.id "
            "LEFT JOIN school_class c ON c.id = g.class_id WHERE g.year_id = :year "
            "AND g.subject_id = :subject AND (c.grade IS NULL OR c.grade = :grade) AND pm.kind = :kind "
            "AND pm.ordinal = :ordinal AND pm.value <> 0")
        .bind("year", exam.year)
        .bind("subject", exam.subject)
        .bind("grade", exam.grade)
        .bind("kind", PeriodKind::Exam)
        .bind("ordinal", exam.ordinal)
        .each([&](const Row& row) { pupils.insert(row.number("pupil_id")); });
    return pupils;
}

// The sheets have other columns now, or count other exams.
void resyncExamined(storage::WriteScope& scope, const ExamLine& exam, const AssessmentNorms& norms,
                    const SubjectNames& names)
{
    const QDate end = calendar::spanOf(scope, exam.year).to;
    const auto joints =
        assessment::jointsOf(scope, norms.on(qMin(scope.today(), end)).finalOf(exam.grade), names);
    assessment::resyncSheets(scope, exam.year, exam.grade, assessment::movedWith(joints, exam.subject));
}

Result<Nothing> checked(storage::ReadScope& scope, ExamLine& exam)
{
    const auto wrong = [](const char* field, const char* reason) {
        return fail(FailureCode::InvalidInput, QString::fromLatin1(field), {QString::fromLatin1(reason)});
    };
    exam.name = exam.name.simplified();
    if (exam.name.isEmpty())
        return fail(FailureCode::MissingInput, QStringLiteral("name"));
    if (exam.grade < 1 || exam.grade > 12)
        return wrong("grade", "range");
    const QList<YearLine> years = calendar::years(scope, exam.year);
    if (!exam.year || years.isEmpty())
        return wrong("year", "unknown");
    if (!scope.statement("SELECT 1 FROM subject WHERE id = :id").bind("id", exam.subject).number())
        return wrong("subject", "unknown");
    if (exam.schoolClass && !scope
                                 .statement("SELECT 1 FROM school_class WHERE id = :id AND year_id = :year "
                                            "AND grade = :grade AND withdrawn = 0")
                                 .bind("id", exam.schoolClass)
                                 .bind("year", exam.year)
                                 .bind("grade", exam.grade)
                                 .number())
        return wrong("schoolClass", "grade");
    if (exam.scale == ExamScale::Unknown)
        return wrong("scale", "unknown");
    if (exam.scale != ExamScale::Points) {
        exam.highest = 100;
        exam.satisfactoryFrom = exam.goodFrom = exam.excellentFrom = 0;
    } else if (!exam.levels().isSound()) {
        return wrong("satisfactoryFrom", "order");
    }
    if (exam.day.isValid() &&
        (exam.day < years.first().from || exam.day > assessment::finalsEnd(years.first())))
        return wrong("day", "year");
    return Nothing{};
}

ExamChoices choicesOf(storage::ReadScope& scope, const ExamLine& exam)
{
    ExamChoices choices;
    choices.exam = exam.id;
    const calendar::Span year = calendar::spanOf(scope, exam.year);
    QHash<qint64, qsizetype> at;
    scope
        .statement(
            "SELECT m.pupil_id, c.grade, c.letter, p.last_name, p.first_name, p.middle_name, "
            "x.chosen, x.version FROM school_class c JOIN class_membership m ON m.class_id = c.id "
            "JOIN pupil pu ON pu.id = m.pupil_id JOIN person p ON p.id = pu.person_id "
            "LEFT JOIN exam_choice x ON x.exam_id = :exam AND x.pupil_id = m.pupil_id "
            "WHERE c.year_id = :year AND c.grade = :grade AND c.withdrawn = 0 AND pu.withdrawn = 0 "
            "AND ({int:class} = 0 OR c.id = {int:class}) AND m.first_day <= :day AND m.last_day >= :day "
            "ORDER BY c.letter, p.search_key, m.pupil_id")
        .bind("exam", exam.id)
        .bind("year", exam.year)
        .bind("grade", exam.grade)
        .bind("class", exam.schoolClass.value)
        .bind("day", qBound(year.from, scope.today(), year.to))
        .each([&](const Row& row) {
            if (at.contains(row.number("pupil_id")))
                return;
            at.insert(row.number("pupil_id"), choices.pupils.size());
            choices.pupils.append(
                {row.id<Pupil>("pupil_id"),
                 fullName({row.text("last_name"), row.text("first_name"), row.text("middle_name")}),
                 QString::number(row.number("grade")) + row.text("letter"), row.flag("chosen"),
                 qint32(row.number("version")), false});
        });
    return choices;
}

} // namespace

Result<ExamList> ListExamsHandler::run(const Grant<ListExams>& grant, storage::ReadScope& scope)
{
    const Id<SchoolYear> year =
        grant.request().year ? grant.request().year : calendar::yearOf(scope, scope.today());
    return ExamList{assessment::exams(scope, year, 0, {}, {})};
}

Result<ExamLine> SaveExamHandler::run(const Grant<SaveExam>& grant, storage::WriteScope& scope)
{
    ExamLine exam = grant.request().exam;
    if (auto ok = checked(scope, exam); !ok)
        return tl::unexpected(ok.error());
    QByteArray before;
    if (exam.id) {
        const auto old = examOf(scope, exam.id);
        if (!old)
            return fail(FailureCode::NotFound);
        if (old->version != exam.version)
            return fail(FailureCode::Conflict, QStringLiteral("version"));
        const auto fixed = [](const char* field, const char* why) {
            return fail(FailureCode::InvalidInput, QString::fromLatin1(field), {QString::fromLatin1(why)});
        };
        if (old->year != exam.year || old->grade != exam.grade || old->subject != exam.subject)
            return fixed("subject", "fixed");
        if (!marked(scope, *old).isEmpty()) {
            if (exam.withdrawn)
                return fixed("withdrawn", "marks");
            if (old->scale != exam.scale || old->highest != exam.highest)
                return fixed("scale", "marks");
            if (old->schoolClass != exam.schoolClass)
                return fixed("schoolClass", "marks");
            if (old->byChoice != exam.byChoice)
                return fixed("byChoice", "marks");
        }
        exam.ordinal = old->ordinal;
        before = auditJson(*old);
    } else {
        if (exam.withdrawn)
            return fail(FailureCode::InvalidInput, QStringLiteral("withdrawn"));
        exam.ordinal = qint32(scope
                                  .statement("SELECT COALESCE(MAX(ordinal), 0) + 1 FROM exam_plan WHERE "
                                             "year_id = :year AND grade = :grade AND subject_id = :subject")
                                  .bind("year", exam.year)
                                  .bind("grade", exam.grade)
                                  .bind("subject", exam.subject)
                                  .number()
                                  .value_or(1));
        exam.id =
            scope
                .statement("INSERT INTO exam_plan (year_id, grade, subject_id, ordinal, name, scale, "
                           "version, changed_at, changed_by) VALUES (:year, :grade, :subject, :ordinal, "
                           ":name, :scale, 0, :at, :by) RETURNING id")
                .bind("year", exam.year)
                .bind("grade", exam.grade)
                .bind("subject", exam.subject)
                .bind("ordinal", exam.ordinal)
                .bind("name", exam.name)
                .bind("scale", exam.scale)
                .bind("at", scope.now())
                .bind("by", grant.actor().account.value)
                .insertedId<Exam>();
    }
    scope
        .statement(
            "UPDATE exam_plan SET class_id = :class, name = :name, scale = :scale, highest = :highest, "
            "satisfactory_from = :satisfactory, good_from = :good, excellent_from = :excellent, "
            "by_choice = :choice, heads_only = :heads, day = :day, withdrawn = :withdrawn, "
            "version = version + 1, changed_at = :at, changed_by = :by WHERE id = :id")
        .bind("class", exam.schoolClass)
        .bind("name", exam.name)
        .bind("scale", exam.scale)
        .bind("highest", exam.highest)
        .bind("satisfactory", exam.satisfactoryFrom)
        .bind("good", exam.goodFrom)
        .bind("excellent", exam.excellentFrom)
        .bind("choice", exam.byChoice)
        .bind("heads", exam.headsOnly)
        .bind("day", exam.day)
        .bind("withdrawn", exam.withdrawn)
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .bind("id", exam.id)
        .run();
    exam = examOf(scope, exam.id).value_or(exam);
    scope.audit({exam.withdrawn ? QStringLiteral("exam.withdrawn") : QStringLiteral("exam.saved"),
                 QStringLiteral("exam"),
                 exam.id.value,
                 {},
                 0,
                 before,
                 auditJson(exam)});
    resyncExamined(scope, exam, norms, names);
    return exam;
}

Result<ExamChoices> OpenExamChoicesHandler::run(const Grant<OpenExamChoices>& grant,
                                                storage::ReadScope& scope)
{
    const auto exam = examOf(scope, grant.request().exam);
    if (!exam)
        return fail(FailureCode::NotFound);
    return choicesOf(scope, *exam);
}

Result<ExamChoices> SaveExamChoicesHandler::run(const Grant<SaveExamChoices>& grant,
                                                storage::WriteScope& scope)
{
    const SaveExamChoices& request = grant.request();
    const auto exam = examOf(scope, request.exam);
    if (!exam)
        return fail(FailureCode::NotFound);
    if (!exam->byChoice)
        return fail(FailureCode::InvalidInput, QStringLiteral("exam"), {QStringLiteral("obligatory")});
    const ExamChoices known = choicesOf(scope, *exam);
    const QSet<qint64> examined = marked(scope, *exam);
    ExamChoices saved{exam->id, {}};
    bool any = false;
    for (qsizetype i = 0; i < request.pupils.size(); ++i) {
        const ExamChoiceLine& wish = request.pupils.at(i);
        const auto found = std::find_if(known.pupils.begin(), known.pupils.end(),
                                        [&](const ExamChoiceLine& line) { return line.pupil == wish.pupil; });
        if (found == known.pupils.end())
            return fail(FailureCode::NotFound);
        ExamChoiceLine now = *found;
        if (now.chosen == wish.chosen) {
            saved.pupils.append(now);
            continue;
        }
        if (now.version != wish.version) {
            now.conflict = true;
            saved.pupils.append(now);
            continue;
        }
        if (!wish.chosen && examined.contains(wish.pupil.value))
            return fail(FailureCode::InvalidInput, QStringLiteral("pupils"),
                        {QString::number(i), QStringLiteral("marks")});
        const ExamChoiceLine before = now;
        now.chosen = wish.chosen;
        ++now.version;
        scope
            .statement("INSERT INTO exam_choice (exam_id, pupil_id, chosen, version, changed_at, changed_by) "
                       "VALUES (:exam, :pupil, :chosen, :version, :at, :by) ON CONFLICT (exam_id, pupil_id) "
                       "DO UPDATE SET chosen = excluded.chosen, version = excluded.version, "
                       "changed_at = excluded.changed_at, changed_by = excluded.changed_by")
            .bind("exam", exam->id)
            .bind("pupil", now.pupil)
            .bind("chosen", now.chosen)
            .bind("version", now.version)
            .bind("at", scope.now())
            .bind("by", grant.actor().account.value)
            .run();
        scope.audit({QStringLiteral("exam.chosen"), QStringLiteral("exam"), exam->id.value,
                     QStringLiteral("pupil"), now.pupil.value, auditJson(before), auditJson(now)});
        saved.pupils.append(now);
        any = true;
    }
    if (any)
        resyncExamined(scope, *exam, norms, names);
    return saved;
}

} // namespace zvonok::server
