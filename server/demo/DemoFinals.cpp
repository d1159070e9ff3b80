// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/DemoFinals.h"

#include "common/assessment/DebtMessages.h"
#include "common/journal/ExamScale.h"

namespace zvonok::server {

namespace {

void writeExams(storage::WriteScope& scope, const DemoData& data, const DemoSchoolYear& at)
{
    auto exam = scope.statement(
        "INSERT INTO exam_plan (year_id, grade, subject_id, ordinal, name, scale, highest, "
        "satisfactory_from, "
        "good_from, excellent_from, by_choice, day, changed_at, changed_by) SELECT :year, :grade, s.id, 1, "
        ":name, "
        ":scale, :highest, :satisfactory, :good, :excellent, :choice, {text:day}, :at, :by FROM subject s "
        "WHERE s.name = :subject");
    for (const DemoExam& each : data.exams)
        exam.bind("year", at.year)
            .bind("grade", each.grade)
            .bind("name", each.name)
            .bind("scale", ExamScale::Points)
            .bind("highest", each.highest)
            .bind("satisfactory", each.levels.value(0))
            .bind("good", each.levels.value(1))
            .bind("excellent", each.levels.value(2))
            .bind("choice", each.byChoice)
            .bind("day", each.day.isEmpty() ? QDate() : DemoData::day(at.beginsIn, each.day))
            .bind("at", scope.now())
            .bind("by", at.by)
            .bind("subject", each.subject)
            .run();
    // Two of three choose each of them.
    scope
        .statement(
            "INSERT INTO exam_choice (exam_id, pupil_id, chosen, changed_at, changed_by) "
            "SELECT e.id, m.pupil_id, 1, :at, :by FROM exam_plan e JOIN school_class c "
            "ON c.year_id = e.year_id AND c.grade = e.grade JOIN class_membership m ON m.class_id = c.id "
            "WHERE e.by_choice = 1 AND m.last_day >= m.first_day AND (m.pupil_id + e.id) % 3 <> 0")
        .bind("at", scope.now())
        .bind("by", at.by)
        .run();
}

// Of the years before: every 2 that a year ended with.
void writeDebts(storage::WriteScope& scope, const DemoSchoolYear& at)
{
    scope
        .statement(
            "INSERT INTO academic_debt (pupil_id, subject_id, year_id, kind, ordinal, group_id, value, "
            "formed_on, "
            "deadline, changed_at, changed_by) SELECT pm.pupil_id, g.subject_id, g.year_id, pm.kind, "
            "pm.ordinal, "
            "g.id, pm.value, {text:formed}, {text:deadline}, :at, :by FROM period_mark pm JOIN study_group g "
            "ON g.id = pm.group_id WHERE pm.kind = :year_kind AND pm.value BETWEEN 1 AND 2 AND g.year_id <> "
            ":year "
            "ON CONFLICT (pupil_id, subject_id, year_id, kind, ordinal) DO NOTHING")
        .bind("formed", QDate(at.beginsIn, 5, 26))
        .bind("deadline", QDate(at.beginsIn + 1, 5, 26))
        .bind("at", scope.now())
        .bind("by", at.by)
        .bind("year_kind", PeriodKind::Year)
        .bind("year", at.year)
        .run();
}

// Who came in September with the marks of the year before, one of them not passed: promoted conditionally.
void writeNewcomer(storage::WriteScope& scope, const DemoData& data, const DemoSchoolYear& at)
{
    qint64 pupil = 0;
    qint64 grade = 0;
    scope
        .statement(
            "SELECT m.pupil_id, c.grade FROM school_class c JOIN class_membership m ON m.class_id = c.id "
            "WHERE c.year_id = :year AND c.grade BETWEEN 6 AND 9 ORDER BY c.grade DESC, m.pupil_id LIMIT 1")
        .bind("year", at.year)
        .each([&](const storage::Row& row) {
            pupil = row.number("pupil_id");
            grade = row.number("grade");
        });
    if (pupil == 0)
        return;
    const int begins = at.beginsIn - 1;
    const auto year =
        scope
            .statement("INSERT INTO school_year (name, first_day, last_day, school_days, changed_at, "
                       "changed_by) VALUES (:name, :first_day, :last_day, 5, :at, :by) RETURNING id")
            .bind("name", QStringLiteral("%1/%2").arg(begins).arg(begins + 1))
            .bind("first_day", DemoData::day(begins, data.year.first))
            .bind("last_day", QDate(begins + 1, 8, 31))
            .bind("at", scope.now())
            .bind("by", at.by)
            .insertedId<SchoolYear>();
    auto period =
        scope.statement("INSERT INTO period (year_id, kind, ordinal, name, first_day, last_day) "
                        "SELECT :year, p.kind, p.ordinal, p.name, :first_day, :last_day FROM period p "
                        "WHERE p.year_id = :model AND p.kind = :kind AND p.ordinal = :ordinal");
    for (int i = 0; i < data.quarters.size(); ++i)
        period.bind("year", year)
            .bind("model", at.year)
            .bind("kind", PeriodKind::Quarter)
            .bind("ordinal", i + 1)
            .bind("first_day", DemoData::day(begins, data.quarters.at(i).first))
            .bind("last_day", DemoData::day(begins, data.quarters.at(i).last))
            .run();
    struct Line {
        const char* subject;
        std::array<int, 5> marks; // quarters, year
    };
    constexpr std::array lines{Line{"Русский язык", {4, 3, 4, 4, 4}}, Line{"Литература", {5, 4, 5, 5, 5}},
                               Line{"История", {3, 2, 2, 2, 2}}, Line{"Биология", {4, 4, 5, 4, 4}},
                               Line{"География", {4, 4, 4, 5, 4}}};
    auto mark = scope.statement("INSERT INTO former_mark (pupil_id, year_id, subject_id, kind, ordinal, "
                                "grade, value, school, document, "
                                "changed_at, changed_by) SELECT :pupil, :year, s.id, :kind, :ordinal, "
                                ":grade, :value, :school, :document, "
                                ":at, :by FROM subject s WHERE s.name = :subject");
    mark.bind("pupil", pupil)
        .bind("year", year)
        .bind("grade", grade - 1)
        .bind("school", QStringLiteral("МБОУ «Школа № 17»"))
        .bind("document", QStringLiteral("справка № 41 от 28.08.%1").arg(at.beginsIn))
        .bind("at", scope.now())
        .bind("by", at.by);
    for (const Line& line : lines)
        for (int i = 0; i < 5; ++i)
            mark.bind("kind", i < 4 ? PeriodKind::Quarter : PeriodKind::Year)
                .bind("ordinal", i < 4 ? i + 1 : 1)
                .bind("value", line.marks.at(size_t(i)))
                .bind("subject", QString::fromUtf8(line.subject))
                .run();
    const auto debt =
        scope
            .statement(
                "INSERT INTO academic_debt (pupil_id, subject_id, year_id, kind, ordinal, value, formed_on, "
                "deadline, changed_at, changed_by) SELECT :pupil, s.id, :year, :kind, 1, 2, :formed, "
                ":deadline, :at, :by FROM subject s WHERE s.name = :subject RETURNING id")
            .bind("pupil", pupil)
            .bind("year", year)
            .bind("kind", PeriodKind::Year)
            .bind("formed", QDate(at.beginsIn, 5, 26))
            .bind("deadline", QDate(at.beginsIn + 1, 5, 26))
            .bind("at", scope.now())
            .bind("by", at.by)
            .bind("subject", QStringLiteral("История"))
            .insertedId<Debt>();
    const QDate tried = DemoData::day(at.beginsIn, QStringLiteral("09-22"));
    if (tried >= at.today)
        return;
    auto attempt =
        scope.statement("INSERT INTO debt_attempt (debt_id, ordinal, day, commission, value, document, "
                        "changed_at, changed_by) VALUES (:debt, :ordinal, :day, :commission, :value, "
                        ":document, :at, :by)");
    attempt.bind("debt", debt).bind("at", scope.now()).bind("by", at.by);
    attempt.bind("ordinal", 1)
        .bind("day", tried)
        .bind("commission", QString())
        .bind("value", 2)
        .bind("document", QStringLiteral("протокол № 3"))
        .run();
    attempt.bind("ordinal", 2)
        .bind("day", at.today.addDays(16))
        .bind("commission", QStringLiteral("комиссия по приказу № 58"))
        .bind("value", 0)
        .bind("document", QString())
        .run();
}

} // namespace

void writeDemoFinals(storage::WriteScope& scope, const DemoData& data, const DemoSchoolYear& at)
{
    writeExams(scope, data, at);
    if (at.years > 1)
        writeDebts(scope, at);
    else
        writeNewcomer(scope, data, at);
}

} // namespace zvonok::server
