// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/journal/LessonFileHandlers.h"

#include "server/dispatch/AuditJson.h"
#include "server/feed/Topics.h"
#include "server/files/AttachedFileRepository.h"
#include "server/journal/JournalLocks.h"

namespace zvonok::server {

using storage::Row;

namespace {

// The day of a lesson of the group that was not cancelled; invalid: there is none.
QDate dayOf(storage::ReadScope& scope, Id<Group> group, Id<Lesson> lesson)
{
    QDate day;
    scope.statement("SELECT day FROM lesson WHERE id = :lesson AND group_id = :group AND cancelled = 0")
        .bind("lesson", lesson)
        .bind("group", group)
        .each([&](const Row& row) { day = row.date("day"); });
    return day;
}

files::Owner ownerOf(Id<Lesson> lesson) { return {files::lessonOwner, lesson.value}; }

std::optional<Failure> closed(const Actor& actor, storage::ReadScope& scope, Id<Group> group,
                              Id<Lesson> lesson, const QDate& day)
{
    const Reach reach = actor.reach(Permission::LessonWrite);
    const journal::Hand hand(scope, actor, group);
    if (!hand.standing().isEmpty() && !hand.at(reach, lesson))
        return Failure{FailureCode::Closed, QStringLiteral("standIn"), {}, {}};
    return journal::Locks(scope, *groups::info(scope, group), hand.isLimited(reach)).at(day);
}

void tell(storage::WriteScope& scope, Id<Group> group, Id<Lesson> lesson, const QString& action,
          const QByteArray& before, const AttachedFileLine& now)
{
    scope.audit({action, QStringLiteral("lesson"), lesson.value, QStringLiteral("file"), now.file.value,
                 before, auditJson(now)});
    scope.changed(topics::journal(group), LessonFileChanged{group, {lesson, now}});
}

} // namespace

Result<LessonFiles> ListLessonFilesHandler::run(const Grant<ListLessonFiles>& grant,
                                                storage::ReadScope& scope)
{
    const ListLessonFiles& request = grant.request();
    const QDate day = dayOf(scope, request.group, request.lesson);
    if (!day.isValid())
        return fail(FailureCode::NotFound);
    LessonFiles reply;
    reply.lesson = request.lesson;
    const QList<files::Attached> all = files::of(scope, files::lessonOwner, {request.lesson.value});
    for (const files::Attached& each : all)
        reply.files.append(each.line);
    const Actor& actor = grant.actor();
    reply.mayAttach =
        actor.reach(Permission::FileUpload) != Reach::None &&
        journal::Hand(scope, actor, request.group).at(actor.reach(Permission::LessonWrite), request.lesson) &&
        !closed(actor, scope, request.group, request.lesson, day);
    return reply;
}

Result<LessonFiles> AttachLessonFilesHandler::run(const Grant<AttachLessonFiles>& grant,
                                                  storage::WriteScope& scope)
{
    const AttachLessonFiles& request = grant.request();
    const QDate day = dayOf(scope, request.group, request.lesson);
    if (!day.isValid())
        return fail(FailureCode::NotFound);
    if (auto why = closed(grant.actor(), scope, request.group, request.lesson, day))
        return tl::unexpected(*why);
    auto made = AttachedFileRepository(grant, scope, ownerOf(request.lesson)).attach(request.files, norms);
    if (!made)
        return tl::unexpected(made.error());
    for (qsizetype i = 0; i < made->files.size(); ++i)
        if (made->fresh.at(i))
            tell(scope, request.group, request.lesson, QStringLiteral("lesson.fileAttached"), {},
                 made->files.at(i));
    return LessonFiles{request.lesson, made->files, true};
}

Result<LessonFileState> DetachLessonFileHandler::run(const Grant<DetachLessonFile>& grant,
                                                     storage::WriteScope& scope)
{
    const DetachLessonFile& request = grant.request();
    const QDate day = dayOf(scope, request.group, request.lesson);
    const auto before =
        day.isValid() ? files::one(scope, ownerOf(request.lesson), request.file) : std::nullopt;
    if (!before)
        return fail(FailureCode::NotFound);
    if (before->detached != request.back)
        return LessonFileState{request.lesson, *before}; // it is so already
    if (auto why = closed(grant.actor(), scope, request.group, request.lesson, day))
        return tl::unexpected(*why);
    if (before->version != request.version)
        return fail(FailureCode::Conflict, QStringLiteral("version"));
    const AttachedFileLine now =
        AttachedFileRepository(grant, scope, ownerOf(request.lesson)).setDetached(*before, !request.back);
    tell(scope, request.group, request.lesson,
         request.back ? QStringLiteral("lesson.fileTakenBack") : QStringLiteral("lesson.fileDetached"),
         auditJson(*before), now);
    return LessonFileState{request.lesson, now};
}

Result<FileChunk> ReadLessonFileHandler::run(const Grant<ReadLessonFile>& grant, storage::ReadScope& scope)
{
    const ReadLessonFile& request = grant.request();
    if (!dayOf(scope, request.group, request.lesson).isValid())
        return fail(FailureCode::NotFound);
    return files::chunk(scope, ownerOf(request.lesson), request.file, request.ordinal);
}

} // namespace zvonok::server
