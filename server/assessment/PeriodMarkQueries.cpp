// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/assessment/PeriodMarkQueries.h"

#include "common/assessment/FinalMarks.h"
#include "common/people/SearchKey.h"
#include "server/assessment/JointMarks.h"
#include "server/dispatch/Actor.h"

#include <algorithm>
#include <map>

namespace zvonok::server::assessment {

using storage::Row;

namespace {

QString closedText(const journal::Locks& locks, const QDate& day)
{
    const ClosingLine* closing = locks.closingAt(day);
    if (!closing)
        return {};
    return closing->reason.isEmpty() ? closing->by : QString(closing->by + u": " + closing->reason);
}

struct FormerCell {
    qint32 value = 0;
    QString school;
};

// What counts beside the marks of the sheet: grade → the marks of a year before, in the order of the
// arithmetic.
struct Brought {
    QHash<CellKey, FormerCell> former;                                                      // of this year
    QHash<qint64, std::map<std::tuple<qint32, bool, PeriodKind, qint32>, MarkPart>> before; // by pupil
};

std::tuple<qint32, bool, PeriodKind, qint32> orderOf(qint32 grade, PeriodKind kind, qint32 ordinal)
{
    return {grade, kind == PeriodKind::Year, kind, ordinal};
}

Brought brought(storage::ReadScope& scope, const SheetShape& shape, const QList<Id<Pupil>>& pupils)
{
    Brought all;
    if (pupils.isEmpty())
        return all;
    const bool years = shape.finalColumn >= 0 && shape.final.rule == FinalRule::PeriodsAndYears;
    const auto counts = [&](qint32 grade) { return grade >= shape.final.sinceGrade && grade < shape.grade; };
    scope
        .statement("SELECT pupil_id, year_id, kind, ordinal, grade, value, school FROM former_mark "
                   "WHERE subject_id = :subject AND value <> 0 AND pupil_id {in:pupils}")
        .bind("subject", shape.group.subject)
        .bindList("pupils", pupils)
        .each([&](const Row& row) {
            const auto kind = row.enumOf<PeriodKind>("kind");
            const qint32 ordinal = qint32(row.number("ordinal"));
            const qint32 value = qint32(row.number("value"));
            const qint32 grade = qint32(row.number("grade"));
            if (row.id<SchoolYear>("year_id") == shape.group.year) {
                if (const int column = shape.column(kind, ordinal); column >= 0)
                    all.former.insert({row.number("pupil_id"), column}, {value, row.text("school")});
            } else if (years && counts(grade)) {
                all.before[row.number("pupil_id")][orderOf(grade, kind, ordinal)] = {kind, ordinal, grade,
                                                                                     value, true};
            }
        });
    if (!years)
        return all;
    // What stands here goes before what was brought; of a grade that was repeated the last year counts.
    const PeriodKind kind = shape.columns.first().kind;
    scope
        .statement("SELECT pm.pupil_id, pm.kind, pm.ordinal, pm.value, c.grade FROM period_mark pm "
                   "JOIN study_group g ON g.id = pm.group_id JOIN school_year y ON y.id = g.year_id "
                   "JOIN class_membership m ON m.pupil_id = pm.pupil_id AND m.last_day >= m.first_day "
                   "JOIN school_class c ON c.id = m.class_id AND c.year_id = g.year_id "
                   "WHERE g.subject_id = :subject AND g.withdrawn = 0 AND y.first_day < :from_day "
                   "AND pm.value <> 0 AND pm.kind IN (:period_kind, :year_kind) AND pm.pupil_id {in:pupils} "
                   "ORDER BY y.first_day, pm.changed_at")
        .bind("subject", shape.group.subject)
        .bind("from_day", shape.year.from)
        .bind("period_kind", kind)
        .bind("year_kind", PeriodKind::Year)
        .bindList("pupils", pupils)
        .each([&](const Row& row) {
            const auto its = row.enumOf<PeriodKind>("kind");
            const qint32 ordinal = qint32(row.number("ordinal"));
            const qint32 grade = qint32(row.number("grade"));
            if (counts(grade))
                all.before[row.number("pupil_id")][orderOf(grade, its, ordinal)] = {
                    its, ordinal, grade, qint32(row.number("value")), false};
        });
    return all;
}

struct Count {
    Average average;
    qint32 missed = 0;
};

// What stands in the lessons of the periods.
QHash<CellKey, Count> lessonCounts(storage::ReadScope& scope, const SheetShape& shape,
                                   const QList<JournalRules>& rules)
{
    QHash<CellKey, Count> counts;
    const auto each = [&](const QDate& day, qint64 pupil, const auto& count) {
        for (int column = 0; column < shape.yearColumn; ++column)
            if (day >= shape.columns.at(column).from && day <= shape.columns.at(column).to)
                count(counts[{pupil, column}],
                      rules.at(column).dotAsTwo ? DotRule::CountsAsTwo : DotRule::Ignored);
    };
    scope
        .statement("SELECT l.day, m.pupil_id, m.value, m.duty, a.weight FROM lesson l JOIN mark m "
                   "ON m.group_id = l.group_id AND m.lesson_id = l.id JOIN assignment a "
                   "ON a.id = m.assignment_id WHERE l.group_id = :group AND l.cancelled = 0")
        .bind("group", shape.group.id)
        .each([&](const Row& row) {
            each(row.date("day"), row.number("pupil_id"), [&](Count& count, DotRule dots) {
                count.average.add(qint32(row.number("value")), qint32(row.number("weight")), row.flag("duty"),
                                  dots);
            });
        });
    scope
        .statement("SELECT l.day, b.pupil_id, b.code FROM lesson l JOIN absence b ON b.group_id = l.group_id "
                   "AND b.lesson_id = l.id WHERE l.group_id = :group AND l.cancelled = 0 AND b.code <> 0")
        .bind("group", shape.group.id)
        .each([&](const Row& row) {
            if (countsAsMissed(absenceFromNumber(qint32(row.number("code")))))
                each(row.date("day"), row.number("pupil_id"), [](Count& count, DotRule) { ++count.missed; });
        });
    return counts;
}

void addLessons(storage::ReadScope& scope, const SheetShape& shape, PeriodSheet& sheet)
{
    sheet.lessons.resize(shape.columns.size());
    scope.statement("SELECT day FROM lesson WHERE group_id = :group AND cancelled = 0 AND day <= :today")
        .bind("group", shape.group.id)
        .bind("today", scope.today())
        .each([&](const Row& row) {
            const QDate day = row.date("day");
            for (int column = 0; column < shape.yearColumn; ++column)
                if (day >= shape.columns.at(column).from && day <= shape.columns.at(column).to)
                    ++sheet.lessons[column];
        });
}

void addPupils(storage::ReadScope& scope, const SheetShape& shape, PeriodSheet& sheet,
               QHash<qint64, qint32>& at)
{
    const PeriodLine& year = shape.columns.at(shape.yearColumn);
    const QList<groups::Member> members = groups::members(scope, shape.group, year.from, year.to);
    for (const groups::Member& member : members) {
        if (const auto known = at.constFind(member.pupil.value); known != at.constEnd()) {
            sheet.memberTo[*known] = member.to; // left and came back: from the first day to the last
            continue;
        }
        at.insert(member.pupil.value, qint32(sheet.pupils.size()));
        sheet.pupils.append(member.pupil);
        sheet.pupilNames.append(fullName(member.name));
        sheet.memberFrom.append(member.from);
        sheet.memberTo.append(member.to);
    }
}

void addExams(const SheetShape& shape, PeriodSheet& sheet, const QHash<qint64, qint32>& at,
              const QHash<qint64, QSet<qint64>>& chosen)
{
    for (int i = 0; i < shape.exams.size(); ++i) {
        const ExamLine& exam = shape.exams.at(i);
        ExamColumn column{shape.yearColumn + 1 + i,
                          exam.scale,
                          exam.highest,
                          exam.satisfactoryFrom,
                          exam.goodFrom,
                          exam.excellentFrom,
                          exam.byChoice,
                          {},
                          false};
        const QSet<qint64> pupils = chosen.value(exam.id.value);
        for (const qint64 pupil : pupils)
            if (const auto row = at.constFind(pupil); row != at.constEnd())
                column.chosen.append(*row);
        std::sort(column.chosen.begin(), column.chosen.end());
        sheet.exams.append(column);
    }
}

// The suggestion of one pupil's columns, from the marks that stand or were brought.
class Suggesting
{
public:
    Suggesting(const SheetShape& shape, const QHash<CellKey, PeriodMarkState>& cells, const Brought& brought,
               const QHash<qint64, QSet<qint64>>& chosen, const JointMarks& joint, const JournalRules& rules)
        : m_shape(shape), m_cells(cells), m_brought(brought), m_chosen(chosen), m_joint(joint), m_rules(rules)
    {
    }

