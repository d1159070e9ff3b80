// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/people/ImportPage.h"

#include "client/link/FailureText.h"
#include "client/people/ImportTexts.h"
#include "client/print/ReportExporter.h"
#include "client/shell/Desk.h"
#include "client/widgets/EmptyState.h"
#include "common/reports/ReportBuilder.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr int rowsOfSample = 8;

} // namespace

ImportPage::ImportPage(Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk),
      m_job(desk.link(), QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                             QStringLiteral("/zvonok")),
      m_bar(new MessageBar(desk.theme(), this)), m_kind(new QComboBox(this)),
      m_files(new QPushButton(desk.theme().icon(QStringLiteral("import")), tr("Choose &files…"), this)),
      m_stack(new QStackedWidget(this))
{
    for (const ImportKind each :
         {ImportKind::Pupils, ImportKind::Staff, ImportKind::Classes, ImportKind::Groups})
        m_kind->addItem(ImportTexts::kind(each), int(each));
    m_kind->setAccessibleName(tr("What the files hold"));
    auto* what = new QLabel(tr("&List of"), this);
    what->setBuddy(m_kind);
    auto* top = new QHBoxLayout;
    top->addWidget(what);
    top->addWidget(m_kind);
    top->addWidget(m_files);
    top->addStretch(1);
    m_stack->addWidget(buildStart());
    m_stack->addWidget(buildRows());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_bar);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    setAcceptDrops(true);
    setFocusProxy(m_kind);
    connect(m_files, &QPushButton::clicked, this, &ImportPage::chooseFiles);
    connect(&m_job, &ImportJob::readDone, this, [this] {
        m_table->clear();
        for (const Table& table : m_job.tables())
            m_table->addItem(table.sheetName.isEmpty() ? table.fileName
                                                       : QString(table.fileName % u", " % table.sheetName));
        m_stack->setCurrentIndex(1);
        showTable();
    });
    connect(&m_job, &ImportJob::readFailed, this, [this](const Failure& failure) {
        tell(MessageLevel::Error, ImportTexts::unreadable(failure));
        m_stack->setCurrentIndex(0);
    });
    connect(&m_job, &ImportJob::judged, this, [this] {
        m_model->reset();
        showCounts();
    });
    connect(&m_job, &ImportJob::judgingStopped, this, [this] {
        m_progress->hide();
        m_model->reset();
        showCounts();
        tell(MessageLevel::Warning, tr("Stopped. %n row(s) were not looked at and are not imported.", nullptr,
                                       m_job.count(ImportOutcome::Unknown)));
        m_judgeOn->setFocus();
    });
    connect(&m_job, &ImportJob::progressed, this, [this](int done, int total) {
        m_progress->setVisible(done < total);
        m_progress->setMaximum(total);
        m_progress->setValue(done);
        m_model->refresh();
        showCounts();
    });
    connect(&m_job, &ImportJob::finished, this, &ImportPage::finished);
    connect(&m_job, &ImportJob::failed, this, [this](const Failure& failure) {
        m_progress->hide();
        const QString sentence = FailureText::sentence(failure);
        tell(MessageLevel::Error,
             m_job.act()
                 ? tr("%1 What was imported until then stands, and can be undone as one.").arg(sentence)
                 : sentence);
        m_model->reset();
        showCounts();
        loadActs();
    });
    connect(&desk.link(), &ServerLink::ready, this, &ImportPage::loadActs);
    loadActs();
}

