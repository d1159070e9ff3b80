// SPDX-License-Identifier: GPL-3.0-or-later
// Marks, absences and lessons through the dispatcher, on both engines: who may, what stands afterwards, what
// followers hear, what the audit keeps.
#include "JournalSchool.h"

#include "common/wire/ChangeFrame.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace zvonok;
using namespace zvonok::tests;
using School = JournalSchool;

class JournalHandlersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageHoldsLessonsPupilsAndCells_data() { addEngines(); }
    void aPageHoldsLessonsPupilsAndCells()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        const JournalPage page = school.page();
        // Mondays and Thursdays of September without the 8th, up to the end of the pattern.
        QCOMPARE(page.lessons.size(), 8);
        QVERIFY(!page.lessonDates.contains(QDate(2025, 9, 8)));
        QCOMPARE(page.pupilNames, QStringList({QStringLiteral("Абрамов Имя"), QStringLiteral("Яшина Имя")}));
        QCOMPARE(page.memberFrom.at(1), QDate(2025, 9, 10));
        QCOMPARE(page.groupName, QStringLiteral("7А/Алгебра"));
        QVERIFY(page.mayMark && page.mayAttend && page.mayPlan);
    }

    void aMarkIsSavedSeenAndAudited_data() { addEngines(); }
    void aMarkIsSavedSeenAndAudited()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        const MarksSaved saved = school.put(5, 0, school.teacher).value();
        QCOMPARE(saved.marks.first().state.version, 1);
        QVERIFY(!saved.marks.first().conflict);
        const JournalPage page = school.page();
        QCOMPARE(page.markValues, QList<qint32>{5});
        QCOMPARE(page.assignmentTypes, QList<WorkType>{WorkType::Answer});
        QCOMPARE(page.assignmentWeights, QList<qint32>{10});
        QVERIFY(page.sequence > 0);
        const CellHistory history =
            school.server
                .send(OpenCellHistory{school.group, school.lessons.at(1), school.pupils.at(0)},
                      school.teacher)
                .value();
        QCOMPARE(history.events.size(), 1);
        QCOMPARE(history.events.first().action, QStringLiteral("mark.put"));
        QVERIFY(history.events.first().by.startsWith(QStringLiteral("Петрова")));
    }

    // However often a cell was changed: page by page, none twice, none passed over, nobody else's between
    // them.
    void theHistoryOfACellComesInPages_data() { addEngines(); }
    void theHistoryOfACellComesInPages()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        constexpr int changes = 2 * mostCellEvents + 5;
        SaveMarks many{school.group, {}, {}};
        for (int i = 0; i < changes; ++i) {
            for (const Id<Pupil> pupil : school.pupils)
                many.marks.append(
                    MarkEntry{school.lessons.at(3), pupil, {}, 0, 2 + i % 4, false, QString::number(i), i});
            if (many.marks.size() >= 1000 || i == changes - 1) {
                QVERIFY(school.server.send(many, school.teacher));
                many.marks.clear();
            }
        }
        OpenCellHistory wanted{school.group, school.lessons.at(3), school.pupils.at(0)};
        const auto read = [&] { return school.server.send(wanted, school.teacher).value(); };
        const auto comment = [](const CellEvent& event) {
            return QJsonDocument::fromJson(event.after.toUtf8()).object().value(u"comment").toString();
        };
        QCOMPARE(read().events.size(), 200); // where nothing else is asked for
        QCOMPARE(comment(read().events.last()), QString::number(changes - 1));
        for (const int most : {1'000'000, 700, 401}) {
            wanted.before = 0;
            wanted.most = most;
            int next = changes;
            int pages = 0;
            for (bool more = true; more; ++pages) {
                const CellHistory page = read();
                QVERIFY(!page.events.isEmpty() && page.events.size() <= std::min(most, mostCellEvents));
                for (auto event = page.events.crbegin(); event != page.events.crend(); ++event)
                    QCOMPARE(comment(*event), QString::number(--next));
                more = page.more;
                wanted.before = page.events.first().sequence;
            }
            QCOMPARE(next, 0);
            QCOMPARE(pages, most == 401 ? 5 : 3); // 2005 is five times 401: no empty one follows
        }
        QVERIFY(read().events.isEmpty()); // before the first
        QVERIFY(!read().more);
    }

    void theLosingEditOfTwoComesBackAsAConflict_data() { addEngines(); }
    void theLosingEditOfTwoComesBackAsAConflict()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        const auto deputy = school.server.actor(QStringLiteral("deputy"), {Role::DeputyHead});
        QVERIFY(school.put(5, 0, school.teacher));
        const MarksSaved lost = school.put(3, 0, deputy).value();
        QVERIFY(lost.marks.first().conflict);
        QCOMPARE(lost.marks.first().state.value, 5);
        QVERIFY(lost.marks.first().state.by.startsWith(QStringLiteral("Петрова")));
        // With the version that is there it is written; the same value again changes nothing.
        QCOMPARE(school.put(3, 1, deputy).value().marks.first().state.version, 2);
        QCOMPARE(school.put(3, 7, deputy).value().marks.first().state.version, 2);
        // Cleared, not removed: the next version follows.
        QCOMPARE(school.put(0, 2, deputy).value().marks.first().state.version, 3);
        QCOMPARE(school.page().markValues, QList<qint32>{0});
    }

    void aWorkIsTakenOffWhileItHasNoMarks_data() { addEngines(); }
    void aWorkIsTakenOffWhileItHasNoMarks()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        const auto save = [&](const AssignmentState& work) {
            return school.server.send(SaveAssignment{school.group, work}, school.teacher);
        };
        AssignmentState control{
            {}, school.lessons.at(1), WorkType::Control, QStringLiteral("Степени"), 40, true, 0};
        control = save(control).value();
        const auto answer = school.put(4, 0, school.teacher).value().marks.first().state.assignment;
        // In the order in which they were made, whatever their kinds.
        QCOMPARE(school.page().assignments, (QList<Id<Assignment>>{control.assignment, answer}));
        QVERIFY(school.page().assignmentObligatory.first());
        const auto mark = [&](qint32 value, qint32 version) {
            return school.server.send(SaveMarks{school.group,
                                                {MarkEntry{school.lessons.at(1),
                                                           school.pupils.at(0),
                                                           control.assignment,
                                                           0,
                                                           value,
                                                           false,
                                                           {},
                                                           version}},
                                                {}},
                                      school.teacher);
        };
        QVERIFY(mark(5, 0));
        control.withdrawn = true;
        const Failure refused = save(control).error();
        QCOMPARE(refused.code, FailureCode::Conflict);
        QCOMPARE(refused.field, QStringLiteral("marks"));
        QVERIFY(mark(0, 1));
        control = save(control).value();
        QVERIFY(control.withdrawn);
        QCOMPARE(school.page().assignments, QList<Id<Assignment>>{answer});
        // A mark that was typed before that was known brings it back.
        QVERIFY(!mark(3, 2).value().marks.first().conflict);
        QCOMPARE(school.page().assignments, (QList<Id<Assignment>>{control.assignment, answer}));
        AssignmentState heavy = control;
        heavy.weight = heaviestWork + 1;
        heavy.version = 3;
        QCOMPARE(save(heavy).error().field, QStringLiteral("weight"));
    }

    void placesOfAnswersHaveNoGap_data() { addEngines(); }
    void placesOfAnswersHaveNoGap()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        const auto answer = [&](qint32 slot, qint32 value, int pupil, qint32 version) {
            return school.server
                .send(SaveMarks{school.group,
                                {MarkEntry{school.lessons.at(1),
                                           school.pupils.at(pupil),
                                           {},
                                           slot,
                                           value,
                                           false,
                                           {},
                                           version}},
                                {}},
                      school.teacher)
                .value()
                .marks.first()
                .state.assignment;
        };
        const auto first = answer(0, 5, 0, 0);
        const auto second = answer(1, 4, 0, 0);
        answer(0, 0, 0, 1);
        AssignmentState gone{first, school.lessons.at(1), WorkType::Answer, {}, 10, false, 1, true};
        QVERIFY(school.server.send(SaveAssignment{school.group, gone}, school.teacher));
        QCOMPARE(school.page().assignments, QList<Id<Assignment>>{second});
        QCOMPARE(answer(0, 3, 0, 1), second);
        const auto third = answer(1, 2, 0, 0);
        QVERIFY(third != first && third != second);
        QCOMPARE(answer(1, 3, 0, 1), third);
        // Places that were left out are none's: what comes back is behind the last.
        const auto fifth = answer(4, 5, 0, 0);
        gone.version = 2;
        gone.withdrawn = false;
        QVERIFY(school.server.send(SaveAssignment{school.group, gone}, school.teacher));
        QCOMPARE(answer(5, 4, 0, 2), first);
        QVERIFY(fifth != first);
    }

    void nothingIsMadeForAnEmptyMark_data() { addEngines(); }
    void nothingIsMadeForAnEmptyMark()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        const MarksSaved saved = school.put(0, 0, school.teacher).value();
        QCOMPARE(saved.marks.first().state.version, 0);
        QVERIFY(!saved.marks.first().conflict);
        QVERIFY(school.page().assignments.isEmpty());
    }

    void aRemarkHoldsTheWork_data() { addEngines(); }
    void aRemarkHoldsTheWork()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        const auto send = [&](qint32 value, const QString& remark, qint32 version) {
            return school.server.send(
                SaveMarks{
                    school.group,
                    {MarkEntry{
                        school.lessons.at(1), school.pupils.at(0), {}, 0, value, false, remark, version}},
                    {}},
                school.teacher);
        };
        AssignmentState work;
        work.assignment = send(4, QStringLiteral("Молодец"), 0).value().marks.first().state.assignment;
        QVERIFY(send(0, QStringLiteral("Молодец"), 1));
        work.lesson = school.lessons.at(1);
        work.type = WorkType::Answer;
        work.version = 1;
        work.withdrawn = true;
        QCOMPARE(school.server.send(SaveAssignment{school.group, work}, school.teacher).error().field,
                 QStringLiteral("marks"));
    }

    void aResentCommandHasOneEffect_data() { addEngines(); }
    void aResentCommandHasOneEffect()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        const SaveMarks request{
            school.group, {MarkEntry{school.lessons.at(1), school.pupils.at(0), {}, 0, 4, false, {}, 0}}, {}};
        const QByteArray id = newCommandId();
        const MarksSaved first = school.server.send(request, school.teacher, id).value();
        const MarksSaved again = school.server.send(request, school.teacher, id).value();
        QCOMPARE(wire::encode(first), wire::encode(again));
        QVERIFY(!again.marks.first().conflict);
        QCOMPARE(school.page().markVersions, QList<qint32>{1});
        // Nobody else's answer is given out for the id.
        QCOMPARE(school.server.send(request, school.other, id).error().code, FailureCode::Conflict);
    }

    void whatIsOutOfReachIsNotFound_data() { addEngines(); }
    void whatIsOutOfReachIsNotFound()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        ServerFixture& server = school.server;
        const auto mark = [&](Id<Group> group, Id<Lesson> lesson, Id<Pupil> pupil,
                              Id<Assignment> assignment) {
            return server.failure(
                SaveMarks{group, {MarkEntry{lesson, pupil, assignment, 0, 5, false, {}, 0}}, {}},
                school.teacher);
        };
        QCOMPARE(server.failure(OpenJournal{school.foreign, {}, {}, false}, school.teacher),
                 FailureCode::NotFound);
        QCOMPARE(server.failure(OpenJournal{Id<Group>{999999}, {}, {}, false}, school.teacher),
                 FailureCode::NotFound);
        QCOMPARE(mark(school.foreign, school.foreignLesson, school.foreignPupil, {}), FailureCode::NotFound);
        QCOMPARE(mark(school.group, school.foreignLesson, school.pupils.at(0), {}), FailureCode::NotFound);
        QCOMPARE(mark(school.group, school.lessons.at(1), school.foreignPupil, {}), FailureCode::NotFound);
        // Before the pupil came.
        QCOMPARE(mark(school.group, school.lessons.at(0), school.pupils.at(1), {}), FailureCode::NotFound);
        // An assignment of another lesson of the same group.
        const auto made = school.put(5, 0, school.teacher, 2).value().marks.first().state.assignment;
        QCOMPARE(mark(school.group, school.lessons.at(1), school.pupils.at(0), made), FailureCode::NotFound);
        QCOMPARE(server.failure(SaveLesson{school.group, school.foreignLesson, QStringLiteral("x"), {}, 1},
                                school.teacher),
                 FailureCode::NotFound);
        QCOMPARE(server.failure(OpenCellHistory{school.group, school.foreignLesson, school.foreignPupil},
                                school.teacher),
                 FailureCode::NotFound);
        // The director reads and does not mark.
        QVERIFY(server.send(OpenJournal{school.foreign, {}, {}, false}, school.director).has_value());
        QCOMPARE(school.put(5, 0, school.director).error().code, FailureCode::NotPermitted);
    }

    void marksOutsideTheScaleAreRefusedWhole_data() { addEngines(); }
    void marksOutsideTheScaleAreRefusedWhole()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        const SaveMarks request{
            school.group,
            {MarkEntry{school.lessons.at(2), school.pupils.at(0), {}, 0, 5, false, {}, 0},
             MarkEntry{school.lessons.at(2), school.pupils.at(1), {}, 0, 6, false, {}, 0}},
            {}};
        const auto refused = school.server.send(request, school.teacher);
        QCOMPARE(refused.error().code, FailureCode::InvalidInput);
        QCOMPARE(refused.error().arguments.first(), QStringLiteral("1"));
        QVERIFY(school.page().markValues.isEmpty());
        QVERIFY(school.page().assignments.isEmpty());
    }

    void followersHearWhatWasCommitted_data() { addEngines(); }
    void followersHearWhatWasCommitted()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        ServerFixture& server = school.server;
        const server::ConnectionId connection = 7;
        server.dispatcher().opened(connection, QStringLiteral("127.0.0.1"));
        QVERIFY(server.sessions().bind(connection, school.director.session, school.director.account));
        wire::Frame open;
        open.message = OpenJournal::message.number;
        open.request = 1;
        open.body = wire::encode(OpenJournal{school.group, {}, {}, true});
        server.dispatcher().received(connection, open);
        QTRY_COMPARE(server.sender().frames(connection).size(), 1);
        QVERIFY(school.put(5, 0, school.teacher));
        // The assignment that the mark made, and the mark.
        QTRY_COMPARE(server.sender().frames(connection).size(), 3);
        const wire::Frame last = server.sender().frames(connection).last();
        QCOMPARE(last.kind, wire::FrameKind::Change);
        QCOMPARE(last.message, MarkChanged::message.number);
        const auto change = wire::decodeChange(last.body).value();
        QCOMPARE(wire::decode<MarkChanged>(change.record).value().mark.value, 5);
        // What happened since a sequence number is told again.
        const auto followed =
            server.send(FollowJournal{school.group, change.sequence - 1}, school.director).value();
        QCOMPARE(followed.changes.size(), 1);
        QVERIFY(!followed.resync);
    }

    void aTeacherWhoLostTheGroupNoLongerReachesIt_data() { addEngines(); }
    void aTeacherWhoLostTheGroupNoLongerReachesIt()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        QVERIFY(school.server.send(
            SetGroupTeachers{school.group, {}, school.server.database().clock().today(), {}},
            school.coordinator));
        QCOMPARE(school.put(5, 0, school.teacher).error().code, FailureCode::NotFound);
    }

    void aSessionThatEndedOrMustChangeItsPasswordIsRefused_data() { addEngines(); }
    void aSessionThatEndedOrMustChangeItsPasswordIsRefused()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        const auto fresh = school.server.actor(QStringLiteral("fresh"), {Role::DeputyHead}, {}, true);
        QCOMPARE(school.put(5, 0, fresh).error().code, FailureCode::PasswordChangeRequired);
        school.server.prepare([&](storage::WriteScope& scope) {
            return scope.statement("UPDATE session SET ended_at = 1 WHERE id = :id")
                .bind("id", school.teacher.session)
                .run();
        });
        QCOMPARE(school.put(5, 0, school.teacher).error().code, FailureCode::NotAuthenticated);
    }

    void emptyLessonsGoWithThePatternAndFullOnesStay_data() { addEngines(); }
    void emptyLessonsGoWithThePatternAndFullOnesStay()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        QVERIFY(school.put(5, 0, school.teacher));
        const LessonsMade made =
            school.server
                .send(SetWeeklyPattern{school.group, {{2, 1}}, QDate(2025, 9, 1), QDate(2025, 9, 30)},
                      school.coordinator)
                .value();
        QCOMPARE(made.kept, 1);
        QCOMPARE(made.created, 5);
        QCOMPARE(made.cancelled, 7);
        QCOMPARE(school.page().markValues, QList<qint32>{5});
        QCOMPARE(school.page().lessons.size(), 6);
    }
};

QTEST_GUILESS_MAIN(JournalHandlersTest)
#include "JournalHandlersTest.moc"
