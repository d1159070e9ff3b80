// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/diary/DiaryFiles.h"

#include "server/files/FileQueries.h"

#include <QSet>

namespace zvonok::server::diary {

using storage::Row;

namespace {

struct Shown {
    qint32 lesson = 0; // index into lessons
    bool due = false;
};

} // namespace

void addFiles(storage::ReadScope& scope, const View& view, DiaryPage& page,
              const QHash<qint64, qint32>& lessons)
{
    QMultiHash<qint64, Shown> shown; // by the lesson that the files hang at
    for (auto it = lessons.keyValueBegin(); it != lessons.keyValueEnd(); ++it)
        shown.insert(it->first, {it->second, false});
    // Of two lessons of a group on one day the first shows what is due.
    QSet<std::pair<qint64, QDate>> met;
    QSet<qint32> first;
    for (qsizetype i = 0; i < page.lessonGroups.size(); ++i) {
        const std::pair<qint64, QDate> place(page.lessonGroups.at(i).value, page.lessonDates.at(i));
        if (!met.contains(place))
            first.insert(qint32(i));
        met.insert(place);
    }
    view.mine(scope,
              ZVONOK_DIARY_MINE
              "SELECT l.id, p.id AS before FROM mine JOIN lesson l ON l.group_id = mine.group_id "
              "AND l.day >= mine.first_day AND l.day <= mine.last_day AND l.day >= {text:from_day} "
              "AND l.day <= {text:to_day} JOIN lesson p ON p.group_id = l.group_id AND p.cancelled = 0 "
              "AND p.day = (SELECT MAX(b.day) FROM lesson b WHERE b.group_id = l.group_id AND b.day < l.day "
              "AND b.cancelled = 0) WHERE l.cancelled = 0",
              page.from, page.to)
        .each([&](const Row& row) {
            const auto lesson = lessons.constFind(row.number("id"));
            if (lesson != lessons.constEnd() && first.contains(*lesson))
                shown.insert(row.number("before"), {*lesson, true});
        });
    const QList<files::Attached> attached = files::of(scope, files::lessonOwner, shown.uniqueKeys());
    for (const files::Attached& each : attached) {
        const auto places = shown.values(each.owner);
        for (const Shown& place : places) {
            page.fileLessons.append(place.lesson);
            page.lessonFiles.append(qint32(page.files.size()));
            page.filesDue.append(place.due);
        }
        page.files.append(each.line);
    }
}

Result<FileChunk> fileChunk(storage::ReadScope& scope, const Actor& actor, const ReadDiaryFile& request)
{
    const auto lesson = files::ownerOf(scope, files::lessonOwner, request.file);
    QDate day;
    QDate next;
    Id<Group> group;
    if (lesson)
        scope
            .statement(
                "SELECT l.group_id, l.day, (SELECT MIN(n.day) FROM lesson n WHERE n.group_id = l.group_id "
                "AND n.day > l.day AND n.cancelled = 0) AS next_day FROM lesson l WHERE l.id = :lesson "
                "AND l.cancelled = 0")
            .bind("lesson", *lesson)
            .each([&](const Row& row) {
                group = row.id<Group>("group_id");
                day = row.date("day");
                next = row.isNull("next_day") ? day : row.date("next_day");
            });
    if (!day.isValid())
        return fail(FailureCode::NotFound);
    const bool shown =
        viewOf(scope, actor, request.pupil)
            .mine(scope,
                  ZVONOK_DIARY_MINE
                  "SELECT 1 FROM mine WHERE mine.group_id = :group AND "
                  "((mine.first_day <= {text:from_day} AND mine.last_day >= {text:from_day}) OR "
                  "(mine.first_day <= {text:to_day} AND mine.last_day >= {text:to_day})) LIMIT 1",
                  day, next)
            .bind("group", group)
            .number()
            .has_value();
    if (!shown)
        return fail(FailureCode::NotFound);
    return files::chunk(scope, {files::lessonOwner, *lesson}, request.file, request.ordinal);
}

} // namespace zvonok::server::diary