QWidget* ImportPage::buildStart()
{
    auto* page = new QWidget(this);
    auto* empty = new EmptyState(m_desk.theme(), page);
    empty->setIcon(QStringLiteral("import"));
    empty->setText(tr("Lists from files"),
                   tr("CSV, Excel (.xlsx), OpenDocument (.ods), tables of the old system (.xls as a web "
                      "page), OneRoster. "
                      "Drop files here or choose them. Nothing changes before you have seen what would."));
    empty->setAction(tr("Choose files…"));
    connect(empty, &EmptyState::activated, this, &ImportPage::chooseFiles);
    m_acts = new QTableWidget(0, 6, page);
    m_acts->setHorizontalHeaderLabels(
        {tr("When"), tr("Who"), tr("What"), tr("File"), tr("New"), tr("Changed")});
    m_acts->setAccessibleName(tr("Earlier imports"));
    m_acts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_acts->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_acts->setSelectionMode(QAbstractItemView::SingleSelection);
    m_acts->setTabKeyNavigation(false);
    m_acts->setShowGrid(false);
    m_acts->setAlternatingRowColors(true);
    m_acts->verticalHeader()->hide();
    m_acts->horizontalHeader()->setStretchLastSection(true);
    m_undo = new QPushButton(m_desk.theme().icon(QStringLiteral("undo")), tr("&Undo this import"), page);
    m_undo->setEnabled(false);
    connect(m_undo, &QPushButton::clicked, this, &ImportPage::undo);
    connect(m_acts, &QTableWidget::currentCellChanged, this, [this](int row) {
        m_undo->setEnabled(row >= 0 && row < m_actLines.size() && !m_actLines.at(row).undone);
    });
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(empty, 3);
    column->addWidget(new QLabel(tr("Earlier imports"), page));
    column->addWidget(m_acts, 2);
    column->addWidget(m_undo, 0, Qt::AlignLeft);
    return page;
}

QWidget* ImportPage::buildRows()
{
    auto* page = new QWidget(this);
    m_table = new QComboBox(page);
    m_table->setAccessibleName(tr("Table"));
    m_columns = new QTableWidget(page);
    m_columns->setAccessibleName(tr("Columns of the file"));
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setTabKeyNavigation(false);
    m_columns->verticalHeader()->hide();
    m_model = new ImportRowsModel(m_job, this);
    m_rows = new QTableView(page);
    m_rows->setModel(m_model);
    m_rows->setAccessibleName(tr("Rows of the import"));
    m_rows->setTabKeyNavigation(false);
    m_rows->setShowGrid(false);
    m_rows->setAlternatingRowColors(true);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {30, 90, 110, 330};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_rows->setColumnWidth(column, widths[column]);
    m_counts = new QLabel(page);
    m_progress = new QProgressBar(page);
    m_progress->hide();
    m_start = new QPushButton(page);
    m_stop = new QPushButton(tr("S&top"), page);
    m_stop->hide();
    m_judgeOn = new QPushButton(tr("L&ook at the rest"), page);
    m_judgeOn->hide();
    m_refused = new QPushButton(tr("Save the &refused rows…"), page);
    auto* back = new QPushButton(tr("&Back"), page);
    connect(back, &QPushButton::clicked, this, [this] {
        if (!m_job.isBusy())
            m_stack->setCurrentIndex(0);
    });
    connect(m_start, &QPushButton::clicked, this, &ImportPage::start);
    connect(m_stop, &QPushButton::clicked, &m_job, &ImportJob::stop);
    connect(m_judgeOn, &QPushButton::clicked, &m_job, [this] {
        m_bar->dismiss(QStringLiteral("import"));
        m_job.judgeOn();
        m_stop->setFocus();
    });
    connect(m_refused, &QPushButton::clicked, this, &ImportPage::saveRefused);
    connect(m_table, &QComboBox::activated, this, &ImportPage::showTable);
    connect(m_model, &ImportRowsModel::chosenChanged, this, &ImportPage::showCounts);
    auto* splitter = new QSplitter(Qt::Vertical, page);
    auto* upper = new QWidget(splitter);
    auto* upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    auto* heading = new QHBoxLayout;
    heading->addWidget(new QLabel(tr("Which column is what; it is remembered for files like this"), upper));
    heading->addStretch(1);
    heading->addWidget(m_table);
    upperColumn->addLayout(heading);
    upperColumn->addWidget(m_columns, 1);
    splitter->addWidget(upper);
    splitter->addWidget(m_rows);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_counts);
    bottom->addWidget(m_progress, 1);
    bottom->addStretch(1);
    bottom->addWidget(back);
    bottom->addWidget(m_refused);
    bottom->addWidget(m_stop);
    bottom->addWidget(m_judgeOn);
    bottom->addWidget(m_start);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter, 1);
    column->addLayout(bottom);
    return page;
}

