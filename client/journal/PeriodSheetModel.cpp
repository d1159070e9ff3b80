// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/PeriodSheetModel.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr int sheetUndoDepth = 500;

} // namespace

void PeriodSheetModel::load(const PeriodSheet& sheet)
{
    if (sheet.group != m_sheet.group)
        m_book.clear();
    const QByteArray steps = undoState();
    const PeriodSheet old = std::exchange(m_sheet, sheet);
    m_counts.clear();
    m_parts.clear();
    m_former.clear();
    layColumns();
    QHash<Place, Book::Kept> read;
    QHash<int, QString> comments;
    for (int i = 0; i < sheet.commentCells.size(); ++i)
        comments.insert(sheet.commentCells.at(i), sheet.comments.value(i));
    for (int i = 0; i < sheet.cellPupils.size(); ++i)
        read.insert(
            {sheet.cellPupils.at(i), sheet.cellColumns.value(i)},
            {{{sheet.cellValues.value(i), comments.value(i)}, sheet.cellBy.value(i), sheet.cellAt.value(i)},
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
        setUndoState(steps); // they know places only, and these have moved
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

int PeriodSheetModel::markColumnOn(QDate day) const
{
    int column = markColumn(0);
    for (int i = 0; i < m_sheet.columns.size(); ++i)
        if (m_sheet.columns.at(i).from <= day && isCalendarPeriod(m_sheet.columns.at(i).kind) &&
            m_sheet.columns.at(i).kind != PeriodKind::Year)
            column = markColumn(i);
    return column;
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

const PeriodSheetModel::Value& PeriodSheetModel::shownValue(Place place) const
{
    static const Value nothing;
    if (const Value* const typed = m_book.typed(place))
        return *typed;
    const Book::Kept* const known = m_book.known(place);
    return known ? known->held.value : nothing;
}

// What an act asks for; one of an older program leaves the remark as it is.
PeriodSheetModel::Value PeriodSheetModel::typedOf(const PeriodMarkEntry& entry, Place place) const
{
    if (entry.value == mark::None || entry.setsComment)
        return {entry.value, entry.value == mark::None ? QString() : entry.comment};
    return {entry.value, m_book.held(place).value.comment};
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
        m_book.hold(place, {{now.value, now.comment}, now.by, now.at}, now.version, false))
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
        const Value mine = typedOf(act.marks.at(i), place);
        const Value theirs{now.value, now.comment};
        if (m_book.settle(place, {theirs, now.by, now.at}, now.version, now.conflict, mine,
                          !(mine == theirs)) == Book::Settled::Again)
            again.append({place, theirs, mine});
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
        m_book.resume(place, typedOf(entry, place));
        emitCell(place);
    }
}

void PeriodSheetModel::resumeConflicts(const SavePeriodMarks& act)
{
    for (const PeriodMarkEntry& entry : act.marks) {
        const Place place = placeOf(entry.pupil, entry.kind, entry.ordinal);
        if (act.group != m_sheet.group || place.first < 0 || m_book.isWaiting(place))
            continue;
        const Value mine = typedOf(entry, place);
        if (m_book.version(place) != entry.version && !(m_book.held(place).value == mine)) {
            m_book.setConflict(place, mine);
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
    return text + QStringLiteral(": ") +
           (first.value == 0 ? tr("cleared") : valueText({first.value, first.comment}));
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
        Value value;
        if (edit.text == QStringLiteral("=")) {
            value.mark = m_counts.value(place).suggested;
        } else {
            const ParsedCell parsed = parseCell(edit.text, rules(place.second));
            value.mark = parsed.cell.marks.isEmpty() ? 0 : parsed.cell.marks.first().value;
        }
        const Value before = shownValue(place);
        if (value.mark != 0)
            value.comment = before.comment; // a corrected mark keeps its remark
        if (!(before == value) || m_book.isConflict(place))
            steps.append({place, before, value});
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
            steps.append({place, {}, {suggested, {}}});
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
        act.marks.append({m_sheet.pupils.at(step.place.first), period.kind, period.ordinal, step.after.mark,
                          m_book.version(step.place), true, step.after.comment});
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
        const Value now = shownValue(step.place);
        if (!locked.isEmpty() || !(now == (forward ? step.before : step.after)) ||
            m_book.isConflict(step.place)) {
            const QString where = rowName(undone.row) + QStringLiteral(", ") + columnName(undone.column);
            const QString by = m_book.held(step.place).by;
            undone.reason = !locked.isEmpty() ? locked
                            : by.isEmpty()    ? tr("%1 has been changed since: left as it is").arg(where)
                                              : tr("%1 was changed by %2: left as it is").arg(where, by);
            return undone;
        }
        steps.append({step.place, now, forward ? step.after : step.before});
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

QString PeriodSheetModel::comment(int row, int column) const
{
    return shownValue({row, periodAt(column)}).comment;
}

QString PeriodSheetModel::setComment(int row, int column, const QString& text)
{
    const QString locked = lockReason(row, column);
    if (!locked.isEmpty())
        return locked;
    const Place place{row, periodAt(column)};
    const Value before = shownValue(place);
    if (before.mark == mark::None)
        return tr("A remark belongs to a mark: put the mark first");
    const Value after{before.mark, text.left(longestComment)};
    if (!(before == after))
        act({{place, before, after}});
    return {};
}

PeriodMarkEntry PeriodSheetModel::cellName(int row, int column) const
{
    const PeriodLine& period = m_sheet.columns.at(periodAt(column));
    PeriodMarkEntry name;
    name.pupil = m_sheet.pupils.at(row);
    name.kind = period.kind;
    name.ordinal = period.ordinal;
    return name;
}

// ------------------------------------------------------------------------------------------ over a restart

QByteArray PeriodSheetModel::undoState() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << quint32(1) << qint64(m_sheet.group.value);
    for (const bool forward : {false, true}) {
        const QVector<Intent> all = m_book.steps(forward);
        const QVector<Intent> last = all.mid(std::max<qsizetype>(0, all.size() - sheetUndoDepth));
        out << quint32(last.size());
        for (const Intent& intent : last) {
            out << quint32(intent.size());
            for (const Step& step : intent) {
                const PeriodLine& period = m_sheet.columns.at(step.place.second);
                out << qint64(m_sheet.pupils.at(step.place.first).value) << qint32(period.kind)
                    << period.ordinal;
                for (const Value* const value : {&step.before, &step.after})
                    out << value->mark << value->comment;
            }
        }
    }
    return bytes;
}

// Acts that are all on this sheet.
QVector<PeriodSheetModel::Intent> PeriodSheetModel::stepsFrom(QDataStream& in) const
{
    QVector<Intent> intents;
    quint32 count = 0;
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        quint32 size = 0;
        in >> size;
        Intent intent;
        bool whole = true;
        for (quint32 n = 0; n < size && in.status() == QDataStream::Ok; ++n) {
            qint64 pupil = 0;
            qint32 kind = 0;
            Step step;
            qint32 ordinal = 0;
            in >> pupil >> kind >> ordinal;
            for (Value* const value : {&step.before, &step.after})
                in >> value->mark >> value->comment;
            step.place = placeOf({pupil}, PeriodKind(kind), ordinal);
            whole = whole && step.place.first >= 0;
            intent.append(step);
        }
        if (whole && !intent.isEmpty())
            intents.append(intent);
    }
    return intents;
}

void PeriodSheetModel::setUndoState(const QByteArray& bytes)
{
    m_book.forgetSteps();
    QDataStream in(bytes);
    quint32 format = 0;
    qint64 group = 0;
    in >> format >> group;
    if (format != 1 || group != m_sheet.group.value)
        return;
    const QVector<Intent> undo = stepsFrom(in);
    const QVector<Intent> redo = stepsFrom(in);
    if (in.status() == QDataStream::Ok)
        m_book.setSteps(undo, redo);
}

} // namespace zvonok::client
