// SPDX-License-Identifier: GPL-3.0-or-later
// Typing, moving, sorting, reading again, other people's marks, late answers and late news, programs that end
// and begin with an old page, in thousands of random orders on the real grid and model: what was committed
// stands on the server, stood there before somebody wrote over it, or is shown beside what was first.
// ZVONOK_INTERLEAVINGS: how many orders (10,000; under a sanitizer 2,000); ZVONOK_SEED: the first of them, as
// a failure prints it.
#include "FakeEdits.h"
#include "SampleJournal.h"
#include "client/journal/JournalPageWidget.h"
#include "tests/support/Sanitizers.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace zvonok;
using namespace zvonok::client;

namespace {

constexpr int pupils = 5;
constexpr int lessons = 3;
constexpr int steps = 40;

int sizeFrom(const char* variable, int otherwise)
{
    bool ok = false;
    const int given = qEnvironmentVariableIntValue(variable, &ok);
    return ok && given > 0 ? given : otherwise;
}

using Cell = QPair<qint64, qint64>; // pupil, lesson

} // namespace

class InterleavingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeEdits> m_edits;
    std::unique_ptr<JournalModel> m_model;
    std::unique_ptr<JournalPageWidget> m_widget;
    JournalPage m_page;
    JournalPage m_elsewhere;
    QList<MarkChanged> m_news;    // of others, not heard yet
    QList<SaveMarks> m_undecided; // answered with a conflict
    QHash<Cell, QString> m_committed;
    QString m_typing;
    Cell m_typingIn;

    GridController& grid() { return m_widget->grid().controller(); }
    void press(int key, const QString& text = {})
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        QApplication::sendEvent(&m_widget->grid(), &event);
    }
    void begin()
    {
        m_widget->setModel(nullptr);
        m_model.reset();
        m_edits = std::make_unique<FakeEdits>();
        connect(m_edits.get(), &JournalEdits::saved, this, [this](quint64, const MarksSaved& saved) {
            const auto lost = [](const auto& each) { return each.conflict; };
            if (std::any_of(saved.marks.begin(), saved.marks.end(), lost) ||
                std::any_of(saved.absences.begin(), saved.absences.end(), lost))
                m_undecided.append(m_answering);
        });
        m_model = std::make_unique<JournalModel>(WorkTypes::shipped(), m_edits.get());
        m_edits->setPage(m_page);
        m_edits->setAutomatic(false);
        m_model->load(m_page);
        m_widget->setModel(m_model.get());
        m_news.clear();
        m_undecided.clear();
        m_committed.clear();
        m_log.clear();
        m_typing.clear();
    }
    SaveMarks m_answering;
    QStringList m_log; // of this order, for who has to understand a failure
    void answerOne()
    {
        m_log.append(QStringLiteral("answered"));
        m_answering = m_edits->oldest();
        m_edits->answerOne();
    }
    void hearOne()
    {
        m_log.append(QStringLiteral("heard"));
        m_model->apply(m_news.takeFirst());
    }

    // An old page, and what the feed held back behind it: all that has happened since.
    void readAgain()
    {
        m_log.append(QStringLiteral("read again"));
        m_model->load(m_page);
        m_news.clear();
        for (const auto& lesson : std::as_const(m_page.lessons)) {
            for (const qint64 answer : m_edits->answersOf(lesson.value)) {
                m_model->apply(
                    AssignmentChanged{m_page.group, {{answer}, lesson, WorkType::Answer, {}, 10, false, 1}});
                for (const auto& pupil : std::as_const(m_page.pupils))
                    if (const FakeEdits::Cell now = m_edits->markOf(answer, pupil.value); now.version > 0)
                        m_model->apply(MarkChanged{
                            m_page.group,
                            {lesson, {answer}, pupil, now.value, false, {}, now.version, {1}, now.by}});
            }
            for (const auto& pupil : std::as_const(m_page.pupils))
                if (const FakeEdits::Cell now = m_edits->absenceOf(lesson.value, pupil.value);
                    now.version > 0)
                    m_model->apply(
                        AbsenceChanged{m_page.group, {lesson, pupil, now.value, now.version, {1}, now.by}});
        }
    }

    void type(QRandomGenerator& random)
    {
        static const QStringList values{QStringLiteral("5"), QStringLiteral("4"), QStringLiteral("3"),
                                        QStringLiteral("2"), QStringLiteral("н"), QStringLiteral("б")};
        if (!m_typing.isEmpty())
            return;
        const QString value = values.at(random.bounded(6));
        press(value.at(0).toUpper().unicode(), value);
        if (grid().mode() != GridMode::Typing)
            return;
        m_typing = value;
        m_typingIn = {m_model->rowKey(grid().row()), m_model->columnKey(grid().column())};
    }
    void commit(int key)
    {
        press(key);
        if (!m_typing.isEmpty()) {
            m_log.append(QStringLiteral("committed %1 of %2 in %3")
                             .arg(m_typing)
                             .arg(m_typingIn.first)
                             .arg(m_typingIn.second));
            m_committed.insert(m_typingIn,
                               formatCell(parseCell(m_typing, {{1, 5, true, false}, true, {}, 8}).cell));
        }
        m_typing.clear();
    }
    void somebodyElse(QRandomGenerator& random)
    {
        const qint64 lesson = m_page.lessons.at(random.bounded(lessons)).value;
        const qint64 pupil = m_page.pupils.at(random.bounded(pupils)).value;
        const QList<qint64> answers = m_edits->answersOf(lesson);
        if (answers.isEmpty())
            return;
        const auto value = qint32(2 + random.bounded(4));
        m_log.append(QStringLiteral("another put %1 of %2 in %3").arg(value).arg(pupil).arg(lesson));
        m_news.append(
            m_edits->writeMark({lesson}, {answers.first()}, {pupil}, value, QStringLiteral("Другой")));
    }
    // Killed, and begun with the page as it was kept and with what the outbox holds.
    void restart()
    {
        m_log.append(QStringLiteral("began anew"));
        const JournalPage kept = m_model->heldPage(1);
        m_typing.clear();
        press(Qt::Key_Escape);
        m_model->load(m_elsewhere);
        m_model->load(kept);
        m_edits->restart([this](const SaveMarks& act) { return m_model->resume(act); });
        // The fresh page comes with all that has happened; then conflicts are shown again.
        while (!m_news.isEmpty())
            hearOne();
        for (const SaveMarks& act : std::as_const(m_undecided))
            m_model->resumeConflicts(act);
    }
    // ← and → decide; what was let go need not stand anywhere.
    void decide(QRandomGenerator& random)
    {
        if (!grid().inConflict() || !m_typing.isEmpty())
            return;
        const Cell cell{m_model->rowKey(grid().row()), m_model->columnKey(grid().column())};
        const bool mine = random.bounded(2) == 0;
        m_log.append(QStringLiteral("%1 decided of %2 in %3")
                         .arg(mine ? QStringLiteral("mine") : QStringLiteral("theirs"))
                         .arg(cell.first)
                         .arg(cell.second));
        press(mine ? Qt::Key_Right : Qt::Key_Left);
        if (!mine)
            m_committed.remove(cell);
    }
    void step(QRandomGenerator& random)
    {
        switch (random.bounded(16)) {
        case 0:
        case 1:
        case 2:
            return type(random);
        case 3:
        case 4:
            return commit(Qt::Key_Return);
        case 5:
            return commit(Qt::Key_Tab);
        case 6:
            return m_model->setOrder(JournalOrder(random.bounded(4)));
        case 7:
        case 8:
            return m_edits->isWaiting() ? answerOne() : void();
        case 9:
        case 10:
            return m_typing.isEmpty()
                       ? void(grid().moveTo(int(random.bounded(pupils)), int(random.bounded(lessons))))
                       : void();
        case 11:
            return random.bounded(2) == 0 ? readAgain() : m_model->load(m_model->heldPage(1));
        case 12:
            return somebodyElse(random);
        case 13:
            return m_news.isEmpty() ? void() : hearOne();
        case 14:
            return decide(random);
        case 15:
            return random.bounded(4) == 0 ? restart() : void();
        }
    }
    QString checkNow()
    {
        if (m_model->rowOf(m_model->rowKey(grid().row())) != grid().row())
            return QStringLiteral("rows and pupils differ");
        if ((grid().mode() == GridMode::Typing) == m_typing.isEmpty())
            return QStringLiteral("the edit of a cell ended or began by itself");
        if (m_typing.isEmpty())
            return {};
        if (grid().editor().text() != m_typing)
            return QStringLiteral("the text in the editor changed by itself");
        if (Cell(m_model->rowKey(grid().row()), m_model->columnKey(grid().column())) != m_typingIn)
            return QStringLiteral("the edited cell became another pupil's or lesson's");
        return {};
    }
    // Every value that was committed last into a cell.
    QString checkAtTheEnd()
    {
        if (m_model->unsentActs() != 0)
            return QStringLiteral("an act is neither answered nor waits");
        for (auto it = m_committed.cbegin(); it != m_committed.cend(); ++it) {
            const auto [pupil, lesson] = it.key();
            const GridCell cell = m_model->cell(m_model->rowOf(pupil), m_model->columnOf(lesson));
            if (cell.states.testFlag(GridState::Conflict))
                continue; // both are shown; that mine is one of them is tested beside
            const CellText mine = parseCell(*it, {{1, 5, true, false}, true, {}, 8}).cell;
            const qint32 mark = mine.marks.isEmpty() ? 0 : mine.marks.first().value;
            const QList<qint64> answers = m_edits->answersOf(lesson);
            QVector<FakeEdits::Written> written =
                mark == 0 ? m_edits->historyOf({-lesson, pupil})
                          : m_edits->historyOf({answers.isEmpty() ? 0 : answers.first(), pupil});
            const qint32 wanted = mark == 0 ? qint32(mine.absence) : mark;
            const auto same = [&](const FakeEdits::Written& each) { return each.value == wanted; };
            if (std::none_of(written.begin(), written.end(), same))
                return QStringLiteral("“%1” of pupil %2 in lesson %3 is nowhere: the cell shows “%4”")
                    .arg(*it)
                    .arg(pupil)
                    .arg(lesson)
                    .arg(cell.text);
        }
        // The page shows what the server holds.
        for (const auto& lesson : std::as_const(m_page.lessons)) {
            const QList<qint64> answers = m_edits->answersOf(lesson.value);
            for (const auto& pupil : std::as_const(m_page.pupils)) {
                const GridCell cell =
                    m_model->cell(m_model->rowOf(pupil.value), m_model->columnOf(lesson.value));
                if (answers.isEmpty() || cell.states.testFlag(GridState::Conflict))
                    continue;
                const qint32 held = m_edits->markOf(answers.first(), pupil.value).value;
                const QString text =
                    m_model->editText(m_model->rowOf(pupil.value), m_model->columnOf(lesson.value));
                const QVector<TypedMark> marks =
                    parseCell(text, {{1, 5, true, false}, true, {}, 8}).cell.marks;
                if ((marks.isEmpty() ? 0 : marks.first().value) != held)
                    return QStringLiteral("pupil %1 in lesson %2: the page shows “%3”, the server holds %4")
                        .arg(pupil.value)
                        .arg(lesson.value)
                        .arg(text)
                        .arg(held);
            }
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>();
        m_page = sample::journalPage(pupils, lessons, false);
        for (int i = 0; i < pupils; ++i) {
            m_page.memberFrom[i] = m_page.from;
            m_page.memberTo[i] = m_page.lessonDates.last();
        }
        // The first answer of each lesson is there, so that others can write into the same cells.
        m_page.assignments.clear();
        m_page.assignmentLessons.clear();
        m_page.assignmentTypes.clear();
        m_page.assignmentTitles.clear();
        m_page.assignmentWeights.clear();
        m_page.assignmentObligatory.clear();
        m_page.assignmentVersions.clear();
        for (int i = 0; i + 1 < lessons; ++i) { // but of one, where it is made by the first mark
            m_page.assignments.append(Id<Assignment>{5000 + i});
            m_page.assignmentLessons.append(i);
            m_page.assignmentTypes.append(WorkType::Answer);
            m_page.assignmentTitles.append(QString());
            m_page.assignmentWeights.append(10);
            m_page.assignmentObligatory.append(false);
            m_page.assignmentVersions.append(1);
        }
        m_elsewhere = m_page;
        m_elsewhere.group = {2};
        m_widget = std::make_unique<JournalPageWidget>(*m_theme, WorkTypes::shipped());
        m_widget->resize(900, 500);
        m_widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_widget.get()));
        m_widget->grid().setFocus();
    }
    void cleanupTestCase()
    {
        m_widget.reset();
        m_model.reset();
        m_edits.reset();
        m_theme.reset();
    }

    void nothingIsEverLost()
    {
        const int orders = sizeFrom("ZVONOK_INTERLEAVINGS", tests::underSanitizer ? 2'000 : 10'000);
        const auto first = quint32(sizeFrom("ZVONOK_SEED", 1));
        QElapsedTimer timer;
        timer.start();
        int conflicts = 0;
        qint64 committed = 0;
        for (quint32 seed = first; seed < first + quint32(orders); ++seed) {
            QRandomGenerator random(seed);
            begin();
            grid().moveTo(int(random.bounded(pupils)), int(random.bounded(lessons)));
            QString wrong;
            for (int i = 0; i < steps && wrong.isEmpty(); ++i) {
                step(random);
                // As the outbox does: what is decided is let go.
                m_undecided.removeIf([this](const SaveMarks& act) { return m_model->isDecided(act); });
                wrong = checkNow();
            }
            if (!m_typing.isEmpty() && wrong.isEmpty())
                commit(Qt::Key_Return);
            while (wrong.isEmpty() && (m_edits->isWaiting() || !m_news.isEmpty())) {
                if (m_edits->isWaiting())
                    answerOne();
                else
                    hearOne();
            }
            if (wrong.isEmpty())
                wrong = checkAtTheEnd();
            conflicts += m_model->conflicts();
            committed += m_committed.size();
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("ZVONOK_SEED=%1: %2\n%3")
                                                     .arg(seed)
                                                     .arg(wrong, m_log.join(QStringLiteral("; ")))));
        }
        qInfo("%d orders of %d steps from seed %u in %lld ms: %lld cells committed, %d shown in conflict",
              orders, steps, first, timer.elapsed(), qlonglong(committed), conflicts);
        QVERIFY(orders < 100 || conflicts > 0); // else others were never in the way
    }
};

QTEST_MAIN(InterleavingTest)
#include "InterleavingTest.moc"
