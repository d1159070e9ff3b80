// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/PeriodSheetModel.h"

#include <algorithm>

namespace zvonok::client {

void PeriodSheetModel::load(const PeriodSheet& sheet)
{
    if (sheet.group != m_sheet.group)
        m_book.clear();
    const PeriodSheet old = std::exchange(m_sheet, sheet);
    m_counts.clear();
    m_parts.clear();
    m_former.clear();
    layColumns();
    QHash<Place, Book::Kept> read;
    for (int i = 0; i < sheet.cellPupils.size(); ++i)
        read.insert({sheet.cellPupils.at(i), sheet.cellColumns.value(i)},
                    {{sheet.cellValues.value(i), sheet.cellBy.value(i), sheet.cellAt.value(i)},
                     sheet.cellVersions.value(i),
                     false});
    for (int i = 0; i < sheet.averagePupils.size(); ++i)
        m_counts.insert({sheet.averagePupils.at(i), sheet.averageColumns.value(i)},
                        {sheet.averages.value(i), sheet.markCounts.value(i), sheet.suggested.value(i),
                         sheet.missed.value(i)});
    for (int i = 0; i < sheet.partOf.size(); ++i) {
        const qint32 of = sheet.partOf.at(i);
        m_parts[{sheet.averagePupils.value(of), sheet.averageColumns.value(of)}].append(
            {sheet.partKinds.value(i), sheet.partOrdinals.value(i), sheet.partGrades.value(i),
             sheet.partValues.value(i), sheet.partFormer.value(i), sheet.partSubjects.value(i, -1)});
    }
    for (int i = 0; i < sheet.formerPupils.size(); ++i)
        m_former.insert({sheet.formerPupils.at(i), sheet.formerColumns.value(i)},
                        {sheet.formerValues.value(i), sheet.formerSchools.value(i)});
    // Who came or went moves the rows: what is known and what waits moves with its pupil.
    const auto move = [&](Place place) {
        const PeriodLine& period = old.columns.at(place.second);
        const Place to = placeOf(old.pupils.at(place.first), period.kind, period.ordinal);
        return std::pair(to, to.first >= 0);
    };
    m_book.reload(read, move, [](const Held&) { return true; });
    const bool same = std::equal(
        old.columns.begin(), old.columns.end(), sheet.columns.begin(), sheet.columns.end(),
        [](const PeriodLine& a, const PeriodLine& b) { return a.kind == b.kind && a.ordinal == b.ordinal; });
    if (old.pupils != sheet.pupils || !same)
        m_book.forgetSteps(); // they know places only
    Q_EMIT headersChanged();
    Q_EMIT reordered();
    Q_EMIT conflictsChanged(conflicts());
}

// A period has its average and its mark; an exam in points the points and what they are worth, another its
// mark only.
void PeriodSheetModel::layColumns()
{
    m_columns.clear();
    m_markColumns.clear();
    for (int period = 0; period < m_sheet.columns.size(); ++period) {
        const ExamColumn* its = exam(period);
        if (!its)
            m_columns.append({period, false});
        m_markColumns.append(int(m_columns.size()));
        m_columns.append({period, true});
        if (its && its->scale == ExamScale::Points && !its->levels().isEmpty())
            m_columns.append({period, false});
    }
}

const ExamColumn* PeriodSheetModel::exam(int period) const
{
    for (const ExamColumn& each : m_sheet.exams)
        if (each.column == period)
            return &each;
    return nullptr;
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
    if (const qint32* const typed = m_book.typed(place))
        return *typed;
    const Book::Kept* const known = m_book.known(place);
    return known ? known->held.value : 0;
}

void PeriodSheetModel::emitCell(Place place)
{
    const int column = markColumn(place.second);
    Q_EMIT cellChanged(place.first, column);
    if (column + 1 < columnCount() && periodAt(column + 1) == place.second) // what the points are worth
        Q_EMIT cellChanged(place.first, column + 1);
}

void PeriodSheetModel::apply(const PeriodMarkChanged& change)
{
    const PeriodMarkState& now = change.mark;
    const Place place = placeOf(now.pupil, now.kind, now.ordinal);
    if (change.group == m_sheet.group && place.first >= 0 &&
        m_book.hold(place, {now.value, now.by, now.at}, now.version, false))
        emitCell(place);
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
        const qint32 mine = act.marks.at(i).value;
        if (m_book.settle(place, {now.value, now.by, now.at}, now.version, now.conflict, mine,
                          mine != now.value) == Book::Settled::Again)
            again.append({place, now.value, mine});
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
        if (act.group == m_sheet.group && place.first >= 0 && m_book.answered(place))
            emitCell(place);
    }
}

void PeriodSheetModel::resume(const SavePeriodMarks& act)
{
    for (const PeriodMarkEntry& entry : act.marks) {
        const Place place = placeOf(entry.pupil, entry.kind, entry.ordinal);
        if (act.group != m_sheet.group || place.first < 0)
            continue;
        m_book.resume(place, entry.value);
        emitCell(place);
    }
}

