// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/Admission.h"

#include <QTest>

using namespace zvonok::server;
using namespace std::chrono_literals;
using Verdict = Admission::Verdict;
using Offence = Admission::Offence;

namespace {
const QHostAddress alice(QStringLiteral("192.168.1.10"));
const QHostAddress bob(QStringLiteral("192.168.1.11"));
const Admission::Now start = Admission::Now() + 1h;
} // namespace

class AdmissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsPerSourceAndInAll()
    {
        NetLimits limits;
        limits.maxConnections = 3;
        limits.maxPerSource = 2;
        Admission admission(limits);
        QCOMPARE(admission.enter(alice, start), Verdict::Welcome);
        QCOMPARE(admission.enter(alice, start), Verdict::Welcome);
        QCOMPARE(admission.enter(alice, start), Verdict::Full);
        QCOMPARE(admission.enter(bob, start), Verdict::Welcome);
        QCOMPARE(admission.enter(bob, start), Verdict::Full); // in all
        admission.leave(alice, false);
        QCOMPARE(admission.enter(bob, start), Verdict::Welcome);
        QCOMPARE(admission.open(), 3);
    }

    void thoseNotLoggedInAreCountedApart()
    {
        NetLimits limits;
        limits.maxNotLoggedInPerSource = 1;
        Admission admission(limits);
        QCOMPARE(admission.enter(alice, start), Verdict::Welcome);
        QCOMPARE(admission.enter(alice, start), Verdict::Full);
        admission.loggedIn(alice, true);
        QCOMPARE(admission.loggedIn(), 1);
        QCOMPARE(admission.enter(alice, start), Verdict::Welcome);
        admission.leave(alice, true);
        admission.leave(alice, false);
        QCOMPARE(admission.open(), 0);
        QCOMPARE(admission.loggedIn(), 0);
    }

    void penaltiesAddUpAndFade()
    {
        Admission admission{NetLimits{}};
        for (int i = 0; i < 3; ++i)
            admission.offend(alice, Offence::Malformed, start); // 15 s: at the threshold
        QCOMPARE(admission.enter(alice, start), Verdict::Welcome);
        admission.offend(alice, Offence::Handshake, start);
        QCOMPARE(admission.enter(alice, start), Verdict::Penalized);
        QCOMPARE(admission.enter(bob, start), Verdict::Welcome);
        QCOMPARE(admission.enter(alice, start + 2s), Verdict::Welcome);
    }

    void penaltiesHaveAMost()
    {
        Admission admission{NetLimits{}};
        for (int i = 0; i < 10000; ++i)
            admission.offend(alice, Offence::Malformed, start);
        QCOMPARE(admission.enter(alice, start + 29min), Verdict::Penalized);
        QCOMPARE(admission.enter(alice, start + 30min), Verdict::Welcome);
    }

    void loopbackIsExempt()
    {
        Admission admission{NetLimits{}};
        for (int i = 0; i < 100; ++i)
            admission.offend(QHostAddress(QHostAddress::LocalHost), Offence::Malformed, start);
        QCOMPARE(admission.enter(QHostAddress(QHostAddress::LocalHost), start), Verdict::Welcome);
    }

    void memoryIsBoundedAndTheWorstAreNotPushedOut()
    {
        NetLimits limits;
        limits.penaltySources = 100;
        Admission admission(limits);
        for (int i = 0; i < 100; ++i)
            admission.offend(alice, Offence::Malformed, start);
        for (quint32 i = 0; i < 100000; ++i) {
            admission.offend(QHostAddress(0x0a000000U + i), Offence::Handshake, start);
            QVERIFY(admission.rememberedSources() <= 101);
        }
        QCOMPARE(admission.enter(alice, start), Verdict::Penalized);
    }

    void ipv6SourcesAreNetworksAndMappedAddressesAreIpv4()
    {
        const auto source = [](const char* text) {
            return Admission::sourceOf(QHostAddress(QString::fromLatin1(text)));
        };
        QCOMPARE(source("2001:db8:1:2::1"), source("2001:db8:1:2:ffff::9"));
        QVERIFY(source("2001:db8:1:2::1") != source("2001:db8:1:3::1"));
        QCOMPARE(source("::ffff:192.168.1.10"), source("192.168.1.10"));
        QVERIFY(source("192.168.1.10") != source("192.168.1.11"));
    }
};

QTEST_APPLESS_MAIN(AdmissionTest)
#include "AdmissionTest.moc"
