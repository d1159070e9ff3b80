// SPDX-License-Identifier: GPL-3.0-or-later
// The schema grows file by file; whatever interrupts it, the old version stays whole.
#include "tests/support/DatabaseFixture.h"

using namespace zvonok;
using namespace zvonok::storage;

namespace {

Migration migration(int number, const char* text)
{
    return {number, QStringLiteral("%1_test").arg(number, 4, 10, QLatin1Char('0')), text};
}

QList<Migration> two()
{
    return {migration(1, "CREATE TABLE first (id {id}, name TEXT NOT NULL) {strict};\n"
                         "INSERT INTO first (name) VALUES ('seed; not an end');\n"),
            migration(
                2, "ALTER TABLE first ADD COLUMN size {int} NOT NULL DEFAULT 3;\n"
                   "CREATE TABLE second (id {id}, first_id {int} NOT NULL REFERENCES first (id)) {strict};\n"
                   "INSERT INTO second (first_id) SELECT id FROM first;\n")};
}

qint64 tables(Connection& connection)
{
    return connection
        .answer(connection.engine() == Engine::Sqlite
                    ? "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
                    : "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()")
        .toLongLong();
}

} // namespace

#define EMPTY_DATABASE(name)                                                                                 \
    QFETCH(Engine, engine);                                                                                  \
    tests::DatabaseFixture name(engine, tests::DatabaseFixture::Content::Empty);                             \
    if (!name.missing().isEmpty())                                                                           \
    QSKIP(qPrintable(name.missing()))

class MigratorTest : public QObject
{
    Q_OBJECT

private:
    static Migrator migrator(tests::DatabaseFixture& database, const QList<Migration>& list)
    {
        return Migrator(database.address(), database.clock(), database.folder() % QStringLiteral("/copies"),
                        list);
    }

private Q_SLOTS:
    void ours_data() { tests::addEngines(); }
    void ours()
    {
        EMPTY_DATABASE(database);
        const QList<Migration> embedded = Migrator::embedded();
        QVERIFY(!embedded.isEmpty());
        for (qsizetype i = 0; i < embedded.size(); ++i)
            QCOMPARE(embedded[i].number, int(i + 1)); // none missing, none twice
        const auto outcome = migrator(database, embedded).run();
        QVERIFY(outcome);
        QCOMPARE(outcome->from, 0);
        QCOMPARE(outcome->to, int(embedded.size()));
        QVERIFY(outcome->backup.isEmpty());
        const auto again = migrator(database, embedded).run();
        QVERIFY(again);
        QCOMPARE(again->from, int(embedded.size()));
        QVERIFY(again->backup.isEmpty());
    }

