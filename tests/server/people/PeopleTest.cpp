// SPDX-License-Identifier: GPL-3.0-or-later
// Pupils, staff and classes through the dispatcher, on both engines: who sees whom, what is refused, what the
// audit keeps, and that an id of another scope is answered like a missing one.
#include "server/admin/SessionHandlers.h"
#include "tests/server/people/PeopleSchool.h"

#include <algorithm>

using namespace zvonok;
using namespace zvonok::tests;

#define SCHOOL                                                                                               \
    ZVONOK_DATABASE(database);                                                                               \
    PeopleSchool school(database);                                                                           \
    school.fill();                                                                                           \
    [[maybe_unused]] auto& server = school.server

class PeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreFiltered_data() { addEngines(); }
    void listsAreFiltered()
    {
        SCHOOL;
        const auto text = [](const char* names) { return QString::fromUtf8(names).split(u','); };
        QCOMPARE(school.namesSeenBy(school.coordinator), text("Иванов 7А,Петров 7Б,Сидоров 7Б"));
        // Own class and the taught half of the other, not Сидоров.
        QCOMPARE(school.namesSeenBy(school.teacher), text("Иванов 7А,Петров 7Б"));
        QCOMPARE(school.namesSeenBy(school.teacher, {school.classB, {}, false}), text("Петров 7Б"));
        QCOMPARE(school.namesSeenBy(school.outsider), QStringList());
        QCOMPARE(server.failure(ListPupils{school.classA, {}, false}, school.outsider),
                 FailureCode::NotFound);
        QCOMPARE(server.failure(ListPupils{{777}, {}, false}, school.outsider), FailureCode::NotFound);

        const auto classes = server.send(ListClasses{}, school.teacher).value().classes;
        QCOMPARE(classes.size(), 2);
        QCOMPARE(classes.at(1).pupils, 2);
        QCOMPARE(server.send(ListClasses{{}, true}, school.teacher)->classes.size(), 2); // own, and taught
        QCOMPARE(classes.at(0).teacherName, QStringLiteral("Алёхина А. П."));
        QCOMPARE(server.failure(ListClasses{}, school.outsider), FailureCode::NotPermitted);
    }

    void rightsEndWithTheRelation_data() { addEngines(); }
    void rightsEndWithTheRelation()
    {
        SCHOOL;
        QVERIFY(server.send(OpenPupil{school.petrov}, school.teacher));
        server.prepare([&](storage::WriteScope& scope) {
            return scope.statement("UPDATE group_teacher SET last_day = '2025-09-03'").run();
        });
        QCOMPARE(server.failure(OpenPupil{school.petrov}, school.teacher), FailureCode::NotFound);
        QCOMPARE(school.namesSeenBy(school.teacher), QStringList{QString::fromUtf8("Иванов 7А")});
        QCOMPARE(server.send(ListClasses{}, school.teacher)->classes.size(), 2); // the school's, as a list
        const auto ofMarks = server.send(ListClasses{{}, true}, school.teacher)->classes;
        QCOMPARE(ofMarks.size(), 1);
        QCOMPARE(ofMarks.constFirst().id, school.classA);
    }

    void theOwnClassIsNothingToWhoLeadsNone_data() { addEngines(); }
    void theOwnClassIsNothingToWhoLeadsNone()
    {
        SCHOOL;
        const auto isOffered = [&] {
            const Who who = server.look([&](storage::ReadScope& scope) {
                return server::whoIs(scope, server::Actor::load(scope, school.teacher.session).value());
            });
            return std::any_of(who.grants.begin(), who.grants.end(), [](const GrantLine& grant) {
                return grant.permission == Permission::AbsenceResolve;
            });
        };
        QVERIFY(isOffered());
        server.prepare([&](storage::WriteScope& scope) {
            return scope.statement("UPDATE school_class SET teacher_id = NULL").run();
        });
        QVERIFY(!isOffered());
    }

    void otherScopesAreNotFound_data() { addEngines(); }
    void otherScopesAreNotFound()
    {
        SCHOOL;
        for (const Id<Pupil> id : {school.sidorov, Id<Pupil>{777}}) {
            auto answer = server.send(OpenPupil{id}, school.teacher);
            QVERIFY(!answer);
            QCOMPARE(answer.error(), (Failure{FailureCode::NotFound, {}, {}, {}}));
            auto save = server.send(SavePupil{id, person("А Б"), {}, 1}, school.teacher);
            QVERIFY(!save);
            QCOMPARE(save.error(), (Failure{FailureCode::NotFound, {}, {}, {}}));
        }
        // Taught, but not of the own class: may be read, not written.
        QCOMPARE(server.failure(SavePupil{school.petrov, person("А Б"), {}, 1}, school.teacher),
                 FailureCode::NotFound);
        QCOMPARE(
            server.failure(MovePupil{school.ivanov, school.classB, QDate(2025, 10, 1), {}}, school.teacher),
            FailureCode::NotPermitted);
        QCOMPARE(server.failure(MovePupil{{777}, school.classB, QDate(2025, 10, 1), {}}, school.coordinator),
                 FailureCode::NotFound);
        QCOMPARE(server.failure(MovePupil{school.ivanov, {777}, QDate(2025, 10, 1), {}}, school.coordinator),
                 FailureCode::NotFound);
        QCOMPARE(server.failure(AddPupil{{777}, person("А Б"), {}, school.first, {}}, school.coordinator),
                 FailureCode::NotFound);
        QCOMPARE(server.failure(OpenStaff{{777}}, school.teacher), FailureCode::NotFound);
        QCOMPARE(server.failure(UndoImport{{777}}, school.coordinator), FailureCode::NotFound);
        QCOMPARE(server.failure(UndoImport{{777}}, school.teacher), FailureCode::NotPermitted);
    }

    void refusesBadCards_data() { addEngines(); }
    void refusesBadCards()
    {
        SCHOOL;
        const auto refused = [&](const PersonFields& fields) {
            auto answer =
                server.send(AddPupil{school.classA, fields, {}, school.first, {}}, school.coordinator);
            return answer ? QString()
                          : QString(QString::number(int(answer.error().code)) + answer.error().field);
        };
        QCOMPARE(refused(person("Иванов")), QStringLiteral("301firstName"));
        QCOMPARE(refused(person("А Б", QDate(2030, 1, 1))), QStringLiteral("300birthDate"));
        QCOMPARE(refused(person("А Б", QDate(1890, 1, 1))), QStringLiteral("300birthDate"));
        QCOMPARE(refused(person("А Б", {}, "112-233-445 94")), QStringLiteral("300snils"));
        QCOMPARE(refused(person("А Б", {}, "11223344595")), QStringLiteral("401snils"));
        QCOMPARE(refused(person("ИВАНОВ Петр Ильич", QDate(2012, 3, 4))), QStringLiteral("401birthDate"));
        auto outside = server.send(AddPupil{school.classA, person("А Б"), {}, QDate(2024, 9, 1), {}},
                                   school.coordinator);
        QCOMPARE(outside.error().field, QStringLiteral("from"));
        QCOMPARE(school.namesSeenBy(school.coordinator).size(), 3);
    }

    void savesWithVersion_data() { addEngines(); }
    void savesWithVersion()
    {
        SCHOOL;
        const auto card = server.send(OpenPupil{school.ivanov}, school.teacher).value();
        auto changed = card.person;
        changed.phone = QStringLiteral(" +7 900  1 ");
        const auto saved = server.send(SavePupil{school.ivanov, changed, QStringLiteral("Л-7"), card.version},
                                       school.teacher);
        QVERIFY(saved);
        QCOMPARE(saved->version, card.version + 1);
        QCOMPARE(server.failure(SavePupil{school.ivanov, card.person, {}, card.version}, school.teacher),
                 FailureCode::Conflict);
        const auto now = server.send(OpenPupil{school.ivanov}, school.coordinator).value();
        QCOMPARE(now.person.phone, QStringLiteral("+7 900 1"));
        QCOMPARE(now.fileNumber, QStringLiteral("Л-7"));
        // The same again changes nothing and leaves no trace.
        QCOMPARE(
            server.send(SavePupil{school.ivanov, now.person, now.fileNumber, now.version}, school.teacher)
                ->version,
            now.version);
        QCOMPARE(school.audited("pupil.changed"), 1);
        const QString old = server.look([](storage::ReadScope& scope) {
            QString value;
            scope.statement("SELECT old_value, new_value FROM audit_log WHERE action = 'pupil.changed'")
                .each(
                    [&](const storage::Row& row) { value = row.text("old_value") + row.text("new_value"); });
            return value;
        });
        QVERIFY(old.contains(QStringLiteral("+7 900 1")));
        QVERIFY(!old.contains(QString::fromUtf8("Петров")));
    }

    void movesAreDated_data() { addEngines(); }
    void movesAreDated()
    {
        SCHOOL;
        const auto reason = [&](Id<SchoolClass> to, const QDate& on) {
            auto answer = server.send(MovePupil{school.ivanov, to, on, {}}, school.coordinator);
            return answer ? QStringLiteral("done") : answer.error().arguments.value(0);
        };
        QCOMPARE(reason(school.classA, QDate(2025, 10, 1)), QStringLiteral("sameClass"));
        QCOMPARE(reason(school.classB, school.first), QStringLiteral("beforeMembership"));
        QCOMPARE(reason(school.classB, QDate(2027, 10, 1)), QStringLiteral("outsideYear"));
        QCOMPARE(reason(school.classB, QDate(2025, 10, 1)), QStringLiteral("done"));
        const auto card = server.send(OpenPupil{school.ivanov}, school.coordinator).value();
        QCOMPARE(card.memberships.size(), 2);
        QCOMPARE(card.memberships.at(0).to, QDate(2025, 9, 30));
        QCOMPARE(card.memberships.at(1).from, QDate(2025, 10, 1));
        QVERIFY(!card.memberships.at(1).to.isValid());
        const auto inA = [&](const QDate& on) {
            return school.namesSeenBy(school.coordinator, {school.classA, on, false}).size();
        };
        QCOMPARE(inA(QDate(2025, 9, 30)), 1);
        QCOMPARE(inA(QDate(2025, 10, 1)), 0);

        QCOMPARE(reason({}, QDate(2025, 12, 1)), QStringLiteral("done"));
        QCOMPARE(reason({}, QDate(2025, 12, 5)), QStringLiteral("notMember"));
        const ListPupils december{{}, QDate(2025, 12, 2), true};
        const auto pupils = server.send(december, school.coordinator).value().pupils;
        QCOMPARE(pupils.size(), 3);
        QCOMPARE(pupils.at(0).leftOn, QDate(2025, 12, 1));
        QCOMPARE(reason(school.classA, QDate(2026, 1, 15)), QStringLiteral("done"));
    }

    void classesAreUnique_data() { addEngines(); }
    void classesAreUnique()
    {
        SCHOOL;
        const auto reply = [&](qint32 grade, const char* letter) {
            ClassLine line;
            line.year = school.year;
            line.grade = grade;
            line.letter = QString::fromUtf8(letter);
            auto answer = server.send(SaveClass{line}, school.coordinator);
            return answer ? QString()
                          : QString(QString::number(int(answer.error().code)) + answer.error().field);
        };
        QCOMPARE(reply(7, "A"), QStringLiteral("401letter")); // a Latin A
        QCOMPARE(reply(13, "А"), QStringLiteral("300grade"));
        QCOMPARE(reply(0, "А"), QStringLiteral("300grade"));
        QCOMPARE(reply(7, "5"), QStringLiteral("300letter"));
        QCOMPARE(reply(7, "В"), QString());
        ClassLine line = server.send(ListClasses{}, school.coordinator)->classes.constFirst();
        line.teacher = {777};
        QCOMPARE(server.failure(SaveClass{line}, school.coordinator), FailureCode::NotFound);
        line.teacher = {};
        line.version = 9;
        QCOMPARE(server.failure(SaveClass{line}, school.coordinator), FailureCode::Conflict);
    }

    void staffCardsShowContactsToColleagues_data() { addEngines(); }
    void staffCardsShowContactsToColleagues()
    {
        SCHOOL;
        const auto seen = [&](const server::Actor& actor, int index) {
            return server.send(OpenStaff{school.staff.at(index)}, actor).value().person;
        };
        QVERIFY(seen(school.secretary, 1).birthDate.isValid());
        QVERIFY(!seen(school.teacher, 1).birthDate.isValid());
        QVERIFY(seen(school.teacher, 1).address.isEmpty());
        QVERIFY(seen(school.teacher, 0).birthDate.isValid()); // the own card
        auto card = server.send(OpenStaff{school.staff.at(1)}, school.secretary).value();
        card.dismissedOn = QDate(2025, 9, 2);
        QVERIFY(server.send(SaveStaff{card}, school.secretary));
        QCOMPARE(server.failure(SaveStaff{card}, school.secretary), FailureCode::Conflict);
        QCOMPARE(server.send(ListStaff{}, school.teacher)->staff.size(), 1);
        QCOMPARE(server.send(ListStaff{true}, school.teacher)->staff.size(), 2);
        card.person.name.firstName.clear();
        QCOMPARE(server.failure(SaveStaff{card}, school.secretary), FailureCode::MissingInput);
    }

    void findsByBeginnings_data() { addEngines(); }
    void findsByBeginnings()
    {
        SCHOOL;
        const auto found = [&](const char* text, const server::Actor& actor) {
            QStringList names;
            const FoundPeople answer = server.send(FindPeople{QString::fromUtf8(text), 30}, actor).value();
            for (const FoundPerson& each : answer.people)
                names.append(each.name.lastName);
            return names.join(u',');
        };
        QCOMPARE(found("сем", school.coordinator), QString::fromUtf8("Петров"));
        QCOMPARE(found("ильич пет", school.coordinator), QString::fromUtf8("Иванов,Петров"));
        QCOMPARE(found("алехи", school.coordinator), QString::fromUtf8("Алёхина"));
        QCOMPARE(found("сидоров", school.teacher), QString());
        QCOMPARE(found("%", school.coordinator), QString());
        QCOMPARE(found("ов", school.coordinator), QString());
    }
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "PeopleTest.moc"
