// SPDX-License-Identifier: GPL-3.0-or-later
// Server, login, password in one form. Servers that answer on the local network are offered; the last one and
// the last login stand there already. GUI thread.
#pragma once

#include "client/link/ServerFinder.h"
#include "client/widgets/Theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace zvonok::client {

class LoginForm final : public QWidget
{
    Q_OBJECT

public:
    LoginForm(const Theme& theme, QWidget* parent = nullptr);

    void setServer(const QString& address);
    void setLogin(const QString& login);
    void setServerChangeable(bool changeable); // false: only the password is asked, of this login
    void lookForServers();
    void setBusy(const QString& what); // empty: ready for input
    void showProblem(const QString& sentence);
    void focusFirstEmpty();

Q_SIGNALS:
    void submitted(const QString& address, const QString& login, const QString& password);
    void cancelled();

private:
    void submit();

    QComboBox* m_server;
    QLineEdit* m_login;
    QLineEdit* m_password;
    QLabel* m_problem;
    QPushButton* m_enter;
    QPushButton* m_stop;
    ServerFinder* m_finder;
};

} // namespace zvonok::client
