// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts as a table: name, login, class or position, roles, state, last login. GUI thread.
#pragma once

#include "common/admin/AdminMessages.h"

#include <QAbstractTableModel>

namespace zvonok::client {

class AccountsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Login, Where, Roles, State, LastLogin, ColumnCount };
    static constexpr int SearchRole = Qt::UserRole + 1; // name, login and class in one text

    using QAbstractTableModel::QAbstractTableModel;

    void setAccounts(const QList<AccountLine>& accounts);
    const AccountLine& account(int row) const { return m_accounts.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<AccountLine> m_accounts;
};

} // namespace zvonok::client
