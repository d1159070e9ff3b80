// SPDX-License-Identifier: GPL-3.0-or-later
// Pages and changes coming in; order and averages.
#include "client/journal/JournalModel.h"

#include "client/journal/JournalModelImpl.h"
#include "client/link/FailureText.h"

#include <QCollator>

#include <algorithm>

namespace zvonok::client {

JournalModel::JournalModel(const WorkTypes& types, JournalEdits* edits, QObject* parent)
    : GridModel(parent), m_types(types), m_edits(edits)
{
    if (edits) {
        connect(edits, &JournalEdits::saved, this, &JournalModel::onSaved);
        connect(edits, &JournalEdits::refused, this, &JournalModel::onRefused);
    }
}

void JournalModel::load(const JournalPage& page)
{
    const QVector<PupilRow> oldPupils = m_pupils;
    const QVector<LessonColumn> oldLessons = m_lessons;
    const QVector<Work> oldWorks = m_works;
    const QHash<Place, Held> oldHeld = m_held;
    const bool samePage = page.group == m_group && page.from == m_from && page.to == m_to;
    keepFrame(page);
    m_group = page.group;
    m_from = page.from;
    m_to = page.to;
    m_groupName = page.groupName;
    m_scale = {page.lowestMark, page.highestMark, page.points, page.passFail};
    m_mayMark = page.mayMark;
    m_mayAttend = page.mayAttend;
    m_markOnlyStandIns = page.markOnlyStandIns;
    m_attendOnlyStandIns = page.attendOnlyStandIns;
    m_absencesAnyTime = page.absencesAnyTime;
    m_locks.clear();
    for (int i = 0; i < page.closedFrom.size(); ++i)
        m_locks.append({page.closedFrom.at(i), page.closedTo.value(i),
                        FailureText::closedSentence(page.closedTo.value(i).toString(Qt::ISODate),
                                                    page.closedBy.value(i), page.closedReasons.value(i))});
    takePeriodMarks(page);
    m_editableFrom = page.editableFrom;
    m_editWindowDays = page.editWindowDays;
    if (page.roundUpFrom != 0)
        m_dotRule = page.dotAsTwo ? DotRule::CountsAsTwo : DotRule::Ignored;
    m_pupils.clear();
    m_lessons.clear();
    m_works.clear();
    m_pupilOfId.clear();
    m_lessonOfId.clear();
    m_held.clear();

    for (int i = 0; i < page.pupils.size(); ++i) {
        m_pupils.append({page.pupils.at(i),
                         page.pupilNames.value(i),
                         page.memberFrom.value(i),
                         page.memberTo.value(i),
                         {}});
        m_pupilOfId.insert(page.pupils.at(i).value, i);
    }
    for (int i = 0; i < page.lessons.size(); ++i) {
        LessonColumn column;
        column.state = {page.lessons.at(i),   page.lessonDates.value(i), page.lessonNumbers.value(i),
                        page.topics.value(i), page.homework.value(i),    page.lessonVersions.value(i)};
        m_lessons.append(column);
        m_lessonOfId.insert(page.lessons.at(i).value, i);
    }
    const auto lessonAt = [this](qint32 index) {
        return index >= 0 && index < m_lessons.size() ? &m_lessons[index] : nullptr;
    };
    for (int i = 0; i < page.substitutedLessons.size(); ++i)
        if (LessonColumn* lesson = lessonAt(page.substitutedLessons.at(i)))
            lesson->substitute = page.substitutes.value(i);
    for (const qint32 each : page.standInLessons)
        if (LessonColumn* lesson = lessonAt(each))
            lesson->standIn = true;
    for (int i = 0; i < page.files.size(); ++i)
        if (const int lesson = page.fileLessons.value(i, -1); lesson >= 0 && lesson < m_lessons.size())
            m_lessons[lesson].files.append(page.files.at(i));
    for (int i = 0; i < page.assignments.size(); ++i) {
        const int lesson = page.assignmentLessons.value(i, -1);
        if (lesson < 0 || lesson >= m_lessons.size())
            continue;
        m_works.append(
            {{page.assignments.at(i), m_lessons.at(lesson).state.lesson, page.assignmentTypes.value(i),
              page.assignmentTitles.value(i), page.assignmentWeights.value(i),
              page.assignmentObligatory.value(i), page.assignmentVersions.value(i)},
             lesson,
             -1});
        m_lessons[lesson].works.append(int(m_works.size()) - 1);
    }
    const auto inPage = [&](int pupil) { return pupil >= 0 && pupil < m_pupils.size(); };
    m_held.reserve(page.markAssignments.size() + page.absenceLessons.size());
    for (int i = 0; i < page.markAssignments.size(); ++i) {
        const Place place{page.markAssignments.at(i), page.markPupils.value(i, -1)};
        if (place.first >= 0 && place.first < m_works.size() && inPage(place.second))
            m_held.insert(place, {{page.markValues.value(i), page.markDuties.value(i), {}},
                                  page.markVersions.value(i),
                                  false});
    }
    for (int i = 0; i < page.commentMarks.size(); ++i) {
        const int mark = page.commentMarks.at(i);
        const Place place{page.markAssignments.value(mark, -1), page.markPupils.value(mark, -1)};
        if (auto found = m_held.find(place); found != m_held.end())
            found->value.comment = page.comments.value(i);
    }
    for (int i = 0; i < page.absenceLessons.size(); ++i) {
        const int lesson = page.absenceLessons.at(i);
        if (lesson >= 0 && lesson < m_lessons.size() && inPage(page.absencePupils.value(i, -1)))
            m_held.insert(absencePlace(lesson, page.absencePupils.at(i)),
                          {{page.absenceCodes.value(i), false, {}}, page.absenceVersions.value(i), false});
    }
    m_asked.clear();
    if (samePage) {
        keepOverPage(oldPupils, oldLessons, oldWorks, oldHeld);
    } else {
        m_waiting.clear();
        m_conflicts.clear();
        m_acts.clear();
        m_authors.clear();
        m_chosenWork.clear();
        m_undo.clear();
        m_redo.clear();
    }
    rebuildAverages();
    rebuildHeaders();
    rebuildOrder();
    Q_EMIT headersChanged();
    Q_EMIT reordered();
    Q_EMIT unsentChanged(unsentActs());
    Q_EMIT conflictsChanged(conflicts());
}

// The page has been read anew: what is not acknowledged, in conflict or undoable moves to its new places.
// What is no longer on the page is dropped here only; the outbox still holds what was typed.
void JournalModel::keepOverPage(const QVector<PupilRow>& pupils, const QVector<LessonColumn>& lessons,
                                const QVector<Work>& works, const QHash<Place, Held>& held)
{
    QHash<qint64, int> workOfId;
    for (int i = 0; i < m_works.size(); ++i)
        workOfId.insert(m_works.at(i).state.assignment.value, i);
    // A work that the server has made stays, also where the page was read before it was: what is typed into
    // it would have no place else. One that an earlier page had and this one has not was taken off.
    QSet<int> typedInto;
    for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it)
        typedInto.insert(it.key().first);
    for (auto it = m_conflicts.cbegin(); it != m_conflicts.cend(); ++it)
        typedInto.insert(it.key().first);
    QHash<int, int> movedWork;
    for (int i = 0; i < works.size(); ++i) {
        const Work& work = works.at(i);
        if (!work.state.assignment)
            continue;
        if (workOfId.contains(work.state.assignment.value))
            movedWork.insert(i, workOfId.value(work.state.assignment.value));
        else if (work.told || typedInto.contains(i))
            movedWork.insert(i, adoptWork(work.state));
    }
    for (int i = 0; i < works.size(); ++i) {
        if (const Work& work = works.at(i); !work.state.assignment) {
            const int lesson = m_lessonOfId.value(work.state.lesson.value, -1);
            movedWork.insert(i, lesson < 0 ? -1 : workFor(lesson, work.slot));
        }
    }
    const auto moved = [&](Place place) -> std::optional<Place> {
        if (place.second < 0)
            return std::nullopt; // dropped at an earlier page
        const int pupil = m_pupilOfId.value(pupils.at(place.second).id.value, -1);
        int first = -1;
        bool known = false;
        if (isAbsence(place)) {
            const int lesson = m_lessonOfId.value(lessons.at(-1 - place.first).state.lesson.value, -1);
            known = lesson >= 0;
            first = -1 - lesson;
        } else {
            first = movedWork.value(place.first, -1);
            known = first >= 0;
        }
        return pupil >= 0 && known ? std::optional<Place>({first, pupil}) : std::nullopt;
    };
    const auto moveKeys = [&](auto& hash) {
        std::remove_reference_t<decltype(hash)> kept;
        for (auto it = hash.cbegin(); it != hash.cend(); ++it)
            if (const auto place = moved(it.key()))
                kept.insert(*place, it.value());
        hash = kept;
    };
    moveKeys(m_waiting);
    moveKeys(m_conflicts);
    moveKeys(m_authors);
    for (Act& act : m_acts)
        for (QVector<Place>* places : {&act.marks, &act.absences})
            for (Place& place : *places)
                place = moved(place).value_or(Place{0, -1}); // the answer's entries stay in step
    for (QVector<Intent>* stack : {&m_undo, &m_redo}) {
        for (Intent& intent : *stack)
            for (Step& step : intent)
                step.place = moved(step.place).value_or(Place{0, -1});
        stack->erase(std::remove_if(stack->begin(), stack->end(),
                                    [](const Intent& intent) {
                                        return std::any_of(
                                            intent.begin(), intent.end(),
                                            [](const Step& step) { return step.place.second < 0; });
                                    }),
                     stack->end());
    }
    // A page that was read before the last acknowledgement must not take back what is known since.
    for (auto it = held.cbegin(); it != held.cend(); ++it)
        if (const auto place = moved(it.key()); place && it->version >= m_held.value(*place).version)
            m_held.insert(*place, *it);
    // What was refused meanwhile stands in the page as one's own value: no conflict any more.
    for (auto it = m_conflicts.begin(); it != m_conflicts.end();)
        it = m_held.value(it.key()).value == it.value() ? m_conflicts.erase(it) : std::next(it);
}

