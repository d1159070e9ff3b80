// SPDX-License-Identifier: GPL-3.0-or-later
// Shows reports as the pages that will be printed, prints and saves them. Several documents are one run of
// pages, each with its own numbering. The first page is laid out alone and shown, the rest comes from a
// worker. GUI thread.
#pragma once

#include "client/print/PageView.h"
#include "client/print/ReportExporter.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QAction;
class QLabel;
class QListWidget;
class QSplitter;
class QToolBar;

namespace zvonok::client {

// Where the preview keeps what its user chose: the program's settings.
class PreviewMemory
{
public:
    virtual ~PreviewMemory() = default;
    virtual QByteArray read(const QString& key) const = 0;
    virtual void write(const QString& key, const QByteArray& value) = 0;
};

class ReportPreview : public QWidget
{
    Q_OBJECT

public:
    // memory: not owned, outlives the widget; may be null.
    explicit ReportPreview(PreviewMemory* memory = nullptr, QWidget* parent = nullptr);
    ~ReportPreview() override;

    // reportId: under which page setup is remembered.
    void show(const QList<reports::ReportDocument>& documents, const QString& reportId = {});
    void clear();

    int pageCount() const { return m_view->pageCount(); }
    bool isComplete() const { return m_complete; }
    PageView& view() { return *m_view; }
    reports::PageSetup wishes() const { return m_settings.layout.wishes; }
    void setWishes(const reports::PageSetup& wishes);
    void setExportSettings(const ExportSettings& settings);

public Q_SLOTS:
    void print();
    void saveAs();
    void editPageSetup();

Q_SIGNALS:
    void laidOut(); // all pages are there
    void saved(const QString& path);
    void printed();                              // handed to the printer's system
    void failed(const zvonok::Failure& failure); // of saving; the page that holds the preview tells it

private:
    void buildActions();
    void layOut();
    void stopWorker();
    void takeReport(quint64 run, int document, const std::shared_ptr<const LaidReport>& report);
    void fillThumbnails();
    void updateNumber();
    void remember();

    PreviewMemory* m_memory;
    QToolBar* m_bar;
    QSplitter* m_splitter;
    QListWidget* m_thumbnails;
    PageView* m_view;
    QLabel* m_number;
    QList<QAction*> m_needPages;
    QList<reports::ReportDocument> m_documents;
    QList<std::shared_ptr<const LaidReport>> m_reports;
    QString m_reportId;
    ExportSettings m_settings;
    std::shared_ptr<std::atomic_bool> m_stop;
    quint64 m_run = 0; // of layouts; answers of earlier ones are dropped
    bool m_complete = false;
};

} // namespace zvonok::client
