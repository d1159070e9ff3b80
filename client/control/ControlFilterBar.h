// SPDX-License-Identifier: GPL-3.0-or-later
// Which journals and which days are looked at: a period of the year or days of one's own, class, subject,
// teacher. GUI thread.
#pragma once

#include "common/control/ControlMessages.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace zvonok::client {

class ControlFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ControlFilterBar(QWidget* parent = nullptr);

    void setCalendar(const Calendar& calendar);     // the period of today is chosen
    void setGroups(const QList<GroupLine>& groups); // what may be chosen
    QDate from() const;
    QDate to() const;
    Id<SchoolClass> schoolClass() const;
    Id<Subject> subject() const;
    Id<Staff> teacher() const;
    void clearFilters(); // every class, subject and teacher
    bool isNarrowed() const { return bool(schoolClass()) || bool(subject()) || bool(teacher()); }

Q_SIGNALS:
    void changed();

private:
    void periodChosen();
    void dayChosen();

    QComboBox* m_period;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QComboBox* m_class;
    QComboBox* m_subject;
    QComboBox* m_teacher;
    QList<PeriodLine> m_periods;
};

} // namespace zvonok::client
