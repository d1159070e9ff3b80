// SPDX-License-Identifier: GPL-3.0-or-later
// Who speaks over the link: logs in with a password once, resumes with the token after each lost connection.
// Where the server cannot be reached and the password opens what this workstation keeps, the person works
// with that until it can. The password is forgotten as soon as it was sent; the token lives in memory only.
// GUI thread.
#pragma once

#include "client/link/ServerLink.h"
#include "client/store/ReplyStore.h"
#include "common/admin/AdminMessages.h"

#include <QObject>

namespace zvonok::client {

class Session final : public QObject, public Greeter
{
    Q_OBJECT

public:
    explicit Session(ServerLink& link, QObject* parent = nullptr); // sets itself as the link's greeter
    ~Session() override;

    // Where replies are kept for a day without the server. Without it nothing is kept.
    void keepIn(const QString& folder) { m_keptFolder = folder; }
    // The secret of this workstation: on one where a person was before, nobody else's wrong guesses keep them
    // out.
    void setDevice(const QString& device) { m_device = device; }
    // Connects (again) and logs in. The link's states and failure() tell how far it got: without a token and
    // a password its failure is NotAuthenticated, which only says that a server with a known key is there.
    void logIn(const QString& host, quint16 port, const QString& login, const QString& password);
    // In place of the one-time password; then the log-in goes on. Only after passwordChangeRequired().
    void changePassword(const QString& newPassword);
    void logOut(); // tells the server, forgets, disconnects
    void giveUp(); // the attempt to log in

    bool isOpen() const { return !m_token.isEmpty(); }
    // Opened by what is kept here, and no server has confirmed it yet. The password stays in memory until one
    // has.
    bool isOffline() const { return m_offline; }
    // Of the account that was opened last; nullptr: nothing is kept for it.
    std::shared_ptr<ReplyStore> store() const { return m_store; }
    const Who& who() const { return m_who; }
    // Whether this opened the session: for the lock of the screen, without the server. Some milliseconds.
    bool isPassword(const QString& password) const;

    void greet(ServerLink& link, Done done) override;

Q_SIGNALS:
    void
    opened(const zvonok::Who& who); // logged in, for the first time on this connection or again; or offline
    // Neither the server nor what is kept here lets the person in. what: of the kept things; triesLeft: of
    // Wrong.
    void notReached(const zvonok::Failure& failure, zvonok::client::ReplyStore::Found what, int triesLeft);
    void passwordChangeRequired();
    void passwordRefused(const zvonok::Failure& failure); // the new one: choose another

private:
    void take(const Result<LoggedIn>& answer, const Done& done);
    void settle(const Done& done);
    void remember(const QString& password);
    void prove(const QString& password);
    void tryOffline();

    ServerLink& m_link;
    QString m_device;
    QString m_login;
    QString m_password; // until it was sent, or replaced
    QByteArray m_token;
    Who m_who;
    QByteArray m_salt;
    QByteArray m_verifier; // of the password, in memory only
    Done m_waiting;        // of a greeting that waits for a new password
    const SystemClock m_clock;
    QString m_keptFolder;
    std::shared_ptr<ReplyStore> m_store;
    std::optional<Failure> m_unreached; // the server was not there; what is kept is being tried
    bool m_offline = false;
};

} // namespace zvonok::client
