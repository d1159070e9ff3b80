// SPDX-License-Identifier: GPL-3.0-or-later
// report_samples FOLDER: the sample reports in every format, their pages as pictures, and how long 30 class
// sheets take.
#include "client/print/ReportExporter.h"
#include "client/print/ReportPainter.h"
#include "tests/client/print/SampleReports.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTextStream>

using namespace zvonok;
using namespace zvonok::client;

namespace {

void savePictures(const reports::ReportDocument& document, const QString& start)
{
    const LaidReport report = layoutReport(document, samples::russianLayout());
    for (qsizetype i = 0; i < report.pages.size(); ++i) {
        const double scale = 100.0 / unitsPerInch;
        QImage image((report.pages.at(i).geometry.sheet * scale).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        paintPage(painter, report, i);
        painter.end();
        image.save(start + u'-' + QString::number(i + 1) + u".png");
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        out << "report_samples FOLDER\n";
        return 2;
    }
    const QDir folder(arguments.at(1));
    folder.mkpath(QStringLiteral("."));
    ExportSettings settings;
    settings.layout = samples::russianLayout();
    const QList<std::pair<QString, reports::ReportDocument>> all{
        {QStringLiteral("journal"), samples::journalPage()},
        {QStringLiteral("summary"), samples::marksSummary()},
        {QStringLiteral("list"), samples::classList()}};
    for (const auto& [name, document] : all) {
        savePictures(document, folder.filePath(name));
        for (const ReportFormat format : allReportFormats)
            if (!saveReports({document}, format, folder.filePath(name + u'.' + suffixOf(format)), settings))
                return 1;
    }
    QList<reports::ReportDocument> sheets;
    for (int i = 0; i < 30; ++i)
        sheets.append(samples::journalPage(35, 60, QString::number(i / 3 + 1) + QChar(u'А' + i % 3)));
    for (const ReportFormat format : allReportFormats) {
        QElapsedTimer timer;
        timer.start();
        if (!saveReports(sheets, format, folder.filePath(u"sheets30." + suffixOf(format)), settings))
            return 1;
        out << "30 class sheets, " << suffixOf(format) << ": " << timer.elapsed() << " ms\n";
    }
    QElapsedTimer timer;
    timer.start();
    qsizetype pages = 0;
    for (const auto& sheet : std::as_const(sheets))
        pages += layoutReport(sheet, settings.layout).pages.size();
    out << "layout of 30 class sheets, " << pages << " pages: " << timer.elapsed() << " ms\n";
    return 0;
}
