// SPDX-License-Identifier: GPL-3.0-or-later
// Plans of lessons as schools keep them: sections in a column or in rows of their own, totals, ranges of
// numbers, hours in many spellings.
#include "client/tables/PlanTable.h"
#include "client/tables/TableSource.h"

#include <QTest>

using namespace zvonok;
using namespace zvonok::client;

namespace {

PlanTable planOf(const QString& csv)
{
    static const ImportDictionary dictionary = ImportDictionary::ofPlans();
    static const RussianWords words;
    const auto tables = TableSource().open(csv.toUtf8(), QStringLiteral("plan.csv"));
    if (!tables || tables->isEmpty())
        return {};
    const Table& table = tables->first();
    return readPlanTable(table, ColumnMapping::detect(table, dictionary, words));
}

// «#Раздел | Тема×2 | …»
QString textOf(const PlanTable& plan)
{
    QStringList rows;
    for (const PlanTableRow& row : plan.rows) {
        QString text = (row.topic.heading ? QStringLiteral("#") : QString()) + row.topic.topic;
        if (!row.topic.heading && row.topic.hours != 1)
            text += QStringLiteral("×%1").arg(row.topic.hours);
        rows.append(text);
    }
    return rows.join(QStringLiteral(" | "));
}

QString codesOf(const PlanTable& plan)
{
    QStringList codes;
    for (const ImportProblem& problem : plan.problems)
        codes.append(QStringLiteral("%1:%2").arg(problem.row).arg(problem.code));
    return codes.join(u' ');
}

} // namespace

class PlanTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansAsSchoolsKeepThem_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("problems");
        QTest::newRow("titles between, a total")
            << QStringLiteral("КТП по алгебре;;;\n№ урока;Тема урока;Кол-во часов;Домашнее задание\n"
                              ";Раздел 1. Числа;;\n1;Натуральные числа;2;§ 1\n3;Дроби;1;§ 2\n"
                              ";Раздел 2. Проценты;;\n4;Проценты;1,0;\n;Итого;4;\n")
            << QStringLiteral(
                   "#Раздел 1. Числа | Натуральные числа×2 | Дроби | #Раздел 2. Проценты | Проценты")
            << QStringLiteral("8:totalRow");
        QTest::newRow("a column of sections")
            << QStringLiteral("Раздел,Тема,Часы\nЧисла,Сложение,1\nЧисла,Вычитание,3 ч.\nДроби,Доли,1\n")
            << QStringLiteral("#Числа | Сложение | Вычитание×3 | #Дроби | Доли") << QString();
        QTest::newRow("hours of a section stand in its title's row")
            << QStringLiteral("№ п/п;Тема урока;Часов\n;Глава II. Дроби;12\n1;Модуль числа;1\n")
            << QStringLiteral("#Глава II. Дроби | Модуль числа") << QString();
        QTest::newRow("numbers in place of hours")
            << QStringLiteral("№ урока\tТема урока\n1-2\tЧисла\n3, 4, 5\tДроби\n6\tПроценты\n")
            << QStringLiteral("Числа×2 | Дроби×3 | Проценты") << QString();
        QTest::newRow("two rows of headings")
            << QStringLiteral(
                   "№ п/п;Тема урока;Количество часов;;Дата изучения\n;;Всего;Контрольные работы;\n"
                   "1;Числа;2;0;01.09\n2;Контрольная работа;1;1;\n"
                   "ОБЩЕЕ КОЛИЧЕСТВО ЧАСОВ ПО ПРОГРАММЕ;;3;1;\n")
            << QStringLiteral("Числа×2 | Контрольная работа") << QStringLiteral("5:totalRow");
        QTest::newRow("what is refused")
            << QStringLiteral("Тема урока;Часы\nЧисла;полтора\nДроби;0\nПроценты;41\n;2\nМасштаб;1\n")
            << QStringLiteral("Масштаб") << QStringLiteral("2:notHours 3:notHours 4:notHours 5:missing");
        QTest::newRow("no topic known")
            << QStringLiteral("Фамилия;Имя\nИванов;Иван\n") << QString() << QStringLiteral("0:noHeader");
    }
    void plansAsSchoolsKeepThem()
    {
        QFETCH(QString, csv);
        const PlanTable plan = planOf(csv);
        QTEST(textOf(plan), "rows");
        QTEST(codesOf(plan), "problems");
    }

    void homeworkAndNotesComeToo()
    {
        const PlanTable plan =
            planOf(QStringLiteral("Тема урока;Д/з;Тип урока\n«Дроби»; § 5,  № 1–3 ;комбинированный\n"));
        QCOMPARE(plan.rows.size(), 1);
        QCOMPARE(plan.rows.first().topic.homework, QStringLiteral("§ 5, № 1–3"));
        QCOMPARE(plan.rows.first().topic.note, QStringLiteral("комбинированный"));
        QCOMPARE(plan.rows.first().sourceRow, 2);
        QCOMPARE(plan.hours, 1);
    }

    void whatIsTooMuchIsRefusedWhole()
    {
        QString csv = QStringLiteral("Тема урока;Часы\n");
        for (int i = 0; i <= mostPlanRows; ++i)
            csv += QStringLiteral("Тема %1;1\n").arg(i);
        const PlanTable plan = planOf(csv);
        QVERIFY(plan.rows.isEmpty());
        QCOMPARE(plan.refused(), 1);
        QCOMPARE(planOf(QStringLiteral("Тема урока;Часы\n%1;1\n").arg(QString(1001, u'я'))).refused(), 1);
    }

    void theDictionaryIsSound()
    {
        const ImportDictionary dictionary = ImportDictionary::ofPlans();
        QVERIFY(dictionary.fields().size() >= 5);
        for (const ImportField& field : dictionary.fields())
            for (const QString& synonym : field.synonyms)
                QCOMPARE(dictionary.match(synonym).field, field.name); // no heading means two fields
    }
};

QTEST_GUILESS_MAIN(PlanTableTest)
#include "PlanTableTest.moc"
