// SPDX-License-Identifier: GPL-3.0-or-later
// A cell about parents, taken apart: «мама Иванова Мария Петровна 8-912-…, папа …», a name alone, numbers
// alone. Only what can be told for certain is told apart. Pure functions; any lane.
#pragma once

#include "client/tables/RussianWords.h"
#include "common/people/GuardianMessages.h"

#include <QList>

namespace zvonok::client {

struct GuardianTold {
    Kinship kinship = Kinship::Unknown; // Unknown: the cell does not tell
    bool legal = true;
    QString name;       // as written; parts that are certain are divided by «|»
    QStringList phones; // each in the one spelling of tidyPhones
    QString email;
    bool gone = false;     // «умер», «лишена родительских прав»
    bool doubtful = false; // behind somebody else's name, and not certainly a person: «ООО Ромашка»

    bool operator==(const GuardianTold&) const = default;
};

struct GuardianCell {
    QList<GuardianTold> people; // those without a name too
    QStringList rest;           // words that belong to none of them
};

GuardianCell readGuardians(const QString& text, const RussianWords& words);

// «нет», «не указан»: nothing is there.
bool isNobody(const QString& text, const RussianWords& words);

// A guardian's name with what is wrong with it: empty, notAGuardian, incompleteGuardian (left out) or
// initials, nameOrder, nameParts, latinLetters (doubts).
struct GuardianName {
    PersonName name;
    QString problem;
    bool usable() const { return !name.lastName.isEmpty() && !name.firstName.isEmpty(); }
};
GuardianName guardianName(const QString& text, const RussianWords& words);

} // namespace zvonok::client
