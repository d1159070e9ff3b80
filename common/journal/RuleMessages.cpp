// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/RuleMessages.h"

ZVONOK_JOURNAL_RULE_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
