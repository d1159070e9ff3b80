// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the bytes of a text file into text: byte order mark, then strict UTF-8, then a guess among the
// one-byte encodings, Russian ones first. Any lane.
#pragma once

#include <QByteArray>
#include <QString>

namespace zvonok::client {

struct DecodedText {
    QString text;
    QString encoding;     // as uchardet and IANA spell it: UTF-8, windows-1251, KOI8-R …
    bool damaged = false; // some bytes did not fit and stand as U+FFFD
};

// declared: what the file says of itself (HTML), empty when it says nothing. It is believed unless the bytes
// are valid UTF-8 with letters outside ASCII.
DecodedText decodeText(const QByteArray& bytes, const QString& declared = {});

} // namespace zvonok::client