ImportKind ImportPage::kind() const { return ImportKind(m_kind->currentData().toInt()); }

void ImportPage::tell(MessageLevel level, const QString& text)
{
    m_bar->show({QStringLiteral("import"), level, text, {}, {}, true});
}

// -------------------------------------------------------------------------------------------------- files

void ImportPage::chooseFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("Files to import"), {},
        tr("Tables (*.csv *.txt *.tsv *.xlsx *.ods *.xls *.htm *.html *.zip);;All files (*)"));
    if (!files.isEmpty())
        openFiles(files);
}

void ImportPage::openFiles(const QStringList& files)
{
    if (m_job.isBusy())
        return;
    m_bar->dismiss(QStringLiteral("import"));
    m_job.read(files, kind());
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    if (!files.isEmpty())
        openFiles(files);
}

// ------------------------------------------------------------------------------------------------ columns

void ImportPage::showTable()
{
    const int at = std::max(0, m_table->currentIndex());
    m_columns->clear();
    if (at >= m_job.tables().size())
        return;
    const Table& table = m_job.tables().at(at);
    const ColumnMapping& mapping = m_job.mappings().at(at);
    const int first = mapping.headerRow() < 0 ? 0 : mapping.headerRow() + mapping.headerRows();
    const int shown = std::min(rowsOfSample, int(table.rows.size()) - first);
    m_columns->setColumnCount(table.columns);
    m_columns->setRowCount(std::max(0, shown) + 1);
    QStringList headings;
    for (int column = 0; column < table.columns; ++column) {
        const QString heading = mapping.headings().value(column);
        headings.append(heading.isEmpty() ? QString::number(column + 1) : heading);
        auto* box = new QComboBox(m_columns);
        box->addItem(tr("— leave out"), QString());
        for (const ImportField& field : m_job.dictionary().fields())
            box->addItem(ImportTexts::field(field.name), field.name);
        box->setCurrentIndex(std::max(0, box->findData(mapping.fieldOf(column))));
        box->setAccessibleName(tr("Column %1 is").arg(headings.last()));
        connect(box, &QComboBox::activated, this,
                [this, box, column] { assign(column, box->currentData().toString()); });
        m_columns->setCellWidget(0, column, box);
        for (int row = 0; row < shown; ++row)
            m_columns->setItem(row + 1, column, new QTableWidgetItem(table.cell(first + row, column).text));
    }
    m_columns->setHorizontalHeaderLabels(headings);
    for (int column = 0; column < table.columns; ++column)
        m_columns->setColumnWidth(column, 150);
}

void ImportPage::assign(int column, const QString& field)
{
    const int at = std::max(0, m_table->currentIndex());
    ColumnMapping mapping = m_job.mappings().at(at);
    mapping.assign(column, field);
    m_job.setMapping(at, mapping);
    showTable();
}

// --------------------------------------------------------------------------------------------------- rows

void ImportPage::showCounts()
{
    const int chosen = m_job.chosenCount();
    const auto counts = [](auto count) {
        return tr("new %1 · changed %2 · as they are %3 · refused %4")
            .arg(count(ImportOutcome::Created))
            .arg(count(ImportOutcome::Changed))
            .arg(count(ImportOutcome::Unchanged))
            .arg(count(ImportOutcome::Refused));
    };
    QString text = counts([this](ImportOutcome outcome) { return m_job.count(outcome); });
    const bool guardians =
        std::any_of(m_job.rows().begin(), m_job.rows().end(),
                    [](const ImportJob::Row& row) { return !row.cleaned.guardians.isEmpty(); });
    if (guardians)
        text += u'\n' + tr("Guardians: %1").arg(counts([this](ImportOutcome outcome) {
            return m_job.guardianCount(outcome);
        }));
    m_counts->setText(text);
    m_start->setText(tr("&Import %n row(s)", nullptr, chosen));
    m_start->setEnabled(chosen > 0 && !m_job.isBusy());
    m_stop->setVisible(m_job.isBusy());
    m_judgeOn->setVisible(!m_job.isBusy() && !m_job.isJudged());
    m_refused->setVisible(m_job.count(ImportOutcome::Refused) + m_job.guardianCount(ImportOutcome::Refused) >
                          0);
}

