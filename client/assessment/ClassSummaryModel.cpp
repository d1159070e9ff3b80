// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/assessment/ClassSummaryModel.h"

#include "common/journal/Average.h"
#include "common/journal/MarkText.h"

namespace zvonok::client {

void ClassSummaryModel::load(const ClassSummary& summary)
{
    m_summary = summary;
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
    header.text = m_summary.subjectNames.at(column);
    return header;
}

GridCell ClassSummaryModel::cell(int row, int column) const
{
    GridCell cell;
    const qint32 value = m_summary.values.at(qsizetype(row) * columnCount() + column);
    cell.text = markText(value);
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
        cell.text = tr("%1 (left)").arg(cell.text);
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
    const SubjectFigures& figures = m_summary.figures.at(column);
    GridCell cell;
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

QString ClassSummaryModel::lockReason(int, int) const
{
    return tr("Marks are put in the sheet of the subject: Ctrl+Return goes there");
}

GridVerdict ClassSummaryModel::judge(int row, int column, const QString&) const
{
    return {GridVerdict::Kind::Refused, lockReason(row, column)};
}

QString ClassSummaryModel::commit(const QVector<GridEdit>&, GridAct) { return lockReason(0, 0); }

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
