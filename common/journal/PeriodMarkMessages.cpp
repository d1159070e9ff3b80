// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/PeriodMarkMessages.h"

ZVONOK_PERIOD_MARK_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
