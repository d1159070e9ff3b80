// SPDX-License-Identifier: GPL-3.0-or-later
// Edits going out, their answers, conflicts and undo.
#include "client/journal/JournalModelImpl.h"

#include <QDataStream>
#include <QIODevice>
#include <QLocale>

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr int undoDepth = 500;
constexpr int entriesOfOneAct = 2000; // the protocol's limit

} // namespace

MarkTextRules JournalModel::rules() const
{
    return {m_scale, m_mayAttend || m_mayMark, m_types.letters(), 8};
}

QString JournalModel::sentence(const ParsedCell& parsed) const
{
    switch (parsed.problem) {
    case MarkTextProblem::None:
        return tr("Not finished yet: Enter needs a whole mark or code");
    case MarkTextProblem::NotAMark:
        return tr("“%1” is neither a mark nor an absence code").arg(parsed.culprit);
    case MarkTextProblem::OutsideScale:
        if (m_scale.isUnmarked())
            return unmarkedText();
        return m_scale.points ? tr("“%1”: marks of this subject are from %2 to %3")
                                    .arg(parsed.culprit)
                                    .arg(m_scale.lowest)
                                    .arg(m_scale.highest)
                              : tr("“%1”: this subject is not marked in points").arg(parsed.culprit);
    case MarkTextProblem::UnknownType:
        return tr("“%1” is not the letter of a kind of work").arg(parsed.culprit);
    case MarkTextProblem::TooManyMarks:
        return tr("A cell holds at most eight marks");
    case MarkTextProblem::NoAbsenceHere:
        return tr("You may not put absences in this journal");
    case MarkTextProblem::TwoAbsences:
        return tr("One absence code for a lesson is enough");
    }
    return {};
}

JournalModel::Planned JournalModel::plan(int row, int column, const QString& text, bool wholeCell) const
{
    Planned planned;
    const ParsedCell parsed = parseCell(text, rules());
    planned.kind = GridVerdict::Kind(int(parsed.state));
    if (parsed.state == TypedState::Refused || parsed.state == TypedState::Unfinished) {
        planned.reason = sentence(parsed);
        return planned;
    }
    const auto refuse = [&](const QString& reason) {
        planned.kind = GridVerdict::Kind::Refused;
        planned.reason = reason;
        return planned;
    };
    if (!parsed.cell.marks.isEmpty())
        if (const QString reason = marksReason(column); !reason.isEmpty())
            return refuse(reason);
    planned.absence = {qint32(parsed.cell.absence), false, {}};
    const LessonColumn& lesson = m_lessons.at(column);
    const int pupil = m_rows.at(row);
    QVector<int> used;
    qint32 answers = 0;
    for (int work : lesson.works)
        answers += m_works.at(work).state.type == WorkType::Answer ? 1 : 0;
    planned.targets.resize(parsed.cell.marks.size());
    for (int i = 0; i < parsed.cell.marks.size(); ++i) { // marks with a letter know their work
        const TypedMark& typed = parsed.cell.marks.at(i);
        planned.targets[i].value = {typed.value, typed.dot, {}};
        if (typed.type.isNull())
            continue;
        const WorkType type = m_types.ofLetter(typed.type);
        for (int work : lesson.works) {
            if (m_works.at(work).state.type == type && !used.contains(work)) {
                planned.targets[i].work = work;
                used.append(work);
                break;
            }
        }
        if (planned.targets[i].work < 0 && type != WorkType::Answer)
            return refuse(tr("This lesson has no work “%1” (%2): add it in the lesson panel")
                              .arg(typed.type)
                              .arg(m_types.norm(type).name));
    }
    if (!wholeCell && parsed.cell.marks.size() <= 1 && !lesson.works.isEmpty() && !parsed.cell.isEmpty() &&
        marksReason(column).isEmpty()) {
        // A bare mark is of the work that is being written, and a code stands in its place.
        planned.targets.resize(1);
        Target& target = planned.targets.first();
        if (parsed.cell.marks.isEmpty() || parsed.cell.marks.first().type.isNull())
            target.work = lesson.works.at(currentWork(column));
        used.append(target.work);
    }
    int next = 0;
    for (int i = 0; i < planned.targets.size(); ++i) { // the others take the works in order
        Target& target = planned.targets[i];
        const bool answerOnly = i < parsed.cell.marks.size() && !parsed.cell.marks.at(i).type.isNull();
        while (!answerOnly && target.work < 0 && next < lesson.works.size()) {
            const int work = lesson.works.at(next++);
            if (!used.contains(work)) {
                target.work = work;
                used.append(work);
            }
        }
        if (target.work < 0 && !target.value.isEmpty())
            target.slot = answers++;
    }
    for (Target& target : planned.targets)
        if (target.work >= 0 && !target.value.isEmpty())
            target.value.comment = shown({target.work, pupil}).comment; // a corrected mark keeps its remark
    return planned;
}

