// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/OutboxJournal.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace zvonok;
using namespace zvonok::client;

namespace {

OutboxRecord appended(qint64 sequence, const QByteArray& body = QByteArrayLiteral("body"))
{
    OutboxEntry entry;
    entry.sequence = sequence;
    entry.commandId = QByteArray(16, char(sequence));
    entry.number = 701;
    entry.body = body;
    entry.context = QStringLiteral("7А, Иванов: 5");
    return {OutboxEvent::Appended, entry, {}};
}
OutboxRecord done(qint64 sequence)
{
    OutboxRecord record{OutboxEvent::Done, {}, {}};
    record.entry.sequence = sequence;
    return record;
}
QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class OutboxJournalTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        m_path =
            m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral("/box"));
    }

    void whatWasAppendedIsReadBack()
    {
        {
            OutboxJournal journal(m_path);
            QVERIFY(journal.open());
            OutboxRecord refused{OutboxEvent::Refused, {}, {400, QStringLiteral("mark"), {}, {}}};
            refused.entry.sequence = 2;
            QVERIFY(journal.append({appended(1), appended(2), appended(3)}, true));
            QVERIFY(journal.append({done(1), refused}, false));
        }
        OutboxJournal journal(m_path);
        const auto contents = journal.open();
        QVERIFY(contents);
        QCOMPARE(contents->live.keys(), (QList<qint64>{2, 3}));
        QVERIFY(contents->live[2].refused);
        QCOMPARE(contents->live[2].failure.code, 400);
        QCOMPARE(contents->live[3].entry, appended(3).entry);
        QCOMPARE(contents->damaged, 0);
    }

    void everyCutLosesTheTornTailOnly()
    {
        OutboxJournal journal(m_path);
        QVERIFY(journal.open());
        QList<qsizetype> ends;
        for (qint64 sequence = 1; sequence <= 5; ++sequence) {
            QVERIFY(journal.append({appended(sequence)}, false));
            ends.append(contentsOf(m_path).size());
        }
        const QByteArray whole = contentsOf(m_path);
        for (qsizetype size = 0; size <= whole.size(); ++size) {
            const auto contents = OutboxJournal::read(QByteArrayView(whole).first(size));
            qsizetype expected = 0;
            while (expected < ends.size() && ends[expected] <= size)
                ++expected;
            QCOMPARE(contents.live.size(), expected);
        }
    }

    void everyFlippedByteLosesOneRecordAtMost()
    {
        OutboxJournal journal(m_path);
        QVERIFY(journal.open());
        for (qint64 sequence = 1; sequence <= 3; ++sequence)
            QVERIFY(journal.append({appended(sequence)}, false));
        const QByteArray whole = contentsOf(m_path);
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray spoilt = whole;
            spoilt[at] = char(spoilt[at] ^ 0x41);
            const auto contents = OutboxJournal::read(spoilt);
            QVERIFY2(contents.live.size() >= 2, qPrintable(QString::number(at)));
            QCOMPARE(contents.damaged, 1);
            for (const auto& live : contents.live)
                QCOMPARE(live.entry, appended(live.entry.sequence).entry);
        }
    }

    void aSpoiltFileIsKeptBeside()
    {
        {
            OutboxJournal journal(m_path);
            QVERIFY(journal.open());
            QVERIFY(journal.append({appended(1)}, true));
        }
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(20));
        file.putChar('!');
        file.close();
        OutboxJournal journal(m_path);
        const auto contents = journal.open();
        QVERIFY(contents);
        QCOMPARE(contents->damaged, 1);
        QVERIFY(QFile::exists(m_path + QStringLiteral(".damaged")));
    }

    void rewritingKeepsWhatIsAliveAndDropsTheRest()
    {
        OutboxJournal journal(m_path);
        QVERIFY(journal.open());
        const QByteArray body(1024, 'x');
        for (qint64 sequence = 1; sequence <= 300; ++sequence) {
            QVERIFY(journal.append({appended(sequence, body)}, false));
            if (sequence != 77)
                QVERIFY(journal.append({done(sequence)}, false));
        }
        QVERIFY(journal.isWorthRewriting());
        QVERIFY(journal.rewrite());
        QVERIFY(!journal.isWorthRewriting());
        QVERIFY(contentsOf(m_path).size() < 2048);
        QVERIFY(journal.append({appended(301)}, true));
        QCOMPARE(OutboxJournal::read(contentsOf(m_path)).live.keys(), (QList<qint64>{77, 301}));
    }

    void otherPeopleCannotReadIt()
    {
        OutboxJournal journal(m_path);
        QVERIFY(journal.open());
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY((QFileInfo(m_path).permissions() & others) == 0);
    }

    void aFolderThatCannotBeWrittenIsAFailure()
    {
        QFile file(m_path.chopped(4)); // a file stands where the folder should
        QVERIFY(file.open(QIODevice::WriteOnly));
        OutboxJournal journal(m_path);
        const auto contents = journal.open();
        QVERIFY(!contents);
        QCOMPARE(contents.error().code, FailureCode::StorageFailed);
    }
};

QTEST_GUILESS_MAIN(OutboxJournalTest)
#include "OutboxJournalTest.moc"
