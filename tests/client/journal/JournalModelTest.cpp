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

    void aBareMarkLeavesTheOtherWorksAlone()
    {
        put(0, 2, u"5/4"_qs);
        put(0, 2, u"3"_qs); // the control work is the one that is written
        QCOMPARE(m_model->editText(0, 2), u"3/4"_qs);
        put(0, 2, u"2д"_qs);
        QCOMPARE(m_model->editText(0, 2), u"3/2"_qs);
        m_model->setCurrentWork(2, 1);
        QVERIFY(m_model->header(2).note.contains(u"▸Д10"_qs));
        put(0, 2, u"5"_qs);
        QCOMPARE(m_model->editText(0, 2), u"3/5"_qs);
        put(0, 2, u"н"_qs); // a code stands in the place of the mark that is written
        QCOMPARE(m_model->editText(0, 2), u"3/- Н"_qs);
        m_edits->answerAll();
        QCOMPARE(m_edits->markOf(m_page.assignments.at(0).value, 500).value, 3);
        QCOMPARE(m_edits->markOf(m_page.assignments.at(1).value, 500).value, 0);
        // Into many cells at once, from a spreadsheet too.
        QCOMPARE(m_model->commit({{0, 2, u"4"_qs}, {1, 2, u"5"_qs}}, GridAct::Paste), QString());
        QCOMPARE(m_model->editText(0, 2), u"3/4"_qs);
        QCOMPARE(m_model->editText(1, 2), u"-/5"_qs);
        // The whole text was there to be changed: what is gone from it is gone. Delete clears all.
        QCOMPARE(m_model->commit({{0, 2, u"5"_qs}}, GridAct::Edit), QString());
        QCOMPARE(m_model->editText(0, 2), u"5/-"_qs);
        QCOMPARE(m_model->commit({{0, 2, QString()}, {1, 2, QString()}}, GridAct::Clear), QString());
        QCOMPARE(m_model->editText(0, 2), QString());
        QCOMPARE(m_model->editText(1, 2), QString());
    }

    void thePlaceOfAWorkIsTheSameAfterAReload()
    {
        put(0, 2, u"5/4/3"_qs); // the third is an answer that is made by it
        m_edits->answerAll();
        QCOMPARE(m_model->assignments(2).at(2).type, WorkType::Answer);
        JournalPage page = m_model->heldPage(1);
        // As the server sends it: in the order in which the works were made.
        m_model->load(page);
        QCOMPARE(m_model->editText(0, 2), u"5/4/3"_qs);
        put(0, 2, u"2"_qs);
        QCOMPARE(m_model->editText(0, 2), u"2/4/3"_qs);
        // Somebody else's work with a smaller number than one that waits for its own comes before it.
        put(1, 0, u"4"_qs);
        m_model->apply(AssignmentChanged{{1}, {{7000}, {1000}, WorkType::Control, {}, 40, false, 1}});
        m_edits->answerAll();
        QCOMPARE(m_model->assignments(0).first().type, WorkType::Control);
        QCOMPARE(m_model->editText(1, 0), u"-/4"_qs);
    }

    void aWorkTakenOffIsGoneFromTheCell()
    {
        AssignmentState homework = m_model->assignments(2).at(1);
        homework.withdrawn = true;
        m_model->apply(AssignmentChanged{{1}, homework});
        QCOMPARE(m_model->assignments(2).size(), 1);
        QCOMPARE(m_model->heldPage(1).assignments.size(), 1); // nor does a copy bring it back
        homework.withdrawn = false;
        m_model->apply(AssignmentChanged{{1}, homework});
        QCOMPARE(m_model->assignments(2).size(), 2);
    }

    void aWorkThatAFreshPageLacksIsGone()
    {
        m_model->load(m_page); // a copy of yesterday
        QCOMPARE(m_model->assignments(2).size(), 2);
        JournalPage fresh = m_page;
        for (auto* list : {&fresh.assignmentLessons, &fresh.assignmentWeights, &fresh.assignmentVersions})
            list->removeLast();
        fresh.assignments.removeLast();
        fresh.assignmentTypes.removeLast();
        fresh.assignmentTitles.removeLast();
        fresh.assignmentObligatory.removeLast();
        m_model->load(fresh);
        QCOMPARE(m_model->assignments(2).size(), 1);
        // But for what is typed into it and not answered yet.
        m_model->load(m_page);
        put(0, 2, u"4д"_qs);
        m_model->load(fresh);
        QCOMPARE(m_model->assignments(2).size(), 2);
        QCOMPARE(m_model->editText(0, 2), u"-/4"_qs);
    }

    void aLetterIsAnException()
    {
        put(0, 2, u"4д"_qs);
        put(1, 2, u"5"_qs);
        QCOMPARE(m_model->editText(1, 2), u"5/-"_qs);
        QVERIFY(m_model->header(2).note.startsWith(u"▸К"_qs));
    }

    void eachMarkOfACellHasItsRemark()
    {
        put(0, 2, u"5/4"_qs);
        QCOMPARE(m_model->marksOf(0, 2).size(), 2);
        QVERIFY(m_model->marksOf(0, 2).at(0).current);
        QCOMPARE(m_model->setComment(0, 2, 1, u"Переделать"_qs), QString());
        QCOMPARE(m_model->marksOf(0, 2).at(0).comment, QString());
        QCOMPARE(m_model->marksOf(0, 2).at(1).comment, u"Переделать"_qs);
        QVERIFY(!m_model->setComment(1, 2, 0, u"Пусто"_qs).isEmpty());
    }

    void whoPutWhatIsAskedOnceAndLearnt()
    {
        m_page.markAssignments = {0, 1};
        m_page.markPupils = {0, 0};
        m_page.markValues = {5, 4};
        m_page.markDuties = {false, false};
        m_page.markVersions = {2, 1};
        m_model->load(m_page);
        QSignalSpy asked(m_model.get(), &JournalModel::authorsWanted);
        QSignalSpy learnt(m_model.get(), &GridModel::detailsChanged);
        m_model->askDetails(0, 2);
        m_model->askDetails(0, 2);
        m_model->askDetails(1, 2); // empty
        QCOMPARE(asked.size(), 1);
        const auto put = [](const QString& by, qint64 assignment, qint64 at) {
            return CellEvent{{at}, by,
                             {},   u"mark.put"_qs,
                             {},   QStringLiteral(R"({"assignment":%1,"value":5})").arg(assignment)};
        };
        CellHistory history;
        history.events = {put(u"Первый"_qs, 6000, 1), put(u"Второй"_qs, 6000, 2), put(u"Третий"_qs, 6001, 3)};
        m_model->learnAuthors(0, 2, history);
        QCOMPARE(learnt.size(), 1);
        const QString details = m_model->details(0, 2);
        QVERIFY(details.contains(u"Второй"_qs) && details.contains(u"Третий"_qs));
        QVERIFY(!details.contains(u"Первый"_qs));
        m_model->askDetails(0, 2);
        QCOMPARE(asked.size(), 1);
    }

    void bothAreKeptWhereACellTakesSeveral()
    {
        put(0, 0, u"3"_qs);
        m_edits->answerAll();
        const Id<Assignment> answer = m_model->assignments(0).first().assignment;
        put(0, 0, u"5"_qs);
        const MarkChanged theirs = m_edits->writeMark({1000}, answer, {500}, 4, u"Завуч"_qs);
        m_edits->answerAll();
        m_model->apply(theirs);
        QCOMPARE(m_model->conflicts(), 1);
        QVERIFY(m_model->currentLine(0, 0).contains(u'+'));
        QCOMPARE(m_model->keepBoth(0, 0), QString());
        m_edits->answerAll();
        QCOMPARE(m_model->conflicts(), 0);
        QCOMPARE(m_model->editText(0, 0), u"4/5"_qs);
        // Of a control work there is one mark.
        put(0, 2, u"3"_qs);
        const MarkChanged other = m_edits->writeMark({1002}, m_page.assignments.at(0), {500}, 4, u"Завуч"_qs);
        m_edits->answerAll();
        m_model->apply(other);
        QVERIFY(!m_model->keepBoth(0, 2).isEmpty());
        QCOMPARE(m_model->conflicts(), 1);
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
        QCOMPARE(m_model->editText(0, 2), u"5/-"_qs);
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
        QCOMPARE(m_model->editText(0, 2), u"4/-"_qs);
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
        QCOMPARE(m_model->editText(0, 2), u"4/-"_qs);
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
        // What was undone can be done again after another restart.
        const QByteArray undone = again.undoState();
        again.setUndoState({});
        again.setUndoState(undone);
        QVERIFY(again.redo().done);
        QCOMPARE(again.editText(0, 2), u"3/4"_qs);
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
