// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/assessment/FormerMarkQueries.h"

#include "common/people/SearchKey.h"
#include "server/assessment/PeriodMarkQueries.h"

#include <algorithm>

namespace zvonok::server::assessment {

using storage::Row;

namespace {

struct Stay {
    QDate from;
    QDate to;
    qint32 grade = 0;
    QDate yearFrom;
};

QList<Stay> staysOf(storage::ReadScope& scope, Id<Pupil> pupil)
{
    QList<Stay> stays;
    scope
        .statement(
            "SELECT m.first_day, m.last_day, c.grade, y.first_day AS year_from FROM class_membership m "
            "JOIN school_class c ON c.id = m.class_id JOIN school_year y ON y.id = c.year_id "
            "WHERE m.pupil_id = :pupil AND m.last_day >= m.first_day ORDER BY m.first_day")
        .bind("pupil", pupil)
        .each([&](const Row& row) {
            stays.append({row.date("first_day"), row.date("last_day"), qint32(row.number("grade")),
                          row.date("year_from")});
        });
    return stays;
}

// In which grade the pupil was: here, by what was brought, or as far below the first grade here as the years
// lie apart.
qint32 gradeIn(const QList<Stay>& stays, const YearLine& year, qint32 brought)
{
    for (const Stay& stay : stays)
        if (stay.yearFrom == year.from)
            return stay.grade;
    if (brought != 0)
        return brought;
    for (const Stay& stay : stays)
        if (stay.yearFrom > year.from)
            return qMax(0, stay.grade - (stay.yearFrom.year() - year.from.year()));
    return 0;
}

void addSubjects(storage::ReadScope& scope, FormerMarks& page)
{
    scope
        .statement(
            "SELECT s.id, s.name, s.lowest_mark, s.highest_mark, s.points, s.pass_fail FROM subject s "
            "WHERE s.id IN (SELECT g.subject_id FROM class_membership m JOIN study_group g "
            "ON g.class_id = m.class_id WHERE m.pupil_id = :pupil AND m.last_day >= m.first_day "
            "AND g.withdrawn = 0 AND g.whole_class = 1 UNION SELECT g.subject_id FROM group_membership gm "
            "JOIN study_group g ON g.id = gm.group_id WHERE gm.pupil_id = :pupil AND g.withdrawn = 0 "
            "UNION SELECT f.subject_id FROM former_mark f WHERE f.pupil_id = :pupil) "
            "ORDER BY s.ordinal, s.name")
        .bind("pupil", page.pupil)
        .each([&](const Row& row) {
            page.subjects.append(row.id<Subject>("id"));
            page.subjectNames.append(row.text("name"));
            page.lowestMarks.append(qint32(row.number("lowest_mark")));
            page.highestMarks.append(qint32(row.number("highest_mark")));
            page.points.append(row.flag("points"));
            page.passFail.append(row.flag("pass_fail"));
        });
}

} // namespace

std::optional<FormerMarks> formerMarks(storage::ReadScope& scope, Id<Pupil> pupil, Id<SchoolYear> year,
                                       const AssessmentNorms& norms)
{
    const Id<SchoolYear> its = year ? year : calendar::yearOf(scope, scope.today());
    const QList<YearLine> years = calendar::years(scope, its);
    if (!its || years.isEmpty())
        return std::nullopt;
    FormerMarks page;
    page.pupil = pupil;
    page.year = its;
    page.yearName = years.first().name;
    scope
        .statement("SELECT p.last_name, p.first_name, p.middle_name FROM pupil pu JOIN person p "
                   "ON p.id = pu.person_id WHERE pu.id = :pupil")
        .bind("pupil", pupil)
        .each([&](const Row& row) {
            page.pupilName =
                fullName({row.text("last_name"), row.text("first_name"), row.text("middle_name")});
        });
    qint32 broughtGrade = 0;
    scope
        .statement(
            "SELECT f.subject_id, f.kind, f.ordinal, f.grade, f.value, f.version, f.school, f.document, "
            "f.changed_at, a.login, p.last_name, p.first_name, p.middle_name FROM former_mark f "
            "LEFT JOIN account a ON a.id = f.changed_by LEFT JOIN person p ON p.id = a.person_id "
            "WHERE f.pupil_id = :pupil AND f.year_id = :year ORDER BY f.changed_at")
        .bind("pupil", pupil)
        .bind("year", its)
        .each([&](const Row& row) {
            broughtGrade = qint32(row.number("grade"));
            page.marks.append({row.id<Subject>("subject_id"), row.enumOf<PeriodKind>("kind"),
                               qint32(row.number("ordinal")), qint32(row.number("value")),
                               qint32(row.number("version")), row.text("school"), row.text("document"),
                               row.moment("changed_at"), author(row), false});
        });
    const QList<Stay> stays = staysOf(scope, pupil);
    if (!stays.isEmpty())
        page.joined = stays.first().from;
    page.grade = gradeIn(stays, years.first(), broughtGrade);
    const AssessmentRules& rules = norms.on(qMin(scope.today(), years.first().to));
    page.columns = periodsOf(years.first(), rules.periodKind(page.grade));
    for (const PeriodLine& column : std::as_const(page.columns)) {
        const bool here = std::any_of(stays.begin(), stays.end(), [&](const Stay& stay) {
            return stay.from <= column.to && stay.to >= column.to;
        });
        page.closed.append(here ? formerMember : column.to >= scope.today() ? formerFuture : QString());
    }
    addSubjects(scope, page);
    return page;
}

} // namespace zvonok::server::assessment
