// SPDX-License-Identifier: GPL-3.0-or-later
// says: a tag is used twice
#include "common/wire/Codec.h"

namespace wire = zvonok::wire;
#ifdef MUST_FAIL
constexpr int second = 1;
#else
constexpr int second = 2;
#endif
struct Both {
    using Self = Both;
    QString a;
    QString b;
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, a), ZVONOK_FIELD(second, b)); }
};
constexpr auto used = Both::fields();
