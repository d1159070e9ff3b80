// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/diary/DiaryMessages.h"

ZVONOK_DIARY_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
