// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/PinStore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace zvonok;
using client::FilePinStore;

namespace {
const QString school = QStringLiteral("school:28443");
}

class PinStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("zvonok/pins.json"));
    }

    void keepsWhatWasAdded()
    {
        auto store = FilePinStore::open(m_path);
        QVERIFY(store);
        QVERIFY(store->pins(school).isEmpty());
        QVERIFY(store->add(school, QByteArray(32, 'a')));
        QVERIFY(store->add(school, QByteArray(32, 'b')));
        QVERIFY(store->add(school, QByteArray(32, 'b')));
        const auto again = FilePinStore::open(m_path);
        QVERIFY(again);
        QCOMPARE(again->pins(school), (QList<QByteArray>{QByteArray(32, 'a'), QByteArray(32, 'b')}));
        QVERIFY(again->pins(QStringLiteral("other:28443")).isEmpty());
    }

    void aSpoiltFileIsNotAnEmptyOne_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"school:28443\":[\"61");
        QTest::newRow("no pins") << QByteArray("{\"school:28443\":[]}");
        QTest::newRow("short pin") << QByteArray("{\"school:28443\":[\"6161\"]}");
        QTest::newRow("not a list") << QByteArray("{\"school:28443\":\"6161\"}");
    }
    void aSpoiltFileIsNotAnEmptyOne()
    {
        QFETCH(QByteArray, contents);
        QVERIFY(FilePinStore::open(m_path)->add(school, QByteArray(32, 'a')));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(contents);
        file.close();
        const auto store = FilePinStore::open(m_path);
        QVERIFY(!store);
        QCOMPARE(store.error().code, FailureCode::UnreadableFile);
    }

    void whatCannotBeWrittenIsNotRemembered()
    {
        auto store = FilePinStore::open(m_folder->path() + QStringLiteral("/file/pins.json"));
        QFile file(m_folder->path() + QStringLiteral("/file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(store);
        const auto added = store->add(school, QByteArray(32, 'a'));
        QVERIFY(!added);
        QCOMPARE(added.error().code, FailureCode::StorageFailed);
        QVERIFY(store->pins(school).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PinStoreTest)
#include "PinStoreTest.moc"
