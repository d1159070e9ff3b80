// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as schools know them, made of a fixed class: for tests, for figures and for the eye.
#pragma once

#include "client/print/ReportLayout.h"
#include "common/reports/ReportDocument.h"

namespace zvonok::client::samples {

QStringList pupils(int count); // «Фамилия Имя», all different
reports::ReportDocument journalPage(int pupilCount = 35, int lessonCount = 60,
                                    const QString& schoolClass = QStringLiteral("7А"));
reports::ReportDocument marksSummary(int pupilCount = 30, int subjectCount = 18,
                                     const QString& schoolClass = QStringLiteral("7А"));
reports::ReportDocument classList(int pupilCount = 32, const QString& schoolClass = QStringLiteral("7А"));
LayoutSettings russianLayout();

} // namespace zvonok::client::samples
