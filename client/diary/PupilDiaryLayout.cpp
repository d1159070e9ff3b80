// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of a diary is put together.
#include "client/diary/DiaryDelegate.h"
#include "client/diary/PupilDiaryPage.h"
#include "client/widgets/EmptyState.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zvonok::client {

void PupilDiaryPage::buildBar()
{
    const auto tool = [this](const char* icon, const QString& text, std::function<void()> act) {
        auto* button = new QToolButton(this);
        button->setIcon(m_desk.theme().icon(QLatin1String(icon)));
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, std::move(act));
        return button;
    };
    m_choice->setAccessibleName(tr("Pupil"));
    m_choice->setMaxVisibleItems(24);
    m_choice->setMinimumContentsLength(28);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setToolTip(tr("Ctrl+Page Up and Ctrl+Page Down go to the pupils before and after"));
    if (m_ofStaff) {
        m_choice->setEditable(true);
        m_choice->setInsertPolicy(QComboBox::NoInsert);
        m_choice->lineEdit()->setPlaceholderText(tr("Name or class"));
        m_choice->completer()->setFilterMode(Qt::MatchContains);
        m_choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_choice->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    }
    connect(m_choice, &QComboBox::activated, this, [this] {
        choose({m_choice->currentData().toLongLong()});
        m_week->setFocus();
    });
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_span->setFont(strong);
    m_span->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("30 september – 6 october 2026")));
    m_span->setAlignment(Qt::AlignCenter);
    auto* today = new QPushButton(tr("T&oday"), this);
    today->setAutoDefault(false);
    today->setToolTip(tr("The week of today (Alt+Home)"));
    connect(today, &QPushButton::clicked, this, &PupilDiaryPage::goToday);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(8);
    bar->addWidget(m_choice);
    bar->addWidget(tool("back", tr("The week before (Alt+Page Up)"), [this] { goWeeks(-1); }));
    bar->addWidget(m_span);
    bar->addWidget(tool("forward", tr("The week after (Alt+Page Down)"), [this] { goWeeks(1); }));
    bar->addWidget(today);
    bar->addStretch(1);
    bar->addWidget(tool("print", tr("Print (Ctrl+P)"), [this] { print(); }));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_messages);
    column->addWidget(m_tabs, 1);
}

