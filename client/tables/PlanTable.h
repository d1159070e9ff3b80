// SPDX-License-Identifier: GPL-3.0-or-later
// A plan of lessons out of a table: topics with hours, titles of sections as headings, and what is wrong with
// its place in the file. Nothing here talks to the server. Any lane.
#pragma once

#include "client/tables/ImportPreview.h"
#include "common/planning/PlanMessages.h"

namespace zvonok::client {

struct PlanTableRow {
    int sourceRow = 0; // 1-based
    PlanTopic topic;   // without key and place
};

struct PlanTable {
    QList<PlanTableRow> rows;
    QList<ImportProblem> problems; // refused rows are not among the rows
    int hours = 0;

    int refused() const;
    QList<PlanTopic> topics() const;
};

// mapping: over ImportDictionary::ofPlans(). Dates in the file are not read: they follow from the lessons.
// A row without hours counts for one, «5–6» in the column of numbers for two.
PlanTable readPlanTable(const Table& table, const ColumnMapping& mapping);

} // namespace zvonok::client
