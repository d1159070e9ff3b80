// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/files/FileMessages.h"

ZVONOK_FILE_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
