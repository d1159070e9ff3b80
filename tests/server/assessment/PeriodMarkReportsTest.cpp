// SPDX-License-Identifier: GPL-3.0-or-later
// The consolidated sheet and the report cards as documents, on both engines.
#include "server/assessment/AssessmentFeature.h"
#include "server/reports/ReportsFeature.h"
#include "tests/server/journal/JournalSchool.h"

#include <QJsonDocument>

using namespace zvonok;
using namespace zvonok::tests;

class PeriodMarkReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyHoldTheMarksAndFigures_data() { addEngines(); }
    void theyHoldTheMarksAndFigures()
    {
        ZVONOK_DATABASE(database);
        JournalSchool school(database);
        school.server.add(server::reportHandlers());
        school.server.add(server::assessmentHandlers(AssessmentNorms::shipped()));
        const auto deputy = school.server.actor(QStringLiteral("deputy"), {Role::DeputyHead});
        const auto schoolClass = school.server.look([&](storage::ReadScope& scope) {
            return Id<SchoolClass>{scope.statement("SELECT class_id FROM study_group WHERE id = :group")
                                       .bind("group", school.group)
                                       .number()
                                       .value()};
        });
        const auto run = [&](const char* report) {
            RunReport request;
            request.report = QString::fromLatin1(report);
            request.schoolClass = schoolClass;
            const auto result = school.server.send(request, deputy);
            return result ? QString::fromUtf8(QJsonDocument(wire::toJson(*result)).toJson()) : QString();
        };
        QVERIFY(run("period-marks").contains(QStringLiteral("ещё нет"))); // says that there are none
        QVERIFY(school.server.send(
            SavePeriodMarks{school.group, {{school.pupils.at(0), PeriodKind::Quarter, 1, 4, 0}}}, deputy));
        const QString sheet = run("period-marks");
        for (const char* text : {"Абрамов Имя", "Алгебра", "Качество знаний", "С одной «4»: 1"})
            QVERIFY2(sheet.contains(QString::fromUtf8(text)), text);
        const QString cards = run("report-cards");
        for (const char* text : {"Абрамов Имя", "Алгебра", "Год", "Подпись родителей"})
            QVERIFY2(cards.contains(QString::fromUtf8(text)), text);
        // The sheet of the group: its periods, the mark, the year without one.
        RunReport ofGroup;
        ofGroup.report = QStringLiteral("period-sheet");
        ofGroup.group = school.group;
        const auto printed = school.server.send(ofGroup, school.teacher);
        QVERIFY(printed);
        const QString page = QString::fromUtf8(QJsonDocument(wire::toJson(*printed)).toJson());
        for (const char* text : {"7А/Алгебра", "Абрамов Имя", "Год", "отметка", "балл"})
            QVERIFY2(page.contains(QString::fromUtf8(text)), text);
        QCOMPARE(school.server.failure(ofGroup, school.other), FailureCode::NotFound);
        // The teacher of another class finds no such class.
        RunReport foreign;
        foreign.report = QStringLiteral("period-marks");
        foreign.schoolClass = schoolClass;
        QCOMPARE(school.server.failure(foreign, school.other), FailureCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(PeriodMarkReportsTest)
#include "PeriodMarkReportsTest.moc"
