// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/assessment/FormerMarksModel.h"

#include <QLocale>

#include <algorithm>

namespace zvonok::client {

void FormerMarksModel::load(const FormerMarks& page)
{
    const bool other =
        page.pupil != m_page.pupil || page.year != m_page.year || page.subjects != m_page.subjects;
    m_page = page;
    m_held.clear();
    for (const FormerMark& mark : page.marks)
        if (const Place place = placeOf(mark); place.first >= 0)
            m_held.insert(place, mark);
    if (other) {
        m_waiting.clear();
        m_waitingActs.clear();
        m_conflicts.clear();
        m_own.clear();
        m_undo.clear();
        m_redo.clear();
    }
    Q_EMIT headersChanged();
    Q_EMIT reordered();
    Q_EMIT conflictsChanged(conflicts());
}

void FormerMarksModel::setSource(const QString& school, const QString& document, qint32 grade)
{
    m_school = school.simplified();
    m_document = document.simplified();
    m_grade = grade;
    Q_EMIT reordered(); // locked without a school, open with one
}

FormerMarksModel::Place FormerMarksModel::placeOf(const FormerMark& mark) const
{
    for (int column = 0; column < columnCount(); ++column)
        if (m_page.columns.at(column).kind == mark.kind && m_page.columns.at(column).ordinal == mark.ordinal)
            return {rowOf(mark.subject.value), column};
    return {-1, -1};
}

qint32 FormerMarksModel::shown(Place place) const
{
    const auto waiting = m_waiting.constFind(place);
    return waiting != m_waiting.constEnd() ? *waiting : m_held.value(place).value;
}

MarkTextRules FormerMarksModel::rules(int row) const
{
    return {{m_page.lowestMarks.value(row), m_page.highestMarks.value(row), m_page.points.value(row),
             m_page.passFail.value(row)},
            false,
            {},
            1};
}

QString FormerMarksModel::lockReason(int, int column) const
{
    const QString closed = m_page.closed.value(column);
    if (closed == QLatin1String("member"))
        return tr("The pupil was here when this period ended: its mark is put in the sheet of the subject");
    if (!closed.isEmpty())
        return tr("This period has not ended yet");
    return m_school.isEmpty() ? tr("Say first, above, which school the marks are of") : QString();
}

GridVerdict FormerMarksModel::judge(int row, int, const QString& text) const
{
    const MarkTextRules its = rules(row);
    const ParsedCell parsed = parseCell(text, its);
    const bool dot = !parsed.cell.marks.isEmpty() && parsed.cell.marks.first().dot;
    if (parsed.state == TypedState::Refused || dot)
        return {
            GridVerdict::Kind::Refused,
            parsed.problem == MarkTextProblem::OutsideScale && its.scale.points
                ? tr("Marks of this subject are from %1 to %2").arg(its.scale.lowest).arg(its.scale.highest)
                : tr("“%1” is not a mark of a period").arg(text)};
    if (parsed.state == TypedState::Unfinished)
        return {GridVerdict::Kind::Unfinished, tr("Not finished yet: Enter needs a whole mark")};
    return {GridVerdict::Kind(int(parsed.state)), {}};
}

QString FormerMarksModel::commit(const QVector<GridEdit>& edits, GridAct)
{
    Intent steps;
    for (const GridEdit& edit : edits) {
        if (const QString locked = lockReason(edit.row, edit.column); !locked.isEmpty())
            return locked;
        const GridVerdict verdict = judge(edit.row, edit.column, edit.text);
        if (verdict.kind == GridVerdict::Kind::Refused || verdict.kind == GridVerdict::Kind::Unfinished)
            return verdict.reason;
        const ParsedCell parsed = parseCell(edit.text, rules(edit.row));
        const Place place{edit.row, edit.column};
        const qint32 value = parsed.cell.marks.isEmpty() ? 0 : parsed.cell.marks.first().value;
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

void FormerMarksModel::submit(const Intent& steps)
{
    SaveFormerMarks act{m_page.pupil, m_page.year, m_grade, m_school, m_document, {}};
    for (const Step& step : steps) {
        const PeriodLine& period = m_page.columns.at(step.place.second);
        FormerMark mark;
        mark.subject = m_page.subjects.at(step.place.first);
        mark.kind = period.kind;
        mark.ordinal = period.ordinal;
        mark.value = step.after;
        mark.version = m_held.value(step.place).version;
        act.marks.append(mark);
        m_conflicts.remove(step.place);
        m_waiting.insert(step.place, step.after);
        ++m_waitingActs[step.place];
        Q_EMIT cellChanged(step.place.first, step.place.second);
    }
    Q_EMIT submitted(act);
    Q_EMIT conflictsChanged(conflicts());
}

void FormerMarksModel::settle(const SaveFormerMarks& act, const FormerMarksSaved& saved)
{
    if (!isHere(act))
        return;
    Intent again;
    for (qsizetype i = 0; i < std::min(act.marks.size(), saved.marks.size()); ++i) {
        const FormerMark& now = saved.marks.at(i);
        const Place place = placeOf(now);
        if (place.first < 0)
            continue;
        if (now.version >= m_held.value(place).version)
            m_held.insert(place, now);
        if (!now.conflict)
            m_own.insert(place, now.version);
        if (--m_waitingActs[place] <= 0) {
            m_waitingActs.remove(place);
            m_waiting.remove(place);
            const qint32 mine = act.marks.at(i).value;
            if (now.conflict && mine != now.value) {
                if (m_own.value(place) == now.version) // typed twice before the first answer
                    again.append({place, now.value, mine});
                else
                    m_conflicts.insert(place, mine);
            }
        }
        Q_EMIT cellChanged(place.first, place.second);
    }
    if (!again.isEmpty())
        submit(again);
    Q_EMIT conflictsChanged(conflicts());
}

void FormerMarksModel::giveUp(const SaveFormerMarks& act)
{
    for (const FormerMark& mark : act.marks) {
        const Place place = placeOf(mark);
        if (!isHere(act) || place.first < 0 || --m_waitingActs[place] > 0)
            continue;
        m_waitingActs.remove(place);
        m_waiting.remove(place);
        Q_EMIT cellChanged(place.first, place.second);
    }
}

void FormerMarksModel::resume(const SaveFormerMarks& act)
{
    for (const FormerMark& mark : act.marks) {
        const Place place = placeOf(mark);
        if (!isHere(act) || place.first < 0)
            continue;
        m_waiting.insert(place, mark.value);
        ++m_waitingActs[place];
        Q_EMIT cellChanged(place.first, place.second);
    }
}

void FormerMarksModel::resumeConflicts(const SaveFormerMarks& act)
{
    for (const FormerMark& mark : act.marks) {
        const Place place = placeOf(mark);
        if (!isHere(act) || place.first < 0 || m_waiting.contains(place))
            continue;
        const FormerMark now = m_held.value(place);
        if (now.version != mark.version && now.value != mark.value)
            m_conflicts.insert(place, mark.value);
        Q_EMIT cellChanged(place.first, place.second);
    }
    Q_EMIT conflictsChanged(conflicts());
}

bool FormerMarksModel::isDecided(const SaveFormerMarks& act) const
{
    return isHere(act) && std::none_of(act.marks.begin(), act.marks.end(), [this](const FormerMark& mark) {
               const Place place = placeOf(mark);
               return place.first < 0 || m_conflicts.contains(place);
           });
}

QString FormerMarksModel::describe(const SaveFormerMarks& act) const
{
    QString text = tr("%1, marks of another school").arg(m_page.pupilName);
    if (act.marks.isEmpty())
        return text;
    const FormerMark& first = act.marks.first();
    if (const Place place = placeOf(first); isHere(act) && place.first >= 0)
        text += QStringLiteral(", ") + rowName(place.first) + QStringLiteral(", ") +
                columnName(place.second) + QStringLiteral(": ") +
                (first.value == 0 ? tr("cleared") : markText(first.value));
    return act.marks.size() > 1 ? tr("%1 and %n more mark(s)", nullptr, int(act.marks.size()) - 1).arg(text)
                                : text;
}

GridUndone FormerMarksModel::replay(QVector<Intent>& from, QVector<Intent>& to, bool forward)
{
    if (from.isEmpty())
        return {};
    const Intent intent = from.takeLast();
    GridUndone undone;
    Intent steps;
    for (const Step& step : intent) {
        undone.row = step.place.first;
        undone.column = step.place.second;
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

QString FormerMarksModel::keepTheirs(int row, int column)
{
    m_conflicts.remove({row, column});
    Q_EMIT cellChanged(row, column);
    Q_EMIT conflictsChanged(conflicts());
    return {};
}

QString FormerMarksModel::keepMine(int row, int column)
{
    const Place place{row, column};
    const QString locked = lockReason(row, column);
    if (!locked.isEmpty() || !m_conflicts.contains(place))
        return locked;
    const Intent steps{{place, m_held.value(place).value, m_conflicts.value(place)}};
    m_undo.append(steps);
    submit(steps);
    return {};
}

// ---------------------------------------------------------------------------------------------- showing

GridHeader FormerMarksModel::header(int column) const
{
    GridHeader header;
    header.text = columnName(column);
    header.newWeek = m_page.columns.at(column).kind == PeriodKind::Year;
    return header;
}

GridCell FormerMarksModel::cell(int row, int column) const
{
    const Place place{row, column};
    GridCell cell;
    cell.text = markText(shown(place));
    cell.tone = rules(row).scale.isPoor(shown(place)) ? GridTone::Poor : GridTone::Strong;
    if (m_page.closed.value(column) == QLatin1String("member"))
        cell.states |= GridState::Outside;
    if (!lockReason(row, column).isEmpty())
        cell.states |= GridState::Locked;
    if (m_waiting.contains(place))
        cell.states |= GridState::Pending;
    if (const auto mine = m_conflicts.constFind(place); mine != m_conflicts.constEnd()) {
        cell.states |= GridState::Conflict;
        cell.theirs = markText(m_held.value(place).value);
        cell.text = markText(*mine);
    }
    return cell;
}

GridCell FormerMarksModel::leftCell(int row, int) const
{
    GridCell cell;
    cell.text = rowName(row);
    return cell;
}

qint64 FormerMarksModel::columnKey(int column) const
{
    const PeriodLine& period = m_page.columns.at(column);
    return qint64(period.kind) * 1000 + period.ordinal + 1;
}

int FormerMarksModel::columnOf(qint64 key) const
{
    for (int column = 0; column < columnCount(); ++column)
        if (columnKey(column) == key)
            return column;
    return -1;
}

QString FormerMarksModel::columnName(int column) const
{
    const PeriodLine& period = m_page.columns.at(column);
    return period.kind == PeriodKind::Year ? tr("Year") : period.name;
}

QString FormerMarksModel::details(int row, int column) const
{
    QStringList lines{rowName(row) + QStringLiteral(" — ") + columnName(column)};
    const FormerMark held = m_held.value({row, column});
    if (held.version > 0) {
        lines.append((held.value == 0 ? tr("cleared") : markText(held.value)) + QStringLiteral(" — ") +
                     held.by + QStringLiteral(", ") +
                     QLocale().toString(held.at.local(), QLocale::ShortFormat));
        lines.append(held.document.isEmpty() ? held.school
                                             : held.school + QStringLiteral(", ") + held.document);
    }
    if (const QString locked = lockReason(row, column); !locked.isEmpty())
        lines.append(locked);
    return lines.join(QLatin1Char('\n'));
}

QString FormerMarksModel::announced(int row, int column) const
{
    const QString text = cell(row, column).text;
    return QStringList{rowName(row), columnName(column), text.isEmpty() ? tr("empty") : text}.join(
        QStringLiteral(", "));
}

QString FormerMarksModel::currentLine(int row, int column) const
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return {};
    const Place place{row, column};
    const FormerMark held = m_held.value(place);
    if (const auto mine = m_conflicts.constFind(place); mine != m_conflicts.constEnd()) {
        const QString nothing = tr("nothing");
        return tr("%1 put %2, you put %3.  ← keep theirs   → keep mine")
            .arg(held.by, held.value == 0 ? nothing : markText(held.value),
                 *mine == 0 ? nothing : markText(*mine));
    }
    QString text = rowName(row) + QStringLiteral(", ") + columnName(column);
    if (const QString locked = lockReason(row, column); !locked.isEmpty())
        return text + QStringLiteral("  ·  ") + locked;
    if (held.value != 0)
        text += QStringLiteral("  ·  ") + held.school;
    return text;
}

} // namespace zvonok::client
