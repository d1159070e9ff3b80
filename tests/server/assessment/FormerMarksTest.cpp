// SPDX-License-Identifier: GPL-3.0-or-later
// Marks of another school on both engines: who puts them, for which periods, that they stand in the sheets
// and count.
#include "AssessmentSchool.h"

using namespace zvonok;
using namespace zvonok::tests;

namespace {

// The second pupil came after the first quarter.
struct Newcomers : AssessmentSchool {
    Id<Pupil> newcomer;

    explicit Newcomers(DatabaseFixture& database) : AssessmentSchool(database), newcomer(pupils.at(1))
    {
        setToday(QDate(2025, 11, 12));
        server.prepare([&](storage::WriteScope& scope) {
            return scope
                .statement("UPDATE class_membership SET first_day = '2025-11-05' WHERE pupil_id = :pupil")
                .bind("pupil", newcomer)
                .run();
        });
    }
    SaveFormerMarks act(qint32 value, qint32 version = 0, PeriodKind kind = PeriodKind::Quarter) const
    {
        FormerMark mark;
        mark.subject = subject;
        mark.kind = kind;
        mark.ordinal = 1;
        mark.value = value;
        mark.version = version;
        return {newcomer, year, 7, QStringLiteral("Школа № 5"), QStringLiteral("№ 12 от 01.11.2025"), {mark}};
    }
};

} // namespace

class FormerMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyStandInTheSheetsAndCountInTheYear_data() { addEngines(); }
    void theyStandInTheSheetsAndCountInTheYear()
    {
        ZVONOK_DATABASE(database);
        Newcomers school(database);
        const FormerMarks page =
            school.server.send(OpenFormerMarks{school.newcomer, {}}, school.classTeacher).value();
        QCOMPARE(page.year, school.year);
        QCOMPARE(page.grade, 7);
        QCOMPARE(page.joined, QDate(2025, 11, 5));
        QCOMPARE(page.subjectNames, QStringList{QStringLiteral("Алгебра")});
        QCOMPARE(page.closed, (QStringList{QString(), QStringLiteral("member")})); // the quarter, the year
        const auto saved = school.server.send(school.act(4), school.classTeacher).value();
        QCOMPARE(saved.marks.first().version, 1);
        QCOMPARE(saved.marks.first().school, QStringLiteral("Школа № 5"));

        const PeriodSheet sheet = school.sheet();
        QCOMPARE(sheet.formerPupils, QList<qint32>{1});
        QCOMPARE(sheet.formerValues, QList<qint32>{4});
        QCOMPARE(sheet.formerSchools, QStringList{QStringLiteral("Школа № 5")});
        QVERIFY(sheet.cellValues.isEmpty()); // it is no mark of this school
        const auto suggested = school.suggested(sheet, 1, PeriodKind::Year);
        QCOMPARE(suggested.value, 4);
        QCOMPARE(sheet.partFormer, QList<bool>{true});
        // In the sheet of the class too, not counted: the pupil was not on the list when the quarter ended.
        const ClassSummary summary = school.open(school.director, PeriodKind::Quarter, 1).value();
        QCOMPARE(summary.pupils.size(), 2);
        QCOMPARE(summary.values, (QList<qint32>{0, 4}));
        QCOMPARE(summary.former, QList<qint32>{1});
        QCOMPARE(summary.counted, (QList<bool>{true, false}));
        // Cleared, it is gone from all of them, and its history stays.
        QVERIFY(school.server.send(school.act(0, 1), school.classTeacher));
        QVERIFY(school.sheet().formerValues.isEmpty());
        QCOMPARE(school.server.look([](storage::ReadScope& scope) {
            return scope
                .statement("SELECT COUNT(*) FROM audit_log WHERE action IN ('formerMark.put', "
                           "'formerMark.cleared')")
                .number();
        }),
                 2);
    }

    void onlyForPeriodsThatEndedElsewhere_data() { addEngines(); }
    void onlyForPeriodsThatEndedElsewhere()
    {
        ZVONOK_DATABASE(database);
        Newcomers school(database);
        ServerFixture& server = school.server;
        SaveFormerMarks here = school.act(5);
        here.pupil = school.pupils.at(0);
        QCOMPARE(server.send(here, school.classTeacher).error().arguments.value(1), QStringLiteral("member"));
        QCOMPARE(
            server.send(school.act(5, 0, PeriodKind::Year), school.classTeacher).error().arguments.value(1),
            QStringLiteral("member"));
        QCOMPARE(server.failure(school.act(6), school.classTeacher), FailureCode::InvalidInput);
        QCOMPARE(server.failure(school.act(5, 0, PeriodKind::Trimester), school.classTeacher),
                 FailureCode::InvalidInput);
        SaveFormerMarks nameless = school.act(5);
        nameless.school.clear();
        QCOMPARE(server.failure(nameless, school.classTeacher), FailureCode::MissingInput);
        SaveFormerMarks alien = school.act(5);
        alien.marks.first().subject = Id<Subject>{999'999};
        QCOMPARE(server.failure(alien, school.classTeacher), FailureCode::InvalidInput);
        // Who has left has no mark of a year that is not over.
        server.prepare([&](storage::WriteScope& scope) {
            return scope
                .statement("UPDATE class_membership SET last_day = '2025-11-10' WHERE pupil_id = :pupil")
                .bind("pupil", here.pupil)
                .run();
        });
        const FormerMarks left = server.send(OpenFormerMarks{here.pupil, {}}, school.coordinator).value();
        QCOMPARE(left.closed.last(), QStringLiteral("future"));
        // A closing of the quarter does not keep them out, one of the year's end does.
        QVERIFY(server.send(CloseJournals{QDate(2025, 9, 1), QDate(2025, 10, 24), {}, {}, {}},
                            school.coordinator));
        QVERIFY(server.send(school.act(5), school.classTeacher));
        QVERIFY(server.send(CloseJournals{QDate(2026, 5, 1), QDate(2026, 5, 26), {}, {}, {}},
                            school.coordinator));
        QCOMPARE(server.failure(school.act(4, 1), school.classTeacher), FailureCode::Closed);
    }

    void theClassTeacherAndTheHeadsPutThem_data() { addEngines(); }
    void theClassTeacherAndTheHeadsPutThem()
    {
        ZVONOK_DATABASE(database);
        Newcomers school(database);
        ServerFixture& server = school.server;
        const auto secretary = server.actor(QStringLiteral("secretary"), {Role::Secretary});
        QCOMPARE(server.failure(school.act(5), school.teacher),
                 FailureCode::NotFound); // of the subject alone
        QCOMPARE(server.failure(school.act(5), school.director), FailureCode::NotPermitted);
        QCOMPARE(server.failure(school.act(5), secretary), FailureCode::NotPermitted);
        QCOMPARE(server.failure(OpenFormerMarks{school.newcomer, {}}, school.teacher), FailureCode::NotFound);
        QVERIFY(server.send(school.act(5), school.coordinator));
        // Who has not seen it is told, and nothing is overwritten.
        const auto lost = server.send(school.act(3), school.classTeacher).value();
        QVERIFY(lost.marks.first().conflict);
        QCOMPARE(lost.marks.first().value, 5);
        QVERIFY(!server.send(school.act(3, 1), school.deputy).value().marks.first().conflict);
    }

    void aYearThatWasNotPassedIsADebt_data() { addEngines(); }
    void aYearThatWasNotPassedIsADebt()
    {
        ZVONOK_DATABASE(database);
        Newcomers school(database);
        YearLine before;
        before.name = QStringLiteral("2024/2025");
        before.from = QDate(2024, 9, 1);
        before.to = QDate(2025, 5, 26);
        SaveFormerMarks act = school.act(2, 0, PeriodKind::Year);
        act.year = school.server.send(SaveYear{before}, school.coordinator).value().id;
        act.grade = 6;
        QVERIFY(school.server.send(act, school.classTeacher));
        const DebtList debts = school.server.send(ListDebts{}, school.director).value();
        QCOMPARE(debts.debts.size(), 1);
        QCOMPARE(debts.debts.first().formedOn, QDate(2025, 8, 31)); // with that year
        QCOMPARE(debts.debts.first().yearName, QStringLiteral("2024/2025"));
    }
};

QTEST_GUILESS_MAIN(FormerMarksTest)
#include "FormerMarksTest.moc"
