// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/people/ClassesPage.h"

#include "client/link/ServerLink.h"
#include "client/shell/Desk.h"
#include "common/people/SearchKey.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zvonok::client {

void ClassesModel::setClasses(const QList<ClassLine>& classes)
{
    beginResetModel();
    m_classes = classes;
    endResetModel();
}

int ClassesModel::rowOf(Id<SchoolClass> schoolClass) const
{
    for (int row = 0; row < m_classes.size(); ++row)
        if (m_classes.at(row).id == schoolClass)
            return row;
    return -1;
}

int ClassesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_classes.size());
}

int ClassesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ClassesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ClassLine& line = m_classes.at(index.row());
    if (role == ListCardPage::SearchRole)
        return QString(line.name() % u' ' % line.teacherName);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Name:
        return line.name();
    case Teacher:
        return line.teacherName;
    case Pupils:
        return line.pupils;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ClassesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Class");
    case Teacher:
        return tr("Class teacher");
    case Pupils:
        return tr("Pupils");
    case ColumnCount:
        break;
    }
    return {};
}

ClassesPage::ClassesPage(Desk& desk, QWidget* parent)
    : ListCardPage(desk, QStringLiteral("classes"), parent), m_model(new ClassesModel(this)),
      m_mayWrite(desk.may(Permission::ClassWrite))
{
    view().setAccessibleName(tr("Classes"));
    filter().setPlaceholderText(tr("Class or class teacher"));
    QPushButton* pupils = addAct(tr("P&upils of the class"), QStringLiteral("pupils"));
    connect(pupils, &QPushButton::clicked, this, [this] {
        if (const int row = currentRow(); row >= 0)
            rowActivated(row);
    });
    buildCard();
    setModel(m_model, {90, 240});
    connect(&desk.link(), &ServerLink::ready, this, &ClassesPage::refresh);
    refresh();
}

void ClassesPage::buildCard()
{
    m_card = new QWidget(this);
    m_title = new QLabel(m_card);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_teacher = new QComboBox(m_card);
    m_teacher->setEnabled(m_mayWrite);
    m_teacher->setMaxVisibleItems(24);
    m_groups = new QTableWidget(0, 4, m_card);
    m_groups->setHorizontalHeaderLabels({tr("Subject"), tr("Part"), tr("Teacher"), tr("Pupils")});
    m_groups->setAccessibleName(tr("Groups of the class"));
    m_groups->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_groups->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_groups->setTabKeyNavigation(false);
    m_groups->setShowGrid(false);
    m_groups->setAlternatingRowColors(true);
    m_groups->verticalHeader()->hide();
    m_groups->horizontalHeader()->setStretchLastSection(true);
    auto* form = new QFormLayout;
    form->addRow(tr("Class &teacher"), m_teacher);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(14, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addLayout(form);
    column->addWidget(new QLabel(tr("Groups; Enter opens the journal"), m_card));
    column->addWidget(m_groups, 1);
    setCard(m_card);
    m_card->setEnabled(false);
    connect(m_teacher, &QComboBox::activated, this, &ClassesPage::saveTeacher);
    connect(m_groups, &QTableWidget::cellActivated, this, [this](int row) {
        m_desk.openPage(QStringLiteral("journal"), QString::number(m_groupLines.at(row).id.value));
    });
}

void ClassesPage::refresh()
{
    if (m_desk.link().state() != ServerLink::State::Ready)
        return;
    m_desk.link().call(ListClasses{}).then(this, [this](const Result<ClassList>& classes) {
        if (!classes)
            return tellFailure(classes.error());
        const Id<SchoolClass> shown = m_shown;
        m_shown = {};
        m_model->setClasses(classes->classes);
        if (m_model->rowCount() > 0)
            chooseRow(std::max(0, m_model->rowOf(shown)));
    });
    if (!m_mayWrite)
        return;
    m_desk.link().call(ListStaff{}).then(this, [this](const Result<StaffList>& staff) {
        if (!staff)
            return;
        const qint64 chosen = m_teacher->currentData().toLongLong();
        m_teacher->clear();
        m_teacher->addItem(QStringLiteral("—"), qint64(0));
        for (const StaffLine& each : staff->staff)
            m_teacher->addItem(fullName(each.name), each.id.value);
        m_teacher->setCurrentIndex(std::max(0, m_teacher->findData(chosen)));
        if (const int row = currentRow(); row >= 0)
            m_teacher->setCurrentIndex(
                std::max(0, m_teacher->findData(m_model->schoolClass(row).teacher.value)));
    });
}

void ClassesPage::rowChosen(int row)
{
    m_card->setEnabled(row >= 0);
    if (row < 0)
        return;
    const ClassLine& line = m_model->schoolClass(row);
    m_shown = line.id;
    m_title->setText(tr("Class %1").arg(line.name()));
    if (!m_mayWrite) {
        m_teacher->clear();
        m_teacher->addItem(line.teacherName.isEmpty() ? QStringLiteral("—") : line.teacherName,
                           line.teacher.value);
    }
    m_teacher->setCurrentIndex(std::max(0, m_teacher->findData(line.teacher.value)));
    showGroups({});
    if (!m_desk.may(Permission::JournalRead) && !m_desk.may(Permission::ClassRead))
        return;
    m_desk.link()
        .call(ListGroups{{}, line.id})
        .then(this, [this, id = line.id](const Result<GroupList>& groups) {
            if (id == m_shown && groups)
                showGroups(groups->groups);
        });
}

void ClassesPage::showGroups(const QList<GroupLine>& groups)
{
    m_groupLines = groups;
    m_groups->setRowCount(int(groups.size()));
    for (int row = 0; row < groups.size(); ++row) {
        const GroupLine& each = groups.at(row);
        const QStringList texts{each.subjectName, each.name, each.teacherNames.join(QStringLiteral(", ")),
                                QString::number(each.pupils)};
        for (int column = 0; column < texts.size(); ++column)
            m_groups->setItem(row, column, new QTableWidgetItem(texts.at(column)));
    }
    m_groups->resizeColumnsToContents();
}

void ClassesPage::rowActivated(int row)
{
    m_desk.openPage(QStringLiteral("pupils"), m_model->schoolClass(row).name());
}

void ClassesPage::saveTeacher()
{
    const int row = currentRow();
    if (row < 0 || !m_mayWrite)
        return;
    ClassLine line = m_model->schoolClass(row);
    line.teacher = {m_teacher->currentData().toLongLong()};
    m_desk.link().call(SaveClass{line}).then(this, [this](const Result<ClassSaved>& saved) {
        if (saved)
            tell(MessageLevel::Good, tr("Saved."));
        else
            tellFailure(saved.error());
        refresh();
    });
}

} // namespace zvonok::client
