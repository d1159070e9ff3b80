// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/planning/PlanImportDialog.h"

#include "client/planning/PlanTexts.h"
#include "client/tables/MappingMemory.h"
#include "client/tables/TableSource.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QStandardPaths>
#include <QTableWidget>
#include <QThreadPool>
#include <QVBoxLayout>

namespace zvonok::client {

namespace {

constexpr int rowsOfSample = 5;

MappingMemory memory()
{
    return MappingMemory(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                         QStringLiteral("/zvonok/plans"));
}

QTableWidget* tableOf(const QString& name, QWidget* parent)
{
    auto* table = new QTableWidget(parent);
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    return table;
}

} // namespace

PlanImportDialog::PlanImportDialog(const Theme& theme, const QList<PlanSubject>& subjects,
                                   const PlanLine& open, bool canAppend, QWidget* parent)
    : QDialog(parent), m_dictionary(ImportDictionary::ofPlans()), m_messages(new MessageBar(theme, this)),
      m_sheet(new QComboBox(this)), m_columns(tableOf(tr("Columns of the file"), this)),
      m_rows(tableOf(tr("Rows of the plan"), this)), m_counts(new QLabel(this)),
      m_append(new QRadioButton(tr("At the &end of the open plan “%1”").arg(PlanTexts::title(open)), this)),
      m_fresh(new QRadioButton(tr("Into a &new plan:"), this)), m_form(new PlanForm(subjects, open, this))
{
    setWindowTitle(tr("Plan from a file"));
    m_sheet->setAccessibleName(tr("Table"));
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setColumnCount(6);
    m_rows->setHorizontalHeaderLabels(
        {tr("Row"), tr("Topic"), tr("Hours"), tr("Homework"), tr("Note"), tr("What is wrong")});
    m_rows->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {50, 330, 60, 190, 120};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_rows->setColumnWidth(column, widths[column]);
    m_append->setVisible(canAppend);
    m_append->setChecked(canAppend);
    m_fresh->setChecked(!canAppend);
    auto* upper = new QWidget(this);
    auto* upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    auto* heading = new QHBoxLayout;
    heading->addWidget(new QLabel(tr("Which column is what; it is remembered for files like this"), upper));
    heading->addStretch(1);
    heading->addWidget(m_sheet);
    upperColumn->addLayout(heading);
    upperColumn->addWidget(m_columns, 1);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(upper);
    splitter->addWidget(m_rows);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_take = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        (void)memory().remember(m_mapping);
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_mapping = ColumnMapping();
        showTable();
    });
    connect(m_fresh, &QRadioButton::toggled, m_form, &QWidget::setEnabled);
    m_form->setEnabled(m_fresh->isChecked());
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(splitter, 1);
    column->addWidget(m_counts);
    column->addWidget(m_append);
    column->addWidget(m_fresh);
    column->addWidget(m_form);
    column->addWidget(buttons);
    resize(980, 760);
    showRows();
}

bool PlanImportDialog::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(
        parentWidget(), tr("Plan to import"), {},
        tr("Tables (*.csv *.txt *.tsv *.xlsx *.ods *.xls *.htm *.html);;All files (*)"));
    if (file.isEmpty())
        return false;
    read(file);
    return true;
}

void PlanImportDialog::read(const QString& file)
{
    const QPointer<PlanImportDialog> self(this);
    QThreadPool::globalInstance()->start([self, file] {
        auto tables = TableSource().open(file);
        QMetaObject::invokeMethod(
            qApp,
            [self, tables = std::move(tables)] {
                if (self)
                    self->take(tables);
            },
            Qt::QueuedConnection);
    });
}

void PlanImportDialog::take(const Result<QList<Table>>& tables)
{
    if (!tables) {
        m_messages->show({QStringLiteral("file"),
                          MessageLevel::Error,
                          PlanTexts::unreadable(tables.error()),
                          {},
                          {},
                          true});
        Q_EMIT readDone();
        return;
    }
    m_tables.clear();
    m_sheet->clear();
    int most = -1;
    for (const Table& table : *tables) {
        if (table.hidden)
            continue;
        // The sheet that looks most like a plan comes first.
        const int found = int(ColumnMapping::detect(table, m_dictionary, m_words).fields().size());
        m_tables.append(table);
        m_sheet->addItem(table.sheetName.isEmpty() ? table.fileName : table.sheetName);
        if (found > most) {
            most = found;
            m_sheet->setCurrentIndex(m_sheet->count() - 1);
        }
    }
    m_sheet->setVisible(m_sheet->count() > 1);
    m_mapping = ColumnMapping();
    showTable();
    Q_EMIT readDone();
}

