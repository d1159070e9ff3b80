// SPDX-License-Identifier: GPL-3.0-or-later
// The word lists of resources/import/words.json: months, sexes, patronymics, kinship. Read once per import
// and handed down; constant afterwards. Any lane.
#pragma once

#include "common/people/GuardianMessages.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace zvonok::client {

struct KinshipWord {
    Kinship kinship = Kinship::Unknown;
    bool legal = true; // законный представитель
};

struct RussianWords {
    RussianWords(); // from the program's resources

    QHash<QString, int> months;
    QStringList yearWords;
    QStringList male;
    QStringList female;
    QStringList malePatronymics; // endings
    QStringList femalePatronymics;
    QStringList maleParticles; // «оглы»
    QStringList femaleParticles;
    QStringList classWords;
    QStringList classTeacher;
    QStringList totals;
    // Of guardians; all as comparable() has them.
    QHash<QString, KinshipWord> kinship;
    QStringList nobody;       // whole cells: «нет», «не указан»
    QStringList gone;         // «умер»
    QStringList contactWords; // beside a number or a name: «тел.», «моб.»
};

} // namespace zvonok::client
