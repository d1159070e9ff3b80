// SPDX-License-Identifier: GPL-3.0-or-later
// says: Id<
#include "common/admin/AdminMessages.h"

using namespace zvonok;
#ifdef MUST_FAIL
Id<Staff> sameKind(Id<Pupil> id) { return id; }
#else
Id<Staff> sameKind(Id<Staff> id) { return id; }
#endif
