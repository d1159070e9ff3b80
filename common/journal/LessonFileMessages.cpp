// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/LessonFileMessages.h"

ZVONOK_LESSON_FILE_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
