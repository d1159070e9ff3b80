// SPDX-License-Identifier: GPL-3.0-or-later
// Old changes are forgotten in slices, the newest never: the numbering goes on from it.
#include "server/feed/OldChanges.h"
#include "tests/server/ServerFixture.h"

using namespace zvonok;
using namespace zvonok::tests;

class OldChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewestAndTheYoung_data() { addEngines(); }
    void keepsTheNewestAndTheYoung()
    {
        QFETCH(storage::Engine, engine);
        DatabaseFixture database(engine);
        ServerFixture server(database);
        const qint64 day = 24LL * 3600 * 1000;
        const auto fill = [&](qint64 from, qint64 to, qint64 age) {
            server.prepare([&](storage::WriteScope& scope) {
                for (qint64 seq = from; seq <= to; ++seq)
                    scope
                        .statement("INSERT INTO change_log (seq, at, topic_kind, topic_id, message, record, "
                                   "account_id, session_id) VALUES (:seq, :at, 1, 1, 750, :record, 0, 0)")
                        .bind("seq", seq)
                        .bind("at", Moment{scope.now().ms - age})
                        .bind("record", QByteArray("x"))
                        .run();
                return 0;
            });
        };
        const auto forget = [&] {
            return server.prepare(
                [](storage::WriteScope& scope) { return server::feed::forgetOldChanges(scope); });
        };
        const auto rows = [&] {
            return server.look([](storage::ReadScope& scope) {
                return scope.statement("SELECT COUNT(*) FROM change_log").number().value();
            });
        };
        QCOMPARE(forget(), 0);
        fill(1, 6000, 2 * day);
        fill(6001, 6010, day / 2);
        QCOMPARE(forget(), 5000);
        QCOMPARE(forget(), 1000);
        QCOMPARE(forget(), 0);
        QCOMPARE(rows(), 10);
        database.clock().advance(3 * day);
        QCOMPARE(forget(), 9);
        QCOMPARE(rows(), 1);
    }
};

QTEST_GUILESS_MAIN(OldChangesTest)
#include "OldChangesTest.moc"
