// SPDX-License-Identifier: GPL-3.0-or-later
// Which marks a journal takes: the subject's own, the law's for the grade, the school's settings from their
// day on, for a subject and for grades. Through the dispatcher on both engines.
#include "JournalSchool.h"
#include "server/curriculum/GroupQueries.h"

using namespace zvonok;
using namespace zvonok::tests;

namespace {

const QDate first(2025, 9, 1); // the first lesson; the clock stands on the 4th, the day of the second

// grade 7; the class may be made one of another.
struct School : JournalSchool {
    using JournalSchool::JournalSchool;

    void setGrade(int grade)
    {
        server.prepare([&](storage::WriteScope& scope) {
            return scope.statement("UPDATE school_class SET grade = :grade").bind("grade", grade).run();
        });
    }
    Id<Subject> subject()
    {
        return server.look(
            [&](storage::ReadScope& scope) { return server::groups::info(scope, group)->subject; });
    }
    Result<MarkScaleLine> set(const QDate& from, Id<Subject> of, int firstGrade, int lastGrade,
                              const MarkScale& scale)
    {
        MarkScaleLine line;
        line.from = from;
        line.subject = of;
        line.firstGrade = firstGrade;
        line.lastGrade = lastGrade;
        line.lowestMark = scale.lowest;
        line.highestMark = scale.highest;
        line.points = scale.points;
        line.passFail = scale.passFail;
        return server.send(SetMarkScale{line}, coordinator);
    }
    // What a mark of the value is answered at a lesson; empty: it was put, and is cleared again.
    QString answer(qint32 value, int lesson = 1)
    {
        const auto saved = put(value, m_version.value(lesson), teacher, lesson);
        if (!saved)
            return saved.error().arguments.value(1, QStringLiteral("code %1").arg(int(saved.error().code)));
        m_version[lesson] = saved->marks.first().state.version;
        return {};
    }

private:
    QHash<int, qint32> m_version;
};

constexpr MarkScale five{1, 5, true, false};
constexpr MarkScale twelve{1, 12, true, false};
constexpr MarkScale words{1, 5, false, true};
constexpr MarkScale none{1, 5, false, false};
const QString taken;
const QString value = QStringLiteral("value");
const QString unmarked = QStringLiteral("unmarked");

} // namespace

class MarkScalesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstGradeTakesNoMarks_data() { addEngines(); }
    void theFirstGradeTakesNoMarks()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        ServerFixture& fixture = school.server;
        school.setGrade(1);
        for (const qint32 each : {2, 5, mark::Passed, mark::Exempt, mark::NotAttested})
            QCOMPARE(school.answer(each), unmarked);
        const MarkEntry dot{school.lessons.at(1), school.pupils.at(0), {}, 0, 0, true, {}, 0};
        QCOMPARE(fixture.failure(SaveMarks{school.group, {dot}, {}}, school.teacher),
                 FailureCode::InvalidInput);
        // Attendance and remarks are for this.
        const auto absent = fixture.send(
            SaveMarks{school.group, {}, {{school.lessons.at(1), school.pupils.at(0), 1, 0}}}, school.teacher);
        QVERIFY(absent);
        MarkEntry remark{school.lessons.at(1), school.pupils.at(0), {}, 0, 0, false, {}, 0};
        remark.comment = QStringLiteral("Молодец");
        QVERIFY(fixture.send(SaveMarks{school.group, {remark}, {}}, school.teacher));
        const JournalPage page = school.page();
        QVERIFY(!page.points && !page.passFail);
        QCOMPARE(page.comments, QStringList{QStringLiteral("Молодец")});
        QCOMPARE(page.absenceCodes.size(), 1);
        QVERIFY(fixture.look([](storage::ReadScope& scope) {
            return scope.statement("SELECT COUNT(*) FROM audit_log WHERE action = 'mark.put'").number();
        }) == 1);
    }

    void settingsHoldFromTheirDayForSubjectAndGrades_data() { addEngines(); }
    void settingsHoldFromTheirDayForSubjectAndGrades()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        ServerFixture& fixture = school.server;
        QCOMPARE(school.answer(5), taken);
        QCOMPARE(school.answer(10), value);
        QCOMPARE(fixture.failure(SetMarkScale{{}}, school.teacher), FailureCode::NotPermitted);

        // From the 4th on twelve points in the grades 5 to 9, whatever the subject.
        QVERIFY(school.set(QDate(2025, 9, 4), {}, 5, 9, twelve));
        QCOMPARE(school.answer(12, 1), taken);
        QCOMPARE(school.answer(12, 0), value); // of the 1st
        QCOMPARE(school.answer(4, 0), taken);
        QCOMPARE(school.page().highestMark, 12);
        // Of other grades or another subject: nothing of ours.
        QVERIFY(school.set(QDate(2025, 9, 2), {}, 8, 9, none));
        QCOMPARE(school.answer(11, 1), taken);
        // The subject's own goes before one of all, also an older one.
        const MarkScaleLine own = school.set(first, school.subject(), 7, 7, words).value();
        QCOMPARE(own.subjectName, QStringLiteral("Алгебра"));
        QCOMPARE(school.answer(10, 1), value);
        QCOMPARE(school.answer(mark::Passed, 1), taken);
        // Of the same day the last counts.
        QVERIFY(school.set(first, school.subject(), 7, 7, five));
        QCOMPARE(school.answer(3, 1), taken);
        QCOMPARE(school.answer(mark::Passed, 1), value);
        const MarkScaleList list = fixture.send(ListMarkScales{}, school.teacher).value();
        QCOMPARE(list.scales.size(), 4);
        QCOMPARE(list.scales.first().from, QDate(2025, 9, 4));
        QVERIFY(!list.norms.isEmpty());

        // Withdrawn they are over; what was put stays.
        for (MarkScaleLine each : list.scales) {
            each.withdrawn = true;
            each.version += 1;
            QCOMPARE(fixture.failure(SetMarkScale{each}, school.coordinator), FailureCode::Conflict);
            each.version -= 1;
            QVERIFY(fixture.send(SetMarkScale{each}, school.coordinator));
        }
        QVERIFY(fixture.send(ListMarkScales{}, school.teacher).value().scales.isEmpty());
        QCOMPARE(school.answer(mark::Passed, 1), value);
        QCOMPARE(school.answer(5, 1), taken);
    }

    void theLawGivesWayToASettingOfItsGradesAlone_data() { addEngines(); }
    void theLawGivesWayToASettingOfItsGradesAlone()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        school.setGrade(1);
        QVERIFY(school.set(first, {}, 1, 11, twelve));
        QCOMPARE(school.answer(5), unmarked);
        QVERIFY(school.set(first, {}, 1, 1, five));
        QCOMPARE(school.answer(5), taken);
        school.setGrade(2);
        QCOMPARE(school.answer(12), taken);
    }

    void whatCannotBeIsRefused_data() { addEngines(); }
    void whatCannotBeIsRefused()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        const auto refused = [&](const QDate& from, Id<Subject> of, int firstGrade, int lastGrade,
                                 const MarkScale& scale) {
            const auto answer = school.set(from, of, firstGrade, lastGrade, scale);
            return answer ? FailureCode::Unknown : answer.error().code;
        };
        QCOMPARE(refused({}, {}, 1, 11, five), FailureCode::MissingInput);
        QCOMPARE(refused(first, {}, 0, 11, five), FailureCode::InvalidInput);
        QCOMPARE(refused(first, {}, 5, 4, five), FailureCode::InvalidInput);
        QCOMPARE(refused(first, {}, 1, 11, {5, 5, true, false}), FailureCode::InvalidInput);
        QCOMPARE(refused(first, {}, 1, 11, {1, 101, true, false}), FailureCode::InvalidInput);
        QCOMPARE(refused(first, {99999}, 1, 11, five), FailureCode::NotFound);
    }

    void followersOpenTheirPagesAnew_data() { addEngines(); }
    void followersOpenTheirPagesAnew()
    {
        ZVONOK_DATABASE(database);
        School school(database);
        const qint64 before = school.page().sequence;
        QVERIFY(school.set(first, school.subject(), 1, 11, twelve));
        QVERIFY(school.server.send(FollowJournal{school.group, before}, school.teacher).value().resync);
    }
};

QTEST_GUILESS_MAIN(MarkScalesTest)
#include "MarkScalesTest.moc"
