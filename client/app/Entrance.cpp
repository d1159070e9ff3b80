// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/Entrance.h"

#include "client/app/Options.h"
#include "client/link/FailureText.h"

#include <QHostAddress>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace zvonok::client {

namespace {

constexpr int mostWrong = 5;

// Who stands between this program and a server of the same machine has the machine already.
bool isThisMachine(const QString& host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

Entrance::Entrance(ServerLink& link, Session& session, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_link(link), m_session(session), m_title(new QLabel(tr("Zvonok"), this)),
      m_note(new QLabel(this)), m_stack(new QStackedWidget(this)), m_form(new LoginForm(theme, this)),
      m_fingerprint(new FingerprintForm(this)), m_password(new PasswordForm(theme, this))
{
    auto* bell = new QLabel(this);
    bell->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    const auto look = [this, bell, &theme] {
        bell->setPixmap(theme.icon(QStringLiteral("bell")).pixmap(56, 56));
        QFont large = theme.font();
        large.setPointSizeF(large.pointSizeF() * 1.9);
        large.setWeight(QFont::DemiBold);
        m_title->setFont(large);
    };
    look();
    connect(&theme, &Theme::changed, this, look);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->hide();
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_fingerprint);
    m_stack->addWidget(m_password);
    auto* box = new QWidget(this);
    box->setFixedWidth(460);
    auto* column = new QVBoxLayout(box);
    column->setSpacing(14);
    column->addStretch(2);
    column->addWidget(bell);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(m_stack);
    column->addStretch(3);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(box);
    row->addStretch(1);
    setWindowTitle(tr("Zvonok"));
    setAutoFillBackground(true);

    connect(m_form, &LoginForm::submitted, this,
            [this](const QString& address, const QString& login, const QString& password) {
                if (m_isPassword)
                    compare(password);
                else
                    enter(address, login, password);
            });
    connect(m_form, &LoginForm::cancelled, this, [this] {
        m_session.giveUp();
        m_form->setBusy({});
    });
    connect(m_fingerprint, &FingerprintForm::accepted, this, [this] {
        m_stack->setCurrentWidget(m_form);
        m_form->setBusy(tr("Connecting…"));
        if (const auto kept = m_link.acceptFingerprint(); !kept)
            showProblem(FailureText::sentence(kept.error()));
    });
    connect(m_fingerprint, &FingerprintForm::rejected, this, [this] {
        m_link.disconnectFromServer();
        m_stack->setCurrentWidget(m_form);
        showProblem(
            tr("Nothing was sent. Tell the administrator that the words differ: either the address is "
               "wrong, or somebody stands between you and the server."));
    });
    connect(m_password, &PasswordForm::chosen, &m_session, &Session::changePassword);
    connect(&m_session, &Session::passwordRefused, this,
            [this](const Failure& failure) { m_password->showProblem(FailureText::sentence(failure)); });
    connect(&m_session, &Session::passwordChangeRequired, this, [this] {
        m_stack->setCurrentWidget(m_password);
        m_password->start(m_session.who().name);
    });
    connect(&m_session, &Session::opened, this, [this] {
        if (m_isPassword)
            return; // came back over a lost connection: the window stays locked
        m_stack->setCurrentWidget(m_form);
        m_form->setBusy({});
        m_form->showProblem({});
    });
    connect(&m_link, &ServerLink::fingerprintUnknown, this, &Entrance::fingerprintUnknown);
    connect(&m_link, &ServerLink::stateChanged, this, &Entrance::stateChanged);
    connect(&m_session, &Session::notReached, this,
            [this](const Failure& failure, ReplyStore::Found what, int triesLeft) {
                m_link.disconnectFromServer(); // here the person decides when to try again
                QString sentence = FailureText::sentence(failure);
                if (what == ReplyStore::Found::Wrong)
                    sentence +=
                        u' ' + (triesLeft > 0
                                    ? tr("Nor does this password open the journals that are kept here: "
                                         "%n more wrong one(s), and they are thrown away.",
                                         nullptr, triesLeft)
                                    : tr("After so many wrong passwords the journals that were kept "
                                         "here are thrown away. What you typed into them is not."));
                showProblem(sentence);
            });
}

void Entrance::enter(const QString& address, const QString& login, const QString& password,
                     const QByteArray& expected)
{
    quint16 port = 0;
    if (!Options::splitAddress(address, &m_host, &port)) {
        showProblem(tr("“%1” is not an address. Write a name or number and, where it differs, the port: "
                       "192.168.0.10:28443.")
                        .arg(address));
        return;
    }
    m_expected = expected;
    m_shownProblem.clear();
    m_form->setBusy(tr("Connecting…"));
    m_session.logIn(m_host, port, login, password);
}

void Entrance::askAgain(const std::function<bool(const QString&)>& isPassword)
{
    m_isPassword = isPassword;
    m_wrong = 0;
    m_stack->setCurrentWidget(m_form);
    m_form->setBusy({});
    m_form->showProblem({});
}

void Entrance::compare(const QString& password)
{
    if (m_isPassword(password)) {
        m_isPassword = {};
        m_form->showProblem({});
        Q_EMIT unlocked();
        return;
    }
    m_form->showProblem(tr("This is not the password."));
    if (++m_wrong < mostWrong)
        return;
    m_isPassword = {};
    m_session.logOut();
    setNote(tr("Too many wrong passwords: the session has ended. Log in again; nothing you typed is lost."));
}

void Entrance::fingerprintUnknown(const QByteArray& fingerprint, const QStringList& words)
{
    if (!m_expected.isEmpty() && m_expected != fingerprint) {
        m_link.disconnectFromServer();
        showProblem(
            tr("The server's key is not the one that was given on the command line. Nothing was sent."));
        return;
    }
    if (!m_expected.isEmpty() || isThisMachine(m_host)) {
        if (const auto kept = m_link.acceptFingerprint(); !kept)
            showProblem(FailureText::sentence(kept.error()));
        return;
    }
    m_fingerprint->show(m_link.server(), fingerprint, words);
    m_stack->setCurrentWidget(m_fingerprint);
}

void Entrance::stateChanged(ServerLink::State state)
{
    switch (state) {
    case ServerLink::State::Connecting:
        if (!m_session.isOpen() && !m_session.isOffline())
            m_form->setBusy(tr("Connecting…"));
        return;
    case ServerLink::State::Connected:
        if (!m_isPassword && !m_session.isOffline()) // else it comes back by itself, behind the lock
            m_form->setBusy(tr("Logging in…"));
        return;
    case ServerLink::State::Refused:
        m_isPassword = {};
        m_stack->setCurrentWidget(m_form);
        showProblem(m_link.failure().code == FailureCode::NotAuthenticated
                        ? QString()
                        : FailureText::sentence(m_link.failure()));
        return;
    case ServerLink::State::Disconnected:
        // In the middle of choosing a password the connection goes with what was known of the old one.
        if (m_stack->currentWidget() == m_password) {
            m_stack->setCurrentWidget(m_form);
            showProblem(tr("The connection was lost. Log in again."));
        }
        return;
    case ServerLink::State::WaitingForFingerprint:
    case ServerLink::State::Ready:
        return;
    }
}

void Entrance::showProblem(const QString& sentence)
{
    m_form->setBusy({});
    m_form->showProblem(sentence);
    m_shownProblem = sentence;
    Q_EMIT failed(m_link.failure());
}

void Entrance::setNote(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

} // namespace zvonok::client
