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

PeriodMarkState state(qint32 value, qint32 version, bool conflict = false)
{
    return {{501}, PeriodKind::Quarter, 1, value, version, {}, QStringLiteral("petrova"), conflict};
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
