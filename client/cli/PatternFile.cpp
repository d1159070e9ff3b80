// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/PatternFile.h"

#include "client/tables/ImportFiles.h"
#include "client/tables/PatternTable.h"
#include "common/Protocol.h"
#include "common/reports/ReportBuilder.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace zvonok::client {

namespace {

struct PatternGiven {
    QDate from;
    QDate to;
    qint32 days = 0; // 0: as the year has it

    bool dated() const { return from.isValid() || to.isValid(); }
};

Result<PatternGiven> patternGiven(const QStringList& parameters)
{
    PatternGiven given;
    for (const QString& parameter : parameters) {
        const QString key = parameter.section(u'=', 0, 0);
        const QString value = parameter.section(u'=', 1);
        QDate* const date = key == QLatin1String("from") ? &given.from
                            : key == QLatin1String("to") ? &given.to
                                                         : nullptr;
        if (date)
            *date = QDate::fromString(value, Qt::ISODate);
        else if (key == QLatin1String("days") && (value == QLatin1String("5") || value == QLatin1String("6")))
            given.days = value.toInt();
        else
            return fail(FailureCode::InvalidInput, key, {value});
        if (date && !date->isValid())
            return fail(FailureCode::InvalidInput, key, {value});
    }
    return given;
}

bool hasColumns(const ColumnMapping& mapping, std::initializer_list<const char*> fields)
{
    return std::all_of(fields.begin(), fields.end(),
                       [&mapping](const char* field) { return mapping.columnOf(QLatin1String(field)) >= 0; });
}

// Rows of all tables; sheets that are about something else (times of bells) are passed over beside one that
// is not.
Result<PatternTable> readPatternFiles(const QStringList& files, const ImportSettings& settings,
                                      const PatternWords& patternWords)
{
    const RussianWords words;
    const ImportDictionary dictionary = ImportDictionary::ofPatterns();
    const auto tables = readImportFiles(files, ImportKind::Groups, words);
    if (!tables)
        return tl::unexpected(tables.error());
    QList<ColumnMapping> mappings;
    bool complete = false;
    for (const Table& table : *tables) {
        ColumnMapping mapping = ColumnMapping::detect(table, dictionary, words);
        if (auto mapped = applyColumnMap(mapping, settings.mapFile, dictionary); !mapped)
            return tl::unexpected(mapped.error());
        complete = complete || hasColumns(mapping, {"day", "lesson", "subjectName"});
        mappings.append(mapping);
    }
    PatternTable all;
    for (qsizetype i = 0; i < tables->size(); ++i) {
        const ColumnMapping& mapping = mappings.at(i);
        if (complete && !hasColumns(mapping, {"day"}) && !hasColumns(mapping, {"subjectName"}))
            continue;
        const PatternTable one = readPatternTable(tables->at(i), mapping, patternWords, words);
        all.rows += one.rows;
        all.problems += one.problems;
    }
    return all;
}

QString weekText(const QList<WeeklySlot>& slots)
{
    QStringList texts;
    for (const WeeklySlot& slot : slots)
        texts.append(QString(QLocale::c().dayName(slot.weekday, QLocale::ShortFormat) % u' ' %
                             QString::number(slot.lessonNumber)));
    return texts.join(QStringLiteral(", "));
}

QString groupText(const GroupLine& group)
{
    QStringList parts{group.className, group.subjectName, group.name};
    parts.removeAll(QString());
    return parts.join(u'/');
}

struct PatternTally {
    LessonsMade lessons;
    QHash<ImportOutcome, int> groups;
    QJsonArray weeks;

    void add(const GroupLine& group, ImportOutcome outcome, const QList<WeeklySlot>& before,
             const QList<WeeklySlot>& after)
    {
        ++groups[outcome];
        QString name;
        for (const auto& each : enumNames(ImportOutcome{}))
            if (each.value == outcome)
                name = wire::detail::text(each.name);
        weeks.append(QJsonObject{{QStringLiteral("group"), groupText(group)},
                                 {QStringLiteral("outcome"), name},
                                 {QStringLiteral("before"), weekText(before)},
                                 {QStringLiteral("after"), weekText(after)}});
    }
};

Result<Nothing> setWeek(SyncLink& link, const GroupWeek& week, const PatternGiven& given, const QDate& today,
                        bool dryRun, PatternTally& tally)
{
    const auto before = link.call(OpenWeeklyPattern{week.group.id});
    if (!before)
        return tl::unexpected(before.error());
    ImportOutcome outcome = before->slots.isEmpty()       ? ImportOutcome::Created
                            : before->slots == week.slots ? ImportOutcome::Unchanged
                                                          : ImportOutcome::Changed;
    if (!dryRun && (outcome != ImportOutcome::Unchanged || given.dated())) {
        SetWeeklyPattern request{week.group.id, week.slots, given.from, given.to};
        if (!given.from.isValid() && outcome == ImportOutcome::Changed)
            request.from = today;
        const auto made = link.call(request);
        if (!made)
            return tl::unexpected(made.error());
        tally.lessons.created += made->created;
        tally.lessons.kept += made->kept;
        tally.lessons.cancelled += made->cancelled;
        if (outcome == ImportOutcome::Unchanged && made->created + made->cancelled > 0)
            outcome = ImportOutcome::Changed;
    }
    tally.add(week.group, outcome, before->slots, week.slots);
    return Nothing{};
}

} // namespace

