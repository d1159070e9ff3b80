// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/Session.h"

#include <QPasswordDigestor>
#include <QRandomGenerator>

namespace zvonok::client {

namespace {

bool tokenIsDead(FailureCode code)
{
    return code == FailureCode::NotAuthenticated || code == FailureCode::WrongCredentials ||
           code == FailureCode::NotFound || code == FailureCode::NotPermitted;
}

// Weak beside the server's own: it only has to outlast a memory dump of a locked workstation, on the GUI
// thread.
QByteArray verifierOf(const QString& password, const QByteArray& salt)
{
    constexpr int rounds = 20'000;
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, password.toUtf8(), salt, rounds,
                                              32);
}

} // namespace

Session::Session(ServerLink& link, QObject* parent) : QObject(parent), m_link(link)
{
    m_link.setGreeter(this);
}

Session::~Session() { m_link.setGreeter(nullptr); }

void Session::logIn(const QString& host, quint16 port, const QString& login, const QString& password)
{
    m_login = login;
    m_password = password;
    m_token.clear();
    m_waiting = {};
    m_link.connectToServer(host, port);
}

void Session::greet(ServerLink& link, Done done)
{
    m_waiting = {};
    if (!m_token.isEmpty()) {
        link.callWhileGreeting(ResumeSession{m_token})
            .then(this, [this, done](const Result<LoggedIn>& answer) {
                if (!answer && tokenIsDead(answer.error().code)) {
                    m_token.clear();
                    // To the person it is one thing, whatever ended the session: log in again.
                    done(fail(FailureCode::NotAuthenticated));
                    return;
                }
                take(answer, done);
            });
        return;
    }
    if (m_password.isEmpty()) {
        done(fail(FailureCode::NotAuthenticated));
        return;
    }
    link.callWhileGreeting(LogIn{m_login, m_password, m_device})
        .then(this, [this, done](const Result<LoggedIn>& answer) { take(answer, done); });
}

void Session::take(const Result<LoggedIn>& answer, const Done& done)
{
    if (!answer) {
        const FailureCode code = answer.error().code;
        // A lost connection is tried again with the same password; an answer is final.
        if (code != FailureCode::ConnectionLost && code != FailureCode::TimedOut && code != FailureCode::Busy)
            m_password.clear();
        done(tl::unexpected(answer.error()));
        return;
    }
    if (!answer->token.isEmpty())
        m_token = answer->token;
    m_who = answer->who;
    if (m_who.mustChangePassword) {
        m_waiting = done;
        Q_EMIT passwordChangeRequired();
        return;
    }
    if (!m_password.isEmpty())
        remember(m_password);
    m_password.clear();
    settle(done);
}

void Session::remember(const QString& password)
{
    quint32 bits[4];
    QRandomGenerator::system()->fillRange(bits);
    m_salt = QByteArray(reinterpret_cast<const char*>(bits), sizeof bits);
    m_verifier = verifierOf(password, m_salt);
}

bool Session::isPassword(const QString& password) const
{
    return !m_verifier.isEmpty() && verifierOf(password, m_salt) == m_verifier;
}

void Session::settle(const Done& done)
{
    // First the window, then the link: what waits for Ready belongs to it.
    Q_EMIT opened(m_who);
    done(Nothing{});
}

void Session::changePassword(const QString& newPassword)
{
    m_link.callWhileGreeting(ChangePassword{m_password, newPassword})
        .then(this, [this, newPassword](const Result<PasswordChanged>& answer) {
            if (!answer) {
                Q_EMIT passwordRefused(answer.error());
                return;
            }
            m_password.clear();
            remember(newPassword);
            m_who.mustChangePassword = false;
            if (const Done done = std::exchange(m_waiting, {}))
                settle(done);
        });
}

void Session::logOut()
{
    if (m_link.state() == ServerLink::State::Ready)
        m_link.call(LogOut{});
    m_token.clear();
    m_password.clear();
    m_verifier.clear();
    m_link.disconnectFromServer();
}

} // namespace zvonok::client
