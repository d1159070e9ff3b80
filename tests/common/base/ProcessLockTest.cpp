// SPDX-License-Identifier: GPL-3.0-or-later
// The lock of what one program at a time may have, against what kills and power cuts leave in its file.
#include "common/base/ProcessLock.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace zvonok;

class ProcessLockTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QStringLiteral("a.lock")); }

private Q_SLOTS:
    void oneAtATime()
    {
        auto first = takeProcessLock(path());
        QVERIFY(first);
        QVERIFY(!takeProcessLock(path()));
        QVERIFY(QFile::exists(path())); // the attempt took nothing away
        QVERIFY(!takeProcessLock(path()));
        first.reset();
        QVERIFY(takeProcessLock(path()));
    }

    void leftBehindLocksNobodyOut_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray self = QByteArray::number(QCoreApplication::applicationPid()) +
                                "\nProcessLockTest\n" + QSysInfo::machineHostName().toUtf8() + "\n" +
                                QSysInfo::machineUniqueId() + "\n" + QSysInfo::bootUniqueId() + "\n";
        QTest::newRow("killed before it wrote") << QByteArray();
        QTest::newRow("torn") << QByteArray("12");
        QTest::newRow("zeros of a power cut") << QByteArray(64, '\0');
        QTest::newRow("our number before a restart") << self;
        QTest::newRow("dead") << QByteArray("4194000\nProcessLockTest\nhost\n");
    }
    void leftBehindLocksNobodyOut()
    {
        QFETCH(QByteArray, content);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        auto lock = takeProcessLock(path());
        QVERIFY(lock);
        QVERIFY(!takeProcessLock(path()));
    }

    void placeThatIsNotThereIsNoLock()
    {
        QVERIFY(!takeProcessLock(m_folder.filePath(QStringLiteral("none/a.lock"))));
    }
};

QTEST_GUILESS_MAIN(ProcessLockTest)
#include "ProcessLockTest.moc"
