// SPDX-License-Identifier: GPL-3.0-or-later
// «What if»: marks that are not there yet, and what the average of the subject would be with them; how many
// marks it takes to reach a wished one, beside the lessons that are left. Counts as one types, asks nobody.
// GUI thread.
#pragma once

#include "common/diary/DiaryMessages.h"
#include "common/diary/WhatIf.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace zvonok::client {

class WhatIfPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget* parent = nullptr);

    void setSubject(const DiaryTotals& totals, int subject, int period); // subject −1: none
    QLineEdit& added() { return *m_added; }
    QLineEdit& wished() { return *m_wished; }
    QComboBox& value() { return *m_value; }
    QComboBox& work() { return *m_work; }
    QString outcome() const; // as it is shown
    QString answer() const;

private:
    void count();
    Average now() const;
    QString sentenceOf(const ReachAnswer& answer, qint32 wanted) const;

    WorkTypes m_types = WorkTypes::shipped(); // with the weights of the school
    QLabel* m_title;
    QLabel* m_marks;
    QLineEdit* m_added;
    QLabel* m_outcome;
    QLineEdit* m_wished;
    QComboBox* m_value;
    QComboBox* m_work;
    QLabel* m_answer;
    QList<WeightedMark> m_now;
    DotRule m_dots = DotRule::Ignored;
    qint32 m_lowest = 1;
    qint32 m_highest = 5;
    qint32 m_roundUpFrom = 50;
    qint32 m_left = 0;
    int m_subject = -1;
    bool m_wishTyped = false; // by hand: stays when another subject is chosen
};

} // namespace zvonok::client
