// SPDX-License-Identifier: GPL-3.0-or-later
// Answers as tables: sums, what a figure opens, what stands out; sorting and searching with the sum on top.
#include "client/control/ControlRows.h"
#include "client/control/ControlTableView.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace zvonok;
using namespace zvonok::client;

namespace {

ControlLine lineOf(qint64 id, const char* className, qint32 held, qint32 noTopic, qint32 filled,
                   qint32 late = 0)
{
    ControlLine line;
    line.group.group = {id};
    line.group.className = QString::fromUtf8(className);
    line.group.subjectName = QStringLiteral(u"Алгебра");
    line.group.teacherNames = {QStringLiteral(u"Петрова И. П.")};
    line.held = held;
    line.noTopic = noTopic;
    line.filled = filled;
    line.late = late;
    line.longestDelay = late > 0 ? 4 : 0;
    line.lastFilled = QDate(2026, 9, 10);
    return line;
}

ControlSheet threeJournals()
{
    ControlSheet sheet;
    sheet.until = QDate(2026, 9, 20);
    sheet.lines = {lineOf(11, "7А", 10, 5, 5), lineOf(12, "7Б", 20, 0, 20, 2), lineOf(13, "8А", 10, 1, 9)};
    return sheet;
}

enum Column { Journal, Teacher, Held, NoTopic, NoHomework, NoMarks, Late, LateMarks, Longest, Filled };

} // namespace

class ControlRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSumIsTheFirstRowAndOpensAll()
    {
        const QList<ControlRow> rows = ControlRows::filling(threeJournals());
        QCOMPARE(rows.size(), 4);
        QVERIFY(rows.first().pinned);
        QCOMPARE(rows.first().cells.at(Held).text, QStringLiteral("40"));
        QCOMPARE(rows.first().cells.at(NoTopic).text, QStringLiteral("6"));
        QCOMPARE(rows.first().cells.at(Filled).order, 85.0); // 34 of 40, not the mean of the shares
        for (const ControlRow& row : rows)
            QCOMPARE(row.cells.size(), ControlRows::fillingColumns().size());
        // One journal is its own sum.
        ControlSheet one = threeJournals();
        one.lines = {one.lines.first()};
        QCOMPARE(ControlRows::filling(one).size(), 1);
        QVERIFY(ControlRows::filling({}).isEmpty());
    }

    void whatStandsOutIsBelowTheSchoolsShare()
    {
        const QList<ControlRow> rows = ControlRows::filling(threeJournals());
        QCOMPARE(rows.at(1).cells.at(Filled).tone, ControlTone::Poor);  // 50 %
        QCOMPARE(rows.at(3).cells.at(Filled).tone, ControlTone::Plain); // 90 %: not below
        QVERIFY(rows.at(2).cells.at(NoTopic).text.isEmpty());           // nothing wanting, nothing to read
    }

    void aClassTaughtWithoutOwesNothing()
    {
        ControlSheet sheet = threeJournals();
        sheet.lines[0].group.marksDue = false;
        sheet.lines[0].noMarks = 0;
        QCOMPARE(ControlRows::filling(sheet).at(1).cells.at(NoMarks).text, QStringLiteral("—"));
    }

    void eachFigureSaysWhatItOpens()
    {
        const QList<ControlRow> rows = ControlRows::filling(threeJournals());
        QCOMPARE(ControlRows::gapOf(rows.at(1), NoTopic), ControlGap::NoTopic);
        QCOMPARE(ControlRows::gapOf(rows.at(1), NoMarks), ControlGap::NoMarks);
        QCOMPARE(ControlRows::gapOf(rows.at(1), Filled), ControlGap::NotFilled);
        QCOMPARE(ControlRows::gapOf(rows.at(1), Held), ControlGap::Unknown);
        QCOMPARE(ControlRows::gapOf(rows.at(1), Journal), ControlGap::Unknown);
        QCOMPARE(ControlRows::gapOf(rows.at(2), Longest), ControlGap::Late);
        QCOMPARE(ControlRows::gapOf(rows.at(1), Longest), ControlGap::LateMarks); // nothing else was late
    }

    void sortingAndSearchingKeepTheSumInItsPlace()
    {
        const Theme theme;
        ControlTableView view(theme, QStringLiteral("test"), nullptr);
        const QAbstractItemModelTester tester(&view.rows(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        view.load(ControlRows::fillingColumns(), ControlRows::filling(threeJournals()));
        const auto shown = [&] {
            QStringList journals;
            for (int i = 0; i < view.shownCount(); ++i)
                journals.append(
                    view.rows().row(view.sourceRow(i)).pinned
                        ? QStringLiteral("sum")
                        : view.rows().row(view.sourceRow(i)).cells.first().text.section(u'/', 0, 0));
            return journals.join(u' ');
        };
        QCOMPARE(shown(), QStringLiteral(u"sum 7А 7Б 8А")); // as the server has it
        view.sortBy(Held, true);
        QCOMPARE(shown(), QStringLiteral(u"sum 7Б 7А 8А"));
        view.sortBy(Filled, true); // the least is the worst
        QCOMPARE(shown(), QStringLiteral(u"sum 7А 8А 7Б"));
        view.sortBy(Filled, false);
        QCOMPARE(shown(), QStringLiteral(u"sum 7Б 8А 7А"));
        view.setQuery(QStringLiteral(u"8а"));
        QCOMPARE(shown(), QStringLiteral(u"8А")); // the sum would not be that of what is shown
        view.setQuery(QStringLiteral("8f"));      // the other layout
        QCOMPARE(shown(), QStringLiteral(u"8А"));
        view.setQuery(QStringLiteral("10")); // figures are no names
        QCOMPARE(shown(), QString());
        view.setQuery({});
        // A refresh leaves cursor and order.
        view.choose(2, NoTopic);
        const qint64 key = view.rows().row(view.currentRow()).key;
        view.load(ControlRows::fillingColumns(), ControlRows::filling(threeJournals()));
        QCOMPARE(view.rows().row(view.currentRow()).key, key);
        QCOMPARE(view.currentColumn(), int(NoTopic));
        QCOMPARE(shown(), QStringLiteral(u"sum 7Б 8А 7А"));
    }

    void theTableIsCopiedForASpreadsheet()
    {
        const Theme theme;
        ControlTableView view(theme, QStringLiteral("test"), nullptr);
        view.load(ControlRows::fillingColumns(), ControlRows::filling(threeJournals()));
        view.choose(1, Held);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), QStringLiteral("10"));
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines.at(0).startsWith(ControlRows::fillingColumns().first().title + u'\t'));
        QVERIFY(lines.at(2).startsWith(QStringLiteral(u"7А/Алгебра\tПетрова И. П.\t10\t5")));
    }

    void marksThatContradictShowByHowMuch()
    {
        ContradictionSheet sheet;
        sheet.minimumMarks = 3;
        sheet.groups = {threeJournals().lines.first().group};
        ContradictionLine differs;
        differs.kind = ContradictionKind::Differs;
        differs.value = 5;
        differs.average = 340;
        differs.suggested = 3;
        differs.marks = 7;
        ContradictionLine none = differs;
        none.kind = ContradictionKind::NotAttestedWithMarks;
        none.value = mark::NotAttested;
        sheet.lines = {differs, none};
        sheet.total = 2;
        const QList<ControlRow> rows = ControlRows::contradictions(sheet);
        QCOMPARE(rows.at(0).cells.at(6).text, QStringLiteral("3,40"));
        QCOMPARE(rows.at(0).cells.at(7).order, 1.6);
        QVERIFY(rows.at(0).cells.at(7).text.startsWith(u'+'));
        QVERIFY(rows.at(1).cells.at(7).text.isEmpty()); // a word has no distance
        for (const ControlRow& row : rows)
            QCOMPARE(row.cells.size(), ControlRows::contradictionColumns().size());
    }
};

QTEST_MAIN(ControlRowsTest)
#include "ControlRowsTest.moc"