GridVerdict JournalModel::judge(int row, int column, const QString& text) const
{
    const Planned planned = plan(row, column, text, false);
    return {planned.kind, planned.reason};
}

QString JournalModel::addSteps(const GridEdit& edit, bool wholeCell, Intent* steps)
{
    const int row = edit.row;
    const int column = edit.column;
    const Planned planned = plan(row, column, edit.text, wholeCell);
    if (planned.kind == GridVerdict::Kind::Refused || planned.kind == GridVerdict::Kind::Unfinished)
        return planned.reason;
    const int pupil = m_rows.at(row);
    const auto add = [&](Place place, const Value& after) {
        const Value before = shown(place);
        if (!(before == after) || m_conflicts.contains(place))
            steps->append({place, before, after});
    };
    QVector<int> touched;
    const QVector<int> before = m_lessons.at(column).works;
    const int written = before.isEmpty() ? -1 : before.at(currentWork(column));
    for (const Target& target : planned.targets) {
        if (target.work < 0 && target.slot < 0)
            continue; // "-" beyond the last work
        const int work = target.work >= 0 ? target.work : workFor(column, target.slot);
        touched.append(work);
        add({work, pupil}, target.value);
    }
    // A letter that names another work is an exception: what follows is of the work begun with.
    if (!wholeCell && touched.size() == 1 && (written < 0 || touched.first() == written))
        pinWork(touched.first());
    if (marksReason(column).isEmpty() && (wholeCell || edit.text.trimmed().isEmpty())) {
        const QVector<int> works = m_lessons.at(column).works;
        for (int work : works)
            if (!touched.contains(work))
                add({work, pupil}, {});
    }
    add(absencePlace(column, pupil), planned.absence);
    return {};
}

QString JournalModel::commit(const QVector<GridEdit>& edits, GridAct act)
{
    if (!m_edits)
        return tr("This page is only shown");
    Intent steps;
    for (const GridEdit& edit : edits) {
        const QString locked = lockReason(edit.row, edit.column);
        if (!locked.isEmpty())
            return locked;
    }
    for (const GridEdit& edit : edits) {
        const QString reason = addSteps(edit, act == GridAct::Edit, &steps);
        if (!reason.isEmpty())
            return reason;
    }
    if (steps.isEmpty())
        return {};
    m_undo.append(steps);
    if (m_undo.size() > undoDepth)
        m_undo.removeFirst();
    m_redo.clear();
    submit(steps);
    return {};
}

int JournalModel::remarkWork(int column)
{
    const QVector<int>& works = m_lessons.at(column).works;
    return works.isEmpty() ? workFor(column, 0) : works.first();
}

