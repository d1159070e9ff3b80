// SPDX-License-Identifier: GPL-3.0-or-later
// A place in a journal as pages and the command line spell it: «7А/Алгебра», with a lesson
// «7А/Алгебра@2026-11-16.3» (day, number; the number may be left out), with a pupil's row «…~417». Pure; any
// lane.
#pragma once

#include "common/people/PeopleMessages.h"

#include <QDate>

namespace zvonok::client {

struct JournalLink {
    QString journal;
    QDate day;         // invalid: none is meant
    qint32 number = 0; // 0: the first of the day
    Id<Pupil> pupil;   // none: wherever the cursor is

    QString text() const;
    // What is not understood behind the journal is left out: the journal still opens.
    static JournalLink parse(const QString& text);

    bool operator==(const JournalLink&) const = default;
};

} // namespace zvonok::client
