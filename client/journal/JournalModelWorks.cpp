// SPDX-License-Identifier: GPL-3.0-or-later
// The works of a lesson: in which order, which of them a bare mark goes to, and how one that is made here by
// typing becomes the server's.
#include "client/journal/JournalModel.h"

#include <algorithm>

namespace zvonok::client {

int JournalModel::workOf(Id<Assignment> id) const
{
    if (!id)
        return -1;
    for (int i = 0; i < m_works.size(); ++i)
        if (m_works.at(i).state.assignment == id)
            return i;
    return -1;
}

// The work of a lesson that the server will make for the slot-th answer.
int JournalModel::workFor(int lesson, qint32 slot)
{
    qint32 answers = 0;
    for (int work : std::as_const(m_lessons[lesson].works)) {
        if (m_works.at(work).state.type != WorkType::Answer)
            continue;
        if (answers == slot)
            return work;
        ++answers;
    }
    Work work;
    work.lesson = lesson;
    work.slot = slot;
    work.state.lesson = m_lessons.at(lesson).state.lesson;
    work.state.type = WorkType::Answer;
    work.state.weight = typesOf(lesson).norm(WorkType::Answer).weight;
    m_works.append(work);
    m_lessons[lesson].works.append(int(m_works.size()) - 1);
    rebuildHeaders();
    Q_EMIT headersChanged();
    return int(m_works.size()) - 1;
}

// A work made here has got its id. If the server told of that id before, the two become one.
int JournalModel::bindWork(int work, Id<Assignment> id)
{
    const int known = workOf(id);
    if (known == work || !id)
        return work;
    movePin(m_works.at(work), id);
    if (known < 0) {
        m_works[work].state.assignment = id;
        m_works[work].slot = -1;
        m_works[work].told = true;
        sortWorks(m_works.at(work).lesson);
        return work;
    }
    for (int pupil = 0; pupil < m_pupils.size(); ++pupil) {
        const Place from{work, pupil};
        const Place to{known, pupil};
        const auto move = [&](auto& hash) {
            if (auto found = hash.find(from); found != hash.end()) {
                hash.insert(to, *found);
                hash.remove(from);
            }
        };
        move(m_held);
        move(m_waiting);
        move(m_conflicts);
        move(m_authors);
    }
    const auto redirect = [&](Place& place) {
        if (place.first == work)
            place.first = known;
    };
    for (Act& act : m_acts)
        std::for_each(act.marks.begin(), act.marks.end(), redirect);
    for (QVector<Intent>* stack : {&m_undo, &m_redo})
        for (Intent& intent : *stack)
            for (Step& step : intent)
                redirect(step.place);
    m_lessons[m_works.at(work).lesson].works.removeAll(work);
    rebuildAverages();
    rebuildHeaders();
    Q_EMIT headersChanged();
    return known;
}

int JournalModel::adoptWork(const AssignmentState& state)
{
    const int lesson = m_lessonOfId.value(state.lesson.value, -1);
    if (lesson < 0)
        return -1;
    int work = workOf(state.assignment);
    if (work < 0 && state.type == WorkType::Answer) {
        for (int own : std::as_const(m_lessons[lesson].works)) {
            if (!m_works.at(own).state.assignment) {
                work = own; // the server has made what was waiting here
                break;
            }
        }
    }
    if (work < 0) {
        m_works.append({state, lesson, -1});
        work = int(m_works.size()) - 1;
    }
    movePin(m_works.at(work), state.assignment);
    m_works[work].state = state;
    m_works[work].slot = -1;
    m_works[work].told = true;
    QVector<int>& works = m_lessons[lesson].works;
    if (state.withdrawn)
        works.removeAll(work);
    else if (!works.contains(work))
        works.append(work);
    sortWorks(lesson);
    return work;
}

// As the server sends them, so that a place in "4/5" means the same work before and after a page is read
// anew.
void JournalModel::sortWorks(int lesson)
{
    QVector<int>& works = m_lessons[lesson].works;
    std::stable_sort(works.begin(), works.end(), [this](int a, int b) {
        const qint64 first = m_works.at(a).state.assignment.value;
        const qint64 second = m_works.at(b).state.assignment.value;
        return first != 0 && (second == 0 || first < second);
    });
}

bool JournalModel::hasKinds(int lesson) const
{
    const QVector<int>& works = m_lessons.at(lesson).works;
    return std::any_of(works.begin(), works.end(), [&](int work) {
        return m_works.at(work).state.type != m_works.at(works.first()).state.type;
    });
}

int JournalModel::currentWork(int column) const
{
    const LessonColumn& lesson = m_lessons.at(column);
    const auto chosen = m_chosenWork.constFind(lesson.state.lesson.value);
    for (int i = 0; chosen != m_chosenWork.constEnd() && i < lesson.works.size(); ++i)
        if (choiceOf(m_works.at(lesson.works.at(i))) == *chosen)
            return i;
    return lesson.works.isEmpty() ? -1 : 0;
}

// An answer that the server has not made yet is known by its place.
qint64 JournalModel::choiceOf(const Work& work)
{
    return work.state.assignment ? work.state.assignment.value : -1 - qint64(work.slot);
}

// Where one has begun to write one goes on, whatever works others add meanwhile.
void JournalModel::pinWork(int work)
{
    const qint64 lesson = m_lessons.at(m_works.at(work).lesson).state.lesson.value;
    if (!m_chosenWork.contains(lesson))
        m_chosenWork.insert(lesson, choiceOf(m_works.at(work)));
}

// The work has got its id.
void JournalModel::movePin(const Work& before, Id<Assignment> id)
{
    const auto pinned = m_chosenWork.find(m_lessons.at(before.lesson).state.lesson.value);
    if (pinned != m_chosenWork.end() && *pinned == choiceOf(before))
        *pinned = id.value;
}

void JournalModel::unpin(Id<Lesson> lesson)
{
    m_chosenWork.remove(lesson.value);
    rebuildHeaders();
    Q_EMIT headersChanged();
}

void JournalModel::choose(const AssignmentState& work)
{
    m_chosenWork.insert(work.lesson.value, work.assignment.value);
    rebuildHeaders();
    Q_EMIT headersChanged();
}

void JournalModel::setCurrentWork(int column, int assignment)
{
    const QVector<int>& works = m_lessons.at(column).works;
    if (works.isEmpty() || !m_works.at(works.at(assignment % works.size())).state.assignment)
        return;
    choose(m_works.at(works.at(assignment % works.size())).state);
}

} // namespace zvonok::client
