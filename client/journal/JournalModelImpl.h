// SPDX-License-Identifier: GPL-3.0-or-later
// For the sources of JournalModel only: the one way by which a cell changes.
#pragma once

#include "client/journal/JournalModel.h"

namespace zvonok::client {

template <class How>
void JournalModel::change(Place place, How how)
{
    const Value before = shown(place);
    how();
    const Value after = shown(place);
    if (!(before == after)) {
        count(place, before, -1);
        count(place, after, 1);
    }
    emitCell(place);
}

} // namespace zvonok::client