    MarkSuggestion of(qint64 pupil, int column, const QDate& from, const QDate& to) const
    {
        if (column == m_shape.yearColumn)
            return yearMark(ownPeriods(pupil, from, to), m_shape.subjectScale, m_rules.roundUpFrom);
        if (column != m_shape.finalColumn)
            return {};
        const qint32 up = m_shape.rules.finalRoundUpFrom;
        if (const auto joint = m_joint.of({pupil}))
            return yearsAndExams(joint->years, joint->exams, m_shape.subjectScale, up);
        if (m_shape.final.rule == FinalRule::YearAndExam)
            return yearAndExams(part(pupil, m_shape.yearColumn), examsOf(pupil), m_shape.subjectScale, up);
        QList<MarkPart> parts;
        const auto before = m_brought.before.constFind(pupil);
        if (before != m_brought.before.constEnd())
            for (const auto& [order, each] : *before)
                parts.append(each);
        parts.append(periods(pupil));
        parts.append(part(pupil, m_shape.yearColumn));
        return periodsAndYears(parts, m_shape.subjectScale, up);
    }

private:
    MarkPart part(qint64 pupil, int column) const
    {
        const PeriodLine& period = m_shape.columns.at(column);
        MarkPart part{period.kind, period.ordinal, 0, m_cells.value({pupil, column}).value, false};
        if (part.value == mark::None) {
            part.value = m_brought.former.value({pupil, column}).value;
            part.former = part.value != mark::None;
        }
        return part;
    }
    QList<MarkPart> periods(qint64 pupil) const
    {
        QList<MarkPart> parts;
        for (int column = 0; column < m_shape.yearColumn; ++column)
            parts.append(part(pupil, column));
        return parts;
    }
    // Those that the year is made of: a period before the pupil came, or behind the last day here, is waited
    // for by nobody.
    QList<MarkPart> ownPeriods(qint64 pupil, const QDate& from, const QDate& to) const
    {
        QList<MarkPart> parts;
        for (int column = 0; column < m_shape.yearColumn; ++column) {
            const PeriodLine& period = m_shape.columns.at(column);
            const MarkPart its = part(pupil, column);
            if (its.value != mark::None || (from <= period.to && to >= period.from))
                parts.append(its);
        }
        return parts;
    }
    QList<ExamResult> examsOf(qint64 pupil) const
    {
        QList<ExamResult> results;
        for (int i = 0; i < m_shape.exams.size(); ++i) {
            const ExamLine& exam = m_shape.exams.at(i);
            const int column = m_shape.yearColumn + 1 + i;
            const bool chosen = !exam.byChoice || m_chosen.value(exam.id.value).contains(pupil);
            results.append(examResult(exam, m_cells.value({pupil, column}).value, chosen));
        }
        return results;
    }

