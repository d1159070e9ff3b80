// SPDX-License-Identifier: GPL-3.0-or-later
// What the grid of a plan shows and says.
#include "client/planning/PlanModel.h"

#include <QLocale>

#include <algorithm>

namespace zvonok::client {

void PlanModel::setRoom(int characters)
{
    const int room = std::max(70, characters);
    if (room == m_characters)
        return;
    m_characters = room;
    Q_EMIT headersChanged();
    Q_EMIT reordered();
}

int PlanModel::columnCharacters(int column) const
{
    const int shared = m_characters - 6;
    switch (column) {
    case Topic:
        return shared * 56 / 100;
    case Hours:
        return 6;
    case Homework:
        return shared * 26 / 100;
    default:
        return shared * 18 / 100;
    }
}

QVector<GridSide> PlanModel::leftSides() const { return {{tr("No."), 7, false}}; }

QVector<GridSide> PlanModel::rightSides() const
{
    if (!m_course || m_course->plan != m_plan.id)
        return {};
    return {{tr("By plan"), 8, false}, {tr("In fact"), 13, false}};
}

GridHeader PlanModel::header(int column) const { return {{}, columnName(column), {}, false, false}; }

QString PlanModel::columnName(int column) const
{
    switch (column) {
    case Topic:
        return tr("Topic");
    case Hours:
        return tr("Hours");
    case Homework:
        return tr("Homework");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

GridCell PlanModel::cell(int row, int column) const
{
    GridCell cell;
    const qint64 key = m_rows.at(row);
    if (isEmptyRow(key)) {
        if (!lockedReason().isEmpty())
            cell.states |= GridState::Locked;
        return cell;
    }
    const PlanTopic topic = shown(key);
    cell.text = textOf(topic, column);
    if (topic.heading) {
        cell.tone = column == Topic ? GridTone::Strong : GridTone::Muted;
        if (column == Hours) {
            int sum = 0;
            for (int below = row + 1; below < m_rows.size(); ++below) {
                if (isEmptyRow(m_rows.at(below)))
                    continue;
                const PlanTopic next = shown(m_rows.at(below));
                if (next.heading)
                    break;
                sum += next.hours;
            }
            cell.text = QString::number(sum);
        }
    }
    if (m_book.isWaiting(key) && !same(m_book.held(key).topic, topic) &&
        (!m_book.isHeld(key) || textOf(m_book.held(key).topic, column) != cell.text))
        cell.states |= GridState::Pending;
    if (!lockReason(row, column).isEmpty())
        cell.states |= GridState::Locked;
    if (m_book.isConflict(key)) {
        const PlanTopic mine = m_book.mine(key);
        const QString own = textOf(mine, column);
        const bool gone = m_book.held(key).topic.removed;
        if (own != cell.text || ((mine.removed || gone) && column == Topic)) {
            cell.states |= GridState::Conflict;
            cell.theirs = gone ? tr("removed") : cell.text;
            cell.text = mine.removed ? tr("removed") : own;
        }
    }
    return cell;
}

GridCell PlanModel::leftCell(int row, int) const
{
    GridCell cell;
    cell.tone = GridTone::Muted;
    const qint64 key = m_rows.at(row);
    const PlanTopic topic = shown(key);
    const int number = m_dates.value(key).number;
    if (isEmptyRow(key) || topic.heading || number == 0)
        return cell;
    cell.text = topic.hours == 1 ? QString::number(number)
                                 : QStringLiteral("%1–%2").arg(number).arg(number + topic.hours - 1);
    return cell;
}

QString PlanModel::dayText(const QDate& day) const
{
    return day.isValid() ? day.toString(QStringLiteral("dd.MM")) : QString();
}

GridCell PlanModel::rightCell(int row, int side) const
{
    GridCell cell;
    const qint64 key = m_rows.at(row);
    if (isEmptyRow(key) || !m_dates.contains(key))
        return cell;
    const Dates dates = m_dates.value(key);
    cell.tone = GridTone::Muted;
    if (side == 0) {
        cell.text = dayText(dates.planned);
        return cell;
    }
    if (dates.lacking > 0 && !dates.to.isValid()) {
        cell.text = dates.planned.isValid() || m_laid.figures.lacking > 0 ? tr("no lesson") : QString();
        cell.tone = GridTone::Poor;
        return cell;
    }
    cell.text = dates.from == dates.to ? dayText(dates.from)
                                       : QString(dayText(dates.from) + u'–' + dayText(dates.to));
    if (dates.past > 0)
        cell.tone = GridTone::Poor; // held, and nothing written in the journal
    else if (dates.given > 0)
        cell.tone = GridTone::Strong;
    return cell;
}

QString PlanModel::rowName(int row) const
{
    const qint64 key = m_rows.at(row);
    return isEmptyRow(key) ? tr("empty row") : shown(key).topic;
}

QString PlanModel::details(int row, int column) const
{
    const qint64 key = m_rows.at(row);
    if (isEmptyRow(key))
        return tr("An empty row: type to add a topic");
    QStringList lines{shown(key).topic};
    if (!shown(key).homework.isEmpty())
        lines.append(tr("Homework: %1").arg(shown(key).homework));
    if (!shown(key).note.isEmpty())
        lines.append(shown(key).note);
    const Held held = m_book.held(key);
    if (!held.by.isEmpty())
        lines.append(held.by + QStringLiteral(", ") +
                     QLocale().toString(held.at.local(), QLocale::ShortFormat));
    if (const QString locked = lockReason(row, column); !locked.isEmpty())
        lines.append(locked);
    return lines.join(QLatin1Char('\n'));
}

QString PlanModel::announced(int row, int column) const
{
    const GridCell shownCell = cell(row, column);
    QStringList parts{tr("row %1").arg(row + 1), columnName(column),
                      shownCell.text.isEmpty() ? tr("empty") : shownCell.text};
    for (int side = 0; side < rightSides().size(); ++side)
        if (const QString text = rightCell(row, side).text; !text.isEmpty())
            parts.append(rightSides().at(side).title + u' ' + text);
    return parts.join(QStringLiteral(", "));
}

QString PlanModel::currentLine(int row, int column) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const qint64 key = m_rows.at(row);
    if (isEmptyRow(key))
        return lockedReason();
    if (m_book.isConflict(key))
        return tr("%1 has changed this row meanwhile.  ← keep theirs   → keep mine").arg(m_book.held(key).by);
    QStringList parts;
    if (const QString text = textOf(shown(key), column); !text.isEmpty() && column != Hours)
        parts.append(text);
    const Dates dates = m_dates.value(key);
    if (m_course && m_course->plan == m_plan.id && dates.number > 0) {
        if (dates.past > 0)
            parts.append(tr("held, with no topic in the journal"));
        else if (dates.lacking > 0)
            parts.append(tr("%n hour(s) without a lesson till the end of the year", nullptr, dates.lacking));
        else if (dates.given == 0 && dates.planned.isValid() && dates.from > dates.planned)
            parts.append(tr("%n day(s) later than planned", nullptr, int(dates.planned.daysTo(dates.from))));
    }
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace zvonok::client
