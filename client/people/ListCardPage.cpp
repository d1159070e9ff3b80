// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/people/ListCardPage.h"

#include "client/link/FailureText.h"
#include "client/shell/Desk.h"
#include "client/widgets/GridClipboard.h"
#include "common/reports/ReportBuilder.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

namespace zvonok::client {

ListCardPage::ListCardPage(Desk& desk, const QString& settingsKey, QWidget* parent)
    : Page(parent), m_desk(desk), m_settingsKey(settingsKey), m_bar(new MessageBar(desk.theme(), this)),
      m_filter(new QLineEdit(this)), m_view(new QTableView(this)), m_count(new QLabel(this)),
      m_top(new QHBoxLayout), m_splitter(new QSplitter(this)), m_proxy(new FilterListProxy(this))
{
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter of the list"));
    m_filter->setMinimumWidth(200);
    m_filter->installEventFilter(this);
    m_proxy->setSearchRole(SearchRole);
    m_view->setModel(m_proxy);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->installEventFilter(this);
    m_top->setSpacing(8);
    m_top->addWidget(m_filter, 1);
    m_top->addWidget(m_count);
    m_splitter->addWidget(m_view);
    m_splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_bar);
    column->addLayout(m_top);
    column->addWidget(m_splitter, 1);
    setFocusProxy(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy->setQuery(text);
        countChanged();
        // The best is chosen at once: its card is what one looks for.
        if (!text.isEmpty() && m_proxy->rowCount() > 0)
            m_view->setCurrentIndex(m_proxy->index(0, 0));
    });
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex& index) { rowActivated(m_proxy->mapToSource(index).row()); });
}

ListCardPage::~ListCardPage()
{
    m_desk.settings().write(m_settingsKey + QStringLiteral("/columns"),
                            m_view->horizontalHeader()->saveState());
    m_desk.settings().write(m_settingsKey + QStringLiteral("/splitter"), m_splitter->saveState());
}

void ListCardPage::setModel(QAbstractItemModel* model, const QList<int>& widths)
{
    m_proxy->setSourceModel(model);
    for (int column = 0; column < widths.size(); ++column)
        m_view->setColumnWidth(column, widths.at(column));
    m_view->horizontalHeader()->restoreState(
        m_desk.settings().read(m_settingsKey + QStringLiteral("/columns")));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { rowChosen(currentRow()); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        countChanged();
        rowChosen(-1);
    });
    countChanged();
}

void ListCardPage::setCard(QWidget* card)
{
    m_splitter->addWidget(card);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->restoreState(m_desk.settings().read(m_settingsKey + QStringLiteral("/splitter")));
}

void ListCardPage::addToTop(QWidget* widget) { m_top->insertWidget(m_top->indexOf(m_filter), widget); }

QPushButton* ListCardPage::addAct(const QString& text, const QString& icon)
{
    auto* button = new QPushButton(m_desk.theme().icon(icon), text, this);
    button->setAutoDefault(false);
    m_top->addWidget(button);
    return button;
}

int ListCardPage::currentRow() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? m_proxy->mapToSource(current).row() : -1;
}

void ListCardPage::chooseRow(int row)
{
    const QModelIndex shown = m_proxy->mapFromSource(m_proxy->sourceModel()->index(row, 0));
    if (!shown.isValid())
        return;
    m_view->setCurrentIndex(shown);
    m_view->scrollTo(shown);
}

int ListCardPage::shownCount() const { return m_proxy->rowCount(); }

void ListCardPage::countChanged()
{
    const int all = m_proxy->sourceModel() ? m_proxy->sourceModel()->rowCount() : 0;
    m_count->setText(m_filter->text().isEmpty() ? QString::number(all)
                                                : tr("%1 of %2").arg(m_proxy->rowCount()).arg(all));
}

void ListCardPage::tell(MessageLevel level, const QString& text)
{
    m_bar->show({m_settingsKey, level, text, {}, {}, true});
}

void ListCardPage::tellFailure(const Failure& failure)
{
    if (failure.code != FailureCode::ConnectionLost) // the window tells that itself
        tell(MessageLevel::Error, FailureText::sentence(failure));
}

void ListCardPage::rowActivated(int) {}

void ListCardPage::find()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void ListCardPage::copyRows()
{
    GridBlock block;
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int column = 0; column < m_proxy->columnCount(); ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        block.append(cells);
    }
    auto* copied = new QMimeData;
    copied->setText(GridClipboard::toText(block));
    copied->setHtml(GridClipboard::toHtml(block));
    QGuiApplication::clipboard()->setMimeData(copied);
}

void ListCardPage::print()
{
    reports::TableBuilder table;
    const int columns = m_proxy->columnCount();
    QStringList names{tr("No.")};
    for (int column = 0; column < columns; ++column)
        names.append(m_proxy->headerData(column, Qt::Horizontal).toString());
    for (int column = 0; column <= columns; ++column)
        table.column(column == 0 ? reports::CellKind::Number : reports::CellKind::Text);
    table.stretch().header(names);
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        QList<reports::Cell> cells{reports::numberCell(row + 1)};
        for (int column = 0; column < columns; ++column)
            cells.append(reports::textCell(m_proxy->index(row, column).data().toString()));
        table.row(cells);
    }
    reports::ReportBuilder report(listTitle());
    report.organisation(m_desk.who().schoolName)
        .paper(reports::Paper::A4, reports::Orientation::Portrait)
        .section(listTitle(), false)
        .table(table);
    m_desk.preview({report.build()}, m_settingsKey);
}

bool ListCardPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (watched == m_filter && (key->key() == Qt::Key_Down || key->key() == Qt::Key_PageDown) &&
            m_proxy->rowCount() > 0) {
            m_view->setFocus();
            if (!m_view->currentIndex().isValid())
                m_view->setCurrentIndex(m_proxy->index(0, 0));
            return true;
        }
        if (watched == m_filter && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            currentRow() >= 0) {
            rowActivated(currentRow());
            return true;
        }
        if (watched == m_view && key->matches(QKeySequence::Copy)) {
            copyRows();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace zvonok::client
