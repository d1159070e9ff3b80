// SPDX-License-Identifier: GPL-3.0-or-later
// The consolidated sheet of a class as a grid: pupils × subjects, the figures of each subject under its
// column, where each pupil stands at the right, and the line of behaviour where the school has one. Marks are
// put in the sheet of the subject; behaviour is typed here. GUI thread.
#pragma once

#include "client/widgets/GridModel.h"
#include "common/assessment/AssessmentMessages.h"

#include <QHash>

namespace zvonok::client {

class ClassSummaryModel final : public GridModel
{
    Q_OBJECT

public:
    using GridModel::GridModel;

    void load(const ClassSummary& summary);
    const ClassSummary& summary() const { return m_summary; }
    // The answer to an act that submitted() told of, or the refusal of it.
    // False: somebody else was first, whose mark shows now.
    bool settle(const SaveBehaviour& act, const BehaviourSaved& saved);
    void giveUp(const SaveBehaviour& act);
    void resume(const SaveBehaviour& act); // waits since an earlier run
    QString describe(const SaveBehaviour& act) const;
    bool isBehaviour(int column) const { return column == m_summary.subjects.size(); }
    // «50,0»; nothing to show: empty.
    static QString tenths(qint32 value);
    static QString standingText(ClassStanding standing);
    QString pupilName(Id<Pupil> pupil) const;
    QString subjectName(Id<Subject> subject) const;

    int rowCount() const override { return int(m_summary.pupils.size()); }
    int columnCount() const override { return int(m_summary.subjects.size()) + (hasBehaviour() ? 1 : 0); }
    QVector<GridSide> leftSides() const override;
    QVector<GridSide> rightSides() const override;
    QStringList bottomTitles() const override;
    GridHeader header(int column) const override;
    int columnCharacters(int) const override { return 6; }
    GridUndone undo() override;
    GridCell cell(int row, int column) const override;
    GridCell leftCell(int row, int side) const override;
    GridCell rightCell(int row, int side) const override;
    GridCell bottomCell(int line, int column) const override;
    GridCell bottomRightCell(int line, int side) const override;
    qint64 rowKey(int row) const override { return m_summary.pupils.at(row).value; }
    qint64 columnKey(int column) const override
    {
        return isBehaviour(column) ? behaviourKey : m_summary.subjects.at(column).value;
    }
    int rowOf(qint64 key) const override { return int(m_summary.pupils.indexOf(Id<Pupil>{key})); }
    int columnOf(qint64 key) const override
    {
        if (key == behaviourKey)
            return hasBehaviour() ? int(m_summary.subjects.size()) : -1;
        return int(m_summary.subjects.indexOf(Id<Subject>{key}));
    }
    QString lockReason(int row, int column) const override;
    GridVerdict judge(int row, int column, const QString& text) const override;
    QString editText(int row, int column) const override;
    QString commit(const QVector<GridEdit>& edits, GridAct act) override;
    QString rowName(int row) const override { return m_summary.pupilNames.value(row); }
    QString columnName(int column) const override;
    QString details(int row, int column) const override { return announced(row, column); }
    QString announced(int row, int column) const override;
    QString currentLine(int row, int column) const override { return announced(row, column); }

Q_SIGNALS:
    void submitted(const zvonok::SaveBehaviour& act);

private:
    static constexpr qint64 behaviourKey = -1;
    struct Step {
        int row = 0;
        qint32 before = 0;
        qint32 after = 0;
    };

    const PupilStanding* standing(int row) const; // nullptr: not counted
    bool hasBehaviour() const { return m_summary.behaviourScale != BehaviourScale::Off; }
    bool isShown(const SaveBehaviour& act) const;
    qint32 behaviour(int row) const; // waiting or held
    void submit(const QVector<Step>& steps);

    ClassSummary m_summary;
    QHash<qint64, BehaviourMark> m_behaviour; // by pupil
    QHash<qint64, qint32> m_waiting;
    QHash<qint64, qint32> m_own; // versions that were written from here
    QVector<QVector<Step>> m_undo;
};

} // namespace zvonok::client
