// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/ImportRun.h"

#include "client/tables/ImportFiles.h"
#include "client/tables/ImportPreview.h"
#include "client/tables/PeopleRows.h"
#include "common/Protocol.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

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
    void add(const ImportProblem& problem) { problems.append(jsonOf(problem)); }
};

} // namespace

QJsonObject jsonOf(const ImportProblem& problem)
{
    return {{QStringLiteral("file"), problem.fileName},
            {QStringLiteral("sheet"), problem.sheetName},
            {QStringLiteral("row"), problem.row},
            {QStringLiteral("column"), problem.column},
            {QStringLiteral("field"), problem.field},
            {QStringLiteral("reason"), problem.code},
            {QStringLiteral("text"), problem.text},
            {QStringLiteral("refused"), problem.severity == ProblemSeverity::Refuse}};
}

Result<Nothing> applyColumnMap(ColumnMapping& mapping, const QString& file,
                               const ImportDictionary& dictionary)
{
    if (file.isEmpty())
        return Nothing{};
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return fail(FailureCode::UnreadableFile, QStringLiteral("map"), {file, in.errorString()});
    const QJsonDocument json = QJsonDocument::fromJson(in.readAll());
    if (!json.isObject())
        return fail(FailureCode::UnreadableFile, QStringLiteral("map"),
                    {file, QStringLiteral("not a JSON object")});
    const QJsonObject columns = json.object();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const int column = it.key().toInt();
        const QString field = it->toString();
        if (column < 1)
            return fail(FailureCode::InvalidInput, QStringLiteral("map"), {it.key()});
        if (!field.isEmpty() && !dictionary.field(field))
            return fail(FailureCode::InvalidInput, QStringLiteral("map"), {field});
        mapping.assign(column - 1, field);
    }
    return Nothing{};
}

Result<QJsonObject> runImport(SyncLink& link, const QString& kindName, const QStringList& files,
                              const ImportSettings& settings)
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
    for (const Table& table : *tables) {
        ColumnMapping mapping = ColumnMapping::detect(table, dictionary, words);
        if (auto mapped = applyColumnMap(mapping, settings.mapFile, dictionary); !mapped)
            return tl::unexpected(mapped.error());
        preview.add(table, mapping);
    }

    Tally tally;
    tally.refused = preview.refused();
    for (const ImportProblem& problem : preview.problems())
        tally.add(problem);
    Id<ImportAct> act;
    for (const QList<ImportRow>& slice : importSlices(preview.rows())) {
        Result<ImportResult> result =
            settings.dryRun
                ? link.call(PreviewImport{kind, slice})
                : link.call(ImportRows{kind, act, QFileInfo(files.first()).fileName(), slice, {}});
        if (!result)
            return tl::unexpected(result.error());
        if (!settings.dryRun)
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
