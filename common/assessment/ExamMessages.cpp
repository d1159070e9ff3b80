// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/assessment/ExamMessages.h"

ZVONOK_EXAM_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
