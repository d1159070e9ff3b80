// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feed/OldChanges.h"

namespace zvonok::server::feed {

namespace {

constexpr qint64 rowsOfSlice = 5000; // nobody's save waits for more than some milliseconds

} // namespace

qint64 forgetOldChanges(storage::WriteScope& scope)
{
    return scope
        .statement("DELETE FROM change_log WHERE seq < (SELECT MIN(seq) FROM change_log) + :slice "
                   "AND seq < (SELECT MAX(seq) FROM change_log) AND at < :before")
        .bind("slice", rowsOfSlice)
        .bind("before", Moment{scope.now().ms - changesKeptMs})
        .run();
}

} // namespace zvonok::server::feed
