// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/PeriodSheetModel.h"

#include "common/journal/Average.h"

#include <QLocale>

#include <algorithm>

namespace zvonok::client {

void PeriodSheetModel::load(const PeriodSheet& sheet)
{
    if (sheet.group != m_sheet.group) {
        m_waiting.clear();
        m_waitingActs.clear();
        m_conflicts.clear();
        m_undo.clear();
        m_redo.clear();
    }
    const PeriodSheet old = std::exchange(m_sheet, sheet);
    m_held.clear();
    m_counts.clear();
    for (int i = 0; i < sheet.cellPupils.size(); ++i)
        m_held.insert({sheet.cellPupils.at(i), sheet.cellColumns.value(i)},
                      {sheet.cellValues.value(i), sheet.cellVersions.value(i), sheet.cellBy.value(i),
                       sheet.cellAt.value(i), false});
    for (int i = 0; i < sheet.averagePupils.size(); ++i)
        m_counts.insert({sheet.averagePupils.at(i), sheet.averageColumns.value(i)},
                        {sheet.averages.value(i), sheet.markCounts.value(i), sheet.suggested.value(i),
                         sheet.missed.value(i)});
    // Who came or went moves the rows: what waits moves with its pupil.
    const auto move = [&](auto& hash) {
        std::remove_reference_t<decltype(hash)> kept;
        for (auto it = hash.cbegin(); it != hash.cend(); ++it) {
            const PeriodLine& period = old.columns.at(it.key().second);
            const Place to = placeOf(old.pupils.at(it.key().first), period.kind, period.ordinal);
            if (to.first >= 0)
                kept.insert(to, it.value());
        }
        hash = kept;
    };
    move(m_waiting);
    move(m_waitingActs);
    move(m_conflicts);
    if (old.pupils != sheet.pupils) { // undo knows places only
        m_undo.clear();
        m_redo.clear();
    }
    Q_EMIT headersChanged();
    Q_EMIT reordered();
    Q_EMIT conflictsChanged(conflicts());
}

PeriodSheetModel::Place PeriodSheetModel::placeOf(Id<Pupil> pupil, PeriodKind kind, qint32 ordinal) const
{
    for (int i = 0; i < m_sheet.columns.size(); ++i)
        if (m_sheet.columns.at(i).kind == kind && m_sheet.columns.at(i).ordinal == ordinal)
            return {int(m_sheet.pupils.indexOf(pupil)), i};
    return {-1, -1};
}

qint32 PeriodSheetModel::shown(Place place) const
{
    const auto waiting = m_waiting.constFind(place);
    return waiting != m_waiting.constEnd() ? *waiting : m_held.value(place).value;
}

void PeriodSheetModel::emitCell(Place place) { Q_EMIT cellChanged(place.first, place.second * 2 + 1); }

void PeriodSheetModel::hold(const PeriodMarkState& state, bool own)
{
    const Place place = placeOf(state.pupil, state.kind, state.ordinal);
    if (place.first < 0 || state.version < m_held.value(place).version)
        return;
    const Held before = m_held.value(place);
    m_held.insert(place, {state.value, state.version, state.by, state.at,
                          own || (before.own && before.version == state.version)});
    emitCell(place);
}

void PeriodSheetModel::apply(const PeriodMarkChanged& change)
{
    if (change.group == m_sheet.group)
        hold(change.mark, false);
}

void PeriodSheetModel::settle(const SavePeriodMarks& act, const PeriodMarksSaved& saved)
{
    if (act.group != m_sheet.group)
        return;
    Intent again;
    for (int i = 0; i < std::min(act.marks.size(), saved.marks.size()); ++i) {
        const PeriodMarkState& now = saved.marks.at(i);
        const Place place = placeOf(now.pupil, now.kind, now.ordinal);
        if (place.first < 0)
            continue;
        const Held before = m_held.value(place);
        hold(now, !now.conflict);
        const bool last = --m_waitingActs[place] <= 0;
        if (last) {
            m_waitingActs.remove(place);
            m_waiting.remove(place);
            const qint32 mine = act.marks.at(i).value;
            if (now.conflict && mine != now.value) {
                if (before.own && before.version == now.version)
                    again.append({place, now.value, mine}); // typed twice before the first answer
                else
                    m_conflicts.insert(place, mine);
            }
        }
        emitCell(place);
    }
    if (!again.isEmpty())
        submit(again);
    Q_EMIT conflictsChanged(conflicts());
}

void PeriodSheetModel::giveUp(const SavePeriodMarks& act)
{
    for (const PeriodMarkEntry& entry : act.marks) {
        const Place place = placeOf(entry.pupil, entry.kind, entry.ordinal);
        if (act.group != m_sheet.group || place.first < 0 || --m_waitingActs[place] > 0)
            continue;
        m_waitingActs.remove(place);
        m_waiting.remove(place);
        emitCell(place);
    }
}

void PeriodSheetModel::resume(const SavePeriodMarks& act)
{
    for (const PeriodMarkEntry& entry : act.marks) {
        const Place place = placeOf(entry.pupil, entry.kind, entry.ordinal);
        if (act.group != m_sheet.group || place.first < 0)
            continue;
        m_waiting.insert(place, entry.value);
        ++m_waitingActs[place];
        emitCell(place);
    }
}

void PeriodSheetModel::resumeConflicts(const SavePeriodMarks& act)
{
    for (const PeriodMarkEntry& entry : act.marks) {
        const Place place = placeOf(entry.pupil, entry.kind, entry.ordinal);
        if (act.group != m_sheet.group || place.first < 0 || m_waiting.contains(place))
            continue;
        const Held now = m_held.value(place);
        if (now.version != entry.version && now.value != entry.value) {
            m_conflicts.insert(place, entry.value);
            emitCell(place);
        }
    }
    Q_EMIT conflictsChanged(conflicts());
}

bool PeriodSheetModel::isDecided(const SavePeriodMarks& act) const
{
    return act.group == m_sheet.group &&
           std::none_of(act.marks.begin(), act.marks.end(), [this](const PeriodMarkEntry& entry) {
               const Place place = placeOf(entry.pupil, entry.kind, entry.ordinal);
               return place.first < 0 || m_conflicts.contains(place);
           });
}

QString PeriodSheetModel::describe(const SavePeriodMarks& act) const
{
    if (act.marks.isEmpty())
        return m_sheet.groupName;
    const PeriodMarkEntry& first = act.marks.first();
    const Place place = placeOf(first.pupil, first.kind, first.ordinal);
    QString text = m_sheet.groupName;
    if (place.first >= 0)
        text += QStringLiteral(", ") + rowName(place.first) + QStringLiteral(", ") + periodName(place.second);
    if (act.marks.size() > 1)
        return tr("%1 and %n more mark(s)", nullptr, int(act.marks.size()) - 1).arg(text);
    return text + QStringLiteral(": ") + (first.value == 0 ? tr("cleared") : markText(first.value));
}

// ---------------------------------------------------------------------------------------------- typing

MarkTextRules PeriodSheetModel::rules() const
{
    return {{m_sheet.lowestMark, m_sheet.highestMark, m_sheet.points, m_sheet.passFail}, false, {}, 1};
}

QString PeriodSheetModel::lockReason(int, int column) const
{
    if (!isMark(column))
        return tr("The average is counted from the marks of the lessons");
    if (!m_sheet.mayMark)
        return tr("You may read this sheet, not write in it");
    const QString closed = m_sheet.closed.value(column / 2);
    return closed.isEmpty() ? QString() : tr("The period is closed — %1").arg(closed);
}

GridVerdict PeriodSheetModel::judge(int row, int column, const QString& text) const
{
    if (text == QStringLiteral("=")) {
        if (m_counts.value({row, column / 2}).suggested != 0)
            return {GridVerdict::Kind::BeyondDoubt, {}};
        return {GridVerdict::Kind::Refused, tr("There are no marks to suggest one from")};
    }
    const ParsedCell parsed = parseCell(text, rules());
    const bool dot = !parsed.cell.marks.isEmpty() && parsed.cell.marks.first().dot;
    if (parsed.state == TypedState::Refused || dot)
        return {GridVerdict::Kind::Refused, parsed.problem == MarkTextProblem::OutsideScale && m_sheet.points
                                                ? tr("Marks of this subject are from %1 to %2")
                                                      .arg(m_sheet.lowestMark)
                                                      .arg(m_sheet.highestMark)
                                                : tr("“%1” is not a mark of a period").arg(text)};
    if (parsed.state == TypedState::Unfinished)
        return {GridVerdict::Kind::Unfinished, tr("Not finished yet: Enter needs a whole mark")};
    return {GridVerdict::Kind(int(parsed.state)), {}};
}

QString PeriodSheetModel::editText(int row, int column) const
{
    return isMark(column) ? markText(shown({row, column / 2})) : QString();
}

QString PeriodSheetModel::commit(const QVector<GridEdit>& edits, GridAct)
{
    Intent steps;
    for (const GridEdit& edit : edits) {
        const QString locked = lockReason(edit.row, edit.column);
        if (!locked.isEmpty())
            return locked;
        const GridVerdict verdict = judge(edit.row, edit.column, edit.text);
        if (verdict.kind == GridVerdict::Kind::Refused || verdict.kind == GridVerdict::Kind::Unfinished)
            return verdict.reason;
        const Place place{edit.row, edit.column / 2};
        qint32 value = 0;
        if (edit.text == QStringLiteral("=")) {
            value = m_counts.value(place).suggested;
        } else {
            const ParsedCell parsed = parseCell(edit.text, rules());
            value = parsed.cell.marks.isEmpty() ? 0 : parsed.cell.marks.first().value;
        }
        if (shown(place) != value || m_conflicts.contains(place))
            steps.append({place, shown(place), value});
    }
    if (steps.isEmpty())
        return {};
    m_undo.append(steps);
    m_redo.clear();
    submit(steps);
    return {};
}

int PeriodSheetModel::takeAll(int column)
{
    Intent steps;
    for (int row = 0; row < rowCount(); ++row) {
        const Place place{row, column / 2};
        const qint32 suggested = m_counts.value(place).suggested;
        if (suggested != 0 && shown(place) == 0 && lockReason(row, column / 2 * 2 + 1).isEmpty())
            steps.append({place, 0, suggested});
    }
    if (steps.isEmpty())
        return 0;
    m_undo.append(steps);
    m_redo.clear();
    submit(steps);
    return int(steps.size());
}

void PeriodSheetModel::submit(const Intent& steps)
{
    SavePeriodMarks act{m_sheet.group, {}};
    for (const Step& step : steps) {
        const PeriodLine& period = m_sheet.columns.at(step.place.second);
        act.marks.append({m_sheet.pupils.at(step.place.first), period.kind, period.ordinal, step.after,
                          m_held.value(step.place).version});
        m_conflicts.remove(step.place);
        m_waiting.insert(step.place, step.after);
        ++m_waitingActs[step.place];
        emitCell(step.place);
    }
    Q_EMIT submitted(act);
    Q_EMIT conflictsChanged(conflicts());
}

GridUndone PeriodSheetModel::replay(QVector<Intent>& from, QVector<Intent>& to, bool forward)
{
    if (from.isEmpty())
        return {};
    const Intent intent = from.takeLast();
    GridUndone undone;
    Intent steps;
    for (const Step& step : intent) {
        undone.row = step.place.first;
        undone.column = step.place.second * 2 + 1;
        const QString locked = lockReason(undone.row, undone.column);
        if (!locked.isEmpty() || shown(step.place) != (forward ? step.before : step.after) ||
            m_conflicts.contains(step.place)) {
            undone.reason = !locked.isEmpty() ? locked
                                              : tr("%1, %2 has been changed since: left as it is")
                                                    .arg(rowName(undone.row), columnName(undone.column));
            return undone;
        }
        steps.append({step.place, shown(step.place), forward ? step.after : step.before});
    }
    to.append(intent);
    submit(steps);
    undone.done = true;
    return undone;
}

QString PeriodSheetModel::keepTheirs(int row, int column)
{
    m_conflicts.remove({row, column / 2});
    emitCell({row, column / 2});
    Q_EMIT conflictsChanged(conflicts());
    return {};
}

QString PeriodSheetModel::keepMine(int row, int column)
{
    const Place place{row, column / 2};
    const QString locked = lockReason(row, column);
    if (!locked.isEmpty() || !m_conflicts.contains(place))
        return locked;
    const Intent steps{{place, m_held.value(place).value, m_conflicts.value(place)}};
    m_undo.append(steps);
    submit(steps);
    return {};
}

// ---------------------------------------------------------------------------------------------- showing

QString PeriodSheetModel::periodName(int period) const
{
    const PeriodLine& line = m_sheet.columns.at(period);
    return line.kind == PeriodKind::Year ? tr("Year") : line.name;
}

QVector<GridSide> PeriodSheetModel::leftSides() const
{
    qsizetype longest = 14;
    for (const QString& name : m_sheet.pupilNames)
        longest = std::max(longest, name.size());
    return {{tr("No."), 3, false}, {tr("Pupil"), int(std::min<qsizetype>(longest, 28)), true}};
}

GridHeader PeriodSheetModel::header(int column) const
{
    GridHeader header;
    header.group = periodName(column / 2);
    header.text = isMark(column) ? tr("mark") : tr("average");
    header.newWeek = !isMark(column) && column > 0;
    return header;
}

GridCell PeriodSheetModel::cell(int row, int column) const
{
    const Place place{row, column / 2};
    GridCell cell;
    if (!isMark(column)) {
        const Count count = m_counts.value(place);
        if (count.marks > 0)
            cell.text = Average::textOf(count.average) + QStringLiteral(" ·%1").arg(count.marks);
        cell.tone = count.marks > 0 && count.marks < m_sheet.minimumMarks &&
                            m_sheet.columns.at(place.second).kind != PeriodKind::Year
                        ? GridTone::Poor
                        : GridTone::Muted;
        cell.states = GridState::Locked;
        return cell;
    }
    const qint32 value = shown(place);
    cell.text = markText(value);
    if (value == 0)
        if (const qint32 suggested = m_counts.value(place).suggested; suggested != 0)
            cell.note = QString::number(suggested);
    cell.tone = rules().scale.isPoor(value) ? GridTone::Poor : GridTone::Strong;
    if (m_waiting.contains(place))
        cell.states |= GridState::Pending;
    if (!lockReason(row, column).isEmpty())
        cell.states |= GridState::Locked;
    if (const auto mine = m_conflicts.constFind(place); mine != m_conflicts.constEnd()) {
        cell.states |= GridState::Conflict;
        cell.theirs = markText(m_held.value(place).value);
        cell.text = markText(*mine);
    }
    return cell;
}

GridCell PeriodSheetModel::leftCell(int row, int side) const
{
    GridCell cell;
    const bool left = !m_sheet.columns.isEmpty() && m_sheet.memberTo.value(row) < m_sheet.columns.last().to;
    cell.text = side == 0 ? QString::number(row + 1) : rowName(row);
    cell.tone = side == 0 || left ? GridTone::Muted : GridTone::Plain;
    return cell;
}

qint64 PeriodSheetModel::columnKey(int column) const
{
    const PeriodLine& period = m_sheet.columns.at(column / 2);
    return (qint64(period.kind) * 1000 + period.ordinal) * 2 + column % 2 + 1;
}

int PeriodSheetModel::rowOf(qint64 key) const { return int(m_sheet.pupils.indexOf(Id<Pupil>{key})); }

int PeriodSheetModel::columnOf(qint64 key) const
{
    for (int column = 0; column < columnCount(); ++column)
        if (columnKey(column) == key)
            return column;
    return -1;
}

QString PeriodSheetModel::columnName(int column) const
{
    return isMark(column) ? periodName(column / 2) : tr("%1, average").arg(periodName(column / 2));
}

QString PeriodSheetModel::suggestionText(Place place) const
{
    const Count count = m_counts.value(place);
    if (count.marks == 0)
        return count.missed == 0 ? tr("no marks")
                                 : tr("no marks, %n lesson(s) missed", nullptr, count.missed);
    QStringList parts;
    parts.append(
        m_sheet.columns.at(place.second).kind == PeriodKind::Year
            ? tr("mean of %n period mark(s): %1", nullptr, count.marks).arg(Average::textOf(count.average))
            : tr("weighted average of %n mark(s): %1", nullptr, count.marks)
                  .arg(Average::textOf(count.average)));
    if (count.suggested != 0)
        parts.append(tr("rounded up from ,%1 that is %2 (= takes it)")
                         .arg(m_sheet.roundUpFrom, 2, 10, QLatin1Char('0'))
                         .arg(count.suggested));
    if (count.marks < m_sheet.minimumMarks && m_sheet.columns.at(place.second).kind != PeriodKind::Year)
        parts.append(tr("fewer marks than the school's %1").arg(m_sheet.minimumMarks));
    if (count.missed > 0)
        parts.append(tr("%n lesson(s) missed", nullptr, count.missed));
    return parts.join(QStringLiteral("  ·  "));
}

QString PeriodSheetModel::details(int row, int column) const
{
    const Place place{row, column / 2};
    QStringList lines{rowName(row) + QStringLiteral(" — ") + columnName(column), suggestionText(place)};
    const Held held = m_held.value(place);
    if (isMark(column) && held.version > 0)
        lines.append((held.value == 0 ? tr("cleared") : markText(held.value)) + QStringLiteral(" — ") +
                     held.by + QStringLiteral(", ") +
                     QLocale().toString(held.at.local(), QLocale::ShortFormat));
    if (const QString locked = lockReason(row, column); isMark(column) && !locked.isEmpty())
        lines.append(locked);
    return lines.join(QLatin1Char('\n'));
}

QString PeriodSheetModel::announced(int row, int column) const
{
    const GridCell shownCell = cell(row, column);
    return QStringList{rowName(row), columnName(column),
                       shownCell.text.isEmpty() ? tr("empty") : shownCell.text}
        .join(QStringLiteral(", "));
}

QString PeriodSheetModel::currentLine(int row, int column) const
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return {};
    const Place place{row, column / 2};
    if (const auto mine = m_conflicts.constFind(place); mine != m_conflicts.constEnd()) {
        const Held theirs = m_held.value(place);
        const QString nothing = tr("nothing");
        return tr("%1 put %2, you put %3.  ← keep theirs   → keep mine")
            .arg(theirs.by, theirs.value == 0 ? nothing : markText(theirs.value),
                 *mine == 0 ? nothing : markText(*mine));
    }
    return columnName(column) + QStringLiteral("  ·  ") + suggestionText(place);
}

} // namespace zvonok::client
