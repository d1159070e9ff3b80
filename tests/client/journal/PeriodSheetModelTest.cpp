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
