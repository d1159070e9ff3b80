// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/planning/PlanMessages.h"

ZVONOK_PLAN_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
