// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of topic that clients follow, as they travel and are stored: never reuse a number.
#pragma once

#include <QtGlobal>

namespace zvonok::wire {

constexpr qint32 journalTopic = 1; // a group: OpenJournal, OpenPeriodSheet
constexpr qint32 planTopic = 10;   // a plan of lessons: OpenPlan

} // namespace zvonok::wire
