// SPDX-License-Identifier: GPL-3.0-or-later
// One program at a time has what a file guards. A program that was killed and a machine that was switched off
// leave nothing that stands in the way, at whatever moment that was.
#pragma once

#include <QLockFile>

#include <memory>

namespace zvonok {

// Nothing: a living program has it, or the file cannot be made. Held as long as the lock lives.
std::unique_ptr<QLockFile> takeProcessLock(const QString& path);

} // namespace zvonok
