// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/ProcessLock.h"

namespace zvonok {

std::unique_ptr<QLockFile> takeProcessLock(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // a long day is not stale; a dead process is
    if (lock->tryLock(0))
        return lock;
    // Qt judges by the number and the name of the process that stand in the file. It keeps for ever a file
    // that is empty (the end came while it was made) or names a number that is ours by now (after a restart
    // of the machine). The system's own lock on the file knows: it lets only a dead one's file be removed.
    if (lock->error() == QLockFile::LockFailedError && lock->removeStaleLockFile() && lock->tryLock(0))
        return lock;
    return nullptr;
}

} // namespace zvonok
