// SPDX-License-Identifier: GPL-3.0-or-later
// Logging in, sessions and the own password, through the dispatcher, on both engines.
#include "tests/server/admin/AdminFixture.h"

#include <ctime>

using namespace zvonok;
using namespace zvonok::tests;

namespace {

const QString anna = QStringLiteral("anna");
const QString right = QStringLiteral("три синих кота");
const QString wrong = QStringLiteral("три белых кота");
const QString newer = QStringLiteral("пять рыжих лис");
const QString lab = QStringLiteral("10.0.0.7");
const QString room = QStringLiteral("10.0.0.8");
const QString device = QStringLiteral("0f3c9a51b2d84e67");

template <class T>
FailureCode codeOf(const Result<T>& result)
{
    return result ? FailureCode::Unknown : result.error().code;
}

} // namespace

class SessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logsIn_data() { addEngines(); }
    void logsIn()
    {
        ZVONOK_DATABASE(database);
        AdminFixture server(database);
        const auto id = server.account(anna, {Role::Teacher}, right);
        server.prepare([](storage::WriteScope& scope) {
            server::settings::write(scope, QStringLiteral("school.name"), QStringLiteral("Школа «Заря»"));
            return 0;
        });
        const auto connection = server.connect(room);
        QCOMPARE(server.ask(Hello{}, connection)->schoolName, QStringLiteral("Школа «Заря»"));
        QCOMPARE(codeOf(server.ask(WhoAmI{}, connection)), FailureCode::NotAuthenticated);
        const auto in = server.ask(LogIn{QStringLiteral(" ANNA "), right, {}}, connection);
        QVERIFY(in.has_value());
        QCOMPARE(in->token.size(), 32);
        QCOMPARE(in->expires.ms, database.clock().now().ms + 12 * 3600'000LL);
        QCOMPARE(in->who.account, id);
        QCOMPARE(in->who.roles, QList<Role>{Role::Teacher});
        bool marks = false;
        for (const GrantLine& line : in->who.grants)
            marks =
                marks || (line.permission == Permission::MarkWrite && line.reach == quint32(Reach::Taught));
        QVERIFY(marks);
        QCOMPARE(server.ask(WhoAmI{}, connection)->login, anna);
        QCOMPARE(server.actions(), QStringList{QStringLiteral("session.opened")});
        // The token is nowhere in the database, only its hash.
        const QByteArray token = in->token;
        QCOMPARE(server.look([=](storage::ReadScope& scope) {
            return scope.statement("SELECT COUNT(*) FROM session WHERE token_hash = :token")
                .bind("token", token)
                .number()
                .value();
        }),
                 0);
        QCOMPARE(server.ask(ChangePassword{right, newer}, connection).value().done, true);
    }

    void refusesAlike_data() { addEngines(); }
    void refusesAlike()
    {
        ZVONOK_DATABASE(database);
        AdminFixture server(database);
        server.account(anna, {Role::Teacher}, right);
        const auto gone = server.account(QStringLiteral("gone"), {Role::Teacher}, right);
        const auto noPassword = server.actor(QStringLiteral("none"), {Role::Teacher});
        Q_UNUSED(noPassword);
        server.prepare([=](storage::WriteScope& scope) {
            return scope.statement("UPDATE account SET disabled = 1 WHERE id = :id").bind("id", gone).run();
        });
        const Failure expected{FailureCode::WrongCredentials, {}, {}, {}};
        QCOMPARE(server.logInFrom(lab, anna, wrong).error(), expected);
        QCOMPARE(server.logInFrom(lab, QStringLiteral("nobody"), right).error(), expected);
        QCOMPARE(server.logInFrom(lab, QStringLiteral("gone"), right).error(), expected);
        QCOMPARE(server.logInFrom(lab, QStringLiteral("none"), QString()).error(), expected);
        // Each of them is slowed in the same way.
        for (const auto& login : {anna, QStringLiteral("nobody"), QStringLiteral("gone")}) {
            const auto again = server.logInFrom(room, login, right);
            QCOMPARE(codeOf(again), FailureCode::TooManyAttempts);
            QCOMPARE(again.error().arguments, QStringList{QStringLiteral("1")});
        }
        // One line for the source, and no name that is no account's.
        QCOMPARE(server.actions(), QStringList{QStringLiteral("login.failed")});
        QVERIFY(!server.everythingAudited().contains(QStringLiteral("nobody")));
        database.clock().advance(1000);
        QVERIFY(server.logInFrom(room, anna, right).has_value());
    }

    // Nor does the work done for it tell whether a name exists: processor time, half or double at most, where
    // a hash left out would be a hundredth.
    void aNameThatIsNobodysCostsTheSame()
    {
        DatabaseFixture database(storage::Engine::Sqlite);
        QVERIFY2(database.migrated(), qPrintable(database.problem()));
        AdminFixture server(database);
        server.hasher = server::PasswordHasher(QByteArray(32, 'p'), server::HashCost::floor());
        const auto spent = [&server](const QString& login, int source) {
            const std::clock_t before = std::clock();
            const auto reply = server.logInFrom(QStringLiteral("10.1.1.%1").arg(source), login, wrong);
            const std::clock_t after = std::clock();
            return codeOf(reply) == FailureCode::WrongCredentials ? after - before : 0;
        };
        QList<std::clock_t> known;
        QList<std::clock_t> nobodys;
        for (int i = 0; i < 7; ++i) {
            const QString login = QStringLiteral("teacher%1").arg(i);
            server.account(login, {Role::Teacher}, right);
            known.append(spent(login, 2 * i));
            nobodys.append(spent(QStringLiteral("nobody%1").arg(i), 2 * i + 1));
        }
        std::sort(known.begin(), known.end());
        std::sort(nobodys.begin(), nobodys.end());
        QVERIFY(known.first() > 0 && nobodys.first() > 0);
        const double ratio = double(nobodys.at(3)) / double(known.at(3));
        QVERIFY2(ratio > 0.5 && ratio < 2, qPrintable(QString::number(ratio)));
    }

    void aKnownDevicePassesTheAccountsWait_data() { addEngines(); }
    void aKnownDevicePassesTheAccountsWait()
    {
        ZVONOK_DATABASE(database);
        AdminFixture server(database);
        server.account(anna, {Role::Teacher}, right);
        QVERIFY(server.logInFrom(room, anna, right, device).has_value());
        for (int i = 0; i < 8; ++i) {
            QCOMPARE(codeOf(server.logInFrom(QStringLiteral("10.0.1.%1").arg(i), anna, wrong)),
                     FailureCode::WrongCredentials);
            database.clock().advance(30'000);
        }
        server.logInFrom(lab, anna, wrong);
        QCOMPARE(codeOf(server.logInFrom(lab, anna, right)), FailureCode::TooManyAttempts);
        QCOMPARE(codeOf(server.logInFrom(room, anna, right, QStringLiteral("another device 12345"))),
                 FailureCode::TooManyAttempts);
        QVERIFY(server.logInFrom(room, anna, right, device).has_value());
        // Success clears the account.
        QVERIFY(server.logInFrom(QStringLiteral("10.0.0.9"), anna, right).has_value());
    }

    void aSourceIsStopped_data() { addEngines(); }
    void aSourceIsStopped()
    {
        ZVONOK_DATABASE(database);
        AdminFixture server(database);
        server.account(anna, {Role::Teacher}, right);
        for (int i = 0; i < 6; ++i)
            server.logInFrom(lab, QStringLiteral("name%1").arg(i), wrong);
        const auto stopped = server.logInFrom(lab, anna, right);
        QCOMPARE(codeOf(stopped), FailureCode::TooManyAttempts);
        QCOMPARE(stopped.error().arguments, QStringList{QStringLiteral("5")});
        QVERIFY(server.logInFrom(room, anna, right).has_value());
    }

    void resumes_data() { addEngines(); }
    void resumes()
    {
        ZVONOK_DATABASE(database);
        AdminFixture server(database);
        const auto id = server.account(anna, {Role::Teacher}, right);
        const auto in = server.logInFrom(room, anna, right);
        QVERIFY(in.has_value());
        database.clock().advance(11 * 3600'000LL);
        const auto connection = server.connect(room);
        const auto again = server.ask(ResumeSession{in->token}, connection);
        QVERIFY(again.has_value());
        QCOMPARE(again->expires.ms, database.clock().now().ms + 12 * 3600'000LL);
        QCOMPARE(server.ask(WhoAmI{}, connection)->account, id);
        QCOMPARE(server.openSessions(id), 1);
        QByteArray other = in->token;
        other[0] = char(other.at(0) ^ 1);
        for (const QByteArray& token : {other, QByteArray(), QByteArray(32, '\0'), in->token.left(31)})
            QCOMPARE(codeOf(server.ask(ResumeSession{token}, server.connect(room))),
                     FailureCode::NotAuthenticated);
        database.clock().advance(12 * 3600'000LL);
        QCOMPARE(codeOf(server.ask(ResumeSession{in->token}, server.connect(room))),
                 FailureCode::NotAuthenticated);
        QCOMPARE(codeOf(server.ask(WhoAmI{}, connection)), FailureCode::NotAuthenticated);
    }

    void logsOut_data() { addEngines(); }
    void logsOut()
    {
        ZVONOK_DATABASE(database);
        AdminFixture server(database);
        const auto id = server.account(anna, {Role::Teacher}, right);
        const auto one = server.connect(room);
        const auto two = server.connect(lab);
        const auto three = server.connect(lab);
        const auto in = server.ask(LogIn{anna, right, {}}, one);
        QVERIFY(server.ask(LogIn{anna, right, {}}, two).has_value());
        QVERIFY(server.ask(LogIn{anna, right, {}}, three).has_value());
        QVERIFY(server.ask(LogOut{false}, one).has_value());
        QCOMPARE(server.openSessions(id), 2);
        QCOMPARE(codeOf(server.ask(WhoAmI{}, one)), FailureCode::NotAuthenticated);
        QCOMPARE(codeOf(server.ask(ResumeSession{in->token}, one)), FailureCode::NotAuthenticated);
        QVERIFY(server.ask(LogOut{true}, two).has_value());
        QCOMPARE(server.openSessions(id), 0);
        QVERIFY(server.sender().isClosed(three));
    }

    void changesThePassword_data() { addEngines(); }
    void changesThePassword()
    {
        ZVONOK_DATABASE(database);
        AdminFixture server(database);
        const auto id = server.account(anna, {Role::Teacher}, right);
        server.prepare([=](storage::WriteScope& scope) {
            return scope.statement("UPDATE account SET must_change_password = 1 WHERE id = :id")
                .bind("id", id)
                .run();
        });
        const auto here = server.connect(room);
        const auto elsewhere = server.connect(lab);
        QVERIFY(server.ask(LogIn{anna, right, {}}, here)->who.mustChangePassword);
        QVERIFY(server.ask(LogIn{anna, right, {}}, elsewhere).has_value());
        QCOMPARE(codeOf(server.ask(RecordExport{QStringLiteral("list"), {}, 1}, here)),
                 FailureCode::PasswordChangeRequired);
        const auto bad = server.ask(ChangePassword{wrong, newer}, here);
        QCOMPARE(codeOf(bad), FailureCode::WrongCredentials);
        QCOMPARE(bad.error().field, QStringLiteral("oldPassword"));
        QCOMPARE(codeOf(server.ask(ChangePassword{right, newer}, here)), FailureCode::TooManyAttempts);
        database.clock().advance(1000);
        QCOMPARE(server.ask(ChangePassword{right, right}, here).error().arguments,
                 QStringList{QStringLiteral("same")});
        QCOMPARE(server.ask(ChangePassword{right, QStringLiteral("короткий")}, here).error().arguments,
                 (QStringList{QStringLiteral("short"), QStringLiteral("10")}));
        QVERIFY(server.ask(ChangePassword{right, newer}, here).has_value());
        QVERIFY(!server.ask(WhoAmI{}, here)->mustChangePassword);
        QVERIFY(server.sender().isClosed(elsewhere));
        QCOMPARE(server.openSessions(id), 1);
        QVERIFY(server.actions().contains(QStringLiteral("account.passwordChanged")));
        QCOMPARE(codeOf(server.logInFrom(room, anna, right)), FailureCode::WrongCredentials);
        database.clock().advance(1000);
        QVERIFY(server.logInFrom(room, anna, newer).has_value());
        const QString audited = server.everythingAudited();
        for (const QString& secret : {right, wrong, newer})
            QVERIFY(!audited.contains(secret));
    }

    void anOutdatedHashIsRenewed_data() { addEngines(); }
    void anOutdatedHashIsRenewed()
    {
        ZVONOK_DATABASE(database);
        AdminFixture server(database);
        const auto id = server.account(anna, {Role::Teacher}, right);
        server.hasher = server::PasswordHasher(QByteArray(32, 'p'), server::HashCost{2, 16384});
        QVERIFY(server.logInFrom(room, anna, right).has_value());
        const QString hash = server.look(
            [=](storage::ReadScope& scope) { return server::accounts::find(scope, id)->passwordHash; });
        QVERIFY(!server.hasher.isOutdated(hash));
        QVERIFY(server.logInFrom(room, anna, right).has_value());
    }
};

QTEST_GUILESS_MAIN(SessionsTest)
#include "SessionsTest.moc"
