// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/Server.h"

#include "server/admin/FirstStart.h"
#include "server/admin/SettingRepository.h"
#include "server/app/Features.h"
#include "server/app/Housekeeping.h"
#include "server/feed/Publisher.h"
#include "server/net/Discovery.h"
#include "server/net/Listener.h"
#include "server/storage/Migrator.h"

#include <QCoreApplication>
#include <QDir>

namespace zvonok::server {

class Server::Parts
{
public:
    std::optional<Refusal> start(const Config& config, const Clock& clock);
    void stop();

    std::unique_ptr<TlsIdentity> identity;
    std::unique_ptr<Listener> listener;
    std::unique_ptr<Dispatcher> dispatcher;
    QList<OneTimePassword> firstAccounts;

private:
    std::optional<Refusal> openDatabase(const Config& config, const Clock& clock);
    std::optional<Refusal> fill(const Config& config);
    void announce(const Config& config);

    Sessions m_sessions;
    Publisher m_publisher;
    std::unique_ptr<storage::ReadPool> m_read;
    std::unique_ptr<storage::WriteLane> m_write;
    std::unique_ptr<WorkPool> m_hashing;
    std::unique_ptr<WorkPool> m_work;
    std::unique_ptr<PasswordHasher> m_hasher;
    PasswordPolicy m_policy = PasswordPolicy::shipped();
    LoginThrottle m_throttle;
    std::unique_ptr<AdminServices> m_admin;
    std::unique_ptr<Housekeeping> m_housekeeping;
    std::unique_ptr<Discovery> m_discovery;
};

namespace {

// A morning's logins of a whole school may wait; more than that is a flood.
constexpr int mostWaitingLogins = 2000;
constexpr int mostWaitingWork = 64;

} // namespace

std::optional<Server::Refusal> Server::Parts::openDatabase(const Config& config, const Clock& clock)
{
    auto outcome = storage::Migrator(config.database, clock, config.data + QStringLiteral("/backups")).run();
    if (!outcome)
        return Refusal{Stage::Database, outcome.error()};
    m_read = std::make_unique<storage::ReadPool>(config.database, config.readThreads, clock);
    m_write = std::make_unique<storage::WriteLane>(
        config.database, clock,
        [this](const QList<storage::PublishedChange>& changes) { m_publisher.publish(changes); });
    if (auto started = m_write->start(); !started)
        return Refusal{Stage::Database, started.error()};
    if (auto started = m_read->start(); !started)
        return Refusal{Stage::Database, started.error()};
    return std::nullopt;
}

std::optional<Server::Refusal> Server::Parts::fill(const Config& config)
{
    if (!config.schoolName.isEmpty())
        if (auto kept = keepSchoolName(*m_write, config.schoolName); !kept)
            return Refusal{Stage::Database, kept.error()};
    auto accounts = server::firstAccounts(*dispatcher, *m_read);
    if (!accounts)
        return Refusal{Stage::Database, accounts.error()};
    firstAccounts = *accounts;
    if (!config.newPasswordFor.isEmpty()) {
        auto issued = passwordFor(*dispatcher, *m_read, config.newPasswordFor);
        if (!issued)
            return Refusal{Stage::Database, issued.error()};
        firstAccounts += *issued;
    }
    if (config.demoPupils == 0)
        return std::nullopt;
    MakeDemoSchool request;
    request.pupils = config.demoPupils;
    request.years = config.demoYears;
    auto made =
        dispatcher->runHere(MakeDemoSchool::message.number, wire::encode(request), Actor::ofSystem(), {}, {});
    if (!made) {
        // A second start with the same options goes on with the school that is there.
        if (made.error().code == FailureCode::AlreadyExists)
            return std::nullopt;
        return Refusal{Stage::Database, made.error()};
    }
    firstAccounts += wire::decode<DemoMade>(*made).value().accounts;
    return std::nullopt;
}

std::optional<Server::Refusal> Server::Parts::start(const Config& config, const Clock& clock)
{
    if (!QDir().mkpath(config.data))
        return Refusal{Stage::Folder,
                       {FailureCode::InvalidInput, QStringLiteral("--data"), {config.data}, {}}};
    QFile::setPermissions(config.data, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto key = TlsIdentity::loadOrMake(config.data, QDateTime::fromMSecsSinceEpoch(clock.now().ms));
    if (!key)
        return Refusal{Stage::Identity, key.error()};
    identity = std::make_unique<TlsIdentity>(std::move(*key));
    if (auto refusal = openDatabase(config, clock))
        return refusal;
    auto hasher =
        preparePasswords(*m_write, config.data + QStringLiteral("/password.pepper"), config.quickHashing);
    if (!hasher)
        return Refusal{Stage::Identity, hasher.error()};
    m_hasher = std::make_unique<PasswordHasher>(std::move(*hasher));

    m_hashing = std::make_unique<WorkPool>(2, mostWaitingLogins);
    m_work = std::make_unique<WorkPool>(2, mostWaitingWork);
    dispatcher = std::make_unique<Dispatcher>(
        Dispatcher::Lanes{*m_read, *m_write, *m_hashing, *m_work, m_publisher, clock}, m_sessions);
    m_admin = std::make_unique<AdminServices>(AdminServices{
        *m_hasher, m_policy, m_throttle, *m_write, m_sessions, config.database,
        BackupStore(config.data + QStringLiteral("/backups"), config.data + QStringLiteral("/backup.key")),
        config.data, QCoreApplication::applicationVersion(), clock.now()});
    m_admin->endAccount = [this](Id<Account> account) { dispatcher->endAccount(account); };
    m_admin->endSession = [this](Id<Session> session) { dispatcher->endSession(session); };
    m_admin->handlers = [this] { return dispatcher->handlers(); };
    addFeatures(*dispatcher, *m_admin);

    NetLimits limits;
    limits.threads = config.netThreads;
    listener = std::make_unique<Listener>(*identity, limits, *dispatcher);
    dispatcher->setSender(*listener);
    m_publisher.setSender(*listener);
    if (auto listening = listener->listen(config.address, config.port); !listening)
        return Refusal{Stage::Address, listening.error()};
    // After the address is taken: the passwords of accounts made here are told once, by a start that
    // succeeds. Nobody is answered before the event loop runs.
    if (auto refusal = fill(config))
        return refusal;
    m_housekeeping = std::make_unique<Housekeeping>(*m_write, config.data);
    if (config.discovery)
        announce(config);
    return std::nullopt;
}

// Clients that look for a server in the LAN get an answer. Without it the school still works: people type the
// address.
void Server::Parts::announce(const Config& config)
{
    const auto name = storage::readNow(
        *m_read, [](storage::ReadScope& scope) -> Result<QString> { return settings::schoolName(scope); });
    m_discovery =
        std::make_unique<Discovery>(name.value_or(QString()), listener->port(), identity->fingerprint());
    const QHostAddress address = config.address.isLoopback() ? config.address : QHostAddress::AnyIPv4;
    if (const auto listening = m_discovery->listen(address); !listening) {
        qWarning("no answers to clients that look for a server: %s",
                 qPrintable(listening.error().arguments.join(QStringLiteral(", "))));
        m_discovery.reset();
    }
}

void Server::Parts::stop()
{
    m_discovery.reset();
    m_housekeeping.reset();
    if (listener)
        listener->stopAccepting();
    if (m_hashing)
        m_hashing->stop();
    if (m_work)
        m_work->stop();
    if (m_write)
        m_write->stop();
    if (m_read)
        m_read->stop();
    m_publisher.stop();
    if (listener)
        listener->stop(std::chrono::milliseconds(2000));
    listener.reset();
}

Server::Server() : m_parts(std::make_unique<Parts>()) {}

Server::~Server() { stop(); }

std::optional<Server::Refusal> Server::start(const Config& config, const Clock& clock)
{
    auto refusal = m_parts->start(config, clock);
    if (refusal)
        stop();
    return refusal;
}

void Server::stop() { m_parts->stop(); }

quint16 Server::port() const { return m_parts->listener ? m_parts->listener->port() : quint16(0); }

QString Server::fingerprintText() const { return m_parts->identity->fingerprintText(); }

QStringList Server::fingerprintWords() const { return m_parts->identity->fingerprintWords(); }

const QList<OneTimePassword>& Server::firstAccounts() const { return m_parts->firstAccounts; }

Dispatcher& Server::dispatcher() const { return *m_parts->dispatcher; }

} // namespace zvonok::server
