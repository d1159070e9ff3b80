// SPDX-License-Identifier: GPL-3.0-or-later
// Writes reports as files. Several documents make one file: pages one after another with their own numbers,
// sheets of one workbook. Any lane (PDF too); long ones belong on a worker.
#pragma once

#include "client/print/ReportLayout.h"
#include "common/base/Result.h"

#include <QIODevice>

#include <array>
#include <functional>
#include <memory>

namespace zvonok::client {

enum class ReportFormat { Pdf, Xlsx, Ods, Csv, Html };
inline constexpr std::array allReportFormats{ReportFormat::Pdf, ReportFormat::Xlsx, ReportFormat::Ods,
                                             ReportFormat::Csv, ReportFormat::Html};

QString suffixOf(ReportFormat format); // «pdf», also its name on the command line
bool formatFromSuffix(const QString& suffix, ReportFormat& format);

struct ExportSettings {
    LayoutSettings layout; // PDF; paper and margins also of workbooks
    QString creator = QStringLiteral("Zvonok");
    bool decimalComma = true;  // CSV
    bool windows1251 = false;  // CSV; else UTF-8 with a byte order mark
    bool guardFormulas = true; // CSV
};

// done of total documents; false cancels.
using ExportProgress = std::function<bool(int done, int total)>;

class ReportExporter
{
public:
    virtual ~ReportExporter() = default;
    virtual Result<Nothing> write(const QList<reports::ReportDocument>& documents, QIODevice& device,
                                  const ExportSettings& settings, const ExportProgress& progress) const = 0;
};

std::unique_ptr<ReportExporter> exporterFor(ReportFormat format);

// Whole or not at all: what stood at `path` stays until the new file is complete. Failures: StorageFailed
// with the path, Cancelled.
Result<Nothing> saveReports(const QList<reports::ReportDocument>& documents, ReportFormat format,
                            const QString& path, const ExportSettings& settings = {},
                            const ExportProgress& progress = {});

} // namespace zvonok::client
