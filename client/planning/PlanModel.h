// SPDX-License-Identifier: GPL-3.0-or-later
// The topics of a plan as a grid, with the dates of a group beside them. What is typed stands over what the
// server holds until it is acknowledged; what somebody else put first is shown beside it. Empty rows at the
// end, and those put in between, are rows only once something is typed into them. GUI thread.
#pragma once

#include "client/widgets/EntryBook.h"
#include "client/widgets/GridModel.h"
#include "common/planning/PlanLaying.h"

#include <optional>

namespace zvonok::client {

class PlanModel final : public GridModel
{
    Q_OBJECT

public:
    enum Column { Topic, Hours, Homework, Note, ColumnCount };

    using GridModel::GridModel;

    void load(const PlanSheet& sheet); // what waits for its acknowledgement stays over it
    void clear();
    void apply(const TopicChanged& change);
    void setPlan(const PlanLine& plan); // its state and rights have changed
    const PlanLine& plan() const { return m_plan; }
    Id<LessonPlan> id() const { return m_plan.id; }

    // The group whose dates are shown; nothing: none.
    void setCourse(const std::optional<GroupCourse>& course);
    CourseFigures figures() const;
    int hours() const; // of the plan

    // The answer to an act that submitted() told of, or the refusal of it.
    void settle(const SaveTopics& act, const TopicsSaved& saved);
    void giveUp(const SaveTopics& act);
    // What an earlier run left: waiting, or answered with a conflict and not decided.
    void resume(const SaveTopics& act);
    void resumeConflicts(const SaveTopics& act);
    bool isDecided(const SaveTopics& act) const;
    QString describe(const SaveTopics& act) const;
    int conflicts() const { return int(m_book.conflicts().size()); }

    // Acts on rows; each is one step of undo. A reason where it may not be; empty: done.
    QString insertAbove(int row, int count, int* firstNew);
    QString removeRows(int first, int last);
    QString moveRows(int first, int last, int direction); // −1 up, 1 down
    QString toggleHeading(int first, int last);
    QString append(const QList<PlanTopic>& topics); // behind the last: from a file
    // Enough empty rows at the end for a block of so many from this row on.
    void makeRoom(int row, int count);
    // Key of the row if it is a topic that takes lessons; 0: it is not.
    qint64 topicKey(int row) const;
    // The first row that is not given yet; −1: none, or no group.
    int currentRow() const;
    // Width that the columns of text share, in figures.
    void setRoom(int characters);

    int rowCount() const override { return m_plan.id ? int(m_rows.size()) : 0; }
    int columnCount() const override { return ColumnCount; }
    QVector<GridSide> leftSides() const override;
    QVector<GridSide> rightSides() const override;
    GridHeader header(int column) const override;
    int columnCharacters(int column) const override;
    bool isText(int column) const override { return column != Hours; }
    GridCell cell(int row, int column) const override;
    GridCell leftCell(int row, int side) const override;
    GridCell rightCell(int row, int side) const override;
    qint64 rowKey(int row) const override { return m_rows.at(row); }
    qint64 columnKey(int column) const override { return column + 1; }
    int rowOf(qint64 key) const override { return int(m_rows.indexOf(key)); }
    int columnOf(qint64 key) const override { return int(key) - 1; }
    QString lockReason(int row, int column) const override;
    GridVerdict judge(int row, int column, const QString& text) const override;
    QString editText(int row, int column) const override;
    QString commit(const QVector<GridEdit>& edits, GridAct act) override;
    GridUndone undo() override { return replay(false); }
    GridUndone redo() override { return replay(true); }
    QString keepTheirs(int row, int column) override;
    QString keepMine(int row, int column) override;
    QString rowName(int row) const override;
    QString columnName(int column) const override;
    QString details(int row, int column) const override;
    QString announced(int row, int column) const override;
    QString currentLine(int row, int column) const override;

Q_SIGNALS:
    void submitted(const zvonok::SaveTopics& act);
    void conflictsChanged(int count);
    void figuresChanged(); // of the group, or the hours of the plan

private:
    struct Held {
        PlanTopic topic;
        QString by;
        Moment at;
    };
    using Book =
        EntryBook<qint64, PlanTopic, Held>; // by key; `before` of a step is removed where there was none
    using Step = Book::Step;
    using Intent = Book::Intent;
    struct Dates { // of a topic, over its hours
        QDate planned;
        QDate from;
        QDate to;
        int number = 0; // of its first lesson in the plan, from 1
        int given = 0;
        int past = 0; // without a topic in the journal
        int lacking = 0;
    };

    bool isEmptyRow(qint64 key) const { return !m_book.isHeld(key) && !m_book.isWaiting(key); }
    PlanTopic shown(qint64 key) const;
    static QString textOf(const PlanTopic& topic, int column);
    static bool same(PlanTopic a, const PlanTopic& b);
    static qint64 newKey();
    QString lockedReason() const;
    QList<PlanTopic> topics() const;                         // in order
    void rebuild();                                          // rows and dates
    void relay();                                            // dates only
    qint64 placeBefore(int row, int index, int count) const; // −1: no room
    void spread(Intent& steps) const;
    void submit(const Intent& steps);
    void act(const Intent& steps); // submit() with undo
    void hold(const TopicResult& result);
    GridUndone replay(bool forward);
    QString dayText(const QDate& day) const;

    PlanLine m_plan;
    std::optional<GroupCourse> m_course;
    LaidPlan m_laid;
    QHash<qint64, Dates> m_dates;
    QVector<qint64> m_rows; // keys, empty rows too
    QHash<qint64, PlanTopic> m_empty;
    QVector<qint64> m_tail; // keys of the empty rows at the end
    int m_room = 0;         // rows wanted at the end
    int m_characters = 110;
    Book m_book;
};

} // namespace zvonok::client
