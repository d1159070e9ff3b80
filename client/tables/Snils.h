// SPDX-License-Identifier: GPL-3.0-or-later
// The insurance number СНИЛС: eleven digits, the last two are a checksum. Pure functions; any lane.
#pragma once

#include <QString>

namespace zvonok::client {

enum class SnilsState { Right, WrongLength, WrongChecksum, NotANumber };

struct SnilsReading {
    QString digits; // 11 of them when Right
    SnilsState state = SnilsState::NotANumber;
};

// numeric: the cell was a number, so that leading zeros may be lost.
SnilsReading readSnils(const QString& text, bool numeric = false);

} // namespace zvonok::client
