// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/reports/ReportDescription.h"

ZVONOK_REPORT_DESCRIPTION_RECORDS(ZVONOK_INSTANTIATE_CODEC)
