// SPDX-License-Identifier: GPL-3.0-or-later
// Who speaks over the link: logs in with a password once, resumes with the token after each lost connection.
// The password is forgotten as soon as it was sent; the token lives in memory only. GUI thread.
#pragma once

#include "client/link/ServerLink.h"
#include "common/admin/AdminMessages.h"

#include <QObject>

namespace zvonok::client {

class Session final : public QObject, public Greeter
{
    Q_OBJECT

public:
    explicit Session(ServerLink& link, QObject* parent = nullptr); // sets itself as the link's greeter
    ~Session() override;

    // The secret of this workstation: on one where a person was before, nobody else's wrong guesses keep them
    // out.
    void setDevice(const QString& device) { m_device = device; }
    // Connects (again) and logs in. The link's states and failure() tell how far it got: without a token and
    // a password its failure is NotAuthenticated, which only says that a server with a known key is there.
    void logIn(const QString& host, quint16 port, const QString& login, const QString& password);
    // In place of the one-time password; then the log-in goes on. Only after passwordChangeRequired().
    void changePassword(const QString& newPassword);
    void logOut(); // tells the server, forgets, disconnects

    bool isOpen() const { return !m_token.isEmpty(); }
    const Who& who() const { return m_who; }
    // Whether this opened the session: for the lock of the screen, without the server. Some milliseconds.
    bool isPassword(const QString& password) const;

    void greet(ServerLink& link, Done done) override;

Q_SIGNALS:
    void opened(const zvonok::Who& who); // logged in, for the first time on this connection or again
    void passwordChangeRequired();
    void passwordRefused(const zvonok::Failure& failure); // the new one: choose another

private:
    void take(const Result<LoggedIn>& answer, const Done& done);
    void settle(const Done& done);
    void remember(const QString& password);

    ServerLink& m_link;
    QString m_device;
    QString m_login;
    QString m_password; // until it was sent, or replaced
    QByteArray m_token;
    Who m_who;
    QByteArray m_salt;
    QByteArray m_verifier; // of the password, in memory only
    Done m_waiting;        // of a greeting that waits for a new password
};

} // namespace zvonok::client
