// SPDX-License-Identifier: GPL-3.0-or-later
// Who else has a journal open now. Nothing of it is stored. Numbers 780–789.
#pragma once

#include "common/curriculum/CurriculumMessages.h"

namespace zvonok {

// To each follower of a group's journal when others come or go; without the follower's own account, in the order of
// the names. Only staff is told and only staff is in it.
struct JournalPresence {
    using Self = JournalPresence;
    static constexpr int most = 20; // that are named

    Id<Group> group;
    QStringList names; // as they are signed: «Петрова М. И.»
    qint32 more = 0;   // that are not named

    static constexpr auto message = wire::change(780, "JournalPresence");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, group), ZVONOK_FIELD_MAX(2, names, 20), ZVONOK_FIELD(3, more));
    }
};

#define ZVONOK_PRESENCE_MESSAGES(X) X(zvonok::JournalPresence)

using PresenceMessages = ZVONOK_TYPE_LIST(ZVONOK_PRESENCE_MESSAGES);

} // namespace zvonok

ZVONOK_PRESENCE_MESSAGES(ZVONOK_EXTERN_CODEC)
