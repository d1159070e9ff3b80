// SPDX-License-Identifier: GPL-3.0-or-later
// A query and a command for the cases of this folder.
#pragma once

#include "server/dispatch/Handler.h"

namespace sample {

using namespace zvonok;

struct Done {
    using Self = Done;
    bool yes = false;
    static constexpr auto message = wire::record("Done");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, yes)); }
};

struct Look {
    using Self = Look;
    using Reply = Done;
    Id<Account> account;
    static constexpr auto message = wire::query(9001, "Look");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, account)); }
};

struct Change {
    using Self = Change;
    using Reply = Done;
    Id<Account> account;
    static constexpr auto message = wire::command(9002, "Change");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, account)); }
};

inline bool reaches(storage::ReadScope&, const server::Actor&, Reach, Id<Account>) { return true; }

} // namespace sample
