// SPDX-License-Identifier: GPL-3.0-or-later
// says: a handler needs a Request, an access rule that fits it
#include "tests/compile_fail/Sample.h"

using namespace zvonok;
struct Handler {
#ifdef MUST_FAIL
    using Request = sample::Look;
#else
    using Request = sample::Change;
#endif
    static constexpr auto access = server::access::self();
    Result<sample::Done> run(const server::Grant<Request>&, storage::WriteScope&) { return sample::Done{}; }
};
template class zvonok::server::HandlerEntry<Handler>;
