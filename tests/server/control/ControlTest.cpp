// SPDX-License-Identifier: GPL-3.0-or-later
// Control of journals through the dispatcher, on both engines: figures and the lessons behind them, who sees
// how much, what is late, too few marks, marks that contradict others, the school's own rules.
#include "server/assessment/AssessmentFeature.h"
#include "server/control/ControlFeature.h"
#include "server/reports/ReportsFeature.h"
#include "tests/server/journal/JournalSchool.h"

#include <QJsonDocument>

using namespace zvonok;
using namespace zvonok::tests;

namespace {

// JournalSchool's lessons: Mondays (2nd) and Thursdays (3rd) of September 2025 without the 8th. Today: Monday
// the 22nd.
struct ControlSchool : JournalSchool {
    server::Actor deputy;
    server::Actor classTeacher;
    server::Actor stranger; // a teacher without lessons
    Id<SchoolClass> schoolClass;
    static constexpr qint64 dayMs = 24 * 3600 * 1000;

    explicit ControlSchool(DatabaseFixture& database) : JournalSchool(database)
    {
        server.add(server::assessmentHandlers(AssessmentNorms::shipped()));
        server.add(server::controlHandlers(ControlNorms::shipped()));
        server.add(server::reportHandlers());
        goTo(QDate(2025, 9, 22));
        deputy = server.actor(QStringLiteral("deputy"), {Role::DeputyHead});
        Id<Staff> sidorova;
        server.prepare([&](storage::WriteScope& scope) {
            schoolClass = {scope.statement("SELECT class_id FROM study_group WHERE id = :g")
                               .bind("g", group)
                               .number()
                               .value()};
            sidorova = {scope.statement("SELECT staff_id FROM group_teacher WHERE group_id = :g")
                            .bind("g", foreign)
                            .number()
                            .value()};
            // Sidorova, who teaches in the other class, is the class teacher here.
            scope.statement("UPDATE school_class SET teacher_id = :t WHERE id = :c")
                .bind("t", sidorova)
                .bind("c", schoolClass)
                .run();
            return 0;
        });
        classTeacher = server.actor(QStringLiteral("classTeacher"), {Role::Teacher}, sidorova);
        stranger = server.actor(QStringLiteral("stranger"), {Role::Teacher});
        // The days go to and fro here.
        server.prepare([&](storage::WriteScope& scope) {
            return scope.statement("UPDATE session SET expires_at = :end")
                .bind("end", Moment{scope.now().ms + 400 * dayMs})
                .run();
        });
    }

    void goTo(const QDate& day, int hour = 12)
    {
        server.database().clock().set({QDateTime(day, QTime(hour, 0)).toMSecsSinceEpoch()});
    }
    // As the teacher writes it on a day.
    void write(int lesson, const QDate& on, const QString& topic, const QString& homework)
    {
        goTo(on);
        const JournalPage now = page();
        // The act of a deputy, who may always: the window of edits is another matter.
        QVERIFY(server.send(
            SaveLesson{group, lessons.at(lesson), topic, homework, now.lessonVersions.at(lesson)}, deputy));
        goTo(QDate(2025, 9, 22));
    }
    void mark(int lesson, int pupil, qint32 value, const QDate& on, Id<Assignment> work = {})
    {
        goTo(on);
        QVERIFY(server.send(
            SaveMarks{
                group, {MarkEntry{lessons.at(lesson), pupils.at(pupil), work, 0, value, false, {}, 0}}, {}},
            deputy));
        goTo(QDate(2025, 9, 22));
    }
    void absent(int lesson, int pupil, AbsenceCode code)
    {
        QVERIFY(server.send(
            SaveAbsences{group, {AbsenceEntry{lessons.at(lesson), pupils.at(pupil), qint32(code), 0}}},
            deputy));
    }
    ControlLine lineOf(const ControlSheet& sheet, Id<Group> wanted)
    {
        for (const ControlLine& line : sheet.lines)
            if (line.group.group == wanted)
                return line;
        return {};
    }
    ControlSheet sheet(const server::Actor& actor) { return server.send(OpenControl{}, actor).value(); }
    ControlLessons behind(ControlGap gap, Id<Group> of)
    {
        OpenControlLessons request;
        request.group = of;
        request.gap = gap;
        return server.send(request, deputy).value();
    }
};

} // namespace

class ControlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureIsTheLengthOfItsList_data() { addEngines(); }
    void everyFigureIsTheLengthOfItsList()
    {
        ZVONOK_DATABASE(database);
        ControlSchool school(database);
        // 1.9 in time, 4.9 ten days later, 11.9 a topic alone and a mark, 15.9 nothing but an absence, 18.9
        // nothing.
        school.write(0, QDate(2025, 9, 1), QStringLiteral("Дроби"), QStringLiteral("§ 1"));
        school.write(1, QDate(2025, 9, 14), QStringLiteral("Дроби"), QStringLiteral("§ 2"));
        school.write(2, QDate(2025, 9, 11), QStringLiteral("Сложение"), {});
        school.mark(2, 0, 4, QDate(2025, 9, 16));
        school.absent(3, 0, AbsenceCode::Ill);
        const ControlSheet sheet = school.sheet(school.deputy);
        QCOMPARE(sheet.from, QDate(2025, 9, 1));
        QCOMPARE(sheet.to, QDate(2025, 10, 24));
        QCOMPARE(sheet.until, QDate(2025, 9, 21)); // today's lesson may still be filled in time
        QCOMPARE(sheet.lines.size(), 2);
        QCOMPARE(sheet.lines.first().group.group, school.foreign); // nothing is filled there
        const ControlLine line = school.lineOf(sheet, school.group);
        QCOMPARE(line.group.title(), QStringLiteral("7А/Алгебра"));
        QCOMPARE(line.group.teacherNames, QStringList{QStringLiteral("Петрова И.")});
        QCOMPARE(line.held, 5);
        QCOMPARE(line.noTopic, 2);
        QCOMPARE(line.noHomework, 3);
        QCOMPARE(line.noMarks, 3);
        QCOMPARE(line.late, 1);
        QCOMPARE(line.lateMarks, 1);
        QCOMPARE(line.longestDelay, 7); // the 14th is ten days after the 4th, three are allowed
        QCOMPARE(line.filled, 2);
        QCOMPARE(line.lastFilled, QDate(2025, 9, 4));
        const QHash<ControlGap, qint32> figures{{ControlGap::Unknown, line.held},
                                                {ControlGap::NoTopic, line.noTopic},
                                                {ControlGap::NoHomework, line.noHomework},
                                                {ControlGap::NoMarks, line.noMarks},
                                                {ControlGap::Late, line.late},
                                                {ControlGap::LateMarks, line.lateMarks},
                                                {ControlGap::NotFilled, line.held - line.filled}};
        for (auto figure = figures.cbegin(); figure != figures.cend(); ++figure) {
            const ControlLessons list = school.behind(figure.key(), school.group);
            QCOMPARE(list.lessons.size(), figure.value());
            QCOMPARE(list.total, figure.value());
        }
        const ControlLesson late = school.behind(ControlGap::Late, school.group).lessons.first();
        QCOMPARE(late.lesson, school.lessons.at(1));
        QCOMPARE(late.day, QDate(2025, 9, 4));
        QCOMPARE(late.number, 3);
        QCOMPARE(late.lateDays, 7);
        QCOMPARE(late.topicAt.local().date(), QDate(2025, 9, 14));
        QCOMPARE(late.topicBy, QStringLiteral("deputy"));
        QCOMPARE(late.gaps, (QList<ControlGap>{ControlGap::NoMarks, ControlGap::Late}));
        QCOMPARE(school.behind(ControlGap::LateMarks, school.group).lessons.first().lateMarksDays, 2);
        // The sum over all journals opens too.
        QCOMPARE(school.behind(ControlGap::NoTopic, {}).lessons.size(), line.noTopic + 5);
        QCOMPARE(school.behind(ControlGap::NoTopic, {}).groups.size(), 2);
    }

    void aCorrectionIsNotALateEntry_data() { addEngines(); }
    void aCorrectionIsNotALateEntry()
    {
        ZVONOK_DATABASE(database);
        ControlSchool school(database);
        school.write(0, QDate(2025, 9, 1), QStringLiteral("Дорби"), QStringLiteral("§ 1"));
        school.write(0, QDate(2025, 9, 15), QStringLiteral("Дроби"), QStringLiteral("§ 1"));
        school.mark(0, 0, 4, QDate(2025, 9, 1));
        school.goTo(QDate(2025, 9, 15));
        const JournalPage page = school.page();
        QVERIFY(school.server.send(
            SaveMarks{
                school.group,
                {MarkEntry{
                    school.lessons.at(0), school.pupils.at(0), page.assignments.first(), 0, 5, false, {}, 1}},
                {}},
            school.deputy));
        school.goTo(QDate(2025, 9, 22));
        const ControlLine line = school.lineOf(school.sheet(school.deputy), school.group);
        QCOMPARE(line.filled, 1);
        QCOMPARE(line.late, 0);
        QCOMPARE(line.lateMarks, 0);
        // A topic that was taken away and written again keeps its first time.
        school.write(0, QDate(2025, 9, 16), {}, QStringLiteral("§ 1"));
        QCOMPARE(school.lineOf(school.sheet(school.deputy), school.group).noTopic, 5);
        school.write(0, QDate(2025, 9, 17), QStringLiteral("Дроби"), QStringLiteral("§ 1"));
        QCOMPARE(school.lineOf(school.sheet(school.deputy), school.group).late, 0);
    }

    void longWorksHaveMoreTime_data() { addEngines(); }
    void longWorksHaveMoreTime()
    {
        ZVONOK_DATABASE(database);
        ControlSchool school(database);
        const auto work = [&](WorkType type) {
            AssignmentState wanted;
            wanted.lesson = school.lessons.at(1); // 4.9
            wanted.type = type;
            return school.server.send(SaveAssignment{school.group, wanted}, school.deputy).value().assignment;
        };
        // Six days later: in time for a composition, too late for an answer.
        school.mark(1, 0, 5, QDate(2025, 9, 10), work(WorkType::Composition));
        QCOMPARE(school.lineOf(school.sheet(school.deputy), school.group).lateMarks, 0);
        school.mark(1, 0, 5, QDate(2025, 9, 10), work(WorkType::Dictation));
        QCOMPARE(school.lineOf(school.sheet(school.deputy), school.group).lateMarks, 1);
    }

    void everybodySeesTheOwnJournals_data() { addEngines(); }
    void everybodySeesTheOwnJournals()
    {
        ZVONOK_DATABASE(database);
        ControlSchool school(database);
        QCOMPARE(school.sheet(school.director).lines.size(), 2);
        QCOMPARE(school.sheet(school.coordinator).lines.size(), 2);
        const ControlSheet own = school.sheet(school.teacher);
        QCOMPARE(own.lines.size(), 1);
        QCOMPARE(own.lines.first().group.group, school.group);
        // Sidorova teaches in 7Б and is the class teacher of 7А.
        QCOMPARE(school.sheet(school.classTeacher).lines.size(), 2);
        const auto secretary = school.server.actor(QStringLiteral("secretary"), {Role::Secretary});
        QCOMPARE(school.server.failure(OpenControl{}, secretary), FailureCode::NotPermitted);
        // What is not the own is as if it were not there.
        OpenControlLessons request;
        request.group = school.foreign;
        QVERIFY(school.server.send(request, school.teacher).value().lessons.isEmpty());
        request.group = {};
        const ControlLessons all = school.server.send(request, school.teacher).value();
        QCOMPARE(all.groups.size(), 1);
        OpenAccumulation foreign;
        foreign.schoolClass = school.schoolClass;
        QVERIFY(school.server.send(foreign, school.stranger).value().groups.isEmpty());
    }

    void filtersNarrow_data() { addEngines(); }
    void filtersNarrow()
    {
        ZVONOK_DATABASE(database);
        ControlSchool school(database);
        OpenControl request;
        request.schoolClass = school.schoolClass;
        QCOMPARE(school.server.send(request, school.deputy).value().lines.size(), 1);
        request.schoolClass = {};
        request.teacher = {school.server.look([&](storage::ReadScope& scope) {
            return scope.statement("SELECT staff_id FROM group_teacher WHERE group_id = :g")
                .bind("g", school.foreign)
                .number()
                .value();
        })};
        const ControlSheet sidorova = school.server.send(request, school.deputy).value();
        QCOMPARE(sidorova.lines.size(), 1);
        QCOMPARE(sidorova.lines.first().group.group, school.foreign);
        request.teacher = {};
        request.subject = {999'999};
        QVERIFY(school.server.send(request, school.deputy).value().lines.isEmpty());
        request.subject = {};
        request.from = QDate(2025, 9, 20);
        request.to = QDate(2025, 9, 1);
        QCOMPARE(school.server.failure(request, school.deputy), FailureCode::InvalidInput);
    }

    void whoHasTooFewMarksIsNamed_data() { addEngines(); }
    void whoHasTooFewMarksIsNamed()
    {
        ZVONOK_DATABASE(database);
        ControlSchool school(database);
        const QDate now(2025, 9, 22);
        // Eight lessons, six of them are over: of five marks (two lessons a week) three are needed by now.
        school.mark(0, 0, 5, now);
        school.mark(1, 0, 4, now);
        school.mark(2, 0, 4, now);
        school.mark(3, 1, 5, now);
        school.absent(4, 1, AbsenceCode::Ill);
        const AccumulationSheet sheet = school.server.send(OpenAccumulation{}, school.deputy).value();
        QCOMPARE(sheet.minimumMarks, 3);
        QCOMPARE(sheet.groups.size(), 2);
        QStringList lines;
        for (const AccumulationLine& line : sheet.lines)
            lines.append(QStringLiteral("%1 %2 %3: %4 of %5, missed %6 of %7")
                             .arg(sheet.groups.at(line.group).title(), line.className, line.pupilName)
                             .arg(line.marks)
                             .arg(line.needed)
                             .arg(line.missed)
                             .arg(line.held));
        // Yashina came on the 10th: a part of the marks is asked of her. Abramov has enough.
        QCOMPARE(lines, (QStringList{QStringLiteral("7Б/Алгебра 7Б Чужой Имя: 0 of 3, missed 0 of 6"),
                                     QStringLiteral("7А/Алгебра 7А Яшина Имя: 1 of 2, missed 1 of 4")}));
    }

    void marksThatContradictAreFound_data() { addEngines(); }
    void marksThatContradictAreFound()
    {
        ZVONOK_DATABASE(database);
        ControlSchool school(database);
        const QDate now(2025, 9, 22);
        for (int lesson = 0; lesson < 4; ++lesson)
            school.mark(lesson, 0, 3, now);
        school.mark(3, 1, 5, now);
        school.absent(4, 0, AbsenceCode::Late); // late is not away
        school.mark(4, 0, 5, now);
        const auto put = [&](int pupil, qint32 value, qint32 version) {
            QVERIFY(school.server.send(
                SavePeriodMarks{school.group,
                                {{school.pupils.at(pupil), PeriodKind::Quarter, 1, value, version}}},
                school.deputy));
        };
        const auto found = [&] {
            QStringList lines;
            const auto sheet = school.server.send(OpenContradictions{}, school.deputy).value();
            for (const ContradictionLine& line : sheet.lines)
                lines.append(QStringLiteral("%1 %2 %3 value %4 suggested %5 average %6 of %7")
                                 .arg(int(line.kind))
                                 .arg(sheet.groups.at(line.group).title(), line.pupilName)
                                 .arg(line.value)
                                 .arg(line.suggested)
                                 .arg(line.average)
                                 .arg(line.marks));
            return lines;
        };
        QVERIFY(found().isEmpty());
        put(0, 3, 0); // 3,40: as suggested
        QVERIFY(found().isEmpty());
        // Rules from the day after the quarter on do not judge it; those of its last day do.
        QVERIFY(
            school.server.send(SetJournalRules{{QDate(2025, 10, 25), 0, false, 30, 6, 0}}, school.deputy));
        QVERIFY(found().isEmpty());
        QVERIFY(
            school.server.send(SetJournalRules{{QDate(2025, 10, 24), 0, false, 30, 3, 0}}, school.deputy));
        QCOMPARE(found().size(), 1);
        QVERIFY(
            school.server.send(SetJournalRules{{QDate(2025, 10, 24), 0, false, 50, 3, 1}}, school.deputy));
        QVERIFY(found().isEmpty());
        put(0, 5, 1);
        put(1, 5, 0); // one mark alone
        QCOMPARE(
            found(),
            (QStringList{QStringLiteral("1 7А/Алгебра Абрамов Имя value 5 suggested 3 average 340 of 5"),
                         QStringLiteral("3 7А/Алгебра Яшина Имя value 5 suggested 5 average 500 of 1")}));
        put(0, mark::NotAttested, 2);
        put(1, mark::NotAttested, 1); // with one mark it is what the rule asks for
        QCOMPARE(found(), QStringList{QStringLiteral(
                              "2 7А/Алгебра Абрамов Имя value 1004 suggested 3 average 340 of 5")});
        put(0, 3, 3);
        school.absent(2, 0, AbsenceCode::Ill);
        const auto sheet = school.server.send(OpenContradictions{}, school.deputy).value();
        QCOMPARE(sheet.lines.size(), 1);
        QCOMPARE(sheet.lines.first().kind, ContradictionKind::MarkWhileAbsent);
        QCOMPARE(sheet.lines.first().lesson, school.lessons.at(2));
        QCOMPARE(sheet.lines.first().day, QDate(2025, 9, 11));
        QCOMPARE(sheet.lines.first().absence, qint32(AbsenceCode::Ill));
        QVERIFY(school.server.send(OpenContradictions{}, school.stranger).value().lines.isEmpty());
    }

    void aMarkOfTheYearIsComparedWithItsPeriods_data() { addEngines(); }
    void aMarkOfTheYearIsComparedWithItsPeriods()
    {
        ZVONOK_DATABASE(database);
        ControlSchool school(database);
        for (int lesson = 0; lesson < 3; ++lesson)
            school.mark(lesson, 0, 4, QDate(2025, 9, 22));
        QVERIFY(school.server.send(SavePeriodMarks{school.group,
                                                   {{school.pupils.at(0), PeriodKind::Quarter, 1, 4, 0},
                                                    {school.pupils.at(0), PeriodKind::Year, 1, 5, 0}}},
                                   school.deputy));
        OpenContradictions year;
        year.from = QDate(2025, 9, 1);
        year.to = QDate(2026, 5, 26);
        const auto sheet = school.server.send(year, school.deputy).value();
        QCOMPARE(sheet.lines.size(), 1);
        QCOMPARE(sheet.lines.first().periodKind, PeriodKind::Year);
        QCOMPARE(sheet.lines.first().suggested, 4);
        // Within the quarter nobody asks for the year.
        QVERIFY(school.server.send(OpenContradictions{}, school.deputy).value().lines.isEmpty());
    }

    void theSchoolSetsItsOwnRules_data() { addEngines(); }
    void theSchoolSetsItsOwnRules()
    {
        ZVONOK_DATABASE(database);
        ControlSchool school(database);
        school.write(0, QDate(2025, 9, 3), QStringLiteral("Дроби"), QStringLiteral("§ 1"));
        QCOMPARE(school.lineOf(school.sheet(school.deputy), school.group).late, 0);
        ControlRules rules = school.server.send(ReadControlRules{}, school.teacher).value();
        QCOMPARE(rules.version, 0);
        rules.lessonDays = 1;
        rules.countAfterDays = 0;
        const ControlRules set = school.server.send(SetControlRules{rules}, school.deputy).value();
        QCOMPARE(set.version, 1);
        const ControlSheet sheet = school.sheet(school.deputy);
        QCOMPARE(sheet.rules, set);
        QCOMPARE(sheet.until, QDate(2025, 9, 22));
        QCOMPARE(school.lineOf(sheet, school.group).held, 6);
        QCOMPARE(school.lineOf(sheet, school.group).late, 1);
        // Seen is what is replaced.
        QCOMPARE(school.server.failure(SetControlRules{rules}, school.deputy), FailureCode::Conflict);
        rules.version = 1;
        rules.lessonDays = -1;
        QCOMPARE(school.server.failure(SetControlRules{rules}, school.deputy), FailureCode::InvalidInput);
        QCOMPARE(school.server.failure(SetControlRules{set}, school.teacher), FailureCode::NotPermitted);
        QCOMPARE(school.server.send(ReadControlRules{true}, school.deputy).value().lessonDays, 3);
    }

    void theReportsHoldTheSameRows_data() { addEngines(); }
    void theReportsHoldTheSameRows()
    {
        ZVONOK_DATABASE(database);
        ControlSchool school(database);
        school.write(0, QDate(2025, 9, 14), QStringLiteral("Дроби"), QStringLiteral("§ 1"));
        const auto run = [&](const char* report, const server::Actor& actor, Id<SchoolClass> of = {}) {
            RunReport request;
            request.report = QString::fromLatin1(report);
            request.schoolClass = of;
            const auto result = school.server.send(request, actor);
            return result ? QString::fromUtf8(QJsonDocument(wire::toJson(*result)).toJson()) : QString();
        };
        const QString filling = run("journal-filling", school.deputy);
        for (const char* text : {"7А", "7Б", "Алгебра", "Петрова И.", "Сидорова И."})
            QVERIFY2(filling.contains(QString::fromUtf8(text)), text);
        const QString few = run("marks-accumulation", school.deputy);
        for (const char* text : {"Абрамов Имя", "Яшина Имя", "Чужой Имя", "Алгебра"})
            QVERIFY2(few.contains(QString::fromUtf8(text)), text);
        QVERIFY(run("mark-contradictions", school.deputy).contains(QStringLiteral("Расхождений нет")));
        QVERIFY(school.server.send(
            SavePeriodMarks{school.group, {{school.pupils.at(1), PeriodKind::Quarter, 1, 5, 0}}},
            school.deputy));
        const QString contradict = run("mark-contradictions", school.deputy);
        for (const char* text : {"7А/Алгебра — Петрова И.", "Яшина Имя", "Мало отметок за период"})
            QVERIFY2(contradict.contains(QString::fromUtf8(text)), text);
        QVERIFY(run("mark-contradictions", school.stranger, school.schoolClass).isEmpty());
        // A teacher's report of the class has the own journals alone, and none of another class.
        QVERIFY(
            !run("journal-filling", school.teacher, school.schoolClass).contains(QStringLiteral("Сидорова")));
        QVERIFY(run("journal-filling", school.stranger, school.schoolClass).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ControlTest)
#include "ControlTest.moc"
