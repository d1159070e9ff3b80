// SPDX-License-Identifier: GPL-3.0-or-later
// One cell becomes the value of one field: cleaned, checked, typed. Pure function; any lane.
#pragma once

#include "client/tables/ImportDictionary.h"
#include "client/tables/RussianWords.h"
#include "client/tables/Table.h"

#include <QDate>
#include <QVariant>

namespace zvonok::client {

constexpr qsizetype mostListItems = 200; // members of a group, as a typed row holds them at most

struct FieldReading {
    QVariant value;  // invalid: nothing there, or nothing that could be kept
    QString problem; // code; empty when all is well
    bool refuse = false;
    bool hadControls = false;
};

FieldReading readField(const Cell& cell, const ImportField& field, const ImportDictionary& dictionary,
                       const RussianWords& words, const QDate& today);

} // namespace zvonok::client
