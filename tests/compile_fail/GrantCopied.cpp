// SPDX-License-Identifier: GPL-3.0-or-later
// says: deleted
#include "tests/compile_fail/Sample.h"

using namespace zvonok;
bool look(const server::Grant<sample::Look>& grant)
{
#ifdef MUST_FAIL
    const server::Grant<sample::Look> kept = grant;
#else
    const server::Grant<sample::Look>& kept = grant;
#endif
    return bool(kept.request().account);
}
