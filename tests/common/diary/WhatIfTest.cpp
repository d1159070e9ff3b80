// SPDX-License-Identifier: GPL-3.0-or-later
// What an average would become and how many marks reach a wished one, against plain counting.
#include "common/diary/WhatIf.h"

#include <QTest>

Q_DECLARE_METATYPE(zvonok::ReachState)

using namespace zvonok;

namespace {

const WorkTypes& types()
{
    static const WorkTypes shipped = WorkTypes::shipped();
    return shipped;
}

QString textOf(const TypedMarks& typed)
{
    QStringList parts;
    for (const WeightedMark& each : typed.marks)
        parts.append(QStringLiteral("%1*%2").arg(each.value).arg(each.weight));
    return typed.culprit.isEmpty() ? parts.join(u' ') : QString(u'!' + typed.culprit);
}

Average of(const QList<int>& marks, int weight = 10)
{
    Average average;
    for (const int value : marks)
        average.add(value, weight);
    return average;
}

} // namespace

class WhatIfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedMarksAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("one") << "5"
                             << "5*10";
        QTest::newRow("several") << "5 4,3"
                                 << "5*10 4*10 3*10";
        QTest::newRow("together, as in a cell") << "554"
                                                << "5*10 5*10 4*10";
        QTest::newRow("slash") << "4/5"
                               << "4*10 5*10";
        QTest::newRow("own weight") << "5*40"
                                    << "5*40";
        QTest::newRow("own weight, Russian letter") << QStringLiteral(u"5х40") << "5*40";
        QTest::newRow("a control work")
            << QStringLiteral(u"4к") << QStringLiteral("4*%1").arg(types().norm(WorkType::Control).weight);
        QTest::newRow("outside the scale") << "6"
                                           << "!6";
        QTest::newRow("one of them outside") << "5 7 4"
                                             << "!7";
        QTest::newRow("digits outside") << "560"
                                        << "!560";
        QTest::newRow("no weight") << "5*0"
                                   << "!5*0";
        QTest::newRow("no letter of a work") << QStringLiteral(u"5ы") << QStringLiteral(u"!5ы");
        QTest::newRow("a word") << "five"
                                << "!five";
    }
    void typedMarksAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        QCOMPARE(textOf(typedMarks(text, 1, 5, 10, types())), read);
    }
    void aScaleOfTenTakesTenAsOneMark()
    {
        QCOMPARE(textOf(typedMarks(QStringLiteral("10 9"), 1, 10, 10, types())),
                 QStringLiteral("10*10 9*10"));
        QCOMPARE(textOf(typedMarks(QStringLiteral("55"), 1, 10, 10, types())), QStringLiteral("!55"));
    }

    void wishedAveragesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("hundredths"); // 0: none
        QTest::newRow("comma") << "4,5" << 450;
        QTest::newRow("dot") << "4.55" << 455;
        QTest::newRow("whole") << " 4 " << 400;
        QTest::newRow("one decimal is tenths") << "3,05" << 305;
        QTest::newRow("below the scale") << "0,9" << 0;
        QTest::newRow("three decimals") << "4,555" << 0;
        QTest::newRow("letters") << "four" << 0;
        QTest::newRow("empty") << "" << 0;
    }
    void wishedAveragesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(int, hundredths);
        QCOMPARE(typedAverage(text).value_or(0), hundredths);
    }

    // Domain brief 14.1: [2, weight 10], [5, weight 40] is 4,40.
    void theIncumbentsExample()
    {
        const QList<WeightedMark> marks{{2, 10, false}, {5, 40, false}};
        QCOMPARE(averageOf(marks, DotRule::Ignored).text(), QStringLiteral("4,40"));
        // A dot is 2 only where the school says so.
        const QList<WeightedMark> withDot{{5, 10, false}, {0, 10, true}};
        QCOMPARE(averageOf(withDot, DotRule::Ignored).text(), QStringLiteral("5,00"));
        QCOMPARE(averageOf(withDot, DotRule::CountsAsTwo).text(), QStringLiteral("3,50"));
    }

    void theSchoolsRoundingSuggests_data()
    {
        QTest::addColumn<QList<int>>("marks");
        QTest::addColumn<int>("roundUpFrom");
        QTest::addColumn<int>("suggested");
        QTest::newRow("nothing") << QList<int>{} << 50 << 0;
        QTest::newRow("half is up") << QList<int>{3, 4} << 50 << 4;
        QTest::newRow("half is not up at sixty") << QList<int>{3, 4} << 60 << 3;
        QTest::newRow("two thirds are up at sixty") << QList<int>{3, 4, 4} << 60 << 4;
        QTest::newRow("never above the scale") << QList<int>{5, 5} << 50 << 5;
    }
    void theSchoolsRoundingSuggests()
    {
        QFETCH(QList<int>, marks);
        QFETCH(int, roundUpFrom);
        QFETCH(int, suggested);
        QCOMPARE(suggestedMark(of(marks), roundUpFrom, 1, 5), suggested);
    }
    void theLeastAverageSuggestsItsMarkAndOneLessDoesNot()
    {
        for (const int roundUpFrom : {50, 51, 60, 75})
            for (int wanted = 2; wanted <= 5; ++wanted) {
                const qint32 least = leastAverageFor(wanted, roundUpFrom);
                Average at;
                at.add(1, 500 - least);
                at.add(5, least - 100); // exactly least, in hundredths
                QCOMPARE(at.hundredths(), least);
                QCOMPARE(suggestedMark(at, roundUpFrom, 1, 5), wanted);
                Average below;
                below.add(1, 501 - least);
                below.add(5, least - 101);
                QCOMPARE(suggestedMark(below, roundUpFrom, 1, 5), wanted - 1);
            }
    }

    void howManyFives_data()
    {
        QTest::addColumn<QList<int>>("marks");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("value");
        QTest::addColumn<int>("weight");
        QTest::addColumn<ReachState>("state");
        QTest::addColumn<int>("count");
        QTest::newRow("4 3 to 4,5") << QList<int>{4, 3} << 450 << 5 << 10 << ReachState::Reachable << 4;
        QTest::newRow("heavier fives, fewer of them")
            << QList<int>{4, 3} << 450 << 5 << 20 << ReachState::Reachable << 2;
        QTest::newRow("there already") << QList<int>{5, 4} << 450 << 5 << 10 << ReachState::There << 0;
        QTest::newRow("4,495 is shown as 4,50")
            << QList<int>{5, 4} << 449 << 5 << 10 << ReachState::There << 0;
        QTest::newRow("fours never reach 4,5")
            << QList<int>{3, 4} << 450 << 4 << 10 << ReachState::Unreachable << 0;
        QTest::newRow("the first mark") << QList<int>{} << 450 << 5 << 10 << ReachState::Reachable << 1;
        QTest::newRow("more than the scale has")
            << QList<int>{5} << 550 << 5 << 10 << ReachState::Unreachable << 0;
        QTest::newRow("no such mark") << QList<int>{5} << 450 << 0 << 10 << ReachState::Unknown << 0;
        QTest::newRow("no weight") << QList<int>{3} << 450 << 5 << 0 << ReachState::Unknown << 0;
    }
    void howManyFives()
    {
        QFETCH(QList<int>, marks);
        QFETCH(int, wanted);
        QFETCH(int, value);
        QFETCH(int, weight);
        QFETCH(ReachState, state);
        QFETCH(int, count);
        const ReachAnswer answer = marksToReach(of(marks), wanted, value, weight);
        QCOMPARE(int(answer.state), int(state));
        QCOMPARE(answer.count, count);
    }
    // The answer is the least: one fewer does not reach, by adding them one by one.
    void theAnswerIsTheLeast()
    {
        int asked = 0;
        for (int twos = 0; twos <= 6; ++twos)
            for (int fours = 0; fours <= 6; ++fours)
                for (const int wanted : {350, 360, 450, 460, 475})
                    for (const int weight : {5, 10, 25}) {
                        Average now;
                        now.add(2, 10, twos);
                        now.add(4, 15, fours);
                        Average then = now;
                        int plain = 0;
                        while (then.isEmpty() || then.hundredths() < wanted) {
                            then.add(5, weight);
                            ++plain;
                        }
                        const ReachAnswer answer = marksToReach(now, wanted, 5, weight);
                        QCOMPARE(answer.count, plain);
                        QVERIFY(answer.state == (plain == 0 ? ReachState::There : ReachState::Reachable));
                        ++asked;
                    }
        QVERIFY(asked > 700);
    }
};

QTEST_GUILESS_MAIN(WhatIfTest)
#include "WhatIfTest.moc"
