// SPDX-License-Identifier: GPL-3.0-or-later
// A journal page as a grid: what the server holds, and over it what was typed and not yet acknowledged. Edits
// leave as acts through JournalEdits; changes of others come in through apply(). Every act can be undone
// while nobody else has changed its cells. GUI thread.
#pragma once

#include "client/journal/JournalEdits.h"
#include "client/widgets/GridModel.h"
#include "common/journal/Average.h"
#include "common/journal/LessonFileMessages.h"
#include "common/journal/MarkText.h"
#include "common/journal/PeriodMarkMessages.h"
#include "common/journal/WorkTypes.h"

#include <QDate>
#include <QHash>
#include <QPointer>
#include <QSet>

#include <optional>

namespace zvonok::client {

enum class JournalOrder { Name, NameBackwards, AverageFalling, AverageRising };

class JournalModel : public GridModel
{
    Q_OBJECT

public:
    JournalModel(const WorkTypes& types, JournalEdits* edits, QObject* parent = nullptr); // edits: not owned

    // A fresh page; of the same group and period again: what waits for its acknowledgement stays over it.
    void load(const JournalPage& page);
    void apply(const MarkChanged& change);
    void apply(const AbsenceChanged& change);
    void apply(const LessonChanged& change);
    void apply(const AssignmentChanged& change);
    void apply(const LessonFileChanged& change);
    void apply(const PeriodMarkChanged& change); // at the right, beside the averages

    void setToday(QDate today);
    void setDotRule(DotRule rule);
    void setOrder(JournalOrder order); // sorts now; later edits do not move rows
    JournalOrder order() const { return m_order; }
    // Lessons up to this date take no more edits; the reason is shown at the attempt.
    void setClosedUntil(QDate date, const QString& reason);
    // Why a lesson of this day takes no more edits; empty: it does.
    QString closedReason(QDate date) const;
    // Why topic, works and marks of this lesson are not written; empty: they are.
    QString lessonReason(int column) const;
    // Who stands in at the lesson; empty: nobody does.
    QString substitute(int column) const { return m_lessons.at(column).substitute; }

    Id<Group> group() const { return m_group; }
    QDate from() const { return m_from; }
    QDate to() const { return m_to; }
    QString groupName() const { return m_groupName; }
    const MarkScale& scale() const { return m_scale; }
    int unsentActs() const { return int(m_acts.size()); }
    int conflicts() const { return int(m_conflicts.size()); }
    Average averageOf(int row) const;
    // The marks of a cell in its order, for a remark to one of them.
    struct MarkOfCell {
        QString name; // «5, Контрольная работа»
        QString comment;
        bool current = false; // of the work that is being written
    };
    QVector<MarkOfCell> marksOf(int row, int column) const;
    QString setComment(int row, int column, int mark, const QString& text); // a reason if refused

    // The work that a bare mark goes to where a lesson has several: the one chosen or begun with, else the
    // first. Marks of the others are touched where they are named.
    int currentWork(int column) const;               // index into assignments(); −1: there is none yet
    void setCurrentWork(int column, int assignment); // likewise
    void choose(const AssignmentState& work);        // the same, by the work
    void unpin(Id<Lesson> lesson);                   // nothing is chosen
    bool isPinned(Id<Lesson> lesson) const { return m_chosenWork.contains(lesson.value); }

    // Kinds of work with what they weigh at the lesson.
    WorkTypes typesOf(int column) const;
    LessonState lesson(int column) const;
    QVector<AssignmentState> assignments(int column) const;
    const QList<AttachedFileLine>& files(int column) const { return m_lessons.at(column).files; }
    int columnOfLesson(Id<Lesson> lesson) const;

    // What an earlier run of the program or an earlier visit left in the outbox, shown over what the server
    // holds. resume(): still to be answered, under the number it returns. resumeConflicts(): answered, and
    // somebody else was first.
    quint64 resume(const SaveMarks& act);
    void resumeConflicts(const SaveMarks& act);
    // Who put what stands in the cell and when, from its history.
    void learnAuthors(int row, int column, const CellHistory& history);
    // All that the act undecided still has on this page: it is here, and none of it is in conflict.
    bool isDecided(const SaveMarks& act) const;
    // What the server is known to hold, with all changes up to the sequence, as it would send it.
    JournalPage heldPage(qint64 sequence) const;
    QString describe(const SaveMarks& act) const; // «7А/Алгебра, Иванов Пётр, 24 ноября: 5»

    // What undo knows, for keeping over a restart; unknown bytes are forgotten.
    QByteArray undoState() const;
    void setUndoState(const QByteArray& bytes);

