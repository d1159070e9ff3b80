// SPDX-License-Identifier: GPL-3.0-or-later
// Laying a plan on lessons: order, hours, what the journal already says, cancellations, and the figures.
#include "common/planning/PlanLaying.h"

#include <QTest>

using namespace zvonok;

namespace {

const QDate monday(2026, 9, 7);

PlanTopic topic(qint64 key, const char* text, qint32 hours = 1)
{
    PlanTopic made;
    made.key = key;
    made.place = key * planPlaceStep;
    made.topic = QString::fromUtf8(text);
    made.hours = hours;
    return made;
}

PlanTopic heading(qint64 key, const char* text)
{
    PlanTopic made = topic(key, text);
    made.heading = true;
    return made;
}

// One lesson a day from Monday on.
QList<CourseLesson> lessons(const QStringList& topics)
{
    QList<CourseLesson> made;
    for (int i = 0; i < topics.size(); ++i)
        made.append({{i + 1}, monday.addDays(i), 1, topics.at(i), false});
    return made;
}

// «1 1 2 -»: the key of the topic at each lesson.
QString courseOf(const QList<PlanTopic>& topics, const LaidPlan& laid)
{
    QStringList keys;
    for (const int hour : laid.hourOfLesson)
        keys.append(hour < 0 ? QStringLiteral("-")
                             : QString::number(topics.at(laid.hours.at(hour).topic).key));
    return keys.join(u' ');
}

} // namespace

class PlanLayingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hoursExpandToLessonsAndHeadingsTakeNone()
    {
        PlanTopic gone = topic(9, "Removed");
        gone.removed = true;
        const QList<PlanTopic> topics{heading(1, "Numbers"), topic(2, "Fractions", 2), gone,
                                      topic(3, "Percent"), topic(4, "Test")};
        const LaidPlan laid = layPlan(topics, lessons({{}, {}, {}}), 0, monday);
        QCOMPARE(courseOf(topics, laid), QStringLiteral("2 2 3"));
        QCOMPARE(laid.hours.size(), 4);
        QCOMPARE(laid.hours.at(1).hour, 1);
        QCOMPARE(laid.hours.at(1).planned, monday.addDays(1));
        QCOMPARE(laid.hours.last().lesson, -1);
        QVERIFY(!laid.hours.last().planned.isValid());
        QCOMPARE(laid.figures.total, 4);
        QCOMPARE(laid.figures.lacking, 1);
        QCOMPARE(laid.figures.byPlan, 1);
        QCOMPARE(laid.figures.unwritten, 1); // Monday's: held, taken as given
        QCOMPARE(laid.figures.lag, 0);
    }

    void aTopicOfItsOwnMovesWhatFollows()
    {
        const QList<PlanTopic> topics{topic(1, "Numbers"), topic(2, "Fractions"), topic(3, "Percent")};
        const LaidPlan laid = layPlan(
            topics, lessons({QStringLiteral("Numbers"), QStringLiteral("Correcting mistakes"), {}, {}, {}}),
            0, monday.addDays(2));
        QCOMPARE(courseOf(topics, laid), QStringLiteral("1 - 2 3 -"));
        QCOMPARE(laid.figures.given, 1);
        QCOMPARE(laid.figures.unwritten, 1);
        QCOMPARE(laid.figures.outside, 1);
        QCOMPARE(laid.figures.byPlan, 3);
        QCOMPARE(laid.figures.lag, 1);
        QCOMPARE(laid.figures.spare, 1);
        QCOMPARE(laid.hours.at(1).planned, monday.addDays(1));
    }

    void aCancelledLessonCountsForThePlanOnly()
    {
        const QList<PlanTopic> topics{topic(1, "Numbers"), topic(2, "Fractions"), topic(3, "Percent")};
        QList<CourseLesson> held = lessons({{}, {}, {}, {}});
        held[1].cancelled = true;
        const LaidPlan laid = layPlan(topics, held, 0, monday.addDays(1));
        QCOMPARE(courseOf(topics, laid), QStringLiteral("1 - 2 3"));
        QCOMPARE(laid.hours.at(1).planned, monday.addDays(1));
        QCOMPARE(held.at(laid.hours.at(1).lesson).day, monday.addDays(2));
        QCOMPARE(laid.figures.cancelled, 1);
        QCOMPARE(laid.figures.lag, 1);
        QCOMPARE(laid.figures.lacking, 0);
    }

    void whatTheJournalSaysStands_data()
    {
        QTest::addColumn<QStringList>("journal");
        QTest::addColumn<QString>("course");
        const QString none;
        const auto row = [](const char* name, const QStringList& journal, const char* course) {
            QTest::newRow(name) << journal << QString::fromLatin1(course);
        };
        row("in order", {QStringLiteral("adding fractions"), none, none, none}, "1 2 3 4");
        row("case and signs do not matter", {QStringLiteral(" Adding: FRACTIONS. "), none, none, none},
            "1 2 3 4");
        row("two swapped",
            {QStringLiteral("Subtracting fractions"), QStringLiteral("Adding fractions"), none, none},
            "2 1 3 4");
        row("one left out comes next", {QStringLiteral("Subtracting fractions"), none, none, none},
            "2 1 3 4");
        row("two in one lesson",
            {QStringLiteral("Adding fractions. Subtracting fractions"), none, none, none}, "1 3 4 -");
        row("written ahead stays", {none, none, QStringLiteral("Adding fractions"), none}, "2 3 1 4");
        row("in other words", {QStringLiteral("Adding common fractions"), none, none, none}, "1 2 3 4");
        row("something else", {QStringLiteral("Olympiad"), none, none, none}, "- 1 2 3");
        row("more hours than planned",
            {QStringLiteral("Adding fractions"), QStringLiteral("Adding fractions"), none, none}, "1 - 2 3");
    }
    void whatTheJournalSaysStands()
    {
        QFETCH(QStringList, journal);
        QFETCH(QString, course);
        const QList<PlanTopic> topics{topic(1, "Adding fractions"), topic(2, "Subtracting fractions"),
                                      topic(3, "Test paper"), topic(4, "Percent")};
        QCOMPARE(courseOf(topics, layPlan(topics, lessons(journal), 0, monday)), course);
    }

    void aRevisionOfMayIsNotThatOfSeptember()
    {
        QList<PlanTopic> topics;
        QStringList journal;
        for (int i = 1; i <= 40; ++i) {
            topics.append(topic(i, qPrintable(QStringLiteral("Lesson number %1").arg(i))));
            journal.append(QString());
        }
        topics.last().topic = QStringLiteral("Revision");
        journal.first() = QStringLiteral("Revision");
        const LaidPlan laid = layPlan(topics, lessons(journal), 0, monday);
        QCOMPARE(laid.hourOfLesson.first(), -1);
        QCOMPARE(laid.figures.outside, 1);
        journal.first().clear();
        journal[36] = QStringLiteral("Revision"); // but a little early is early
        QCOMPARE(layPlan(topics, lessons(journal), 0, monday).hourOfLesson.at(36), 39);
    }

    void aPlanIsTakenUpOnTheWay()
    {
        const QList<PlanTopic> topics{topic(1, "Numbers"), topic(2, "Fractions"), topic(3, "Percent")};
        QCOMPARE(courseOf(topics, layPlan(topics, lessons({{}, {}}), 2, monday)), QStringLiteral("2 3"));
        QCOMPARE(courseOf(topics, layPlan(topics, lessons({{}, {}}), 99, monday)), QStringLiteral("1 2"));
    }

    void rowsStandByPlace()
    {
        PlanTopic first = topic(5, "First");
        first.place = 1;
        PlanTopic gone = topic(1, "Gone");
        gone.removed = true;
        const QList<PlanTopic> ordered = inOrder({topic(3, "Third"), gone, topic(2, "Second"), first});
        QCOMPARE(ordered.size(), 3);
        QCOMPARE(ordered.at(0).key, 5);
        QCOMPARE(ordered.at(1).key, 2);
    }
};

QTEST_GUILESS_MAIN(PlanLayingTest)
#include "PlanLayingTest.moc"
