// SPDX-License-Identifier: GPL-3.0-or-later
// Reasons that were given for absences of a class, with the act that withdraws one: what it gave goes back.
// GUI thread.
#pragma once

#include "client/shell/Desk.h"
#include "common/journal/AttendanceMessages.h"

#include <QGroupBox>

class QPushButton;
class QTreeWidget;

namespace zvonok::client {

class ReasonsBox final : public QGroupBox
{
    Q_OBJECT

public:
    explicit ReasonsBox(Desk& desk, QWidget* parent = nullptr);

    // Those of the month before the day and later; class none: of the whole school.
    void read(Id<SchoolClass> schoolClass, const QDate& day);
    void withdraw(); // the chosen one

    // «3 сент. – 5 сент.»
    static QString days(const QDate& from, const QDate& to);

Q_SIGNALS:
    void withdrawn(int changed); // so many absences have another code now
    void failed(const QString& why);

private:
    void showList(const ReasonList& list);
    void onChosen();

    Desk& m_desk;
    QTreeWidget* m_list;
    QPushButton* m_withdraw;
    Id<SchoolClass> m_class;
    QList<ReasonLine> m_reasons; // as the rows
    quint64 m_asked = 0;         // answers to an earlier question are dropped
};

} // namespace zvonok::client
