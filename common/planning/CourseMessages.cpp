// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/planning/CourseMessages.h"

ZVONOK_COURSE_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
