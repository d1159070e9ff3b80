// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AuditRepository.h"

#include "server/dispatch/Actor.h"

#include <algorithm>
#include <limits>

namespace zvonok::server {

namespace {

constexpr int usualLines = 200;
constexpr int mostLines = 2000;

qint64 startOf(const QDate& day) { return day.startOfDay().toMSecsSinceEpoch(); }

} // namespace

AuditPage readAudit(storage::ReadScope& scope, const ReadAudit& request)
{
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    // Of one account: along its index.
    auto statement =
        request.account
            ? std::move(scope
                            .statement("SELECT l.seq, l.at, l.account_id, l.address, l.action, "
                                       "l.subject_kind, l.subject_id, l.context_kind, l.context_id, "
                                       "l.old_value, l.new_value, a.login, p.last_name, p.first_name, "
                                       "p.middle_name FROM audit_log l LEFT JOIN account a "
                                       "ON a.id = l.account_id LEFT JOIN person p ON p.id = a.person_id "
                                       "WHERE l.account_id = :account AND l.seq < :before AND l.at >= :from "
                                       "AND l.at < :to AND substr(l.action, 1, CAST({int:length} AS "
                                       "INTEGER)) = {text:action} "
                                       "ORDER BY l.seq DESC LIMIT {int:most}")
                            .bind("account", request.account))
            : scope.statement("SELECT l.seq, l.at, l.account_id, l.address, l.action, l.subject_kind, "
                              "l.subject_id, l.context_kind, l.context_id, l.old_value, l.new_value, "
                              "a.login, p.last_name, p.first_name, p.middle_name FROM audit_log l "
                              "LEFT JOIN account a ON a.id = l.account_id "
                              "LEFT JOIN person p ON p.id = a.person_id WHERE l.seq < :before "
                              "AND l.at >= :from AND l.at < :to "
                              "AND substr(l.action, 1, CAST({int:length} AS INTEGER)) = {text:action} "
                              "ORDER BY l.seq DESC LIMIT {int:most}");
    AuditPage page;
    statement.bind("before", request.before > 0 ? request.before : last)
        .bind("from", request.from.isValid() ? startOf(request.from) : 0)
        .bind("to", request.to.isValid() ? startOf(request.to.addDays(1)) : last)
        .bind("length", request.action.size())
        .bind("action", request.action)
        .bind("most", request.most > 0 ? std::min<int>(request.most, mostLines) : usualLines)
        .each([&](const storage::Row& row) {
            AuditLine line;
            line.sequence = row.number("seq");
            line.at = row.moment("at");
            line.by = signedName(row.text("last_name"), row.text("first_name"), row.text("middle_name"));
            if (line.by.isEmpty())
                line.by = row.text("login");
            line.address = row.text("address");
            line.action = row.text("action");
            line.subject = row.text("subject_kind");
            line.subjectId = row.number("subject_id");
            line.context = row.text("context_kind");
            line.contextId = row.number("context_id");
            line.before = row.text("old_value");
            line.after = row.text("new_value");
            page.lines.append(line);
        });
    return page;
}

} // namespace zvonok::server
