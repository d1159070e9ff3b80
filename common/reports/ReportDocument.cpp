// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/reports/ReportDocument.h"

ZVONOK_REPORT_DOCUMENT_RECORDS(ZVONOK_INSTANTIATE_CODEC)
