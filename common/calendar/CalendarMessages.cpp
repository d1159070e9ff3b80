// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/calendar/CalendarMessages.h"

ZVONOK_CALENDAR_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
