// SPDX-License-Identifier: GPL-3.0-or-later
// Acts on whole rows: putting in, removing, moving, titles, rows from a file.
#include "client/planning/PlanModel.h"

#include <algorithm>

namespace zvonok::client {

void PlanModel::makeRoom(int row, int count)
{
    const int tail = int(m_tail.size());
    const int missing = row + count - rowCount();
    if (missing <= 0 || !lockedReason().isEmpty())
        return;
    m_room = std::min(tail + missing, int(mostPlanRows));
    rebuild();
}

// The place of the index-th of count new rows before the row; −1: the neighbours stand too close.
qint64 PlanModel::placeBefore(int row, int index, int count) const
{
    const qint64 above = row > 0 ? shown(m_rows.at(row - 1)).place : 0;
    const qint64 below =
        row < m_rows.size() ? shown(m_rows.at(row)).place : above + planPlaceStep * (count + 1);
    const qint64 step = (below - above) / (count + 1);
    return step < 1 ? -1 : above + step * (index + 1);
}

// All rows at even distances again.
void PlanModel::spread(Intent& steps) const
{
    qint64 place = 0;
    for (const PlanTopic& topic : topics()) {
        Step step{topic.key, topic, topic};
        step.after.place = place += planPlaceStep;
        if (step.after.place != topic.place)
            steps.append(step);
    }
}

QString PlanModel::insertAbove(int row, int count, int* firstNew)
{
    const QString locked = lockedReason();
    if (!locked.isEmpty())
        return locked;
    row = std::min(row, int(m_rows.size() - m_tail.size()));
    if (placeBefore(row, 0, count) < 0) {
        Intent steps;
        spread(steps);
        const qint64 at = m_rows.value(row);
        act(steps);
        row = rowOf(at);
    }
    for (int i = 0; i < count; ++i) {
        PlanTopic empty;
        empty.key = newKey();
        empty.place = placeBefore(row, i, count);
        m_empty.insert(empty.key, empty);
        if (i == 0)
            *firstNew = row;
    }
    rebuild();
    return {};
}

QString PlanModel::removeRows(int first, int last)
{
    const QString locked = lockedReason();
    if (!locked.isEmpty())
        return locked;
    Intent steps;
    for (int row = first; row <= last; ++row) {
        const qint64 key = m_rows.at(row);
        if (isEmptyRow(key)) {
            if (!m_tail.contains(key))
                m_empty.remove(key);
            continue;
        }
        Step step{key, shown(key), shown(key)};
        step.after.removed = true;
        steps.append(step);
    }
    act(steps);
    if (steps.isEmpty())
        rebuild();
    return {};
}

QString PlanModel::moveRows(int first, int last, int direction)
{
    const QString locked = lockedReason();
    if (!locked.isEmpty())
        return locked;
    const int filled = int(m_rows.size() - m_tail.size());
    const int other = direction < 0 ? first - 1 : last + 1; // goes to the other side of the block
    if (other < 0 || other >= filled || last >= filled)
        return tr("There is no row to change places with");
    const qint64 key = m_rows.at(other);
    const int before = direction < 0 ? last + 1 : first;
    qint64 place = placeBefore(before, 0, 1);
    Intent steps;
    if (place < 0) {
        spread(steps);
        submit(steps);
        rebuild();
        place = placeBefore(before, 0, 1);
    }
    if (isEmptyRow(key)) {
        m_empty[key].place = place;
        rebuild();
        return {};
    }
    Step step{key, shown(key), shown(key)};
    step.after.place = place;
    act({step});
    return {};
}

QString PlanModel::toggleHeading(int first, int last)
{
    const QString locked = lockedReason();
    if (!locked.isEmpty())
        return locked;
    const bool heading = !shown(m_rows.at(first)).heading;
    Intent steps;
    for (int row = first; row <= last; ++row) {
        const qint64 key = m_rows.at(row);
        if (isEmptyRow(key))
            continue;
        Step step{key, shown(key), shown(key)};
        step.after.heading = heading;
        step.after.hours = std::clamp(step.after.hours, 1, int(mostTopicHours));
        if (!same(step.after, step.before))
            steps.append(step);
    }
    if (steps.isEmpty())
        return tr("Type the title first");
    act(steps);
    return {};
}

QString PlanModel::append(const QList<PlanTopic>& added)
{
    const QString locked = lockedReason();
    if (!locked.isEmpty())
        return locked;
    const QList<PlanTopic> all = topics();
    if (all.size() + added.size() > mostPlanRows)
        return tr("A plan has at most %n row(s)", nullptr, mostPlanRows);
    qint64 place = all.isEmpty() ? 0 : all.last().place;
    Intent steps;
    for (const PlanTopic& topic : added) {
        Step step{newKey(), topic, topic};
        step.after.key = step.before.key = step.place;
        step.after.place = step.before.place = place += planPlaceStep;
        step.before.removed = true;
        steps.append(step);
    }
    act(steps);
    return {};
}

qint64 PlanModel::topicKey(int row) const
{
    const qint64 key = m_rows.value(row);
    return key == 0 || isEmptyRow(key) || shown(key).heading ? 0 : key;
}

int PlanModel::currentRow() const
{
    if (!m_course || m_course->plan != m_plan.id)
        return -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        const auto dates = m_dates.constFind(m_rows.at(row));
        if (dates != m_dates.constEnd() && !isEmptyRow(m_rows.at(row)) && dates->to >= m_course->today)
            return row;
    }
    return -1;
}

} // namespace zvonok::client
