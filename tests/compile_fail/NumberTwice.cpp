// SPDX-License-Identifier: GPL-3.0-or-later
// says: a request number is used twice
#include "common/wire/Message.h"

namespace wire = zvonok::wire;
#ifdef MUST_FAIL
constexpr quint16 second = 9001;
#else
constexpr quint16 second = 9002;
#endif
struct A {
    static constexpr auto message = wire::query(9001, "A");
};
struct B {
    static constexpr auto message = wire::query(second, "B");
};
static_assert(wire::detail::numbersDiffer(wire::TypeList<A, B>{}), "a request number is used twice");
