// SPDX-License-Identifier: GPL-3.0-or-later
// `zvonokctl diary …`: the diary of a pupil as a tree of days and lessons. One thread; blocks.
#pragma once

#include "client/cli/UserCommand.h"
#include "common/diary/DiaryMessages.h"

namespace zvonok::client {

// By id, or by the beginning of the names. NotFound: nobody for this account; AlreadyExists: several, named
// in the arguments.
Result<Id<Pupil>> pupilNamed(SyncLink& link, const QString& text);

// [PUPIL] [DATE]: the week of the day; [PUPIL] totals: how each subject stands. Without a pupil: the only one
// whom the account sees.
Result<UserOutcome> runDiary(SyncLink& link, const QStringList& arguments);

} // namespace zvonok::client
