// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/JournalMessages.h"

ZVONOK_JOURNAL_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
