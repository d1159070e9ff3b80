// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts, roles, audit, backups and status, through the dispatcher, on both engines.
#include "server/admin/SettingRepository.h"
#include "tests/server/admin/AdminFixture.h"

using namespace zvonok;
using namespace zvonok::tests;

namespace {

const QString admin = QStringLiteral("chief");

template <class T>
FailureCode codeOf(const Result<T>& result)
{
    return result ? FailureCode::Unknown : result.error().code;
}

} // namespace

class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guardiansAndPupilsOfAClass_data() { addEngines(); }
    void guardiansAndPupilsOfAClass()
    {
        ZVONOK_DATABASE(database);
        AdminFixture server(database);
        const auto chief = server.actor(admin, {Role::SystemAdministrator});
        struct Made {
            Id<SchoolClass> schoolClass;
            Id<Guardian> mother;
        };
        const auto made = server.prepare([](storage::WriteScope& scope) {
            const auto person = [&](const char* last, const char* first) {
                return scope
                    .statement(
                        "INSERT INTO person (last_name, first_name, search_key, changed_at, changed_by) "
                        "VALUES (:last, :first, :last, 1, 0) RETURNING id")
                    .bind("last", QString::fromUtf8(last))
                    .bind("first", QString::fromUtf8(first))
                    .insertedId<Person>();
            };
            const auto year =
                scope
                    .statement("INSERT INTO school_year (name, first_day, last_day, changed_at, changed_by) "
                               "VALUES ('2025/2026', '2025-09-01', '2026-08-31', 1, 0) RETURNING id")
                    .insertedId<SchoolYear>();
            Made all;
            all.schoolClass =
                scope
                    .statement("INSERT INTO school_class (year_id, grade, letter, changed_at, changed_by) "
                               "VALUES (:y, 7, 'А', 1, 0) RETURNING id")
                    .bind("y", year)
                    .insertedId<SchoolClass>();
            const auto guardian = [&](Id<Person> whose) {
                return scope
                    .statement("INSERT INTO guardian (person_id, changed_at, changed_by) VALUES (:p, 1, 0) "
                               "RETURNING id")
                    .bind("p", whose)
                    .insertedId<Guardian>();
            };
            all.mother = guardian(person("Двойнева", "Ольга"));
            const auto father = guardian(person("Двойнев", "Олег"));
            const auto tie = [&](Id<Guardian> id, Id<Pupil> pupil, bool maySee) {
                scope
                    .statement(
                        "INSERT INTO guardianship (guardian_id, pupil_id, kinship, may_see, "
                        "first_day, changed_at, changed_by) VALUES (:g, :p, 1, :see, '2025-09-01', 1, 0)")
                    .bind("g", id)
                    .bind("p", pupil)
                    .bind("see", maySee)
                    .run();
            };
            for (const char* first : {"Иван", "Пётр"}) { // twins
                const auto pupil =
                    scope
                        .statement("INSERT INTO pupil (person_id, changed_at, changed_by) VALUES (:p, 1, 0) "
                                   "RETURNING id")
                        .bind("p", person("Двойнев", first))
                        .insertedId<Pupil>();
                scope
                    .statement("INSERT INTO class_membership (pupil_id, class_id, first_day, changed_at, "
                               "changed_by) VALUES (:p, :c, '2025-09-01', 1, 0)")
                    .bind("p", pupil)
                    .bind("c", all.schoolClass)
                    .run();
                tie(all.mother, pupil, true);
                tie(father, pupil, false);
            }
            return all;
        });
        const auto pupils = server.send(CreateClassAccounts{made.schoolClass, Role::Pupil}, chief);
        QVERIFY(pupils.has_value());
        QCOMPARE(pupils->slips.size(), 2);
        QCOMPARE(pupils->slips.first().where, QStringLiteral("7А"));
        QVERIFY(server.send(CreateClassAccounts{made.schoolClass, Role::Pupil}, chief)->slips.isEmpty());
        // Of twins one slip for the mother; the father may not see, so he gets none.
        const auto parents = server.send(CreateClassAccounts{made.schoolClass, Role::Guardian}, chief);
        QVERIFY(parents.has_value());
        QCOMPARE(parents->slips.size(), 1);
        QCOMPARE(parents->slips.first().where, QStringLiteral("7А Двойнев Иван"));
        QCOMPARE(server.failure(CreateAccount{{}, {}, {}, {Role::Guardian}, made.mother}, chief),
                 FailureCode::AlreadyExists);
        const auto in = server.logIn(parents->slips.first().login, parents->slips.first().password);
        QVERIFY(in.has_value());
        QCOMPARE(in->who.guardian, made.mother);
        QVERIFY(!in->who.pupil && !in->who.staff);
        // In the list of accounts one sees whose they are.
        const auto list = server.send(ListAccounts{QStringLiteral("Двойнева")}, chief)->accounts;
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().guardian, made.mother);
        QCOMPARE(list.first().where, QStringLiteral("7А Двойнев Иван"));
        // A guardian's account gets no other role with it, and there are no accounts of a class for teachers.
        QCOMPARE(codeOf(server.send(CreateAccount{{}, {}, {}, {Role::Teacher}, made.mother}, chief)),
                 FailureCode::InvalidInput);
        QCOMPARE(codeOf(server.send(CreateClassAccounts{made.schoolClass, Role::Teacher}, chief)),
                 FailureCode::InvalidInput);
        QCOMPARE(codeOf(server.send(CreateClassAccounts{{999}, Role::Pupil}, chief)), FailureCode::NotFound);
    }

    void onlyAdministratorsManage_data() { addEngines(); }
    void onlyAdministratorsManage()
    {
        ZVONOK_DATABASE(database);
        AdminFixture server(database);
        const auto victim = server.actor(QStringLiteral("victim"), {Role::Teacher});
        for (const Role role : {Role::Coordinator, Role::Director, Role::DeputyHead, Role::Secretary,
                                Role::Teacher, Role::Pupil, Role::Guardian}) {
            const auto actor = server.actor(QStringLiteral("actor%1").arg(int(role)), {role});
            QCOMPARE(server.failure(ListAccounts{}, actor), FailureCode::NotPermitted);
            QCOMPARE(server.failure(CreateAccount{QStringLiteral("new"), {}, {}, {Role::Teacher}}, actor),
                     FailureCode::NotPermitted);
            QCOMPARE(server.failure(IssuePasswords{{victim.account}}, actor), FailureCode::NotPermitted);
            QCOMPARE(server.failure(CreateStaffAccounts{Role::Teacher}, actor), FailureCode::NotPermitted);
            QCOMPARE(server.failure(SetAccountDisabled{victim.account, true, 1}, actor),
                     FailureCode::NotPermitted);
            QCOMPARE(server.failure(SetAccountRoles{actor.account, {Role::SystemAdministrator}, 1}, actor),
                     FailureCode::NotPermitted);
            QCOMPARE(server.failure(MakeBackup{}, actor), FailureCode::NotPermitted);
            QCOMPARE(server.failure(ListBackups{}, actor), FailureCode::NotPermitted);
            QCOMPARE(server.failure(ReadStatus{}, actor), FailureCode::NotPermitted);
            const bool mayReadAudit = role == Role::Director || role == Role::DeputyHead;
            QCOMPARE(server.failure(ReadAudit{}, actor),
                     mayReadAudit ? FailureCode::Unknown : FailureCode::NotPermitted);
            QCOMPARE(server.failure(VerifyAudit{}, actor),
                     mayReadAudit ? FailureCode::Unknown : FailureCode::NotPermitted);
        }
        QVERIFY(server.actions().isEmpty());
        QCOMPARE(server.failure(ListAccounts{}, server::Actor{}), FailureCode::NotAuthenticated);
    }

    void createsAccounts_data() { addEngines(); }
    void createsAccounts()
    {
        ZVONOK_DATABASE(database);
        AdminFixture server(database);
        const auto chief = server.actor(admin, {Role::SystemAdministrator});
        const auto one =
            server.staff(QStringLiteral("Орлов"), QStringLiteral("Пётр"), QStringLiteral("Ильич"));
        const auto two =
            server.staff(QStringLiteral("Орлов"), QStringLiteral("Павел"), QStringLiteral("Игоревич"));
        server.staff(QStringLiteral("Сова"), QStringLiteral("Анна"), {});
        const auto made = server.send(CreateAccount{{}, one, {}, {Role::Teacher}}, chief);
        QVERIFY(made.has_value());
        QCOMPARE(made->slips.size(), 1);
        const OneTimePassword slip = made->slips.first();
        QCOMPARE(slip.login, QStringLiteral("ОрловПИ"));
        QCOMPARE(slip.name, QStringLiteral("Орлов П. И."));
        QCOMPARE(slip.where, QStringLiteral("учитель"));
        const auto in = server.logIn(slip.login, slip.password);
        QVERIFY(in.has_value());
        QVERIFY(in->who.mustChangePassword);
        QCOMPARE(in->who.staff, one);
        QCOMPARE(codeOf(server.send(CreateAccount{{}, one, {}, {Role::Teacher}}, chief)),
                 FailureCode::AlreadyExists);
        QCOMPARE(server.send(CreateAccount{{}, two, {}, {Role::Teacher}}, chief)->slips.first().login,
                 QStringLiteral("ОрловПИ2"));
        const auto rest = server.send(CreateStaffAccounts{Role::Teacher}, chief);
        QCOMPARE(rest->slips.size(), 1);
        QCOMPARE(rest->slips.first().login, QStringLiteral("СоваА"));
        QVERIFY(server.send(CreateStaffAccounts{Role::Teacher}, chief)->slips.isEmpty());
        QCOMPARE(server.actions().count(QStringLiteral("account.created")), 3);
        QVERIFY(!server.everythingAudited().contains(slip.password));
        QVERIFY(server.everythingAudited().contains(QStringLiteral("ОрловПИ")));

        QCOMPARE(
            codeOf(server.send(CreateAccount{QStringLiteral("орловпи"), {}, {}, {Role::Teacher}}, chief)),
            FailureCode::AlreadyExists);
        QCOMPARE(server.failure(CreateAccount{{}, {}, {}, {Role::Teacher}}, chief),
                 FailureCode::MissingInput);
        QCOMPARE(server.failure(CreateAccount{QStringLiteral("x y"), {}, {}, {Role::Teacher}}, chief),
                 FailureCode::InvalidInput);
        QCOMPARE(server.failure(CreateAccount{QStringLiteral("xy"), {}, {}, {}}, chief),
                 FailureCode::MissingInput);
        QCOMPARE(server.failure(CreateAccount{QStringLiteral("xy"), {}, {}, {Role::Pupil}}, chief),
                 FailureCode::InvalidInput);
        QCOMPARE(server.failure(CreateAccount{{}, {999}, {}, {Role::Teacher}}, chief), FailureCode::NotFound);
        QCOMPARE(server.failure(CreateAccount{{}, one, {1}, {Role::Teacher}}, chief),
                 FailureCode::InvalidInput);

        QCOMPARE(server.send(ListAccounts{}, chief)->accounts.size(), 4);
        const auto found = server.send(ListAccounts{QStringLiteral("орлов пе")}, chief)->accounts;
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().login, QStringLiteral("ОрловПИ"));
        QCOMPARE(found.first().roles, QList<Role>{Role::Teacher});
        QVERIFY(found.first().mustChangePassword && found.first().lastLogin);
        QCOMPARE(server.send(ListAccounts{QStringLiteral("орловпи")}, chief)->accounts.size(), 2);
        QVERIFY(server.send(ListAccounts{QStringLiteral("%")}, chief)->accounts.isEmpty());
        QVERIFY(server.send(ListAccounts{QStringLiteral("_")}, chief)->accounts.isEmpty());
    }

    void issuesPasswords_data() { addEngines(); }
    void issuesPasswords()
    {
        ZVONOK_DATABASE(database);
        AdminFixture server(database);
        const auto chief = server.actor(admin, {Role::SystemAdministrator});
        const auto teacher = server.actor(QStringLiteral("teacher"), {Role::Teacher});
        const auto command = newCommandId();
        const IssuePasswords request{{teacher.account, teacher.account}};
        const auto issued = server.send(request, chief, command);
        QCOMPARE(issued->slips.size(), 1);
        QCOMPARE(server.openSessions(teacher.account), 0);
        QCOMPARE(server.failure(WhoAmI{}, teacher), FailureCode::NotAuthenticated);
        QCOMPARE(server.ended, QList<Id<Account>>{teacher.account});
        QVERIFY(server.logIn(QStringLiteral("teacher"), issued->slips.first().password).has_value());
        // Sent again it does nothing, and the passwords were not kept to be told again.
        QCOMPARE(codeOf(server.send(request, chief, command)), FailureCode::AlreadyExists);
        QVERIFY(server.logIn(QStringLiteral("teacher"), issued->slips.first().password).has_value());
        QCOMPARE(server.failure(IssuePasswords{{{12345}}}, chief), FailureCode::NotFound);
        QCOMPARE(server.failure(IssuePasswords{}, chief), FailureCode::MissingInput);
        QVERIFY(!server.everythingAudited().contains(issued->slips.first().password));
    }

    void rightsChangeAtOnce_data() { addEngines(); }
    void rightsChangeAtOnce()
    {
        ZVONOK_DATABASE(database);
        AdminFixture server(database);
        const auto chief = server.actor(admin, {Role::SystemAdministrator});
        const auto teacher = server.actor(QStringLiteral("teacher"), {Role::Teacher});
        const QList<Role> roles{Role::DeputyHead, Role::Teacher};
        const auto saved = server.send(
            SetAccountRoles{teacher.account, {Role::Teacher, Role::DeputyHead, Role::Teacher}, 1}, chief);
        QCOMPARE(saved->version, 2);
        QCOMPARE(server.versionOf(teacher.account), 2);
        QCOMPARE(server.failure(WhoAmI{}, teacher), FailureCode::NotAuthenticated);
        QCOMPARE(server.send(ListAccounts{QStringLiteral("teacher")}, chief)->accounts.first().roles, roles);
        const auto audited = server.send(ReadAudit{}, chief)->lines.first();
        QCOMPARE(audited.action, QStringLiteral("account.roles"));
        QCOMPARE(audited.by, admin);
        QVERIFY(!audited.before.contains(QStringLiteral("deputyHead")));
        QVERIFY(audited.after.contains(QStringLiteral("deputyHead")));
        const auto late = server.send(SetAccountDisabled{teacher.account, true, 1}, chief);
        QCOMPARE(codeOf(late), FailureCode::Conflict);
        QCOMPARE(late.error().field, QStringLiteral("version"));
        QCOMPARE(server.send(SetAccountDisabled{teacher.account, true, 2}, chief)->version, 3);
        QCOMPARE(server.ended, (QList<Id<Account>>{teacher.account, teacher.account}));
        QCOMPARE(server.send(SetAccountDisabled{teacher.account, true, 3}, chief)->version, 3);
        QCOMPARE(server.actions().count(QStringLiteral("account.disabled")), 1);
        QCOMPARE(server.send(SetAccountDisabled{teacher.account, false, 3}, chief)->version, 4);
        QCOMPARE(server.failure(SetAccountRoles{teacher.account, {}, 4}, chief), FailureCode::MissingInput);
        QCOMPARE(server.failure(SetAccountRoles{teacher.account, {Role::Pupil}, 4}, chief),
                 FailureCode::InvalidInput);
        QCOMPARE(server.failure(SetAccountRoles{{777}, {Role::Teacher}, 1}, chief), FailureCode::NotFound);
    }

    void theLastAdministratorStays_data() { addEngines(); }
    void theLastAdministratorStays()
    {
        ZVONOK_DATABASE(database);
        AdminFixture server(database);
        const auto chief = server.actor(admin, {Role::SystemAdministrator});
        const auto off = server.send(SetAccountDisabled{chief.account, true, 1}, chief);
        QCOMPARE(codeOf(off), FailureCode::Conflict);
        QCOMPARE(off.error().field, QStringLiteral("roles"));
        QCOMPARE(server.failure(SetAccountRoles{chief.account, {Role::Teacher}, 1}, chief),
                 FailureCode::Conflict);
        QCOMPARE(server.openSessions(chief.account), 1);
        const auto second = server.actor(QStringLiteral("second"), {Role::SystemAdministrator});
        QVERIFY(server.send(SetAccountRoles{chief.account, {Role::Teacher}, 1}, chief).has_value());
        QCOMPARE(server.failure(SetAccountDisabled{second.account, true, 1}, second), FailureCode::Conflict);
    }

    void firstStart_data() { addEngines(); }
    void firstStart()
    {
        ZVONOK_DATABASE(database);
        AdminFixture server(database);
        const auto first = server::firstAccounts(server.dispatcher(), server.readPool());
        QVERIFY(first.has_value());
        QCOMPARE(first->size(), 1);
        QCOMPARE(first->first().login, QStringLiteral("admin"));
        const auto in = server.logIn(first->first().login, first->first().password);
        QVERIFY(in.has_value());
        QVERIFY(in->who.mustChangePassword);
        QVERIFY(in->who.roles.contains(Role::SystemAdministrator));
        QVERIFY(server::firstAccounts(server.dispatcher(), server.readPool())->isEmpty());
        QCOMPARE(server.failure(ListAccounts{}, server.actorOf(*in)), FailureCode::PasswordChangeRequired);
        QVERIFY(server.actions().startsWith(QStringLiteral("account.created")));

        const QString pepper = database.folder() + QStringLiteral("/pepper");
        const auto prepared = server::preparePasswords(server.writeLane(), pepper, false);
        QVERIFY(prepared.has_value());
        QCOMPARE(server::preparePasswords(server.writeLane(), pepper, false)->cost(), prepared->cost());
        QVERIFY(prepared->cost().bytes >= server::HashCost::floor().bytes);
        QVERIFY(server::keepSchoolName(server.writeLane(), QStringLiteral("Школа \"7\"")).has_value());
        QCOMPARE(server.send(WhoAmI{}, server.actorOf(*in))->schoolName, QStringLiteral("Школа \"7\""));
    }

    void showsTheAudit_data() { addEngines(); }
    void showsTheAudit()
    {
        ZVONOK_DATABASE(database);
        AdminFixture server(database);
        const auto chief = server.actor(admin, {Role::SystemAdministrator});
        const auto teacher = server.actor(QStringLiteral("teacher"), {Role::Teacher});
        server.prepare([](storage::WriteScope& scope) { // the test lasts for days
            return scope.statement("UPDATE session SET expires_at = :end")
                .bind("end", Moment{scope.now().ms * 2})
                .run();
        });
        for (int i = 1; i <= 5; ++i) {
            QVERIFY(
                server
                    .send(RecordExport{QStringLiteral("list %1").arg(i), QStringLiteral("xlsx"), i}, teacher)
                    .has_value());
            database.clock().advance(24 * 3600'000LL);
        }
        QVERIFY(server.send(SetAccountDisabled{teacher.account, true, 1}, chief).has_value());
        const auto sequences = [&](const ReadAudit& request) {
            QList<qint64> all;
            const AuditPage found = server.send(request, chief).value();
            for (const AuditLine& each : found.lines)
                all.append(each.sequence);
            return all;
        };
        QCOMPARE(sequences({}), (QList<qint64>{6, 5, 4, 3, 2, 1}));
        ReadAudit page;
        page.most = 2;
        QCOMPARE(sequences(page), (QList<qint64>{6, 5}));
        page.before = 5;
        QCOMPARE(sequences(page), (QList<qint64>{4, 3}));
        QCOMPARE(sequences({0, 100, QStringLiteral("export"), {}, {}, {}}), (QList<qint64>{5, 4, 3, 2, 1}));
        QCOMPARE(sequences({0, 100, {}, chief.account, {}, {}}), QList<qint64>{6});
        const QDate first = Moment{1'757'000'000'000}.local().date();
        QCOMPARE(sequences({0, 100, {}, {}, first.addDays(1), first.addDays(2)}), (QList<qint64>{3, 2}));
        const AuditLine line =
            server.send(ReadAudit{0, 1, QStringLiteral("export"), {}, {}, {}}, chief)->lines.first();
        QCOMPARE(line.by, QStringLiteral("teacher"));
        QCOMPARE(line.address, QStringLiteral("127.0.0.1"));
        QVERIFY(line.after.contains(QStringLiteral("list 5")));
        QCOMPARE(server.failure(RecordExport{QStringLiteral(" "), {}, 1}, chief), FailureCode::MissingInput);
        const auto verified = server.send(VerifyAudit{}, chief);
        QCOMPARE(verified->rows, 6);
        QCOMPARE(verified->last, 6);
        QVERIFY(verified->damages.isEmpty());
    }

    void makesBackups_data() { addEngines(); }
    void makesBackups()
    {
        ZVONOK_DATABASE(database);
        AdminFixture server(database);
        const auto chief = server.actor(admin, {Role::SystemAdministrator});
        QVERIFY(server.send(ListBackups{}, chief)->backups.isEmpty());
        server.prepare([](storage::WriteScope& scope) {
            server::settings::write(scope, QStringLiteral("backup.keep"), 2);
            return 0;
        });
        const auto made = server.send(MakeBackup{}, chief);
        QVERIFY(made.has_value());
        QCOMPARE(made->stateHash.size(), 64);
        const QString file = database.folder() % QStringLiteral("/backups/") % made->fileName;
        const auto key = storage::BackupKey::fromFile(database.folder() + QStringLiteral("/backup.key"));
        const auto checked = storage::Backup::verify(file, key.value());
        QVERIFY(checked.has_value());
        QCOMPARE(QString::fromLatin1(checked->stateHash.toHex()), made->stateHash);
        QCOMPARE(server.send(ReadStatus{}, chief)->lastBackup, made->at);
        QVERIFY(server.send(ReadStatus{}, chief)->databaseBytes > 10000);
        QVERIFY(server.send(ReadStatus{}, chief)->saves > 0);
        for (int i = 0; i < 2; ++i) {
            database.clock().advance(1000);
            QVERIFY(server.send(MakeBackup{}, chief).has_value());
        }
        QCOMPARE(server.send(ListBackups{}, chief)->backups.size(), 2);
        QVERIFY(!QFile::exists(file)); // the oldest went
        QCOMPARE(server.actions().count(QStringLiteral("backup.made")), 3);
    }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "AccountsTest.moc"
