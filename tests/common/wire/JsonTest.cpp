// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON view of every message, as zvonokctl and scripts use it.
#include "tests/support/EveryMessage.h"

#include <QJsonDocument>
#include <QTest>

using namespace zvonok;
using namespace zvonok::tests;

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessage_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(tests::everyMessage().size()); ++i)
            QTest::newRow(qPrintable(tests::everyMessage()[std::size_t(i)].name)) << i;
    }
    // Through the text of a file and back, nothing is lost.
    void everyMessage()
    {
        QFETCH(int, index);
        const AnyMessage& message = tests::everyMessage()[std::size_t(index)];
        for (quint64 seed = 100; seed < 120; ++seed) {
            const QByteArray bytes = message.make(seed);
            const auto json = message.toJson(bytes);
            QVERIFY(json);
            const QJsonObject read = QJsonDocument::fromJson(QJsonDocument(*json).toJson()).object();
            const auto back = message.fromJson(read);
            QVERIFY2(back, qPrintable(back ? QString() : back.error().field));
            QCOMPARE(back->toHex(), bytes.toHex());
        }
    }

    void misspeltNamesAreRefused()
    {
        const auto failure = wire::Codec<LogIn>::fromJson({{QStringLiteral("logim"), QStringLiteral("a")}});
        QVERIFY(!failure);
        QCOMPARE(failure.error().code, FailureCode::InvalidInput);
        QCOMPARE(failure.error().field, QStringLiteral("logim"));
    }

    void wrongTypesAreRefused()
    {
        QVERIFY(!wire::Codec<LogIn>::fromJson({{QStringLiteral("login"), 7}}));
        QVERIFY(!wire::Codec<wire::FailureRecord>::fromJson({{QStringLiteral("code"), 1.5}}));
        QVERIFY(!wire::Codec<wire::FailureRecord>::fromJson({{QStringLiteral("code"), 5e12}}));
        QVERIFY(!wire::Codec<wire::FailureRecord>::fromJson(
            {{QStringLiteral("arguments"), QStringLiteral("x")}}));
    }

    void enumsAndDatesAreWords()
    {
        const QJsonObject json = wire::toJson(GrantLine{});
        QVERIFY(json.contains(QStringLiteral("permission")));
        QCOMPARE(json[QStringLiteral("permission")].toString(), QStringLiteral("unknown"));
        YearLine year;
        year.from = QDate(2025, 9, 1);
        QCOMPARE(wire::toJson(year)[QStringLiteral("from")].toString(), QStringLiteral("2025-09-01"));
        QVERIFY(!wire::Codec<YearLine>::fromJson({{QStringLiteral("from"), QStringLiteral("01.09.2025")}}));
    }
};

QTEST_APPLESS_MAIN(JsonTest)
#include "JsonTest.moc"
