// SPDX-License-Identifier: GPL-3.0-or-later
// Who is away on a day, in the whole school or a class, and the reason that is given once for all lessons of
// some days, or of one subject; also in advance, to whoever is here. The class teacher's morning page and the
// school's. GUI thread.
#pragma once

#include "client/shell/Desk.h"
#include "client/shell/Page.h"
#include "common/journal/AttendanceMessages.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace zvonok::client {

class ReasonsBox;

class AttendancePage final : public Page
{
    Q_OBJECT

public:
    explicit AttendancePage(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
    void resolve(); // the chosen pupils, with what the form says

private:
    QWidget* reasonForm();
    void loadClasses();
    void read();
    void showList(const AbsentList& list);
    QTreeWidgetItem* rowOf(const AbsentLine& line);
    Id<SchoolClass> shownClass() const; // none: all
    void onChosen();
    void beginForm();
    void tell(MessageLevel level, const QString& text);
    QList<Id<Pupil>> chosen() const;

    Desk& m_desk;
    const bool m_wholeSchool;
    MessageBar* m_messages;
    QDateEdit* m_day;
    QComboBox* m_class;
    QCheckBox* m_everybody;
    QLabel* m_count;
    QTreeWidget* m_list;
    QWidget* m_form = nullptr;
    QComboBox* m_code = nullptr;
    QComboBox* m_subject = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QLineEdit* m_note = nullptr;
    QPushButton* m_give = nullptr;
    ReasonsBox* m_reasons = nullptr;
    bool m_haveClasses = false;
    quint64 m_asked = 0; // answers to an earlier question are dropped
};

} // namespace zvonok::client
