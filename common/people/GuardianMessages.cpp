// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/people/GuardianMessages.h"

ZVONOK_GUARDIAN_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
