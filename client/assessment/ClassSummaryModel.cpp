// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/assessment/ClassSummaryModel.h"

#include "common/journal/Average.h"
#include "common/journal/MarkText.h"

namespace zvonok::client {

void ClassSummaryModel::load(const ClassSummary& summary)
{
    const bool other = summary.schoolClass != m_summary.schoolClass ||
                       summary.period.kind != m_summary.period.kind ||
                       summary.period.ordinal != m_summary.period.ordinal;
    m_summary = summary;
    m_behaviour.clear();
    for (const BehaviourMark& mark : summary.behaviour)
        m_behaviour.insert(mark.pupil.value, mark);
    if (other) {
        m_waiting.clear();
        m_undo.clear();
    }
    Q_EMIT headersChanged();
    Q_EMIT reordered();
}

QString ClassSummaryModel::tenths(qint32 value)
{
    return value < 0 ? QString() : QString(QString::number(value / 10) + u',' + QString::number(value % 10));
}

QString ClassSummaryModel::standingText(ClassStanding standing)
{
    switch (standing) {
    case ClassStanding::Excellent:
        return tr("Excellent");
    case ClassStanding::OneGood:
        return tr("With one “4”");
    case ClassStanding::Good:
        return tr("Good");
    case ClassStanding::OneSatisfactory:
        return tr("With one “3”");
    case ClassStanding::Satisfactory:
        return tr("Others who pass");
    case ClassStanding::NotAttested:
        return tr("Not attested");
    case ClassStanding::Poor:
        return tr("Failing");
    case ClassStanding::NoMarks:
        return tr("Without marks");
    case ClassStanding::Unknown:
        break;
    }
    return {};
}

QString ClassSummaryModel::pupilName(Id<Pupil> pupil) const
{
    return m_summary.pupilNames.value(m_summary.pupils.indexOf(pupil));
}

QString ClassSummaryModel::subjectName(Id<Subject> subject) const
{
    return m_summary.subjectNames.value(m_summary.subjects.indexOf(subject));
}

const PupilStanding* ClassSummaryModel::standing(int row) const
{
    for (const PupilStanding& each : m_summary.standings)
        if (each.pupil == m_summary.pupils.at(row))
            return &each;
    return nullptr;
}

QVector<GridSide> ClassSummaryModel::leftSides() const { return {{tr("Pupil"), 28, true}}; }

QVector<GridSide> ClassSummaryModel::rightSides() const
{
    return m_summary.whole ? QVector<GridSide>{{tr("Stands as"), 22, true}} : QVector<GridSide>{};
}

QStringList ClassSummaryModel::bottomTitles() const
{
    return {tr("Quality, %"), tr("Success, %"), tr("Degree of learning, %"), tr("Average")};
}

GridHeader ClassSummaryModel::header(int column) const
{
    GridHeader header;
    header.text = columnName(column);
    header.newWeek = isBehaviour(column);
    return header;
}

GridCell ClassSummaryModel::cell(int row, int column) const
{
    GridCell cell;
    if (isBehaviour(column)) {
        cell.text = behaviourText(m_summary.behaviourScale, behaviour(row));
        if (m_waiting.contains(m_summary.pupils.at(row).value))
            cell.states |= GridState::Pending;
        if (!lockReason(row, column).isEmpty())
            cell.states |= GridState::Locked;
        return cell;
    }
    const qsizetype at = qsizetype(row) * m_summary.subjects.size() + column;
    cell.text = markText(m_summary.values.at(at));
    if (m_summary.former.contains(qint32(at))) {
        cell.note = QStringLiteral("←"); // brought along: of another school
        cell.tone = GridTone::Muted;
        return cell;
    }
    if (const PupilStanding* stands = standing(row)) {
        // One subject that keeps from a better place, or those that fail; a list of fours says nothing.
        const bool here = stands->because.contains(m_summary.subjects.at(column));
        if (here &&
            (stands->standing == ClassStanding::Poor || stands->standing == ClassStanding::NotAttested))
            cell.tone = GridTone::Poor;
        else if (here && stands->because.size() == 1)
            cell.tone = GridTone::Strong;
    } else if (!m_summary.counted.at(row)) {
        cell.tone = GridTone::Muted;
    }
    return cell;
}

GridCell ClassSummaryModel::leftCell(int row, int) const
{
    GridCell cell;
    cell.text = m_summary.pupilNames.at(row);
    if (!m_summary.counted.at(row)) {
        // Who came after the period has brought its marks.
        bool came = false;
        for (qsizetype i = 0; i < m_summary.subjects.size() && !came; ++i)
            came = m_summary.former.contains(qint32(row * m_summary.subjects.size() + i));
        cell.text = (came ? tr("%1 (came later)") : tr("%1 (left)")).arg(cell.text);
        cell.tone = GridTone::Muted;
    }
    return cell;
}

GridCell ClassSummaryModel::rightCell(int row, int) const
{
    GridCell cell;
    if (const PupilStanding* stands = standing(row)) {
        cell.text = standingText(stands->standing);
        if (stands->standing == ClassStanding::Poor || stands->standing == ClassStanding::NotAttested)
            cell.tone = GridTone::Poor;
    }
    return cell;
}

GridCell ClassSummaryModel::bottomCell(int line, int column) const
{
    GridCell cell;
    if (isBehaviour(column))
        return cell;
    const SubjectFigures& figures = m_summary.figures.at(column);
    if (line == 3)
        cell.text = figures.average < 0 ? QString() : Average::textOf(figures.average);
    else
        cell.text = tenths(line == 0 ? figures.quality : line == 1 ? figures.success : figures.degree);
    return cell;
}

GridCell ClassSummaryModel::bottomRightCell(int line, int) const
{
    GridCell cell;
    cell.text = line == 0 ? tenths(m_summary.quality) : line == 1 ? tenths(m_summary.success) : QString();
    cell.tone = GridTone::Strong;
    return cell;
}

QString ClassSummaryModel::columnName(int column) const
{
    return isBehaviour(column) ? tr("Behaviour") : m_summary.subjectNames.value(column);
}

QString ClassSummaryModel::editText(int row, int column) const { return cell(row, column).text; }

QString ClassSummaryModel::lockReason(int, int column) const
{
    if (!isBehaviour(column))
        return tr("Marks are put in the sheet of the subject: Ctrl+Return goes there");
    if (!m_summary.mayBehave)
        return tr("Behaviour is put by the class teacher");
    return m_summary.behaviourClosed.isEmpty()
               ? QString()
               : tr("The period is closed — %1").arg(m_summary.behaviourClosed);
}

GridVerdict ClassSummaryModel::judge(int row, int column, const QString& text) const
{
    if (const QString locked = lockReason(row, column); !locked.isEmpty())
        return {GridVerdict::Kind::Refused, locked};
    if (behaviourFrom(m_summary.behaviourScale, text))
        return {text.isEmpty() ? GridVerdict::Kind::Finished : GridVerdict::Kind::BeyondDoubt, {}};
    return {GridVerdict::Kind::Refused, tr("“%1” is not a mark of behaviour").arg(text)};
}

QString ClassSummaryModel::commit(const QVector<GridEdit>& edits, GridAct)
{
    QVector<Step> steps;
    for (const GridEdit& edit : edits) {
        const GridVerdict verdict = judge(edit.row, edit.column, edit.text);
        if (verdict.kind == GridVerdict::Kind::Refused)
            return verdict.reason;
        const qint32 value = behaviourFrom(m_summary.behaviourScale, edit.text).value_or(0);
        if (value != behaviour(edit.row))
            steps.append({edit.row, behaviour(edit.row), value});
    }
    if (steps.isEmpty())
        return {};
    m_undo.append(steps);
    submit(steps);
    return {};
}

qint32 ClassSummaryModel::behaviour(int row) const
{
    const qint64 pupil = m_summary.pupils.at(row).value;
    const auto waiting = m_waiting.constFind(pupil);
    return waiting != m_waiting.constEnd() ? *waiting : m_behaviour.value(pupil).value;
}

void ClassSummaryModel::submit(const QVector<Step>& steps)
{
    SaveBehaviour act{m_summary.schoolClass, m_summary.period.kind, m_summary.period.ordinal, {}};
    for (const Step& step : steps) {
        const Id<Pupil> pupil = m_summary.pupils.at(step.row);
        act.marks.append({pupil, step.after, m_behaviour.value(pupil.value).version, false});
        m_waiting.insert(pupil.value, step.after);
        Q_EMIT cellChanged(step.row, columnCount() - 1);
    }
    Q_EMIT submitted(act);
}

GridUndone ClassSummaryModel::undo()
{
    if (m_undo.isEmpty())
        return {};
    const QVector<Step> steps = m_undo.takeLast();
    QVector<Step> back;
    for (const Step& step : steps) {
        if (step.row >= rowCount() || behaviour(step.row) != step.after ||
            !lockReason(0, columnCount() - 1).isEmpty())
            return {false, tr("It has been changed since: left as it is"), step.row, columnCount() - 1};
        back.append({step.row, step.after, step.before});
    }
    submit(back);
    return {true, {}, steps.first().row, columnCount() - 1};
}

bool ClassSummaryModel::isShown(const SaveBehaviour& act) const
{
    return act.schoolClass == m_summary.schoolClass && act.kind == m_summary.period.kind &&
           act.ordinal == m_summary.period.ordinal && hasBehaviour();
}

bool ClassSummaryModel::settle(const SaveBehaviour& act, const BehaviourSaved& saved)
{
    bool all = true;
    QVector<Step> again;
    for (qsizetype i = 0; isShown(act) && i < saved.marks.size(); ++i) {
        const BehaviourMark& mark = saved.marks.at(i);
        const qint64 pupil = mark.pupil.value;
        const qint32 mine = act.marks.value(i).value;
        const bool last = m_waiting.value(pupil, -1) == mine;
        if (mark.version >= m_behaviour.value(pupil).version)
            m_behaviour.insert(pupil, mark);
        if (!mark.conflict)
            m_own.insert(pupil, mark.version);
        else if (m_own.value(pupil) == mark.version && last) // typed twice before the first answer
            again.append({rowOf(pupil), mark.value, mine});
        else if (m_own.value(pupil) != mark.version && mark.value != mine)
            all = false;
        if (last)
            m_waiting.remove(pupil);
        Q_EMIT cellChanged(rowOf(pupil), columnCount() - 1);
    }
    if (!again.isEmpty())
        submit(again);
    return all;
}

void ClassSummaryModel::giveUp(const SaveBehaviour& act)
{
    for (qsizetype i = 0; isShown(act) && i < act.marks.size(); ++i) {
        m_waiting.remove(act.marks.at(i).pupil.value);
        Q_EMIT cellChanged(rowOf(act.marks.at(i).pupil.value), columnCount() - 1);
    }
}

void ClassSummaryModel::resume(const SaveBehaviour& act)
{
    for (qsizetype i = 0; isShown(act) && i < act.marks.size(); ++i) {
        const int row = rowOf(act.marks.at(i).pupil.value);
        if (row < 0)
            continue;
        m_waiting.insert(act.marks.at(i).pupil.value, act.marks.at(i).value);
        Q_EMIT cellChanged(row, columnCount() - 1);
    }
}

QString ClassSummaryModel::describe(const SaveBehaviour& act) const
{
    const QString first = act.marks.isEmpty() ? QString() : pupilName(act.marks.first().pupil);
    return tr("%1, behaviour, %2").arg(m_summary.className, first);
}

QString ClassSummaryModel::announced(int row, int column) const
{
    const QString value = cell(row, column).text;
    QString text =
        tr("%1, %2: %3").arg(rowName(row), columnName(column), value.isEmpty() ? tr("no mark") : value);
    if (const PupilStanding* stands = standing(row))
        text += QStringLiteral(" · ") + standingText(stands->standing);
    return text;
}

} // namespace zvonok::client
