// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/ImportRun.h"

#include "client/tables/ImportFiles.h"
#include "client/tables/ImportPreview.h"
#include "client/tables/PeopleRows.h"
#include "common/Protocol.h"

#include <QFileInfo>
#include <QJsonArray>

namespace zvonok::client {

namespace {

struct Tally {
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    int refused = 0;
    QJsonArray problems;

    void add(const ImportRowResult& row)
    {
        switch (row.outcome) {
        case ImportOutcome::Created:
            ++created;
            return;
        case ImportOutcome::Changed:
            ++changed;
            return;
        case ImportOutcome::Unchanged:
            ++unchanged;
            return;
        case ImportOutcome::Refused:
        case ImportOutcome::Unknown:
            ++refused;
            problems.append(QJsonObject{{QStringLiteral("row"), row.sourceRow},
                                        {QStringLiteral("field"), row.field},
                                        {QStringLiteral("reason"), row.reason},
                                        {QStringLiteral("text"), row.text}});
            return;
        }
    }
    void add(const ImportProblem& problem)
    {
        problems.append(
            QJsonObject{{QStringLiteral("file"), problem.fileName},
                        {QStringLiteral("sheet"), problem.sheetName},
                        {QStringLiteral("row"), problem.row},
                        {QStringLiteral("column"), problem.column},
                        {QStringLiteral("field"), problem.field},
                        {QStringLiteral("reason"), problem.code},
                        {QStringLiteral("text"), problem.text},
                        {QStringLiteral("refused"), problem.severity == ProblemSeverity::Refuse}});
    }
};

} // namespace

Result<QJsonObject> runImport(SyncLink& link, const QString& kindName, const QStringList& files, bool dryRun)
{
    ImportKind kind = ImportKind::Unknown;
    for (const auto& each : enumNames(ImportKind{}))
        if (wire::detail::text(each.name) == kindName)
            kind = each.value;
    if (kind == ImportKind::Unknown)
        return fail(FailureCode::InvalidInput, QStringLiteral("kind"), {kindName});
    const RussianWords words;
    const ImportDictionary dictionary(kind);
    auto tables = readImportFiles(files, kind, words);
    if (!tables)
        return tl::unexpected(tables.error());
    auto calendar = link.call(OpenCalendar{});
    ImportOptions options;
    options.today = calendar ? calendar->today : QDate::currentDate();
    ImportPreview preview(dictionary, words, options);
    for (const Table& table : *tables)
        preview.add(table, ColumnMapping::detect(table, dictionary, words));

    Tally tally;
    tally.refused = preview.refused();
    for (const ImportProblem& problem : preview.problems())
        tally.add(problem);
    Id<ImportAct> act;
    for (const QList<ImportRow>& slice : importSlices(preview.rows())) {
        Result<ImportResult> result =
            dryRun ? link.call(PreviewImport{kind, slice})
                   : link.call(ImportRows{kind, act, QFileInfo(files.first()).fileName(), slice, {}});
        if (!result)
            return tl::unexpected(result.error());
        if (!dryRun)
            act = result->act;
        for (const ImportRowResult& row : result->rows)
            tally.add(row);
    }
    return QJsonObject{
        {QStringLiteral("act"), act.value},         {QStringLiteral("created"), tally.created},
        {QStringLiteral("changed"), tally.changed}, {QStringLiteral("unchanged"), tally.unchanged},
        {QStringLiteral("refused"), tally.refused}, {QStringLiteral("problems"), tally.problems}};
}

} // namespace zvonok::client
