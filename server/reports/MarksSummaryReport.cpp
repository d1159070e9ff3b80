// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/reports/MarksSummaryReport.h"

#include "common/journal/AbsenceCode.h"
#include "common/reports/ReportBuilder.h"
#include "server/calendar/CalendarQueries.h"
#include "server/curriculum/GroupQueries.h"

#include <QSet>

namespace zvonok::server {

using namespace reports;
using storage::Row;

namespace {

struct Sum {
    qint64 weighted = 0;
    qint64 weights = 0;

    void add(const Sum& other)
    {
        weighted += other.weighted;
        weights += other.weights;
    }
    Cell cell() const
    {
        return weights == 0 ? textCell({}) : numberCell(double(weighted) / double(weights), 2);
    }
};

struct Sheet {
    QList<std::pair<qint64, QString>> subjects;
    QList<std::pair<qint64, QString>> pupils;
    QHash<std::pair<qint64, qint64>, Sum> sums; // pupil, subject
    QHash<qint64, qint64> missed;               // by pupil
};

// Only what comes from groups that the actor sees: a teacher of one subject gets that subject's column, and
// the lessons missed in it. One query per table whatever the class; the rows of other groups are left out
// here.
Sheet sheetOf(storage::ReadScope& scope, const Visible& visible, Id<SchoolYear> year,
              Id<SchoolClass> schoolClass, const QDate& from, const QDate& to)
{
    Sheet sheet;
    QSet<qint64> seen;
    QSet<qint64> subjects;
    for (const GroupLine& group : groups::list(scope, visible, year, schoolClass)) {
        seen.insert(group.id.value);
        subjects.insert(group.subject.value);
    }
    scope
        .statement("SELECT DISTINCT s.id, s.name, s.ordinal FROM study_group g JOIN subject s ON s.id = "
                   "g.subject_id "
                   "WHERE g.class_id = :class AND g.withdrawn = 0 ORDER BY s.ordinal, s.name")
        .bind("class", schoolClass)
        .each([&](const Row& row) {
            if (subjects.contains(row.number("id")))
                sheet.subjects.append({row.number("id"), row.text("name")});
        });
    scope
        .statement(
            "SELECT pu.id, p.last_name, p.first_name FROM pupil pu JOIN person p ON p.id = pu.person_id "
            "WHERE pu.withdrawn = 0 AND pu.id IN (SELECT m.pupil_id FROM class_membership m "
            "WHERE m.class_id = :class AND m.first_day <= :to_day AND m.last_day >= :from_day "
            "AND m.last_day >= m.first_day) ORDER BY p.search_key, pu.id")
        .bind("class", schoolClass)
        .bind("from_day", from)
        .bind("to_day", to)
        .each([&](const Row& row) {
            sheet.pupils.append({row.number("id"), row.text("last_name") + u' ' + row.text("first_name")});
        });
    scope
        .statement(
            "SELECT g.id, g.subject_id, m.pupil_id, SUM(m.value * a.weight) AS weighted, SUM(a.weight) AS "
            "weights "
            "FROM study_group g JOIN lesson l ON l.group_id = g.id AND l.day >= :from_day AND l.day <= "
            ":to_day "
            "AND l.cancelled = 0 JOIN mark m ON m.group_id = g.id AND m.lesson_id = l.id "
            "JOIN assignment a ON a.id = m.assignment_id "
            "WHERE g.class_id = :class AND g.withdrawn = 0 AND m.value BETWEEN 1 AND 100 "
            "GROUP BY g.id, g.subject_id, m.pupil_id")
        .bind("class", schoolClass)
        .bind("from_day", from)
        .bind("to_day", to)
        .each([&](const Row& row) {
            if (seen.contains(row.number("id")))
                sheet.sums[{row.number("pupil_id"), row.number("subject_id")}].add(
                    {row.number("weighted"), row.number("weights")});
        });
    scope
        .statement(
            "SELECT g.id, b.pupil_id, COUNT(*) AS missed FROM study_group g JOIN lesson l ON l.group_id = "
            "g.id "
            "AND l.day >= :from_day AND l.day <= :to_day AND l.cancelled = 0 JOIN absence b "
            "ON b.group_id = g.id AND b.lesson_id = l.id WHERE g.class_id = :class AND g.withdrawn = 0 "
            "AND b.code {in:missed} GROUP BY g.id, b.pupil_id")
        .bind("class", schoolClass)
        .bindList("missed", missedCodes())
        .bind("from_day", from)
        .bind("to_day", to)
        .each([&](const Row& row) {
            if (seen.contains(row.number("id")))
                sheet.missed[row.number("pupil_id")] += row.number("missed");
        });
    return sheet;
}

TableBuilder tableOf(const Sheet& sheet, const ReportTexts& texts)
{
    TableBuilder table;
    table.column(CellKind::Number, 8).column(CellKind::Text, 48).leading(2);
    table.columns(int(sheet.subjects.size()), CellKind::Number, 0);
    table.column(CellKind::Number, 14).column(CellKind::Number, 14);
    QList<Cell> header{textCell(texts("list.number"), Align::Center), textCell(texts("journal.pupil"))};
    for (const auto& [id, name] : sheet.subjects)
        header.append(vertical(textCell(name)));
    header.append(vertical(bold(textCell(texts("summary.average")))));
    header.append(vertical(textCell(texts("summary.missed"))));
    table.header(header);

    QHash<qint64, Sum> ofSubject;
    Sum ofAll;
    qint64 missedAll = 0;
    int number = 0;
    for (const auto& [pupil, name] : sheet.pupils) {
        QList<Cell> row{numberCell(double(++number)), textCell(name)};
        Sum ofPupil;
        for (const auto& [subject, subjectName] : sheet.subjects) {
            const Sum sum = sheet.sums.value({pupil, subject});
            row.append(sum.cell());
            ofPupil.add(sum);
            ofSubject[subject].add(sum);
        }
        ofAll.add(ofPupil);
        row.append(bold(ofPupil.cell()));
        const qint64 missed = sheet.missed.value(pupil);
        missedAll += missed;
        row.append(missed != 0 ? numberCell(double(missed)) : textCell({}));
        table.row(row);
    }
    QList<Cell> total{textCell({}), textCell(texts("summary.class"))};
    for (const auto& [subject, name] : sheet.subjects)
        total.append(ofSubject.value(subject).cell());
    total.append(ofAll.cell());
    total.append(numberCell(double(missedAll)));
    table.totalRow(total);
    return table;
}

} // namespace

ReportDescription MarksSummaryReport::description(const ReportTexts& texts) const
{
    return {QStringLiteral("marks-summary"),
            texts("marks-summary.name"),
            texts("catalogue.group.class"),
            texts("marks-summary.purpose"),
            {parameter(texts, "class", ParameterKind::Class),
             parameter(texts, "from", ParameterKind::Date, false),
             parameter(texts, "to", ParameterKind::Date, false)}};
}

Result<ReportDocument> MarksSummaryReport::make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                                const ReportTexts& texts) const
{
    const RunReport& request = grant.request();
    const auto head = classHead(scope, request.schoolClass);
    if (!head)
        return fail(FailureCode::MissingInput, QStringLiteral("class"));
    calendar::Span span{request.from, request.to};
    if (!span.from.isValid() || !span.to.isValid())
        span = calendar::periodAround(scope, head->year, scope.today(),
                                      m_norms.on(scope.today()).periodKind(head->grade));
    if (span.to < span.from)
        return fail(FailureCode::InvalidInput, QStringLiteral("to"), {QStringLiteral("order")});
    const Sheet sheet = sheetOf(scope, grant.visible(), head->year, request.schoolClass, span.from, span.to);

    ReportBuilder report(texts("summary.title"), texts("class").arg(head->name) + QStringLiteral(", ") +
                                                     texts.period(span.from, span.to));
    report.organisation(schoolName(scope))
        .paper(Paper::A4, Orientation::Landscape)
        .margins(10, 12, 10, 12, 5);
    report.stamp(scope.now(), grant.actor().name);
    report.section(head->name, false);
    if (sheet.subjects.isEmpty())
        report.paragraph(texts("summary.empty"));
    else
        report.table(tableOf(sheet, texts));
    report.space(6).signature(texts("classTeacher"), head->teacher);
    return report.build();
}

} // namespace zvonok::server
