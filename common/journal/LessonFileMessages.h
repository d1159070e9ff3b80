// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a lesson: worksheets, photographs of the board, presentations. Sent first (FileMessages.h), then attached
// here. Numbers 1120–1149, changes from 1180.
#pragma once

#include "common/files/FileMessages.h"
#include "common/journal/JournalMessages.h"

namespace zvonok {

struct LessonFiles {
    using Self = LessonFiles;
    Id<Lesson> lesson;
    QList<AttachedFileLine> files;
    bool mayAttach = false; // the right, and the lesson is open: before anything is sent

    static constexpr auto message = wire::record("LessonFiles");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, lesson), ZVONOK_FIELD_MAX(2, files, mostFilesOfOwner),
                                  ZVONOK_FIELD(3, mayAttach));
    }
};

struct ListLessonFiles {
    using Self = ListLessonFiles;
    using Reply = LessonFiles;
    Id<Group> group;
    Id<Lesson> lesson;

    static constexpr auto message = wire::query(1120, "ListLessonFiles");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, lesson));
    }
};

// All or none. One that hangs there already under its name stays as it is.
struct AttachLessonFiles {
    using Self = AttachLessonFiles;
    using Reply = LessonFiles; // those of the request, in order
    Id<Group> group;
    Id<Lesson> lesson;
    QList<NewFile> files;

    static constexpr auto message = wire::command(1121, "AttachLessonFiles");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, lesson),
                                  ZVONOK_FIELD_MAX(3, files, mostFilesOfOwner));
    }
};

struct LessonFileState {
    using Self = LessonFileState;
    Id<Lesson> lesson;
    AttachedFileLine file;

    static constexpr auto message = wire::record("LessonFileState");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, lesson), ZVONOK_FIELD(2, file));
    }
};

// Hides the file from everybody; it stays in the school's papers. back: takes that back.
struct DetachLessonFile {
    using Self = DetachLessonFile;
    using Reply = LessonFileState;
    Id<Group> group;
    Id<Lesson> lesson;
    Id<AttachedFile> file;
    bool back = false;
    qint32 version = 0;

    static constexpr auto message = wire::command(1122, "DetachLessonFile");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, lesson), ZVONOK_FIELD(3, file),
                                  ZVONOK_FIELD(4, back), ZVONOK_FIELD(5, version));
    }
};

struct ReadLessonFile {
    using Self = ReadLessonFile;
    using Reply = FileChunk;
    Id<Group> group;
    Id<Lesson> lesson;
    Id<AttachedFile> file;
    qint32 ordinal = 0;

    static constexpr auto message = wire::query(1123, "ReadLessonFile");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, lesson), ZVONOK_FIELD(3, file),
                                  ZVONOK_FIELD(4, ordinal));
    }
};

struct LessonFileChanged {
    using Self = LessonFileChanged;
    Id<Group> group;
    LessonFileState file;

    static constexpr auto message = wire::change(1180, "LessonFileChanged");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD(2, file));
    }
};

#define ZVONOK_LESSON_FILE_MESSAGES(X)                                                                       \
    X(zvonok::LessonFiles)                                                                                   \
    X(zvonok::ListLessonFiles) X(zvonok::AttachLessonFiles) X(zvonok::LessonFileState)                       \
        X(zvonok::DetachLessonFile) X(zvonok::ReadLessonFile) X(zvonok::LessonFileChanged)

using LessonFileMessages = ZVONOK_TYPE_LIST(ZVONOK_LESSON_FILE_MESSAGES);

} // namespace zvonok

ZVONOK_LESSON_FILE_MESSAGES(ZVONOK_EXTERN_CODEC)
