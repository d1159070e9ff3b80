// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/schedule/ScheduleMessages.h"

ZVONOK_SCHEDULE_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
