// SPDX-License-Identifier: GPL-3.0-or-later
// says: every member must be listed, once
#include "common/wire/Codec.h"

namespace wire = zvonok::wire;
struct Both {
    using Self = Both;
    QString a;
#ifdef MUST_FAIL
    QString b;
#endif
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, a)); }
};
constexpr auto used = Both::fields();
