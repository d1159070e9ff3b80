// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/curriculum/ClosingQueries.h"

namespace zvonok::server::groups {

using storage::Row;

QList<ClosingLine> closings(storage::ReadScope& scope, const QDate& from, const QDate& to,
                            const GroupInfo* group)
{
    QList<ClosingLine> lines;
    scope
        .statement(
            "SELECT j.id, j.first_day, j.last_day, j.class_id, c.grade, c.letter, j.subject_id, "
            "s.name AS subject_name, j.closed, j.until, j.reason, j.changed_at, a.login, p.last_name, "
            "p.first_name, p.middle_name FROM journal_closing j LEFT JOIN school_class c ON c.id = "
            "j.class_id "
            "LEFT JOIN subject s ON s.id = j.subject_id LEFT JOIN account a ON a.id = j.changed_by "
            "LEFT JOIN person p ON p.id = a.person_id WHERE j.last_day >= :from AND j.first_day <= :to "
            "AND (:any = 1 OR ((j.class_id IS NULL OR j.class_id = :class) "
            "AND (j.subject_id IS NULL OR j.subject_id = :subject))) ORDER BY j.id DESC LIMIT 5000")
        .bind("from", from.isValid() ? from : QDate(1900, 1, 1))
        .bind("to", to.isValid() ? to : QDate(9999, 12, 31))
        .bind("any", group == nullptr)
        .bind("class", group ? group->schoolClass : Id<SchoolClass>())
        .bind("subject", group ? group->subject : Id<Subject>())
        .each([&](const Row& row) {
            ClosingLine line;
            line.id = row.id<JournalClosing>("id");
            line.from = row.date("first_day");
            line.to = row.date("last_day");
            if (!row.isNull("class_id")) {
                line.schoolClass = row.id<SchoolClass>("class_id");
                line.className = QString::number(row.number("grade")) + row.text("letter");
            }
            if (!row.isNull("subject_id")) {
                line.subject = row.id<Subject>("subject_id");
                line.subjectName = row.text("subject_name");
            }
            line.closed = row.flag("closed");
            if (const QDate until = row.date("until"); until.year() < 9999)
                line.until = until;
            line.reason = row.text("reason");
            line.at = row.moment("changed_at");
            line.by = signedName(row.text("last_name"), row.text("first_name"), row.text("middle_name"));
            if (line.by.isEmpty())
                line.by = row.text("login");
            lines.append(line);
        });
    return lines;
}

const ClosingLine* closingAt(const QList<ClosingLine>& newestFirst, const QDate& day, const QDate& today)
{
    for (const ClosingLine& line : newestFirst) {
        if (day < line.from || day > line.to)
            continue;
        if (line.closed)
            return &line;
        if (!line.until.isValid() || today <= line.until)
            return nullptr;
    }
    return nullptr;
}

} // namespace zvonok::server::groups