QWidget* PupilDiaryPage::buildWeek()
{
    auto* splitter = new QSplitter(this);
    m_weekStack = new QStackedWidget(splitter);
    m_week = new QTableView(m_weekStack);
    m_week->setAccessibleName(tr("Week"));
    m_week->setModel(m_weekModel);
    m_week->setItemDelegate(new DiaryDelegate(m_desk.theme(), m_week));
    m_week->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_week->setSelectionMode(QAbstractItemView::SingleSelection);
    m_week->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_week->setTabKeyNavigation(false);
    m_week->setShowGrid(false);
    m_week->setFrameShape(QFrame::NoFrame);
    m_week->setCornerButtonEnabled(false);
    m_week->verticalHeader()->hide();
    QHeaderView* header = m_week->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(36);
    header->setSectionResizeMode(DiaryWeekModel::Number, QHeaderView::Fixed);
    // Both give way on a narrow screen, rather than one to nothing.
    header->setSectionResizeMode(DiaryWeekModel::Lesson, QHeaderView::Stretch);
    header->setSectionResizeMode(DiaryWeekModel::Homework, QHeaderView::Stretch);
    m_week->setColumnWidth(DiaryWeekModel::Number, 40);
    m_week->setColumnWidth(DiaryWeekModel::Marks, 160);
    m_empty = new EmptyState(m_desk.theme(), m_weekStack);
    m_empty->setIcon(QStringLiteral("calendar"));
    m_weekStack->addWidget(m_week);
    m_weekStack->addWidget(m_empty);

    auto* side = new QWidget(splitter);
    m_overdueTitle = new QLabel(side);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_overdueTitle->setFont(strong);
    m_overdue = new QTreeWidget(side);
    m_overdue->setAccessibleName(tr("Overdue works"));
    m_overdue->setToolTip(tr("Enter goes to the lesson"));
    m_overdue->setRootIsDecorated(false);
    m_overdue->setHeaderHidden(true);
    m_overdue->setColumnCount(2);
    m_overdue->setWordWrap(true);
    m_overdue->setMaximumHeight(220);
    m_details = new QLabel;
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::RichText);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setContentsMargins(0, 8, 0, 0);
    m_details->setAccessibleName(tr("The chosen lesson"));
    auto* area = new QScrollArea(side);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* about = new QWidget;
    auto* aboutColumn = new QVBoxLayout(about);
    aboutColumn->setContentsMargins(0, 0, 0, 0);
    aboutColumn->setSpacing(10);
    aboutColumn->addWidget(m_details);
    m_files = new AttachedFilesPanel(m_desk.link(), m_desk.theme(), *m_messages, about);
    aboutColumn->addWidget(m_files);
    aboutColumn->addStretch(1);
    area->setWidget(about);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(12, 10, 12, 8);
    column->addWidget(m_overdueTitle);
    column->addWidget(m_overdue);
    column->addWidget(area, 1);
    side->setMinimumWidth(240);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({760, 300});

    connect(m_empty, &EmptyState::activated, this, &PupilDiaryPage::goToday);
    connect(header, &QHeaderView::sectionResized, this, [this] { fitRows(); });
    connect(m_week, &QTableView::activated, this, [this] {
        if (!m_files->isVisible())
            return;
        m_files->list().setFocus();
        m_files->list().setCurrentIndex(m_files->model().index(0));
    });
    connect(m_week->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PupilDiaryPage::showDetails);
    connect(&m_desk.theme(), &Theme::changed, this, [this] { fitRows(); });
    connect(m_overdue, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        goToLesson(item->data(0, Qt::UserRole).toDate(), item->data(1, Qt::UserRole).toString());
    });
    return splitter;
}

QWidget* PupilDiaryPage::buildTotals()
{
    auto* whole = new QWidget(this);
    m_period = new QComboBox(whole);
    m_period->setAccessibleName(tr("Period"));
    m_period->setMinimumContentsLength(14);
    m_totals = new QTableView(whole);
    m_totals->setAccessibleName(tr("Results by subject"));
    m_totals->setToolTip(tr("Enter goes to “what if” with this subject"));
    m_totals->setModel(m_totalsModel);
    m_totals->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_totals->setSelectionMode(QAbstractItemView::SingleSelection);
    m_totals->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_totals->setTabKeyNavigation(false);
    m_totals->setAlternatingRowColors(true);
    m_totals->setShowGrid(false);
    m_totals->setFrameShape(QFrame::NoFrame);
    m_totals->verticalHeader()->hide();
    m_totals->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_totals->horizontalHeader()->setHighlightSections(false);
    m_totals->horizontalHeader()->setStretchLastSection(true);
    m_whatIf = new WhatIfPanel;
    auto* area = new QScrollArea(whole);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_whatIf);
    auto* splitter = new QSplitter(whole);
    splitter->addWidget(m_totals);
    splitter->addWidget(area);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({760, 310});
    auto* label = new QLabel(tr("Averages and a&bsences of"), whole);
    label->setBuddy(m_period);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(8);
    bar->addWidget(label);
    bar->addWidget(m_period);
    bar->addStretch(1);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(splitter, 1);

    connect(m_period, &QComboBox::activated, this, [this](int period) {
        m_totalsModel->setPeriod(period);
        m_whatIf->setSubject(m_totalsModel->totals(), m_totals->currentIndex().row(),
                             m_totalsModel->period());
    });
    connect(m_totals->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                m_whatIf->setSubject(m_totalsModel->totals(), now.row(), m_totalsModel->period());
            });
    connect(m_totals, &QTableView::activated, this, [this] {
        m_whatIf->added().setFocus();
        m_whatIf->added().selectAll();
    });
    return whole;
}

} // namespace zvonok::client
