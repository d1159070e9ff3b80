// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/Average.h"
#include "common/journal/AbsenceCode.h"

#include <QTest>

using namespace zvonok;

class AverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weighs()
    {
        Average average;
        average.add(2, 10);
        average.add(5, 40);
        QCOMPARE(average.text(), QStringLiteral("4,40"));
        QCOMPARE(average.rounded(), 4);
        QCOMPARE(average.count(), 2);
    }
    void wordsHaveNoWeight()
    {
        Average average;
        average.add(mark::Passed, 10);
        average.add(mark::None, 10);
        average.add(5, 0);
        QVERIFY(average.isEmpty());
        QCOMPARE(average.text(), QString());
        QCOMPARE(average.rounded(), mark::None);
    }
    void inANarrowPlaceItIsRoundedNotCut()
    {
        const auto text = [](const QList<QPair<int, int>>& marks) {
            Average average;
            for (const auto& [value, weight] : marks)
                average.add(value, weight);
            return average.shortText();
        };
        QCOMPARE(text({}), QString());
        QCOMPARE(text({{5, 99}, {4, 1}}), QStringLiteral("5,0"));    // 4,99, of which 4,9 was shown
        QCOMPARE(text({{4, 551}, {5, 449}}), QStringLiteral("4,4")); // 4,449: not by way of 4,45
        QCOMPARE(text({{4, 55}, {5, 45}}), QStringLiteral("4,5"));
        QCOMPARE(text({{87, 2}, {88, 1}}), QStringLiteral("87,3"));
        QCOMPARE(text({{100, 1}}), QStringLiteral("100"));
    }
    void dotIsASetting()
    {
        Average ignored;
        Average counted;
        for (auto* average : {&ignored, &counted})
            average->add(4, 10);
        ignored.add(mark::None, 10, true, DotRule::Ignored);
        counted.add(mark::None, 10, true, DotRule::CountsAsTwo);
        QCOMPARE(ignored.text(), QStringLiteral("4,00"));
        QCOMPARE(counted.text(), QStringLiteral("3,00"));
        Average both;
        both.add(5, 10, true, DotRule::CountsAsTwo); // a mark put later outweighs the dot
        QCOMPARE(both.text(), QStringLiteral("5,00"));
    }
    void roundsHalfUpExactly()
    {
        Average average; // 901 / 200 = 4.505 has no exact double
        average.add(4, 99);
        average.add(5, 101);
        QCOMPARE(average.hundredths(), 451);
        Average half;
        half.add(4, 1);
        half.add(5, 1);
        QCOMPARE(half.rounded(), 5);
        QCOMPARE(half.text(), QStringLiteral("4,50"));
        Average third;
        third.add(2, 1);
        third.add(2, 1);
        third.add(3, 1);
        QCOMPARE(third.text(), QStringLiteral("2,33"));
        Average small;
        small.add(4, 49);
        small.add(5, 1);
        QCOMPARE(small.text(), QStringLiteral("4,02"));
    }
    void removeUndoesAdd()
    {
        Average average;
        average.add(3, 20);
        const Average before = average;
        average.add(mark::None, 15, true, DotRule::CountsAsTwo);
        average.remove(mark::None, 15, true, DotRule::CountsAsTwo);
        QVERIFY(average == before);
    }
    void poorMarksOfEveryScale()
    {
        QVERIFY((MarkScale{1, 5, true, false}.isPoor(2)));
        QVERIFY((!MarkScale{1, 5, true, false}.isPoor(3)));
        QVERIFY((MarkScale{1, 10, true, false}.isPoor(4)));
        QVERIFY((!MarkScale{1, 10, true, false}.isPoor(5)));
        QVERIFY((MarkScale{1, 5, true, true}.isPoor(mark::Failed)));
    }
    void absences()
    {
        for (AbsenceCode code : absenceCodes) {
            QCOMPARE(absenceFromNumber(qint32(code)), code);
            QVERIFY(!absenceText(code).isEmpty());
        }
        QCOMPARE(absenceFromNumber(77), AbsenceCode::None);
        QCOMPARE(absenceCellText(AbsenceCode::Absent), QStringLiteral(u"Н"));
        QVERIFY(countsAsMissed(AbsenceCode::Ill));
        QVERIFY(!countsAsMissed(AbsenceCode::Late));
        QVERIFY(!countsAsMissed(AbsenceCode::Exempt));
    }
};

QTEST_APPLESS_MAIN(AverageTest)
#include "AverageTest.moc"
