// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/control/FillingQuery.h"

#include <algorithm>

namespace zvonok::server::control {

namespace {

constexpr qsizetype mostLessons = 5000;

// What is younger may still be filled in time.
QDate lastCounted(storage::ReadScope& scope, const Filter& filter, const ControlRules& rules)
{
    return std::min(filter.to, scope.today().addDays(-rules.countAfterDays));
}

void add(ControlLine& line, const LessonFacts& lesson, const LessonFindings& found)
{
    ++line.held;
    line.noTopic += found.noTopic ? 1 : 0;
    line.noHomework += found.noHomework ? 1 : 0;
    line.noMarks += found.noMarks ? 1 : 0;
    line.late += found.lateDays > 0 ? 1 : 0;
    line.lateMarks += found.lateMarksDays > 0 ? 1 : 0;
    line.longestDelay = std::max({line.longestDelay, found.lateDays, found.lateMarksDays});
    if (found.filled()) {
        ++line.filled;
        line.lastFilled = lesson.day; // lessons come by day
    }
}

bool isWorse(const ControlLine& a, const ControlLine& b)
{
    // Shares compared without dividing: a.filled ÷ a.held < b.filled ÷ b.held; nothing held comes last.
    if ((a.held == 0) != (b.held == 0))
        return a.held != 0;
    const qint64 left = qint64(a.filled) * b.held;
    const qint64 right = qint64(b.filled) * a.held;
    if (left != right)
        return left < right;
    if (a.late + a.lateMarks != b.late + b.lateMarks)
        return a.late + a.lateMarks > b.late + b.lateMarks;
    return a.noMarks > b.noMarks;
}

} // namespace

ControlSheet filling(storage::ReadScope& scope, const Visible& visible, const Filter& filter,
                     const ControlRules& rules)
{
    ControlSheet sheet;
    sheet.from = filter.from;
    sheet.to = filter.to;
    sheet.until = lastCounted(scope, filter, rules);
    sheet.rules = rules;
    QHash<qint64, qsizetype> at;
    const QList<Journal> all = journals(scope, visible, filter, rules);
    for (const Journal& journal : all) {
        at.insert(journal.group.group.value, sheet.lines.size());
        ControlLine line;
        line.group = journal.group;
        sheet.lines.append(line);
    }
    LessonCheck check(rules);
    eachLesson(scope, idsOf(all), filter.from, sheet.until, rules, false, [&](const LessonRow& row) {
        ControlLine& line = sheet.lines[at.value(row.group)];
        LessonFacts facts = row.facts;
        facts.homeworkDue = line.group.homeworkDue;
        facts.marksDue = line.group.marksDue;
        add(line, facts, check.of(facts));
    });
    std::stable_sort(sheet.lines.begin(), sheet.lines.end(), isWorse);
    return sheet;
}

ControlLessons lessons(storage::ReadScope& scope, const Visible& visible, const Filter& filter,
                       const ControlRules& rules, ControlGap gap)
{
    ControlLessons list;
    QHash<qint64, qsizetype> at;
    const QList<Journal> all = journals(scope, visible, filter, rules);
    for (qsizetype i = 0; i < all.size(); ++i)
        at.insert(all.at(i).group.group.value, i);
    LessonCheck check(rules);
    struct Found {
        qsizetype journal = 0;
        ControlLesson lesson;
        qint64 topicBy = 0;
        qint64 homeworkBy = 0;
    };
    QList<Found> found;
    eachLesson(scope, idsOf(all), filter.from, lastCounted(scope, filter, rules), rules, true,
               [&](const LessonRow& row) {
                   LessonFacts facts = row.facts;
                   const qsizetype journal = at.value(row.group);
                   facts.homeworkDue = all.at(journal).group.homeworkDue;
                   facts.marksDue = all.at(journal).group.marksDue;
                   const LessonFindings findings = check.of(facts);
                   if (!findings.has(gap))
                       return;
                   ++list.total;
                   Found one{journal, {}, row.topicBy, row.homeworkBy};
                   one.lesson.lesson = row.id;
                   one.lesson.day = facts.day;
                   one.lesson.number = row.number;
                   one.lesson.topic = row.topic;
                   one.lesson.gaps = findings.gaps();
                   one.lesson.topicAt = facts.topicAt;
                   one.lesson.homeworkAt = facts.homeworkAt;
                   one.lesson.lateDays = findings.lateDays;
                   one.lesson.lateMarksDays = findings.lateMarksDays;
                   found.append(one);
               });
    std::stable_sort(found.begin(), found.end(),
                     [](const Found& a, const Found& b) { return a.journal < b.journal; });
    found.resize(std::min(found.size(), mostLessons));
    QSet<qint64> accounts;
    for (const Found& each : std::as_const(found)) {
        accounts.insert(each.topicBy);
        accounts.insert(each.homeworkBy);
    }
    const QHash<qint64, QString> names = signedNames(scope, accounts.values());
    qsizetype last = -1;
    for (Found& each : found) {
        if (each.journal != last)
            list.groups.append(all.at(each.journal).group);
        last = each.journal;
        each.lesson.group = qint32(list.groups.size()) - 1;
        each.lesson.topicBy = names.value(each.topicBy);
        each.lesson.homeworkBy = names.value(each.homeworkBy);
        list.lessons.append(each.lesson);
    }
    return list;
}

} // namespace zvonok::server::control