    const SheetShape& m_shape;
    const QHash<CellKey, PeriodMarkState>& m_cells;
    const Brought& m_brought;
    const QHash<qint64, QSet<qint64>>& m_chosen;
    const JointMarks& m_joint;
    const JournalRules& m_rules;
};

void addSuggestion(PeriodSheet& sheet, int pupil, int column, const MarkSuggestion& suggestion, qint32 missed)
{
    if (suggestion.parts.isEmpty() && suggestion.average.isEmpty() && missed == 0)
        return;
    for (const MarkPart& part : suggestion.parts) {
        sheet.partOf.append(qint32(sheet.averagePupils.size()));
        sheet.partKinds.append(part.kind);
        sheet.partOrdinals.append(part.ordinal);
        sheet.partGrades.append(part.grade);
        sheet.partValues.append(part.value);
        sheet.partFormer.append(part.former);
        if (!sheet.jointSubjects.isEmpty())
            sheet.partSubjects.append(part.subject);
    }
    sheet.averagePupils.append(pupil);
    sheet.averageColumns.append(column);
    sheet.averages.append(suggestion.average.hundredths());
    sheet.markCounts.append(suggestion.average.count());
    sheet.suggested.append(suggestion.value);
    sheet.missed.append(missed);
}

} // namespace

QString author(const Row& row)
{
    const QString name = signedName(row.text("last_name"), row.text("first_name"), row.text("middle_name"));
    return name.isEmpty() ? row.text("login") : name;
}

QHash<CellKey, PeriodMarkState> states(storage::ReadScope& scope, const SheetShape& shape)
{
    QHash<CellKey, PeriodMarkState> states;
    scope
        .statement(
            "SELECT m.kind, m.ordinal, m.pupil_id, m.value, m.comment, m.version, m.changed_at, a.login, "
            "p.last_name, p.first_name, p.middle_name FROM period_mark m LEFT JOIN account a "
            "ON a.id = m.changed_by LEFT JOIN person p ON p.id = a.person_id WHERE m.group_id = :group")
        .bind("group", shape.group.id)
        .each([&](const Row& row) {
            const PeriodMarkState state{row.id<Pupil>("pupil_id"),
                                        row.enumOf<PeriodKind>("kind"),
                                        qint32(row.number("ordinal")),
                                        qint32(row.number("value")),
                                        qint32(row.number("version")),
                                        row.moment("changed_at"),
                                        author(row),
                                        false,
                                        row.text("comment")};
            if (const int column = shape.column(state.kind, state.ordinal); column >= 0)
                states.insert({state.pupil.value, column}, state);
        });
    return states;
}

PeriodSheet sheet(storage::ReadScope& scope, const SheetShape& shape, const journal::Locks& locks)
{
    PeriodSheet sheet;
    sheet.group = shape.group.id;
    sheet.groupName = shape.group.title();
    sheet.lowestMark = shape.subjectScale.lowest;
    sheet.highestMark = shape.subjectScale.highest;
    sheet.points = shape.subjectScale.points;
    sheet.passFail = shape.subjectScale.passFail;
    sheet.columns = shape.columns;
    if (shape.columns.isEmpty())
        return sheet;
    // Of each period those of its last day.
    const journal::DatedRules& dated = locks.dated();
    QList<JournalRules> rules;
    for (const PeriodLine& column : shape.columns) {
        rules.append(dated.on(column.to));
        sheet.columnRoundUpFrom.append(rules.last().roundUpFrom);
        sheet.columnMinimumMarks.append(rules.last().minimumMarks);
    }
    const JournalRules yearRules = dated.on(shape.year.to);
    sheet.roundUpFrom = yearRules.roundUpFrom;
    sheet.minimumMarks = yearRules.minimumMarks;
    sheet.finalRoundUpFrom = shape.rules.finalRoundUpFrom;
    for (const PeriodLine& column : shape.columns)
        sheet.closed.append(closedText(locks, column.to));
    QHash<qint64, qint32> at;
    addPupils(scope, shape, sheet, at);
    addLessons(scope, shape, sheet);
    const auto chosen = choices(scope, shape.exams);
    addExams(shape, sheet, at, chosen);

    const QHash<CellKey, PeriodMarkState> cells = states(scope, shape);
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        const auto pupil = at.constFind(cell.key().first);
        if (pupil == at.constEnd())
            continue;
        if (!cell->comment.isEmpty()) {
            sheet.commentCells.append(qint32(sheet.cellPupils.size()));
            sheet.comments.append(cell->comment);
        }
        sheet.cellPupils.append(*pupil);
        sheet.cellColumns.append(cell.key().second);
        sheet.cellValues.append(cell->value);
        sheet.cellVersions.append(cell->version);
        sheet.cellBy.append(cell->by);
        sheet.cellAt.append(cell->at);
    }
    const Brought others = brought(scope, shape, sheet.pupils);
    for (auto cell = others.former.cbegin(); cell != others.former.cend(); ++cell) {
        sheet.formerPupils.append(at.value(cell.key().first));
        sheet.formerColumns.append(cell.key().second);
        sheet.formerValues.append(cell->value);
        sheet.formerSchools.append(cell->school);
    }
    const auto counts = lessonCounts(scope, shape, rules);
    const JointMarks joint(scope, shape, sheet.pupils);
    if (shape.joint && shape.finalColumn >= 0)
        sheet.jointSubjects = shape.joint->names;
    const Suggesting suggesting(shape, cells, others, chosen, joint, yearRules);
    for (int pupil = 0; pupil < sheet.pupils.size(); ++pupil) {
        const qint64 id = sheet.pupils.at(pupil).value;
        for (int column = 0; column < shape.columns.size(); ++column) {
            if (column >= shape.yearColumn) {
                addSuggestion(sheet, pupil, column,
                              suggesting.of(id, column, sheet.memberFrom.at(pupil), sheet.memberTo.at(pupil)),
                              0);
                continue;
            }
            const Count count = counts.value({id, column});
            MarkSuggestion suggestion{{}, count.average, mark::None};
            if (sheet.points)
                suggestion.value = count.average.suggested(
                    rules.at(column).roundUpFrom, shape.subjectScale.lowest, shape.subjectScale.highest);
            // Over, without a mark, and away for more than the rules' share: н/а (regulation.md 5.2).
            if (!shape.subjectScale.isUnmarked() && count.average.isEmpty() &&
                shape.columns.at(column).to < scope.today() &&
                count.missed * 100 > shape.rules.notAttestedMissed * sheet.lessons.at(column))
                suggestion.value = mark::NotAttested;
            addSuggestion(sheet, pupil, column, suggestion, count.missed);
        }
    }
    return sheet;
}

} // namespace zvonok::server::assessment
