// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/ReportPreview.h"

#include "client/print/PageSetupDialog.h"
#include "client/print/ReportPainter.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QSplitter>
#include <QThreadPool>
#include <QToolBar>
#include <QVBoxLayout>

namespace zvonok::client {

using namespace reports;

namespace {

constexpr int mostThumbnails = 200; // pictures of more pages would cost more than they tell
constexpr QSize thumbnailSize{110, 130};

} // namespace

ReportPreview::ReportPreview(PreviewMemory* memory, QWidget* parent)
    : QWidget(parent), m_memory(memory), m_bar(new QToolBar(this)), m_splitter(new QSplitter(this)),
      m_thumbnails(new QListWidget(this)), m_view(new PageView(this)), m_number(new QLabel(this)),
      m_stop(std::make_shared<std::atomic_bool>(false))
{
    m_bar->setWindowTitle(tr("Preview of the report"));
    m_thumbnails->setAccessibleName(tr("Pages"));
    m_thumbnails->setIconSize(thumbnailSize);
    m_thumbnails->setUniformItemSizes(false);
    m_thumbnails->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Preview of the report"));
    m_number->setAccessibleName(tr("Page number"));
    m_number->setContentsMargins(8, 0, 8, 0);
    m_splitter->addWidget(m_thumbnails);
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({150, 700});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_splitter, 1);
    buildActions();
    if (m_memory) {
        m_splitter->restoreState(m_memory->read(QStringLiteral("preview/splitter")));
        if (m_memory->read(QStringLiteral("preview/fit")) == "page")
            m_view->setFit(PageFit::Page);
    }
    connect(m_view, &PageView::currentPageChanged, this, &ReportPreview::updateNumber);
    connect(m_view, &PageView::zoomChanged, this, &ReportPreview::updateNumber);
    connect(m_thumbnails, &QListWidget::currentRowChanged, m_view, &PageView::goTo);
    connect(m_splitter, &QSplitter::splitterMoved, this, &ReportPreview::remember);
    updateNumber();
}

ReportPreview::~ReportPreview() { stopWorker(); }

void ReportPreview::buildActions()
{
    const auto add = [this](const QString& text, const QKeySequence& keys, auto&& slot) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setToolTip(
            keys.isEmpty() ? text : QString(text + u" (" + keys.toString(QKeySequence::NativeText) + u')'));
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_bar->addAction(action);
        m_needPages.append(action);
    };
    add(tr("Print…"), QKeySequence::Print, [this] { print(); });
    add(tr("Save as…"), QKeySequence::Save, [this] { saveAs(); });
    add(tr("Page setup…"), {}, [this] { editPageSetup(); });
    m_bar->addSeparator();
    add(tr("Fit width"), QKeySequence(Qt::CTRL | Qt::Key_1), [this] {
        m_view->setFit(PageFit::Width);
        remember();
    });
    add(tr("Fit page"), QKeySequence(Qt::CTRL | Qt::Key_0), [this] {
        m_view->setFit(PageFit::Page);
        remember();
    });
    add(tr("Zoom out"), QKeySequence::ZoomOut, [this] { m_view->zoomOut(); });
    add(tr("Zoom in"), QKeySequence::ZoomIn, [this] { m_view->zoomIn(); });
    m_bar->addSeparator();
    add(tr("Previous page"), {}, [this] { m_view->goTo(m_view->currentPage() - 1); });
    add(tr("Next page"), {}, [this] { m_view->goTo(m_view->currentPage() + 1); });
    m_bar->addWidget(m_number);
}

void ReportPreview::setExportSettings(const ExportSettings& settings)
{
    const PageSetup wishes = m_settings.layout.wishes;
    m_settings = settings;
    m_settings.layout.wishes = wishes;
}

void ReportPreview::show(const QList<ReportDocument>& documents, const QString& reportId)
{
    m_documents = documents;
    m_reportId = reportId;
    m_settings.layout.wishes = {};
    if (m_memory && !reportId.isEmpty())
        if (auto wishes = wire::decode<PageSetup>(m_memory->read(u"preview/setup/" + reportId)))
            m_settings.layout.wishes = *wishes;
    layOut();
}

void ReportPreview::clear() { show({}); }

void ReportPreview::setWishes(const PageSetup& wishes)
{
    m_settings.layout.wishes = wishes;
    if (m_memory && !m_reportId.isEmpty())
        m_memory->write(u"preview/setup/" + m_reportId, wire::encode(wishes));
    layOut();
}

void ReportPreview::stopWorker() { m_stop->store(true); }

void ReportPreview::layOut()
{
    stopWorker();
    m_stop = std::make_shared<std::atomic_bool>(false);
    ++m_run;
    m_complete = m_documents.isEmpty();
    m_thumbnails->clear();
    m_reports.clear();
    if (!m_documents.isEmpty()) {
        LayoutSettings first = m_settings.layout;
        first.stopAfterPages = 1;
        m_reports.append(std::make_shared<const LaidReport>(layoutReport(m_documents.first(), first)));
    }
    m_view->setReports(m_reports);
    m_view->goTo(0);
    updateNumber();
    if (m_documents.isEmpty())
        return;
    const QPointer<ReportPreview> self(this);
    QThreadPool::globalInstance()->start(
        [self, documents = m_documents, settings = m_settings.layout, stop = m_stop, run = m_run] {
            LayoutSettings all = settings;
            all.stopped = [stop] { return stop->load(); };
            for (int i = 0; i < documents.size() && !stop->load(); ++i) {
                auto report = std::make_shared<const LaidReport>(layoutReport(documents.at(i), all));
                if (stop->load())
                    return;
                // Through the application object, which outlives workers; the widget is looked at on its own
                // lane.
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(),
                    [self, run, i, report] {
                        if (self)
                            self->takeReport(run, i, report);
                    },
                    Qt::QueuedConnection);
            }
        });
}

