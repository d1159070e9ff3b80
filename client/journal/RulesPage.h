// SPDX-License-Identifier: GPL-3.0-or-later
// Order in the journals: what is closed by whom and why, closing and reopening per school, class or subject,
// and the rules that hold from a day on. Who may not change them reads them. GUI thread.
#pragma once

#include "client/shell/Desk.h"
#include "client/shell/Page.h"
#include "common/journal/RuleMessages.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace zvonok::client {

class RulesPage final : public Page
{
    Q_OBJECT

public:
    explicit RulesPage(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;

private:
    QWidget* closingPart();
    QWidget* rulesPart();
    void showClosings(const ClosingList& list);
    void showRules(const JournalRulesList& list);
    void takePeriod();
    void act(bool close);
    void saveRules();
    void failed(const QString& what, const Failure& failure);
    static QString placeOf(const ClosingLine& line);

    Desk& m_desk;
    const bool m_mayChange;
    MessageBar* m_messages;
    QTreeWidget* m_closings;
    QComboBox* m_period;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QComboBox* m_class;
    QComboBox* m_subject;
    QLineEdit* m_reason;
    QDateEdit* m_until;
    QCheckBox* m_forATime;
    QPushButton* m_close;
    QPushButton* m_reopen;
    QDateEdit* m_rulesFrom;
    QSpinBox* m_window;
    QCheckBox* m_dot;
    QSpinBox* m_round;
    QSpinBox* m_minimum;
    QPushButton* m_save;
    QLabel* m_rulesNow;
    JournalRulesList m_rules;
    QList<PeriodLine> m_periods;
};

} // namespace zvonok::client
