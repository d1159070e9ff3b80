// SPDX-License-Identifier: GPL-3.0-or-later
// Telephone numbers found in a text, so that two spellings of one number are equal: «8 (912) 111-22-33» and
// «+79121112233». Pure; any lane.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace zvonok {

struct PhoneNumber {
    qsizetype at = 0; // where it stands in the text, in UTF-16 units
    qsizetype size = 0;
    QString digits; // a Russian number: ten, without 8 or 7; any other: as written, 5–15
};

// Dates (01.02.1985), house numbers and the like are none. Numbers that run into each other are cut where it
// is certain.
QList<PhoneNumber> phoneNumbers(const QString& text);
// The digits alone, each once.
QStringList phoneKeys(const QString& text);

} // namespace zvonok
