// SPDX-License-Identifier: GPL-3.0-or-later
// Who may log in: a list with an instant filter; new one-time passwords as slips to print, accounts for all
// staff, roles, disable and enable. GUI thread.
#pragma once

#include "client/admin/AccountsModel.h"
#include "client/link/ServerLink.h"
#include "client/shell/Page.h"
#include "client/widgets/MessageBar.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace zvonok::client {

class Desk;

class AccountsPage final : public Page
{
    Q_OBJECT

public:
    explicit AccountsPage(Desk& desk, QWidget* parent = nullptr);

    void refresh() override { reload(); }
    void print() override { showSlips(); } // only what has just been made
    void find() override;

public Q_SLOTS:
    void reload();

private:
    QPushButton* button(const QString& text, void (AccountsPage::*act)());
    QList<AccountLine> chosen() const;
    void chosenChanged();
    void issue();
    void createForStaff();
    void createForClass();
    void createForOne();
    void switchDisabled();
    void chooseRoles();
    void showSlips();
    void take(const Result<AccountsIssued>& issued);
    void take(const Result<AccountSaved>& saved);
    void tell(MessageLevel level, const QString& text);
    void setBusy(bool busy);

    Desk& m_desk;
    QPointer<ServerLink> m_link;
    AccountsModel* m_model;
    QSortFilterProxyModel* m_shown;
    MessageBar* m_bar;
    QLineEdit* m_filter;
    QTableView* m_view;
    QLabel* m_count;
    QPushButton* m_issue = nullptr;
    QPushButton* m_staff = nullptr;
    QPushButton* m_one = nullptr;
    QPushButton* m_class = nullptr;
    QPushButton* m_disable = nullptr;
    QPushButton* m_roles = nullptr;
    QPushButton* m_slips = nullptr;
    QList<OneTimePassword> m_issued; // known to nobody else, and here only until the page closes
    bool m_busy = false;
};

} // namespace zvonok::client
