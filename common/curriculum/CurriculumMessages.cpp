// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/curriculum/CurriculumMessages.h"

ZVONOK_CURRICULUM_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
