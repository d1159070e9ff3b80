// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/Session.h"

#include <QPasswordDigestor>
#include <QRandomGenerator>

#include <algorithm>

namespace zvonok::client {

namespace {

bool tokenIsDead(FailureCode code)
{
    return code == FailureCode::NotAuthenticated || code == FailureCode::WrongCredentials ||
           code == FailureCode::NotFound || code == FailureCode::NotPermitted;
}

// Only who reads journals has anything to do without the server; of others nothing is kept.
bool worksOffline(const Who& who)
{
    return std::any_of(who.grants.begin(), who.grants.end(), [](const GrantLine& grant) {
        return grant.permission == Permission::JournalRead && grant.reach != 0;
    });
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
    connect(&m_link, &ServerLink::attemptFailed, this, [this](const Failure& failure) {
        if (isOpen() || m_offline || m_password.isEmpty())
            return; // it comes back by itself
        m_unreached = failure;
        tryOffline();
    });
}

Session::~Session() { m_link.setGreeter(nullptr); }

void Session::logIn(const QString& host, quint16 port, const QString& login, const QString& password)
{
    m_login = login;
    m_password = password;
    m_token.clear();
    m_waiting = {};
    m_offline = false;
    m_unreached.reset();
    m_store.reset();
    m_link.connectToServer(host, port);
    if (m_keptFolder.isEmpty())
        return;
    // While the server is asked: both take a moment.
    m_store = std::make_shared<ReplyStore>(m_keptFolder, m_link.server(), login, m_clock);
    connect(m_store.get(), &ReplyStore::found, this, &Session::tryOffline);
    m_store->open(password);
}

void Session::giveUp()
{
    m_unreached.reset();
    m_password.clear();
    m_link.disconnectFromServer();
}

void Session::tryOffline()
{
    if (!m_unreached || (m_store && m_store->isOpening()))
        return;
    const Failure failure = *std::exchange(m_unreached, std::nullopt);
    const auto who = m_store ? m_store->find(WhoAmI{}) : std::nullopt;
    if (!who || m_store->lastFound() != ReplyStore::Found::Opened) {
        const auto what = m_store ? m_store->lastFound() : ReplyStore::Found::Nothing;
        m_password.clear();
        Q_EMIT notReached(failure, what, m_store ? m_store->triesLeft() : 0);
        return;
    }
    m_who = who->reply;
    m_offline = true;
    remember(m_password);
    Q_EMIT opened(m_who);
}

void Session::prove(const QString& password)
{
    if (!m_store)
        return;
    if (worksOffline(m_who)) {
        m_store->prove(password);
        m_store->keep(WhoAmI{}, m_who);
    } else {
        m_store.reset();
    }
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
        if (code != FailureCode::ConnectionLost && code != FailureCode::TimedOut &&
            code != FailureCode::Busy) {
            m_password.clear();
            m_offline = false;
        }
        done(tl::unexpected(answer.error()));
        return;
    }
    m_unreached.reset();
    if (!answer->token.isEmpty())
        m_token = answer->token;
    m_who = answer->who;
    if (m_who.mustChangePassword) {
        m_waiting = done;
        Q_EMIT passwordChangeRequired();
        return;
    }
    if (!m_password.isEmpty()) {
        remember(m_password);
        prove(m_password);
    }
    m_password.clear();
    m_offline = false;
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
            prove(newPassword);
            m_offline = false;
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
    m_store.reset();
    m_offline = false;
    m_unreached.reset();
    m_link.disconnectFromServer();
}

} // namespace zvonok::client
