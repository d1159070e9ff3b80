// SPDX-License-Identifier: GPL-3.0-or-later
// `zvonokctl import plan FILE`: a plan of lessons from a file, as the page of plans imports one. One thread;
// blocks.
#pragma once

#include "client/cli/ImportRun.h"

namespace zvonok::client {

// parameters: subject=NAME, grade=N, name=TEXT, sheet=NAME, group=CLASS/SUBJECT (that follows it from the
// year's first day on). Refused rows keep the whole plan out: half a plan would shift all dates.
Result<ImportEnd> runPlanImport(SyncLink& link, const QString& file, const QStringList& parameters,
                                const ImportSettings& settings);

} // namespace zvonok::client