void ReportPreview::takeReport(quint64 run, int document, const std::shared_ptr<const LaidReport>& report)
{
    if (run != m_run)
        return;
    if (document == 0)
        m_reports.clear();
    m_reports.append(report);
    m_complete = document + 1 == m_documents.size();
    // Long runs are shown in steps, so that arranging pages does not grow with their square.
    if (!m_complete && document > 4 && document % 10 != 0)
        return;
    m_view->setReports(m_reports);
    fillThumbnails();
    updateNumber();
    if (m_complete)
        Q_EMIT laidOut();
}

void ReportPreview::fillThumbnails()
{
    for (int i = m_thumbnails->count(); i < std::min(m_view->pageCount(), mostThumbnails); ++i) {
        auto* item = new QListWidgetItem(QIcon(m_view->thumbnail(i, thumbnailSize)), QString::number(i + 1));
        item->setData(Qt::AccessibleTextRole, tr("Page %1").arg(i + 1));
        m_thumbnails->addItem(item);
    }
    m_thumbnails->setVisible(m_view->pageCount() > 1);
}

void ReportPreview::updateNumber()
{
    const int pages = m_view->pageCount();
    for (QAction* action : std::as_const(m_needPages))
        action->setEnabled(pages > 0);
    const QString total = m_complete ? QString::number(pages) : QStringLiteral("…");
    m_number->setText(pages == 0 ? QString()
                                 : tr("Page %1 of %2 · %3 %")
                                       .arg(QString::number(m_view->currentPage() + 1), total,
                                            QString::number(qRound(m_view->zoom() * 100))));
    if (m_thumbnails->currentRow() != m_view->currentPage() &&
        m_view->currentPage() < m_thumbnails->count()) {
        const QSignalBlocker quiet(m_thumbnails);
        m_thumbnails->setCurrentRow(m_view->currentPage());
    }
}

void ReportPreview::remember()
{
    if (!m_memory)
        return;
    m_memory->write(QStringLiteral("preview/splitter"), m_splitter->saveState());
    m_memory->write(QStringLiteral("preview/fit"), m_view->fit() == PageFit::Page ? "page" : "width");
}

void ReportPreview::editPageSetup()
{
    auto* dialog = new PageSetupDialog(m_settings.layout.wishes, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setWishes(dialog->wishes()); });
    dialog->open();
}

void ReportPreview::print()
{
    if (!m_complete || m_view->pageCount() == 0)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_view->reportOf(0).title);
    printer.setFullPage(true);
    printer.setPageLayout(pageLayout(m_view->reportOf(0).pages.first().geometry));
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, m_view->pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage);
    if (dialog.exec() != QDialog::Accepted)
        return;
    int from = 0;
    int to = m_view->pageCount() - 1;
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        from = printer.fromPage() - 1;
        to = std::min(to, printer.toPage() - 1);
    } else if (printer.printRange() == QPrinter::CurrentPage) {
        from = to = m_view->currentPage();
    }
    // Copies that the printer's system does not make itself.
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    QPainter painter;
    for (int copy = 0; copy < copies; ++copy) {
        for (int page = from; page <= to; ++page) {
            const LaidReport& report = m_view->reportOf(page);
            printer.setPageLayout(pageLayout(report.pages.at(m_view->numberInReport(page)).geometry));
            if (painter.isActive()) {
                printer.newPage();
            } else if (!painter.begin(&printer)) {
                Q_EMIT failed(
                    {FailureCode::StorageFailed, QStringLiteral("printer"), {printer.printerName()}, {}});
                return;
            }
            painter.save();
            painter.scale(double(printer.resolution()) / unitsPerInch,
                          double(printer.resolution()) / unitsPerInch);
            paintPage(painter, report, m_view->numberInReport(page));
            painter.restore();
        }
    }
    Q_EMIT printed();
}

void ReportPreview::saveAs()
{
    if (m_documents.isEmpty())
        return;
    const QList<std::pair<ReportFormat, QString>> kinds{
        {ReportFormat::Pdf, tr("PDF document (*.pdf)")},
        {ReportFormat::Xlsx, tr("Excel workbook (*.xlsx)")},
        {ReportFormat::Ods, tr("OpenDocument spreadsheet (*.ods)")},
        {ReportFormat::Csv, tr("Comma separated values (*.csv)")},
        {ReportFormat::Html, tr("Web page (*.html)")}};
    QStringList filters;
    for (const auto& kind : kinds)
        filters.append(kind.second);
    QString name = m_documents.first().title.left(80);
    for (const QChar bad : QStringView(u"/\\:*?\"<>|"))
        name.replace(bad, u' ');
    QString chosen;
    QString path = QFileDialog::getSaveFileName(this, tr("Save the report"), name.simplified(),
                                                filters.join(QStringLiteral(";;")), &chosen);
    if (path.isEmpty())
        return;
    ReportFormat format = kinds.at(std::max(qsizetype(0), filters.indexOf(chosen))).first;
    if (!formatFromSuffix(path.section(u'.', -1), format))
        path += u'.' + suffixOf(format);
    const QPointer<ReportPreview> self(this);
    QThreadPool::globalInstance()->start(
        [self, documents = m_documents, settings = m_settings, path, format] {
            const Result<Nothing> result = saveReports(documents, format, path, settings);
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, result, path] {
                    if (self && result)
                        Q_EMIT self->saved(path);
                    else if (self)
                        Q_EMIT self->failed(result.error());
                },
                Qt::QueuedConnection);
        });
}

} // namespace zvonok::client
