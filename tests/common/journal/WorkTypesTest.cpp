// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/WorkTypes.h"

#include <QTest>

using namespace zvonok;

class WorkTypesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeHasItsLetter()
    {
        const WorkTypes types = WorkTypes::shipped();
        for (const auto& name : enumNames(WorkType{})) {
            if (name.value == WorkType::Unknown)
                continue;
            const WorkTypeNorm norm = types.norm(name.value);
            QVERIFY2(!norm.letter.isNull() && !norm.name.isEmpty() && norm.weight > 0, name.name.data());
            QCOMPARE(types.ofLetter(norm.letter), name.value);
        }
        QCOMPARE(types.ofLetter(QChar(u'Щ')), WorkType::Unknown);
        QVERIFY(types.norm(WorkType::Unknown).letter.isNull());
    }
    void theSchoolsWeightsHoldFromTheirDay()
    {
        const WorkTypes types = WorkTypes::shipped();
        const QList<WorkWeights> school{
            {QDate(2026, 1, 10), {WorkType::Control, WorkType::Answer}, {30, 7}, 1},
            {QDate(2025, 9, 1), {WorkType::Control}, {50}, 1}};
        const auto weight = [&](const QDate& day, WorkType type) {
            return types.on(day, school).norm(type).weight;
        };
        const qint32 control = types.norm(WorkType::Control).weight;
        QCOMPARE(weight(QDate(2025, 8, 31), WorkType::Control), control);
        QCOMPARE(weight(QDate(2025, 9, 1), WorkType::Control), 50);
        QCOMPARE(weight(QDate(2026, 1, 9), WorkType::Answer), types.norm(WorkType::Answer).weight);
        QCOMPARE(weight(QDate(2026, 1, 10), WorkType::Answer), 7);
        QCOMPARE(weight(QDate(2026, 5, 1), WorkType::Control), 30);
        QCOMPARE(weight(QDate(2026, 5, 1), WorkType::Essay), types.norm(WorkType::Essay).weight);
    }
    void refusesABadTable()
    {
        QVERIFY(!WorkTypes::fromJson("{}"));
        QVERIFY(!WorkTypes::fromJson("nonsense"));
        QVERIFY(!WorkTypes::fromJson(R"({"types":[{"type":1,"letter":"AB","name":"x"}]})"));
        QVERIFY(!WorkTypes::fromJson(
            R"({"types":[{"type":1,"letter":"A","name":"x"},{"type":2,"letter":"A","name":"y"}]})"));
    }
};

QTEST_APPLESS_MAIN(WorkTypesTest)
#include "WorkTypesTest.moc"
