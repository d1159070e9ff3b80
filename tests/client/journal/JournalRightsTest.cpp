// SPDX-License-Identifier: GPL-3.0-or-later
// What the grid says before the attempt, by what the page tells of the person's rights: who stands in at some
// lessons, absences that are free of the window after a lesson.
#include "FakeEdits.h"
#include "SampleJournal.h"
#include "client/link/FailureText.h"

#include <QTest>

using namespace zvonok;
using namespace zvonok::client;

namespace {

struct Grid {
    FakeEdits edits;
    JournalModel model{WorkTypes::shipped(), &edits};

    explicit Grid(const JournalPage& page)
    {
        edits.setPage(page);
        edits.setAutomatic(true);
        model.load(page);
    }
    QString put(int column, const QString& text) { return model.commit({{0, column, text}}, GridAct::Type); }
    bool isLocked(int column) const { return model.cell(0, column).states.testFlag(GridState::Locked); }
};

JournalPage emptyPage() { return sample::journalPage(5, 6, false); }

} // namespace

class JournalRightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoStandsInWritesAtThatLessonAlone()
    {
        JournalPage page = emptyPage();
        page.markOnlyStandIns = page.attendOnlyStandIns = true;
        page.standInLessons = {2};
        page.substitutedLessons = {2};
        page.substitutes = {QStringLiteral(u"Сидорова И.")};
        Grid grid(page);
        const QString foreign = FailureText::standInSentence();
        QVERIFY(grid.isLocked(1) && !grid.isLocked(2));
        QCOMPARE(grid.model.lockReason(0, 1), foreign);
        QCOMPARE(grid.model.lessonReason(1), foreign);
        QCOMPARE(grid.put(1, QStringLiteral("5")), foreign);
        QCOMPARE(grid.put(1, QStringLiteral(u"н")), foreign);
        QCOMPARE(grid.model.setComment(0, 1, 0, QStringLiteral("x")), foreign);
        QVERIFY(grid.edits.sent.isEmpty());
        QCOMPARE(grid.model.lessonReason(2), QString());
        QCOMPARE(grid.put(2, QStringLiteral(u"5н")), QString());
        QCOMPARE(grid.model.cell(0, 2).text, QStringLiteral(u"5Н"));
        QVERIFY(grid.model.currentLine(0, 2).contains(QStringLiteral(u"Сидорова И.")));
        QVERIFY(!grid.model.currentLine(0, 1).contains(QStringLiteral(u"Сидорова И.")));
        // What is kept for a day without the server tells it too.
        JournalModel again(WorkTypes::shipped(), &grid.edits);
        again.load(grid.model.heldPage(1));
        QCOMPARE(again.lockReason(0, 1), foreign);
        QCOMPARE(again.lockReason(0, 2), QString());
    }

    void aClassTeacherWhoStandsInPutsAbsencesEverywhere()
    {
        JournalPage page = emptyPage();
        page.markOnlyStandIns = true;
        page.standInLessons = {2};
        Grid grid(page);
        QVERIFY(!grid.isLocked(1));
        QCOMPARE(grid.put(1, QStringLiteral("5")), FailureText::standInSentence());
        QCOMPARE(grid.put(1, QStringLiteral(u"н")), QString());
        QVERIFY(grid.edits.sent.last().marks.isEmpty());
        QCOMPARE(grid.put(2, QStringLiteral("5")), QString());
    }

    void theWindowIsForMarksWhereAbsencesAreFreeOfIt()
    {
        JournalPage page = sample::journalPage(5, 6);
        page.editableFrom = page.lessonDates.at(3);
        page.editWindowDays = 7;
        int row = -1;
        int column = -1;
        {
            Grid grid(page);
            for (int i = 0; i < 3; ++i) // before the first day that is open for marks
                for (int each = 0; each < grid.model.rowCount(); ++each)
                    if (grid.model.editText(each, i) == QStringLiteral("4") ||
                        grid.model.editText(each, i) == QStringLiteral("5")) {
                        row = each;
                        column = i;
                    }
            QVERIFY(row >= 0);
            const QString window = grid.model.lockReason(row, column);
            QVERIFY(window.contains(QStringLiteral("7")));
            QCOMPARE(grid.model.commit({{row, column, QStringLiteral(u"н")}}, GridAct::Type), window);
            QVERIFY(grid.model.cell(row, column).states.testFlag(GridState::Locked));
        }
        page.absencesAnyTime = true;
        Grid grid(page);
        QCOMPARE(grid.model.lockReason(row, column), QString());
        QVERIFY(!grid.model.cell(row, column).states.testFlag(GridState::Locked));
        const QString window = grid.model.lessonReason(column);
        QVERIFY(window.contains(QStringLiteral("7")));
        const QString before = grid.model.cell(row, column).text;
        QCOMPARE(grid.model.commit({{row, column, QStringLiteral("3")}}, GridAct::Type), window);
        QCOMPARE(grid.model.commit({{row, column, QStringLiteral(u"н")}}, GridAct::Type), QString());
        QCOMPARE(grid.model.cell(row, column).text, before + QStringLiteral(u"Н")); // the mark is not touched
        QVERIFY(grid.edits.sent.last().marks.isEmpty());
        // A closing counts for absences too.
        page.closedFrom = page.closedTo = {page.lessonDates.at(column)};
        page.closedBy = page.closedReasons = {QStringLiteral("x")};
        Grid closed(page);
        QVERIFY(!closed.model.lockReason(row, column).isEmpty());
    }

    void aGradeWithoutMarksTakesAbsencesAndRemarks()
    {
        JournalPage page = emptyPage();
        page.points = page.passFail = false;
        Grid grid(page);
        QVERIFY(!grid.isLocked(0));
        QVERIFY(grid.model.rightSides().isEmpty() && grid.model.bottomTitles().isEmpty());
        for (const QString& text : {QStringLiteral("5"), QStringLiteral("."), QStringLiteral(u"осв/5")})
            QVERIFY2(!grid.put(0, text).isEmpty(), qPrintable(text));
        QVERIFY(grid.model.judge(0, 0, QStringLiteral("5")).reason.contains(QStringLiteral("no marks")));
        QVERIFY(grid.edits.sent.isEmpty());
        QCOMPARE(grid.put(0, QStringLiteral(u"н")), QString());
        QVERIFY(grid.edits.sent.last().marks.isEmpty());
        QCOMPARE(grid.model.setComment(0, 0, 0, QStringLiteral(u"Молодец")), QString());
        QCOMPARE(grid.edits.sent.last().marks.size(), 1);
        QCOMPARE(grid.edits.sent.last().marks.first().value, 0);
        QCOMPARE(grid.model.marksOf(0, 0).first().comment, QStringLiteral(u"Молодец"));
        QVERIFY(grid.model.cell(0, 0).states.testFlag(GridState::Comment));
        QVERIFY(grid.model.details(0, 0).contains(QStringLiteral(u"Молодец")));
        QCOMPARE(grid.model.cell(0, 0).text, QStringLiteral(u"Н"));
        // Another code in the cell leaves the remark.
        QCOMPARE(grid.put(0, QString()), QString());
        QCOMPARE(grid.model.marksOf(0, 0).first().comment, QStringLiteral(u"Молодец"));
        QVERIFY(grid.model.header(0).note.isEmpty());
    }

    void aWorkMadeHereWeighsWhatTheSchoolSays()
    {
        JournalPage page = emptyPage();
        page.workWeights = {{page.lessonDates.at(1), {WorkType::Answer}, {3}, 1}};
        FakeEdits edits;
        JournalModel model(WorkTypes::shipped(), &edits);
        edits.setPage(page);
        model.load(page); // nothing is answered: the works are those made here
        QCOMPARE(model.commit({{0, 0, QStringLiteral("5")}}, GridAct::Type), QString());
        QCOMPARE(model.commit({{0, 1, QStringLiteral("2")}}, GridAct::Type), QString());
        const qint32 norm = WorkTypes::shipped().norm(WorkType::Answer).weight;
        QCOMPARE(model.assignments(0).first().weight, norm);
        QCOMPARE(model.assignments(1).first().weight, 3);
        Average average;
        average.add(5, norm);
        average.add(2, 3);
        QCOMPARE(model.averageOf(0), average);
        QCOMPARE(model.typesOf(1).norm(WorkType::Answer).weight, 3);
    }

    void whoMayOnlyAttendIsToldSoAtAMark()
    {
        JournalPage page = emptyPage();
        page.mayMark = page.mayPlan = false;
        Grid grid(page);
        QCOMPARE(grid.model.lockReason(0, 0), QString());
        QVERIFY(!grid.put(0, QStringLiteral("5")).isEmpty());
        QCOMPARE(grid.put(0, QStringLiteral(u"н")), QString());
    }
};

QTEST_MAIN(JournalRightsTest)
#include "JournalRightsTest.moc"
