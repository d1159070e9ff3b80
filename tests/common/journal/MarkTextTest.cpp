// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar of a journal cell, row by row, and its round trip.
#include "common/journal/MarkText.h"

#include <QRandomGenerator>
#include <QTest>

using namespace zvonok;

namespace {

MarkTextRules fivePoint() { return {{1, 5, true, false}, true, QStringLiteral(u"ОДКСЛАПРНЧИЗТВ"), 8}; }

} // namespace

class MarkTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("problem");
        const auto row = [](const char* name, const QString& text, const QString& shown, TypedState state,
                            MarkTextProblem problem = MarkTextProblem::None) {
            QTest::newRow(name) << text << shown << int(state) << int(problem);
        };
        using S = TypedState;
        using P = MarkTextProblem;
        row("nothing clears", u""_qs, {}, S::Finished);
        row("one figure", u"5"_qs, u"5"_qs, S::BeyondDoubt);
        row("two marks", u"4/5"_qs, u"4/5"_qs, S::Finished);
        row("two marks without a line", u"54"_qs, u"5/4"_qs, S::Finished);
        row("a line to continue", u"4/"_qs, u"4"_qs, S::Finished);
        row("mark and absence", u"5Н"_qs, u"5 Н"_qs, S::Finished);
        row("mark and illness", u"5б"_qs, u"5 Б"_qs, S::Finished);
        row("mark and reason", u"5 уп"_qs, u"5 УП"_qs, S::Finished);
        row("late behind a mark", u"5оп"_qs, u"5 ОП"_qs, S::Finished);
        row("absent", u"н"_qs, u"Н"_qs, S::BeyondDoubt);
        row("absent in full", u"от"_qs, u"Н"_qs, S::Finished);
        row("unexcused", u"нп"_qs, u"НП"_qs, S::Finished);
        row("excused by one key", u"У"_qs, u"УП"_qs, S::BeyondDoubt);
        row("ill", u"б"_qs, u"Б"_qs, S::BeyondDoubt);
        row("late by one key", u"о"_qs, u"ОП"_qs, S::BeyondDoubt);
        row("exempt from the lesson", u"осв"_qs, u"ОСВ"_qs, S::Finished);
        row("exempt, begun", u"ос"_qs, {}, S::Unfinished);
        row("dot", u"."_qs, u"."_qs, S::BeyondDoubt);
        row("dot with a mark", u"2."_qs, u"2."_qs, S::Finished);
        row("type letter", u"5к"_qs, u"5к"_qs, S::Finished);
        row("answer in class", u"5о"_qs, u"5о"_qs, S::Finished);
        row("skipped assignment", u"-/5"_qs, u"-/5"_qs, S::Finished);
        row("latin look-alike", u"H"_qs, u"Н"_qs, S::BeyondDoubt);
        row("above the scale", u"7"_qs, {}, S::Refused, P::OutsideScale);
        row("zero", u"0"_qs, {}, S::Refused, P::OutsideScale);
        row("pass is not of this scale", u"зач"_qs, {}, S::Refused, P::OutsideScale);
        row("unknown type", u"5ж"_qs, {}, S::Refused, P::UnknownType);
        row("unknown word", u"щ"_qs, {}, S::Refused, P::NotAMark);
        row("two absences", u"н б"_qs, {}, S::Refused, P::TwoAbsences);
        row("too many", u"123451234"_qs, {}, S::Refused, P::TooManyMarks);
    }
    void typed()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QFETCH(int, state);
        QFETCH(int, problem);
        const ParsedCell parsed = parseCell(text, fivePoint());
        QCOMPARE(int(parsed.problem), problem);
        QCOMPARE(int(parsed.state), state);
        if (!shown.isNull())
            QCOMPARE(formatCell(parsed.cell), shown);
    }

    void everyWordCanBeTypedKeyByKey_data()
    {
        QTest::addColumn<QString>("word");
        for (const QString& word : {u"уп"_qs, u"нп"_qs, u"от"_qs, u"оп"_qs, u"осв"_qs, u"зач"_qs, u"незач"_qs,
                                    u"н/а"_qs, u"нз"_qs, u"10"_qs, u"12"_qs, u"5/осв"_qs, u"5 незач"_qs})
            QTest::newRow(word.toUtf8().constData()) << word;
    }
    void everyWordCanBeTypedKeyByKey()
    {
        QFETCH(QString, word);
        const MarkTextRules rules{{1, 12, true, true}, true, u"ОДК"_qs, 8};
        for (qsizetype length = 1; length <= word.size(); ++length)
            QVERIFY2(parseCell(word.left(length), rules).state != TypedState::Refused,
                     word.left(length).toUtf8().constData());
        QVERIFY(parseCell(word, rules).state != TypedState::Unfinished);
    }

    void longScale()
    {
        MarkTextRules rules = fivePoint();
        rules.scale = {1, 10, true, false};
        QCOMPARE(parseCell(u"1", rules).state, TypedState::Finished); // 10 may follow
        QCOMPARE(parseCell(u"7", rules).state, TypedState::BeyondDoubt);
        QCOMPARE(formatCell(parseCell(u"10", rules).cell), u"10"_qs);
        QCOMPARE(parseCell(u"10", rules).state, TypedState::BeyondDoubt);
        QCOMPARE(parseCell(u"11", rules).problem, MarkTextProblem::OutsideScale);
        rules.scale = {0, 100, true, false};
        QCOMPARE(formatCell(parseCell(u"100/87", rules).cell), u"100/87"_qs);
    }

    void passAndFail()
    {
        MarkTextRules rules{{1, 5, false, true}, false, {}, 1};
        QCOMPARE(parseCell(u"з", rules).state, TypedState::BeyondDoubt);
        QCOMPARE(parseCell(u"зач", rules).cell.marks.at(0).value, mark::Passed);
        QCOMPARE(parseCell(u"незач", rules).cell.marks.at(0).value, mark::Failed);
        QCOMPARE(parseCell(u"н/а", rules).cell.marks.at(0).value, mark::NotAttested);
        QCOMPARE(parseCell(u"осв", rules).cell.marks.at(0).value, mark::Exempt);
        QCOMPARE(parseCell(u"5", rules).problem, MarkTextProblem::OutsideScale);
        QCOMPARE(parseCell(u"б", rules).problem, MarkTextProblem::NoAbsenceHere);
        QCOMPARE(parseCell(u"за", rules).state, TypedState::Unfinished);
    }

    // One key where no absence is typed: «о» is осв, «н» н/а, unless незач begins alike.
    void oneKeySaysAWordInTheSheetOfAPeriod()
    {
        MarkTextRules rules{{1, 5, true, false}, false, {}, 1};
        for (const auto& [key, value] :
             QList<std::pair<QString, qint32>>{{u"о"_qs, mark::Exempt}, {u"н"_qs, mark::NotAttested}}) {
            const ParsedCell parsed = parseCell(key, rules);
            QCOMPARE(parsed.state, TypedState::BeyondDoubt);
            QCOMPARE(parsed.cell.marks.at(0).value, value);
        }
        QCOMPARE(parseCell(u"ос", rules).state, TypedState::Unfinished);
        QCOMPARE(parseCell(u"н/а", rules).cell.marks.at(0).value, mark::NotAttested);
        rules.scale.passFail = true;
        QCOMPARE(parseCell(u"н", rules).state, TypedState::Unfinished);
        QCOMPARE(parseCell(u"нз", rules).cell.marks.at(0).value, mark::Failed);
    }

    void noPointsOfAnExamAreAResult()
    {
        const MarkTextRules rules{{0, 31, true, false}, false, {}, 1};
        QCOMPARE(parseCell(u"0", rules).cell.marks.at(0).value, mark::ZeroPoints);
        QCOMPARE(formatCell(parseCell(u"0", rules).cell), u"0"_qs);
        QCOMPARE(parseCell(u"31", rules).cell.marks.at(0).value, 31);
        QCOMPARE(parseCell(u"32", rules).problem, MarkTextProblem::OutsideScale);
    }

    void shownTextReadsBack()
    {
        QRandomGenerator random(20260914);
        const MarkTextRules rules{{1, 12, true, true}, true, u"ОДКСЛАПРНЧИЗТВ"_qs, 8};
        const QString letters = u"КСЛАПР"_qs;
        const std::array values{mark::None, 1, 2, 5, 10, 12, mark::Passed, mark::Failed, mark::NotAttested};
        for (int round = 0; round < 5000; ++round) {
            CellText cell;
            const int marks = random.bounded(4);
            for (int i = 0; i < marks; ++i) {
                TypedMark typed;
                typed.value = values[size_t(random.bounded(int(values.size())))];
                typed.dot = !mark::isWord(typed.value) && random.bounded(5) == 0;
                if (mark::isPoints(typed.value) && random.bounded(3) == 0)
                    typed.type = letters.at(random.bounded(int(letters.size())));
                cell.marks.append(typed);
            }
            if (random.bounded(3) == 0)
                cell.absence = absenceCodes[size_t(random.bounded(int(absenceCodes.size())))];
            const ParsedCell back = parseCell(formatCell(cell), rules);
            QVERIFY2(back.cell == cell, formatCell(cell).toUtf8().constData());
        }
    }
};

QTEST_APPLESS_MAIN(MarkTextTest)
#include "MarkTextTest.moc"
