// SPDX-License-Identifier: GPL-3.0-or-later
// What will happen when the changed weeks are set: each group with its week now and to be and the days whose
// lessons follow, before anything is sent. GUI thread.
#pragma once

#include "client/schedule/WeekBook.h"
#include "common/schedule/WeekChange.h"

#include <QDialog>

class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QRadioButton;
class QTreeWidget;

namespace zvonok::client {

class WeekApplyDialog final : public QDialog
{
    Q_OBJECT

public:
    // clashes: sentences about the cells that are changed.
    WeekApplyDialog(const WeekBook& book, const YearLine& year, const QDate& today,
                    const QStringList& clashes, QWidget* parent = nullptr);

    QList<SetWeeklyPattern> requests() const;

private:
    void fill(const WeekBook& book);

    const YearLine m_year;
    const QDate m_today;
    QList<WeeklyPattern> m_before; // of the changed groups
    QList<QList<WeeklySlot>> m_after;
    QRadioButton* m_usual;
    QRadioButton* m_dated;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QTreeWidget* m_list;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace zvonok::client
