// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept for a day without the server: found again with the password alone, readable to nobody else,
// bounded, and thrown away where it is old, spoilt or guessed at.
#include "client/store/ReplyStore.h"
#include "common/admin/AdminMessages.h"
#include "common/journal/JournalMessages.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace zvonok;
using namespace zvonok::client;

namespace {

const QString school = QStringLiteral("school:28443");
const QString password = QStringLiteral(u"три спокойных слова и ещё одно");
const QString canary = QStringLiteral(u"Щербакова-Канарейкина Ия");
constexpr qint64 day = 24LL * 3600 * 1000;

class HandClock final : public Clock
{
public:
    Moment now() const override { return time; }
    Moment time{1'790'000'000'000};
};

JournalPage pageOf(qint64 group)
{
    JournalPage page;
    page.group = {group};
    page.groupName = QStringLiteral(u"7А/Алгебра");
    page.pupils = {{1}};
    page.pupilNames = {canary};
    return page;
}

OpenJournal requestOf(qint64 group) { return {{group}, QDate(2026, 9, 1), QDate(2026, 10, 25), false}; }

} // namespace

class ReplyStoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_root;
    QString m_folder;
    HandClock m_clock;

    std::unique_ptr<ReplyStore> make(const QString& login = QStringLiteral("Petrova"))
    {
        return std::make_unique<ReplyStore>(m_folder, school, login, m_clock);
    }
    // What open() found.
    ReplyStore::Found open(ReplyStore& store, const QString& with = password)
    {
        QSignalSpy found(&store, &ReplyStore::found);
        store.open(with);
        if (!found.wait(20'000))
            qFatal("the store does not answer");
        return store.lastFound();
    }
    void fill(int pages = 1)
    {
        auto store = make();
        open(*store);
        store->prove(password);
        for (int i = 0; i < pages; ++i)
            store->keep(requestOf(i + 1), pageOf(i + 1));
    }
    QStringList files() const
    {
        QStringList all;
        QDirIterator it(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            all.append(it.next());
        return all;
    }
    QStringList replies() const { return files().filter(QStringLiteral(".kept")); }

private Q_SLOTS:
    void init() { m_folder = m_root.filePath(QString::fromLatin1(QTest::currentTestFunction())); }

    void whatWasKeptIsFoundAgainWithThePasswordAlone()
    {
        fill(2);
        auto store = make(QStringLiteral("PETROVA")); // a login is the same in capitals
        QVERIFY(!store->find(requestOf(1)));
        QCOMPARE(open(*store), ReplyStore::Found::Opened);
        const auto kept = store->find(requestOf(2));
        QVERIFY(kept);
        QCOMPARE(kept->reply.pupilNames, QStringList{canary});
        QCOMPARE(kept->at, m_clock.time);
        QVERIFY(!store->find(requestOf(3)));
        store->forget(requestOf(2));
        store.reset();

        store = make();
        QCOMPARE(open(*store), ReplyStore::Found::Opened);
        QVERIFY(store->find(requestOf(1)));
        QVERIFY(!store->find(requestOf(2)));
        auto other = make(QStringLiteral("sidorova"));
        QCOMPARE(open(*other), ReplyStore::Found::Nothing);
    }

    void nobodyElseCanReadIt()
    {
        fill(3);
        QCOMPARE(files().size(), 4);
        for (const QString& path : files()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QString& secret : {canary, canary.left(9), password, QStringLiteral(u"7А"),
                                          QStringLiteral("Petrova"), QStringLiteral("petrova")}) {
                QVERIFY2(!bytes.contains(secret.toUtf8()), qPrintable(path));
                QVERIFY2(!path.mid(m_root.path().size()).contains(secret), qPrintable(path));
            }
            QCOMPARE(file.permissions() & QFile::Permissions(0x0077), QFile::Permissions());
            QCOMPARE(QFile::permissions(QFileInfo(path).path()) & QFile::Permissions(0x0077),
                     QFile::Permissions());
        }
    }

    void aWrongPasswordOpensNothingAndTenOfThemEndIt()
    {
        fill(2);
        for (int i = 1; i <= KeptFolder::mostWrong; ++i) {
            QVERIFY(QFile::exists(files().value(0)));
            auto store = make(); // a program that is ended after each try has counted it all the same
            QCOMPARE(open(*store, QStringLiteral("guess")), ReplyStore::Found::Wrong);
            QCOMPARE(store->triesLeft(), KeptFolder::mostWrong - i);
            QVERIFY(!store->find(requestOf(1)));
        }
        QVERIFY(files().isEmpty());
        QCOMPARE(open(*make()), ReplyStore::Found::Nothing);
    }

    void aRightPasswordForgivesTheWrongOnes()
    {
        fill();
        auto store = make();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(open(*store, QStringLiteral("guess")), ReplyStore::Found::Wrong);
        QCOMPARE(open(*store), ReplyStore::Found::Opened);
        QCOMPARE(open(*store, QStringLiteral("guess")), ReplyStore::Found::Wrong);
        QCOMPARE(store->triesLeft(), KeptFolder::mostWrong - 1);
    }

    void aNewPasswordBeginsAnew()
    {
        fill();
        const QString fresh = QStringLiteral("another four words entirely");
        auto store = make();
        QCOMPARE(open(*store, fresh), ReplyStore::Found::Wrong);
        store->prove(fresh); // the server took it: it was changed elsewhere
        store->keep(requestOf(7), pageOf(7));
        store.reset();
        store = make();
        QCOMPARE(open(*store, fresh), ReplyStore::Found::Opened);
        QVERIFY(store->find(requestOf(7)));
        QVERIFY(!store->find(requestOf(1)));
        QCOMPARE(open(*store), ReplyStore::Found::Wrong);
    }

    void whatIsSpoiltOrMovedIsThrownAway()
    {
        fill(4);
        const QStringList all = replies();
        QCOMPARE(all.size(), 4);
        QFile torn(all.at(0));
        QVERIFY(torn.open(QIODevice::ReadWrite) && torn.resize(torn.size() / 2));
        torn.close();
        QFile flipped(all.at(1));
        QVERIFY(flipped.open(QIODevice::ReadWrite) && flipped.seek(60));
        const char was = flipped.read(1).at(0);
        QVERIFY(flipped.seek(60) && flipped.write(QByteArray(1, char(was ^ 4))) == 1);
        flipped.close();
        // One page in the place of another is not taken for it.
        QVERIFY(QFile::remove(all.at(2)) && QFile::copy(all.at(3), all.at(2)));
        auto store = make();
        QCOMPARE(open(*store), ReplyStore::Found::Opened);
        QCOMPARE(store->count(), 1);
        QCOMPARE(replies(), QStringList{all.at(3)});
    }

    void everyCutOfTheKeyFileIsANewBeginning()
    {
        fill();
        const QString path = QFileInfo(replies().first()).dir().filePath(QStringLiteral("key"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() - 1));
        file.close();
        auto store = make();
        QCOMPARE(open(*store), ReplyStore::Found::Nothing);
        store->prove(password);
        store->keep(requestOf(1), pageOf(1));
        store.reset();
        store = make();
        QCOMPARE(open(*store), ReplyStore::Found::Opened);
        QCOMPARE(store->count(), 1);
    }

    void oldThingsGo()
    {
        fill(2);
        m_clock.time.ms += 3 * day;
        {
            auto store = make();
            QCOMPARE(open(*store), ReplyStore::Found::Opened);
            store->prove(password);
            store->keep(requestOf(1), pageOf(1)); // seen again
        }
        m_clock.time.ms += 5 * day;
        {
            auto store = make();
            store->touch(); // closed as it is: nothing
            QCOMPARE(open(*store), ReplyStore::Found::Opened);
        }
        auto store = make();
        QCOMPARE(open(*store), ReplyStore::Found::Opened);
        QVERIFY(store->find(requestOf(1)));
        QVERIFY(!store->find(requestOf(2)));
        store.reset();
        m_clock.time.ms += 3 * day; // eight since the server was there last
        QCOMPARE(open(*make()), ReplyStore::Found::Nothing);
        QVERIFY(files().isEmpty());

        fill();
        m_clock.time.ms -= 30 * day; // a clock that was set back makes nothing young
        QCOMPARE(open(*make()), ReplyStore::Found::Nothing);
        fill();
        KeptFolder::dropOld(m_folder, m_clock);
        QVERIFY(!files().isEmpty());
        m_clock.time.ms += 8 * day;
        KeptFolder::dropOld(m_folder, m_clock); // of people who did not come back to this workstation
        QVERIFY(files().isEmpty());
    }

    void itDoesNotGrowWithoutEnd()
    {
        {
            auto store = make();
            open(*store);
            store->prove(password);
            for (int i = 0; i < KeptFolder::mostReplies + 40; ++i) {
                m_clock.time.ms += 1000;
                store->keep(requestOf(i), pageOf(i));
            }
            QCOMPARE(store->count(), KeptFolder::mostReplies);
            QVERIFY(!store->find(requestOf(0)));
            QVERIFY(store->find(requestOf(KeptFolder::mostReplies + 39)));
            JournalPage huge = pageOf(1);
            huge.comments = QStringList(2000, QString(900, QChar(u'я'))); // over a mebibyte
            store->keep(requestOf(5000), huge);
            QVERIFY(!store->find(requestOf(5000)));
        }
        QCOMPARE(replies().size(), KeptFolder::mostReplies);
    }

    void whatComesBeforeTheDiskIsReadyIsKept()
    {
        fill();
        {
            auto store = make();
            store->open(password);
            store->prove(password);
            JournalPage newer = pageOf(1);
            newer.groupName = QStringLiteral("newer");
            store->keep(requestOf(1), newer);
            QTRY_VERIFY_WITH_TIMEOUT(!store->isOpening(), 20'000);
            QCOMPARE(store->find(requestOf(1))->reply.groupName, QStringLiteral("newer"));
        }
        auto store = make();
        QCOMPARE(open(*store), ReplyStore::Found::Opened);
        QCOMPARE(store->find(requestOf(1))->reply.groupName, QStringLiteral("newer"));
    }

    void aFolderThatTakesNothingIsNoHindrance()
    {
        m_folder = QStringLiteral("/proc/nowhere");
        auto store = make();
        QCOMPARE(open(*store), ReplyStore::Found::Nothing);
        store->prove(password);
        store->keep(requestOf(1), pageOf(1));
        QVERIFY(store->find(requestOf(1))); // for this run
    }

    void theGuiDoesNotWait()
    {
        fill(50);
        auto store = make();
        QElapsedTimer timer;
        timer.start();
        store->open(password);
        QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
        QTRY_VERIFY_WITH_TIMEOUT(!store->isOpening(), 20'000);
        qInfo("a password is tried and 50 pages are read in %lld ms", timer.elapsed());
        QCOMPARE(store->count(), 50);
    }
};

QTEST_GUILESS_MAIN(ReplyStoreTest)
#include "ReplyStoreTest.moc"