void PeriodSheetModel::resumeConflicts(const SavePeriodMarks& act)
{
    for (const PeriodMarkEntry& entry : act.marks) {
        const Place place = placeOf(entry.pupil, entry.kind, entry.ordinal);
        if (act.group != m_sheet.group || place.first < 0 || m_book.isWaiting(place))
            continue;
        if (m_book.version(place) != entry.version && m_book.held(place).value != entry.value) {
            m_book.setConflict(place, entry.value);
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
               return place.first < 0 || m_book.isConflict(place);
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

MarkTextRules PeriodSheetModel::rules(int period) const
{
    const ExamColumn* its = exam(period);
    return {its ? its->markScale()
                : MarkScale{m_sheet.lowestMark, m_sheet.highestMark, m_sheet.points, m_sheet.passFail},
            false,
            {},
            1};
}

QString PeriodSheetModel::absentReason(Place place) const
{
    const PeriodLine& period = m_sheet.columns.at(place.second);
    const QDate from = m_sheet.memberFrom.value(place.first);
    const QDate to = m_sheet.memberTo.value(place.first);
    if ((from.isValid() && from > period.to) || (to.isValid() && to < period.from)) {
        const Former former = m_former.value(place);
        return former.value == 0 ? tr("Was not in the group in this period")
                                 : tr("A mark of another school: %1").arg(former.school);
    }
    const ExamColumn* its = exam(place.second);
    return its && its->byChoice && !its->chosen.contains(place.first) ? tr("Has not chosen this exam")
                                                                      : QString();
}

QString PeriodSheetModel::lockReason(int row, int column) const
{
    const int period = periodAt(column);
    const ExamColumn* its = exam(period);
    if (!isMark(column))
        return its ? tr("What the points are worth follows from the table of the exam")
                   : tr("The average is counted from the marks of the lessons");
    if (!m_sheet.mayMark)
        return tr("You may read this sheet, not write in it");
    if (its && its->headsOnly)
        return tr("The marks of this exam are put by the deputy head");
    const QString closed = m_sheet.closed.value(period);
    return closed.isEmpty() ? absentReason({row, period}) : tr("The period is closed — %1").arg(closed);
}

GridVerdict PeriodSheetModel::judge(int row, int column, const QString& text) const
{
    const int period = periodAt(column);
    if (text == QStringLiteral("=")) {
        if (m_counts.value({row, period}).suggested != 0)
            return {GridVerdict::Kind::BeyondDoubt, {}};
        const QString why = heldBackBy(m_parts.value({row, period}));
        return {GridVerdict::Kind::Refused,
                why.isEmpty() ? tr("There are no marks to suggest one from") : why};
    }
    const MarkTextRules its = rules(period);
    const ParsedCell parsed = parseCell(text, its);
    const bool dot = !parsed.cell.marks.isEmpty() && parsed.cell.marks.first().dot;
    if (parsed.state == TypedState::Refused || dot) {
        if (parsed.problem != MarkTextProblem::OutsideScale || !its.scale.points)
            return {GridVerdict::Kind::Refused, tr("“%1” is not a mark of a period").arg(text)};
        return {GridVerdict::Kind::Refused, (exam(period) ? tr("This exam takes %1 to %2")
                                                          : tr("Marks of this subject are from %1 to %2"))
                                                .arg(its.scale.lowest)
                                                .arg(its.scale.highest)};
    }
    if (parsed.state == TypedState::Unfinished)
        return {GridVerdict::Kind::Unfinished, tr("Not finished yet: Enter needs a whole mark")};
    return {GridVerdict::Kind(int(parsed.state)), {}};
}

QString PeriodSheetModel::editText(int row, int column) const
{
    return isMark(column) ? markText(shown({row, periodAt(column)})) : QString();
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
        const Place place{edit.row, periodAt(edit.column)};
        qint32 value = 0;
        if (edit.text == QStringLiteral("=")) {
            value = m_counts.value(place).suggested;
        } else {
            const ParsedCell parsed = parseCell(edit.text, rules(place.second));
            value = parsed.cell.marks.isEmpty() ? 0 : parsed.cell.marks.first().value;
        }
        if (shown(place) != value || m_book.isConflict(place))
            steps.append({place, shown(place), value});
    }
    act(steps);
    return {};
}

int PeriodSheetModel::takeAll(int column)
{
    Intent steps;
    const int period = periodAt(column);
    for (int row = 0; row < rowCount(); ++row) {
        const Place place{row, period};
        const qint32 suggested = m_counts.value(place).suggested;
        // н/а is a decision about one pupil: it is taken one by one.
        if (suggested != 0 && suggested != mark::NotAttested && shown(place) == 0 &&
            lockReason(row, markColumn(period)).isEmpty())
            steps.append({place, 0, suggested});
    }
    act(steps);
    return int(steps.size());
}

void PeriodSheetModel::act(const Intent& steps)
{
    if (steps.isEmpty())
        return;
    m_book.did(steps);
    submit(steps);
}

void PeriodSheetModel::submit(const Intent& steps)
{
    SavePeriodMarks act{m_sheet.group, {}};
    for (const Step& step : steps) {
        const PeriodLine& period = m_sheet.columns.at(step.place.second);
        act.marks.append({m_sheet.pupils.at(step.place.first), period.kind, period.ordinal, step.after,
                          m_book.version(step.place)});
        m_book.send(step.place, step.after);
        emitCell(step.place);
    }
    Q_EMIT submitted(act);
    Q_EMIT conflictsChanged(conflicts());
}

GridUndone PeriodSheetModel::replay(bool forward)
{
    if (!m_book.canReplay(forward))
        return {};
    const Intent intent = m_book.take(forward);
    GridUndone undone;
    Intent steps;
    for (const Step& step : intent) {
        undone.row = step.place.first;
        undone.column = markColumn(step.place.second);
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

QString PeriodSheetModel::keepTheirs(int row, int column)
{
    m_book.dropConflict({row, periodAt(column)});
    emitCell({row, periodAt(column)});
    Q_EMIT conflictsChanged(conflicts());
    return {};
}

QString PeriodSheetModel::keepMine(int row, int column)
{
    const Place place{row, periodAt(column)};
    const QString locked = lockReason(row, column);
    if (!locked.isEmpty() || !m_book.isConflict(place))
        return locked;
    act({{place, m_book.held(place).value, m_book.mine(place)}});
    return {};
}

} // namespace zvonok::client
