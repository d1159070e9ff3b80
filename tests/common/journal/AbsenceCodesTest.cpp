// SPDX-License-Identifier: GPL-3.0-or-later
// The dictionary of absences: every code once, and what a code is called is what one types for it.
#include "common/journal/AbsenceCodes.h"

#include "common/journal/MarkText.h"

#include <QFile>
#include <QTest>

using namespace zvonok;

class AbsenceCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeIsTypedAsItIsCalled()
    {
        QCOMPARE(AbsenceCodes::shipped().all().size(), qsizetype(absenceCodes.size()));
        MarkTextRules rules;
        rules.absences = true;
        for (const AbsenceCode code : absenceCodes) {
            const AbsenceNorm norm = AbsenceCodes::shipped().norm(code);
            QVERIFY2(!norm.name.isEmpty(), qPrintable(norm.text));
            for (const QString& text : {norm.text, norm.cellText})
                QCOMPARE(parseCell(text, rules).cell.absence, code);
        }
    }
    void whatCountsIsData()
    {
        QCOMPARE(missedCodes(), (QList<qint64>{1, 2, 3, 4}));
        const AbsenceCodes& codes = AbsenceCodes::shipped();
        QVERIFY(codes.norm(AbsenceCode::Ill).excused && codes.norm(AbsenceCode::Ill).reason);
        QVERIFY(!codes.norm(AbsenceCode::Unexcused).excused);
        QVERIFY(!codes.norm(AbsenceCode::Absent).reason && !codes.norm(AbsenceCode::Late).reason);
        QCOMPARE(codes.norm(AbsenceCode::Ill).title(), QStringLiteral("Б — по болезни"));
        QVERIFY(codes.find(AbsenceCode::None) == nullptr);
    }
    void refusesABadDictionary()
    {
        QFile file(QStringLiteral(":/norms/absence_codes.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray shipped = file.readAll();
        const auto refused = [&shipped](const char* from, const char* to) {
            QByteArray json = shipped;
            return !AbsenceCodes::fromJson(json.replace(from, to));
        };
        QVERIFY(!refused("\"УП\"", "\"ПР\"")); // a school may call it otherwise
        QVERIFY(refused("\"УП\"", "\"Б\""));   // two alike
        QVERIFY(refused("\"УП\"", "\"\""));
        QVERIFY(refused("\"по болезни\"", "\"\""));
        QVERIFY(refused("\"code\": 6", "\"code\": 5")); // twice, and one is missing
        QVERIFY(refused("\"code\": 6", "\"code\": 7")); // no such code
        QVERIFY(refused("\"exempt\"", "\"elsewhere\""));
        QVERIFY(!AbsenceCodes::fromJson("nonsense"));
        QVERIFY(!AbsenceCodes::fromJson("{\"codes\": []}"));
    }
};

QTEST_APPLESS_MAIN(AbsenceCodesTest)
#include "AbsenceCodesTest.moc"
