// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/ScaleNorms.h"

#include <QTest>

using namespace zvonok;

class ScaleNormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstGradeIsUnmarked()
    {
        const QDate day(2026, 9, 1);
        const MarkScaleNorm* first = ScaleNorms::shipped().of(1, day);
        QVERIFY(first && first->scale.isUnmarked() && !first->source.isEmpty());
        QVERIFY(!ScaleNorms::shipped().of(2, day));
        QVERIFY(!ScaleNorms::shipped().of(0, day)); // a group of several classes
        QVERIFY(!ScaleNorms::shipped().of(1, QDate(1990, 9, 1)));
    }
    void unmarkedTakesNothing()
    {
        const MarkScale none{1, 5, false, false};
        QVERIFY(none.isUnmarked() && none.allows(mark::None));
        for (const qint32 value : {1, 2, 5, mark::Passed, mark::Failed, mark::Exempt, mark::NotAttested})
            QVERIFY(!none.allows(value));
        QVERIFY(!(MarkScale{1, 5, false, true}.isUnmarked()));
        QVERIFY((MarkScale{1, 5, false, true}.allows(mark::NotAttested)));
    }
    void theLaterNormCounts()
    {
        const auto norms = ScaleNorms::fromJson(R"({"scales": [
            {"from": "2030-09-01", "firstGrade": 1, "lastGrade": 2, "scale": "passFail"},
            {"from": "2000-09-01", "firstGrade": 1, "lastGrade": 1, "scale": "unmarked"},
            {"from": "2030-09-01", "firstGrade": 5, "lastGrade": 11, "scale": "points", "highest": 12}]})");
        QVERIFY(norms);
        QVERIFY(norms->of(1, QDate(2030, 8, 31))->scale.isUnmarked());
        QVERIFY(norms->of(1, QDate(2030, 9, 1))->scale.passFail);
        QCOMPARE(norms->of(7, QDate(2031, 1, 1))->scale, (MarkScale{1, 12, true, false}));
    }
    void refusesABadTable()
    {
        QVERIFY(!ScaleNorms::fromJson("{}"));
        QVERIFY(!ScaleNorms::fromJson(R"({"scales": [{"from": "x", "firstGrade": 1, "lastGrade": 1,
            "scale": "unmarked"}]})"));
        QVERIFY(!ScaleNorms::fromJson(R"({"scales": [{"from": "2000-09-01", "firstGrade": 2, "lastGrade": 1,
            "scale": "unmarked"}]})"));
        QVERIFY(!ScaleNorms::fromJson(R"({"scales": [{"from": "2000-09-01", "firstGrade": 1, "lastGrade": 1,
            "scale": "letters"}]})"));
        QVERIFY(!ScaleNorms::fromJson(R"({"scales": [{"from": "2000-09-01", "firstGrade": 1, "lastGrade": 1,
            "scale": "points", "lowest": 5, "highest": 5}]})"));
    }
};

QTEST_APPLESS_MAIN(ScaleNormsTest)
#include "ScaleNormsTest.moc"
