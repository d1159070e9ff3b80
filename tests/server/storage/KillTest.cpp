// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 in the middle of writing, again and again: whatever was acknowledged is there, nothing is there by
// half, and the audit chain holds. The writer is this program itself, started with "--write FILE".
#include "server/storage/AuditVerifier.h"
#include "tests/support/DatabaseFixture.h"

#include <QRandomGenerator>

#include <cstdio>

using namespace zvonok;
using namespace zvonok::storage;

namespace {

constexpr int kills = 60;

// Writes pairs of rows for ever and says each acknowledged number on its standard output.
int writeForEver(const QString& file)
{
    const SystemClock clock;
    DatabaseAddress address;
    address.file = file;
    WriteLane::Limits limits;
    limits.checkpointPages = 50; // so that checkpoints are killed, too
    limits.idleCheckpointMs = 1;
    WriteLane lane(address, clock, {}, limits);
    if (!lane.start())
        return 3;
    qint64 next = writeNow(lane, {}, [](WriteScope& scope) -> Result<qint64> {
                      return scope.statement("SELECT max(account_id) FROM command_log").number().value_or(0);
                  }).value_or(-1);
    if (next < 0)
        return 4;
    std::printf("ready\n");
    std::fflush(stdout);
    for (;;) {
        // Up to 20 at once, so that batches are cut as well.
        constexpr int together = 20;
        std::promise<void> all;
        std::atomic<int> left{together};
        for (int i = 0; i < together; ++i) {
            const qint64 number = ++next;
            lane.submit(
                {},
                [number](WriteScope& scope) -> Result<QByteArray> {
                    for (const char* half : {"a", "b"})
                        scope
                            .statement("INSERT INTO command_log (command_id, account_id, request, reply, at) "
                                       "VALUES (:id, :number, 1, :reply, 1)")
                            .bind("id", QByteArray(half) + QByteArray::number(number))
                            .bind("number", number)
                            .bind("reply", QByteArray(200, 'r'))
                            .run();
                    scope.audit({QStringLiteral("written"), {}, number, {}, 0, {}, {}});
                    scope.changed({1, number}, 101, "r");
                    return QByteArray();
                },
                [&, number](const Result<QByteArray>& result, const Commit&) {
                    if (result) {
                        std::printf("%lld\n", static_cast<long long>(number));
                        std::fflush(stdout);
                    }
                    if (--left == 0)
                        all.set_value();
                });
        }
        all.get_future().wait();
    }
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedIsThere()
    {
        tests::DatabaseFixture database(Engine::Sqlite);
        qint64 acknowledged = 0;
        qint64 acknowledgements = 0;
        for (int round = 0; round < kills; ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(),
                         {QStringLiteral("--write"), database.address().file});
            QByteArray said;
            while (!said.contains("ready\n") && writer.waitForReadyRead(20000))
                said += writer.readAllStandardOutput();
            QVERIFY2(said.contains("ready\n"), "the writer did not start again after a kill");
            QTest::qSleep(int(QRandomGenerator::global()->bounded(40)));
            writer.kill();
            QVERIFY(writer.waitForFinished(20000));
            said += writer.readAllStandardOutput();
            const qsizetype whole = said.lastIndexOf('\n');
            for (const QByteArray& line : said.left(whole).split('\n')) {
                if (line.isEmpty() || line == "ready")
                    continue;
                acknowledged = qMax(acknowledged, line.toLongLong());
                ++acknowledgements;
            }
            const auto connection = database.connect(Access::Read);
            // All that were acknowledged, both halves of each, and as many audit lines and changes.
            const qint64 there =
                connection->statement("SELECT max(account_id) FROM command_log").number().value_or(0);
            QVERIFY2(there >= acknowledged,
                     qPrintable(QStringLiteral("%1 < %2").arg(there).arg(acknowledged)));
            QCOMPARE(connection->statement("SELECT count(*) FROM command_log").number(),
                     std::optional(there * 2));
            QCOMPARE(connection->statement("SELECT count(*) FROM audit_log").number(), std::optional(there));
            QCOMPARE(connection->statement("SELECT max(seq) FROM change_log").number(),
                     there > 0 ? std::optional(there) : std::nullopt);
        }
        const auto connection = database.connect(Access::Read);
        QCOMPARE(connection->answer("PRAGMA integrity_check"), QStringLiteral("ok"));
        ReadScope scope(*connection, database.clock());
        QVERIFY(AuditVerifier::verify(scope, {}).value().intact());
        QVERIFY2(acknowledgements > kills, qPrintable(QString::number(acknowledgements)));
        qInfo("%d kills, %lld acknowledgements", kills, static_cast<long long>(acknowledgements));
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--write"))
        return writeForEver(arguments[2]);
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "KillTest.moc"
