// SPDX-License-Identifier: GPL-3.0-or-later
// The diary through the dispatcher, on both engines: what a week and the totals hold, what counts as overdue,
// who sees whose, and that nobody learns anything of another pupil from it.
#include "server/assessment/AssessmentFeature.h"
#include "server/diary/DiaryFeature.h"
#include "server/diary/DiaryQueries.h"
#include "server/people/PeopleFeature.h"
#include "server/reports/ReportsFeature.h"
#include "tests/server/journal/JournalSchool.h"

using namespace zvonok;
using namespace zvonok::tests;

namespace {

// The clock stands at Thursday, 2025-09-04. Lessons of algebra: Mondays and Thursdays.
struct Diaries : JournalSchool {
    server::Actor pupil; // the account of Абрамов
    server::Actor deputy;
    Id<SchoolClass> schoolClass;

    explicit Diaries(DatabaseFixture& database) : JournalSchool(database)
    {
        server.add(server::peopleHandlers());
        server.add(server::assessmentHandlers(AssessmentNorms::shipped()));
        server.add(server::diaryHandlers(AssessmentNorms::shipped()));
        server.add(server::reportHandlers());
        pupil = accountOf(QStringLiteral("abramov"), Role::Pupil, personOf(pupils.at(0)));
        deputy = server.actor(QStringLiteral("deputy"), {Role::DeputyHead});
        schoolClass = {server.look([&](storage::ReadScope& scope) {
            return scope.statement("SELECT class_id FROM study_group WHERE id = :g")
                .bind("g", group)
                .number()
                .value();
        })};
    }
    qint64 personOf(Id<Pupil> id)
    {
        return server.look([&](storage::ReadScope& scope) {
            return scope.statement("SELECT person_id FROM pupil WHERE id = :id")
                .bind("id", id)
                .number()
                .value();
        });
    }
    server::Actor accountOf(const QString& login, Role role, qint64 person)
    {
        const server::Actor actor = server.actor(login, {role});
        server.prepare([&](storage::WriteScope& scope) {
            return scope.statement("UPDATE account SET person_id = :person WHERE id = :id")
                .bind("person", person)
                .bind("id", actor.account)
                .run();
        });
        return actor;
    }
    // A guardian of the pupil with an account.
    struct Parent {
        Id<Guardian> id;
        server::Actor actor;
    };
    Parent parentOf(Id<Pupil> child, const QString& login, GuardianTie tie = {})
    {
        SaveGuardian request;
        request.pupil = child;
        request.person.name = {QStringLiteral("Мать"), login, {}};
        request.tie = tie;
        request.tie.kinship = Kinship::Mother;
        const Id<Guardian> id = server.send(request, deputy).value().id;
        const qint64 person = server.look([&](storage::ReadScope& scope) {
            return scope.statement("SELECT person_id FROM guardian WHERE id = :id")
                .bind("id", id)
                .number()
                .value();
        });
        return {id, accountOf(login, Role::Guardian, person)};
    }
    Id<Assignment> addWork(int lesson, WorkType type, const QString& title, qint32 weight, bool obligatory)
    {
        return server
            .send(SaveAssignment{group,
                                 AssignmentState{{}, lessons.at(lesson), type, title, weight, obligatory, 0}},
                  teacher)
            .value()
            .assignment;
    }
    void mark(int lesson, Id<Assignment> work, Id<Pupil> who, qint32 value, bool duty = false)
    {
        const qint64 version = server.look([&](storage::ReadScope& scope) {
            return scope
                .statement("SELECT version FROM mark WHERE group_id = :g AND assignment_id = :a "
                           "AND pupil_id = :p")
                .bind("g", group)
                .bind("a", work)
                .bind("p", who)
                .number()
                .value_or(0);
        });
        const auto saved = server.send(SaveMarks{group,
                                                 {MarkEntry{lessons.at(lesson), who, work, 0, value, duty,
                                                            QStringLiteral("устно"), qint32(version)}},
                                                 {}},
                                       teacher);
        QVERIFY(saved && !saved->marks.first().conflict);
    }
    void joinFromTheFirst(Id<Pupil> who)
    {
        server.prepare([&](storage::WriteScope& scope) {
            return scope.statement("UPDATE class_membership SET first_day = '2025-09-01' WHERE pupil_id = :p")
                .bind("p", who)
                .run();
        });
    }
    Result<DiaryPage> week(const server::Actor& actor, Id<Pupil> who = {})
    {
        return server.send(OpenDiary{who ? who : pupils.at(0), {}, {}}, actor);
    }
    Result<DiaryTotals> totals(const server::Actor& actor)
    {
        return server.send(OpenDiaryTotals{pupils.at(0), {}}, actor);
    }
    // A second subject of the class that nobody teaches.
    Id<Group> addPhysics()
    {
        const auto subject =
            server
                .send(SaveSubject{SubjectLine{{}, QStringLiteral("Физика"), QStringLiteral("Физ."), 2}},
                      coordinator)
                .value()
                .id;
        const auto year = Id<SchoolYear>{server.look([&](storage::ReadScope& scope) {
            return scope.statement("SELECT MAX(id) FROM school_year").number().value();
        })};
        const auto id =
            server.send(SaveGroup{{}, year, subject, schoolClass, {}, true, 0}, coordinator).value().id;
        server.send(SetWeeklyPattern{id, {{2, 1}}, QDate(2025, 9, 1), QDate(2025, 9, 30)}, coordinator)
            .value();
        return id;
    }
};

#define DIARIES                                                                                              \
    ZVONOK_DATABASE(database);                                                                               \
    Diaries school(database);                                                                                \
    [[maybe_unused]] auto& server = school.server

} // namespace

class DiaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWeekHoldsLessonsHomeworkMarksAndAbsences_data() { addEngines(); }
    void aWeekHoldsLessonsHomeworkMarksAndAbsences()
    {
        DIARIES;
        server
            .send(SaveLesson{school.group, school.lessons.at(0), QStringLiteral("Степени"),
                             QStringLiteral("§ 1, № 5"), 1},
                  school.teacher)
            .value();
        const auto control = school.addWork(1, WorkType::Control, QStringLiteral("Степени"), 20, true);
        school.mark(1, control, school.pupils.at(0), 4);
        server
            .send(SaveAbsences{school.group,
                               {AbsenceEntry{school.lessons.at(0), school.pupils.at(0),
                                             qint32(AbsenceCode::Late), 0}}},
                  school.teacher)
            .value();

        const DiaryPage page = school.week(school.pupil).value();
        QCOMPARE(page.from, QDate(2025, 9, 1));
        QCOMPARE(page.to, QDate(2025, 9, 7));
        QCOMPARE(page.today, QDate(2025, 9, 4));
        QCOMPARE(page.className, QStringLiteral("7А"));
        QVERIFY(page.whole);
        QCOMPARE(page.lessonDates, (QList<QDate>{QDate(2025, 9, 1), QDate(2025, 9, 4)}));
        QCOMPARE(page.lessonNumbers, (QList<qint32>{2, 3}));
        QCOMPARE(page.subjects, QStringList{QStringLiteral("Алгебра")});
        QCOMPARE(page.topics.at(0), QStringLiteral("Степени"));
        // Given on Monday, due on Thursday.
        QCOMPARE(page.homeworkGiven, (QStringList{QStringLiteral("§ 1, № 5"), QString()}));
        QCOMPARE(page.homeworkDue, (QStringList{QString(), QStringLiteral("§ 1, № 5")}));
        QCOMPARE(page.absences, (QList<qint32>{qint32(AbsenceCode::Late), 0}));
        QCOMPARE(page.workLessons, QList<qint32>{1});
        QCOMPARE(page.workTypes, QList<WorkType>{WorkType::Control});
        QCOMPARE(page.workWeights, QList<qint32>{20});
        QCOMPARE(page.workValues, QList<qint32>{4});
        QCOMPARE(page.workTitles, QStringList{QStringLiteral("Степени")});
        QCOMPARE(page.workComments, QStringList{QStringLiteral("устно")});
        QVERIFY(page.workAt.first() == server.database().clock().now() || page.workAt.first().ms > 0);
        // A week with a day off says so.
        const DiaryPage next =
            server.send(OpenDiary{school.pupils.at(0), QDate(2025, 9, 10), {}}, school.pupil).value();
        QCOMPARE(next.from, QDate(2025, 9, 8));
        QCOMPARE(next.offNames, QStringList{QStringLiteral("День города")});
        QCOMPARE(next.lessonDates, QList<QDate>{QDate(2025, 9, 11)});
    }

    void onlyTheDaysOfMembershipAreShown_data() { addEngines(); }
    void onlyTheDaysOfMembershipAreShown()
    {
        DIARIES;
        // Яшина came on the tenth.
        const DiaryPage page =
            server.send(OpenDiary{school.pupils.at(1), QDate(2025, 9, 1), QDate(2025, 9, 16)}, school.deputy)
                .value();
        QCOMPARE(page.lessonDates, (QList<QDate>{QDate(2025, 9, 11), QDate(2025, 9, 15)}));
        QCOMPARE(server.failure(OpenDiary{school.pupils.at(1), QDate(2025, 9, 1), QDate(2025, 12, 1)},
                                school.deputy),
                 FailureCode::InvalidInput);
        QCOMPARE(server.failure(OpenDiary{school.pupils.at(1), QDate(2025, 9, 2), QDate(2025, 9, 1)},
                                school.deputy),
                 FailureCode::InvalidInput);
    }

    void whatIsOverdue_data() { addEngines(); }
    void whatIsOverdue()
    {
        DIARIES;
        school.joinFromTheFirst(school.pupils.at(1));
        const auto overdue = [&] { return school.week(school.pupil).value().overdueTitles; };
        const auto work = school.addWork(0, WorkType::Control, QStringLiteral("Вводная"), 20, true);
        QCOMPARE(overdue(), QStringList()); // nobody has a mark: still with the teacher
        school.mark(0, work, school.pupils.at(1), 5);
        QCOMPARE(overdue(), QStringList{QStringLiteral("Вводная")});
        QCOMPARE(school.week(school.pupil).value().overdueDuties, QList<bool>{false});
        // Shown whatever week is open.
        QCOMPARE(server.send(OpenDiary{school.pupils.at(0), QDate(2025, 9, 22), {}}, school.pupil)
                     .value()
                     .overdueTitles.size(),
                 1);
        school.mark(0, work, school.pupils.at(0), 0, true);
        QCOMPARE(school.week(school.pupil).value().overdueDuties, QList<bool>{true});
        school.mark(0, work, school.pupils.at(0), 3);
        QCOMPARE(overdue(), QStringList());
        // A dot at any work is a debt; one that is not obligatory and has no dot is none.
        const auto essay = school.addWork(1, WorkType::Essay, QStringLiteral("Доклад"), 10, false);
        school.mark(1, essay, school.pupils.at(1), 5);
        QCOMPARE(overdue(), QStringList());
        school.mark(1, essay, school.pupils.at(0), 0, true);
        QCOMPARE(overdue(), QStringList{QStringLiteral("Доклад")});
        // Who was not there on the day owes nothing.
        server.prepare([&](storage::WriteScope& scope) {
            return scope.statement("UPDATE class_membership SET first_day = '2025-09-10' WHERE pupil_id = :p")
                .bind("p", school.pupils.at(1))
                .run();
        });
        QCOMPARE(school.week(school.deputy, school.pupils.at(1)).value().overdueTitles, QStringList());
    }

    void whoSeesWhose_data() { addEngines(); }
    void whoSeesWhose()
    {
        DIARIES;
        const Id<Pupil> own = school.pupils.at(0);
        const auto mother = school.parentOf(own, QStringLiteral("mother"));
        GuardianTie blind;
        blind.maySee = false;
        const auto father = school.parentOf(own, QStringLiteral("father"), blind);
        GuardianTie later;
        later.from = QDate(2025, 9, 20);
        const auto trustee = school.parentOf(own, QStringLiteral("trustee"), later);
        const auto secretary = server.actor(QStringLiteral("secretary"), {Role::Secretary});
        const auto administrator = server.actor(QStringLiteral("sysadmin"), {Role::SystemAdministrator});
        struct Row {
            const server::Actor& actor;
            Id<Pupil> pupil;
            FailureCode expected; // Unknown: shown
        };
        const auto shown = FailureCode::Unknown;
        const QList<Row> rows{
            {school.pupil, own, shown},
            {school.pupil, school.pupils.at(1), FailureCode::NotFound},
            {school.pupil, school.foreignPupil, FailureCode::NotFound},
            {school.pupil, {999'999}, FailureCode::NotFound},
            {mother.actor, own, shown},
            {mother.actor, school.pupils.at(1), FailureCode::NotFound},
            {mother.actor, school.foreignPupil, FailureCode::NotFound},
            {father.actor, own, FailureCode::NotFound},
            {trustee.actor, own, FailureCode::NotFound},
            {school.teacher, own, shown},
            {school.other, own, FailureCode::NotFound},
            {school.director, own, shown},
            {school.coordinator, own, shown},
            {school.deputy, own, shown},
            {secretary, own, FailureCode::NotPermitted},
            {administrator, own, FailureCode::NotPermitted},
        };
        for (const Row& row : rows) {
            QCOMPARE(server.failure(OpenDiary{row.pupil, {}, {}}, row.actor), row.expected);
            QCOMPARE(server.failure(OpenDiaryTotals{row.pupil, {}}, row.actor), row.expected);
        }
        // From the day on which the tie ends there is nothing to see.
        QVERIFY(server.send(UnlinkGuardian{own, mother.id, {}}, school.deputy));
        QCOMPARE(server.failure(OpenDiary{own, {}, {}}, mother.actor), FailureCode::NotFound);
    }

    void aSubjectTeacherSeesTheOwnSubjectAlone_data() { addEngines(); }
    void aSubjectTeacherSeesTheOwnSubjectAlone()
    {
        DIARIES;
        school.addPhysics();
        const DiaryPage part = school.week(school.teacher).value();
        QVERIFY(!part.whole);
        QCOMPARE(part.subjects, QStringList{QStringLiteral("Алгебра")});
        QCOMPARE(school.totals(school.teacher).value().subjectNames, QStringList{QStringLiteral("Алгебра")});
        const QStringList both{QStringLiteral("Алгебра"), QStringLiteral("Физика")};
        QCOMPARE(school.totals(school.pupil).value().subjectNames, both);
        QCOMPARE(school.week(school.pupil).value().lessonDates.size(), 3);
        // As class teacher of the class the other one sees all, teaching nothing there.
        server.prepare([&](storage::WriteScope& scope) {
            return scope
                .statement("UPDATE school_class SET teacher_id = (SELECT MIN(staff_id) FROM group_teacher "
                           "WHERE group_id = :g) WHERE id = :c")
                .bind("g", school.foreign)
                .bind("c", school.schoolClass)
                .run();
        });
        QCOMPARE(school.totals(school.other).value().subjectNames, both);
        QVERIFY(school.week(school.other).value().whole);
    }

    void totalsCountByPeriod_data() { addEngines(); }
    void totalsCountByPeriod()
    {
        DIARIES;
        school.joinFromTheFirst(school.pupils.at(1));
        const auto answer = school.addWork(0, WorkType::Answer, {}, 10, false);
        const auto control = school.addWork(1, WorkType::Control, QStringLiteral("КР"), 40, true);
        school.mark(0, answer, school.pupils.at(0), 2);
        school.mark(1, control, school.pupils.at(0), 5);
        school.mark(0, answer, school.pupils.at(1), 3);
        server
            .send(SaveAbsences{school.group,
                               {AbsenceEntry{school.lessons.at(0), school.pupils.at(0),
                                             qint32(AbsenceCode::Ill), 0}}},
                  school.teacher)
            .value();
        PeriodMarkEntry put{school.pupils.at(0),      PeriodKind::Quarter, 1, 4, 0, true,
                            QStringLiteral("Молодец")};
        server.send(SavePeriodMarks{school.group, {put}}, school.deputy).value();
        DiaryTotals totals = school.totals(school.pupil).value();
        QCOMPARE(totals.comments, QStringList{QStringLiteral("Молодец")});
        QCOMPARE(totals.commentCells, QList<qint32>{0});
        QCOMPARE(totals.periods.size(), 2); // the quarter and the year
        QCOMPARE(totals.current, 0);
        QCOMPARE(totals.subjectNames, QStringList{QStringLiteral("Алгебра")});
        QCOMPARE(totals.averages, (QList<qint32>{440, 400})); // 14.1: [2 ×10, 5 ×40]; the year of its mark
        QCOMPARE(totals.markCounts, (QList<qint32>{2, 2}));
        QCOMPARE(totals.marks, (QList<qint32>{4, 0}));
        QCOMPARE(totals.missed, (QList<qint32>{1, 1}));
        QCOMPARE(totals.held.first(), 2); // Monday and today
        QCOMPARE(totals.held.first() + totals.left.first(), qint32(school.lessons.size()));
        QCOMPARE(totals.workValues, (QList<qint32>{2, 5}));
        QCOMPARE(totals.workWeights, (QList<qint32>{10, 40}));
        // The average of two would tell the one what the other has.
        QCOMPARE(totals.classAverages, (QList<qint32>{-1, -1}));
        server.prepare([&](storage::WriteScope& scope) {
            return scope.statement("UPDATE class_membership SET class_id = :c WHERE pupil_id = :p")
                .bind("c", school.schoolClass)
                .bind("p", school.foreignPupil)
                .run();
        });
        school.mark(1, control, school.foreignPupil, 5);
        totals = school.totals(school.pupil).value();
        QCOMPARE(totals.classAverages, (QList<qint32>{413, -1})); // (4,40 + 3,00 + 5,00) ÷ 3
        QCOMPARE(totals.averages.first(), 440);
    }

    void aDotIsATwoWhereTheSchoolSaysSo_data() { addEngines(); }
    void aDotIsATwoWhereTheSchoolSaysSo()
    {
        DIARIES;
        const auto answer = school.addWork(0, WorkType::Answer, {}, 10, false);
        const auto essay = school.addWork(0, WorkType::Essay, {}, 10, false);
        school.mark(0, answer, school.pupils.at(0), 5);
        school.mark(0, essay, school.pupils.at(0), 0, true);
        QCOMPARE(school.totals(school.pupil).value().averages.first(), 500);
        JournalRules rules;
        rules.from = QDate(2025, 9, 1);
        rules.dotAsTwo = true;
        rules.roundUpFrom = 60;
        server.send(SetJournalRules{rules}, school.deputy).value();
        const DiaryTotals totals = school.totals(school.pupil).value();
        QCOMPARE(totals.averages.first(), 350);
        QVERIFY(totals.dotAsTwo);
        QCOMPARE(totals.roundUpFrom, 60);
        // A rule that comes after the period does not move it.
        rules.from = totals.periods.first().to.addDays(1);
        rules.dotAsTwo = false;
        rules.roundUpFrom = 50;
        server.send(SetJournalRules{rules}, school.deputy).value();
        const DiaryTotals still = school.totals(school.pupil).value();
        QCOMPARE(still.averages.first(), 350);
        QCOMPARE(still.classAverages.first(), totals.classAverages.first());
        QVERIFY(still.dotAsTwo);
        QCOMPARE(still.roundUpFrom, 60);
    }

    void theGroupsOfLastYearAreOver_data() { addEngines(); }
    void theGroupsOfLastYearAreOver()
    {
        DIARIES;
        // A class of the year before whose membership nobody ended.
        server.prepare([&](storage::WriteScope& scope) {
            const auto year =
                scope
                    .statement("INSERT INTO school_year (name, first_day, last_day, changed_at, changed_by) "
                               "VALUES ('2024/2025', '2024-09-01', '2025-08-31', 1, 0) RETURNING id")
                    .insertedId<SchoolYear>();
            const auto old = scope
                                 .statement("INSERT INTO school_class (year_id, grade, letter, changed_at, "
                                            "changed_by) VALUES (:y, 6, 'А', 1, 0) RETURNING id")
                                 .bind("y", year)
                                 .insertedId<SchoolClass>();
            scope
                .statement("INSERT INTO class_membership (pupil_id, class_id, first_day, changed_at, "
                           "changed_by) VALUES (:p, :c, '2024-09-01', 1, 0)")
                .bind("p", school.pupils.at(0))
                .bind("c", old)
                .run();
            const auto subject =
                scope
                    .statement("INSERT INTO subject (name, changed_at, changed_by) VALUES ('Труд', 1, 0) "
                               "RETURNING id")
                    .insertedId<Subject>();
            const auto group =
                scope
                    .statement("INSERT INTO study_group (year_id, subject_id, class_id, whole_class, "
                               "changed_at, changed_by) VALUES (:y, :s, :c, 1, 1, 0) RETURNING id")
                    .bind("y", year)
                    .bind("s", subject)
                    .bind("c", old)
                    .insertedId<Group>();
            return scope
                .statement("INSERT INTO period_mark (group_id, kind, ordinal, pupil_id, value, changed_at, "
                           "changed_by) VALUES (:g, 1, 1, :p, 2, 1, 0)")
                .bind("g", group)
                .bind("p", school.pupils.at(0))
                .run();
        });
        const DiaryTotals totals = school.totals(school.pupil).value();
        QCOMPARE(totals.subjectNames, QStringList{QStringLiteral("Алгебра")});
        QCOMPARE(totals.marks, (QList<qint32>{0, 0}));
        const DiaryTotals before =
            server.send(OpenDiaryTotals{school.pupils.at(0), QDate(2025, 2, 1)}, school.pupil).value();
        QCOMPARE(before.subjectNames, QStringList{QStringLiteral("Труд")});
        QCOMPARE(before.className, QStringLiteral("6А"));
    }

    void nothingOfOthersIsInIt_data() { addEngines(); }
    void nothingOfOthersIsInIt()
    {
        DIARIES;
        school.joinFromTheFirst(school.pupils.at(1));
        const auto answer = school.addWork(0, WorkType::Answer, {}, 10, false);
        school.mark(0, answer, school.pupils.at(1), 2);
        const DiaryPage page = school.week(school.pupil).value();
        QCOMPARE(page.workValues.count(2), 0);
        const QByteArray bytes = wire::encode(page) + wire::encode(school.totals(school.pupil).value());
        QVERIFY(!bytes.contains(QStringLiteral("Яшина").toUtf8()));
        QVERIFY(bytes.contains(QStringLiteral("Абрамов").toUtf8()));
    }

    void onPaperForThoseWhoSeeIt_data() { addEngines(); }
    void onPaperForThoseWhoSeeIt()
    {
        DIARIES;
        const auto control = school.addWork(1, WorkType::Control, QStringLiteral("Степени"), 20, true);
        school.mark(1, control, school.pupils.at(0), 4);
        const auto mother = school.parentOf(school.pupils.at(0), QStringLiteral("mother"));
        const auto run = [&](const QString& report, Id<Pupil> who, const server::Actor& actor,
                             Id<SchoolClass> schoolClass = {}) {
            RunReport request;
            request.report = report;
            request.pupil = who;
            request.schoolClass = schoolClass;
            return server.send(request, actor);
        };
        for (const QString& report : {QStringLiteral("diary"), QStringLiteral("diary-totals")}) {
            for (const server::Actor& actor : {school.pupil, mother.actor, school.teacher, school.director}) {
                const auto made = run(report, school.pupils.at(0), actor);
                QVERIFY(made);
                const QByteArray bytes = wire::encode(made->document);
                QVERIFY(bytes.contains(QStringLiteral("Абрамов").toUtf8()));
                QVERIFY(!bytes.contains(QStringLiteral("Яшина").toUtf8()));
                QVERIFY(bytes.contains(QStringLiteral("Алгебра").toUtf8()));
            }
            QCOMPARE(run(report, school.pupils.at(1), mother.actor).error().code, FailureCode::NotFound);
            QCOMPARE(run(report, school.pupils.at(0), school.other).error().code, FailureCode::NotFound);
            QCOMPARE(run(report, {}, school.director).error().code, FailureCode::MissingInput);
        }
        QVERIFY(wire::encode(run(QStringLiteral("diary"), school.pupils.at(0), mother.actor)->document)
                    .contains(QStringLiteral("×20").toUtf8()));
        // A list of the class is no business of one pupil's, also not through the own class.
        for (const QString& report : {QStringLiteral("class-list"), QStringLiteral("marks-summary")}) {
            QCOMPARE(run(report, {}, school.pupil, school.schoolClass).error().code, FailureCode::NotFound);
            QVERIFY(!run(report, {}, mother.actor, school.schoolClass));
            QVERIFY(!run(report, school.pupils.at(0), mother.actor));
            QVERIFY(run(report, {}, school.director, school.schoolClass));
            QCOMPARE(run(report, school.pupils.at(0), school.director).error().code,
                     FailureCode::InvalidInput);
        }
        QStringList offered;
        const ReportCatalogue catalogue = server.send(ListReports{}, mother.actor).value();
        for (const auto& each : catalogue.reports)
            offered.append(each.id);
        QCOMPARE(offered, (QStringList{QStringLiteral("diary"), QStringLiteral("diary-totals")}));
    }
};

QTEST_GUILESS_MAIN(DiaryTest)
#include "DiaryTest.moc"
