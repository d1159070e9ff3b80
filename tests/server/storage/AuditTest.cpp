// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever has the database file can change it; nobody can do so unseen.
#include "server/storage/AuditChain.h"
#include "server/storage/AuditVerifier.h"
#include "tests/support/DatabaseFixture.h"

#include <QRandomGenerator>

using namespace zvonok;
using namespace zvonok::storage;

namespace {

constexpr qint64 lines = 60;

void fill(tests::DatabaseFixture& database, qint64 count = lines)
{
    WriteLane lane(database.address(), database.clock(), {});
    QVERIFY(lane.start());
    for (qint64 i = 1; i <= count; ++i) {
        database.clock().advance(977);
        const Origin origin{i % 5 + 1, i, QStringLiteral("10.0.0.%1").arg(i % 7), quint16(500 + i % 3),
                            i % 11 == 0};
        QVERIFY(writeNow(lane, origin, [i](WriteScope& scope) -> Result<Nothing> {
            scope.audit({QStringLiteral("mark.set"), QStringLiteral("mark"), i, QStringLiteral("group"),
                         i % 4, QByteArray("{\"value\":\"") + QByteArray::number(i % 4 + 2) + "\"}",
                         QStringLiteral("{\"value\":\"5\",\"why\":\"«ё» \\\"%1\"}").arg(i).toUtf8()});
            return Nothing{};
        }));
    }
}

// A thief with the file: no triggers, no keys, no lane.
std::unique_ptr<Connection> thief(const tests::DatabaseFixture& database)
{
    auto connection = database.connect();
    if (connection->engine() == Engine::Sqlite) {
        connection->execute("DROP TRIGGER audit_log_kept_update");
        connection->execute("DROP TRIGGER audit_log_kept_delete");
    } else {
        connection->execute("DROP TRIGGER audit_log_kept ON audit_log");
    }
    return connection;
}

AuditReport verify(Connection& connection, const Clock& clock, const std::optional<AuditHead>& head = {})
{
    ReadScope scope(connection, clock);
    return AuditVerifier::verify(scope, head).value();
}

AuditHead headOf(Connection& connection, Moment at)
{
    AuditChain chain;
    chain.load(connection);
    return {chain.head().seq, chain.head().hash, at};
}

bool names(const AuditReport& report, qint64 from, qint64 to)
{
    for (const AuditDamage& each : report.damages)
        if (each.seq >= from && each.seq <= to)
            return true;
    return false;
}

QByteArray described(const AuditReport& report)
{
    QByteArray text;
    for (const AuditDamage& each : report.damages)
        text += QByteArray::number(int(each.kind)) + ' ' + QByteArray::number(each.seq) + ".." +
                QByteArray::number(each.last) + "; ";
    return text;
}

// Changes one thing of a line, as its content goes: a byte flipped, a number moved, a text cut.
QByteArray tamperColumn(Connection& connection, qint64 seq, QRandomGenerator& random)
{
    static constexpr const char* numbers[] = {"at",      "account_id", "session_id",
                                              "request", "subject_id", "context_id"};
    static constexpr const char* texts[] = {"address",      "action",    "subject_kind",
                                            "context_kind", "old_value", "new_value"};
    static constexpr const char* blobs[] = {"prev_hash", "hash"};
    const auto number = QByteArray::number(seq);
    const auto kind = random.bounded(3);
    QByteArray sql;
    if (kind == 0) {
        const QByteArray column = numbers[random.bounded(6)];
        sql = "UPDATE audit_log SET " + column + " = " + column + " + " +
              QByteArray::number(random.bounded(1, 100)) + " WHERE seq = " + number;
    } else if (kind == 1) {
        const QByteArray column = texts[random.bounded(6)];
        sql = "UPDATE audit_log SET " + column + " = " + column + " || '" + char('a' + random.bounded(26)) +
              "' WHERE seq = " + number;
    } else {
        const QByteArray column = blobs[random.bounded(2)];
        QByteArray bytes;
        connection.statement("SELECT prev_hash, hash FROM audit_log WHERE seq = :seq")
            .bind("seq", seq)
            .each([&](const Row& row) { bytes = row.blob(column == "hash" ? "hash" : "prev_hash"); });
        const qsizetype at = random.bounded(int(bytes.size()));
        bytes[at] = char(bytes[at] ^ char(1 << random.bounded(8)));
        const QByteArray hex = bytes.toHex();
        const bool sqlite = connection.engine() == Engine::Sqlite;
        sql = "UPDATE audit_log SET " + column + " = " + (sqlite ? "x'" : "decode('") + hex +
              (sqlite ? "'" : "', 'hex')") + " WHERE seq = " + number;
    }
    connection.execute(sql.constData());
    return sql;
}

void execute(Connection& connection, const QByteArray& sql) { connection.execute(sql.constData()); }

const QByteArray allButSeq =
    "at, account_id, session_id, address, request, action, subject_kind, subject_id, "
    "context_kind, context_id, old_value, new_value, prev_hash, hash";

} // namespace

class AuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intactChainIsIntact_data() { tests::addEngines(); }
    void intactChainIsIntact()
    {
        ZVONOK_DATABASE(database);
        auto connection = database.connect();
        QVERIFY(verify(*connection, database.clock()).intact());
        fill(database);
        fill(database, 3); // the lane was stopped and started: the chain goes on
        const AuditHead head = headOf(*connection, database.clock().now());
        QCOMPARE(head.seq, lines + 3);
        const AuditReport report = verify(*connection, database.clock(), head);
        QVERIFY2(report.intact(), described(report).constData());
        QCOMPARE(report.rows, lines + 3);
        QCOMPARE(report.lastHash, head.hash);
    }

    void everyTamperingIsLocated_data() { tests::addEngines(); }
    void everyTamperingIsLocated()
    {
        ZVONOK_DATABASE(database);
        fill(database);
        const auto connection = thief(database);
        const AuditHead head = headOf(*connection, database.clock().now());
        const int rounds = engine == Engine::Sqlite ? 1200 : 300;
        const auto seed = QRandomGenerator::system()->generate();
        QRandomGenerator random(seed);
        int kinds[6] = {};
        for (int round = 0; round < rounds; ++round) {
            connection->execute("BEGIN");
            const int kind = random.bounded(6);
            ++kinds[kind];
            const qint64 seq = random.bounded(1, int(lines) + 1);
            const QByteArray number = QByteArray::number(seq);
            qint64 from = seq;
            qint64 to = seq;
            QByteArray what;
            if (kind <= 1) { // altered
                what = tamperColumn(*connection, seq, random);
            } else if (kind == 2) { // removed, one or several, also at either end
                to = std::min<qint64>(lines, seq + random.bounded(3));
                what = "DELETE FROM audit_log WHERE seq BETWEEN " + number + " AND " + QByteArray::number(to);
                execute(*connection, what);
            } else if (kind == 3) { // two lines exchanged
                qint64 other = random.bounded(1, int(lines) + 1);
                if (other == seq)
                    other = seq % lines + 1;
                what = "exchange " + number + " " + QByteArray::number(other);
                for (const auto& [a, b] :
                     {std::pair{seq, qint64(100000)}, {other, seq}, {qint64(100000), other}})
                    execute(*connection, "UPDATE audit_log SET seq = " + QByteArray::number(b) +
                                             " WHERE seq = " + QByteArray::number(a));
            } else if (kind == 4) { // a line put in: the following ones make room
                what = "insert at " + number;
                execute(*connection, "UPDATE audit_log SET seq = -seq WHERE seq >= " + number);
                execute(*connection, "INSERT INTO audit_log (seq, " + allButSeq + ") SELECT " + number +
                                         ", " + allButSeq + " FROM audit_log WHERE seq = -" + number);
                execute(*connection, "UPDATE audit_log SET action = 'forged' WHERE seq = " + number);
                execute(*connection, "UPDATE audit_log SET seq = 1 - seq WHERE seq < 0");
            } else { // a line forged with a hash of its own, computed as we do
                what = "forge " + number;
                QByteArray previous;
                QByteArray forged;
                connection->statement("SELECT * FROM audit_log WHERE seq = :seq")
                    .bind("seq", seq)
                    .each([&](const Row& row) {
                        previous = row.blob("prev_hash");
                        forged = auditHash(previous,
                                           {seq, row.number("at"), 99, row.number("session_id"),
                                            row.utf8("address"), row.number("request"), row.utf8("action"),
                                            row.utf8("subject_kind"), row.number("subject_id"),
                                            row.utf8("context_kind"), row.number("context_id"),
                                            row.utf8("old_value"), row.utf8("new_value")});
                    });
                connection->statement("UPDATE audit_log SET account_id = 99, hash = :hash WHERE seq = :seq")
                    .bind("hash", forged)
                    .bind("seq", seq)
                    .run();
            }
            const AuditReport report = verify(*connection, database.clock(), head);
            const QByteArray told = QByteArray("seed ") + QByteArray::number(seed) + " round " +
                                    QByteArray::number(round) + ": " + what + " → " + described(report);
            QVERIFY2(names(report, from, to), told.constData());
            connection->execute("ROLLBACK");
        }
        for (const int each : kinds)
            QVERIFY(each > rounds / 20);
    }

    void namesTheKind()
    {
        tests::DatabaseFixture database(Engine::Sqlite);
        fill(database);
        const auto connection = thief(database);
        const AuditHead head = headOf(*connection, database.clock().now());
        const auto after = [&](const QList<QByteArray>& commands, const std::optional<AuditHead>& known) {
            connection->execute("BEGIN");
            for (const QByteArray& each : commands)
                execute(*connection, each);
            const AuditReport report = verify(*connection, database.clock(), known);
            connection->execute("ROLLBACK");
            return report.damages;
        };
        using Kind = AuditDamageKind;
        QCOMPARE(after({"UPDATE audit_log SET account_id = 9 WHERE seq = 10"}, head),
                 (QList<AuditDamage>{{Kind::Altered, 10, 0}}));
        QCOMPARE(after({"DELETE FROM audit_log WHERE seq IN (20, 21)"}, head),
                 (QList<AuditDamage>{{Kind::Missing, 20, 21}}));
        QCOMPARE(after({"DELETE FROM audit_log WHERE seq < 4"}, head),
                 (QList<AuditDamage>{{Kind::Missing, 1, 3}}));
        QCOMPARE(after({"UPDATE audit_log SET seq = 1000 WHERE seq = 30",
                        "UPDATE audit_log SET seq = 30 WHERE seq = 31",
                        "UPDATE audit_log SET seq = 31 WHERE seq = 1000"},
                       head),
                 (QList<AuditDamage>{{Kind::Moved, 30, 31}, {Kind::Moved, 31, 30}}));
        QCOMPARE(after({"UPDATE audit_log SET seq = -5 WHERE seq = 60"}, {}).value(0),
                 (AuditDamage{Kind::Inserted, -5, 0}));
        // A cut tail is whole in itself: only the kept head knows.
        QCOMPARE(after({"DELETE FROM audit_log WHERE seq > 50"}, {}), QList<AuditDamage>());
        QCOMPARE(after({"DELETE FROM audit_log WHERE seq > 50"}, head),
                 (QList<AuditDamage>{{Kind::Truncated, 51, 60}}));
        QCOMPARE(after({"DELETE FROM audit_log"}, head), (QList<AuditDamage>{{Kind::Truncated, 1, 60}}));
    }

    // Somebody who knows our method computes the whole chain anew from the forged line on.
    void rewrittenChainIsFoundByTheHead()
    {
        tests::DatabaseFixture database(Engine::Sqlite);
        fill(database);
        const auto connection = thief(database);
        const AuditHead head = headOf(*connection, database.clock().now());
        execute(*connection, "UPDATE audit_log SET new_value = '{\"value\":\"2\"}' WHERE seq = 40");
        QByteArray previous;
        for (qint64 seq = 1; seq <= lines; ++seq) {
            QByteArray hash;
            connection->statement("SELECT * FROM audit_log WHERE seq = :seq")
                .bind("seq", seq)
                .each([&](const Row& row) {
                    if (seq < 40) {
                        hash = row.blob("hash");
                        return;
                    }
                    hash = auditHash(previous,
                                     {seq, row.number("at"), row.number("account_id"),
                                      row.number("session_id"), row.utf8("address"), row.number("request"),
                                      row.utf8("action"), row.utf8("subject_kind"), row.number("subject_id"),
                                      row.utf8("context_kind"), row.number("context_id"),
                                      row.utf8("old_value"), row.utf8("new_value")});
                });
            if (seq >= 40)
                connection
                    ->statement("UPDATE audit_log SET prev_hash = :previous, hash = :hash WHERE seq = :seq")
                    .bind("previous", previous)
                    .bind("hash", hash)
                    .bind("seq", seq)
                    .run();
            previous = hash;
        }
        QVERIFY(verify(*connection, database.clock()).intact());
        QCOMPARE(verify(*connection, database.clock(), head).damages,
                 (QList<AuditDamage>{{AuditDamageKind::Rewritten, lines, 0}}));
    }

    void headIsKeptAndSealed()
    {
        QTemporaryDir folder;
        const AuditHeadFile file(folder.path());
        QVERIFY(file.read() && !*file.read());
        const AuditHead head{42, QByteArray(32, 'h'), {1700000000000}};
        QVERIFY(file.write(head));
        QCOMPARE(file.read().value(), std::optional(head));
        QVERIFY(file.write(head));
        const AuditHead later{43, QByteArray(32, 'i'), {1700000001000}};
        QVERIFY(file.write(later));
        QVERIFY(!file.write(head));                          // never back
        QVERIFY(!file.write({43, QByteArray(32, 'j'), {}})); // nor another one of the same number
        QVERIFY(!(QFileInfo(folder.filePath(QStringLiteral("audit.key"))).permissions() &
                  (QFile::ReadGroup | QFile::ReadOther)));

        QFile stored(folder.filePath(QStringLiteral("audit.head")));
        QVERIFY(stored.open(QIODevice::ReadOnly));
        const QByteArray good = stored.readAll();
        stored.close();
        const auto put = [&](const QByteArray& bytes) {
            QVERIFY(stored.open(QIODevice::WriteOnly));
            stored.write(bytes);
            stored.close();
        };
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = char(bad[i] ^ 4);
            put(bad);
            const auto read = file.read();
            QVERIFY(!read && read.error().code == FailureCode::Corrupt);
        }
        put(good.chopped(1));
        QVERIFY(!file.read());
        put(good);
        QVERIFY(file.read());
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("audit.key"))));
        QVERIFY(!file.read()); // a new key would seal anything
        QVERIFY(!file.write(later));
    }

    void verifyCanBeCancelled()
    {
        tests::DatabaseFixture database(Engine::Sqlite);
        fill(database);
        const auto connection = database.connect();
        ReadScope scope(*connection, database.clock());
        const auto report = AuditVerifier::verify(scope, {}, [](qint64) { return false; });
        QVERIFY(!report && report.error().code == FailureCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(AuditTest)
#include "AuditTest.moc"