void JournalModel::apply(const AssignmentChanged& change)
{
    if (change.group != m_group || adoptWork(change.assignment) < 0)
        return;
    rebuildAverages();
    rebuildHeaders();
    Q_EMIT headersChanged();
}

void JournalModel::apply(const MarkChanged& change)
{
    if (change.group != m_group)
        return;
    int work = workOf(change.mark.assignment);
    const int pupil = m_pupilOfId.value(change.mark.pupil.value, -1);
    if (pupil < 0)
        return;
    if (work < 0) {
        const int lesson = m_lessonOfId.value(change.mark.lesson.value, -1);
        work = adoptWork({change.mark.assignment,
                          change.mark.lesson,
                          WorkType::Answer,
                          {},
                          (lesson < 0 ? m_types : typesOf(lesson)).norm(WorkType::Answer).weight,
                          false,
                          0});
        if (work < 0)
            return;
        rebuildHeaders();
        Q_EMIT headersChanged();
    }
    hold({work, pupil},
         {{change.mark.value, change.mark.duty, change.mark.comment}, change.mark.version, false},
         {change.mark.by, change.mark.at});
}

void JournalModel::apply(const AbsenceChanged& change)
{
    const int lesson = m_lessonOfId.value(change.absence.lesson.value, -1);
    const int pupil = m_pupilOfId.value(change.absence.pupil.value, -1);
    if (change.group == m_group && lesson >= 0 && pupil >= 0)
        hold(absencePlace(lesson, pupil), {{change.absence.code, false, {}}, change.absence.version, false},
             {change.absence.by, change.absence.at});
}

