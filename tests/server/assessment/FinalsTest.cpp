// SPDX-License-Identifier: GPL-3.0-or-later
// Exams and final marks on both engines: their columns, who chose, who puts, what is suggested, what is
// refused.
#include "AssessmentSchool.h"

using namespace zvonok;
using namespace zvonok::tests;

class FinalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExamBringsItsColumnAndTheFinalMark_data() { addEngines(); }
    void anExamBringsItsColumnAndTheFinalMark()
    {
        ZVONOK_DATABASE(database);
        AssessmentSchool school(database);
        ServerFixture& server = school.server;
        QCOMPARE(school.sheet().columns.size(), 2); // the quarter and the year
        const ExamLine exam = server.send(SaveExam{school.exam()}, school.deputy).value();
        QCOMPARE(exam.ordinal, 1);
        QCOMPARE(exam.subjectName, QStringLiteral("Алгебра"));
        QCOMPARE(server.send(ListExams{}, school.teacher).value().exams.size(), 1);
        PeriodSheet sheet = school.sheet();
        QCOMPARE(sheet.columns.size(), 4);
        QCOMPARE(sheet.columns.at(2).kind, PeriodKind::Exam);
        QCOMPARE(sheet.columns.at(2).name, QStringLiteral("Экзамен"));
        QCOMPARE(sheet.columns.at(3).kind, PeriodKind::Final);
        QCOMPARE(sheet.exams.first().column, 2);

        QVERIFY(school.mark(0, PeriodKind::Year, 4, school.teacher));
        QCOMPARE(school.suggested(school.sheet(), 0, PeriodKind::Final).value, 0); // the exam is to come
        QVERIFY(school.mark(0, PeriodKind::Exam, 5, school.teacher));
        const auto suggested = school.suggested(school.sheet(), 0, PeriodKind::Final);
        QCOMPARE(suggested.value, 5); // 4,50, whatever the school's own rule is
        QCOMPARE(suggested.average, 450);
        QCOMPARE(suggested.parts, (QList<qint32>{4, 5}));
        QVERIFY(server.send(SetJournalRules{{QDate(2025, 9, 1), 0, false, 60, 3, 0}}, school.coordinator));
        QCOMPARE(school.suggested(school.sheet(), 0, PeriodKind::Final).value, 5);
        QVERIFY(school.mark(0, PeriodKind::Final, 5, school.teacher));
        // Exams are not marked by a 1, and the mark is of the sheet's scale.
        QCOMPARE(school.mark(1, PeriodKind::Exam, 1, school.teacher).error().code, FailureCode::InvalidInput);

        const ClassSummary summary = school.open(school.director, PeriodKind::Exam, 1).value();
        QCOMPARE(summary.values, (QList<qint32>{5, 0}));
        QCOMPARE(summary.figures.first().excellent, QList<Id<Pupil>>{school.pupils.at(0)});
        QCOMPARE(school.open(school.director, PeriodKind::Final, 1).value().values, (QList<qint32>{5, 0}));
        QCOMPARE(summary.periods.last().kind, PeriodKind::Final);
        // The period of today is a quarter, not an exam.
        QCOMPARE(school.open(school.director).value().period.kind, PeriodKind::Quarter);
        // Other subjects have no column in an exam.
        school.addSubject();
        QCOMPARE(school.open(school.director, PeriodKind::Exam, 1).value().subjects.size(), 1);
        QCOMPARE(school.open(school.director, PeriodKind::Final, 1).value().subjects.size(), 2);
    }

    void byChoiceOnlyWhoChoseHasACell_data() { addEngines(); }
    void byChoiceOnlyWhoChoseHasACell()
    {
        ZVONOK_DATABASE(database);
        AssessmentSchool school(database);
        ServerFixture& server = school.server;
        const ExamLine exam =
            server.send(SaveExam{school.exam(ExamScale::Marks, true)}, school.deputy).value();
        const auto refused = school.mark(0, PeriodKind::Exam, 5, school.teacher);
        QCOMPARE(refused.error().code, FailureCode::InvalidInput);
        QCOMPARE(refused.error().arguments.last(), QStringLiteral("choice"));
        const ExamChoices choices = server.send(OpenExamChoices{exam.id}, school.deputy).value();
        QCOMPARE(choices.pupils.size(), 3); // both classes of the grade
        ExamChoiceLine line;
        line.pupil = school.pupils.at(0);
        line.chosen = true;
        QCOMPARE(server.failure(SaveExamChoices{exam.id, {line}}, school.teacher), FailureCode::NotPermitted);
        QVERIFY(server.send(SaveExamChoices{exam.id, {line}}, school.deputy).value().pupils.first().chosen);
        QCOMPARE(school.sheet().exams.first().chosen, QList<qint32>{0});
        QVERIFY(school.mark(0, PeriodKind::Exam, 5, school.teacher));
        // Who chose otherwise has the year alone in the final mark.
        QVERIFY(school.mark(1, PeriodKind::Year, 3, school.teacher));
        QCOMPARE(school.suggested(school.sheet(), 1, PeriodKind::Final).value, 3);
        // Who has not seen the change is told; who has a mark stays.
        line.chosen = false;
        QVERIFY(server.send(SaveExamChoices{exam.id, {line}}, school.deputy).value().pupils.first().conflict);
        line.version = 1;
        QCOMPARE(server.failure(SaveExamChoices{exam.id, {line}}, school.deputy), FailureCode::InvalidInput);
        QVERIFY(school.mark(0, PeriodKind::Exam, 0, school.teacher));
        QVERIFY(!server.send(SaveExamChoices{exam.id, {line}}, school.deputy).value().pupils.first().chosen);
        line.pupil = Id<Pupil>{999'999};
        QCOMPARE(server.failure(SaveExamChoices{exam.id, {line}}, school.deputy), FailureCode::NotFound);
    }

    void pointsCountByTheirTable_data() { addEngines(); }
    void pointsCountByTheirTable()
    {
        ZVONOK_DATABASE(database);
        AssessmentSchool school(database);
        ServerFixture& server = school.server;
        ExamLine line = school.exam(ExamScale::Points);
        line.highest = 31;
        line.satisfactoryFrom = 15;
        line.goodFrom = 8;
        line.excellentFrom = 22;
        QCOMPARE(server.failure(SaveExam{line}, school.deputy), FailureCode::InvalidInput);
        std::swap(line.satisfactoryFrom, line.goodFrom);
        line = server.send(SaveExam{line}, school.deputy).value();
        QVERIFY(school.mark(0, PeriodKind::Exam, mark::ZeroPoints, school.teacher));
        QVERIFY(school.mark(0, PeriodKind::Exam, 22, school.teacher));
        QCOMPARE(school.mark(0, PeriodKind::Exam, 32, school.teacher).error().code,
                 FailureCode::InvalidInput);
        QVERIFY(school.mark(0, PeriodKind::Year, 4, school.teacher));
        QCOMPARE(school.suggested(school.sheet(), 0, PeriodKind::Final).parts, (QList<qint32>{4, 5}));
        const ClassSummary summary = school.open(school.director, PeriodKind::Exam, 1).value();
        QCOMPARE(summary.values.first(), 22);                                               // as it was put
        QCOMPARE(summary.figures.first().excellent, QList<Id<Pupil>>{school.pupils.at(0)}); // as it counts
        // Points without a table are worth nothing: the year alone.
        line.satisfactoryFrom = line.goodFrom = line.excellentFrom = 0;
        QVERIFY(server.send(SaveExam{line}, school.deputy));
        QCOMPARE(school.suggested(school.sheet(), 0, PeriodKind::Final).parts, QList<qint32>{4});
        QCOMPARE(school.suggested(school.sheet(), 0, PeriodKind::Final).value, 4);
    }

    void whatMarksStandInStaysAsItIs_data() { addEngines(); }
    void whatMarksStandInStaysAsItIs()
    {
        ZVONOK_DATABASE(database);
        AssessmentSchool school(database);
        ServerFixture& server = school.server;
        QCOMPARE(server.failure(SaveExam{school.exam()}, school.teacher), FailureCode::NotPermitted);
        ExamLine nameless = school.exam();
        nameless.name = QStringLiteral("  ");
        QCOMPARE(server.failure(SaveExam{nameless}, school.deputy), FailureCode::MissingInput);
        ExamLine otherGrade = school.exam();
        otherGrade.grade = 8;
        otherGrade.schoolClass = school.schoolClass;
        QCOMPARE(server.failure(SaveExam{otherGrade}, school.deputy), FailureCode::InvalidInput);
        ExamLine late = school.exam();
        late.day = QDate(2026, 9, 1);
        QCOMPARE(server.failure(SaveExam{late}, school.deputy), FailureCode::InvalidInput);

        // A resend has one effect.
        const QByteArray command = newCommandId();
        const ExamLine first = server.send(SaveExam{school.exam()}, school.deputy, command).value();
        QCOMPARE(server.send(SaveExam{school.exam()}, school.deputy, command).value().id, first.id);
        QCOMPARE(server.send(ListExams{}, school.deputy).value().exams.size(), 1);
        ExamLine heads = first;
        heads.headsOnly = true;
        heads = server.send(SaveExam{heads}, school.deputy).value();
        QCOMPARE(server.failure(SaveExam{first}, school.deputy), FailureCode::Conflict); // seen before that
        QCOMPARE(school.mark(0, PeriodKind::Exam, 5, school.teacher).error().code, FailureCode::NotPermitted);
        QVERIFY(server.send(OpenPeriodSheet{school.group}, school.teacher).value().exams.first().headsOnly);
        QVERIFY(!school.sheet().exams.first().headsOnly); // the deputy may
        QVERIFY(school.mark(0, PeriodKind::Exam, 5, school.deputy));
        ExamLine changed = heads;
        changed.scale = ExamScale::PassFail;
        QCOMPARE(server.failure(SaveExam{changed}, school.deputy), FailureCode::InvalidInput);
        changed = heads;
        changed.withdrawn = true;
        QCOMPARE(server.failure(SaveExam{changed}, school.deputy), FailureCode::InvalidInput);
        QVERIFY(school.mark(0, PeriodKind::Exam, 0, school.deputy));
        QVERIFY(server.send(SaveExam{changed}, school.deputy));
        QCOMPARE(school.sheet().columns.size(), 2);
        QCOMPARE(school.mark(0, PeriodKind::Exam, 5, school.deputy).error().code, FailureCode::InvalidInput);
    }

    void theYearsClosingLeavesExamsOpenAndAugustsDoesNot_data() { addEngines(); }
    void theYearsClosingLeavesExamsOpenAndAugustsDoesNot()
    {
        ZVONOK_DATABASE(database);
        AssessmentSchool school(database);
        ServerFixture& server = school.server;
        QVERIFY(server.send(SaveExam{school.exam()}, school.deputy));
        QVERIFY(
            server.send(CloseJournals{QDate(2025, 9, 1), QDate(2026, 5, 26), {}, {}, QStringLiteral("Year")},
                        school.coordinator));
        QCOMPARE(school.mark(0, PeriodKind::Year, 4, school.deputy).error().code, FailureCode::Closed);
        QVERIFY(school.mark(0, PeriodKind::Exam, 4, school.deputy));
        QVERIFY(school.mark(0, PeriodKind::Final, 4, school.deputy));
        QVERIFY(
            server.send(CloseJournals{QDate(2026, 5, 27), QDate(2026, 8, 31), {}, {}, QStringLiteral("All")},
                        school.coordinator));
        QCOMPARE(school.mark(0, PeriodKind::Exam, 5, school.deputy).error().code, FailureCode::Closed);
        QVERIFY(school.sheet().closed.last().contains(QStringLiteral("All")));
    }

    void gradeElevenCountsTwoYears_data() { addEngines(); }
    void gradeElevenCountsTwoYears()
    {
        ZVONOK_DATABASE(database);
        AssessmentSchool school(database);
        YearLine before;
        before.name = QStringLiteral("2024/2025");
        before.from = QDate(2024, 9, 1);
        before.to = QDate(2025, 5, 26);
        const auto last = school.server.send(SaveYear{before}, school.coordinator).value().id;
        school.server.prepare([&](storage::WriteScope& scope) {
            scope.statement("UPDATE school_class SET grade = 11 WHERE id = :c")
                .bind("c", school.schoolClass)
                .run();
            const auto old = scope
                                 .statement("INSERT INTO school_class (year_id, grade, letter, changed_at, "
                                            "changed_by) VALUES (:y, 10, 'А', 1, 0) RETURNING id")
                                 .bind("y", last)
                                 .insertedId<SchoolClass>();
            scope
                .statement(
                    "INSERT INTO class_membership (pupil_id, class_id, first_day, last_day, changed_at, "
                    "changed_by) VALUES (:p, :c, '2024-09-01', '2025-05-31', 1, 0)")
                .bind("p", school.pupils.at(0))
                .bind("c", old)
                .run();
            const auto group =
                scope
                    .statement("INSERT INTO study_group (year_id, subject_id, class_id, "
                               "changed_at, changed_by) VALUES (:y, :s, :c, 1, 0) RETURNING id")
                    .bind("y", last)
                    .bind("s", school.subject)
                    .bind("c", old)
                    .insertedId<Group>();
            auto mark = scope.statement("INSERT INTO period_mark (group_id, kind, ordinal, pupil_id, value, "
                                        "changed_at, changed_by) VALUES (:g, :k, :o, :p, :v, 1, 0)");
            mark.bind("g", group).bind("p", school.pupils.at(0));
            mark.bind("k", PeriodKind::Quarter).bind("o", 1).bind("v", 4).run();
            mark.bind("k", PeriodKind::Year).bind("o", 1).bind("v", 4).run();
            return 0;
        });
        QVERIFY(school.mark(0, PeriodKind::Quarter, 5, school.teacher));
        QCOMPARE(school.suggested(school.sheet(), 0, PeriodKind::Final).value, 0); // no year's mark yet
        QVERIFY(school.mark(0, PeriodKind::Year, 5, school.teacher));
        const auto suggested = school.suggested(school.sheet(), 0, PeriodKind::Final);
        QCOMPARE(suggested.parts, (QList<qint32>{4, 4, 5, 5}));
        QCOMPARE(suggested.value, 5); // 4,50
        QCOMPARE(school.sheet().partGrades.count(10), 2);
    }
};

QTEST_GUILESS_MAIN(FinalsTest)
#include "FinalsTest.moc"
