// SPDX-License-Identifier: GPL-3.0-or-later
// Names folded so that two spellings of one name are equal: lower case, ё as е, one space between words,
// hyphens as spaces, no other signs; in a word with Cyrillic letters Latin look-alikes count as Cyrillic.
// What person.search_key holds and what is typed into a search are both made here. Pure; any lane.
#pragma once

#include "common/people/PeopleMessages.h"

#include <QStringList>

namespace zvonok {

// «  Семёнова-Тян-Шанская » → "семенова тян шанская".
QString foldName(const QString& text);
// " иванов иван петрович": every word begins behind a space, so that " ив" finds beginnings only.
QString searchKey(const PersonName& name);
// Words of a search, folded.
QStringList searchWords(const QString& text);
// Each word is the beginning of a word of the key.
bool matchesWords(const QString& key, const QStringList& words);

// «Фамилия Имя Отчество» in one text; further words belong to the middle name («Оглы», «Кызы»).
PersonName splitName(const QString& text);
QString fullName(const PersonName& name);

} // namespace zvonok
