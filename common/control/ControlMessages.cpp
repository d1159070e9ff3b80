// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/control/ControlMessages.h"

ZVONOK_CONTROL_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
