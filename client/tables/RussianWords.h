// SPDX-License-Identifier: GPL-3.0-or-later
// The word lists of resources/import/words.json: months, sexes, patronymics. Read once per import and handed
// down; constant afterwards. Any lane.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace zvonok::client {

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
};

} // namespace zvonok::client
