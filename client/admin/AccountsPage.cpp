// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/admin/AccountsPage.h"

#include "client/admin/AdminTexts.h"
#include "client/admin/ClassAccountsDialog.h"
#include "client/admin/NewAccountDialog.h"
#include "client/admin/PasswordSlips.h"
#include "client/admin/RolesDialog.h"
#include "client/shell/Desk.h"
#include "client/widgets/FilterListProxy.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace zvonok::client {

namespace {

constexpr std::chrono::minutes forManyPasswords{15};

} // namespace

AccountsPage::AccountsPage(Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_link(&desk.link()), m_model(new AccountsModel(this)),
      m_bar(new MessageBar(desk.theme(), this)), m_filter(new QLineEdit(this)), m_view(new QTableView(this)),
      m_count(new QLabel(this))
{
    auto* proxy = new FilterListProxy(this);
    proxy->setSearchRole(AccountsModel::SearchRole);
    proxy->setSourceModel(m_model);
    m_shown = proxy;

    m_filter->setPlaceholderText(tr("Name, login, class or role"));
    m_filter->setAccessibleName(tr("Filter of accounts"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this, proxy](const QString& text) {
        proxy->setQuery(text);
        chosenChanged();
    });

    m_view->setModel(m_shown);
    m_view->setAccessibleName(tr("Accounts"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setTabKeyNavigation(false); // Tab goes on to the buttons
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {180, 140, 160, 260, 180};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_view->setColumnWidth(column, widths[column]);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AccountsPage::chosenChanged);

    m_issue = button(tr("New one-time pass&words"), &AccountsPage::issue);
    m_roles = button(tr("&Roles…"), &AccountsPage::chooseRoles);
    m_disable = button(tr("&Disable"), &AccountsPage::switchDisabled);
    m_one = button(tr("New account…"), &AccountsPage::createForOne);
    m_staff = button(tr("Accounts for all &staff"), &AccountsPage::createForStaff);
    m_class = button(tr("Accounts for a &class…"), &AccountsPage::createForClass);
    m_class->setToolTip(tr("For all pupils or guardians of a class who have none"));
    m_slips = button(tr("Print s&lips"), &AccountsPage::showSlips);
    auto* again = button(tr("Read &again"), &AccountsPage::reload);

    auto* top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_count);
    top->addWidget(m_slips);
    top->addWidget(again);
    auto* acts = new QHBoxLayout;
    for (QPushButton* each : {m_issue, m_roles, m_disable, m_one, m_staff, m_class})
        acts->addWidget(each);
    acts->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_bar);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addLayout(acts);
    setFocusProxy(m_filter);
    chosenChanged();
    reload();
}

QPushButton* AccountsPage::button(const QString& text, void (AccountsPage::*act)())
{
    auto* made = new QPushButton(text, this);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, act);
    return made;
}

void AccountsPage::reload()
{
    if (!m_link)
        return;
    m_link->call(ListAccounts{}).then(this, [this](const Result<AccountList>& list) {
        if (!list) {
            tell(MessageLevel::Error, AdminTexts::failure(list.error()));
            return;
        }
        QList<qint64> kept;
        for (const AccountLine& each : chosen())
            kept.append(each.id.value);
        m_model->setAccounts(list->accounts);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (!kept.contains(m_model->account(row).id.value))
                continue;
            const QModelIndex shown = m_shown->mapFromSource(m_model->index(row, 0));
            m_view->selectionModel()->select(shown, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        chosenChanged();
    });
}

QList<AccountLine> AccountsPage::chosen() const
{
    QList<AccountLine> accounts;
    for (const QModelIndex& each : m_view->selectionModel()->selectedRows())
        accounts.append(m_model->account(m_shown->mapToSource(each).row()));
    return accounts;
}

void AccountsPage::chosenChanged()
{
    const QList<AccountLine> accounts = chosen();
    const bool one = accounts.size() == 1;
    const bool mayGiveRoles = m_desk.may(Permission::RightsManage);
    m_issue->setEnabled(!m_busy && !accounts.isEmpty());
    m_roles->setEnabled(!m_busy && one && mayGiveRoles);
    m_disable->setEnabled(!m_busy && one);
    m_disable->setText(one && accounts.first().disabled ? tr("&Enable") : tr("&Disable"));
    m_staff->setEnabled(!m_busy);
    m_class->setEnabled(!m_busy);
    m_one->setEnabled(!m_busy);
    m_slips->setEnabled(!m_issued.isEmpty());
    m_count->setText(accounts.isEmpty() ? tr("%1 of %2").arg(m_shown->rowCount()).arg(m_model->rowCount())
                                        : tr("%1 of %2, chosen: %3")
                                              .arg(m_shown->rowCount())
                                              .arg(m_model->rowCount())
                                              .arg(accounts.size()));
}

void AccountsPage::issue()
{
    IssuePasswords request;
    for (const AccountLine& each : chosen())
        request.accounts.append(each.id);
    if (!m_link || request.accounts.isEmpty())
        return;
    setBusy(true);
    m_link->call(request).timeout(forManyPasswords).then(this, [this](const Result<AccountsIssued>& issued) {
        take(issued);
    });
}

void AccountsPage::createForStaff()
{
    if (!m_link)
        return;
    setBusy(true);
    m_link->call(CreateStaffAccounts{Role::Teacher})
        .timeout(forManyPasswords)
        .then(this, [this](const Result<AccountsIssued>& issued) { take(issued); });
}

void AccountsPage::createForClass()
{
    if (!m_link)
        return;
    auto* dialog = new ClassAccountsDialog(*m_link, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!m_link)
            return;
        setBusy(true);
        m_link->call(dialog->request())
            .timeout(forManyPasswords)
            .then(this, [this](const Result<AccountsIssued>& issued) { take(issued); });
    });
    dialog->open();
}

