// SPDX-License-Identifier: GPL-3.0-or-later
// Binding, reading and failing of statements, the same on both engines.
#include "tests/support/DatabaseFixture.h"

#include <limits>

using namespace zvonok;
using namespace zvonok::storage;

namespace {

struct Thing;
enum class Colour { Unknown = 0, Red = 1, Blue = 2 };
constexpr auto enumNames(Colour)
{
    return std::array{wire::EnumName<Colour>{Colour::Unknown, "unknown"},
                      wire::EnumName<Colour>{Colour::Red, "red"},
                      wire::EnumName<Colour>{Colour::Blue, "blue"}};
}

struct Thing {
    Id<Thing> id;
    QString shownName;
    QDate bornOn;
    Moment seenAt;
    bool isNew = false;
    double weight = 0;
    QByteArray photo;
    Colour colour = Colour::Unknown;
    qint32 notStored = 7;
    QList<qint64> list;

    static constexpr auto fields()
    {
        using T = Thing;
        return wire::fields<T>(wire::field<1>("id", &T::id), wire::field<2>("shownName", &T::shownName),
                               wire::field<3>("bornOn", &T::bornOn), wire::field<4>("seenAt", &T::seenAt),
                               wire::field<5>("isNew", &T::isNew), wire::field<6>("weight", &T::weight),
                               wire::field<7>("photo", &T::photo), wire::field<8>("colour", &T::colour),
                               wire::field<9>("notStored", &T::notStored), wire::field<10>("list", &T::list));
    }
};

// Executes a text that is not a literal: only tests may.
void execute(Connection& connection, std::string_view tokens)
{
    connection.execute(expandTokens(tokens, connection.engine()).value().c_str());
}

std::unique_ptr<Connection> withThings(tests::DatabaseFixture& database)
{
    auto connection = database.connect();
    execute(*connection,
            "CREATE TABLE thing (id {id}, shown_name {text} NOT NULL UNIQUE, born_on TEXT, seen_at {int}, "
            "is_new {int} NOT NULL DEFAULT 0, weight {real} NOT NULL DEFAULT 0, photo {blob}, "
            "colour {int} NOT NULL DEFAULT 0, parent_id {int} REFERENCES thing (id)) {strict}");
    return connection;
}

Thing whole()
{
    Thing thing;
    thing.shownName = QStringLiteral("Ёжиков «\"quote\"» \\ 'x' 🔔");
    thing.bornOn = QDate(2012, 2, 29);
    thing.seenAt = {1'700'000'000'123};
    thing.isNew = true;
    thing.weight = 0.1;
    thing.photo = QByteArray("\x00\xff\\x00'", 6);
    thing.colour = Colour::Blue;
    return thing;
}

constexpr const char* insertThing = "INSERT INTO thing (shown_name, born_on, seen_at, is_new, weight, photo, "
                                    "colour) VALUES (:shown_name, :born_on, "
                                    ":seen_at, :is_new, :weight, :photo, :colour) RETURNING id";

FailureCode codeOf(const std::function<void()>& call, QString* field = nullptr)
{
    try {
        call();
    } catch (const StorageError& error) {
        if (field != nullptr)
            *field = error.failure().field;
        return error.failure().code;
    }
    return FailureCode::Unknown;
}

} // namespace

class StatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryKindOfValue_data() { tests::addEngines(); }
    void keepsEveryKindOfValue()
    {
        ZVONOK_DATABASE(database);
        auto connection = withThings(database);
        Thing thing = whole();
        thing.id = connection->statement(insertThing).bindRecord(thing).insertedId<Thing>();
        QVERIFY(thing.id);
        const auto read =
            connection->statement("SELECT * FROM thing WHERE id = :id").bind("id", thing.id).one<Thing>();
        QVERIFY(read);
        QCOMPARE(read->shownName, thing.shownName);
        QCOMPARE(read->photo, thing.photo);
        QVERIFY(wire::equal(*read, thing));

        bool seen = false;
        connection->statement("SELECT * FROM thing").each([&](const Row& row) {
            seen = true;
            QCOMPARE(row.id<Thing>("id"), thing.id);
            QCOMPARE(row.text("shown_name"), thing.shownName);
            QCOMPARE(row.utf8("shown_name").toByteArray(), thing.shownName.toUtf8());
            QCOMPARE(row.date("born_on"), thing.bornOn);
            QCOMPARE(row.moment("seen_at").ms, thing.seenAt.ms);
            QCOMPARE(row.flag("is_new"), true);
            QCOMPARE(row.real("weight"), 0.1);
            QCOMPARE(row.blob("photo"), thing.photo);
            QVERIFY(row.enumOf<Colour>("colour") == Colour::Blue);
            QVERIFY(row.isNull("parent_id"));
            QCOMPARE(row.number("parent_id"), 0);
            QVERIFY(row.has("weight"));
            QVERIFY(!row.has("height"));
            QVERIFY(codeOf([&] { row.number("height"); }) == FailureCode::StorageFailed);
        });
        QVERIFY(seen);
    }

    void absentBecomesNull_data() { tests::addEngines(); }
    void absentBecomesNull()
    {
        ZVONOK_DATABASE(database);
        auto connection = withThings(database);
        connection->statement(insertThing).bindRecord(Thing()).run();
        auto nulls =
            connection->statement("SELECT count(*) FROM thing WHERE born_on IS NULL AND seen_at IS NULL "
                                  "AND photo IS NOT NULL AND shown_name = ''");
        QCOMPARE(nulls.number(), std::optional<qint64>(1));
        const auto read = connection->statement("SELECT * FROM thing").one<Thing>();
        QVERIFY(!read->bornOn.isValid());
        QVERIFY(!read->seenAt);
        QCOMPARE(read->notStored, 7); // no such column: the default stands
        // A number of an enum that this program does not know, and a date that is none.
        connection->statement("UPDATE thing SET colour = 99, born_on = '2025-02-30'").run();
        const auto odd = connection->statement("SELECT * FROM thing").one<Thing>();
        QVERIFY(odd->colour == Colour::Unknown);
        QVERIFY(!odd->bornOn.isValid());
    }

    void listsAndCounts_data() { tests::addEngines(); }
    void listsAndCounts()
    {
        ZVONOK_DATABASE(database);
        auto connection = withThings(database);
        Statement insert = connection->statement(insertThing);
        QList<Id<Thing>> ids;
        for (const char16_t* name : {u"a", u"b", u"c\"\\d", u"д, е"}) {
            Thing thing;
            thing.shownName = QString::fromUtf16(name);
            ids.append(insert.bindRecord(thing).insertedId<Thing>());
        }
        QCOMPARE(connection->statement("SELECT id FROM thing ORDER BY id").ids<Thing>(), ids);
        QCOMPARE(connection->statement("SELECT id FROM thing WHERE id {in:ids} ORDER BY id")
                     .bindList("ids", QList<Id<Thing>>{ids[1], ids[3], Id<Thing>{999}})
                     .ids<Thing>(),
                 (QList<Id<Thing>>{ids[1], ids[3]}));
        QCOMPARE(connection->statement("SELECT id FROM thing WHERE id {in:ids}")
                     .bindList("ids", QList<qint64>())
                     .numbers(),
                 QList<qint64>());
        QCOMPARE(connection->statement("SELECT id FROM thing WHERE shown_name {intexts:names} ORDER BY id")
                     .bindList("names", QStringList{QStringLiteral("c\"\\d"), QStringLiteral("д, е")})
                     .ids<Thing>(),
                 (QList<Id<Thing>>{ids[2], ids[3]}));
        QCOMPARE(connection->statement("UPDATE thing SET weight = 2.5 WHERE id {in:ids}")
                     .bindList("ids", QList<Id<Thing>>{ids[0], ids[1]})
                     .run(),
                 2);
        QCOMPARE(connection->statement("SELECT id FROM thing").run(), 0);
        QCOMPARE(connection->statement("SELECT sum(weight) FROM thing").number(), std::optional<qint64>(5));
        QCOMPARE(connection->statement("SELECT sum(is_new) FROM thing WHERE id < 0").number(),
                 std::optional<qint64>());
        QCOMPARE(connection->statement("SELECT max(id) FROM thing WHERE {int:least} = 0 OR id >= :least")
                     .bind("least", std::numeric_limits<qint64>::max())
                     .number(),
                 std::optional<qint64>());
        QVERIFY(!connection->statement("SELECT * FROM thing WHERE id = 0").one<Thing>());
        QCOMPARE(
            connection
                ->statement("INSERT INTO thing (shown_name) VALUES ('a') ON CONFLICT DO NOTHING RETURNING id")
                .insertedId<Thing>(),
            Id<Thing>{});
        QCOMPARE(connection->statement("SELECT EXISTS (SELECT 1 FROM thing)").number(),
                 std::optional<qint64>(1));
    }

    void tellsWhatWentWrong_data() { tests::addEngines(); }
    void tellsWhatWentWrong()
    {
        ZVONOK_DATABASE(database);
        auto connection = withThings(database);
        connection->statement(insertThing).bindRecord(whole()).run();
        QString field;
        QVERIFY(codeOf([&] { connection->statement(insertThing).bindRecord(whole()).run(); }, &field) ==
                FailureCode::AlreadyExists);
        QCOMPARE(field, QStringLiteral("shownName"));
        QVERIFY(codeOf([&] {
                    connection->statement("INSERT INTO thing (shown_name, parent_id) VALUES ('x', 77)").run();
                }) == FailureCode::Conflict);
        QVERIFY(codeOf([&] { connection->statement("UPDATE thing SET shown_name = NULL").run(); }, &field) ==
                FailureCode::InvalidInput);
        QCOMPARE(field, QStringLiteral("shownName"));
        QVERIFY(codeOf([&] { connection->statement("SELECT nothing FROM nowhere"); }) ==
                FailureCode::StorageFailed);
        QVERIFY(codeOf([&] { connection->statement("SELECT {nonsense}"); }) == FailureCode::StorageFailed);
        QVERIFY(codeOf([&] { connection->statement("SELECT id FROM thing WHERE id = :id").number(); }) ==
                FailureCode::StorageFailed); // not bound
        QVERIFY(codeOf([&] { connection->statement("SELECT id FROM thing WHERE id = :id").bind("ix", 1); }) ==
                FailureCode::StorageFailed);
        QVERIFY(codeOf(
                    [&] {
                        connection->statement("SELECT id FROM thing WHERE shown_name = :name")
                            .bind("name", QString(QChar(u'\0')));
                    },
                    &field) == FailureCode::InvalidInput);
        QCOMPARE(field, QStringLiteral("name"));
        // After all that the connection is as good as before.
        QCOMPARE(connection->statement("SELECT count(*) FROM thing").number(), std::optional<qint64>(1));
    }

    void sameTextWithinItself_data() { tests::addEngines(); }
    void sameTextWithinItself()
    {
        ZVONOK_DATABASE(database);
        auto connection = withThings(database);
        Statement insert = connection->statement(insertThing);
        for (const char16_t* name : {u"a", u"b", u"c"}) {
            Thing thing;
            thing.shownName = QString::fromUtf16(name);
            insert.bindRecord(thing).run();
        }
        int pairs = 0;
        const auto visit = [&](auto&& self, int depth) -> void {
            connection->statement("SELECT id FROM thing WHERE id > :id").bind("id", 0).each([&](const Row&) {
                ++pairs;
                if (depth < 2)
                    self(self, depth + 1);
            });
        };
        visit(visit, 1);
        QCOMPARE(pairs, 3 + 9);
    }

    void finishesWhenAVisitThrows_data() { tests::addEngines(); }
    void finishesWhenAVisitThrows()
    {
        ZVONOK_DATABASE(database);
        auto connection = withThings(database);
        connection->statement(insertThing).bindRecord(Thing()).run();
        auto reader = database.connect(Access::Read);
        reader->execute("BEGIN");
        QVERIFY_THROWS_EXCEPTION(int,
                                 reader->statement("SELECT id FROM thing").each([](const Row&) { throw 1; }));
        reader->execute("ROLLBACK");
        if (engine == Engine::Sqlite) // an open read statement would pin the WAL
            QCOMPARE(connection->answer("PRAGMA wal_checkpoint(TRUNCATE)"), QStringLiteral("0"));
        QVERIFY(codeOf([&] { reader->statement("DELETE FROM thing").run(); }) == FailureCode::StorageFailed);
    }

    void addressesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("described"); // empty: refused
        QTest::newRow("file") << QStringLiteral("/var/lib/zvonok/zvonok.db")
                              << QStringLiteral("/var/lib/zvonok/zvonok.db");
        QTest::newRow("host") << QStringLiteral("postgresql://anna:s%3Ac@db.school:5433/zvonok")
                              << QStringLiteral("postgresql://anna@db.school:5433/zvonok");
        QTest::newRow("port") << QStringLiteral("postgresql://anna@db/z")
                              << QStringLiteral("postgresql://anna@db:5432/z");
        QTest::newRow("socket") << QStringLiteral("postgresql:///zvonok?host=/run/postgresql&user=z")
                                << QStringLiteral("postgresql://z@/zvonok?host=/run/postgresql");
        QTest::newRow("no name") << QStringLiteral("postgresql://db/") << QString();
        QTest::newRow("scheme") << QStringLiteral("mysql://db/z") << QString();
        QTest::newRow("option") << QStringLiteral("postgresql://db/z?sslmode=off") << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void addressesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, described);
        const auto address = DatabaseAddress::parse(text);
        QCOMPARE(address.has_value(), !described.isEmpty());
        if (!address)
            return;
        QCOMPARE(address->described(), described);
        if (text.contains(QLatin1String("s%3Ac")))
            QCOMPARE(address->password, QStringLiteral("s:c"));
    }

    void tokensLeaveQuotesAlone()
    {
        const char* text =
            "SELECT '{id} :x', \"{int}\" -- {real}\n, CAST(:x AS {int}), $$ {blob} :y $$ /* {strict} */";
        QCOMPARE(QByteArray::fromStdString(expandTokens(text, Engine::PostgreSql).value()),
                 QByteArray("SELECT '{id} :x', \"{int}\" -- {real}\n, CAST(:x AS BIGINT), $$ {blob} :y $$ /* "
                            "{strict} */"));
        QVERIFY(!expandTokens("{in}", Engine::Sqlite));
        QVERIFY(!expandTokens("{id:x}", Engine::Sqlite));
    }
};

QTEST_GUILESS_MAIN(StatementTest)
#include "StatementTest.moc"