QString JournalModel::setComment(int row, int column, int mark, const QString& text)
{
    const QString locked = lockReason(row, column);
    const QString mayNot = writeReason(column);
    if (!locked.isEmpty() || !m_edits || !mayNot.isEmpty())
        return !locked.isEmpty()   ? locked
               : !mayNot.isEmpty() ? mayNot
                                   : tr("You may not put marks in this journal");
    // Without marks a remark stands alone, in the place of an answer.
    const Place place =
        m_scale.isUnmarked() ? Place{remarkWork(column), m_rows.at(row)} : markPlace(row, column, mark);
    if (place.second < 0)
        return tr("A remark belongs to a mark: put the mark first");
    const Value before = shown(place);
    const Value after{before.value, before.duty, text.left(500)};
    if (!(before == after)) {
        m_undo.append({{place, before, after}});
        m_redo.clear();
        submit({{place, before, after}});
    }
    return {};
}

void JournalModel::submit(const Intent& steps)
{
    for (qsizetype from = 0; from < steps.size(); from += entriesOfOneAct) {
        SaveMarks message;
        Act act;
        const quint64 number = m_nextAct++;
        message.group = m_group;
        for (const Step& step : steps.mid(from, entriesOfOneAct)) {
            const int lesson = lessonOf(step.place);
            const Id<Lesson> lessonId = m_lessons.at(lesson).state.lesson;
            const Id<Pupil> pupil = m_pupils.at(step.place.second).id;
            const qint32 version = held(step.place).version;
            if (isAbsence(step.place)) {
                message.absences.append({lessonId, pupil, step.after.value, version});
                act.absences.append(step.place);
            } else {
                const Work& work = m_works.at(step.place.first);
                message.marks.append({lessonId, pupil, work.state.assignment,
                                      work.state.assignment ? 0 : work.slot, step.after.value,
                                      step.after.duty, step.after.comment, version});
                act.marks.append(step.place);
            }
            change(step.place, [&] {
                m_conflicts.remove(step.place);
                m_waiting.insert(step.place, {step.after, number});
            });
        }
        m_acts.insert(number, act);
        m_edits->submit(number, message);
    }
    Q_EMIT unsentChanged(unsentActs());
    Q_EMIT conflictsChanged(conflicts());
}

void JournalModel::onSaved(quint64 number, const MarksSaved& result)
{
    const auto found = m_acts.find(number);
    if (found == m_acts.end())
        return; // of a page that is no longer shown
    Moment last;
    for (qsizetype i = 0; i < std::min(found->marks.size(), result.marks.size()); ++i) {
        Place& place = found->marks[i];
        const MarkResult& mark = result.marks.at(i);
        last = std::max(last, mark.state.at);
        if (place.second < 0)
            continue;
        if (!m_works.at(place.first).state.assignment)
            place.first = bindWork(place.first, mark.state.assignment);
        settle(place, number, mark.conflict,
               {{mark.state.value, mark.state.duty, mark.state.comment}, mark.state.version, !mark.conflict},
               {mark.state.by, mark.state.at});
    }
    for (qsizetype i = 0; i < std::min(found->absences.size(), result.absences.size()); ++i) {
        const AbsenceResult& absence = result.absences.at(i);
        last = std::max(last, absence.state.at);
        if (found->absences.at(i).second >= 0)
            settle(found->absences.at(i), number, absence.conflict,
                   {{absence.state.code, false, {}}, absence.state.version, !absence.conflict},
                   {absence.state.by, absence.state.at});
    }
    m_acts.remove(number);
    Q_EMIT unsentChanged(unsentActs());
    Q_EMIT conflictsChanged(conflicts());
    if (last)
        Q_EMIT savedAt(last.local());
}

void JournalModel::onRefused(quint64 number, const Failure&)
{
    const auto found = m_acts.constFind(number);
    if (found == m_acts.constEnd())
        return;
    const Act act = m_acts.take(number);
    for (const QVector<Place>& places : {act.marks, act.absences})
        for (Place place : places)
            if (place.second >= 0 && m_waiting.value(place).act == number)
                change(place, [&] { m_waiting.remove(place); });
    Q_EMIT unsentChanged(unsentActs());
}

