// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/ImportRepository.h"

namespace zvonok::server {

using storage::ReadScope;
using storage::Row;
using storage::WriteScope;

std::optional<ImportRepository::Act> ImportRepository::act(ReadScope& scope, Id<ImportAct> id)
{
    std::optional<Act> act;
    scope
        .statement("SELECT kind, account_id, undone_at, (SELECT COUNT(*) FROM import_change c WHERE c.act_id "
                   "= a.id) "
                   "AS changes FROM import_act a WHERE id = :id")
        .bind("id", id)
        .each([&](const Row& row) {
            act = Act{row.enumOf<ImportKind>("kind"), row.id<Account>("account_id"), !row.isNull("undone_at"),
                      row.number("changes")};
        });
    return act;
}

Id<ImportAct> ImportRepository::begin(const AnyGrant& grant, WriteScope& scope, ImportKind kind,
                                      const QString& fileName)
{
    return scope
        .statement(
            "INSERT INTO import_act (kind, file_name, at, account_id) VALUES (:kind, :file_name, :at, :by) "
            "RETURNING id")
        .bind("kind", kind)
        .bind("file_name", fileName)
        .bind("at", scope.now())
        .bind("by", grant.actor().account.value)
        .insertedId<ImportAct>();
}

void ImportRepository::note(const AnyGrant&, WriteScope& scope, Id<ImportAct> act, qint64 ordinal,
                            const Change& change)
{
    scope
        .statement(
            "INSERT INTO import_change (act_id, ordinal, record_kind, record_id, created, version_after, "
            "old_value) VALUES (:act, :ordinal, :kind, :id, :created, :version_after, :old_value)")
        .bind("act", act)
        .bind("ordinal", ordinal)
        .bind("kind", change.kind)
        .bind("id", change.id)
        .bind("created", change.created)
        .bind("version_after", change.versionAfter)
        .bindUtf8("old_value", change.oldValue.isNull() ? QByteArray("") : change.oldValue)
        .run();
}

QList<ImportRepository::Change> ImportRepository::changes(ReadScope& scope, Id<ImportAct> act)
{
    QList<Change> all;
    scope
        .statement("SELECT record_kind, record_id, created, version_after, old_value FROM import_change "
                   "WHERE act_id = :act ORDER BY ordinal")
        .bind("act", act)
        .each([&](const Row& row) {
            all.append({row.text("record_kind"), row.number("record_id"), row.flag("created"),
                        row.number("version_after"), row.utf8("old_value").toByteArray()});
        });
    return all;
}

void ImportRepository::setUndone(const AnyGrant&, WriteScope& scope, Id<ImportAct> act)
{
    scope.statement("UPDATE import_act SET undone_at = :at WHERE id = :id")
        .bind("at", scope.now())
        .bind("id", act)
        .run();
}

QList<ImportActLine> ImportRepository::list(ReadScope& scope, const Visible& visible, int most)
{
    QList<ImportActLine> acts;
    scope
        .statement(
            "SELECT i.id, i.kind, i.file_name, i.at, i.undone_at, a.login, p.last_name, p.first_name, "
            "p.middle_name, CAST(COALESCE(n.created, 0) AS {int}) AS created, CAST(COALESCE(n.changed, 0) AS "
            "{int}) AS changed "
            "FROM import_act i LEFT JOIN account a ON a.id = i.account_id "
            "LEFT JOIN person p ON p.id = a.person_id "
            "LEFT JOIN (SELECT r.act_id, SUM(r.created) AS created, SUM(1 - r.created) AS changed FROM "
            "(SELECT act_id, record_kind, record_id, MAX(created) AS created FROM import_change "
            "GROUP BY act_id, record_kind, record_id) r GROUP BY r.act_id) n ON n.act_id = i.id "
            "WHERE {int:school} = 1 ORDER BY i.id DESC LIMIT {int:most}")
        .bind("school", visible.school())
        .bind("most", most)
        .each([&](const Row& row) {
            QString by = signedName(row.text("last_name"), row.text("first_name"), row.text("middle_name"));
            if (by.isEmpty())
                by = row.text("login");
            acts.append({row.id<ImportAct>("id"), row.enumOf<ImportKind>("kind"), row.text("file_name"),
                         row.moment("at"), by, qint32(row.number("created")), qint32(row.number("changed")),
                         !row.isNull("undone_at")});
        });
    return acts;
}

} // namespace zvonok::server