void PlanImportDialog::showTable()
{
    const int at = m_sheet->currentIndex();
    if (at < 0 || at >= m_tables.size())
        return;
    const Table& table = m_tables.at(at);
    if (m_mapping == ColumnMapping())
        m_mapping = memory().recall(ColumnMapping::detect(table, m_dictionary, m_words), table, m_dictionary,
                                    m_words);
    const int first = m_mapping.headerRow() < 0 ? 0 : m_mapping.headerRow() + m_mapping.headerRows();
    const int shown = std::clamp(int(table.rows.size()) - first, 0, rowsOfSample);
    m_columns->clear();
    m_columns->setColumnCount(table.columns);
    m_columns->setRowCount(shown + 1);
    QStringList headings;
    for (int column = 0; column < table.columns; ++column) {
        const QString heading = m_mapping.headings().value(column);
        headings.append(heading.isEmpty() ? QString::number(column + 1) : heading);
        auto* box = new QComboBox(m_columns);
        box->addItem(tr("— leave out"), QString());
        for (const ImportField& field : m_dictionary.fields())
            box->addItem(PlanTexts::field(field.name), field.name);
        box->setCurrentIndex(std::max(0, box->findData(m_mapping.fieldOf(column))));
        box->setAccessibleName(tr("Column %1 is").arg(headings.last()));
        connect(box, &QComboBox::activated, this,
                [this, box, column] { assign(column, box->currentData().toString()); });
        m_columns->setCellWidget(0, column, box);
        for (int row = 0; row < shown; ++row)
            m_columns->setItem(row + 1, column, new QTableWidgetItem(table.cell(first + row, column).text));
        m_columns->setColumnWidth(column, m_mapping.fieldOf(column) == QLatin1String("topic") ? 260 : 130);
    }
    m_columns->setHorizontalHeaderLabels(headings);
    m_read = readPlanTable(table, m_mapping);
    showRows();
}

void PlanImportDialog::assign(int column, const QString& field)
{
    m_mapping.assign(column, field);
    // The box that was changed is deleted with the others: not while it is speaking.
    QMetaObject::invokeMethod(this, &PlanImportDialog::showTable, Qt::QueuedConnection);
}

void PlanImportDialog::showRows()
{
    struct Line {
        int row = 0;
        QStringList cells;
        bool heading = false;
    };
    QList<Line> lines;
    for (const PlanTableRow& row : m_read.rows)
        lines.append({row.sourceRow,
                      {row.topic.topic, row.topic.heading ? QString() : QString::number(row.topic.hours),
                       row.topic.homework, row.topic.note, QString()},
                      row.topic.heading});
    for (const ImportProblem& problem : m_read.problems) {
        QString sentence = PlanTexts::reason(problem.code);
        if (!problem.field.isEmpty() && problem.code != QLatin1String("noHeader"))
            sentence = PlanTexts::field(problem.field) + u' ' + sentence;
        const bool refused = problem.severity == ProblemSeverity::Refuse;
        lines.append({problem.row,
                      {problem.text, {}, {}, {}, refused ? tr("refused: %1").arg(sentence) : sentence},
                      false});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.row < b.row; });
    m_rows->setRowCount(int(lines.size()));
    for (int row = 0; row < lines.size(); ++row) {
        const Line& line = lines.at(row);
        m_rows->setItem(row, 0, new QTableWidgetItem(line.row == 0 ? QString() : QString::number(line.row)));
        for (int column = 0; column < line.cells.size(); ++column) {
            auto* item = new QTableWidgetItem(line.cells.at(column));
            item->setToolTip(line.cells.at(column));
            QFont bold = item->font();
            bold.setBold(line.heading);
            item->setFont(bold);
            m_rows->setItem(row, column + 1, item);
        }
    }
    m_counts->setText(countsText());
    m_take->setText(tr("&Import %n row(s)", nullptr, int(m_read.rows.size())));
    m_take->setEnabled(!m_read.rows.isEmpty());
}

QString PlanImportDialog::countsText() const
{
    return tr("%n hour(s)", nullptr, m_read.hours) + QStringLiteral("  ·  ") +
           tr("%n row(s)", nullptr, int(m_read.rows.size())) + QStringLiteral("  ·  ") +
           tr("refused: %1").arg(m_read.refused());
}

bool PlanImportDialog::intoOpenPlan() const { return m_append->isChecked() && !m_append->isHidden(); }

} // namespace zvonok::client