Result<ImportEnd> runPatternImport(SyncLink& link, const QStringList& files, const QStringList& parameters,
                                   const ImportSettings& settings)
{
    const auto given = patternGiven(parameters);
    if (!given)
        return tl::unexpected(given.error());
    const PatternWords words;
    const auto table = readPatternFiles(files, settings, words);
    if (!table)
        return tl::unexpected(table.error());

    const auto calendar = link.call(OpenCalendar{});
    if (!calendar)
        return tl::unexpected(calendar.error());
    YearLine year;
    for (const YearLine& each : calendar->years)
        if (each.id == calendar->current)
            year = each;
    if (given->days != 0 && year.id && given->days != year.schoolDays) {
        year.schoolDays = given->days;
        if (!settings.dryRun)
            if (auto saved = link.call(SaveYear{year}); !saved)
                return tl::unexpected(saved.error());
    }
    const auto classes = link.call(ListClasses{year.id});
    const auto subjects = link.call(ListSubjects{});
    const auto groups = link.call(ListGroups{year.id, {}});
    if (!classes || !subjects || !groups)
        return tl::unexpected(!classes ? classes.error() : !subjects ? subjects.error() : groups.error());

    const SchoolWeek week = matchPattern(
        table->rows, {classes->classes, subjects->subjects, groups->groups, year.schoolDays}, words);
    PatternTally tally;
    ImportEnd end;
    qsizetype done = 0;
    for (const GroupWeek& each : week.groups) {
        settings.progress(done, week.groups.size());
        if (settings.stopAsked()) {
            end.interrupted = true;
            break;
        }
        if (auto set = setWeek(link, each, *given, calendar->today, settings.dryRun, tally); !set) {
            end.failure = set.error();
            break;
        }
        ++done;
    }
    if (!end.interrupted && !end.failure)
        settings.progress(done, week.groups.size());
    QJsonArray problems;
    for (const QList<ImportProblem>& some : {table->problems, week.problems})
        for (const ImportProblem& problem : some)
            problems.append(jsonOf(problem));
    end.json = QJsonObject{{QStringLiteral("rows"), int(table->rows.size())},
                           {QStringLiteral("refused"), week.refused},
                           {QStringLiteral("created"), tally.groups.value(ImportOutcome::Created)},
                           {QStringLiteral("changed"), tally.groups.value(ImportOutcome::Changed)},
                           {QStringLiteral("unchanged"), tally.groups.value(ImportOutcome::Unchanged)},
                           {QStringLiteral("lessons"), wire::toJson(tally.lessons)},
                           {QStringLiteral("weeks"), tally.weeks},
                           {QStringLiteral("problems"), problems}};
    if (end.interrupted || end.failure) {
        end.json.insert(QStringLiteral("stopped"),
                        QJsonObject{{QStringLiteral("interrupted"), end.interrupted},
                                    {QStringLiteral("failure"), end.failure ? int(end.failure->code) : 0},
                                    {QStringLiteral("groupsDone"), done},
                                    {QStringLiteral("groups"), week.groups.size()}});
        end.told.append(
            QStringLiteral("%1 of %2 groups were gone through, the answer tells each with its week "
                           "before; the same import again does the rest")
                .arg(done)
                .arg(week.groups.size()));
    }
    return end;
}

Result<ExportedList> exportPattern(SyncLink& link)
{
    const auto groups = link.call(ListGroups{});
    if (!groups)
        return tl::unexpected(groups.error());
    const QStringList names{QStringLiteral("day"), QStringLiteral("lesson"), QStringLiteral("className"),
                            QStringLiteral("subjectName"), QStringLiteral("groupName")};
    ExportedList list;
    reports::TableBuilder table;
    table.columns(int(names.size()), reports::CellKind::Text, 0).header(names);
    for (const GroupLine& group : groups->groups) {
        const auto pattern = link.call(OpenWeeklyPattern{group.id});
        if (!pattern)
            return tl::unexpected(pattern.error());
        for (const WeeklySlot& slot : pattern->slots) {
            const QStringList texts{QString::number(slot.weekday), QString::number(slot.lessonNumber),
                                    group.className, group.subjectName, group.name};
            QJsonObject json;
            QList<reports::Cell> cells;
            for (qsizetype i = 0; i < names.size(); ++i) {
                json.insert(names.at(i), i < 2 ? QJsonValue(texts.at(i).toInt()) : QJsonValue(texts.at(i)));
                cells.append(reports::textCell(texts.at(i)));
            }
            list.rows.append(json);
            table.row(cells);
        }
    }
    const QString title = QStringLiteral("pattern");
    reports::ReportBuilder report(title);
    report.section(title, false).table(table);
    list.document = report.build();
    return list;
}

} // namespace zvonok::client