    void growsAndCopiesBefore_data() { tests::addEngines(); }
    void growsAndCopiesBefore()
    {
        EMPTY_DATABASE(database);
        QVERIFY(migrator(database, two().first(1)).run());
        const auto outcome = migrator(database, two()).run();
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().field));
        QCOMPARE(outcome->from, 1);
        QCOMPARE(outcome->to, 2);
        const auto connection = database.connect();
        QCOMPARE(
            connection->statement("SELECT sum(size) FROM first JOIN second ON second.first_id = first.id")
                .number(),
            std::optional<qint64>(3));
        QVERIFY(QFileInfo::exists(outcome->backup));
        QVERIFY(!(QFileInfo(outcome->backup).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        if (engine == Engine::Sqlite) {
            DatabaseAddress copy;
            copy.file = outcome->backup;
            const auto old = Connection::open(copy, Access::Read);
            QVERIFY(old);
            QCOMPARE((*old)->statement("SELECT max(number) FROM schema_migration").number(),
                     std::optional<qint64>(1));
            QCOMPARE((*old)->statement("SELECT count(*) FROM first").number(), std::optional<qint64>(1));
        }
    }

    void everyPlaceOfInterruption_data() { tests::addEngines(); }
    void everyPlaceOfInterruption()
    {
        EMPTY_DATABASE(database);
        QVERIFY(migrator(database, two().first(1)).run());
        // The second file with a failure before each of its statements, and after the last.
        const QStringList statements = Migrator::statements(two()[1], Engine::Sqlite);
        QCOMPARE(statements.size(), 3);
        for (qsizetype place = 0; place <= statements.size(); ++place) {
            QStringList broken = statements;
            broken.insert(place, QStringLiteral("INSERT INTO nowhere VALUES (1)"));
            QList<Migration> list = two();
            list[1].text = broken.join(QStringLiteral(";\n")).toUtf8() + ";\n";
            const auto outcome = migrator(database, list).run();
            QVERIFY(!outcome);
            QVERIFY(outcome.error().code == FailureCode::StorageFailed);
            QCOMPARE(outcome.error().field, QStringLiteral("migration"));
            QCOMPARE(outcome.error().arguments, QStringList{QStringLiteral("0002_test")});
            const auto connection = database.connect();
            QCOMPARE(tables(*connection), 2); // first, schema_migration
            QCOMPARE(connection->statement("SELECT max(number) FROM schema_migration").number(),
                     std::optional<qint64>(1));
            const auto untouched = connection->statement("SELECT * FROM first");
            database.clock().advance(1000); // another name for the next copy
        }
        QVERIFY(migrator(database, two()).run());
    }

    void brokenForeignKeysAreRefused()
    {
        tests::DatabaseFixture database(Engine::Sqlite, tests::DatabaseFixture::Content::Empty);
        QList<Migration> list = two();
        list[1].text += "INSERT INTO second (first_id) VALUES (999);\n";
        const auto outcome = migrator(database, list).run();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().arguments, QStringList{QStringLiteral("0002_test")});
        QCOMPARE(tables(*database.connect()), 2);
    }

    void refusesWhatIsNotItsOwn_data() { tests::addEngines(); }
    void refusesWhatIsNotItsOwn()
    {
        EMPTY_DATABASE(database);
        QVERIFY(migrator(database, two()).run());
        QList<Migration> changed = two();
        changed[0].text += " ";
        auto outcome = migrator(database, changed).run();
        QVERIFY(!outcome);
        QVERIFY(outcome.error().code == FailureCode::Conflict);
        QCOMPARE(outcome.error().arguments, QStringList{QStringLiteral("0001_test")});

        outcome = migrator(database, two().first(1)).run(); // an older program
        QVERIFY(!outcome);
        QVERIFY(outcome.error().code == FailureCode::NotSupported);
        QCOMPARE(outcome.error().arguments, QStringList{QStringLiteral("2")});
    }

    void lateNumberIsRefused()
    {
        tests::DatabaseFixture database(Engine::Sqlite, tests::DatabaseFixture::Content::Empty);
        QList<Migration> list = two();
        list[1].number = 5;
        QVERIFY(migrator(database, list).run());
        list.insert(1, migration(3, "CREATE TABLE late (id {id}) {strict};\n"));
        const auto outcome = migrator(database, list).run();
        QVERIFY(!outcome);
        QVERIFY(outcome.error().code == FailureCode::Conflict);
        QCOMPARE(outcome.error().arguments, QStringList{QStringLiteral("0003_test")});
    }

    void foreignDatabaseIsRefused_data() { tests::addEngines(); }
    void foreignDatabaseIsRefused()
    {
        EMPTY_DATABASE(database);
        database.connect()->execute("CREATE TABLE somebody_elses (a INTEGER)");
        const auto outcome = migrator(database, two()).run();
        QVERIFY(!outcome);
        QVERIFY(outcome.error().code == FailureCode::NotSupported);
        QCOMPARE(outcome.error().field, QStringLiteral("database"));
        QCOMPARE(tables(*database.connect()), 1);
    }

    // Absences that a reason gave before they knew of it.
    void olderAbsencesLearnTheirReason_data() { tests::addEngines(); }
    void olderAbsencesLearnTheirReason()
    {
        EMPTY_DATABASE(database);
        int number = 0;
        for (const Migration& each : Migrator::embedded())
            if (each.name.endsWith(QLatin1String("absence_reasons_withdrawn")))
                number = each.number;
        QVERIFY(number > 1);
        QVERIFY(migrator(database, Migrator::embedded()).run(number - 1));
        const auto connection = database.connect();
        for (const char* each :
             {"INSERT INTO person (last_name, search_key, changed_at, changed_by) VALUES ('a', 'a', 1, 0)",
              "INSERT INTO pupil (person_id, changed_at, changed_by) VALUES (1, 1, 0)",
              "INSERT INTO school_year (name, first_day, last_day, changed_at, changed_by) "
              "VALUES ('2025', '2025-09-01', '2026-05-26', 1, 0)",
              "INSERT INTO subject (name, changed_at, changed_by) VALUES ('s', 1, 0)",
              "INSERT INTO study_group (year_id, subject_id, changed_at, changed_by) VALUES (1, 1, 1, 0)",
              "INSERT INTO lesson (group_id, day, number, changed_at, changed_by) "
              "VALUES (1, '2025-09-01', 1, 1, 0), (1, '2025-09-02', 1, 1, 0), (1, '2025-09-03', 1, 1, 0)",
              "INSERT INTO absence_reason (pupil_id, first_day, last_day, code, withdrawn, changed_at, "
              "changed_by) VALUES (1, '2025-09-01', '2025-09-02', 2, 0, 1, 0), "
              "(1, '2025-09-01', '2025-09-03', 2, 1, 1, 0)",
              "INSERT INTO absence (group_id, lesson_id, pupil_id, code, changed_at, changed_by) "
              "VALUES (1, 1, 1, 2, 7, 0), (1, 2, 1, 1, 7, 0), (1, 3, 1, 2, 7, 0)"})
            connection->execute(each);
        QVERIFY(migrator(database, Migrator::embedded()).run(number));
        QStringList found;
        connection->statement("SELECT lesson_id, reason_id, put_code, put_at FROM absence ORDER BY lesson_id")
            .each([&](const Row& row) {
                found.append(QStringLiteral("%1: %2 %3 %4")
                                 .arg(row.number("lesson_id"))
                                 .arg(row.isNull("reason_id") ? 0 : row.number("reason_id"))
                                 .arg(row.number("put_code"))
                                 .arg(row.number("put_at")));
            });
        // Its code and its days; another code, and a reason that does not hold, were put by hand.
        QCOMPARE(found, QStringList({QStringLiteral("1: 1 4 7"), QStringLiteral("2: 0 0 0"),
                                     QStringLiteral("3: 0 0 0")}));
    }

    void statementsAreSplit()
    {
        const Migration text =
            migration(1, "-- A comment; it ends nothing;\n"
                         "CREATE TABLE a (\n    b TEXT, -- one; two;\n    c TEXT\n);\n"
                         "-- only: sqlite\nCREATE TRIGGER t BEGIN SELECT ';'; SELECT 2; END;\n"
                         "-- only: postgresql\nCREATE FUNCTION f() AS $$ a;\nb; $$;   \n"
                         "SELECT ';\n'");
        const QStringList sqlite = Migrator::statements(text, Engine::Sqlite);
        QCOMPARE(sqlite.size(), 3);
        QVERIFY(sqlite[0].startsWith(QLatin1String("CREATE TABLE a")));
        QVERIFY(sqlite[1].endsWith(QLatin1String("SELECT 2; END")));
        QCOMPARE(sqlite[2], QStringLiteral("SELECT ';\n'"));
        const QStringList postgres = Migrator::statements(text, Engine::PostgreSql);
        QCOMPARE(postgres.size(), 3);
        QCOMPARE(postgres[1], QStringLiteral("CREATE FUNCTION f() AS $$ a;\nb; $$"));
    }

    void auditLogOnlyGrows_data() { tests::addEngines(); }
    void auditLogOnlyGrows()
    {
        ZVONOK_DATABASE(database);
        WriteLane lane(database.address(), database.clock(), {});
        QVERIFY(lane.start());
        for (const bool alter : {true, false}) {
            const auto refused = writeNow(lane, {}, [alter](WriteScope& scope) -> Result<Nothing> {
                scope
                    .statement(
                        "INSERT INTO audit_log (seq, at, account_id, session_id, address, request, action, "
                        "subject_kind, subject_id, context_kind, context_id, old_value, new_value, "
                        "prev_hash, "
                        "hash) VALUES (1, 1, 1, 1, '', 1, '', '', 1, '', 1, '', '', :hash, :hash)")
                    .bind("hash", QByteArray())
                    .run();
                if (alter)
                    scope.statement("UPDATE audit_log SET account_id = 2").run();
                else
                    scope.statement("DELETE FROM audit_log").run();
                return Nothing{};
            });
            QVERIFY(!refused);
        }
        lane.stop();
        QCOMPARE(database.connect()->statement("SELECT count(*) FROM audit_log").number(),
                 std::optional<qint64>(0));
    }
};

QTEST_GUILESS_MAIN(MigratorTest)
#include "MigratorTest.moc"
