// SPDX-License-Identifier: GPL-3.0-or-later
// says: a handler needs a Request, an access rule that fits it
#include "tests/compile_fail/Sample.h"

using namespace zvonok;
namespace zvonok::server {
bool reaches(storage::ReadScope&, const Actor&, Reach, Id<Account>);
}
struct Handler {
    using Request = sample::Look;
#ifdef MUST_FAIL
    static constexpr auto access =
        server::access::permission(Permission::StaffRead).at(&sample::Change::account);
#else
    static constexpr auto access =
        server::access::permission(Permission::StaffRead).at(&sample::Look::account);
#endif
    Result<sample::Done> run(const server::Grant<sample::Look>&, storage::ReadScope&)
    {
        return sample::Done{};
    }
};
static_assert(server::Handler<Handler>, "a handler needs a Request, an access rule that fits it");