// One entry of an act is answered. A conflict with one's own earlier write (typed twice before the first
// answer) is sent again over it; only a conflict with somebody else is shown.
void JournalModel::settle(Place place, quint64 act, bool conflict, const Held& now, const Author& author)
{
    const Held before = held(place);
    const bool ownBefore = before.own && before.version == now.version;
    const auto waiting = m_waiting.constFind(place);
    const bool isLast = waiting != m_waiting.constEnd() && waiting->act == act;
    const Value mine = isLast ? waiting->value : Value();
    change(place, [&] {
        if (now.version >= before.version)
            m_held.insert(place, {now.value, now.version, now.own || ownBefore});
        m_authors.insert(place, author);
        if (isLast)
            m_waiting.remove(place);
    });
    if (!isLast || !conflict || mine == now.value)
        return;
    if (ownBefore)
        submit({{place, now.value, mine}});
    else
        setConflict(place, mine);
}

void JournalModel::hold(Place place, const Held& now, const Author& author)
{
    const Held before = held(place);
    if (now.version < before.version)
        return;
    change(place, [&] {
        m_held.insert(place, {now.value, now.version, before.own && now.version == before.version});
        m_authors.insert(place, author);
    });
    if (m_conflicts.contains(place) && m_conflicts.value(place) == now.value)
        dropConflict(place);
}

void JournalModel::setConflict(Place place, const Value& mine)
{
    change(place, [&] { m_conflicts.insert(place, mine); });
    Q_EMIT conflictsChanged(conflicts());
}

void JournalModel::dropConflict(Place place)
{
    change(place, [&] { m_conflicts.remove(place); });
    Q_EMIT conflictsChanged(conflicts());
}

bool JournalModel::conflictPlace(int row, int column, Place* place) const
{
    if (m_conflicts.isEmpty())
        return false;
    const int pupil = m_rows.at(row);
    for (int work : m_lessons.at(column).works) {
        *place = {work, pupil};
        if (m_conflicts.contains(*place))
            return true;
    }
    *place = absencePlace(column, pupil);
    return m_conflicts.contains(*place);
}

QString JournalModel::keepTheirs(int row, int column)
{
    Place place;
    while (conflictPlace(row, column, &place))
        dropConflict(place);
    return {};
}

QString JournalModel::keepMine(int row, int column)
{
    const QString locked = lockReason(row, column);
    if (!locked.isEmpty())
        return locked;
    Intent steps;
    Place place;
    while (conflictPlace(row, column, &place)) {
        steps.append({place, held(place).value, m_conflicts.value(place)});
        m_conflicts.remove(place);
    }
    if (steps.isEmpty())
        return {};
    m_undo.append(steps);
    m_redo.clear();
    submit(steps);
    return {};
}

// Theirs stays where it is; mine becomes another answer at the lesson.
QString JournalModel::keepBoth(int row, int column)
{
    if (const QString locked = lockReason(row, column); !locked.isEmpty())
        return locked;
    Place place;
    if (!conflictPlace(row, column, &place))
        return {};
    const Value mine = m_conflicts.value(place);
    if (!isRoomForBoth(place))
        return tr("There is room for one value here");
    qint32 answers = 0;
    int work = -1;
    for (const int each : std::as_const(m_lessons[column].works)) {
        if (m_works.at(each).state.type != WorkType::Answer)
            continue;
        ++answers;
        if (work < 0 && each != place.first && shown({each, place.second}).isEmpty())
            work = each;
    }
    if (work < 0)
        work = workFor(column, answers);
    dropConflict(place);
    const Intent steps{{{work, place.second}, shown({work, place.second}), mine}};
    m_undo.append(steps);
    m_redo.clear();
    submit(steps);
    return {};
}

bool JournalModel::isRoomForBoth(Place place) const
{
    return !isAbsence(place) && m_works.at(place.first).state.type == WorkType::Answer &&
           !m_conflicts.value(place).isEmpty() && !held(place).value.isEmpty() &&
           m_lessons.at(lessonOf(place)).works.size() < 6;
}

GridUndone JournalModel::undo() { return replay(m_undo, m_redo, false); }

GridUndone JournalModel::redo() { return replay(m_redo, m_undo, true); }

