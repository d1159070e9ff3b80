// SPDX-License-Identifier: GPL-3.0-or-later
// Guardians through the dispatcher, on both engines: cards and dated ties, who sees contacts, who may write,
// what the audit keeps, and that nothing is removed.
#include "tests/server/people/PeopleSchool.h"

using namespace zvonok;
using namespace zvonok::tests;

#define SCHOOL                                                                                               \
    ZVONOK_DATABASE(database);                                                                               \
    PeopleSchool school(database);                                                                           \
    school.fill();                                                                                           \
    [[maybe_unused]] auto& server = school.server

namespace {

SaveGuardian motherOf(Id<Pupil> pupil, const char* name = "Иванова Мария Павловна")
{
    SaveGuardian request;
    request.pupil = pupil;
    request.person = person(name, QDate(1985, 4, 5));
    request.person.phone = QStringLiteral("+7 900 111-22-33");
    request.workPlace = QStringLiteral("ООО «Ромашка», бухгалтер");
    request.tie.kinship = Kinship::Mother;
    return request;
}

qint64 rows(ServerFixture& server, const char* sql)
{
    return server.look([&](storage::ReadScope& scope) { return scope.statement(sql).number().value(); });
}

} // namespace

class GuardiansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGuardianIsAddedChangedAndEnded_data() { addEngines(); }
    void aGuardianIsAddedChangedAndEnded()
    {
        SCHOOL;
        SaveGuardian request = motherOf(school.ivanov);
        const auto added = server.send(request, school.secretary);
        QVERIFY(added);
        GuardianList list = server.send(ListGuardians{school.ivanov}, school.secretary).value();
        QVERIFY(list.whole && list.mayWrite);
        QCOMPARE(list.guardians.size(), 1);
        GuardianLine line = list.guardians.first();
        QCOMPARE(line.person.name.lastName, QStringLiteral("Иванова"));
        QCOMPARE(line.person.phone, QStringLiteral("+7 900 111-22-33"));
        QCOMPARE(line.tie.kinship, Kinship::Mother);
        QCOMPARE(line.tie.from, QDate(2025, 9, 4)); // today
        QVERIFY(!line.tie.to.isValid() && line.tie.legal && line.tie.maySee && !line.hasAccount);

        request.guardian = line.id;
        request.version = line.version;
        request.person.phone = QStringLiteral("8-800");
        request.tie = line.tie;
        request.tie.maySee = false;
        const auto changed = server.send(request, school.secretary);
        QVERIFY(changed);
        // What was read before is old now; the same again changes nothing.
        QCOMPARE(server.failure(request, school.secretary), FailureCode::Conflict);
        request.version = changed->version;
        QCOMPARE(server.send(request, school.secretary).value().version, changed->version);
        line = server.send(ListGuardians{school.ivanov}, school.secretary).value().guardians.first();
        QCOMPARE(line.person.phone, QStringLiteral("8-800"));
        QVERIFY(!line.tie.maySee);

        QVERIFY(server.send(UnlinkGuardian{school.ivanov, line.id, QDate(2025, 10, 1)}, school.secretary));
        line = server.send(ListGuardians{school.ivanov}, school.secretary).value().guardians.first();
        QCOMPARE(line.tie.to, QDate(2025, 9, 30));
        // On the day it began: it never took place, and the row is there still.
        QVERIFY(server.send(UnlinkGuardian{school.ivanov, line.id, QDate(2025, 9, 4)}, school.secretary));
        QVERIFY(server.send(ListGuardians{school.ivanov}, school.secretary).value().guardians.isEmpty());
        QCOMPARE(rows(server, "SELECT COUNT(*) FROM guardianship"), 1);
        QCOMPARE(server.failure(UnlinkGuardian{school.ivanov, line.id, {}}, school.secretary),
                 FailureCode::NotFound);
        QCOMPARE(rows(server, "SELECT COUNT(*) FROM audit_log WHERE subject_kind = 'guardian' "
                              "AND context_kind = 'pupil'"),
                 4);
    }

    void oneGuardianOfSeveralPupils_data() { addEngines(); }
    void oneGuardianOfSeveralPupils()
    {
        SCHOOL;
        const auto mother = server.send(motherOf(school.ivanov), school.secretary).value().id;
        LinkGuardian link{school.petrov, mother, {}};
        QCOMPARE(server.failure(link, school.secretary), FailureCode::MissingInput); // kinship
        link.tie.kinship = Kinship::Mother;
        QVERIFY(server.send(link, school.secretary));
        QCOMPARE(server.failure(link, school.secretary), FailureCode::AlreadyExists);
        const auto line =
            server.send(ListGuardians{school.ivanov}, school.secretary).value().guardians.first();
        QCOMPARE(line.otherPupils, QStringList{QStringLiteral("Петров Семён, 7Б")});
        QCOMPARE(rows(server, "SELECT COUNT(*) FROM guardian"), 1);
        // Found by name, with the children.
        const auto found = server.send(FindPeople{QStringLiteral("иванова"), 10}, school.secretary).value();
        QCOMPARE(found.people.size(), 1);
        QCOMPARE(found.people.first().kind, PersonKind::Guardian);
        QCOMPARE(found.people.first().id, mother.value);
        QVERIFY(found.people.first().where.contains(QStringLiteral("7А")));
        QVERIFY(found.people.first().where.contains(QStringLiteral("7Б")));
    }

    void contactsAreForTheClassTeacher_data() { addEngines(); }
    void contactsAreForTheClassTeacher()
    {
        SCHOOL;
        server.send(motherOf(school.ivanov), school.secretary).value();
        server.send(motherOf(school.petrov, "Петрова Ольга Ивановна"), school.secretary).value();
        // Class teacher of Иванов, teaches English to Петров.
        const GuardianList own = server.send(ListGuardians{school.ivanov}, school.teacher).value();
        QVERIFY(own.whole && own.mayWrite);
        QVERIFY(!own.guardians.first().person.phone.isEmpty());
        const GuardianList taught = server.send(ListGuardians{school.petrov}, school.teacher).value();
        QVERIFY(!taught.whole && !taught.mayWrite);
        const PersonFields& shown = taught.guardians.first().person;
        QCOMPARE(shown.name.lastName, QStringLiteral("Петрова"));
        QVERIFY(shown.phone.isEmpty() && !shown.birthDate.isValid() &&
                taught.guardians.first().workPlace.isEmpty());
        QCOMPARE(server.failure(ListGuardians{school.sidorov}, school.teacher), FailureCode::NotFound);
        QCOMPARE(server.failure(ListGuardians{school.ivanov}, school.outsider), FailureCode::NotFound);
        // A subject teacher does not even find them.
        QVERIFY(
            server.send(FindPeople{QStringLiteral("петрова"), 10}, school.teacher).value().people.size() ==
            0);
    }

    void foreignGuardiansAreNotFound_data() { addEngines(); }
    void foreignGuardiansAreNotFound()
    {
        SCHOOL;
        const auto foreign =
            server.send(motherOf(school.petrov, "Петрова Ольга Ивановна"), school.secretary).value().id;
        for (const Id<Guardian> id : {foreign, Id<Guardian>{999}, Id<Guardian>{-1}}) {
            SaveGuardian save = motherOf(school.ivanov);
            save.guardian = id;
            save.version = 1;
            QCOMPARE(server.failure(save, school.teacher), FailureCode::NotFound);
            LinkGuardian link{school.ivanov, id, {}};
            link.tie.kinship = Kinship::Mother;
            QCOMPARE(server.failure(link, school.teacher), FailureCode::NotFound);
            QCOMPARE(server.failure(UnlinkGuardian{school.ivanov, id, {}}, school.teacher),
                     FailureCode::NotFound);
        }
        QCOMPARE(server.failure(motherOf(school.petrov), school.teacher), FailureCode::NotFound);
        QVERIFY(server.send(motherOf(school.ivanov), school.teacher)); // the own class
    }

    void wrongInputIsRefused_data() { addEngines(); }
    void wrongInputIsRefused()
    {
        SCHOOL;
        const auto code = [&](auto change) {
            SaveGuardian request = motherOf(school.ivanov);
            change(request);
            const auto result = server.send(request, school.secretary);
            return result ? QString() : result.error().field;
        };
        QCOMPARE(code([](SaveGuardian& r) { r.person.name.lastName.clear(); }), QStringLiteral("lastName"));
        QCOMPARE(code([](SaveGuardian& r) { r.tie.kinship = Kinship::Unknown; }), QStringLiteral("kinship"));
        QCOMPARE(code([](SaveGuardian& r) { r.person.snils = QStringLiteral("112-233-445 96"); }),
                 QStringLiteral("snils"));
        QCOMPARE(code([](SaveGuardian& r) {
                     r.tie.from = QDate(2025, 9, 4);
                     r.tie.to = QDate(2025, 9, 3);
                 }),
                 QStringLiteral("to"));
        QCOMPARE(rows(server, "SELECT COUNT(*) FROM guardian"), 0);
    }
};

QTEST_GUILESS_MAIN(GuardiansTest)
#include "GuardiansTest.moc"
