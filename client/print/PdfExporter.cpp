// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/PdfExporter.h"

#include "client/print/ReportPainter.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace zvonok::client {

namespace {

// Remembers a failed write, which QPdfWriter does not report.
class CheckedDevice : public QIODevice
{
public:
    explicit CheckedDevice(QIODevice& target) : m_target(target) { open(QIODevice::WriteOnly); }
    bool failed() const { return m_failed; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 length) override
    {
        const qint64 written = m_target.write(data, length);
        m_failed = m_failed || written != length;
        return written;
    }

private:
    QIODevice& m_target;
    bool m_failed = false;
};

} // namespace

Result<Nothing> PdfExporter::write(const QList<reports::ReportDocument>& documents, QIODevice& device,
                                   const ExportSettings& settings, const ExportProgress& progress) const
{
    CheckedDevice checked(device);
    QPdfWriter writer(&checked);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(unitsPerInch);
    writer.setCreator(settings.creator);
    QPainter painter;
    for (int i = 0; i < documents.size(); ++i) {
        if (progress && !progress(i, int(documents.size())))
            return fail(FailureCode::Cancelled);
        const LaidReport report = layoutReport(documents.at(i), settings.layout);
        if (i == 0)
            writer.setTitle(documents.size() == 1 || documents.first().subtitle.isEmpty()
                                ? report.title
                                : QString(report.title + u" (" + QString::number(documents.size()) + u")"));
        for (qsizetype page = 0; page < report.pages.size(); ++page) {
            writer.setPageLayout(pageLayout(report.pages.at(page).geometry));
            if (painter.isActive())
                writer.newPage();
            else if (!painter.begin(&writer))
                return fail(FailureCode::StorageFailed, QStringLiteral("file"));
            paintPage(painter, report, page);
        }
    }
    if (!painter.isActive())
        return fail(FailureCode::InvalidInput, QStringLiteral("documents"));
    painter.end();
    if (checked.failed())
        return fail(FailureCode::StorageFailed, QStringLiteral("file"), {device.errorString()});
    if (progress)
        progress(int(documents.size()), int(documents.size()));
    return Nothing{};
}

} // namespace zvonok::client
