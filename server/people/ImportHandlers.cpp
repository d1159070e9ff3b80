// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/ImportHandlers.h"

#include "server/people/GroupImport.h"
#include "server/people/ImportUndo.h"
#include "server/people/PupilImport.h"
#include "server/people/StaffImport.h"

#include <algorithm>

namespace zvonok::server {

namespace {

template <class Import>
QList<ImportRowResult> takeEach(ImportSession& session, const QList<ImportRow>& rows)
{
    Import import(session);
    QList<ImportRowResult> results;
    results.reserve(rows.size());
    for (const ImportRow& row : rows)
        results.append(import.take(row));
    return results;
}

Result<QList<ImportRowResult>> classify(ImportSession& session, ImportKind kind, const QList<ImportRow>& rows)
{
    switch (kind) {
    case ImportKind::Pupils:
        return takeEach<PupilImport>(session, rows);
    case ImportKind::Staff:
        return takeEach<StaffImport>(session, rows);
    case ImportKind::Classes:
        return takeEach<ClassImport>(session, rows);
    case ImportKind::Groups:
        return takeEach<GroupImport>(session, rows);
    case ImportKind::Unknown:
        break;
    }
    return fail(FailureCode::InvalidInput, QStringLiteral("kind"), {QStringLiteral("unknown")});
}

} // namespace

Result<ImportResult> PreviewImportHandler::run(const Grant<PreviewImport>& grant, storage::ReadScope& scope)
{
    ImportSession session(scope, {}, std::nullopt);
    auto rows = classify(session, grant.request().kind, grant.request().rows);
    if (!rows)
        return tl::unexpected(rows.error());
    return ImportResult{{}, *rows};
}

Result<ImportResult> ImportRowsHandler::run(const Grant<ImportRows>& grant, storage::WriteScope& scope)
{
    const ImportRows& request = grant.request();
    Id<ImportAct> act = request.act;
    qint64 notes = 0;
    if (act) {
        const auto known = ImportRepository::act(scope, act);
        if (!known || known->kind != request.kind || known->account != grant.actor().account)
            return fail(FailureCode::NotFound);
        if (known->undone)
            return fail(FailureCode::Conflict, QStringLiteral("act"), {QStringLiteral("undone")});
        notes = known->changes;
    } else {
        act = ImportRepository::begin(grant, scope, request.kind, request.fileName.section(u'/', -1));
    }
    if (request.from.isValid() && std::abs(request.from.daysTo(scope.today())) > 366 * 2)
        return fail(FailureCode::InvalidInput, QStringLiteral("from"), {QStringLiteral("implausible")});
    ImportSession session(scope, request.from, ImportSession::Writing{grant, scope, act, notes});
    auto rows = classify(session, request.kind, request.rows);
    if (!rows)
        return tl::unexpected(rows.error());
    return ImportResult{act, *rows};
}

Result<ImportUndone> UndoImportHandler::run(const Grant<UndoImport>& grant, storage::WriteScope& scope)
{
    const auto act = ImportRepository::act(scope, grant.request().act);
    if (!act)
        return fail(FailureCode::NotFound);
    if (act->undone)
        return fail(FailureCode::Conflict, QStringLiteral("act"), {QStringLiteral("undone")});
    return ImportUndo(grant, scope, grant.request().act).run();
}

Result<ImportActs> ListImportsHandler::run(const Grant<ListImports>& grant, storage::ReadScope& scope)
{
    return ImportActs{
        ImportRepository::list(scope, grant.visible(), std::clamp(grant.request().most, 1, 1000))};
}

} // namespace zvonok::server
