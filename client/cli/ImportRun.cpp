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

#include <algorithm>

namespace zvonok::client {

namespace {

struct Counts {
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    int refused = 0;

    void add(ImportOutcome outcome)
    {
        switch (outcome) {
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
            return;
        }
    }
    QJsonObject json() const
    {
        return {{QStringLiteral("created"), created},
                {QStringLiteral("changed"), changed},
                {QStringLiteral("unchanged"), unchanged},
                {QStringLiteral("refused"), refused}};
    }
};

struct Tally {
    Counts rows;
    Counts guardians;
    QJsonArray problems;

    // source: the row of the file.
    void add(const ImportRowResult& row, const PreviewRow& source)
    {
        rows.add(row.outcome);
        if (row.outcome == ImportOutcome::Refused || row.outcome == ImportOutcome::Unknown)
            refuse(source, row.field, source.columns.value(row.field), row.reason, row.text);
        for (qsizetype i = 0; i < std::min(row.guardians.size(), source.guardians.size()); ++i) {
            const ImportGuardianResult& its = row.guardians.at(i);
            guardians.add(its.outcome);
            if (its.reason.isEmpty())
                continue;
            const QString field = columnOf(source, source.guardians.at(i).kinship, its.field);
            refuse(source, field, source.columns.value(field), its.reason, its.text);
        }
    }
    void add(const ImportProblem& problem) { problems.append(jsonOf(problem)); }

private:
    // A number may stand in the cell of the name; whom a cell of «Родители» calls the mother stands in no
    // column of mothers.
    static QString columnOf(const PreviewRow& source, Kinship kinship, const QString& leaf)
    {
        const QString name = QStringLiteral("name");
        const QStringList fields{guardianField(kinship, leaf), guardianField(kinship, name),
                                 guardianField(Kinship::Other, leaf), guardianField(Kinship::Other, name),
                                 guardianField(Kinship::Other, QStringLiteral("phone"))};
        const auto found = std::find_if(fields.begin(), fields.end(), [&source](const QString& field) {
            return source.columns.contains(field);
        });
        return found == fields.end() ? fields.at(1) : *found;
    }
    void refuse(const PreviewRow& source, const QString& field, int column, const QString& reason,
                const QString& text)
    {
        add(ImportProblem{source.fileName, source.sheetName, source.sourceRow, column, field, reason, text,
                          ProblemSeverity::Refuse});
    }
};

// The request may have been done although nobody said so.
bool isLost(const Failure& failure)
{
    return failure.code == FailureCode::ConnectionLost || failure.code == FailureCode::TimedOut;
}

struct HowFar {
    qsizetype done = 0;
    qsizetype uncertain = 0;
    qsizetype total = 0;
};

void tellStop(ImportEnd& end, const HowFar& rows, Id<ImportAct> act, bool dryRun)
{
    end.json.insert(QStringLiteral("stopped"),
                    QJsonObject{{QStringLiteral("interrupted"), end.interrupted},
                                {QStringLiteral("failure"), end.failure ? int(end.failure->code) : 0},
                                {QStringLiteral("rowsDone"), rows.done},
                                {QStringLiteral("rowsUncertain"), rows.uncertain},
                                {QStringLiteral("rows"), rows.total}});
    if (dryRun) {
        end.told.append(QStringLiteral("%1 of %2 rows were looked at; nothing is changed")
                            .arg(rows.done)
                            .arg(rows.total));
        return;
    }
    if (act)
        end.told.append(QStringLiteral("%1 of %2 rows are done, as act %3; to undo them: zvonokctl call "
                                       "UndoImport '{\"act\": %3}'")
                            .arg(rows.done)
                            .arg(rows.total)
                            .arg(act.value));
    else if (rows.uncertain == 0)
        end.told.append(QStringLiteral("nothing was imported"));
    if (rows.uncertain > 0)
        end.told.append(
            act ? QStringLiteral("whether the %1 rows after them arrived is not known; they would "
                                 "be of the same act")
                      .arg(rows.uncertain)
                : QStringLiteral("whether the first %1 rows arrived is not known: zvonokctl call "
                                 "ListImports tells, with the act to undo")
                      .arg(rows.uncertain));
    if (act || rows.uncertain > 0)
        end.told.append(
            QStringLiteral("the same import again does the rest: what is there already stays as it is"));
}

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

Result<ImportEnd> runImport(SyncLink& link, const QString& kindName, const QStringList& files,
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
    tally.rows.refused = preview.refused();
    for (const ImportProblem& problem : preview.problems())
        tally.add(problem);
    QList<PreviewRow> sources; // in the order of the slices
    for (const PreviewRow& row : preview.rows())
        if (!row.refused)
            sources.append(row);
    ImportEnd end;
    qsizetype sent = 0;
    qsizetype uncertain = 0; // whether they arrived
    Id<ImportAct> act;
    for (const QList<ImportRow>& slice : importSlices(preview.rows())) {
        settings.progress(sent, sources.size());
        if (settings.stopAsked()) {
            end.interrupted = true;
            break;
        }
        Result<ImportResult> result =
            settings.dryRun
                ? link.call(PreviewImport{kind, slice})
                : link.call(ImportRows{kind, act, QFileInfo(files.first()).fileName(), slice, {}});
        if (!result) {
            end.failure = result.error();
            uncertain = !settings.dryRun && isLost(result.error()) ? slice.size() : 0;
            break;
        }
        if (!settings.dryRun)
            act = result->act;
        for (qsizetype i = 0; i < result->rows.size(); ++i)
            tally.add(result->rows.at(i), sources.value(sent + i));
        sent += slice.size();
    }
    if (!end.interrupted && !end.failure)
        settings.progress(sent, sources.size());
    end.json = tally.rows.json();
    end.json.insert(QStringLiteral("act"), act.value);
    end.json.insert(QStringLiteral("problems"), tally.problems);
    if (kind == ImportKind::Pupils)
        end.json.insert(QStringLiteral("guardians"), tally.guardians.json());
    if (end.interrupted || end.failure)
        tellStop(end, {sent, uncertain, sources.size()}, act, settings.dryRun);
    return end;
}

} // namespace zvonok::client
