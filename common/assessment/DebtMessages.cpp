// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/assessment/DebtMessages.h"

ZVONOK_DEBT_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
