// SPDX-License-Identifier: GPL-3.0-or-later
// The window before the log-in: server and person, the key of a server never met, a password of one's own.
// Also stands over the main window where a session has ended. Follows link and session, decides nothing. GUI
// thread.
#pragma once

#include "client/app/FingerprintForm.h"
#include "client/app/LoginForm.h"
#include "client/app/PasswordForm.h"
#include "client/app/Session.h"

#include <functional>

class QStackedWidget;

namespace zvonok::client {

class Entrance final : public QWidget
{
    Q_OBJECT

public:
    Entrance(ServerLink& link, Session& session, const Theme& theme, QWidget* parent = nullptr);

    LoginForm& form() { return *m_form; }
    // expected: of the server's key, from the command line; a server of this machine needs none.
    void enter(const QString& address, const QString& login, const QString& password,
               const QByteArray& expected = {});
    bool isLocking() const { return bool(m_isPassword); }
    void setNote(const QString& text); // why one is here; empty: none
    // The same person comes back to a locked window: the password is compared here, the server may be away.
    // Too many wrong ones, and the session must be opened anew.
    void askAgain(const std::function<bool(const QString& password)>& isPassword);
    QString problem() const { return m_shownProblem; }

Q_SIGNALS:
    void failed(const zvonok::Failure& failure); // no way further without the person
    void unlocked();

private:
    void compare(const QString& password);
    void stateChanged(ServerLink::State state);
    void fingerprintUnknown(const QByteArray& fingerprint, const QStringList& words);
    void showProblem(const QString& sentence);

    ServerLink& m_link;
    Session& m_session;
    QLabel* m_title;
    QLabel* m_note;
    QStackedWidget* m_stack;
    LoginForm* m_form;
    FingerprintForm* m_fingerprint;
    PasswordForm* m_password;
    QByteArray m_expected;
    QString m_shownProblem;
    QString m_host;
    std::function<bool(const QString&)> m_isPassword; // while locked
    int m_wrong = 0;
};

} // namespace zvonok::client
