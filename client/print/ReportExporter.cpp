// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/ReportExporter.h"

#include "client/print/CsvExporter.h"
#include "client/print/HtmlExporter.h"
#include "client/print/OdsExporter.h"
#include "client/print/PdfExporter.h"
#include "client/print/XlsxExporter.h"

#include <QSaveFile>

namespace zvonok::client {

QString suffixOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return QStringLiteral("pdf");
    case ReportFormat::Xlsx:
        return QStringLiteral("xlsx");
    case ReportFormat::Ods:
        return QStringLiteral("ods");
    case ReportFormat::Csv:
        return QStringLiteral("csv");
    case ReportFormat::Html:
        return QStringLiteral("html");
    }
    return {};
}

bool formatFromSuffix(const QString& suffix, ReportFormat& format)
{
    for (const ReportFormat each : allReportFormats) {
        if (suffixOf(each) == suffix.toLower()) {
            format = each;
            return true;
        }
    }
    return false;
}

std::unique_ptr<ReportExporter> exporterFor(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return std::make_unique<PdfExporter>();
    case ReportFormat::Xlsx:
        return std::make_unique<XlsxExporter>();
    case ReportFormat::Ods:
        return std::make_unique<OdsExporter>();
    case ReportFormat::Csv:
        return std::make_unique<CsvExporter>();
    case ReportFormat::Html:
        return std::make_unique<HtmlExporter>();
    }
    return {};
}

Result<Nothing> saveReports(const QList<reports::ReportDocument>& documents, ReportFormat format,
                            const QString& path, const ExportSettings& settings,
                            const ExportProgress& progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(FailureCode::StorageFailed, QStringLiteral("file"), {path, file.errorString()});
    if (auto written = exporterFor(format)->write(documents, file, settings, progress); !written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit())
        return fail(FailureCode::StorageFailed, QStringLiteral("file"), {path, file.errorString()});
    return Nothing{};
}

} // namespace zvonok::client