GridUndone JournalModel::replay(QVector<Intent>& from, QVector<Intent>& to, bool forward)
{
    if (from.isEmpty() || !m_edits)
        return {};
    const Intent intent = from.last();
    GridUndone undone;
    undone.row = m_rowOfPupil.at(intent.first().place.second);
    undone.column = lessonOf(intent.first().place);
    Intent steps;
    for (const Step& step : intent) {
        const Value expected = forward ? step.before : step.after;
        const int row = m_rowOfPupil.at(step.place.second);
        const QString locked = lockReason(row, lessonOf(step.place));
        if (shown(step.place) == expected && !m_conflicts.contains(step.place) && locked.isEmpty()) {
            steps.append({step.place, expected, forward ? step.after : step.before});
            continue;
        }
        undone.row = row;
        undone.column = lessonOf(step.place);
        const Author author = m_authors.value(step.place);
        undone.reason = !locked.isEmpty() ? locked
                        : author.by.isEmpty()
                            ? tr("%1 has been changed since: left as it is").arg(placeName(step.place))
                            : tr("%1 was changed by %2: left as it is").arg(placeName(step.place), author.by);
        from.removeLast();
        return undone;
    }
    from.removeLast();
    to.append(intent);
    submit(steps);
    undone.done = true;
    return undone;
}

QByteArray JournalModel::undoState() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << quint32(2) << qint64(m_group.value) << quint32(m_undo.size());
    for (const Intent& intent : m_undo + m_redo) {
        out << quint32(intent.size());
        for (const Step& step : intent) {
            const bool absence = isAbsence(step.place);
            const qint64 assignment = absence ? 0 : m_works.at(step.place.first).state.assignment.value;
            const qint32 slot = absence ? -1 : m_works.at(step.place.first).slot;
            out << absence << qint64(m_lessons.at(lessonOf(step.place)).state.lesson.value) << assignment
                << slot << qint64(m_pupils.at(step.place.second).id.value);
            for (const Value& value : {step.before, step.after})
                out << value.value << value.duty << value.comment;
        }
    }
    return bytes;
}

void JournalModel::setUndoState(const QByteArray& bytes)
{
    QDataStream in(bytes);
    quint32 format = 0;
    qint64 group = 0;
    quint32 undoable = 0;
    in >> format >> group >> undoable;
    if ((format != 1 && format != 2) || group != m_group.value || undoable > quint32(undoDepth))
        return;
    QVector<Intent> undo;
    QVector<Intent> redo; // an older program kept none
    for (quint32 i = 0;
         (i < undoable || !in.atEnd()) && i < 2 * quint32(undoDepth) && in.status() == QDataStream::Ok; ++i) {
        quint32 size = 0;
        in >> size;
        Intent intent;
        bool whole = true;
        for (quint32 n = 0; n < size && in.status() == QDataStream::Ok; ++n) {
            bool absence = false;
            qint64 lessonId = 0, assignment = 0, pupilId = 0;
            qint32 slot = -1;
            Step step;
            in >> absence >> lessonId >> assignment >> slot >> pupilId;
            for (Value* value : {&step.before, &step.after})
                in >> value->value >> value->duty >> value->comment;
            const int lesson = m_lessonOfId.value(lessonId, -1);
            const int pupil = m_pupilOfId.value(pupilId, -1);
            int first = lesson < 0 ? 0 : -1 - lesson;
            if (!absence && lesson >= 0)
                first = assignment > 0 ? workOf({assignment}) : slot >= 0 ? workFor(lesson, slot) : -1;
            if (lesson < 0 || pupil < 0 || (!absence && first < 0))
                whole = false;
            step.place = {first, pupil};
            intent.append(step);
        }
        if (whole && !intent.isEmpty())
            (i < undoable ? undo : redo).append(intent);
    }
    if (in.status() != QDataStream::Ok)
        return;
    m_undo = undo;
    m_redo = redo;
}

} // namespace zvonok::client
