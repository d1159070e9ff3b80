// SPDX-License-Identifier: GPL-3.0-or-later
// Marks that a pupil brings from another school as a grid: subjects × periods of one year. What is typed
// stands over what the server holds until it is acknowledged; what somebody else put first is shown beside
// it. GUI thread.
#pragma once

#include "client/widgets/EntryBook.h"
#include "client/widgets/GridModel.h"
#include "common/assessment/FormerMarkMessages.h"
#include "common/journal/MarkText.h"

namespace zvonok::client {

class FormerMarksModel final : public GridModel
{
    Q_OBJECT

public:
    using GridModel::GridModel;

    void load(const FormerMarks& page); // what waits for its acknowledgement stays over it
    const FormerMarks& page() const { return m_page; }
    // Whose marks they are: without a school nothing is taken.
    void setSource(const QString& school, const QString& document, qint32 grade);
    void settle(const SaveFormerMarks& act, const FormerMarksSaved& saved);
    void giveUp(const SaveFormerMarks& act);
    void resume(const SaveFormerMarks& act);          // waits since an earlier run
    void resumeConflicts(const SaveFormerMarks& act); // was answered with a conflict and is not decided
    bool isDecided(const SaveFormerMarks& act) const;
    QString describe(const SaveFormerMarks& act) const;
    int conflicts() const { return int(m_book.conflicts().size()); }

    int rowCount() const override { return int(m_page.subjects.size()); }
    int columnCount() const override { return int(m_page.columns.size()); }
    QVector<GridSide> leftSides() const override { return {{tr("Subject"), 26, true}}; }
    GridHeader header(int column) const override;
    int columnCharacters(int) const override { return 11; }
    GridCell cell(int row, int column) const override;
    GridCell leftCell(int row, int side) const override;
    qint64 rowKey(int row) const override { return m_page.subjects.at(row).value; }
    qint64 columnKey(int column) const override;
    int rowOf(qint64 key) const override { return int(m_page.subjects.indexOf(Id<Subject>{key})); }
    int columnOf(qint64 key) const override;
    QString lockReason(int row, int column) const override;
    GridVerdict judge(int row, int column, const QString& text) const override;
    QString editText(int row, int column) const override { return markText(shown({row, column})); }
    QString commit(const QVector<GridEdit>& edits, GridAct act) override;
    GridUndone undo() override { return replay(false); }
    GridUndone redo() override { return replay(true); }
    QString keepTheirs(int row, int column) override;
    QString keepMine(int row, int column) override;
    QString rowName(int row) const override { return m_page.subjectNames.value(row); }
    QString columnName(int column) const override;
    QString details(int row, int column) const override;
    QString announced(int row, int column) const override;
    QString currentLine(int row, int column) const override;

Q_SIGNALS:
    void submitted(const zvonok::SaveFormerMarks& act);
    void conflictsChanged(int count);

private:
    using Place = QPair<int, int>; // subject, period
    using Book = EntryBook<Place, qint32, FormerMark>;
    using Step = Book::Step;
    using Intent = Book::Intent;

    bool isHere(const SaveFormerMarks& act) const
    {
        return act.pupil == m_page.pupil && act.year == m_page.year;
    }
    Place placeOf(const FormerMark& mark) const; // {−1, …}: not here
    qint32 shown(Place place) const;
    MarkTextRules rules(int row) const;
    void submit(const Intent& steps);
    void act(const Intent& steps); // submit() with undo
    GridUndone replay(bool forward);

    FormerMarks m_page;
    QString m_school;
    QString m_document;
    qint32 m_grade = 0;
    Book m_book;
};

} // namespace zvonok::client
