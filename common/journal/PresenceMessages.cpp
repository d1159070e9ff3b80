// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/PresenceMessages.h"

ZVONOK_PRESENCE_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
