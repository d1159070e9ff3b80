// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/journal/JournalQueries.h"

#include "common/people/SearchKey.h"
#include "server/files/FileQueries.h"

namespace zvonok::server::journal {

using storage::Row;

namespace {

void addPupil(JournalPage& page, QHash<qint64, qint32>& at, const groups::Member& member)
{
    const auto found = at.constFind(member.pupil.value);
    if (found != at.constEnd()) {
        // Left and came back within the page: one row, from the first to the last day.
        page.memberFrom[*found] = qMin(page.memberFrom.at(*found), member.from);
        page.memberTo[*found] = qMax(page.memberTo.at(*found), member.to);
        return;
    }
    at.insert(member.pupil.value, qint32(page.pupils.size()));
    page.pupils.append(member.pupil);
    page.pupilNames.append(fullName(member.name));
    page.memberFrom.append(member.from);
    page.memberTo.append(member.to);
}

// A pupil whose membership was taken back, but whose marks stand: shown, with no day as a member.
qint32 strayPupil(storage::ReadScope& scope, JournalPage& page, QHash<qint64, qint32>& at, qint64 pupil)
{
    scope
        .statement("SELECT p.last_name, p.first_name, p.middle_name FROM pupil pu JOIN person p ON "
                   "p.id = pu.person_id WHERE pu.id = :pupil")
        .bind("pupil", pupil)
        .each([&](const Row& row) {
            addPupil(page, at,
                     {Id<Pupil>{pupil},
                      {row.text("last_name"), row.text("first_name"), row.text("middle_name")},
                      page.to.addDays(1),
                      page.from.addDays(-1)});
        });
    return at.value(pupil);
}

} // namespace

qint64 lastSequence(storage::ReadScope& scope)
{
    return scope.statement("SELECT MAX(seq) FROM change_log").number().value_or(0);
}

JournalPage page(storage::ReadScope& scope, const groups::GroupInfo& group, const QDate& from,
                 const QDate& to)
{
    JournalPage page;
    page.group = group.id;
    page.groupName = group.title();
    page.from = from;
    page.to = to;
    page.sequence = lastSequence(scope);
    const MarkScale scale = group.scaleOn(to);
    page.lowestMark = scale.lowest;
    page.highestMark = scale.highest;
    page.points = scale.points;
    page.passFail = scale.passFail;

    QHash<qint64, qint32> pupilAt;
    const QList<groups::Member> members = groups::members(scope, group, from, to);
    for (const groups::Member& member : members)
        addPupil(page, pupilAt, member);

    QHash<qint64, qint32> lessonAt;
    scope
        .statement("SELECT id, day, number, topic, homework, version FROM lesson WHERE group_id = :group "
                   "AND day >= :from_day AND day <= :to_day AND cancelled = 0 ORDER BY day, number")
        .bind("group", group.id)
        .bind("from_day", from)
        .bind("to_day", to)
        .each([&](const Row& row) {
            lessonAt.insert(row.number("id"), qint32(page.lessons.size()));
            page.lessons.append(row.id<Lesson>("id"));
            page.lessonDates.append(row.date("day"));
            page.lessonNumbers.append(qint32(row.number("number")));
            page.topics.append(row.text("topic"));
            page.homework.append(row.text("homework"));
            page.lessonVersions.append(qint32(row.number("version")));
        });

    const QList<files::Attached> attached =
        files::of(scope, files::lessonOwner, QList<qint64>(lessonAt.keyBegin(), lessonAt.keyEnd()));
    for (const files::Attached& each : attached) {
        page.fileLessons.append(lessonAt.value(each.owner));
        page.files.append(each.line);
    }

    scope
        .statement("SELECT u.lesson_id, p.last_name, p.first_name, p.middle_name FROM lesson l "
                   "JOIN substitution u ON u.lesson_id = l.id AND u.withdrawn = 0 JOIN staff s "
                   "ON s.id = u.staff_id JOIN person p ON p.id = s.person_id WHERE l.group_id = :group "
                   "AND l.day >= :from_day AND l.day <= :to_day AND l.cancelled = 0 ORDER BY l.day, l.number")
        .bind("group", group.id)
        .bind("from_day", from)
        .bind("to_day", to)
        .each([&](const Row& row) {
            page.substitutedLessons.append(lessonAt.value(row.number("lesson_id")));
            page.substitutes.append(
                signedName(row.text("last_name"), row.text("first_name"), row.text("middle_name")));
        });

    QHash<qint64, qint32> assignmentAt;
    scope
        .statement(
            "SELECT a.id, a.lesson_id, a.type, a.title, a.weight, a.obligatory, a.version FROM lesson l "
            "JOIN assignment a ON a.lesson_id = l.id WHERE l.group_id = :group AND l.day >= :from_day "
            "AND l.day <= :to_day AND l.cancelled = 0 AND a.withdrawn = 0 ORDER BY l.day, l.number, a.id")
        .bind("group", group.id)
        .bind("from_day", from)
        .bind("to_day", to)
        .each([&](const Row& row) {
            assignmentAt.insert(row.number("id"), qint32(page.assignments.size()));
            page.assignments.append(row.id<Assignment>("id"));
            page.assignmentLessons.append(lessonAt.value(row.number("lesson_id")));
            page.assignmentTypes.append(row.enumOf<WorkType>("type"));
            page.assignmentTitles.append(row.text("title"));
            page.assignmentWeights.append(qint32(row.number("weight")));
            page.assignmentObligatory.append(row.flag("obligatory"));
            page.assignmentVersions.append(qint32(row.number("version")));
        });

    scope
        .statement("SELECT m.assignment_id, m.pupil_id, m.value, m.duty, m.comment, m.version FROM lesson l "
                   "JOIN mark m ON m.group_id = l.group_id AND m.lesson_id = l.id WHERE l.group_id = :group "
                   "AND l.day >= :from_day AND l.day <= :to_day AND l.cancelled = 0")
        .bind("group", group.id)
        .bind("from_day", from)
        .bind("to_day", to)
        .each([&](const Row& row) {
            const qint64 pupil = row.number("pupil_id");
            const auto at = pupilAt.constFind(pupil);
            if (row.isNull("assignment_id") || !assignmentAt.contains(row.number("assignment_id")))
                return;
            if (!row.utf8("comment").isEmpty()) {
                page.commentMarks.append(qint32(page.markValues.size()));
                page.comments.append(row.text("comment"));
            }
            page.markAssignments.append(assignmentAt.value(row.number("assignment_id")));
            page.markPupils.append(at != pupilAt.constEnd() ? *at : strayPupil(scope, page, pupilAt, pupil));
            page.markValues.append(qint32(row.number("value")));
            page.markDuties.append(row.flag("duty"));
            page.markVersions.append(qint32(row.number("version")));
        });

    scope
        .statement("SELECT b.lesson_id, b.pupil_id, b.code, b.version FROM lesson l JOIN absence b "
                   "ON b.group_id = l.group_id AND b.lesson_id = l.id WHERE l.group_id = :group "
                   "AND l.day >= :from_day AND l.day <= :to_day AND l.cancelled = 0")
        .bind("group", group.id)
        .bind("from_day", from)
        .bind("to_day", to)
        .each([&](const Row& row) {
            const qint64 pupil = row.number("pupil_id");
            const auto at = pupilAt.constFind(pupil);
            page.absenceLessons.append(lessonAt.value(row.number("lesson_id")));
            page.absencePupils.append(at != pupilAt.constEnd() ? *at
                                                               : strayPupil(scope, page, pupilAt, pupil));
            page.absenceCodes.append(qint32(row.number("code")));
            page.absenceVersions.append(qint32(row.number("version")));
        });
    return page;
}

void addPeriodMarks(storage::ReadScope& scope, const groups::GroupInfo& group, PeriodKind kind,
                    JournalPage& page)
{
    scope
        .statement("SELECT pe.kind, pe.ordinal, m.pupil_id, m.value FROM period pe LEFT JOIN period_mark m "
                   "ON m.group_id = :group AND m.kind = pe.kind AND m.ordinal = pe.ordinal AND m.value <> 0 "
                   "WHERE pe.year_id = :year AND pe.first_day = :from_day AND pe.last_day = :to_day "
                   "ORDER BY CASE WHEN pe.kind = :kind THEN 0 ELSE 1 END, pe.id")
        .bind("group", group.id)
        .bind("year", group.year)
        .bind("from_day", page.from)
        .bind("to_day", page.to)
        .bind("kind", kind)
        .each([&](const Row& row) {
            const auto its = row.enumOf<PeriodKind>("kind");
            const auto ordinal = qint32(row.number("ordinal"));
            if (page.periodKind == PeriodKind::Unknown) {
                page.periodKind = its;
                page.periodOrdinal = ordinal;
                page.periodMarks.fill(mark::None, page.pupils.size());
            }
            if (its != page.periodKind || ordinal != page.periodOrdinal || row.isNull("pupil_id"))
                return;
            const qsizetype pupil = page.pupils.indexOf(row.id<Pupil>("pupil_id"));
            if (pupil >= 0)
                page.periodMarks[pupil] = qint32(row.number("value"));
        });
}

} // namespace zvonok::server::journal
