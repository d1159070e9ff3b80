// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/people/PeopleMessages.h"

ZVONOK_PEOPLE_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
