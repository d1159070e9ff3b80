// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of a group with its dates and the fulfilment of the programme as documents, on both engines.
#include "server/planning/PlanningFeature.h"
#include "server/reports/ReportsFeature.h"
#include "tests/server/journal/JournalSchool.h"

#include <QJsonDocument>

using namespace zvonok;
using namespace zvonok::tests;

class PlanReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyHoldTheTopicsDatesAndFigures_data() { addEngines(); }
    void theyHoldTheTopicsDatesAndFigures()
    {
        ZVONOK_DATABASE(database);
        JournalSchool school(database); // today is 4 September 2025
        ServerFixture& server = school.server;
        server.add(server::planningHandlers(WorkTypes::shipped()));
        server.add(server::reportHandlers());
        const auto schoolClass = server.look([&](storage::ReadScope& scope) {
            return Id<SchoolClass>{scope.statement("SELECT class_id FROM study_group WHERE id = :group")
                                       .bind("group", school.group)
                                       .number()
                                       .value()};
        });
        const auto run = [&](const char* report) {
            RunReport request;
            request.report = QString::fromLatin1(report);
            if (request.report == QLatin1String("programme"))
                request.schoolClass = schoolClass;
            else
                request.group = school.group;
            const auto result = server.send(request, school.teacher);
            return result ? QString::fromUtf8(QJsonDocument(wire::toJson(*result)).toJson()) : QString();
        };
        QVERIFY(run("lesson-plan").contains(QStringLiteral("ни по одному плану")));
        QVERIFY(run("programme").contains(QStringLiteral("нет плана")));

        const auto subject = server.send(ListSubjects{}, school.teacher).value().subjects.first().id;
        PlanTopic title;
        title.heading = true;
        title.topic = QStringLiteral("Раздел первый");
        PlanTopic topic;
        topic.topic = QStringLiteral("Дроби");
        topic.hours = 10; // of which the year has eight
        topic.homework = QStringLiteral("§ 7");
        const auto plan =
            server.send(CreatePlan{{}, subject, 7, QStringLiteral("базовый"), {title, topic}}, school.teacher)
                .value()
                .plan.id;
        QVERIFY(server.send(FollowPlan{school.group, plan, {}, 0}, school.teacher));
        const QString sheet = run("lesson-plan");
        for (const char* text :
             {"Раздел первый", "Дроби", "§ 7", "01.09.2025", "базовый", "не хватает уроков на 2 ч"})
            QVERIFY2(sheet.contains(QString::fromUtf8(text)), text);
        QVERIFY(!sheet.contains(QStringLiteral("lesson-plan."))); // every text is there
        const QString programme = run("programme");
        for (const char* text : {"7А/Алгебра", "Петрова", "Алгебра, 7, базовый"})
            QVERIFY2(programme.contains(QString::fromUtf8(text)), text);
        QVERIFY(!programme.contains(QStringLiteral("programme.")));

        RunReport foreign;
        foreign.report = QStringLiteral("lesson-plan");
        foreign.group = school.group;
        QCOMPARE(server.failure(foreign, school.other), FailureCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(PlanReportsTest)
#include "PlanReportsTest.moc"