void ImportPage::start()
{
    m_job.start();
    showCounts();
}

void ImportPage::finished(bool stopped)
{
    m_progress->hide();
    m_model->reset();
    showCounts();
    const QString counts = m_counts->text().replace(u'\n', QLatin1String(". "));
    m_bar->show({QStringLiteral("import"),
                 stopped ? MessageLevel::Warning : MessageLevel::Good,
                 stopped ? tr("Stopped. What was imported until then stands: %1.").arg(counts)
                         : tr("Imported: %1.").arg(counts),
                 {},
                 {},
                 true});
    loadActs();
}

void ImportPage::saveRefused()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Refused rows"), tr("refused.csv"), tr("CSV table (*.csv)"));
    if (path.isEmpty())
        return;
    reports::TableBuilder table;
    table.columns(4, reports::CellKind::Text, 0)
        .header({tr("File"), tr("Row"), tr("Read as"), tr("Remarks")});
    for (int row = 0; row < m_job.rows().size(); ++row) {
        const ImportJob::Row& each = m_job.rows().at(row);
        // A guardian who was refused is as good as a row that was: somebody has to look.
        const bool guardian =
            std::any_of(each.guardians.begin(), each.guardians.end(), [](const ImportGuardianResult& its) {
                return its.outcome == ImportOutcome::Refused;
            });
        if (each.outcome != ImportOutcome::Refused && !guardian)
            continue;
        table.row({reports::textCell(each.cleaned.fileName),
                   reports::textCell(m_model->index(row, ImportRowsModel::Row).data().toString()),
                   reports::textCell(m_model->index(row, ImportRowsModel::What).data().toString()),
                   reports::textCell(each.problem)});
    }
    reports::ReportBuilder report(tr("Refused rows"));
    report.section(tr("Refused rows"), false).table(table);
    if (const auto saved = saveReports({report.build()}, ReportFormat::Csv, path); !saved)
        tell(MessageLevel::Error, FailureText::sentence(saved.error()));
    else
        tell(MessageLevel::Good, tr("Saved: %1").arg(path));
}

// ---------------------------------------------------------------------------------------- earlier imports

void ImportPage::loadActs()
{
    if (m_desk.link().state() != ServerLink::State::Ready)
        return;
    m_desk.link().call(ListImports{}).then(this, [this](const Result<ImportActs>& acts) {
        if (!acts)
            return;
        m_actLines = acts->acts;
        m_acts->setRowCount(int(m_actLines.size()));
        for (int row = 0; row < m_actLines.size(); ++row) {
            const ImportActLine& each = m_actLines.at(row);
            const QString what = each.undone ? tr("%1, undone").arg(ImportTexts::kind(each.kind))
                                             : ImportTexts::kind(each.kind);
            const QStringList texts{each.at.local().toString(QStringLiteral("dd.MM.yyyy HH:mm")),
                                    each.by,
                                    what,
                                    each.fileName,
                                    QString::number(each.created),
                                    QString::number(each.changed)};
            for (int column = 0; column < texts.size(); ++column)
                m_acts->setItem(row, column, new QTableWidgetItem(texts.at(column)));
        }
        if (!m_actLines.isEmpty())
            m_acts->resizeColumnsToContents();
    });
}

void ImportPage::undo()
{
    const int row = m_acts->currentRow();
    if (row < 0 || row >= m_actLines.size())
        return;
    m_undo->setEnabled(false);
    m_desk.link()
        .call(UndoImport{m_actLines.at(row).id})
        .then(this, [this](const Result<ImportUndone>& undone) {
            if (!undone) {
                tell(MessageLevel::Error, FailureText::sentence(undone.error()));
            } else if (undone->kept == 0) {
                tell(MessageLevel::Good,
                     tr("Undone: %n record(s) are as they were.", nullptr, undone->undone));
            } else {
                tell(MessageLevel::Warning,
                     tr("Undone: %1. Left alone, because somebody has changed them since: %2.")
                         .arg(undone->undone)
                         .arg(undone->kept));
            }
            loadActs();
        });
}

} // namespace zvonok::client
