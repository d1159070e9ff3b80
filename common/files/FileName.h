// SPDX-License-Identifier: GPL-3.0-or-later
// Names of files as strangers give them: never a path, never what the eye reads otherwise than the system.
#pragma once

#include <QString>

namespace zvonok {

constexpr qsizetype mostFileNameBytes = 200; // UTF-8; file systems take 255

// The name as it may be shown and written: without folders, control characters, invisible and
// direction-turning ones, characters and words that some system keeps for itself; shortened before its
// ending. Empty: nothing of it is left.
QString cleanFileName(const QString& given);
// Behind the last dot, in small letters; empty where there is none.
QString fileSuffix(const QString& name);

} // namespace zvonok
