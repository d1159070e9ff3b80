// SPDX-License-Identifier: GPL-3.0-or-later
// What the demo school has beside its journals: exams with who chose them, a pupil who came with marks of
// another school, debts. Write lane, after the classes.
#pragma once

#include "common/calendar/CalendarMessages.h"
#include "server/demo/DemoData.h"
#include "server/storage/WriteScope.h"

namespace zvonok::server {

struct DemoSchoolYear {
    Id<SchoolYear> year;
    int beginsIn = 0;
    int years = 1; // how many there are journals of
    QDate today;
    qint64 by = 0;
};
void writeDemoFinals(storage::WriteScope& scope, const DemoData& data, const DemoSchoolYear& at);

} // namespace zvonok::server
