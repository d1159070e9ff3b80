// SPDX-License-Identifier: GPL-3.0-or-later
// The model of a journal page against a server in memory: acts, answers, conflicts, undo, changes of others.
#include "FakeEdits.h"
#include "SampleJournal.h"

#include <QSignalSpy>
#include <QTest>

using namespace zvonok;
using namespace zvonok::client;

class JournalModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_edits = std::make_unique<FakeEdits>();
        m_model = std::make_unique<JournalModel>(WorkTypes::shipped(), m_edits.get());
        m_page = sample::journalPage(6, 6, false);
        addWork(2, WorkType::Control, 40);
        addWork(2, WorkType::Homework, 10);
        m_edits->setPage(m_page);
        m_model->load(m_page);
    }

    void averageIsWeighted()
    {
        put(0, 2, u"5/2"_qs);
        QCOMPARE(m_model->averageOf(0).text(), u"4,40"_qs); // (5·40 + 2·10) / 50, while it waits
        QCOMPARE(m_model->rightCell(0, 0).text, u"4,40"_qs);
        QVERIFY(m_model->cell(0, 2).states.testFlag(GridState::Pending));
        m_edits->answerAll();
        QVERIFY(!m_model->cell(0, 2).states.testFlag(GridState::Pending));
        QCOMPARE(m_model->averageOf(0).text(), u"4,40"_qs);
        QCOMPARE(m_model->bottomRightCell(0, 0).text, u"4,40"_qs);
        m_model->apply(AssignmentChanged{
            {1}, {m_page.assignments.at(1), m_page.lessons.at(2), WorkType::Homework, {}, 40, false, 2}});
        QCOMPARE(m_model->averageOf(0).text(), u"3,50"_qs);
    }

    void letterNamesTheWork()
    {
        put(0, 2, u"5д"_qs);
        m_edits->answerAll();
        QCOMPARE(m_model->editText(0, 2), u"-/5"_qs);
        QCOMPARE(m_edits->markOf(m_page.assignments.at(1).value, 500).value, 5);
        const GridVerdict verdict = m_model->judge(0, 2, u"5л"_qs);
        QCOMPARE(verdict.kind, GridVerdict::Kind::Refused);
        QVERIFY(verdict.reason.contains(u"Лабораторная работа"_qs));
    }

    void theFirstMarkMakesAnAnswer()
    {
        put(0, 0, u"4/5"_qs);
        QCOMPARE(m_edits->sent.size(), 1);
        QCOMPARE(m_edits->sent.at(0).marks.at(0).assignment, Id<Assignment>());
        QCOMPARE(m_edits->sent.at(0).marks.at(0).slot, 0);
        QCOMPARE(m_edits->sent.at(0).marks.at(1).slot, 1);
        m_edits->answerAll();
        QCOMPARE(m_model->assignments(0).size(), 2);
        QVERIFY(m_model->assignments(0).at(0).assignment);
        put(1, 0, u"3"_qs);
        QCOMPARE(m_edits->sent.last().marks.at(0).assignment, m_model->assignments(0).at(0).assignment);
    }

    void theFeedMayTellOfTheNewAnswerFirst()
    {
        put(0, 0, u"4"_qs);
        m_model->apply(AssignmentChanged{{1}, {{900001}, {1000}, WorkType::Answer, {}, 10, false, 1}});
        QCOMPARE(m_model->assignments(0).size(), 1);
        m_edits->answerAll();
        QCOMPARE(m_model->assignments(0).size(), 1);
        QCOMPARE(m_model->editText(0, 0), u"4"_qs);
        QCOMPARE(m_model->unsentActs(), 0);
    }

    void typedTwiceBeforeTheAnswer()
    {
        put(0, 2, u"3"_qs);
        put(0, 2, u"5"_qs);
        m_edits->answerAll();
        QCOMPARE(m_model->conflicts(), 0);
        QCOMPARE(m_model->unsentActs(), 0);
        QCOMPARE(m_model->editText(0, 2), u"5"_qs);
        QCOMPARE(m_edits->markOf(m_page.assignments.at(0).value, 500).value, 5);
    }

    void nobodyIsOverwrittenSilently()
    {
        put(0, 2, u"3"_qs);
        const MarkChanged theirs =
            m_edits->writeMark({1002}, m_page.assignments.at(0), {500}, 4, u"Завуч"_qs);
        m_edits->answerAll();
        m_model->apply(theirs);
        QCOMPARE(m_model->conflicts(), 1);
        QCOMPARE(m_model->editText(0, 2), u"4"_qs);
        QCOMPARE(m_model->cell(0, 2).text, u"3"_qs);
        m_model->load(m_page); // a refresh keeps the question open
        QCOMPARE(m_model->conflicts(), 1);
        QCOMPARE(m_model->keepMine(0, 2), QString());
        m_edits->answerAll();
        QCOMPARE(m_model->conflicts(), 0);
        QCOMPARE(m_edits->markOf(m_page.assignments.at(0).value, 500).value, 3);
    }

    void undoRefusesWhenSomebodyElseWrote()
    {
        put(0, 2, u"3"_qs);
        m_edits->answerAll();
        m_model->apply(m_edits->writeMark({1002}, m_page.assignments.at(0), {500}, 4, u"Завуч"_qs));
        const GridUndone undone = m_model->undo();
        QVERIFY(!undone.done);
        QVERIFY(undone.reason.contains(u"Завуч"_qs));
        QCOMPARE(m_model->editText(0, 2), u"4"_qs);
    }

    void undoOutlivesARestart()
    {
        put(0, 2, u"3/4"_qs);
        put(1, 2, u"н"_qs);
        put(1, 0, u"5"_qs); // of an answer made here
        m_edits->answerAll();
        const QByteArray kept = m_model->undoState();
        JournalModel again(WorkTypes::shipped(), m_edits.get());
        JournalPage page = m_page;
        page.assignments.append(m_model->assignments(0).at(0).assignment);
        page.assignmentLessons.append(0);
        page.assignmentTypes.append(WorkType::Answer);
        page.assignmentTitles.append(QString());
        page.assignmentWeights.append(10);
        page.assignmentObligatory.append(false);
        page.assignmentVersions.append(1);
        for (const auto& [work, pupil, value] :
             QList<std::tuple<int, int, int>>{{0, 0, 3}, {1, 0, 4}, {2, 1, 5}}) {
            page.markAssignments.append(work);
            page.markPupils.append(pupil);
            page.markValues.append(value);
            page.markDuties.append(false);
            page.markVersions.append(1);
        }
        page.absenceLessons.append(2);
        page.absencePupils.append(1);
        page.absenceCodes.append(qint32(AbsenceCode::Absent));
        page.absenceVersions.append(1);
        again.load(page);
        again.setUndoState(kept);
        QVERIFY(again.undo().done);
        QCOMPARE(again.editText(1, 0), QString());
        QVERIFY(again.undo().done);
        QCOMPARE(again.editText(1, 2), QString());
        QVERIFY(again.undo().done);
        QCOMPARE(again.editText(0, 2), QString());
        QVERIFY(!again.undo().done);
        again.setUndoState("nonsense");
        for (qsizetype length = 0; length < kept.size(); ++length)
            again.setUndoState(kept.left(length)); // a cut file is survived
    }

    void refusedGoesBack()
    {
        put(0, 2, u"3"_qs);
        m_edits->refuseOne({FailureCode::Closed, {}, {}, {}});
        QCOMPARE(m_model->editText(0, 2), QString());
        QCOMPARE(m_model->unsentActs(), 0);
        QVERIFY(m_model->averageOf(0).isEmpty());
    }

    void closedAndOutsideAreLockedWithAReason()
    {
        m_model->setClosedUntil(m_page.lessonDates.at(1), u"Четверть закрыта"_qs);
        QCOMPARE(m_model->lockReason(0, 1), u"Четверть закрыта"_qs);
        QVERIFY(m_model->lockReason(0, 2).isEmpty());
        QCOMPARE(m_model->commit({{0, 2, u"5"_qs}, {0, 1, u"5"_qs}}, GridAct::Paste), u"Четверть закрыта"_qs);
        QCOMPARE(m_model->editText(0, 2), QString()); // all or nothing
        m_page.memberTo[3] = m_page.lessonDates.at(2);
        m_model->load(m_page);
        QVERIFY(m_model->lockReason(3, 3).contains(m_model->rowName(3)));
        QVERIFY(m_model->cell(3, 3).states.testFlag(GridState::Outside));
        m_page.mayMark = false;
        m_model->load(m_page);
        QCOMPARE(m_model->judge(0, 2, u"5"_qs).kind, GridVerdict::Kind::Refused);
        QCOMPARE(m_model->judge(0, 2, u"н"_qs).kind, GridVerdict::Kind::BeyondDoubt);
    }

    void dotIsADebt()
    {
        put(0, 2, u"."_qs);
        QVERIFY(m_model->cell(0, 2).states.testFlag(GridState::Debt));
        QVERIFY(m_model->averageOf(0).isEmpty());
        m_model->setDotRule(DotRule::CountsAsTwo);
        QCOMPARE(m_model->averageOf(0).text(), u"2,00"_qs);
    }

    void aBigActIsCutToTheLimit()
    {
        m_page = sample::journalPage(100, 30, false);
        m_edits->setPage(m_page);
        m_page.group = {2};
        m_model->load(m_page);
        QVector<GridEdit> edits;
        for (int row = 0; row < 100; ++row)
            for (int column = 0; column < 30; ++column)
                if (m_model->lockReason(row, column).isEmpty())
                    edits.append({row, column, u"5"_qs});
        QCOMPARE(m_model->commit(edits, GridAct::Fill), QString());
        QVERIFY(m_edits->sent.size() > 1);
        for (const SaveMarks& act : m_edits->sent)
            QVERIFY(act.marks.size() + act.absences.size() <= 2000);
        m_edits->answerAll();
        QCOMPARE(m_model->unsentActs(), 0);
        QVERIFY(m_model->undo().done);
        m_edits->answerAll();
        QCOMPARE(m_model->conflicts(), 0);
        QVERIFY(m_model->averageOf(0).isEmpty());
    }

private:
    void addWork(int lesson, WorkType type, int weight)
    {
        m_page.assignments.append(Id<Assignment>{6000 + qint64(m_page.assignments.size())});
        m_page.assignmentLessons.append(lesson);
        m_page.assignmentTypes.append(type);
        m_page.assignmentTitles.append(QString());
        m_page.assignmentWeights.append(weight);
        m_page.assignmentObligatory.append(false);
        m_page.assignmentVersions.append(1);
    }
    void put(int row, int column, const QString& text)
    {
        QCOMPARE(m_model->commit({{row, column, text}}, GridAct::Type), QString());
    }

    std::unique_ptr<FakeEdits> m_edits;
    std::unique_ptr<JournalModel> m_model;
    JournalPage m_page;
};

QTEST_APPLESS_MAIN(JournalModelTest)
#include "JournalModelTest.moc"
