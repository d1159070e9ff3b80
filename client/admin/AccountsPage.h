// SPDX-License-Identifier: GPL-3.0-or-later
// Who may log in: a list with an instant filter; new one-time passwords as slips to print, accounts for all
// staff, roles, disable and enable. GUI thread.
#pragma once

#include "client/admin/AccountsModel.h"
#include "client/link/ServerLink.h"
#include "client/widgets/MessageBar.h"
#include "common/reports/ReportDocument.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace zvonok::client {

class AccountsPage final : public QWidget
{
    Q_OBJECT

public:
    AccountsPage(ServerLink& link, const Theme& theme, const Who& who, QWidget* parent = nullptr);

public Q_SLOTS:
    void reload();

Q_SIGNALS:
    // To preview, print or save. The passwords are known to nobody else, and to this page only until it
    // closes.
    void slipsReady(const zvonok::reports::ReportDocument& slips);

private:
    QPushButton* button(const QString& text, void (AccountsPage::*act)());
    QList<AccountLine> chosen() const;
    void chosenChanged();
    void issue();
    void createForStaff();
    void switchDisabled();
    void chooseRoles();
    void showSlips();
    void take(const Result<AccountsIssued>& issued);
    void take(const Result<AccountSaved>& saved);
    void tell(MessageLevel level, const QString& text);
    void setBusy(bool busy);

    QPointer<ServerLink> m_link;
    const Who m_who;
    AccountsModel* m_model;
    QSortFilterProxyModel* m_shown;
    MessageBar* m_bar;
    QLineEdit* m_filter;
    QTableView* m_view;
    QLabel* m_count;
    QPushButton* m_issue = nullptr;
    QPushButton* m_staff = nullptr;
    QPushButton* m_disable = nullptr;
    QPushButton* m_roles = nullptr;
    QPushButton* m_slips = nullptr;
    QList<OneTimePassword> m_issued;
    bool m_busy = false;
};

} // namespace zvonok::client
