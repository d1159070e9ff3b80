// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/PreviewWindow.h"

#include "client/link/FailureText.h"
#include "client/link/ServerLink.h"
#include "client/shell/Desk.h"

#include <QFileInfo>
#include <QPointer>
#include <QStatusBar>

namespace zvonok::client {

PreviewWindow::PreviewWindow(Desk& desk, const QList<reports::ReportDocument>& documents,
                             const QString& reportId, QWidget* parent)
    : QMainWindow(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(documents.isEmpty() ? tr("Preview") : documents.first().title);
    auto* preview = new ReportPreview(&desk.settings(), this);
    setCentralWidget(preview);
    resize(1000, 760);
    const QPointer<Desk> teller(&desk);
    const int count = int(documents.size());
    connect(preview, &ReportPreview::saved, this, [this, teller, reportId, count](const QString& path) {
        statusBar()->showMessage(tr("Saved: %1").arg(path));
        if (teller)
            teller->link().call(RecordExport{reportId, QFileInfo(path).suffix().toLower(), count});
    });
    connect(preview, &ReportPreview::printed, this, [teller, reportId, count] {
        if (teller)
            teller->link().call(RecordExport{reportId, QStringLiteral("paper"), count});
    });
    connect(preview, &ReportPreview::failed, this,
            [this](const Failure& failure) { statusBar()->showMessage(FailureText::sentence(failure)); });
    preview->show(documents, reportId);
}

} // namespace zvonok::client
