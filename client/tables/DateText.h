// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as people and programs write them. Pure functions; any lane.
#pragma once

#include "client/tables/RussianWords.h"
#include "client/tables/Table.h"

#include <QDate>

namespace zvonok::client {

struct DateReading {
    QDate date;      // invalid when a problem says why
    QString problem; // notADate, impossibleDate; or with a date: americanDate, shortYear (doubts)
};

// 21.08.2014, 21/8/14, 2014-08-21, 2014-08-21T10:30, «21 августа 2014 г.», serial numbers of spreadsheets.
// today decides the century of two-digit years.
DateReading readDate(const Cell& cell, const QDate& today, const RussianWords& words);

} // namespace zvonok::client
