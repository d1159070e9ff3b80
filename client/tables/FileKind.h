// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is by its content: the suffix lies often enough. Any lane.
#pragma once

#include <QByteArray>

namespace zvonok::client {

enum class FileKind {
    Empty,
    Text,
    Html,
    Zip,
    FlatOpenDocument,
    Refused, // known, and not read: reason says why
};

struct FileGuess {
    FileKind kind = FileKind::Text;
    const char* reason = nullptr; // of Refused: oldExcel, encrypted, wordDocument, pdf, picture …
};

FileGuess guessFileKind(const QByteArray& bytes);

} // namespace zvonok::client
