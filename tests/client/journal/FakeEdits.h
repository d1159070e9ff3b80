// SPDX-License-Identifier: GPL-3.0-or-later
// A server in memory behind JournalEdits: versions per cell as the real one keeps them, answers when told to
// (or at once), other people's changes, conflicts, refusals. Knows what it was sent.
#pragma once

#include "client/journal/JournalModel.h"

#include <QHash>
#include <QQueue>

namespace zvonok {

class FakeEdits : public client::JournalEdits
{
public:
    struct Cell {
        qint32 value = 0;
        bool duty = false;
        QString comment;
        qint32 version = 0;
        QString by;
    };
    using Key = QPair<qint64, qint64>; // assignment, pupil; or −lesson, pupil

    void setPage(const JournalPage& page)
    {
        m_cells.clear();
        m_answers.clear();
        m_group = page.group;
        for (int i = 0; i < page.assignments.size(); ++i)
            if (page.assignmentTypes.at(i) == WorkType::Answer)
                m_answers[page.lessons.at(page.assignmentLessons.at(i)).value].append(
                    page.assignments.at(i).value);
        for (int i = 0; i < page.markAssignments.size(); ++i)
            m_cells.insert({page.assignments.at(page.markAssignments.at(i)).value,
                            page.pupils.at(page.markPupils.at(i)).value},
                           {page.markValues.at(i), page.markDuties.at(i), {}, page.markVersions.at(i), {}});
        for (int i = 0; i < page.commentMarks.size(); ++i) {
            const int mark = page.commentMarks.at(i);
            m_cells[{page.assignments.at(page.markAssignments.at(mark)).value,
                     page.pupils.at(page.markPupils.at(mark)).value}]
                .comment = page.comments.at(i);
        }
        for (int i = 0; i < page.absenceLessons.size(); ++i)
            m_cells.insert({-page.lessons.at(page.absenceLessons.at(i)).value,
                            page.pupils.at(page.absencePupils.at(i)).value},
                           {page.absenceCodes.at(i), false, {}, page.absenceVersions.at(i), {}});
    }

    void submit(quint64 number, const SaveMarks& act) override
    {
        sent.append(act);
        m_queue.enqueue({number, act});
        if (m_automatic)
            answerAll();
    }

    void setAutomatic(bool on) { m_automatic = on; }
    bool isWaiting() const { return !m_queue.isEmpty(); }
    void answerAll()
    {
        while (!m_queue.isEmpty())
            answerOne();
    }
    void answerOne()
    {
        const auto [number, act] = m_queue.dequeue();
        Q_EMIT saved(number, write(act, QStringLiteral(u"Учитель")));
    }
    void refuseOne(const Failure& failure)
    {
        const quint64 number = m_queue.dequeue().first;
        Q_EMIT refused(number, failure);
    }
    // The program begins anew: what waits gets the numbers of the new model.
    template <class Renumber>
    void restart(Renumber renumber)
    {
        for (auto& [number, act] : m_queue)
            number = renumber(act);
    }
    // Of the oldest that waits.
    const SaveMarks& oldest() const { return m_queue.head().second; }
    // Somebody else writes first into all that waits.
    void conflictWith(const QString& by, qint32 value)
    {
        m_other = by;
        m_otherValue = value;
    }

    Cell markOf(qint64 assignment, qint64 pupil) const { return m_cells.value({assignment, pupil}); }
    Cell absenceOf(qint64 lesson, qint64 pupil) const { return m_cells.value({-lesson, pupil}); }
    QList<qint64> answersOf(qint64 lesson) const { return m_answers.value(lesson); }

    struct Written {
        QString by;
        qint32 value = 0;
    };
    // All that was ever written into a cell, oldest first.
    QVector<Written> historyOf(const Key& cell) const { return m_history.value(cell); }

    // Another teacher writes: what the feed then tells.
    MarkChanged writeMark(Id<Lesson> lesson, Id<Assignment> assignment, Id<Pupil> pupil, qint32 value,
                          const QString& by)
    {
        Cell& cell = m_cells[{assignment.value, pupil.value}];
        cell.value = value;
        cell.duty = false;
        ++cell.version;
        cell.by = by;
        m_history[{assignment.value, pupil.value}].append({by, value});
        return {
            m_group,
            {lesson, assignment, pupil, cell.value, cell.duty, cell.comment, cell.version, {++m_clock}, by}};
    }

    QVector<SaveMarks> sent;

private:
    MarksSaved write(const SaveMarks& act, const QString& by)
    {
        MarksSaved result;
        for (const MarkEntry& entry : act.marks) {
            Id<Assignment> assignment = entry.assignment;
            if (!assignment) {
                QList<qint64>& answers = m_answers[entry.lesson.value];
                while (answers.size() <= entry.slot)
                    answers.append(++m_nextAssignment);
                assignment = {answers.at(entry.slot)};
            }
            Cell& cell = m_cells[{assignment.value, entry.pupil.value}];
            if (!m_other.isEmpty()) {
                cell = {m_otherValue, false, {}, cell.version + 1, m_other};
            }
            const bool conflict = cell.version != entry.version;
            if (!conflict) {
                cell = {entry.value, entry.duty, entry.comment, cell.version + 1, by};
                m_history[{assignment.value, entry.pupil.value}].append({by, entry.value});
            }
            result.marks.append({{entry.lesson,
                                  assignment,
                                  entry.pupil,
                                  cell.value,
                                  cell.duty,
                                  cell.comment,
                                  cell.version,
                                  {1789000000000 + ++m_clock},
                                  cell.by},
                                 conflict});
        }
        for (const AbsenceEntry& entry : act.absences) {
            Cell& cell = m_cells[{-entry.lesson.value, entry.pupil.value}];
            const bool conflict = cell.version != entry.version;
            if (!conflict) {
                cell = {entry.code, false, {}, cell.version + 1, by};
                m_history[{-entry.lesson.value, entry.pupil.value}].append({by, entry.code});
            }
            result.absences.append(
                {{entry.lesson, entry.pupil, cell.value, cell.version, {1789000000000 + ++m_clock}, cell.by},
                 conflict});
        }
        m_other.clear();
        return result;
    }

    Id<Group> m_group;
    QHash<Key, Cell> m_cells;
    QHash<Key, QVector<Written>> m_history;
    QHash<qint64, QList<qint64>> m_answers;
    QQueue<QPair<quint64, SaveMarks>> m_queue;
    QString m_other;
    qint32 m_otherValue = 0;
    qint64 m_nextAssignment = 900000;
    qint64 m_clock = 0;
    bool m_automatic = false;
};

} // namespace zvonok
