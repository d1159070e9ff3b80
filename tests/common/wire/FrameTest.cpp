// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/Frame.h"

#include <QTest>
#include <QtEndian>

#include <random>
#include <zstd.h>

using namespace zvonok;
using namespace zvonok::wire;

namespace {

Frame sample(int size)
{
    std::mt19937_64 engine(5);
    QByteArray body;
    for (int i = 0; i < size; ++i)
        body.append(char('a' + engine() % 4));
    return {FrameKind::Request, 700, 41, QByteArray(commandIdSize, 'c'), body};
}

QByteArray header(quint32 length, quint8 kind, quint8 flags)
{
    QByteArray out(12, '\0');
    qToLittleEndian(length, out.data());
    out[4] = char(kind);
    out[5] = char(flags);
    return out;
}

QByteArray zstdFrame(const QByteArray& body) { return header(quint32(8 + body.size()), 2, 1) + body; }

} // namespace

class FrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrips_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 100, compressAbove, compressAbove + 1, 300'000})
            QTest::addRow("%d", size) << size;
    }
    void roundTrips()
    {
        QFETCH(int, size);
        const Frame frame = sample(size);
        const QByteArray bytes = encodeFrame(frame);
        QVERIFY(size <= compressAbove || bytes.size() < size);
        FrameReader reader(maxFrame);
        reader.append(bytes);
        const auto back = reader.next();
        QVERIFY(back && *back);
        QCOMPARE(**back, frame);
        QCOMPARE(reader.buffered(), 0);
    }

    void splitAtEveryByte()
    {
        const QByteArray bytes = encodeFrame(sample(60)) + encodeFrame({FrameKind::Ping, 0, 0, {}, {}});
        for (qsizetype at = 0; at <= bytes.size(); ++at) {
            FrameReader reader(maxFrame);
            QList<Frame> got;
            for (const QByteArray& part : {bytes.first(at), bytes.sliced(at)}) {
                reader.append(part);
                for (auto next = reader.next();; next = reader.next()) {
                    QVERIFY(next);
                    if (!*next)
                        break;
                    got.append(**next);
                }
            }
            QCOMPARE(got.size(), 2);
            QCOMPARE(got[0], sample(60));
            QVERIFY(got[1].kind == FrameKind::Ping);
        }
    }

    void byteByByteForLong()
    {
        FrameReader reader(maxFrame);
        const QByteArray bytes = encodeFrame(sample(500));
        int frames = 0;
        for (int round = 0; round < 300; ++round) {
            for (const char each : bytes) {
                reader.append(QByteArrayView(&each, 1));
                const auto next = reader.next();
                QVERIFY(next);
                frames += next->has_value();
            }
        }
        QCOMPARE(frames, 300);
        QCOMPARE(reader.buffered(), 0);
    }

    // Refused at the four bytes of the length: nobody waits for, or makes room for, the rest.
    void lyingLengths()
    {
        for (const quint32 length : {quint32(maxFrame) + 1, 0x7fffffffU, 0xffffffffU}) {
            FrameReader reader(maxFrame);
            reader.append(header(length, 1, 0).first(4));
            const auto next = reader.next();
            QVERIFY(!next);
            QCOMPARE(next.error().code, FailureCode::LimitExceeded);
        }
        for (quint32 length = 0; length < 8; ++length) {
            FrameReader reader(maxFrame);
            reader.append(header(length, 1, 0));
            QVERIFY(!reader.next());
        }
    }

    void strangersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("kind 0") << header(8, 0, 0);
        QTest::newRow("kind 9") << header(8, 9, 0);
        QTest::newRow("unknown flag") << header(8, 1, 4);
        QTest::newRow("no command id") << header(8 + 15, 1, 2) + QByteArray(15, 'x');
        QTest::newRow("zstd of nothing") << zstdFrame({});
        QTest::newRow("zstd of noise") << zstdFrame(QByteArray(50, 'z'));
    }
    void strangersAreRefused()
    {
        QFETCH(QByteArray, bytes);
        FrameReader reader(maxFrame);
        reader.append(bytes);
        const auto next = reader.next();
        QVERIFY(!next);
        QCOMPARE(next.error().code, FailureCode::MalformedMessage);
    }

    void zstdBombsAreRefused()
    {
        // 64 MiB of zeros in some 2 KB; the header tells its size.
        const QByteArray zeros(64 * 1024 * 1024, '\0');
        QByteArray bomb(qsizetype(ZSTD_compressBound(std::size_t(zeros.size()))), Qt::Uninitialized);
        bomb.resize(qsizetype(ZSTD_compress(bomb.data(), std::size_t(bomb.size()), zeros.data(),
                                            std::size_t(zeros.size()), 3)));
        QVERIFY(bomb.size() < maxFrame);
        FrameReader reader(maxFrame);
        reader.append(zstdFrame(bomb));
        const auto next = reader.next();
        QVERIFY(!next);
        QCOMPARE(next.error().code, FailureCode::LimitExceeded);

        // The same, lying about its size: 1 KiB declared by a frame header of its own.
        QByteArray small(1000, Qt::Uninitialized);
        const QByteArray kilobyte(1024, '\0');
        small.resize(
            qsizetype(ZSTD_compress(small.data(), std::size_t(small.size()), kilobyte.data(), 1024, 3)));
        FrameReader twice(maxFrame);
        twice.append(zstdFrame(small + bomb));
        QVERIFY(!twice.next());
    }

    void everyWrongByteEndsInAFrameAWaitOrARefusal()
    {
        const QByteArray bytes = encodeFrame(sample(5000));
        std::mt19937_64 engine(9);
        int refused = 0;
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray wrong = bytes;
            wrong[at] = char(quint8(wrong[at]) ^ quint8(1 + engine() % 255));
            FrameReader reader(maxFrame);
            reader.append(wrong);
            const auto next = reader.next();
            refused += !next;
            if (next && *next)
                QVERIFY((*next)->body.size() <= 16 * qsizetype(maxFrame));
        }
        QVERIFY(refused > 0);
    }
};

QTEST_APPLESS_MAIN(FrameTest)
#include "FrameTest.moc"
