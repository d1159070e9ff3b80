// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/reports/ReportMessages.h"

ZVONOK_REPORT_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