    int rowCount() const override { return int(m_rows.size()); }
    int columnCount() const override { return int(m_lessons.size()); }
    QVector<GridSide> leftSides() const override;
    QVector<GridSide> rightSides() const override;
    QStringList bottomTitles() const override;
    GridHeader header(int column) const override { return m_headers.at(column); }
    int columnCharacters(int column) const override;
    GridCell cell(int row, int column) const override;
    GridCell leftCell(int row, int side) const override;
    GridCell rightCell(int row, int side) const override;
    GridCell bottomCell(int line, int column) const override;
    GridCell bottomRightCell(int line, int side) const override;
    qint64 rowKey(int row) const override;
    qint64 columnKey(int column) const override;
    int rowOf(qint64 key) const override;
    int columnOf(qint64 key) const override;
    QString lockReason(int row, int column) const override;
    GridVerdict judge(int row, int column, const QString& text) const override;
    QString editText(int row, int column) const override;
    QString commit(const QVector<GridEdit>& edits, GridAct act) override;
    GridUndone undo() override;
    GridUndone redo() override;
    QString keepTheirs(int row, int column) override;
    QString keepMine(int row, int column) override;
    QString keepBoth(int row, int column) override;
    QString rowName(int row) const override;
    QString columnName(int column) const override;
    QString details(int row, int column) const override;
    void askDetails(int row, int column) override;
    QString announced(int row, int column) const override;
    QString currentLine(int row, int column) const override;
    int weekFrom(int column, int direction) const override;

Q_SIGNALS:
    void unsentChanged(int acts);
    void conflictsChanged(int count);
    void savedAt(const QDateTime& when); // of the last acknowledgement
    void authorsWanted(zvonok::Id<zvonok::Lesson> lesson, zvonok::Id<zvonok::Pupil> pupil);

private:
    struct PupilRow {
        Id<Pupil> id;
        QString name;
        QDate from;
        QDate to;
        Average average;
    };
    struct Lock {
        QDate from;
        QDate to;
        QString reason;
    };
    struct LessonColumn {
        LessonState state;
        QVector<int> works; // indices into m_works, as they were made; those that wait for their id last
        QList<AttachedFileLine> files;
        QString substitute;   // who stands in
        bool standIn = false; // oneself does
    };
    struct Work {
        AssignmentState state; // id none: made here, waiting for its acknowledgement
        int lesson = -1;
        qint32 slot = -1;  // of one made here
        bool told = false; // by an answer or the feed, since its page was read
    };
    struct Value {
        qint32 value = 0; // a mark, or the number of an absence code
        bool duty = false;
        QString comment;
        bool operator==(const Value&) const = default;
        bool isEmpty() const { return value == 0 && !duty; }
    };
    struct Author {
        QString by;
        Moment at;
    };
    // A mark is (work, pupil), an absence is (−1 − lesson, pupil): one key for both.
    using Place = QPair<int, int>;
    struct Held { // what the server holds
        Value value;
        qint32 version = 0;
        bool own = false; // this version was written from here
    };
    struct Waiting { // typed, not acknowledged
        Value value;
        quint64 act = 0; // the last that wrote it
    };
    struct Step {
        Place place;
        Value before;
        Value after;
    };
    using Intent = QVector<Step>;
    struct Act { // submitted and not answered
        QVector<Place> marks;
        QVector<Place> absences;
    };
    struct Target { // where one typed mark goes
        int work = -1;
        qint32 slot = -1; // of a work that is to be made
        Value value;
    };
    struct Planned {
        QString reason; // why not
        QVector<Target> targets;
        Value absence;
        GridVerdict::Kind kind = GridVerdict::Kind::Finished;
    };

    void takePeriodMarks(const JournalPage& page);
    void addPeriodMarks(JournalPage& page) const;
    bool hasPeriod() const { return m_periodKind != PeriodKind::Unknown; }
    GridCell periodCell(int pupil) const;

