// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/assessment/AssessmentMessages.h"

ZVONOK_ASSESSMENT_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
