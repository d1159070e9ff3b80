// SPDX-License-Identifier: GPL-3.0-or-later
// What the model holds of the server, as a page again: to be kept for a day without it.
#include "client/journal/JournalModel.h"

#include <algorithm>

namespace zvonok::client {

void JournalModel::keepFrame(const JournalPage& page)
{
    m_frame = page;
    // The cells live in m_held from here on, lessons and works in their lists.
    m_frame.topics.clear();
    m_frame.homework.clear();
    m_frame.lessonVersions.clear();
    m_frame.assignments.clear();
    m_frame.assignmentLessons.clear();
    m_frame.assignmentTypes.clear();
    m_frame.assignmentTitles.clear();
    m_frame.assignmentWeights.clear();
    m_frame.assignmentObligatory.clear();
    m_frame.assignmentVersions.clear();
    m_frame.markAssignments.clear();
    m_frame.markPupils.clear();
    m_frame.markValues.clear();
    m_frame.markDuties.clear();
    m_frame.markVersions.clear();
    m_frame.commentMarks.clear();
    m_frame.comments.clear();
    m_frame.absenceLessons.clear();
    m_frame.absencePupils.clear();
    m_frame.absenceCodes.clear();
    m_frame.absenceVersions.clear();
    m_frame.fileLessons.clear();
    m_frame.files.clear();
}

JournalPage JournalModel::heldPage(qint64 sequence) const
{
    JournalPage page = m_frame;
    page.sequence = sequence;
    addPeriodMarks(page);
    for (int i = 0; i < m_lessons.size(); ++i) {
        const LessonColumn& lesson = m_lessons.at(i);
        page.topics.append(lesson.state.topic);
        page.homework.append(lesson.state.homework);
        page.lessonVersions.append(lesson.state.version);
        page.files.append(lesson.files);
        page.fileLessons.resize(page.files.size(), i);
    }
    QVector<int> workInPage(m_works.size(), -1);
    for (int i = 0; i < m_works.size(); ++i) {
        const Work& work = m_works.at(i);
        if (!work.state.assignment || work.state.withdrawn)
            continue; // made here, and the server does not know it yet; or taken off
        workInPage[i] = int(page.assignments.size());
        page.assignments.append(work.state.assignment);
        page.assignmentLessons.append(work.lesson);
        page.assignmentTypes.append(work.state.type);
        page.assignmentTitles.append(work.state.title);
        page.assignmentWeights.append(work.state.weight);
        page.assignmentObligatory.append(work.state.obligatory);
        page.assignmentVersions.append(work.state.version);
    }
    QList<Place> places = m_held.keys();
    std::sort(places.begin(), places.end());
    for (const Place& place : std::as_const(places)) {
        const Held now = held(place);
        if (place.second < 0 || now.version == 0)
            continue;
        if (isAbsence(place)) {
            page.absenceLessons.append(lessonOf(place));
            page.absencePupils.append(place.second);
            page.absenceCodes.append(now.value.value);
            page.absenceVersions.append(now.version);
        } else if (workInPage.at(place.first) >= 0) {
            if (!now.value.comment.isEmpty()) {
                page.commentMarks.append(qint32(page.markAssignments.size()));
                page.comments.append(now.value.comment);
            }
            page.markAssignments.append(workInPage.at(place.first));
            page.markPupils.append(place.second);
            page.markValues.append(now.value.value);
            page.markDuties.append(now.value.duty);
            page.markVersions.append(now.version);
        }
    }
    return page;
}

} // namespace zvonok::client