void AccountsPage::createForOne()
{
    if (!m_link)
        return;
    auto* dialog = new NewAccountDialog(*m_link, m_desk.may(Permission::RightsManage), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!m_link)
            return;
        setBusy(true);
        m_link->call(dialog->request()).then(this, [this](const Result<AccountsIssued>& issued) {
            take(issued);
        });
    });
    dialog->open();
}

void AccountsPage::find()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void AccountsPage::switchDisabled()
{
    const QList<AccountLine> accounts = chosen();
    if (!m_link || accounts.size() != 1)
        return;
    const AccountLine& account = accounts.first();
    setBusy(true);
    m_link->call(SetAccountDisabled{account.id, !account.disabled, account.version})
        .then(this, [this](const Result<AccountSaved>& saved) { take(saved); });
}

void AccountsPage::chooseRoles()
{
    const QList<AccountLine> accounts = chosen();
    if (accounts.size() != 1)
        return;
    const AccountLine& account = accounts.first();
    auto* dialog = new RolesDialog(account.name.isEmpty() ? account.login : account.name, account.roles,
                                   bool(account.pupil), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, account] {
        if (!m_link)
            return;
        setBusy(true);
        m_link->call(SetAccountRoles{account.id, dialog->roles(), account.version})
            .then(this, [this](const Result<AccountSaved>& saved) { take(saved); });
    });
    dialog->open();
}

void AccountsPage::showSlips()
{
    if (!m_issued.isEmpty())
        m_desk.preview({PasswordSlips::document(m_issued, m_desk.who().schoolName)},
                       QStringLiteral("password-slips"));
}

void AccountsPage::take(const Result<AccountsIssued>& issued)
{
    setBusy(false);
    if (!issued) {
        tell(MessageLevel::Error, AdminTexts::failure(issued.error()));
        reload();
        return;
    }
    if (issued->slips.isEmpty()) {
        tell(MessageLevel::Info, tr("Everybody asked for has an account already."));
        return;
    }
    // Those not yet printed stay on the paper.
    for (const OneTimePassword& each : issued->slips) {
        m_issued.removeIf([&](const OneTimePassword& old) { return old.account == each.account; });
        m_issued.append(each);
    }
    m_bar->show({QStringLiteral("accounts"), MessageLevel::Good,
                 tr("%n one-time password(s) were made. They are shown now and never again.", nullptr,
                    int(issued->slips.size())),
                 tr("Print slips"), [this] { showSlips(); }, true});
    reload();
}

void AccountsPage::take(const Result<AccountSaved>& saved)
{
    setBusy(false);
    if (saved)
        m_bar->dismiss(QStringLiteral("accounts"));
    else
        tell(MessageLevel::Error, AdminTexts::failure(saved.error()));
    reload();
}

void AccountsPage::tell(MessageLevel level, const QString& text)
{
    m_bar->show({QStringLiteral("accounts"), level, text, {}, {}, true});
}

void AccountsPage::setBusy(bool busy)
{
    m_busy = busy;
    chosenChanged();
}

} // namespace zvonok::client
