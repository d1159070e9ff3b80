// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of a final mark as a Russian school reads it: with the words that the program carries.
#include "client/journal/PeriodSheetModel.h"
#include "common/journal/Average.h"

#include <QTest>
#include <QTranslator>

using namespace zvonok;
using namespace zvonok::client;

class RussianSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_words.load(QStringLiteral("zvonok_ru"), QStringLiteral(":/i18n")));
        QVERIFY(QCoreApplication::installTranslator(&m_words));
    }

    void mathematicsOfGradeNine_data()
    {
        QTest::addColumn<QList<qint32>>("values"); // алгебра, геометрия, the exam
        QTest::addColumn<int>("suggested");
        QTest::addColumn<QString>("line");
        QTest::newRow("whole")
            << QList<qint32>{4, 5, 4} << 4
            << QStringLiteral("Алгебра, годовая 4; Геометрия, годовая 5; Математика, экзамен 4 → 4,33 → 4 "
                              "(вверх с ,50; = ставит)");
        QTest::newRow("missing")
            << QList<qint32>{4, 0, 4} << 0
            << QStringLiteral("Алгебра, годовая 4; Геометрия, годовая —; Математика, экзамен 4 → 4,00  ·  "
                              "не предлагается: ещё нет отметки — Геометрия, годовая");
        QTest::newRow("not attested")
            << QList<qint32>{4, mark::NotAttested, 0} << 0
            << QStringLiteral("Алгебра, годовая 4; Геометрия, годовая н/а; Математика, экзамен — → 4,00  ·  "
                              "не предлагается: ещё нет отметки — Математика, экзамен; решает педсовет — "
                              "Геометрия, годовая н/а");
        QTest::newRow("exempt")
            << QList<qint32>{4, mark::Exempt, 5} << 5
            << QStringLiteral("Алгебра, годовая 4; Геометрия, годовая осв; Математика, экзамен 5 → 4,50 → 5 "
                              "(вверх с ,50; = ставит)");
    }
    void mathematicsOfGradeNine()
    {
        QFETCH(QList<qint32>, values);
        QFETCH(int, suggested);
        QFETCH(QString, line);
        PeriodSheet sheet;
        sheet.group = {7};
        sheet.mayMark = true;
        sheet.highestMark = 5;
        sheet.lowestMark = 1;
        sheet.points = true;
        sheet.columns = {{{}, PeriodKind::Final, 1, {}, QDate(2025, 9, 1), QDate(2026, 8, 31)}};
        sheet.closed = {QString()};
        sheet.pupils = {{501}};
        sheet.pupilNames = {QStringLiteral("Абрамов Пётр")};
        sheet.jointSubjects = {QStringLiteral("Алгебра"), QStringLiteral("Геометрия"),
                               QStringLiteral("Математика")};
        Average average;
        for (const qint32 value : values) {
            average.add(value, 1);
            sheet.partOf.append(0);
            sheet.partKinds.append(sheet.partOf.size() < 3 ? PeriodKind::Year : PeriodKind::Exam);
            sheet.partOrdinals.append(1);
            sheet.partGrades.append(0);
            sheet.partValues.append(value);
            sheet.partFormer.append(false);
            sheet.partSubjects.append(qint32(sheet.partSubjects.size()));
        }
        sheet.averagePupils = {0};
        sheet.averageColumns = {0};
        sheet.averages = {average.hundredths()};
        sheet.markCounts = {average.count()};
        sheet.suggested = {suggested};
        sheet.missed = {0};
        PeriodSheetModel model;
        model.load(sheet);
        QCOMPARE(model.currentLine(0, model.markColumn(0)), QString(QStringLiteral("Итог  ·  ") + line));
    }

private:
    QTranslator m_words;
};

QTEST_MAIN(RussianSheetTest)
#include "RussianSheetTest.moc"
