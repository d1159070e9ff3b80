// SPDX-License-Identifier: GPL-3.0-or-later
// The consolidated sheet of a class as a grid: pupils × subjects, the figures of each subject under its
// column, where each pupil stands at the right. Read-only: marks are put in the sheet of the subject. GUI
// thread.
#pragma once

#include "client/widgets/GridModel.h"
#include "common/assessment/AssessmentMessages.h"

namespace zvonok::client {

class ClassSummaryModel final : public GridModel
{
    Q_OBJECT

public:
    using GridModel::GridModel;

    void load(const ClassSummary& summary);
    const ClassSummary& summary() const { return m_summary; }
    // «50,0»; nothing to show: empty.
    static QString tenths(qint32 value);
    static QString standingText(ClassStanding standing);
    QString pupilName(Id<Pupil> pupil) const;
    QString subjectName(Id<Subject> subject) const;

    int rowCount() const override { return int(m_summary.pupils.size()); }
    int columnCount() const override { return int(m_summary.subjects.size()); }
    QVector<GridSide> leftSides() const override;
    QVector<GridSide> rightSides() const override;
    QStringList bottomTitles() const override;
    GridHeader header(int column) const override;
    int columnCharacters(int) const override { return 6; }
    GridCell cell(int row, int column) const override;
    GridCell leftCell(int row, int side) const override;
    GridCell rightCell(int row, int side) const override;
    GridCell bottomCell(int line, int column) const override;
    GridCell bottomRightCell(int line, int side) const override;
    qint64 rowKey(int row) const override { return m_summary.pupils.at(row).value; }
    qint64 columnKey(int column) const override { return m_summary.subjects.at(column).value; }
    int rowOf(qint64 key) const override { return int(m_summary.pupils.indexOf(Id<Pupil>{key})); }
    int columnOf(qint64 key) const override { return int(m_summary.subjects.indexOf(Id<Subject>{key})); }
    QString lockReason(int row, int column) const override;
    GridVerdict judge(int row, int column, const QString& text) const override;
    QString editText(int row, int column) const override { return cell(row, column).text; }
    QString commit(const QVector<GridEdit>& edits, GridAct act) override;
    QString rowName(int row) const override { return m_summary.pupilNames.value(row); }
    QString columnName(int column) const override { return m_summary.subjectNames.value(column); }
    QString details(int row, int column) const override { return announced(row, column); }
    QString announced(int row, int column) const override;
    QString currentLine(int row, int column) const override { return announced(row, column); }

private:
    const PupilStanding* standing(int row) const; // nullptr: not counted

    ClassSummary m_summary;
};

} // namespace zvonok::client