    static Place absencePlace(int lesson, int pupil) { return {-1 - lesson, pupil}; }
    static bool isAbsence(Place place) { return place.first < 0; }
    int lessonOf(Place place) const
    {
        return isAbsence(place) ? -1 - place.first : m_works.at(place.first).lesson;
    }
    Held held(Place place) const { return m_held.value(place); }
    Value shown(Place place) const;
    void count(Place place, const Value& value, int sign);
    // Runs `how` and brings averages and the cell on the screen after what it changed.
    template <class How>
    void change(Place place, How how);
    void emitCell(Place place);
    bool isOutside(int pupil, int lesson) const;
    bool isClosed(QDate date, bool windowCounts = true) const;
    bool isColumnLocked(int column) const; // for whatever is typed into its cells
    QString writeReason(int column) const; // why neither marks nor remarks go into it; empty: they do
    QString marksReason(int column) const; // why no marks do
    QString windowReason() const;
    static QString unmarkedText();
    CellText cellText(int pupil, int lesson) const;
    QString placeName(Place place) const;
    QString valueText(Place place, const Value& value) const;
    MarkTextRules rules() const;
    QString sentence(const ParsedCell& parsed) const;
    struct Entry {
        Place place;
        Value mine;
        qint32 version = 0; // what was seen
    };
    // The cells of an act in its order: marks, then absences; place {0, −1} where this page has no such cell.
    QVector<Entry> entriesOf(const SaveMarks& act) const;
    Planned plan(int row, int column, const QString& text, bool wholeCell) const;
    QString addSteps(const GridEdit& edit, bool wholeCell, Intent* steps);
    bool hasKinds(int lesson) const; // works of several kinds, so that a mark wants its letter
    Place markPlace(int row, int column, int mark) const;
    void sortWorks(int lesson);
    static qint64 choiceOf(const Work& work);
    void pinWork(int work);
    void movePin(const Work& before, Id<Assignment> id);
    int workFor(int lesson, qint32 slot);
    int remarkWork(int column); // where remarks of a journal without marks stand
    void submit(const Intent& steps);
    GridUndone replay(QVector<Intent>& from, QVector<Intent>& to, bool forward);
    void onSaved(quint64 number, const MarksSaved& result);
    void onRefused(quint64 number, const Failure& failure);
    void settle(Place place, quint64 act, bool conflict, const Held& now, const Author& author);
    void hold(Place place, const Held& now, const Author& author);
    void setConflict(Place place, const Value& mine);
    void dropConflict(Place place);
    bool conflictPlace(int row, int column, Place* place) const;
    bool isRoomForBoth(Place place) const;
    int workOf(Id<Assignment> id) const;
    int adoptWork(const AssignmentState& state);
    int bindWork(int work, Id<Assignment> id);
    void keepOverPage(const QVector<PupilRow>& pupils, const QVector<LessonColumn>& lessons,
                      const QVector<Work>& works, const QHash<Place, Held>& held);
    void rebuildHeaders();
    void rebuildOrder();
    void rebuildAverages();

    void keepFrame(const JournalPage& page);

    const WorkTypes m_types;
    QPointer<JournalEdits> m_edits;
    JournalPage m_frame; // of the page what is no cell, lesson or work
    Id<Group> m_group;
    QDate m_from;
    QDate m_to;
    QString m_groupName;
    MarkScale m_scale;
    bool m_mayMark = false;
    bool m_mayAttend = false;
    bool m_markOnlyStandIns = false;
    bool m_attendOnlyStandIns = false;
    bool m_absencesAnyTime = false; // the window after a lesson is for marks
    QDate m_today;
    QVector<Lock> m_locks; // as the page came
    QDate m_editableFrom;
    qint32 m_editWindowDays = 0;
    QDate m_closedUntil;
    QString m_closedReason;
    DotRule m_dotRule = DotRule::Ignored;
    JournalOrder m_order = JournalOrder::Name;
    QVector<PupilRow> m_pupils;
    QVector<LessonColumn> m_lessons;
    QVector<Work> m_works;
    QVector<GridHeader> m_headers;
    PeriodKind m_periodKind = PeriodKind::Unknown; // of the page; Unknown: it is no period
    qint32 m_periodOrdinal = 0;
    QHash<qint64, qint32> m_periodMarks; // by the pupil's id
    QVector<Average> m_lessonAverages;
    Average m_wholeAverage;
    QVector<int> m_rows;       // pupil of each row
    QVector<int> m_rowOfPupil; // and back
    QHash<qint64, int> m_pupilOfId;
    QHash<qint64, int> m_lessonOfId;
    QHash<Place, Held> m_held;
    QHash<Place, Author> m_authors;
    QSet<QPair<qint64, qint64>> m_asked; // lesson and pupil of cells whose authors were asked for
    QHash<qint64, qint64> m_chosenWork;  // of a lesson: choiceOf() the work
    QHash<Place, Waiting> m_waiting;
    QHash<Place, Value> m_conflicts; // mine, refused; the held value is theirs
    QHash<quint64, Act> m_acts;
    quint64 m_nextAct = 1;
    QVector<Intent> m_undo;
    QVector<Intent> m_redo;
};

} // namespace zvonok::client
