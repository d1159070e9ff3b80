// SPDX-License-Identifier: GPL-3.0-or-later
// Some small files at lessons of the last days: questions to the topic, squared paper to print. Write lane.
#pragma once

#include "server/storage/WriteScope.h"

#include <QByteArray>
#include <QDate>

namespace zvonok::server {

// After the accounts: files have the teacher of the lesson as their author.
void writeDemoFiles(storage::WriteScope& scope, const QDate& today);
// A page of squares as a PDF.
QByteArray squaredPaper();

} // namespace zvonok::server
