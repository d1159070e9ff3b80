// SPDX-License-Identifier: GPL-3.0-or-later
// Acts that are older than this model's page: taken over the page, and put into words.
#include "client/journal/JournalModelImpl.h"

#include <algorithm>

namespace zvonok::client {

QVector<JournalModel::Entry> JournalModel::entriesOf(const SaveMarks& act) const
{
    QVector<Entry> entries;
    const bool here = act.group == m_group;
    const auto pupilOf = [&](Id<Pupil> id) { return here ? m_pupilOfId.value(id.value, -1) : -1; };
    for (const MarkEntry& mark : act.marks) {
        const int lesson = m_lessonOfId.value(mark.lesson.value, -1);
        int work = workOf(mark.assignment);
        if (!mark.assignment && lesson >= 0) {
            qint32 answers = 0;
            for (int own : m_lessons.at(lesson).works)
                if (m_works.at(own).state.type == WorkType::Answer && answers++ == mark.slot)
                    work = own;
        }
        const int pupil = work < 0 ? -1 : pupilOf(mark.pupil);
        entries.append({{std::max(work, 0), pupil}, {mark.value, mark.duty, mark.comment}, mark.version});
    }
    for (const AbsenceEntry& absence : act.absences) {
        const int lesson = m_lessonOfId.value(absence.lesson.value, -1);
        const int pupil = lesson < 0 ? -1 : pupilOf(absence.pupil);
        entries.append(
            {absencePlace(std::max(lesson, 0), pupil), {absence.code, false, {}}, absence.version});
    }
    return entries;
}

quint64 JournalModel::resume(const SaveMarks& act)
{
    if (act.group == m_group)
        for (const MarkEntry& mark : act.marks) // answers that the server has not made yet
            if (const int lesson = m_lessonOfId.value(mark.lesson.value, -1); !mark.assignment && lesson >= 0)
                workFor(lesson, mark.slot);
    const quint64 number = m_nextAct++;
    Act resumed;
    const QVector<Entry> entries = entriesOf(act);
    for (int i = 0; i < entries.size(); ++i) {
        const Entry& entry = entries.at(i);
        (i < act.marks.size() ? resumed.marks : resumed.absences).append(entry.place);
        if (entry.place.second >= 0)
            change(entry.place, [&] { m_waiting.insert(entry.place, {entry.mine, number}); });
    }
    m_acts.insert(number, resumed);
    Q_EMIT unsentChanged(unsentActs());
    return number;
}

void JournalModel::resumeConflicts(const SaveMarks& act)
{
    for (const Entry& entry : entriesOf(act)) {
        if (entry.place.second < 0 || m_waiting.contains(entry.place))
            continue;
        const Held now = held(entry.place);
        // What was written stands in the page; what was not stands there with somebody else's version.
        if (now.version != entry.version && !(now.value == entry.mine))
            change(entry.place, [&] { m_conflicts.insert(entry.place, entry.mine); });
    }
    Q_EMIT conflictsChanged(conflicts());
}

bool JournalModel::isDecided(const SaveMarks& act) const
{
    const QVector<Entry> entries = entriesOf(act);
    return std::all_of(entries.begin(), entries.end(), [this](const Entry& entry) {
        return entry.place.second >= 0 && !m_conflicts.contains(entry.place);
    });
}

QString JournalModel::describe(const SaveMarks& act) const
{
    const QVector<Entry> entries = entriesOf(act);
    const auto first = std::find_if(entries.begin(), entries.end(),
                                    [](const Entry& entry) { return entry.place.second >= 0; });
    if (first == entries.end())
        return m_groupName;
    QStringList values;
    QVector<QPair<int, int>> cells;
    for (const Entry& entry : entries) {
        if (entry.place.second < 0)
            continue;
        const QPair<int, int> cell{entry.place.second, lessonOf(entry.place)};
        if (!cells.contains(cell))
            cells.append(cell);
        const QString text = valueText(entry.place, entry.mine);
        if (!text.isEmpty())
            values.append(text);
    }
    const QString where = m_groupName + QStringLiteral(", ") + placeName(first->place);
    if (cells.size() > 1)
        return tr("%1 and %n more cell(s)", nullptr, int(cells.size()) - 1).arg(where);
    return where + QStringLiteral(": ") + (values.isEmpty() ? tr("cleared") : values.join(QLatin1Char('/')));
}

} // namespace zvonok::client
