// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/schedule/SubstitutionMessages.h"

ZVONOK_SUBSTITUTION_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
