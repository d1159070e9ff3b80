// SPDX-License-Identifier: GPL-3.0-or-later
// Final marks that several subjects have together, on both engines: математика of grade 9 (order 546). The
// same in every sheet, of what is taught to the pupil, wherever it stands.
#include "AssessmentSchool.h"

#include "common/admin/AdminMessages.h"
#include "server/assessment/SheetShape.h"
#include "server/feed/Topics.h"

using namespace zvonok;
using namespace zvonok::tests;

namespace {

// Grade 9 with алгебра, which the small school has, and геометрия of nobody; two pupils in А, one in Б.
struct JointSchool : AssessmentSchool {
    Id<Subject> geometrySubject;
    Id<Group> geometry;

    explicit JointSchool(DatabaseFixture& database) : AssessmentSchool(database)
    {
        server.prepare([](storage::WriteScope& scope) {
            return scope.statement("UPDATE school_class SET grade = 9").run();
        });
        geometrySubject = addSubjectNamed("Геометрия");
        geometry = addGroup(geometrySubject);
    }

    Id<Subject> addSubjectNamed(const char* name)
    {
        SubjectLine line;
        line.name = QString::fromUtf8(name);
        line.passFail = true;
        return server.send(SaveSubject{line}, coordinator).value().id;
    }
    Id<Group> addGroup(Id<Subject> its)
    {
        return server.send(SaveGroup{{}, year, its, schoolClass, {}, true, 0}, coordinator).value().id;
    }
    // A part of the class, of these pupils from the day on.
    Id<Group> addPart(Id<Subject> its, const QList<Id<Pupil>>& members, const QDate& from = QDate(2025, 9, 1))
    {
        const auto made =
            server.send(SaveGroup{{}, year, its, schoolClass, QStringLiteral("1"), false, 0}, coordinator)
                .value()
                .id;
        server.send(SetGroupMembers{made, members, from}, coordinator).value();
        return made;
    }
    bool put(Id<Group> where, Id<Pupil> pupil, PeriodKind kind, qint32 value, qint32 ordinal = 1)
    {
        const auto version = server.look([&](storage::ReadScope& scope) {
            return qint32(scope
                              .statement("SELECT version FROM period_mark WHERE group_id = :g AND kind = :k "
                                         "AND ordinal = :o AND pupil_id = :p")
                              .bind("g", where)
                              .bind("k", kind)
                              .bind("o", ordinal)
                              .bind("p", pupil)
                              .number()
                              .value_or(0));
        });
        return server.send(SavePeriodMarks{where, {{pupil, kind, ordinal, value, version}}}, deputy)
            .has_value();
    }
    bool putYear(Id<Group> where, qint32 value, qsizetype pupil = 0)
    {
        return put(where, pupils.at(pupil), PeriodKind::Year, value);
    }
    ExamLine plan(Id<Subject> its, ExamScale scale = ExamScale::Marks)
    {
        ExamLine line = exam(scale);
        line.grade = 9;
        line.subject = its;
        return line;
    }
    PeriodSheet sheetOf(Id<Group> where) { return server.send(OpenPeriodSheet{where}, deputy).value(); }
    // «4 = Алгебра year 4, Геометрия year 5, Алгебра exam 4», as the sheet of the group says.
    QString told(Id<Group> where, qsizetype pupil = 0) { return told(sheetOf(where), pupils.at(pupil)); }
    static QString told(const PeriodSheet& sheet, Id<Pupil> pupil)
    {
        for (qsizetype i = 0; i < sheet.averagePupils.size(); ++i) {
            if (sheet.pupils.at(sheet.averagePupils.at(i)) != pupil ||
                sheet.columns.at(sheet.averageColumns.at(i)).kind != PeriodKind::Final)
                continue;
            QStringList parts;
            for (qsizetype part = 0; part < sheet.partOf.size(); ++part)
                if (sheet.partOf.at(part) == i)
                    parts.append(QStringLiteral("%1 %2 %3%4")
                                     .arg(sheet.jointSubjects.value(sheet.partSubjects.value(part, -1)),
                                          sheet.partKinds.at(part) == PeriodKind::Year
                                              ? QStringLiteral("year")
                                              : QStringLiteral("exam"),
                                          QString::number(sheet.partValues.at(part)),
                                          sheet.partFormer.at(part) ? QStringLiteral(" former") : QString()));
            return QStringLiteral("%1 = %2").arg(sheet.suggested.at(i)).arg(parts.join(QStringLiteral(", ")));
        }
        return {};
    }
    // The groups that were told to open their sheets anew since the last call.
    QList<qint64> resynced()
    {
        const auto [last, groups] = server.look([since = m_seen](storage::ReadScope& scope) {
            QList<qint64> told;
            qint64 seen = since;
            scope
                .statement("SELECT seq, topic_id, message FROM change_log WHERE seq > :since AND "
                           "topic_kind = :kind ORDER BY topic_id, seq")
                .bind("since", since)
                .bind("kind", server::topics::journalKind)
                .each([&](const storage::Row& row) {
                    seen = std::max(seen, row.number("seq"));
                    if (row.number("message") == Resync::message.number &&
                        !told.contains(row.number("topic_id")))
                        told.append(row.number("topic_id"));
                });
            return std::pair(seen, told);
        });
        m_seen = last;
        return groups;
    }

private:
    qint64 m_seen = 0;
};

} // namespace

class JointFinalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySheetSuggestsTheSame_data() { addEngines(); }
    void everySheetSuggestsTheSame()
    {
        ZVONOK_DATABASE(database);
        JointSchool school(database);
        QVERIFY(school.putYear(school.group, 4));
        const QString waiting = QStringLiteral("0 = Алгебра year 4, Геометрия year 0");
        QCOMPARE(school.told(school.group), waiting);
        QCOMPARE(school.told(school.geometry), waiting);
        QVERIFY(school.putYear(school.geometry, 5));
        // Without an exam the years alone, for the rule of the grade says always.
        QCOMPARE(school.told(school.group), QStringLiteral("5 = Алгебра year 4, Геометрия year 5"));
        QVERIFY(school.server.send(SaveExam{school.plan(school.subject)}, school.deputy));
        QCOMPARE(school.told(school.geometry),
                 QStringLiteral("0 = Алгебра year 4, Геометрия year 5, Алгебра exam 0"));
        QVERIFY(school.put(school.group, school.pupils.at(0), PeriodKind::Exam, 4));
        const QString whole = QStringLiteral("4 = Алгебра year 4, Геометрия year 5, Алгебра exam 4");
        QCOMPARE(school.told(school.group), whole); // 4,33
        QCOMPARE(school.told(school.geometry), whole);
        // The teacher of алгебра sees what геометрия adds; a pupil without marks has lines of what is
        // missing.
        const PeriodSheet sheet = school.server.send(OpenPeriodSheet{school.group}, school.teacher).value();
        QCOMPARE(JointSchool::told(sheet, school.pupils.at(0)), whole);
        QCOMPARE(JointSchool::told(sheet, school.pupils.at(1)),
                 QStringLiteral("0 = Алгебра year 0, Геометрия year 0, Алгебра exam 0"));
        QCOMPARE(school.server.failure(OpenPeriodSheet{school.geometry}, school.teacher),
                 FailureCode::NotFound);
        QCOMPARE(school.suggested(sheet, 0, PeriodKind::Final).average, 433);
        // Who reads neither has no part of it; the year of the class has only its own subject.
        for (qsizetype i = 0; i < sheet.partOf.size(); ++i)
            if (sheet.columns.at(sheet.averageColumns.at(sheet.partOf.at(i))).kind == PeriodKind::Year)
                QCOMPARE(sheet.partSubjects.at(i), -1);
    }

    void aSubjectOfAPartOfTheClassCountsForItsPupils_data() { addEngines(); }
    void aSubjectOfAPartOfTheClassCountsForItsPupils()
    {
        ZVONOK_DATABASE(database);
        JointSchool school(database);
        // As people write it; the dictionary of subjects knows what it is.
        const auto statistics = school.addPart(school.addSubjectNamed("ВиС"), {school.pupils.at(0)});
        for (const qsizetype pupil : {0, 1}) {
            QVERIFY(school.putYear(school.group, 4, pupil));
            QVERIFY(school.putYear(school.geometry, 3, pupil));
        }
        QCOMPARE(school.told(school.group, 0),
                 QStringLiteral("0 = Алгебра year 4, Геометрия year 3, ВиС year 0"));
        QCOMPARE(school.told(school.group, 1), QStringLiteral("4 = Алгебра year 4, Геометрия year 3"));
        const auto after = [&](qint32 value) {
            QTest::qVerify(school.putYear(statistics, value), "put", "", __FILE__, __LINE__);
            QTest::qVerify(school.told(school.group) == school.told(statistics), "the same", "", __FILE__,
                           __LINE__);
            return school.told(school.group).section(u' ', 0, 0).toInt();
        };
        QCOMPARE(after(3), 3);            // 10 ÷ 3
        QCOMPARE(after(mark::Exempt), 4); // 7 ÷ 2
        QCOMPARE(after(mark::Passed), 4);
        QCOMPARE(after(mark::NotAttested), 0);
        QCOMPARE(after(mark::Failed), 0);
        QVERIFY(school.told(school.group).endsWith(QStringLiteral("ВиС year 1002")));
        // Another subject stays by itself, whatever its name begins with.
        const auto other = school.addGroup(school.addSubjectNamed("Алгебра (факультатив)"));
        QVERIFY(school.putYear(other, 2));
        const PeriodSheet sheet = school.sheetOf(other);
        QVERIFY(sheet.jointSubjects.isEmpty() && sheet.partSubjects.isEmpty());
        QCOMPARE(JointSchool::suggested(sheet, 0, PeriodKind::Final).value, 2);
    }

    void theExamMayBeOfMathematicsItself_data() { addEngines(); }
    void theExamMayBeOfMathematicsItself()
    {
        ZVONOK_DATABASE(database);
        JointSchool school(database);
        const auto mathematics = school.addSubjectNamed("математика");
        ExamLine line = school.plan(mathematics, ExamScale::Points);
        line.highest = 31;
        line.satisfactoryFrom = 8;
        line.goodFrom = 15;
        line.excellentFrom = 22;
        QVERIFY(school.server.send(SaveExam{line}, school.deputy));
        QVERIFY(school.putYear(school.group, 4));
        QVERIFY(school.putYear(school.geometry, 4));
        // There is no sheet to put it in: the suggestion waits and says for what.
        QCOMPARE(school.told(school.group),
                 QStringLiteral("0 = Алгебра year 4, Геометрия year 4, математика exam 0"));
        const auto sheet = school.addGroup(mathematics);
        QVERIFY(school.put(sheet, school.pupils.at(0), PeriodKind::Exam, 22));
        const QString whole =
            QStringLiteral("4 = Алгебра year 4, Геометрия year 4, математика exam 5"); // 4,33
        QCOMPARE(school.told(school.group), whole);
        QCOMPARE(school.told(school.geometry), whole);
        QCOMPARE(school.told(sheet), whole); // the mark stands in its name
        // A year in математика is none of the subjects that make it up.
        QVERIFY(school.putYear(sheet, 2));
        QCOMPARE(school.told(sheet), whole);
        // Where it is taught as one subject it has the ordinary rule; what was put in a withdrawn group is
        // gone.
        QVERIFY(school.put(school.foreign, school.foreignPupil, PeriodKind::Year, 2));
        const auto foreignClass = school.server.look([&](storage::ReadScope& scope) {
            return Id<SchoolClass>{scope.statement("SELECT class_id FROM study_group WHERE id = :g")
                                       .bind("g", school.foreign)
                                       .number()
                                       .value()};
        });
        school.server.prepare([&](storage::WriteScope& scope) {
            return scope.statement("UPDATE study_group SET withdrawn = 1 WHERE id = :g")
                .bind("g", school.foreign)
                .run();
        });
        const auto one =
            school.server
                .send(SaveGroup{{}, school.year, mathematics, foreignClass, {}, true, 0}, school.coordinator)
                .value()
                .id;
        QVERIFY(school.put(one, school.foreignPupil, PeriodKind::Year, 5));
        QVERIFY(school.put(one, school.foreignPupil, PeriodKind::Exam, 15));
        QCOMPARE(JointSchool::told(school.sheetOf(one), school.foreignPupil),
                 QStringLiteral("5 =  year 5,  exam 4")); // 4,50
    }

    void examsOfOtherClassesAndOfOthersChoiceDoNotCount_data() { addEngines(); }
    void examsOfOtherClassesAndOfOthersChoiceDoNotCount()
    {
        ZVONOK_DATABASE(database);
        JointSchool school(database);
        const auto foreignClass = school.server.look([&](storage::ReadScope& scope) {
            return Id<SchoolClass>{scope.statement("SELECT class_id FROM study_group WHERE id = :g")
                                       .bind("g", school.foreign)
                                       .number()
                                       .value()};
        });
        ExamLine theirs = school.plan(school.subject);
        theirs.schoolClass = foreignClass;
        QVERIFY(school.server.send(SaveExam{theirs}, school.deputy));
        ExamLine chosen = school.plan(school.geometrySubject);
        chosen.byChoice = true;
        const auto exam = school.server.send(SaveExam{chosen}, school.deputy).value();
        QVERIFY(
            school.server.send(SaveExam{school.plan(school.subject, ExamScale::PassFail)}, school.deputy));
        QVERIFY(school.putYear(school.group, 4));
        QVERIFY(school.putYear(school.geometry, 5));
        QCOMPARE(school.told(school.group), QStringLiteral("5 = Алгебра year 4, Геометрия year 5"));
        ExamChoiceLine line;
        line.pupil = school.pupils.at(0);
        line.chosen = true;
        QVERIFY(school.server.send(SaveExamChoices{exam.id, {line}}, school.deputy));
        QCOMPARE(school.told(school.group),
                 QStringLiteral("0 = Алгебра year 4, Геометрия year 5, Геометрия exam 0"));
        QCOMPARE(school.told(school.group, 1), QStringLiteral("0 = Алгебра year 0, Геометрия year 0"));
        // In Б геометрия is not taught, and the exam of Б counts.
        QVERIFY(school.put(school.foreign, school.foreignPupil, PeriodKind::Year, 3));
        QVERIFY(school.put(school.foreign, school.foreignPupil, PeriodKind::Exam, 4));
        QCOMPARE(JointSchool::told(school.sheetOf(school.foreign), school.foreignPupil),
                 QStringLiteral("4 = Алгебра year 3, Алгебра exam 4"));
    }

    void whoChangedTheClassOrTheSchoolHasOneMarkOfEach_data() { addEngines(); }
    void whoChangedTheClassOrTheSchoolHasOneMarkOfEach()
    {
        ZVONOK_DATABASE(database);
        JointSchool school(database);
        const Id<Pupil> moved = school.pupils.at(1);
        QVERIFY(school.put(school.group, moved, PeriodKind::Year, 3));
        // By January in Б, which has no геометрия: what was put in А counts, what is missing there does not.
        school.setToday(QDate(2026, 5, 20));
        school.server.prepare([&](storage::WriteScope& scope) {
            scope.statement("UPDATE class_membership SET last_day = '2026-01-11' WHERE pupil_id = :p")
                .bind("p", moved)
                .run();
            return scope
                .statement(
                    "INSERT INTO class_membership (pupil_id, class_id, first_day, changed_at, "
                    "changed_by) SELECT :p, class_id, '2026-01-12', 1, 0 FROM study_group WHERE id = :g")
                .bind("p", moved)
                .bind("g", school.foreign)
                .run();
        });
        QCOMPARE(JointSchool::told(school.sheetOf(school.foreign), moved),
                 QStringLiteral("3 = Алгебра year 3"));
        QVERIFY(school.put(school.foreign, moved, PeriodKind::Year, 5));
        const QString last = QStringLiteral("5 = Алгебра year 5");
        QCOMPARE(JointSchool::told(school.sheetOf(school.foreign), moved), last);
        QCOMPARE(JointSchool::told(school.sheetOf(school.group), moved), last);
        QCOMPARE(JointSchool::told(school.sheetOf(school.geometry), moved), last);
        QVERIFY(school.put(school.geometry, moved, PeriodKind::Year, 4));
        QCOMPARE(JointSchool::told(school.sheetOf(school.foreign), moved),
                 QStringLiteral("5 = Алгебра year 5, Геометрия year 4"));
        // A mark of another school where none stands here.
        school.server.prepare([&](storage::WriteScope& scope) {
            auto brought =
                scope.statement("INSERT INTO former_mark (pupil_id, year_id, subject_id, kind, ordinal, "
                                "grade, value, school, changed_at, changed_by) VALUES (:p, :y, :s, "
                                ":k, 1, 9, 2, 'Школа № 5', 9, 0)");
            brought.bind("p", moved).bind("y", school.year).bind("k", PeriodKind::Year);
            brought.bind("s", school.geometrySubject).run();
            return brought.bind("p", school.pupils.at(0)).run();
        });
        QVERIFY(school.putYear(school.group, 5, 0));
        QCOMPARE(school.told(school.group, 0), QStringLiteral("4 = Алгебра year 5, Геометрия year 2 former"));
        QCOMPARE(JointSchool::told(school.sheetOf(school.foreign), moved),
                 QStringLiteral("5 = Алгебра year 5, Геометрия year 4"));
        // A part of the class is not left with the class: who left the school is taught nothing any more.
        school.addPart(school.addSubjectNamed("Вероятность и статистика"), {school.pupils.at(0)},
                       QDate(2026, 4, 1));
        school.server.prepare([&](storage::WriteScope& scope) {
            return scope.statement("UPDATE class_membership SET last_day = '2026-03-01' WHERE pupil_id = :p")
                .bind("p", school.pupils.at(0))
                .run();
        });
        QCOMPARE(school.told(school.group, 0), QStringLiteral("4 = Алгебра year 5, Геометрия year 2 former"));
    }

    void theOtherSheetsAreToldThatTheirSuggestionMoved_data() { addEngines(); }
    void theOtherSheetsAreToldThatTheirSuggestionMoved()
    {
        ZVONOK_DATABASE(database);
        JointSchool school(database);
        const auto alone = school.addGroup(school.addSubjectNamed("Физика"));
        school.resynced();
        QVERIFY(school.putYear(school.geometry, 5));
        QCOMPARE(school.resynced(), QList<qint64>{school.group.value});
        QVERIFY(school.put(school.geometry, school.pupils.at(0), PeriodKind::Quarter, 5));
        QVERIFY(school.put(school.geometry, school.pupils.at(0), PeriodKind::Final, 5));
        QVERIFY(school.putYear(alone, 5));
        QCOMPARE(school.resynced(), QList<qint64>{});
        // An exam is of the grade, and so are the sheets that count it.
        QVERIFY(school.server.send(SaveExam{school.plan(school.geometrySubject)}, school.deputy));
        QCOMPARE(school.resynced(),
                 (QList<qint64>{school.group.value, school.foreign.value, school.geometry.value}));
        QVERIFY(school.put(school.geometry, school.pupils.at(0), PeriodKind::Exam, 5));
        QCOMPARE(school.resynced(), QList<qint64>{school.group.value});
        // Brought from another school, for the year that has passed.
        school.setToday(QDate(2026, 6, 20));
        school.server.prepare([&](storage::WriteScope& scope) {
            return scope.statement("UPDATE class_membership SET first_day = '2026-06-01' WHERE pupil_id = :p")
                .bind("p", school.pupils.at(1))
                .run();
        });
        FormerMark brought;
        brought.subject = school.subject;
        brought.kind = PeriodKind::Year;
        brought.ordinal = 1;
        brought.value = 4;
        school.resynced();
        QVERIFY(school.server.send(
            SaveFormerMarks{school.pupils.at(1), school.year, 9, QStringLiteral("Школа № 5"), {}, {brought}},
            school.deputy));
        QCOMPARE(school.resynced(), (QList<qint64>{school.group.value, school.geometry.value}));
    }

    void anExamOfOneBringsTheFinalMarkToAll_data() { addEngines(); }
    void anExamOfOneBringsTheFinalMarkToAll()
    {
        ZVONOK_DATABASE(database);
        JointSchool school(database);
        const AssessmentNorms norms = AssessmentNorms::fromJson(R"({"rules": [{"from": "2020-09-01",
            "periods": [{"fromGrade": 1, "toGrade": 11, "kind": 1}],
            "levels": [{"highest": 5, "excellent": 5, "good": 4, "satisfactory": 3}],
            "finals": [{"fromGrade": 1, "toGrade": 11, "rule": "yearAndExam", "always": false,
                        "joint": [{"subject": "Математика", "of": ["АЛГЕБРА", "геом"]}]}]}]})")
                                          .value();
        const auto shape = [&](Id<Group> where) {
            return school.server.look([&](storage::ReadScope& scope) {
                return server::assessment::shapeOf(scope, *server::groups::info(scope, where), norms,
                                                   server::SubjectNames());
            });
        };
        QCOMPARE(shape(school.group).finalColumn, -1);
        QCOMPARE(shape(school.group).joint->names,
                 (QStringList{QStringLiteral("Алгебра"), QStringLiteral("Геометрия")}));
        ExamLine theirs = school.plan(school.geometrySubject);
        theirs.schoolClass = school.schoolClass;
        QVERIFY(school.server.send(SaveExam{theirs}, school.deputy));
        QVERIFY(shape(school.geometry).finalColumn > 0);
        QVERIFY(shape(school.group).finalColumn > 0);
        QCOMPARE(shape(school.group).exams.size(), 0);
        QCOMPARE(shape(school.foreign).finalColumn, -1); // of another class
    }

    void belowGradeNineNothingIsJoint_data() { addEngines(); }
    void belowGradeNineNothingIsJoint()
    {
        ZVONOK_DATABASE(database);
        JointSchool school(database);
        school.server.prepare([](storage::WriteScope& scope) {
            return scope.statement("UPDATE school_class SET grade = 8").run();
        });
        ExamLine line = school.plan(school.subject);
        line.grade = 8;
        QVERIFY(school.server.send(SaveExam{line}, school.deputy));
        QVERIFY(school.putYear(school.group, 4));
        QVERIFY(school.put(school.group, school.pupils.at(0), PeriodKind::Exam, 5));
        const PeriodSheet sheet = school.sheetOf(school.group);
        QVERIFY(sheet.jointSubjects.isEmpty() && sheet.partSubjects.isEmpty());
        QCOMPARE(JointSchool::suggested(sheet, 0, PeriodKind::Final).parts, (QList<qint32>{4, 5}));
        QCOMPARE(JointSchool::suggested(sheet, 0, PeriodKind::Final).value, 5);
        QCOMPARE(school.sheetOf(school.geometry).columns.last().kind, PeriodKind::Year);
    }
};

QTEST_GUILESS_MAIN(JointFinalsTest)
#include "JointFinalsTest.moc"
