// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/PlanImportRun.h"

#include "client/tables/PlanTable.h"
#include "client/tables/TableSource.h"
#include "common/Protocol.h"

#include <QJsonArray>

#include <algorithm>

namespace zvonok::client {

namespace {

Result<Id<Group>> groupNamed(SyncLink& link, const QString& name)
{
    auto groups = link.call(ListGroups{});
    if (!groups)
        return tl::unexpected(groups.error());
    for (const GroupLine& line : groups->groups) {
        const QString called = line.className + u'/' + line.subjectName;
        if (called == name || QString(called + u'/' + line.name) == name ||
            QString::number(line.id.value) == name)
            return line.id;
    }
    return fail(FailureCode::NotFound, QStringLiteral("group"), {name});
}

Result<Id<Subject>> subjectNamed(SyncLink& link, const QString& name)
{
    auto subjects = link.call(ListSubjects{});
    if (!subjects)
        return tl::unexpected(subjects.error());
    for (const SubjectLine& line : subjects->subjects)
        if (line.name.compare(name, Qt::CaseInsensitive) == 0 || QString::number(line.id.value) == name)
            return line.id;
    return fail(FailureCode::NotFound, QStringLiteral("subject"), {name});
}

// The sheet of that name; else the one that looks most like a plan.
const Table* chosen(const QList<Table>& tables, const QString& sheet, const ImportDictionary& dictionary,
                    const RussianWords& words)
{
    const Table* best = nullptr;
    qsizetype most = 0;
    for (const Table& table : tables) {
        if (!sheet.isEmpty() ? table.sheetName == sheet : !table.hidden) {
            const qsizetype found = ColumnMapping::detect(table, dictionary, words).fields().size();
            if (!best || found > most) {
                best = &table;
                most = found;
            }
        }
    }
    return best;
}

} // namespace

Result<ImportEnd> runPlanImport(SyncLink& link, const QString& file, const QStringList& parameters,
                                const ImportSettings& settings)
{
    QHash<QString, QString> given;
    for (const QString& parameter : parameters)
        given.insert(parameter.section(u'=', 0, 0), parameter.section(u'=', 1));
    const auto subject = subjectNamed(link, given.value(QStringLiteral("subject")));
    if (!subject)
        return tl::unexpected(subject.error());
    Id<Group> group;
    if (given.contains(QStringLiteral("group"))) {
        const auto found = groupNamed(link, given.value(QStringLiteral("group")));
        if (!found)
            return tl::unexpected(found.error());
        group = *found;
    }
    auto tables = TableSource().open(file);
    if (!tables)
        return tl::unexpected(tables.error());
    const ImportDictionary dictionary = ImportDictionary::ofPlans();
    const RussianWords words;
    const Table* table = chosen(*tables, given.value(QStringLiteral("sheet")), dictionary, words);
    if (!table)
        return fail(FailureCode::NotFound, QStringLiteral("sheet"), {given.value(QStringLiteral("sheet"))});
    ColumnMapping mapping = ColumnMapping::detect(*table, dictionary, words);
    if (auto mapped = applyColumnMap(mapping, settings.mapFile, dictionary); !mapped)
        return tl::unexpected(mapped.error());
    const PlanTable plan = readPlanTable(*table, mapping);
    QJsonArray problems;
    for (const ImportProblem& problem : plan.problems)
        problems.append(jsonOf(problem));
    ImportEnd end;
    end.json = QJsonObject{{QStringLiteral("rows"), int(plan.rows.size())},
                           {QStringLiteral("hours"), plan.hours},
                           {QStringLiteral("refused"), plan.refused()},
                           {QStringLiteral("problems"), problems},
                           {QStringLiteral("plan"), 0}};
    if (settings.dryRun || plan.refused() > 0 || plan.rows.isEmpty())
        return end;
    auto made = link.call(CreatePlan{{},
                                     *subject,
                                     given.value(QStringLiteral("grade")).toInt(),
                                     given.value(QStringLiteral("name")),
                                     plan.topics()});
    if (!made)
        return tl::unexpected(made.error());
    end.json.insert(QStringLiteral("plan"), made->plan.id.value);
    if (group) {
        auto course = link.call(FollowPlan{group, made->plan.id, {}, 0});
        if (course) {
            end.json.insert(QStringLiteral("group"), course->groupName);
        } else {
            end.failure = course.error();
            end.told.append(QStringLiteral(
                "the plan is made, its id stands in the answer, but the group does not follow it"));
        }
    }
    return end;
}

} // namespace zvonok::client
