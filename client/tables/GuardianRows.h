// SPDX-License-Identifier: GPL-3.0-or-later
// Who answers for the pupil of a row, out of all columns that speak of it: «ФИО матери», «Телефон отца»,
// «Контакты родителей». Pure function; any lane.
#pragma once

#include "client/tables/ImportDictionary.h"
#include "client/tables/RussianWords.h"

#include <QMap>
#include <QVariant>

namespace zvonok::client {

struct GuardianProblem {
    QString field;
    QString code; // README.md
    QString text; // what stood there
};

struct GuardiansOfRow {
    QList<ImportGuardian> guardians; // at most mostGuardiansOfRow, each within the limits of the message
    QList<GuardianProblem> problems; // each of them leaves something out, or doubts
};

// Takes the guardians' fields out of the values of a row. A number goes to nobody of whom it is not certain
// that it is theirs; the same person in two columns is one.
GuardiansOfRow takeGuardians(QMap<QString, QVariant>& values, const ImportDictionary& dictionary,
                             const RussianWords& words);

} // namespace zvonok::client
