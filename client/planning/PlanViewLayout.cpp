// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the page and where they stand.
#include "client/planning/PlanView.h"
#include "client/widgets/EmptyState.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace zvonok::client {

void PlanView::buildLeft(QSplitter* splitter)
{
    const Theme& theme = m_desk.theme();
    auto* left = new QWidget(splitter);
    m_years = new QComboBox(left);
    m_years->setAccessibleName(tr("School year"));
    m_new = new QPushButton(theme.icon(QStringLiteral("add")), tr("&New…"), left);
    m_new->setToolTip(tr("A plan that is empty yet"));
    m_import = new QPushButton(theme.icon(QStringLiteral("import")), tr("&Import…"), left);
    m_import->setToolTip(tr("A plan from a file: XLSX, CSV, ODS, a web page"));
    m_plans = new FilterList(left);
    m_plans->setModel(m_list);
    m_plans->setPlaceholder(tr("Subject, grade or author"));
    m_plans->view()->setAccessibleName(tr("Plans"));
    m_plans->view()->setTextElideMode(Qt::ElideRight);
    m_plans->view()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_new);
    acts->addWidget(m_import);
    acts->addStretch(1);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(12, 8, 6, 8);
    column->addWidget(m_years);
    column->addLayout(acts);
    column->addWidget(m_plans, 1);
    left->setMinimumWidth(210);
    const bool writes = m_desk.may(Permission::PlanWrite);
    m_new->setVisible(writes);
    m_import->setVisible(writes);
    connect(m_new, &QPushButton::clicked, this, &PlanView::askNew);
    connect(m_import, &QPushButton::clicked, this, &PlanView::askImport);
    connect(m_years, &QComboBox::activated, this, &PlanView::loadPlans);
    const auto choose = [this](const QModelIndex& index) {
        if (!index.isValid() || index.row() >= m_list->plans().size())
            return;
        const Id<LessonPlan> plan = m_list->plans().at(index.row()).id;
        if (plan == m_plan)
            return;
        if (finish())
            openPlan(plan);
        else
            m_plans->setCurrent(m_list->index(m_list->rowOf(m_plan)));
    };
    connect(m_plans, &FilterList::activated, this, [this, choose](const QModelIndex& index) {
        choose(index);
        m_grid->setFocus();
    });
    connect(m_plans->view(), &QListView::clicked, this, [this, choose] { choose(m_plans->current()); });
}

void PlanView::buildRight(QSplitter* splitter)
{
    const Theme& theme = m_desk.theme();
    m_stack = new QStackedWidget(splitter);
    m_empty = new EmptyState(theme, m_stack);
    m_empty->setIcon(QStringLiteral("topic"));
    connect(m_empty, &EmptyState::activated, this, &PlanView::askNew);
    connect(m_empty, &EmptyState::linkActivated, this, &PlanView::askImport);
    auto* page = new QWidget(m_stack);
    m_title = new QLabel(page);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_state = new QLabel(page);
    m_state->setWordWrap(true);
    const auto button = [&](const char* icon, const QString& text, const QString& help) {
        auto* made = new QPushButton(theme.icon(QString::fromLatin1(icon)), text, page);
        made->setToolTip(help);
        return made;
    };
    m_submit = button("bell", {}, tr("The deputy head approves the plan or returns it with a remark"));
    m_approve = button("check", tr("&Approve"), tr("The plan is right; it is not changed any more"));
    m_return = button("comment", tr("&Return…"), tr("The author changes it after your remark"));
    m_more = new QToolButton(page);
    m_more->setIcon(theme.icon(QStringLiteral("menu")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAccessibleName(tr("More about this plan"));
    m_more->setToolTip(tr("Copy, print, rename, remove"));
    auto* menu = new QMenu(m_more);
    connect(menu->addAction(theme.icon(QStringLiteral("copy")), tr("&Copy as my own…")), &QAction::triggered,
            this, &PlanView::askCopy);
    connect(menu->addAction(theme.icon(QStringLiteral("print")), tr("&Print or save as a file…")),
            &QAction::triggered, this, &PlanView::print);
    m_rename = menu->addAction(theme.icon(QStringLiteral("edit")), tr("&Rename…"));
    m_withdraw = menu->addAction(theme.icon(QStringLiteral("remove")), tr("Re&move the plan…"));
    connect(m_rename, &QAction::triggered, this, &PlanView::askRename);
    connect(m_withdraw, &QAction::triggered, this, &PlanView::askWithdraw);
    m_more->setMenu(menu);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 0);
    top->addWidget(m_title, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{m_submit, m_approve, m_return, m_more})
        top->addWidget(each);
    auto* second = new QHBoxLayout;
    second->setContentsMargins(12, 4, 12, 4);
    second->addWidget(m_state, 1);
    m_group = new QComboBox(page);
    m_group->setAccessibleName(tr("Dates of the group"));
    m_group->setMinimumContentsLength(12);
    m_group->setMaxVisibleItems(24);
    m_follow =
        button("calendar", tr("&Follow this plan…"), tr("The group is taught by this plan from a day on"));
    m_put =
        button("journal", tr("&Topics into the journal"),
               tr("Puts the topics and homework of the plan into the lessons up to today that have none"));
    m_figures = new QLabel(page);
    m_figures->setWordWrap(true);
    auto* dates = new QLabel(tr("&Dates of"), page);
    dates->setBuddy(m_group);
    auto* course = new QHBoxLayout;
    course->setContentsMargins(12, 0, 12, 6);
    course->setSpacing(8);
    course->addWidget(dates);
    course->addWidget(m_group);
    course->addWidget(m_follow);
    course->addWidget(m_put);
    course->addSpacing(12);
    course->addWidget(m_figures, 1);
    m_grid = new GridView(theme, page);
    m_grid->setAccessibleName(tr("Topics of the plan"));
    m_line = new GridLine(theme, page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(second);
    column->addLayout(course);
    column->addWidget(m_grid, 1);
    column->addWidget(m_line);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    m_grid->setModel(m_model);
    m_grid->installEventFilter(this);
    connect(&m_grid->controller(), &GridController::lineChanged, m_line, &GridLine::show);
    connect(&m_grid->controller(), &GridController::findRequested, this, &PlanView::find);
    connect(m_grid, &GridView::contextMenuAt, this, &PlanView::showMenu);
    connect(m_submit, &QPushButton::clicked, this,
            [this] { submitPlan(m_model->plan().state == PlanState::Submitted); });
    connect(m_approve, &QPushButton::clicked, this, [this] { decide(true, {}); });
    connect(m_return, &QPushButton::clicked, this, &PlanView::askRemark);
    connect(m_group, &QComboBox::activated, this,
            [this] { showGroup({m_group->currentData().toLongLong()}); });
    connect(m_follow, &QPushButton::clicked, this, &PlanView::askFollow);
    connect(m_put, &QPushButton::clicked, this, &PlanView::putTopics);
}

} // namespace zvonok::client
