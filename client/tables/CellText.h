// SPDX-License-Identifier: GPL-3.0-or-later
// What people cannot see in a cell is taken away before anything else looks at it. Pure functions; any lane.
#pragma once

#include <QString>

namespace zvonok::client {

struct CleanText {
    QString text;
    bool hadControls = false; // control or direction signs were taken out: worth a warning
};

// Composed (NFC), blanks of every kind become one space, ends trimmed; control, direction, zero-width signs
// are gone.
CleanText cleanText(const QString& raw);

// Cyrillic letters for the Latin ones that look alike, where a word mixes both alphabets or `always`.
QString withCyrillicLookalikes(const QString& text, bool always = false);
bool hasCyrillic(QStringView text);

// For comparing: small letters, ё as е, only letters and digits, Latin look-alikes as Cyrillic beside
// Cyrillic ones.
QString comparable(const QString& text);

} // namespace zvonok::client