void JournalModel::apply(const LessonChanged& change)
{
    const int lesson = m_lessonOfId.value(change.lesson.lesson.value, -1);
    if (change.group != m_group || lesson < 0)
        return;
    m_lessons[lesson].state = change.lesson;
    rebuildHeaders();
    Q_EMIT headersChanged();
}

void JournalModel::apply(const LessonFileChanged& change)
{
    const int lesson = m_lessonOfId.value(change.file.lesson.value, -1);
    if (change.group != m_group || lesson < 0)
        return;
    const AttachedFileLine& now = change.file.file;
    QList<AttachedFileLine>& files = m_lessons[lesson].files;
    const auto known = std::find_if(files.begin(), files.end(),
                                    [&](const AttachedFileLine& each) { return each.file == now.file; });
    if (known == files.end() && !now.detached)
        // In the order of attaching, also one that is taken back.
        files.insert(std::find_if(files.begin(), files.end(),
                                  [&](const AttachedFileLine& each) { return each.file > now.file; }),
                     now);
    else if (known != files.end() && now.detached)
        files.erase(known);
    else if (known != files.end())
        *known = now;
    rebuildHeaders();
    Q_EMIT headersChanged();
}

void JournalModel::setToday(QDate today)
{
    m_today = today;
    rebuildHeaders();
    Q_EMIT headersChanged();
}

