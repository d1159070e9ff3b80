// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/LessonFilePlace.h"

namespace zvonok::client {

FilePlace lessonFilePlace(ServerLink& link, Id<Group> group, Id<Lesson> lesson, bool mayAttach)
{
    using Then = std::function<void(const Result<AttachedFileLine>&)>;
    FilePlace place;
    place.key = lesson.value;
    place.read = [&link, group, lesson](Id<AttachedFile> file, qint32 ordinal, QObject* context,
                                        const FileFetcher::Then& then) {
        link.call(ReadLessonFile{group, lesson, file, ordinal}).then(context, then);
    };
    if (!mayAttach)
        return place;
    place.attach = [&link, group, lesson](const NewFile& file, QObject* context, const Then& then) {
        link.call(AttachLessonFiles{group, lesson, {file}})
            .then(context, [then](const Result<LessonFiles>& made) {
                if (made && made->files.size() != 1)
                    return then(fail(FailureCode::MalformedMessage));
                then(made ? Result<AttachedFileLine>(made->files.first())
                          : Result<AttachedFileLine>(tl::unexpected(made.error())));
            });
    };
    place.detach = [&link, group, lesson](const AttachedFileLine& file, bool back, QObject* context,
                                          const Then& then) {
        link.call(DetachLessonFile{group, lesson, file.file, back, file.version})
            .then(context, [then](const Result<LessonFileState>& now) {
                then(now ? Result<AttachedFileLine>(now->file)
                         : Result<AttachedFileLine>(tl::unexpected(now.error())));
            });
    };
    return place;
}

} // namespace zvonok::client
