// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/assessment/FormerMarksModel.h"

#include <QLocale>

#include <algorithm>

namespace zvonok::client {

void FormerMarksModel::load(const FormerMarks& page)
{
    const bool other =
        page.pupil != m_page.pupil || page.year != m_page.year || page.subjects != m_page.subjects;
    if (other)
        m_book.clear();
    m_page = page;
    QHash<Place, Book::Kept> read;
    for (const FormerMark& mark : page.marks)
        if (const Place place = placeOf(mark); place.first >= 0)
            read.insert(place, {mark, mark.version, false});
    const auto stays = [](const FormerMark&) { return true; };
    m_book.reload(
        read, [this](Place place) { return std::pair(place, place.second < columnCount()); }, stays);
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
    if (const qint32* const typed = m_book.typed(place))
        return *typed;
    const Book::Kept* const known = m_book.known(place);
    return known ? known->held.value : 0;
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
        if (shown(place) != value || m_book.isConflict(place))
            steps.append({place, shown(place), value});
    }
    act(steps);
    return {};
}

void FormerMarksModel::act(const Intent& steps)
{
    if (steps.isEmpty())
        return;
    m_book.did(steps);
    submit(steps);
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
        mark.version = m_book.version(step.place);
        act.marks.append(mark);
        m_book.send(step.place, step.after);
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
        const qint32 mine = act.marks.at(i).value;
        if (m_book.settle(place, now, now.version, now.conflict, mine, mine != now.value) ==
            Book::Settled::Again)
            again.append({place, now.value, mine});
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
        if (isHere(act) && place.first >= 0 && m_book.answered(place))
            Q_EMIT cellChanged(place.first, place.second);
    }
}

void FormerMarksModel::resume(const SaveFormerMarks& act)
{
    for (const FormerMark& mark : act.marks) {
        const Place place = placeOf(mark);
        if (!isHere(act) || place.first < 0)
            continue;
        m_book.resume(place, mark.value);
        Q_EMIT cellChanged(place.first, place.second);
    }
}

void FormerMarksModel::resumeConflicts(const SaveFormerMarks& act)
{
    for (const FormerMark& mark : act.marks) {
        const Place place = placeOf(mark);
        if (!isHere(act) || place.first < 0 || m_book.isWaiting(place))
            continue;
        const FormerMark now = m_book.held(place);
        if (now.version != mark.version && now.value != mark.value)
            m_book.setConflict(place, mark.value);
        Q_EMIT cellChanged(place.first, place.second);
    }
    Q_EMIT conflictsChanged(conflicts());
}

bool FormerMarksModel::isDecided(const SaveFormerMarks& act) const
{
    return isHere(act) && std::none_of(act.marks.begin(), act.marks.end(), [this](const FormerMark& mark) {
               const Place place = placeOf(mark);
               return place.first < 0 || m_book.isConflict(place);
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

GridUndone FormerMarksModel::replay(bool forward)
{
    if (!m_book.canReplay(forward))
        return {};
    const Intent intent = m_book.take(forward);
    GridUndone undone;
    Intent steps;
    for (const Step& step : intent) {
        undone.row = step.place.first;
        undone.column = step.place.second;
        const QString locked = lockReason(undone.row, undone.column);
        if (!locked.isEmpty() || shown(step.place) != (forward ? step.before : step.after) ||
            m_book.isConflict(step.place)) {
            undone.reason = !locked.isEmpty() ? locked
                                              : tr("%1, %2 has been changed since: left as it is")
                                                    .arg(rowName(undone.row), columnName(undone.column));
            return undone;
        }
        steps.append({step.place, shown(step.place), forward ? step.after : step.before});
    }
    m_book.replayed(forward, intent);
    submit(steps);
    undone.done = true;
    return undone;
}

QString FormerMarksModel::keepTheirs(int row, int column)
{
    m_book.dropConflict({row, column});
    Q_EMIT cellChanged(row, column);
    Q_EMIT conflictsChanged(conflicts());
    return {};
}

QString FormerMarksModel::keepMine(int row, int column)
{
    const Place place{row, column};
    const QString locked = lockReason(row, column);
    if (!locked.isEmpty() || !m_book.isConflict(place))
        return locked;
    act({{place, m_book.held(place).value, m_book.mine(place)}});
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
    if (m_book.isWaiting(place))
        cell.states |= GridState::Pending;
    if (m_book.isConflict(place)) {
        cell.states |= GridState::Conflict;
        cell.theirs = markText(m_book.held(place).value);
        cell.text = markText(m_book.mine(place));
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
    const FormerMark held = m_book.held({row, column});
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
    const FormerMark held = m_book.held(place);
    if (m_book.isConflict(place)) {
        const qint32 mine = m_book.mine(place);
        const QString nothing = tr("nothing");
        return tr("%1 put %2, you put %3.  ← keep theirs   → keep mine")
            .arg(held.by, held.value == 0 ? nothing : markText(held.value),
                 mine == 0 ? nothing : markText(mine));
    }
    QString text = rowName(row) + QStringLiteral(", ") + columnName(column);
    if (const QString locked = lockReason(row, column); !locked.isEmpty())
        return text + QStringLiteral("  ·  ") + locked;
    if (held.value != 0)
        text += QStringLiteral("  ·  ") + held.school;
    return text;
}

} // namespace zvonok::client
