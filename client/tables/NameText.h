// SPDX-License-Identifier: GPL-3.0-or-later
// Full names of people as lists write them. Pure functions; any lane.
#pragma once

#include "client/tables/RussianWords.h"
#include "common/people/PeopleMessages.h"

namespace zvonok::client {

struct SplitName {
    PersonName name;
    QString
        problem; // empty, or: incompleteName, notAName (refusals), nameOrder, nameParts, initials (doubts)
};

// «Салтыков-Щедрин Михаил Евграфович», «Мамедов Рашад Гусейн оглы», «Иван Иванович Иванов», two words only.
SplitName splitName(const QString& fullName, const RussianWords& words);

// One part: blanks around hyphens gone, words ALL IN CAPITALS or all small get one capital.
QString tidyNamePart(const QString& part, const RussianWords& words);
bool isNamePart(QStringView part); // letters, hyphen, apostrophe, dot, blank, parentheses

// From the patronymic; Unknown where it says nothing.
Sex sexOfPatronymic(const QString& middleName, const RussianWords& words);
// Of a cell: «М», «жен.», «девочка»; Unknown where it says nothing.
Sex sexOfText(const QString& text, const RussianWords& words);

} // namespace zvonok::client
