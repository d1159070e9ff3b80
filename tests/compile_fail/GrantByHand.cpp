// SPDX-License-Identifier: GPL-3.0-or-later
// says: private
#include "tests/compile_fail/Sample.h"

using namespace zvonok;
bool look(const server::Grant<sample::Look>& grant)
{
#ifdef MUST_FAIL
    server::Effects effects;
    const server::Grant<sample::Look> own(grant.request(), grant.actor(), grant.visible(), {}, effects);
    return bool(own.request().account);
#else
    return bool(grant.request().account);
#endif
}
