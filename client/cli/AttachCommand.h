// SPDX-License-Identifier: GPL-3.0-or-later
// `zvonokctl attach …`: files of lessons from a shell. One thread; blocks.
#pragma once

#include "client/cli/UserCommand.h"

namespace zvonok::client {

// LESSON FILE… | list LESSON | fetch LESSON NAME|ID PATH | fetch pupil:ID ID PATH | detach LESSON NAME|ID
// [back] LESSON: CLASS/SUBJECT@DATE, with .NUMBER where there are several on the day.
Result<UserOutcome> runAttach(SyncLink& link, const QStringList& arguments);

} // namespace zvonok::client
