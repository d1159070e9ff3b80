// SPDX-License-Identifier: GPL-3.0-or-later
// says: each request has exactly one handler
#include "tests/compile_fail/Sample.h"

using namespace zvonok;
#ifdef MUST_FAIL
using Handled = wire::TypeList<sample::Look, sample::Change, sample::Look>;
#else
using Handled = wire::TypeList<sample::Look, sample::Change>;
#endif
static_assert(server::detail::eachOnce(wire::TypeList<sample::Look, sample::Change>{}, Handled{}),
              "each request has exactly one handler");
