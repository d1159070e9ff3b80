// SPDX-License-Identifier: GPL-3.0-or-later
// Academic debts: who owes what until when, attempts with their outcome, another term with its reason, the
// list on paper. Read by who reads the journals; kept by the heads. GUI thread.
#pragma once

#include "client/shell/Desk.h"
#include "client/shell/Page.h"
#include "common/assessment/DebtMessages.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace zvonok::client {

class DebtsPage final : public Page
{
    Q_OBJECT

public:
    explicit DebtsPage(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
    void print() override;
    bool isLoaded() const override { return m_read; }

    const DebtList& debts() const { return m_debts; }
    static QString stateText(DebtState state);

public Q_SLOTS:
    void saveAttempt();     // of the chosen debt, with what the form says
    void withdrawAttempt(); // the last one was put by mistake
    void saveDeadline();

private:
    QWidget* attemptForm();
    QWidget* deadlineForm();
    void loadClasses();
    void read();
    void showDebts(const DebtList& list);
    void onChosen();
    void took(const Result<DebtLine>& line, const QString& done);
    const DebtLine* chosen() const;
    // The attempt that the form is about: the last one without an outcome, else the next.
    DebtAttempt attempt(const DebtLine& debt) const;
    void tell(MessageLevel level, const QString& text);

    Desk& m_desk;
    const bool m_mayWrite;
    MessageBar* m_messages;
    QComboBox* m_class;
    QCheckBox* m_settled;
    QLabel* m_count;
    QStackedWidget* m_stack;
    QTreeWidget* m_list;
    QGroupBox* m_attemptBox = nullptr;
    QDateEdit* m_day = nullptr;
    QComboBox* m_result = nullptr;
    QLineEdit* m_commission = nullptr;
    QLineEdit* m_document = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_withdraw = nullptr;
    QGroupBox* m_deadlineBox = nullptr;
    QDateEdit* m_deadline = nullptr;
    QLineEdit* m_note = nullptr;
    DebtList m_debts;
    Id<Debt> m_shown; // whose attempt the form holds
    bool m_read = false;
    quint64 m_asked = 0; // answers to an earlier question are dropped
};

} // namespace zvonok::client