void JournalModel::setDotRule(DotRule rule)
{
    m_dotRule = rule;
    rebuildAverages();
    Q_EMIT headersChanged();
}

void JournalModel::setClosedUntil(QDate date, const QString& reason)
{
    m_closedUntil = date;
    m_closedReason = reason;
    Q_EMIT headersChanged();
}

void JournalModel::setOrder(JournalOrder order)
{
    m_order = order;
    rebuildOrder();
    Q_EMIT reordered();
}

void JournalModel::rebuildOrder()
{
    m_rows.resize(m_pupils.size());
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i] = i;
    const auto average = [this](int pupil) { return m_pupils.at(pupil).average.hundredths(); };
    switch (m_order) {
    case JournalOrder::Name:
        break; // as the page comes
    case JournalOrder::NameBackwards:
        std::reverse(m_rows.begin(), m_rows.end());
        break;
    case JournalOrder::AverageFalling:
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](int a, int b) { return average(a) > average(b); });
        break;
    case JournalOrder::AverageRising:
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](int a, int b) { return average(a) < average(b); });
        break;
    }
    m_rowOfPupil.resize(m_pupils.size());
    for (int row = 0; row < m_rows.size(); ++row)
        m_rowOfPupil[m_rows.at(row)] = row;
}

void JournalModel::rebuildAverages()
{
    for (PupilRow& pupil : m_pupils)
        pupil.average = {};
    m_lessonAverages.fill({}, m_lessons.size());
    m_wholeAverage = {};
    for (auto it = m_held.cbegin(); it != m_held.cend(); ++it)
        if (!m_waiting.contains(it.key()))
            count(it.key(), it->value, 1);
    for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it)
        count(it.key(), it->value, 1);
}

void JournalModel::count(Place place, const Value& value, int sign)
{
    if (isAbsence(place))
        return;
    const Work& work = m_works.at(place.first);
    for (Average* average :
         {&m_pupils[place.second].average, &m_lessonAverages[work.lesson], &m_wholeAverage}) {
        if (sign > 0)
            average->add(value.value, work.state.weight, value.duty, m_dotRule);
        else
            average->remove(value.value, work.state.weight, value.duty, m_dotRule);
    }
}

JournalModel::Value JournalModel::shown(Place place) const
{
    const auto waiting = m_waiting.constFind(place);
    if (waiting != m_waiting.constEnd())
        return waiting->value;
    const auto held = m_held.constFind(place);
    return held == m_held.constEnd() ? Value() : held->value;
}

void JournalModel::emitCell(Place place)
{
    const int row = m_rowOfPupil.at(place.second);
    const int lesson = lessonOf(place);
    Q_EMIT cellChanged(row, lesson);
    if (!isAbsence(place)) {
        Q_EMIT rowSidesChanged(row);
        Q_EMIT bottomChanged(lesson);
        Q_EMIT bottomChanged(-1);
    }
}

} // namespace zvonok::client
