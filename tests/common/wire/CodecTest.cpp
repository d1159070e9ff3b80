// SPDX-License-Identifier: GPL-3.0-or-later
// Every message of the protocol: round trips, cuts, hostile bytes, golden bytes.
#include "tests/support/EveryMessage.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace zvonok;
using namespace zvonok::tests;

namespace {

enum class Colour { Unknown = 0, Red = 1 };
constexpr auto enumNames(Colour)
{
    return std::array{wire::EnumName<Colour>{Colour::Unknown, "unknown"},
                      wire::EnumName<Colour>{Colour::Red, "red"}};
}

struct Limited {
    using Self = Limited;
    qint32 number = 0;
    QString text;
    QByteArray blob;
    QList<qint32> packed;
    QDate date;
    Colour colour = Colour::Red;
    double real = 0;
    QStringList texts;
    bool onByDefault = true;

    [[maybe_unused]] static constexpr auto message = wire::record("Limited");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, number), ZVONOK_FIELD_MAX(2, text, 3),
                                  ZVONOK_FIELD_MAX(3, blob, 4), ZVONOK_FIELD_MAX(4, packed, 5),
                                  ZVONOK_FIELD(5, date), ZVONOK_FIELD(6, colour), ZVONOK_FIELD(7, real),
                                  ZVONOK_FIELD_MAX(8, texts, 2), ZVONOK_FIELD(9, onByDefault));
    }
};

template <int Left>
struct Nested {
    using Self = Nested;
    Nested<Left - 1> inner;
    static constexpr auto message = wire::record("Nested");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, inner)); }
};
template <>
struct Nested<0> {
    using Self = Nested;
    bool leaf = false;
    [[maybe_unused]] static constexpr auto message = wire::record("Leaf");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, leaf)); }
};

QByteArray wrapped(QByteArray bytes, int times)
{
    for (; times > 0; --times) {
        QByteArray out;
        protozero::basic_pbf_writer<QByteArray> writer{out};
        writer.add_message(1, bytes.constData(), std::size_t(bytes.size()));
        bytes = out;
    }
    return bytes;
}

QByteArray hex(const char* digits) { return QByteArray::fromHex(digits); }

QString goldenPath() { return QStringLiteral(ZVONOK_SOURCE_DIR "/tests/golden/wire/v1.txt"); }

quint64 goldenSeed(const QString& name)
{
    quint64 seed = 1;
    for (const QChar each : name)
        seed = seed * 131 + each.unicode();
    return seed;
}

} // namespace

class CodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessage_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(tests::everyMessage().size()); ++i)
            QTest::newRow(qPrintable(tests::everyMessage()[std::size_t(i)].name)) << i;
    }
    void everyMessage()
    {
        QFETCH(int, index);
        const AnyMessage& message = tests::everyMessage()[std::size_t(index)];
        for (quint64 seed = 1; seed <= 40; ++seed) {
            const QByteArray bytes = message.make(seed);
            const auto again = message.again(bytes);
            QVERIFY2(again, qPrintable(again ? QString() : again.error().field));
            QCOMPARE(again->toHex(), bytes.toHex());
        }
    }

    // A cut may fall between two fields, and is then a shorter message; it is never anything else.
    void everyCutIsRefusedOrAShorterMessage_data() { everyMessage_data(); }
    void everyCutIsRefusedOrAShorterMessage()
    {
        QFETCH(int, index);
        const AnyMessage& message = tests::everyMessage()[std::size_t(index)];
        for (quint64 seed = 1; seed <= 3; ++seed) {
            const QByteArray bytes =
                message.make(seed).first(qMin<qsizetype>(3000, message.make(seed).size()));
            for (qsizetype size = 0; size < bytes.size(); ++size) {
                const auto cut = message.again(QByteArrayView(bytes).first(size));
                if (cut)
                    QVERIFY(cut->size() <= size);
                else
                    QCOMPARE(cut.error().code, FailureCode::MalformedMessage);
            }
        }
    }

    void everyWrongByteIsRefusedOrStable_data() { everyMessage_data(); }
    void everyWrongByteIsRefusedOrStable()
    {
        QFETCH(int, index);
        const AnyMessage& message = tests::everyMessage()[std::size_t(index)];
        const QByteArray bytes = message.make(7);
        std::mt19937_64 engine(quint64(index) + 1);
        for (qsizetype at = 0; at < qMin<qsizetype>(bytes.size(), 2000); ++at) {
            QByteArray wrong = bytes;
            wrong[at] = char(engine() % 256);
            const auto once = message.again(wrong);
            if (!once)
                continue;
            const auto twice = message.again(*once);
            QVERIFY(twice);
            QCOMPARE(*twice, *once);
        }
    }

    // What a release wrote is read for ever. ZVONOK_WRITE_GOLDEN=1 adds the messages that are not in the file
    // yet.
    void goldenBytes()
    {
        std::map<QString, QByteArray> golden;
        QFile file(goldenPath());
        if (file.open(QIODevice::ReadOnly)) {
            while (!file.atEnd()) {
                const QList<QByteArray> words = file.readLine().trimmed().split(' ');
                if (words.size() == 2)
                    golden[QString::fromUtf8(words[0])] = QByteArray::fromHex(words[1]);
            }
            file.close();
        }
        std::map<QString, const AnyMessage*> known;
        for (const AnyMessage& message : tests::everyMessage())
            known[message.name] = &message;
        for (const auto& [name, bytes] : golden) {
            QVERIFY2(known.contains(name), qPrintable(name + QStringLiteral(" has been removed")));
            const auto again = known[name]->again(bytes);
            QVERIFY2(again, qPrintable(name));
            QVERIFY2(*again == bytes, qPrintable(name + QStringLiteral(" is no longer the same bytes")));
        }
        if (qEnvironmentVariableIsSet("ZVONOK_WRITE_GOLDEN")) {
            for (const auto& [name, message] : known)
                golden.try_emplace(name, message->make(goldenSeed(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            for (const auto& [name, bytes] : golden)
                file.write(name.toUtf8() + ' ' + bytes.toHex() + '\n');
        }
        QVERIFY2(golden.size() >= 100, qPrintable(goldenPath()));
    }

    void limitsAreHeld_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FailureCode>("code");
        const auto row = [](const char* name, const char* digits, FailureCode code) {
            QTest::newRow(name) << hex(digits) << code;
        };
        row("text too long", "120461626364", FailureCode::LimitExceeded);
        row("text of too many bytes", "120d61616161616161616161616161", FailureCode::LimitExceeded);
        row("blob too long", "1a050102030405", FailureCode::LimitExceeded);
        row("packed list too long", "2206020202020202", FailureCode::LimitExceeded);
        row("packed list in pieces too long",
            "220302020222030202"
            "02",
            FailureCode::LimitExceeded);
        row("unpacked list too long", "200220022002200220022002", FailureCode::LimitExceeded);
        row("texts too many", "420161420161420161", FailureCode::LimitExceeded);
        row("broken UTF-8", "1202c328", FailureCode::MalformedMessage);
        row("surrogate in UTF-8", "1203eda080", FailureCode::MalformedMessage);
        row("number too large", "08ffffffffffffffffff01", FailureCode::MalformedMessage);
        row("varint without end", "08ffffffffffffffffffffff", FailureCode::MalformedMessage);
        row("date out of range", "28feffffffffffffffff01", FailureCode::MalformedMessage);
        row("length beyond the end", "12ff7f61", FailureCode::MalformedMessage);
        row("wrong wire type", "0a0101", FailureCode::MalformedMessage);
        row("not a number", "39000000000000f87f", FailureCode::MalformedMessage);
        row("infinite", "39000000000000f07f", FailureCode::MalformedMessage);
        row("tag zero", "00", FailureCode::MalformedMessage);
    }
    void limitsAreHeld()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(FailureCode, code);
        const auto decoded = wire::decode<Limited>(bytes);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, code);
    }

    void atTheLimitIsAccepted()
    {
        const Limited whole{7,
                            QStringLiteral("Шкё"),
                            QByteArrayLiteral("1234"),
                            {1, -2, 3, -4, 5},
                            QDate(2025, 9, 1),
                            Colour::Red,
                            -0.5,
                            {QStringLiteral("а"), {}},
                            false};
        const auto back = wire::decode<Limited>(wire::encode(whole));
        QVERIFY(back);
        QVERIFY(wire::equal(*back, whole));
    }

    void whatIsNotKnownIsSkippedOrUnknown()
    {
        const auto newer = wire::decode<Limited>(hex("0804"
                                                     "3063"
                                                     "f20103616263"));
        QVERIFY(newer);
        QCOMPARE(newer->number, 2);
        QVERIFY(newer->colour == Colour::Unknown);
        QVERIFY(!newer->onByDefault); // absent on the wire is zero, not what a new object begins with
    }

    void depthIsBounded()
    {
        const QByteArray leaf = hex("0801");
        const auto deep = wire::decode<Nested<11>>(wrapped(leaf, 11));
        QVERIFY(deep);
        const auto deeper = wire::decode<Nested<12>>(wrapped(leaf, 12));
        QVERIFY(!deeper);
        QCOMPARE(deeper.error().code, FailureCode::LimitExceeded);
    }

    // 20,000 empty rows cost two bytes each on the wire and a few hundred in memory.
    void memoryIsBounded()
    {
        QByteArray row;
        protozero::basic_pbf_writer<QByteArray> writer{row};
        const QByteArray text(3900, 'x');
        for (int i = 0; i < 9000; ++i)
            writer.add_string(3, text.constData(), std::size_t(text.size()));
        const auto decoded = wire::decode<wire::FailureRecord>(row);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, FailureCode::LimitExceeded);
    }
};

QTEST_APPLESS_MAIN(CodecTest)
#include "CodecTest.moc"
