// SPDX-License-Identifier: GPL-3.0-or-later
// says: conver
#include "common/base/Id.h"

using namespace zvonok;
struct Thing;
void take(Id<Thing>);
void give(qint64 number)
{
#ifdef MUST_FAIL
    take(number);
#else
    take(Id<Thing>{number});
#endif
}
