// SPDX-License-Identifier: GPL-3.0-or-later
// The model of the sheet of period marks, told things in an order that the network alone decides.
#include "client/journal/PeriodSheetModel.h"

#include <QTest>

using namespace zvonok;
using namespace zvonok::client;

namespace {

PeriodSheet emptySheet()
{
    PeriodSheet sheet;
    sheet.group = {7};
    sheet.mayMark = true;
    sheet.lowestMark = 2;
    sheet.highestMark = 5;
    sheet.points = true;
    sheet.columns = {
        {{1}, PeriodKind::Quarter, 1, QStringLiteral("I"), QDate(2025, 9, 1), QDate(2025, 10, 24)}};
    sheet.closed = {QString()};
    sheet.lessons = {10};
    sheet.pupils = {{501}};
    sheet.pupilNames = {QStringLiteral("Абрамов Пётр")};
    sheet.memberFrom = {QDate(2025, 9, 1)};
    sheet.memberTo = {QDate(2026, 5, 26)};
    return sheet;
}

// A final mark of two subjects with an exam: years 4 and geometry, the exam of algebra.
PeriodSheet jointSheet(qint32 geometry, qint32 exam, qint32 suggested, qint32 average, qint32 marks)
{
    PeriodSheet sheet = emptySheet();
    const QDate from(2025, 9, 1);
    sheet.columns = {{{}, PeriodKind::Year, 1, QStringLiteral("2025/2026"), from, QDate(2026, 5, 26)},
                     {{}, PeriodKind::Final, 1, {}, from, QDate(2026, 8, 31)}};
    sheet.closed = {QString(), QString()};
    sheet.lessons = {0, 0};
    sheet.jointSubjects = {QStringLiteral("Algebra"), QStringLiteral("Geometry")};
    sheet.averagePupils = {0, 0};
    sheet.averageColumns = {0, 1};
    sheet.averages = {400, average};
    sheet.markCounts = {1, marks};
    sheet.suggested = {4, suggested};
    sheet.missed = {0, 0};
    sheet.partOf = {0, 1, 1, 1};
    sheet.partKinds = {PeriodKind::Quarter, PeriodKind::Year, PeriodKind::Year, PeriodKind::Exam};
    sheet.partOrdinals = {4, 1, 1, 1};
    sheet.partGrades = {0, 0, 0, 0};
    sheet.partValues = {4, 4, geometry, exam};
    sheet.partFormer = {false, false, false, false};
    sheet.partSubjects = {-1, 0, 1, 0};
    return sheet;
}

PeriodMarkState state(qint32 value, qint32 version, bool conflict = false, const QString& comment = {})
{
    return {{501}, PeriodKind::Quarter, 1, value, version, {}, QStringLiteral("petrova"), conflict, comment};
}

// A year of two quarters; the second pupil stands before the first after a change of the list.
PeriodSheet yearSheet(bool another = false)
{
    PeriodSheet sheet = emptySheet();
    const QDate from(2025, 9, 1);
    sheet.columns = {
        {{1}, PeriodKind::Quarter, 1, QStringLiteral("I"), from, QDate(2025, 10, 24)},
        {{2}, PeriodKind::Quarter, 2, QStringLiteral("II"), QDate(2025, 11, 5), QDate(2025, 12, 27)},
        {{}, PeriodKind::Year, 1, QStringLiteral("2025/2026"), from, QDate(2026, 5, 26)}};
    sheet.closed = {QString(), QString(), QString()};
    sheet.lessons = {10, 10, 0};
    if (another) {
        sheet.pupils.prepend({400});
        sheet.pupilNames.prepend(QStringLiteral("Абаев Олег"));
        sheet.memberFrom.prepend(from);
        sheet.memberTo.prepend(QDate(2026, 5, 26));
    }
    return sheet;
}

} // namespace

class PeriodSheetModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Typed twice while the line was down. On return the sheet is asked for, the first act is sent and
    // answered, and only then comes the sheet, read before it: the second act meets the own mark and goes
    // over it.
    void aSheetReadBeforeOnesOwnMarkMakesNoConflict()
    {
        PeriodSheetModel model;
        QList<SavePeriodMarks> sent;
        connect(&model, &PeriodSheetModel::submitted, this,
                [&](const SavePeriodMarks& act) { sent.append(act); });
        model.load(emptySheet());
        const int column = model.markColumn(0);
        QVERIFY(model.commit({{0, column, QStringLiteral("3")}}, GridAct::Type).isEmpty());
        QVERIFY(model.commit({{0, column, QStringLiteral("4")}}, GridAct::Type).isEmpty());
        QCOMPARE(sent.size(), 2);
        model.settle(sent.at(0), {{state(3, 1)}});
        model.load(emptySheet());
        model.apply({{7}, state(3, 1)}); // what happened since that sheet is told
        model.settle(sent.at(1), {{state(3, 1, true)}});
        QCOMPARE(model.conflicts(), 0);
        QCOMPARE(sent.size(), 3);
        QCOMPARE(sent.at(2).marks.first().value, 4);
        QCOMPARE(sent.at(2).marks.first().version, 1);
        model.settle(sent.at(2), {{state(4, 2)}});
        QCOMPARE(model.cell(0, column).text, QStringLiteral("4"));
        model.load(emptySheet());
        QCOMPARE(model.cell(0, column).text, QStringLiteral("4"));
    }

    void aMarkOfSeveralSubjectsNamesEachOfItsParts()
    {
        PeriodSheetModel model;
        model.load(jointSheet(5, 4, 4, 433, 3));
        const int column = model.markColumn(1);
        QCOMPARE(model.cell(0, column).note, QStringLiteral("4"));
        const QString line = model.currentLine(0, column);
        QVERIFY2(line.contains(QStringLiteral(
                     "Algebra, year 4; Geometry, year 5; Algebra, exam 4 → 4,33 → 4 (rounded")),
                 qPrintable(line));
        // The year of this subject is its own.
        QVERIFY(model.currentLine(0, model.markColumn(0)).contains(QStringLiteral("period 4 4 → 4")));
        PeriodSheet brought = jointSheet(5, 4, 4, 433, 3);
        brought.partFormer[2] = true;
        brought.partOf.append(1);
        brought.partKinds.append(PeriodKind::Exam);
        brought.partOrdinals.append(2);
        brought.partGrades.append(0);
        brought.partValues.append(5);
        brought.partFormer.append(false);
        brought.partSubjects.append(0);
        model.load(brought);
        QVERIFY(model.currentLine(0, column).contains(
            QStringLiteral("Geometry, year 5 (another school); Algebra, exam 1 4; Algebra, exam 2 5 →")));
    }

    void whatAMarkOfSeveralSubjectsWaitsForIsTold()
    {
        PeriodSheetModel model;
        const auto told = [&](const PeriodSheet& sheet) {
            model.load(sheet);
            const int column = model.markColumn(1);
            [&] { QCOMPARE(model.cell(0, column).note, QString()); }();
            [&] { QCOMPARE(model.takeAll(column), 0); }();
            // The key says why it takes nothing, in the same words.
            const GridVerdict verdict = model.judge(0, column, QStringLiteral("="));
            [&] { QCOMPARE(verdict.kind, GridVerdict::Kind::Refused); }();
            [&] { QVERIFY(model.currentLine(0, column).endsWith(verdict.reason)); }();
            return verdict.reason;
        };
        QCOMPARE(told(jointSheet(0, 4, 0, 400, 2)),
                 QStringLiteral("nothing is suggested: no mark yet — Geometry, year"));
        QCOMPARE(told(jointSheet(0, 0, 0, 400, 1)),
                 QStringLiteral("nothing is suggested: no mark yet — Geometry, year; Algebra, exam"));
        QCOMPARE(told(jointSheet(mark::NotAttested, 0, 0, 400, 1)),
                 QStringLiteral("nothing is suggested: no mark yet — Algebra, exam; people decide — "
                                "Geometry, year н/а"));
        QCOMPARE(told(jointSheet(5, mark::NotAttested, 0, 450, 2)),
                 QStringLiteral("nothing is suggested: people decide — Algebra, exam н/а"));
        // осв is no reason: it is left out of the mean; here a scale without points takes none.
        QCOMPARE(told(jointSheet(mark::Exempt, 5, 0, 450, 2)),
                 QStringLiteral("nothing is suggested: people decide"));
        QVERIFY(model.currentLine(0, model.markColumn(1)).contains(QStringLiteral("Geometry, year осв")));
    }

    void aYearSaysWhatItWaitsFor()
    {
        PeriodSheetModel model;
        PeriodSheet sheet = yearSheet();
        sheet.averagePupils = {0};
        sheet.averageColumns = {2};
        sheet.averages = {500};
        sheet.markCounts = {1};
        sheet.suggested = {0};
        sheet.missed = {0};
        sheet.partOf = {0, 0};
        sheet.partKinds = {PeriodKind::Quarter, PeriodKind::Quarter};
        sheet.partOrdinals = {1, 2};
        sheet.partGrades = {0, 0};
        sheet.partValues = {5, 0};
        sheet.partFormer = {false, false};
        model.load(sheet);
        const int year = model.markColumn(2);
        QCOMPARE(model.cell(0, year).note, QString());
        const GridVerdict verdict = model.judge(0, year, QStringLiteral("="));
        QCOMPARE(verdict.kind, GridVerdict::Kind::Refused);
        QCOMPARE(verdict.reason, QStringLiteral("nothing is suggested: no mark yet — II"));
        QVERIFY(model.currentLine(0, year).endsWith(verdict.reason));
        QCOMPARE(model.takeAll(year), 0);
    }

    void tooFewMarksAreSaidInWordsAndNotInRed()
    {
        PeriodSheetModel model;
        PeriodSheet sheet = emptySheet();
        sheet.minimumMarks = 3;
        sheet.averagePupils = {0};
        sheet.averageColumns = {0};
        sheet.averages = {450};
        sheet.markCounts = {2};
        sheet.suggested = {5};
        sheet.missed = {0};
        model.load(sheet);
        QCOMPARE(model.cell(0, 0).text, QStringLiteral("4,50 ·2 of 3"));
        QCOMPARE(model.cell(0, 0).tone, GridTone::Muted);
        sheet.markCounts = {3};
        model.load(sheet);
        QCOMPARE(model.cell(0, 0).text, QStringLiteral("4,50 ·3"));
    }

    void aRemarkGoesWithItsMark()
    {
        PeriodSheetModel model;
        QList<SavePeriodMarks> sent;
        connect(&model, &PeriodSheetModel::submitted, this,
                [&](const SavePeriodMarks& act) { sent.append(act); });
        model.load(emptySheet());
        const int column = model.markColumn(0);
        const QString good = QStringLiteral("Good");
        QVERIFY(!model.setComment(0, column, good).isEmpty()); // no mark yet
        QVERIFY(!model.setComment(0, 0, good).isEmpty());      // an average
        QVERIFY(model.commit({{0, column, QStringLiteral("4")}}, GridAct::Type).isEmpty());
        model.settle(sent.at(0), {{state(4, 1)}});
        QVERIFY(model.setComment(0, column, good).isEmpty());
        QCOMPARE(sent.last().marks.first().comment, good);
        QVERIFY(sent.last().marks.first().setsComment);
        QVERIFY(model.cell(0, column).states.testFlag(GridState::Comment));
        model.settle(sent.last(), {{state(4, 2, false, good)}});
        QVERIFY(model.details(0, column).contains(good));
        QVERIFY(model.commit({{0, column, QStringLiteral("5")}}, GridAct::Type).isEmpty());
        QCOMPARE(sent.last().marks.first().comment, good); // a correction keeps it
        model.settle(sent.last(), {{state(5, 3, false, good)}});
        QVERIFY(model.commit({{0, column, QString()}}, GridAct::Clear).isEmpty());
        QCOMPARE(model.comment(0, column), QString());
        model.settle(sent.last(), {{state(0, 4)}});
        QVERIFY(model.undo().done); // it comes back with the mark
        QCOMPARE(model.comment(0, column), good);
        QCOMPARE(sent.last().marks.first().value, 5);
        model.settle(sent.last(), {{state(5, 5, false, good)}});
        // Somebody changed the remark alone: the act is not taken back over it, and it is said who.
        model.apply({{7}, state(5, 6, false, QStringLiteral("Better"))});
        const GridUndone undone = model.undo();
        QVERIFY(!undone.done);
        QVERIFY2(undone.reason.contains(QStringLiteral("petrova")), qPrintable(undone.reason));
        QCOMPARE(model.comment(0, column), QStringLiteral("Better"));
    }

    void anActOfAnOlderProgramLeavesTheRemark()
    {
        PeriodSheetModel model;
        PeriodSheet sheet = emptySheet();
        sheet.cellPupils = {0};
        sheet.cellColumns = {0};
        sheet.cellValues = {4};
        sheet.cellVersions = {1};
        sheet.cellBy = {QStringLiteral("petrova")};
        sheet.cellAt = {Moment{}};
        sheet.commentCells = {0};
        sheet.comments = {QStringLiteral("Good")};
        model.load(sheet);
        PeriodMarkEntry old;
        old.pupil = {501};
        old.kind = PeriodKind::Quarter;
        old.ordinal = 1;
        old.value = 5;
        old.version = 1;
        const SavePeriodMarks act{{7}, {old}};
        model.resume(act);
        QCOMPARE(model.comment(0, model.markColumn(0)), QStringLiteral("Good"));
        model.settle(act, {{state(5, 2, false, QStringLiteral("Good"))}});
        QCOMPARE(model.conflicts(), 0);
    }

    void undoAndRedoAreKeptOverARestartAndAChangeOfTheList()
    {
        PeriodSheetModel model;
        model.load(yearSheet());
        const int first = model.markColumn(0);
        const int second = model.markColumn(1);
        QVERIFY(model.commit({{0, first, QStringLiteral("4")}}, GridAct::Type).isEmpty());
        QVERIFY(model.setComment(0, first, QStringLiteral("Good")).isEmpty());
        QVERIFY(model.commit({{0, second, QStringLiteral("3")}}, GridAct::Type).isEmpty());
        QVERIFY(model.undo().done);
        const QByteArray kept = model.undoState();

        PeriodSheet later = yearSheet(true); // the list has one more, the marks are on the server
        later.cellPupils = {1, 1};
        later.cellColumns = {0, 1};
        later.cellValues = {4, 0};
        later.cellVersions = {2, 2};
        later.cellBy = {QString(), QString()};
        later.cellAt = {Moment{}, Moment{}};
        later.commentCells = {0};
        later.comments = {QStringLiteral("Good")};
        PeriodSheetModel next;
        next.load(later);
        next.setUndoState(kept);
        QVERIFY(next.redo().done);
        QCOMPARE(next.cell(1, next.markColumn(1)).text, QStringLiteral("3"));
        QVERIFY(next.undo().done);
        QVERIFY(next.undo().done); // the remark
        QCOMPARE(next.comment(1, next.markColumn(0)), QString());
        // The list changes while the program runs.
        PeriodSheet shorter = later;
        for (qint32& pupil : shorter.cellPupils)
            pupil = 0;
        shorter.pupils.removeFirst();
        shorter.pupilNames.removeFirst();
        shorter.memberFrom.removeFirst();
        shorter.memberTo.removeFirst();
        next.load(shorter);
        const GridUndone undone = next.undo(); // the mark
        QVERIFY(undone.done);
        QCOMPARE(undone.row, 0);
        QCOMPARE(next.cell(0, next.markColumn(0)).text, QString());

        PeriodSheet other = yearSheet();
        other.group = {8};
        PeriodSheetModel stranger;
        stranger.load(other);
        stranger.setUndoState(kept); // of another group
        QVERIFY(!stranger.undo().done);
        stranger.setUndoState(QByteArray("nonsense"));
        QVERIFY(!stranger.undo().done);
    }

    void somebodyElsesMarkIsAConflictAllTheSame()
    {
        PeriodSheetModel model;
        QList<SavePeriodMarks> sent;
        connect(&model, &PeriodSheetModel::submitted, this,
                [&](const SavePeriodMarks& act) { sent.append(act); });
        model.load(emptySheet());
        const int column = model.markColumn(0);
        QVERIFY(model.commit({{0, column, QStringLiteral("5")}}, GridAct::Type).isEmpty());
        model.load(emptySheet());
        model.settle(sent.at(0), {{state(2, 1, true)}});
        QCOMPARE(model.conflicts(), 1);
        QCOMPARE(model.cell(0, column).theirs, QStringLiteral("2"));
        QCOMPARE(sent.size(), 1);
    }
};

QTEST_MAIN(PeriodSheetModelTest)
#include "PeriodSheetModelTest.moc"
