// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/AttendanceMessages.h"

ZVONOK_ATTENDANCE_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
