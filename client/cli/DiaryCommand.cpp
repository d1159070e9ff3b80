// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/DiaryCommand.h"

#include "common/Protocol.h"
#include "common/journal/Average.h"
#include "common/journal/MarkText.h"
#include "common/people/SearchKey.h"

#include <QJsonArray>

namespace zvonok::client {

namespace {

QString key(const char* name) { return QString::fromLatin1(name); }

void put(QJsonObject& object, const char* name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key(name), text);
}

QString typeName(WorkType type)
{
    for (const auto& each : enumNames(WorkType{}))
        if (each.value == type)
            return wire::detail::text(each.name);
    return {};
}

QString dayText(const QDate& day) { return day.toString(Qt::ISODate); }

QJsonObject treeOf(const DiaryPage& page)
{
    QJsonObject tree{{key("pupil"), page.pupilName},
                     {key("class"), page.className},
                     {key("from"), dayText(page.from)},
                     {key("to"), dayText(page.to)},
                     {key("allSubjects"), page.whole}};
    QJsonArray days;
    QJsonObject day;
    QJsonArray lessons;
    const auto finishDay = [&] {
        if (lessons.isEmpty())
            return;
        day.insert(key("lessons"), lessons);
        days.append(day);
        lessons = {};
    };
    for (qsizetype i = 0; i < page.lessonDates.size(); ++i) {
        if (const QString date = dayText(page.lessonDates.at(i)); day.value(key("day")).toString() != date) {
            finishDay();
            day = {{key("day"), date}};
        }
        QJsonObject lesson{{key("number"), page.lessonNumbers.value(i)},
                           {key("subject"), page.subjects.value(page.lessonSubjects.value(i))}};
        put(lesson, "topic", page.topics.value(i));
        put(lesson, "homework", page.homeworkDue.value(i));
        put(lesson, "homeworkForNext", page.homeworkGiven.value(i));
        QJsonArray files;
        for (qsizetype file = 0; file < page.fileLessons.size(); ++file) {
            if (page.fileLessons.at(file) != i)
                continue;
            const AttachedFileLine line = page.files.value(page.lessonFiles.value(file, -1));
            files.append(QJsonObject{{key("id"), line.file.value},
                                     {key("name"), line.name},
                                     {key("size"), line.size},
                                     {key("due"), page.filesDue.value(file)}});
        }
        if (!files.isEmpty())
            lesson.insert(key("files"), files);
        put(lesson, "absence", absenceText(absenceFromNumber(page.absences.value(i))));
        QJsonArray works;
        for (qsizetype work = 0; work < page.workLessons.size(); ++work) {
            if (page.workLessons.at(work) != i)
                continue;
            QJsonObject one{{key("type"), typeName(page.workTypes.value(work))},
                            {key("weight"), page.workWeights.value(work)}};
            put(one, "mark", markText(page.workValues.value(work), page.workDuties.value(work)));
            put(one, "title", page.workTitles.value(work));
            put(one, "comment", page.workComments.value(work));
            works.append(one);
        }
        if (!works.isEmpty())
            lesson.insert(key("works"), works);
        lessons.append(lesson);
    }
    finishDay();
    tree.insert(key("days"), days);
    QJsonArray overdue;
    for (qsizetype i = 0; i < page.overdueDates.size(); ++i) {
        QJsonObject one{{key("day"), dayText(page.overdueDates.at(i))},
                        {key("subject"), page.subjects.value(page.overdueSubjects.value(i))},
                        {key("type"), typeName(page.overdueTypes.value(i))},
                        {key("dot"), page.overdueDuties.value(i)}};
        put(one, "title", page.overdueTitles.value(i));
        overdue.append(one);
    }
    tree.insert(key("overdue"), overdue);
    return tree;
}

QJsonObject treeOf(const DiaryTotals& totals)
{
    QJsonObject tree{{key("pupil"), totals.pupilName},
                     {key("class"), totals.className},
                     {key("allSubjects"), totals.whole}};
    QJsonArray subjects;
    const qsizetype width = totals.periods.size();
    for (qsizetype subject = 0; subject < totals.subjectNames.size(); ++subject) {
        QJsonArray periods;
        for (qsizetype period = 0; period < width; ++period) {
            const qsizetype at = subject * width + period;
            QJsonObject one{{key("period"), totals.periods.at(period).name},
                            {key("marks"), totals.markCounts.value(at)},
                            {key("missed"), totals.missed.value(at)}};
            if (const qint32 average = totals.averages.value(at, -1); average >= 0)
                one.insert(key("average"), average / 100.0);
            if (const qint32 average = totals.classAverages.value(at, -1); average >= 0)
                one.insert(key("classAverage"), average / 100.0);
            put(one, "mark", markText(totals.marks.value(at)));
            periods.append(one);
        }
        subjects.append(
            QJsonObject{{key("subject"), totals.subjectNames.at(subject)}, {key("periods"), periods}});
    }
    tree.insert(key("subjects"), subjects);
    return tree;
}

Result<Id<Pupil>> onlyPupil(SyncLink& link)
{
    const auto list = link.call(ListPupils{});
    if (!list)
        return tl::unexpected(list.error());
    if (list->pupils.size() == 1)
        return list->pupils.first().id;
    return fail(FailureCode::MissingInput, QStringLiteral("pupil"));
}

} // namespace

Result<Id<Pupil>> pupilNamed(SyncLink& link, const QString& text)
{
    if (const qint64 id = text.toLongLong(); id > 0)
        return Id<Pupil>{id};
    const auto found = link.call(FindPeople{text, 30});
    if (!found)
        return tl::unexpected(found.error());
    QList<FoundPerson> pupils;
    for (const FoundPerson& each : found->people)
        if (each.kind == PersonKind::Pupil)
            pupils.append(each);
    if (pupils.isEmpty())
        return fail(FailureCode::NotFound, QStringLiteral("pupil"), {text});
    if (pupils.size() == 1)
        return Id<Pupil>{pupils.first().id};
    QStringList names;
    for (const FoundPerson& each : std::as_const(pupils))
        names.append(QStringLiteral("%1 = %2 %3").arg(each.id).arg(fullName(each.name), each.where));
    return fail(FailureCode::AlreadyExists, QStringLiteral("pupil"), names);
}

Result<UserOutcome> runDiary(SyncLink& link, const QStringList& arguments)
{
    QStringList rest = arguments;
    const bool totals = rest.removeAll(QStringLiteral("totals")) > 0;
    QDate day;
    for (qsizetype i = rest.size() - 1; i >= 0 && !day.isValid(); --i)
        if (const QDate date = QDate::fromString(rest.at(i), Qt::ISODate); date.isValid()) {
            day = date;
            rest.removeAt(i);
        }
    const auto pupil = rest.isEmpty() ? onlyPupil(link) : pupilNamed(link, rest.join(u' '));
    if (!pupil)
        return tl::unexpected(pupil.error());
    if (totals) {
        const auto reply = link.call(OpenDiaryTotals{*pupil, day});
        if (!reply)
            return tl::unexpected(reply.error());
        return UserOutcome{treeOf(*reply), {}};
    }
    const auto reply = link.call(OpenDiary{*pupil, day, {}});
    if (!reply)
        return tl::unexpected(reply.error());
    return UserOutcome{treeOf(*reply), {}};
}

} // namespace zvonok::client
