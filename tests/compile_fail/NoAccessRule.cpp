// SPDX-License-Identifier: GPL-3.0-or-later
// says: a handler needs a Request, an access rule that fits it
#include "tests/compile_fail/Sample.h"

using namespace zvonok;
struct Handler {
    using Request = sample::Look;
#ifndef MUST_FAIL
    static constexpr auto access = server::access::self();
#endif
    Result<sample::Done> run(const server::Grant<sample::Look>&, storage::ReadScope&)
    {
        return sample::Done{};
    }
};
template class zvonok::server::HandlerEntry<Handler>;
