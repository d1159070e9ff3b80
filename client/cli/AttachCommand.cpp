// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/AttachCommand.h"

#include "common/Protocol.h"
#include "common/files/FileName.h"
#include "common/files/FileNorms.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSaveFile>

namespace zvonok::client {

namespace {

struct Place {
    Id<Group> group;
    Id<Lesson> lesson;
};

Result<Place> lessonAt(SyncLink& link, const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(.+)@(\\d{4}-\\d{2}-\\d{2})(?:\\.(\\d{1,2}))?$"));
    const QRegularExpressionMatch match = form.match(text);
    const QDate day = QDate::fromString(match.captured(2), Qt::ISODate);
    if (!day.isValid())
        return fail(FailureCode::InvalidInput, QStringLiteral("lesson"), {text});
    const auto groups = link.call(ListGroups{});
    if (!groups)
        return tl::unexpected(groups.error());
    const QString journal = match.captured(1);
    for (const GroupLine& line : groups->groups) {
        const QString name = line.className + u'/' + line.subjectName;
        if (name.compare(journal, Qt::CaseInsensitive) != 0 &&
            QString(name + u'/' + line.name).compare(journal, Qt::CaseInsensitive) != 0)
            continue;
        const auto page = link.call(OpenJournal{line.id, day, day, false});
        if (!page)
            return tl::unexpected(page.error());
        const int number = match.captured(3).toInt();
        for (qsizetype i = 0; i < page->lessons.size(); ++i)
            if (number == 0 || page->lessonNumbers.value(i) == number)
                return Place{line.id, page->lessons.at(i)};
    }
    return fail(FailureCode::NotFound, QStringLiteral("lesson"), {text});
}

QJsonObject jsonOf(const AttachedFileLine& file)
{
    return {{QStringLiteral("id"), file.file.value},
            {QStringLiteral("name"), file.name},
            {QStringLiteral("size"), file.size},
            {QStringLiteral("by"), file.by},
            {QStringLiteral("at"), file.at.local().toString(Qt::ISODate)}};
}

QJsonObject jsonOf(const QList<AttachedFileLine>& files)
{
    QJsonArray all;
    for (const AttachedFileLine& each : files)
        all.append(jsonOf(each));
    return {{QStringLiteral("files"), all}};
}

Result<NewFile> sent(SyncLink& link, const FileLimits& limits, const QString& path)
{
    const QString name = cleanFileName(path);
    if (const QString suffix = fileSuffix(name); limits.refusedSuffixes.contains(suffix))
        return fail(FailureCode::InvalidInput, QStringLiteral("fileKind"), {suffix, name});
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(FailureCode::UnreadableFile, QStringLiteral("file"), {path, QStringLiteral("missing")});
    const qint64 size = file.size();
    if (auto fits = checkRoom(limits, name, size); !fits)
        return tl::unexpected(fits.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return fail(FailureCode::UnreadableFile, QStringLiteral("file"), {path, QStringLiteral("changed")});
    const auto upload = link.call(BeginUpload{name, size, hash.result()});
    if (!upload)
        return tl::unexpected(upload.error());
    for (qint32 ordinal = 0; ordinal < chunksOf(size) && !upload->finished; ++ordinal) {
        if (upload->received.contains(ordinal))
            continue;
        file.seek(qint64(ordinal) * fileChunkBytes);
        const auto taken =
            link.call(SendChunk{upload->upload, ordinal, file.read(bytesOfChunk(size, ordinal))});
        if (!taken)
            return tl::unexpected(taken.error());
    }
    const auto finished = link.call(FinishUpload{upload->upload});
    if (!finished)
        return tl::unexpected(finished.error());
    return NewFile{upload->upload, name};
}

Result<UserOutcome> attach(SyncLink& link, const QString& where, const QStringList& paths)
{
    const auto place = lessonAt(link, where);
    if (!place)
        return tl::unexpected(place.error());
    const auto known = link.call(ListLessonFiles{place->group, place->lesson});
    if (!known)
        return tl::unexpected(known.error());
    // The server says why by itself; nothing is sent before.
    if (!known->mayAttach)
        if (auto tried = link.call(AttachLessonFiles{place->group, place->lesson, {}}); !tried)
            return tl::unexpected(tried.error());
    const auto limits = link.call(ReadFileLimits{});
    if (!limits)
        return tl::unexpected(limits.error());
    AttachLessonFiles request{place->group, place->lesson, {}};
    for (const QString& each : paths) {
        const auto file = sent(link, *limits, each);
        if (!file)
            return tl::unexpected(file.error());
        request.files.append(*file);
    }
    const auto made = link.call(request);
    if (!made)
        return tl::unexpected(made.error());
    return UserOutcome{jsonOf(made->files), {}};
}

Result<AttachedFileLine> fileNamed(SyncLink& link, const Place& place, const QString& text)
{
    const auto known = link.call(ListLessonFiles{place.group, place.lesson});
    if (!known)
        return tl::unexpected(known.error());
    for (const AttachedFileLine& each : known->files)
        if (each.name == text || QString::number(each.file.value) == text)
            return each;
    return fail(FailureCode::NotFound, QStringLiteral("file"), {text});
}

// ask: the request for a piece.
template <class Ask>
Result<UserOutcome> fetch(const QString& path, Ask ask)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(FailureCode::StorageFailed, QStringLiteral("file"), {path, file.errorString()});
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 1;
    QByteArray wanted;
    qint64 done = 0;
    for (qint32 ordinal = 0; done < size; ++ordinal) {
        const Result<FileChunk> chunk = ask(ordinal);
        if (!chunk)
            return tl::unexpected(chunk.error());
        size = chunk->size;
        wanted = chunk->hash;
        if (chunk->bytes.isEmpty() || chunk->bytes.size() != bytesOfChunk(size, ordinal))
            return fail(FailureCode::Corrupt, QStringLiteral("file"), {path});
        hash.addData(chunk->bytes);
        done += chunk->bytes.size();
        if (file.write(chunk->bytes) != chunk->bytes.size())
            return fail(FailureCode::StorageFull, QStringLiteral("file"), {path, file.errorString()});
    }
    if (hash.result() != wanted)
        return fail(FailureCode::Corrupt, QStringLiteral("file"), {path});
    if (!file.commit())
        return fail(FailureCode::StorageFailed, QStringLiteral("file"), {path, file.errorString()});
    return UserOutcome{{{QStringLiteral("file"), path}, {QStringLiteral("size"), size}}, {}};
}

} // namespace

Result<UserOutcome> runAttach(SyncLink& link, const QStringList& arguments)
{
    const QString verb = arguments.value(0);
    const qsizetype count = arguments.size();
    const QString pupils = QStringLiteral("pupil:");
    if (verb == QLatin1String("fetch") && count == 4 && arguments.at(1).startsWith(pupils)) {
        const Id<Pupil> pupil{arguments.at(1).mid(pupils.size()).toLongLong()};
        const Id<AttachedFile> file{arguments.at(2).toLongLong()};
        return fetch(arguments.at(3), [&](qint32 ordinal) {
            return link.call(ReadDiaryFile{pupil, file, ordinal});
        });
    }
    const bool one = verb == QLatin1String("fetch") && count == 4;
    const bool off = verb == QLatin1String("detach") &&
                     (count == 3 || (count == 4 && arguments.at(3) == QLatin1String("back")));
    const bool list = verb == QLatin1String("list") && count == 2;
    if (!one && !off && !list) {
        if (count >= 2 && verb.contains(u'@'))
            return attach(link, verb, arguments.mid(1));
        return UserOutcome{
            {},
            QStringLiteral("attach LESSON FILE… | list LESSON | fetch LESSON NAME|ID PATH | fetch "
                           "pupil:ID ID PATH | detach LESSON NAME|ID | detach LESSON ID back; "
                           "LESSON is CLASS/SUBJECT@DATE[.NUMBER]")};
    }
    const auto place = lessonAt(link, arguments.at(1));
    if (!place)
        return tl::unexpected(place.error());
    if (list) {
        const auto known = link.call(ListLessonFiles{place->group, place->lesson});
        if (!known)
            return tl::unexpected(known.error());
        return UserOutcome{jsonOf(known->files), {}};
    }
    if (off && count == 4) {
        // One that is detached is in no list, so its version is asked by detaching it again, which changes
        // nothing.
        DetachLessonFile request{place->group, place->lesson, {arguments.at(2).toLongLong()}, false, 0};
        const auto now = link.call(request); // it is so already: tells its version
        if (!now)
            return tl::unexpected(now.error());
        request.back = true;
        request.version = now->file.version;
        const auto back = link.call(request);
        if (!back)
            return tl::unexpected(back.error());
        return UserOutcome{jsonOf(back->file), {}};
    }
    const auto file = fileNamed(link, *place, arguments.at(2));
    if (!file)
        return tl::unexpected(file.error());
    if (one)
        return fetch(arguments.at(3), [&](qint32 ordinal) {
            return link.call(ReadLessonFile{place->group, place->lesson, file->file, ordinal});
        });
    const auto now =
        link.call(DetachLessonFile{place->group, place->lesson, file->file, false, file->version});
    if (!now)
        return tl::unexpected(now.error());
    return UserOutcome{jsonOf(now->file), {}};
}

} // namespace zvonok::client
