// SPDX-License-Identifier: GPL-3.0-or-later
// Places in a journal, as links spell them and as they are read again.
#include "client/shell/JournalLink.h"

#include <QTest>

using namespace zvonok;
using namespace zvonok::client;

class JournalLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("journal");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("number");
        QTest::addColumn<qint64>("pupil");
        const QString journal = QStringLiteral("7А/Английский язык (1)");
        const QDate day(2026, 11, 16);
        QTest::newRow("journal") << journal << journal << QDate() << 0 << qint64(0);
        QTest::newRow("day") << QString(journal + QStringLiteral("@2026-11-16")) << journal << day << 0
                             << qint64(0);
        QTest::newRow("lesson") << QString(journal + QStringLiteral("@2026-11-16.3")) << journal << day << 3
                                << qint64(0);
        QTest::newRow("pupil") << QString(journal + QStringLiteral("~417")) << journal << QDate() << 0
                               << qint64(417);
        QTest::newRow("all") << QString(journal + QStringLiteral("@2026-11-16.3~417")) << journal << day << 3
                             << qint64(417);
    }
    void whatIsWrittenIsReadAgain()
    {
        QFETCH(QString, text);
        const JournalLink link = JournalLink::parse(text);
        QTEST(link.journal, "journal");
        QTEST(link.day, "day");
        QTEST(link.number, "number");
        QTEST(link.pupil.value, "pupil");
        QCOMPARE(link.text(), text);
    }

    void whatIsNotUnderstoodIsPartOfTheName()
    {
        QCOMPARE(JournalLink::parse(QStringLiteral("7А/С@мое")).journal, QStringLiteral("7А/С@мое"));
        const JournalLink link = JournalLink::parse(QStringLiteral("7А/Алгебра@2026-13-45.2"));
        QCOMPARE(link.journal, QStringLiteral("7А/Алгебра"));
        QVERIFY(!link.day.isValid());
    }
};

QTEST_GUILESS_MAIN(JournalLinkTest)
#include "JournalLinkTest.moc"
