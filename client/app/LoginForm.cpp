// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/LoginForm.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zvonok::client {

LoginForm::LoginForm(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_server(new QComboBox(this)), m_login(new QLineEdit(this)),
      m_password(new QLineEdit(this)), m_problem(new QLabel(this)),
      m_enter(new QPushButton(tr("&Log in"), this)), m_stop(new QPushButton(tr("&Stop"), this)),
      m_finder(new ServerFinder(this))
{
    m_server->setEditable(true);
    m_server->setInsertPolicy(QComboBox::NoInsert);
    m_server->lineEdit()->setPlaceholderText(tr("Address, e.g. 192.168.0.10"));
    m_server->setAccessibleName(tr("Server"));
    m_login->setAccessibleName(tr("Login"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    auto* reveal = m_password->addAction(theme.icon(QStringLiteral("key")), QLineEdit::TrailingPosition);
    reveal->setToolTip(tr("Show what is typed"));
    reveal->setCheckable(true);
    connect(reveal, &QAction::toggled, this,
            [this](bool shown) { m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("S&erver"), m_server);
    form->addRow(tr("L&ogin"), m_login);
    form->addRow(tr("&Password"), m_password);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setAccessibleName(tr("What is wrong"));
    m_problem->hide();
    m_enter->setDefault(true);
    m_enter->setMinimumHeight(34);
    m_stop->setMinimumHeight(34);
    m_stop->hide();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_enter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    const auto colour = [this, &theme] {
        QPalette red = theme.palette();
        red.setColor(QPalette::WindowText, theme.colour(ThemeRole::RefusedText));
        m_problem->setPalette(red);
    };
    colour();
    connect(&theme, &Theme::changed, m_problem, colour);
    connect(m_enter, &QPushButton::clicked, this, &LoginForm::submit);
    for (QLineEdit* line : {m_login, m_password, m_server->lineEdit()})
        connect(line, &QLineEdit::returnPressed, this, &LoginForm::submit);
    connect(m_stop, &QPushButton::clicked, this, &LoginForm::cancelled);
    connect(m_finder, &ServerFinder::found, this, [this](const FoundServer& server) {
        const QString address = QStringLiteral("%1:%2").arg(server.host).arg(server.port);
        const QString shown =
            server.schoolName.isEmpty() ? address : QStringLiteral("%1 — %2").arg(server.schoolName, address);
        if (m_server->findData(address) < 0) {
            const QString typed = m_server->currentText();
            m_server->addItem(shown, address);
            if (typed.isEmpty())
                m_server->setCurrentIndex(m_server->count() - 1);
            else
                m_server->setEditText(typed);
        }
    });
}

void LoginForm::setServer(const QString& address)
{
    if (address.isEmpty())
        return;
    if (m_server->findData(address) < 0)
        m_server->addItem(address, address);
    m_server->setCurrentIndex(m_server->findData(address));
}

void LoginForm::setLogin(const QString& login) { m_login->setText(login); }

void LoginForm::setServerChangeable(bool changeable)
{
    m_server->setEnabled(changeable);
    m_login->setEnabled(changeable);
}

void LoginForm::lookForServers() { m_finder->start(); }

void LoginForm::focusFirstEmpty()
{
    if (m_server->currentText().isEmpty())
        m_server->setFocus();
    else if (m_login->text().isEmpty())
        m_login->setFocus();
    else
        m_password->setFocus();
}

void LoginForm::setBusy(const QString& what)
{
    const bool busy = !what.isEmpty();
    m_enter->setEnabled(!busy);
    m_enter->setText(busy ? what : tr("&Log in"));
    m_stop->setVisible(busy);
    if (busy)
        m_problem->hide();
}

void LoginForm::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_password->selectAll();
    m_password->setFocus();
}

void LoginForm::submit()
{
    if (!m_enter->isEnabled())
        return;
    if (m_login->text().trimmed().isEmpty() || m_password->text().isEmpty() ||
        m_server->currentText().trimmed().isEmpty()) {
        focusFirstEmpty();
        return;
    }
    const int at = m_server->findText(m_server->currentText());
    const QString address = at >= 0 ? m_server->itemData(at).toString() : m_server->currentText();
    const QString password = m_password->text();
    m_password->clear();
    Q_EMIT submitted(address, m_login->text().trimmed(), password);
}

} // namespace zvonok::client
