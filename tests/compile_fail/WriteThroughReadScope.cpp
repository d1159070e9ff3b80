// SPDX-License-Identifier: GPL-3.0-or-later
// says: no member named
#include "tests/compile_fail/Sample.h"

using namespace zvonok;
#ifdef MUST_FAIL
void write(storage::ReadScope& scope) { scope.audit({}); }
#else
void write(storage::WriteScope& scope) { scope.audit({}); }
#endif
