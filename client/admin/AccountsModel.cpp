// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/admin/AccountsModel.h"

#include "client/admin/AdminTexts.h"

#include <QLocale>

namespace zvonok::client {

void AccountsModel::setAccounts(const QList<AccountLine>& accounts)
{
    beginResetModel();
    m_accounts = accounts;
    endResetModel();
}

int AccountsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_accounts.size());
}

int AccountsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant AccountsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const AccountLine& line = m_accounts.at(index.row());
    if (role == SearchRole)
        return QString(line.name % u' ' % line.login % u' ' % line.where % u' ' %
                       AdminTexts::roles(line.roles));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case Name:
        return line.name.isEmpty() ? line.login : line.name;
    case Login:
        return line.login;
    case Where:
        return line.where;
    case Roles:
        return AdminTexts::roles(line.roles);
    case State:
        return line.disabled             ? tr("Disabled")
               : line.mustChangePassword ? tr("Has a one-time password")
                                         : tr("In use");
    case LastLogin:
        return line.lastLogin ? QLocale().toString(line.lastLogin.local(), QLocale::ShortFormat)
                              : tr("Never");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Name");
    case Login:
        return tr("Login");
    case Where:
        return tr("Class or position");
    case Roles:
        return tr("Roles");
    case State:
        return tr("State");
    case LastLogin:
        return tr("Last login");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace zvonok::client
