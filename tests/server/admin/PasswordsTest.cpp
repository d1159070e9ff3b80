// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/LoginThrottle.h"
#include "server/admin/PasswordHasher.h"
#include "server/admin/PasswordPolicy.h"
#include "server/admin/RoleRules.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace zvonok;
using namespace zvonok::server;

class PasswordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesDifferAndVerify()
    {
        const PasswordHasher hasher(QByteArray(32, 'a'), HashCost::least());
        const QString one = hasher.hash(QStringLiteral("длинный пароль"));
        const QString two = hasher.hash(QStringLiteral("длинный пароль"));
        QVERIFY(one != two);
        QVERIFY(one.startsWith(QLatin1String("$argon2id$")));
        QVERIFY(hasher.verify(one, QStringLiteral("длинный пароль")));
        QVERIFY(hasher.verify(two, QStringLiteral("длинный пароль")));
        QVERIFY(!hasher.verify(one, QStringLiteral("длинный Пароль")));
        QVERIFY(!hasher.verify(QString(), QString()));
    }
    void pepperCounts()
    {
        const PasswordHasher one(QByteArray(32, 'a'), HashCost::least());
        const PasswordHasher other(QByteArray(32, 'b'), HashCost::least());
        QVERIFY(!other.verify(one.hash(QStringLiteral("x")), QStringLiteral("x")));
    }
    void spellingsOfOneTextAreOne()
    {
        const PasswordHasher hasher(QByteArray(32, 'a'), HashCost::least());
        const QString composed = QStringLiteral("\u0439\ufb01"); // й, ligature fi
        const QString apart = QStringLiteral("\u0438\u0306fi");
        QVERIFY(hasher.verify(hasher.hash(composed), apart));
    }
    void outdatedCostIsSeen()
    {
        const PasswordHasher cheap(QByteArray(32, 'a'), HashCost::least());
        const PasswordHasher dear(QByteArray(32, 'a'), HashCost{2, 16384});
        const QString hash = cheap.hash(QStringLiteral("x"));
        QVERIFY(!cheap.isOutdated(hash));
        QVERIFY(dear.isOutdated(hash));
        QVERIFY(dear.verify(hash, QStringLiteral("x")));
    }
    void calibrationNeverGoesBelowTheFloor()
    {
        const HashCost cost = calibrate(1);
        QCOMPARE(cost.passes, 2);
        QCOMPARE(cost.bytes, 19LL * 1024 * 1024);
    }
    void pepperFileIsMadeOnceAndIsPrivate()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("pepper"));
        const auto made = PasswordHasher::pepperOfFile(path);
        QVERIFY(made.has_value());
        QCOMPARE(made->size(), 32);
        QCOMPARE(PasswordHasher::pepperOfFile(path).value(), *made);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
        QFile cut(path);
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write("short");
        cut.close();
        QCOMPARE(PasswordHasher::pepperOfFile(path).error().code, FailureCode::UnreadableFile);
    }
    void oneTimePasswordsDifferAndAreReadable()
    {
        QSet<QString> all;
        for (int i = 0; i < 1000; ++i) {
            const QString password = newOneTimePassword();
            QVERIFY(QRegularExpression(
                        QStringLiteral("^[a-hjkmnp-z2-9]{4}-[a-hjkmnp-z2-9]{4}-[a-hjkmnp-z2-9]{2}$"))
                        .match(password)
                        .hasMatch());
            all.insert(password);
        }
        QCOMPARE(all.size(), 1000);
    }

    void policy_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("staff");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* password, bool staff, const char* reason) {
            QTest::newRow(name) << QString::fromUtf8(password) << staff << QString::fromLatin1(reason);
        };
        row("good", "три синих кота", true, "");
        row("good latin", "gd7-kolodets", true, "");
        row("nine signs", "зсинихкот", true, "short");
        row("nine for a pupil", "зсинихкот", false, "");
        row("seven for a pupil", "зсиних7", false, "short");
        row("a word with a year", "Пароль2026!", true, "common");
        row("capital and ё", "РебЁнок2026", true, "");
        row("in the other layout", "Gfhjkm2026!", true, "common");
        row("keys of a row", "qwertyuiop", true, "common");
        row("keys backwards", "зщшгнекуцй", true, "common");
        row("digits", "1234567890", true, "common");
        row("one sign", "ааааааааааа", true, "common");
        row("a word twice", "любовьлюбовь", true, "common");
        row("two words", "любимаямама", true, "common");
        row("two words and a year", "ПриветМаша2026", true, "common");
        row("two words in the other layout", "ghbdtnvfif", true, "common");
        row("a listed word and one that is not", "приветсосны", true, "");
        row("own name", "семенов-2сосны", true, "personal");
        row("own name, ё", "СемЁнов-2сосны", true, "personal");
        row("own name in the other layout", "ctvtyjd-2cjcys", true, "personal");
        row("school", "лицей-радуга-55", true, "personal");
    }
    void policy()
    {
        QFETCH(QString, password);
        QFETCH(bool, staff);
        QFETCH(QString, reason);
        const PasswordPolicy policy = PasswordPolicy::shipped();
        QVERIFY(policy.size() > 500);
        const auto result = policy.check(
            password,
            {{QStringLiteral("СемёновИИ"), QStringLiteral("Семёнов"), QStringLiteral("радуга")}, staff});
        QCOMPARE(result ? QString() : result.error().arguments.value(0), reason);
        if (!result)
            QCOMPARE(result.error().code, FailureCode::PasswordTooWeak);
    }

    // S6: with the account's waits alone, from as many addresses as one likes.
    void noMoreThanAHundredGuessesADay()
    {
        qint64 now = 0;
        int guesses = 0;
        while (now < 24LL * 3600'000) {
            ++guesses;
            now += LoginThrottle::delayAfter(guesses);
        }
        QVERIFY2(guesses <= 100, qPrintable(QString::number(guesses)));
        QCOMPARE(LoginThrottle::delayAfter(0), 0);
        QCOMPARE(LoginThrottle::delayAfter(1), 1000);
        QCOMPARE(LoginThrottle::delayAfter(6), 30000);
    }
    void sourcesWaitLongerAndLonger()
    {
        LoginThrottle throttle;
        const QString address = QStringLiteral("10.0.0.7");
        Moment now{1'000'000};
        for (int i = 0; i < 5; ++i)
            throttle.sourceFailed(address, {}, now);
        QCOMPARE(throttle.sourceWait(address, now), 0);
        throttle.sourceFailed(address, {}, now);
        QCOMPARE(throttle.sourceWait(address, now), 5000);
        throttle.sourceFailed(address, {}, now);
        QCOMPARE(throttle.sourceWait(address, now), 10000);
        QCOMPARE(throttle.sourceWait(QStringLiteral("10.0.0.8"), now), 0);
        for (int i = 0; i < 1000; ++i)
            throttle.sourceFailed(address, {}, now);
        QCOMPARE(throttle.sourceWait(address, now), 30 * 60'000);
        QCOMPARE(throttle.sourceWait(address, {now.ms + 29 * 60'000}), 60'000);
        const Moment later{now.ms + 3 * 3600'000};
        throttle.sourceFailed(address, {}, later);
        QCOMPARE(throttle.sourceWait(address, later), 0);
    }
    void loopbackIsLimitedLess()
    {
        LoginThrottle throttle;
        const Moment now{1'000'000};
        for (int i = 0; i < 50; ++i)
            throttle.sourceFailed(QStringLiteral("127.0.0.1"), {}, now);
        QCOMPARE(throttle.sourceWait(QStringLiteral("127.0.0.1"), now), 0);
        for (int i = 0; i < 500; ++i)
            throttle.sourceFailed(QStringLiteral("127.0.0.1"), {}, now);
        QCOMPARE(throttle.sourceWait(QStringLiteral("127.0.0.1"), now), 30'000);
    }
    void whatIsRememberedIsBounded()
    {
        LoginThrottle::Limits limits;
        limits.kept = 10;
        LoginThrottle throttle(limits);
        const Moment now{1'000'000};
        throttle.nameFailed(QStringLiteral("first"), now);
        QVERIFY(throttle.nameWait(QStringLiteral("first"), now) > 0);
        for (int i = 0; i < 10; ++i)
            throttle.nameFailed(QString::number(i), now);
        QCOMPARE(throttle.nameWait(QStringLiteral("first"), now), 0);
        QVERIFY(throttle.nameWait(QStringLiteral("9"), now) > 0);
    }
    void failuresAreToldOnceAMinute()
    {
        LoginThrottle throttle;
        const QString address = QStringLiteral("10.0.0.7");
        QVERIFY(throttle.sourceFailed(address, {}, {1'000'000}).has_value());
        for (int i = 0; i < 9; ++i)
            QVERIFY(!throttle.sourceFailed(address, Id<Account>{4}, {1'000'000 + i * 1000}).has_value());
        const auto tell = throttle.sourceFailed(address, Id<Account>{5}, {1'060'000});
        QVERIFY(tell.has_value());
        QCOMPARE(tell->failures, 10);
        QCOMPARE(tell->accounts, (QList<qint64>{4, 5}));
    }
    void oneTurnAtATime()
    {
        LoginThrottle throttle;
        {
            const LoginThrottle::Turn one(throttle, QStringLiteral("name"));
            const LoginThrottle::Turn other(throttle, QStringLiteral("name"));
            const LoginThrottle::Turn different(throttle, QStringLiteral("else"));
            QVERIFY(one.mine() && !other.mine() && different.mine());
        }
        QVERIFY(LoginThrottle::Turn(throttle, QStringLiteral("name")).mine());
    }

    void roles_data()
    {
        QTest::addColumn<QList<Role>>("actor");
        QTest::addColumn<Role>("given");
        QTest::addColumn<bool>("may");
        using L = QList<Role>;
        QTest::newRow("administrator gives teacher") << L{Role::SystemAdministrator} << Role::Teacher << true;
        QTest::newRow("administrator gives administrator")
            << L{Role::SystemAdministrator} << Role::SystemAdministrator << true;
        QTest::newRow("deputy gives teacher") << L{Role::DeputyHead} << Role::Teacher << true;
        QTest::newRow("deputy gives administrator")
            << L{Role::DeputyHead} << Role::SystemAdministrator << false;
        QTest::newRow("director gives teacher") << L{Role::Director} << Role::Teacher << false;
        QTest::newRow("teacher gives teacher") << L{Role::Teacher} << Role::Teacher << true;
        QTest::newRow("teacher gives pupil") << L{Role::Teacher} << Role::Pupil << false;
        QTest::newRow("secretary gives pupil") << L{Role::Secretary} << Role::Pupil << true;
        QTest::newRow("secretary gives coordinator") << L{Role::Secretary} << Role::Coordinator << false;
        QTest::newRow("two roles give what both may")
            << L{Role::Secretary, Role::Director} << Role::Teacher << false;
        QTest::newRow("nobody gives unknown") << L{Role::SystemAdministrator} << Role::Unknown << false;
    }
    void roles()
    {
        QFETCH(QList<Role>, actor);
        QFETCH(Role, given);
        QFETCH(bool, may);
        Actor who;
        who.roles = actor;
        QCOMPARE(mayGive(who, given), may);
    }
};

QTEST_GUILESS_MAIN(PasswordsTest)
#include "PasswordsTest.moc"
