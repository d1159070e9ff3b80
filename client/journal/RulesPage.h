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

class ScalesBox;

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
    void editWeights();
    void failed(const QString& what, const Failure& failure);
    static QString placeOf(const ClosingLine& line);

    Desk& m_desk;
    const bool m_mayChange;
    MessageBar* m_messages;
    QTreeWidget* m_closings = nullptr;
    QComboBox* m_period = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QComboBox* m_class = nullptr;
    QComboBox* m_subject = nullptr;
    QLineEdit* m_reason = nullptr;
    QDateEdit* m_until = nullptr;
    QCheckBox* m_forATime = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_reopen = nullptr;
    QDateEdit* m_rulesFrom = nullptr;
    QSpinBox* m_window = nullptr;
    QCheckBox* m_dot = nullptr;
    QSpinBox* m_round = nullptr;
    QSpinBox* m_minimum = nullptr;
    QPushButton* m_save = nullptr;
    QLabel* m_rulesNow = nullptr;
    ScalesBox* m_scales = nullptr;
    JournalRulesList m_rules;
    QList<PeriodLine> m_periods;
};

} // namespace zvonok::client
