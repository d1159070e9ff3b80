// SPDX-License-Identifier: GPL-3.0-or-later
// says: each request has exactly one handler
#include "tests/compile_fail/Sample.h"

using namespace zvonok;
template <class... R>
using List = wire::TypeList<R...>;
#ifdef MUST_FAIL
using Handled = List<sample::Look>;
#else
using Handled = List<sample::Change, sample::Look>;
#endif
static_assert(server::detail::eachOnce(List<sample::Look, sample::Change>{}, Handled{}),
              "each request has exactly one handler");
