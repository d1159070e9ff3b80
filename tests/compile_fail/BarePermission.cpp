// SPDX-License-Identifier: GPL-3.0-or-later
// says: a handler needs a Request, an access rule that fits it
#include "tests/compile_fail/Sample.h"

using namespace zvonok;
struct Handler {
    using Request = sample::Look;
#ifdef MUST_FAIL
    static constexpr auto access = server::access::permission(Permission::StaffRead);
#else
    static constexpr auto access = server::access::permission(Permission::StaffRead).wholeSchool("a sample");
#endif
    Result<sample::Done> run(const server::Grant<sample::Look>&, storage::ReadScope&)
    {
        return sample::Done{};
    }
};
template class zvonok::server::HandlerEntry<Handler>;
