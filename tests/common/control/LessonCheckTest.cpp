// SPDX-License-Identifier: GPL-3.0-or-later
// What is late, what is wanting, how many marks are enough: the rules of control by worked examples.
#include "common/control/LessonCheck.h"
#include "common/control/ControlNorms.h"

#include <QTest>

using namespace zvonok;

namespace {

const QDate monday(2025, 9, 15);

Moment at(const QDate& day, int hour) { return {QDateTime(day, QTime(hour, 0)).toMSecsSinceEpoch()}; }

LessonFacts filled(Moment when)
{
    LessonFacts lesson;
    lesson.day = monday;
    lesson.topic = lesson.homework = lesson.marked = true;
    lesson.topicAt = lesson.homeworkAt = when;
    return lesson;
}

} // namespace

class LessonCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedRulesAreReadAndMakeSense()
    {
        const ControlRules rules = ControlNorms::shipped().on(QDate(2025, 9, 1));
        QCOMPARE(rules.lessonDays, 3);
        QCOMPARE(rules.longWorks,
                 (QList<WorkType>{WorkType::Essay, WorkType::Composition, WorkType::Exposition}));
        QCOMPARE(rules.version, 0);
        QVERIFY(problemOf(rules).isEmpty());
        ControlRules bad = rules;
        bad.longWorkDays = bad.markDays - 1; // a long work cannot be due before a short one
        QCOMPARE(problemOf(bad), QStringLiteral("longWorkDays"));
        QCOMPARE(ControlNorms::fromJson("{\"rules\":[]}").error().code, FailureCode::MissingInput);
        QVERIFY(!ControlNorms::fromJson(
            "{\"rules\":[{\"from\":\"2020-09-01\",\"lessonDay\":3}]}")); // a slip of the pen
        QVERIFY(!ControlNorms::fromJson("{\"rules\":[{\"from\":\"2020-09-01\"},{\"from\":\"2020-09-01\"}]}"));
    }

    void theRulesOfADayAreTheLastBeforeIt()
    {
        const auto norms = ControlNorms::fromJson("{\"rules\":[{\"from\":\"2020-09-01\",\"lessonDays\":3},{"
                                                  "\"from\":\"2026-09-01\",\"lessonDays\":1}]}");
        QVERIFY(norms);
        QCOMPARE(norms->on(QDate(2019, 1, 1)).lessonDays, 3);
        QCOMPARE(norms->on(QDate(2026, 8, 31)).lessonDays, 3);
        QCOMPARE(norms->on(QDate(2026, 9, 1)).lessonDays, 1);
    }

    void lateIsWhatComesAfterTheLastAllowedMidnight_data()
    {
        QTest::addColumn<qint64>("written");
        QTest::addColumn<int>("late");
        QTest::newRow("before the lesson") << at(monday.addDays(-10), 12).ms << 0;
        QTest::newRow("on the day") << at(monday, 14).ms << 0;
        QTest::newRow("the last minute")
            << QDateTime(monday.addDays(3), QTime(23, 59)).toMSecsSinceEpoch() << 0;
        QTest::newRow("a minute too late")
            << QDateTime(monday.addDays(4), QTime(0, 1)).toMSecsSinceEpoch() << 1;
        QTest::newRow("ten days") << at(monday.addDays(13), 9).ms << 10;
        QTest::newRow("nobody knows when") << qint64(0) << 0;
    }
    void lateIsWhatComesAfterTheLastAllowedMidnight()
    {
        QFETCH(qint64, written);
        QFETCH(int, late);
        LessonCheck check(ControlRules{});
        const LessonFindings found = check.of(filled({written}));
        QCOMPARE(found.lateDays, late);
        QCOMPARE(found.has(ControlGap::Late), late > 0);
        QVERIFY(found.filled());
        QCOMPARE(found.gaps(), late > 0 ? QList<ControlGap>{ControlGap::Late} : QList<ControlGap>{});
    }

    void whatIsNotWrittenIsMissingAndNotLate()
    {
        LessonCheck check(ControlRules{});
        LessonFacts lesson = filled(at(monday.addDays(9), 9));
        lesson.topic = false;
        lesson.homeworkAt = at(monday, 9);
        const LessonFindings found = check.of(lesson);
        QVERIFY(found.noTopic);
        QCOMPARE(found.lateDays, 0); // the topic was taken back: there is none to be late
        QVERIFY(found.has(ControlGap::NotFilled));
        QCOMPARE(found.gaps(), QList<ControlGap>{ControlGap::NoTopic});
    }

    void theFirstGradeOwesNeitherHomeworkNorMarks()
    {
        LessonCheck check(ControlRules{});
        LessonFacts lesson;
        lesson.day = monday;
        lesson.topic = true;
        lesson.topicAt = at(monday, 12);
        QCOMPARE(check.of(lesson).gaps(), (QList<ControlGap>{ControlGap::NoHomework, ControlGap::NoMarks}));
        lesson.homeworkDue = lesson.marksDue = false;
        QVERIFY(check.of(lesson).gaps().isEmpty());
        QVERIFY(check.of(lesson).filled());
    }

    void marksHaveTheirOwnTerm()
    {
        ControlRules rules;
        rules.lessonDays = 1;
        rules.markDays = 5;
        LessonCheck check(rules);
        LessonFacts lesson = filled(at(monday.addDays(1), 20));
        lesson.marksAt = at(monday.addDays(7), 8);
        const LessonFindings found = check.of(lesson);
        QCOMPARE(found.lateDays, 0);
        QCOMPARE(found.lateMarksDays, 2);
        QCOMPARE(found.gaps(), QList<ControlGap>{ControlGap::LateMarks});
    }

    void marksNeeded_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("held");
        QTest::addColumn<int>("planned");
        QTest::addColumn<int>("needed");
        QTest::newRow("one lesson a week") << 1 << 8 << 8 << 3;
        QTest::newRow("two lessons a week") << 2 << 16 << 16 << 5;
        QTest::newRow("half of the period is over") << 2 << 8 << 16 << 2; // 2,5 down
        QTest::newRow("it has just begun") << 1 << 1 << 8 << 0;
        QTest::newRow("no lessons at all") << 3 << 0 << 0 << 0;
        QTest::newRow("more held than planned") << 1 << 9 << 8 << 3;
    }
    void marksNeeded()
    {
        QFETCH(int, hours);
        QFETCH(int, held);
        QFETCH(int, planned);
        QTEST(neededMarks(ControlRules{}, 3, hours, held, planned), "needed");
    }
};

QTEST_GUILESS_MAIN(LessonCheckTest)
#include "LessonCheckTest.moc"
