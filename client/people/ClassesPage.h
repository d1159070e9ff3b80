// SPDX-License-Identifier: GPL-3.0-or-later
// Classes of the year: class teacher, number of pupils, the groups of the class with their teachers. Enter
// opens the pupils of the class; a group opens its journal. GUI thread.
#pragma once

#include "client/people/ListCardPage.h"
#include "common/curriculum/CurriculumMessages.h"

#include <QAbstractTableModel>

class QComboBox;
class QTableWidget;

namespace zvonok::client {

class ClassesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Teacher, Pupils, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setClasses(const QList<ClassLine>& classes);
    const ClassLine& schoolClass(int row) const { return m_classes.at(row); }
    int rowOf(Id<SchoolClass> schoolClass) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ClassLine> m_classes;
};

class ClassesPage final : public ListCardPage
{
    Q_OBJECT

public:
    explicit ClassesPage(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
    ClassesModel& model() { return *m_model; }

protected:
    void rowChosen(int row) override;
    void rowActivated(int row) override;
    QString listTitle() const override { return tr("Classes of the school"); }

private:
    void buildCard();
    void saveTeacher();
    void showGroups(const QList<GroupLine>& groups);

    ClassesModel* m_model;
    QWidget* m_card = nullptr;
    QLabel* m_title = nullptr;
    QComboBox* m_teacher = nullptr;
    QTableWidget* m_groups = nullptr;
    QList<GroupLine> m_groupLines;
    Id<SchoolClass> m_shown;
    const bool m_mayWrite;
};

} // namespace zvonok::client
