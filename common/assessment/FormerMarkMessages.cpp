// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/assessment/FormerMarkMessages.h"

ZVONOK_FORMER_MARK_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
