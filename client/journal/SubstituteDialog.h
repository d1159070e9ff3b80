// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands in at a lesson of a journal, or at all its lessons of some days; below, who does already, to be
// withdrawn. For who makes the schedule. GUI thread.
#pragma once

#include "client/shell/Desk.h"
#include "common/journal/JournalMessages.h"
#include "common/schedule/SubstitutionMessages.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTreeWidget;

namespace zvonok::client {

class SubstituteDialog final : public QDialog
{
    Q_OBJECT

public:
    SubstituteDialog(Desk& desk, const GroupLine& group, const LessonState& lesson,
                     QWidget* parent = nullptr);

private:
    QWidget* appointPart();
    void loadStaff();
    void loadList();
    void showList(const SubstitutionList& list);
    void appoint();
    void withdraw();
    void failed(const QString& what, const Failure& failure);

    Desk& m_desk;
    const GroupLine m_group;
    const LessonState m_lesson;
    MessageBar* m_messages = nullptr;
    QRadioButton* m_oneLesson = nullptr;
    QRadioButton* m_allLessons = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QComboBox* m_staff = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_appoint = nullptr;
    QPushButton* m_withdraw = nullptr;
    QTreeWidget* m_list = nullptr;
};

} // namespace zvonok::client
