// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/admin/AdminMessages.h"

ZVONOK_ADMIN_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
