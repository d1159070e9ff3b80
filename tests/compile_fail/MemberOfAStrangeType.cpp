// SPDX-License-Identifier: GPL-3.0-or-later
// says: this type cannot be a member of a message
#include "common/wire/Codec.h"

#include <QVariant>

namespace wire = zvonok::wire;
struct Loose {
    using Self = Loose;
#ifdef MUST_FAIL
    QVariant a;
#else
    QString a;
#endif
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, a)); }
};
template struct zvonok::wire::Codec<Loose>;
