// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson as a place where files hang: the requests that attach, detach and read them. GUI thread.
#pragma once

#include "client/files/AttachedFilesPanel.h"
#include "common/journal/LessonFileMessages.h"

namespace zvonok::client {

// mayAttach: false leaves reading alone. link outlives it.
FilePlace lessonFilePlace(ServerLink& link, Id<Group> group, Id<Lesson> lesson, bool mayAttach);

} // namespace zvonok::client
