// SPDX-License-Identifier: GPL-3.0-or-later
// What the page shows and says: cells, sides, headers, details, the words of a screen reader.
#include "client/journal/JournalModelImpl.h"
#include "client/link/FailureText.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace zvonok::client {

QVector<GridSide> JournalModel::leftSides() const
{
    qsizetype longest = 14;
    for (const PupilRow& pupil : m_pupils)
        longest = std::max(longest, pupil.name.size());
    return {{tr("No."), m_pupils.size() > 999 ? 4 : 3, false},
            {tr("Pupil"), int(std::min<qsizetype>(longest, 28)), true}};
}

QVector<GridSide> JournalModel::rightSides() const
{
    if (m_scale.isUnmarked())
        return {};
    QVector<GridSide> sides{{tr("Average"), 5, false}, {tr("Marks"), 3, false}};
    if (hasPeriod())
        sides.append({tr("Period"), 4, false});
    return sides;
}

QStringList JournalModel::bottomTitles() const
{
    return m_scale.isUnmarked() ? QStringList() : QStringList{tr("Average of the lesson")};
}

void JournalModel::rebuildHeaders()
{
    const QLocale locale;
    m_headers.clear();
    for (int column = 0; column < m_lessons.size(); ++column) {
        const LessonColumn& lesson = m_lessons.at(column);
        const QDate date = lesson.state.date;
        GridHeader header;
        QString month = locale.standaloneMonthName(date.month());
        if (!month.isEmpty())
            month[0] = month.at(0).toUpper();
        header.group = month + QLatin1Char(' ') + QString::number(date.year());
        header.text = QString::number(date.day());
        const QVector<int> works = m_scale.isUnmarked() ? QVector<int>() : lesson.works;
        const int current = works.size() > 1 ? currentWork(column) : -1;
        for (int i = 0; i < works.size(); ++i) {
            const AssignmentState& state = m_works.at(works.at(i)).state;
            const QChar letter = m_types.norm(state.type).letter;
            header.note += (header.note.isEmpty() ? QString() : QStringLiteral(" ")) +
                           (i == current ? QStringLiteral("▸") : QString()) +
                           (letter.isNull() ? QString() : QString(letter)) + QString::number(state.weight);
        }
        header.today = date == m_today;
        header.files = !lesson.files.isEmpty();
        header.newWeek = column > 0 && date.weekNumber() != m_lessons.at(column - 1).state.date.weekNumber();
        m_headers.append(header);
    }
}

int JournalModel::columnCharacters(int column) const
{
    const int works = int(m_lessons.at(column).works.size());
    const int note = int(m_headers.at(column).note.size());
    return std::max({2, works * 2 - 1, note * 4 / 5});
}

bool JournalModel::isOutside(int pupil, int lesson) const
{
    const QDate date = m_lessons.at(lesson).state.date;
    const PupilRow& row = m_pupils.at(pupil);
    return (row.from.isValid() && date < row.from) || (row.to.isValid() && date > row.to);
}

// Where works of several kinds meet, each has its place, also one without a mark: "5/-".
CellText JournalModel::cellText(int pupil, int lesson) const
{
    CellText cell;
    qsizetype filled = 0;
    for (int work : m_lessons.at(lesson).works) {
        const Value value = shown({work, pupil});
        cell.marks.append({value.value, value.duty, {}});
        if (!value.isEmpty())
            filled = cell.marks.size();
    }
    if (filled == 0 || !hasKinds(lesson))
        cell.marks.resize(filled);
    cell.absence = absenceFromNumber(shown(absencePlace(lesson, pupil)).value);
    return cell;
}

QString JournalModel::valueText(Place place, const Value& value) const
{
    return isAbsence(place) ? absenceCellText(absenceFromNumber(value.value))
                            : markText(value.value, value.duty);
}

GridCell JournalModel::cell(int row, int column) const
{
    GridCell cell;
    const int pupil = m_rows.at(row);
    bool poor = false;
    bool anyMark = false;
    const bool kinds = m_lessons.at(column).works.size() > 1 && hasKinds(column);
    for (int work : m_lessons.at(column).works) {
        const Place place{work, pupil};
        const auto waiting = m_waiting.constFind(place);
        const auto held = m_held.constFind(place);
        const bool isWaiting = waiting != m_waiting.constEnd();
        if (!isWaiting && held == m_held.constEnd())
            continue;
        const Value& value = isWaiting ? waiting->value : held->value;
        if (isWaiting)
            cell.states |= GridState::Pending;
        if (!value.comment.isEmpty())
            cell.states |= GridState::Comment;
        if (value.isEmpty())
            continue;
        if (anyMark)
            cell.text += QLatin1Char('/');
        anyMark = true;
        cell.text += markText(value.value);
        if (const QChar letter = m_types.norm(m_works.at(work).state.type).letter; kinds && !letter.isNull())
            cell.note += letter;
        if (value.duty) {
            cell.text += QChar(u'•');
            cell.states |= GridState::Debt;
        }
        poor = poor || m_scale.isPoor(value.value);
    }
    const Place absence = absencePlace(column, pupil);
    if (m_waiting.contains(absence))
        cell.states |= GridState::Pending;
    const AbsenceCode code = absenceFromNumber(shown(absence).value);
    if (code != AbsenceCode::None)
        cell.text += absenceCellText(code);
    cell.tone = poor                                    ? GridTone::Poor
                : code != AbsenceCode::None && !anyMark ? GridTone::Absence
                                                        : GridTone::Plain;
    if (isOutside(pupil, column))
        cell.states |= GridState::Outside | GridState::Locked;
    else if (isColumnLocked(column))
        cell.states |= GridState::Locked;
    Place conflict;
    if (conflictPlace(row, column, &conflict)) {
        cell.states |= GridState::Conflict;
        cell.theirs = valueText(conflict, held(conflict).value);
        cell.text = valueText(conflict, m_conflicts.value(conflict));
    }
    return cell;
}

GridCell JournalModel::leftCell(int row, int side) const
{
    const PupilRow& pupil = m_pupils.at(m_rows.at(row));
    GridCell cell;
    const QDate last = m_lessons.isEmpty() ? QDate() : m_lessons.last().state.date;
    const bool left = pupil.to.isValid() && last.isValid() && pupil.to < last;
    cell.text = side == 0 ? QString::number(row + 1) : pupil.name;
    cell.tone = side == 0 || left ? GridTone::Muted : GridTone::Plain;
    return cell;
}

GridCell JournalModel::rightCell(int row, int side) const
{
    if (side == 2)
        return periodCell(m_rows.at(row));
    const Average& average = m_pupils.at(m_rows.at(row)).average;
    GridCell cell;
    if (average.isEmpty())
        return cell;
    cell.text = side == 0 ? average.text() : QString::number(average.count());
    cell.tone = side != 0                           ? GridTone::Muted
                : m_scale.isPoor(average.rounded()) ? GridTone::Poor
                                                    : GridTone::Strong;
    return cell;
}

GridCell JournalModel::bottomCell(int, int column) const
{
    return {m_lessonAverages.at(column).shortText(), {}, {}, GridTone::Muted, {}};
}

GridCell JournalModel::bottomRightCell(int, int side) const
{
    if (m_wholeAverage.isEmpty() || side > 1)
        return {};
    return {side == 0 ? m_wholeAverage.text() : QString::number(m_wholeAverage.count()),
            {},
            {},
            GridTone::Plain,
            {}};
}

qint64 JournalModel::rowKey(int row) const { return m_pupils.at(m_rows.at(row)).id.value; }

qint64 JournalModel::columnKey(int column) const { return m_lessons.at(column).state.lesson.value; }

int JournalModel::rowOf(qint64 key) const
{
    const int pupil = m_pupilOfId.value(key, -1);
    return pupil < 0 ? -1 : m_rowOfPupil.at(pupil);
}

int JournalModel::columnOf(qint64 key) const { return m_lessonOfId.value(key, -1); }

bool JournalModel::isClosed(QDate date, bool windowCounts) const
{
    if ((m_closedUntil.isValid() && date <= m_closedUntil) ||
        (windowCounts && m_editableFrom.isValid() && date < m_editableFrom))
        return true;
    return std::any_of(m_locks.begin(), m_locks.end(),
                       [date](const Lock& lock) { return date >= lock.from && date <= lock.to; });
}

bool JournalModel::isColumnLocked(int column) const
{
    const LessonColumn& lesson = m_lessons.at(column);
    return (m_markOnlyStandIns && m_attendOnlyStandIns && !lesson.standIn) ||
           isClosed(lesson.state.date, !m_absencesAnyTime);
}

QString JournalModel::windowReason() const
{
    return FailureText::sentence(
        {FailureCode::Closed, QStringLiteral("window"), {QString::number(m_editWindowDays)}, {}});
}

QString JournalModel::closedReason(QDate date) const
{
    for (const Lock& lock : m_locks)
        if (date >= lock.from && date <= lock.to)
            return lock.reason;
    if (m_closedUntil.isValid() && date <= m_closedUntil)
        return m_closedReason;
    return m_editableFrom.isValid() && date < m_editableFrom ? windowReason() : QString();
}

QString JournalModel::lessonReason(int column) const
{
    const LessonColumn& lesson = m_lessons.at(column);
    return m_markOnlyStandIns && !lesson.standIn ? FailureText::standInSentence()
                                                 : closedReason(lesson.state.date);
}

QString JournalModel::writeReason(int column) const
{
    return m_mayMark ? lessonReason(column) : tr("You may put absences here, but no marks");
}

QString JournalModel::marksReason(int column) const
{
    return m_scale.isUnmarked() ? unmarkedText() : writeReason(column);
}

QString JournalModel::unmarkedText()
{
    return tr("This class has no marks in the subject: absences and remarks only");
}

QString JournalModel::lockReason(int row, int column) const
{
    const int pupil = m_rows.at(row);
    const QDate date = m_lessons.at(column).state.date;
    if (isOutside(pupil, column)) {
        const PupilRow& who = m_pupils.at(pupil);
        return date < who.from ? tr("%1 joins the group on %2")
                                     .arg(who.name, QLocale().toString(who.from, QLocale::ShortFormat))
                               : tr("%1 left the group on %2")
                                     .arg(who.name, QLocale().toString(who.to, QLocale::ShortFormat));
    }
    if (isColumnLocked(column))
        return lessonReason(column);
    if (!m_edits || (!m_mayMark && !m_mayAttend))
        return tr("You may read this journal, not write in it");
    return {};
}

QString JournalModel::editText(int row, int column) const
{
    return formatCell(cellText(m_rows.at(row), column));
}

QString JournalModel::rowName(int row) const { return m_pupils.at(m_rows.at(row)).name; }

QString JournalModel::columnName(int column) const
{
    const LessonState& lesson = m_lessons.at(column).state;
    const QString day = QLocale().toString(lesson.date, QStringLiteral("d MMMM"));
    const bool twice = (column > 0 && m_lessons.at(column - 1).state.date == lesson.date) ||
                       (column + 1 < m_lessons.size() && m_lessons.at(column + 1).state.date == lesson.date);
    return twice ? tr("%1, lesson %2").arg(day).arg(lesson.number) : day;
}

QString JournalModel::placeName(Place place) const
{
    return m_pupils.at(place.second).name + QStringLiteral(", ") + columnName(lessonOf(place));
}

QString JournalModel::announced(int row, int column) const
{
    const GridCell shownCell = cell(row, column);
    QString value = shownCell.text.isEmpty() ? tr("empty") : editText(row, column);
    if (!shownCell.note.isEmpty()) { // of which works the marks are
        QStringList each;
        for (const MarkOfCell& mark : marksOf(row, column))
            each.append(mark.name);
        value = each.join(QStringLiteral("; "));
        const AbsenceCode code = absenceFromNumber(shown(absencePlace(column, m_rows.at(row))).value);
        if (code != AbsenceCode::None)
            value += QStringLiteral(", ") + absenceText(code);
    }
    if (shownCell.states.testFlag(GridState::Conflict))
        value = tr("conflict: theirs %1, yours %2")
                    .arg(shownCell.theirs.isEmpty() ? tr("empty") : shownCell.theirs,
                         shownCell.text.isEmpty() ? tr("empty") : shownCell.text);
    else if (shownCell.states.testFlag(GridState::Outside))
        value = tr("not in the group on this day");
    return QStringList{rowName(row), columnName(column), m_groupName.section(QLatin1Char('/'), -1), value}
        .join(QStringLiteral(", "));
}

QString JournalModel::details(int row, int column) const
{
    const int pupil = m_rows.at(row);
    QStringList lines{rowName(row) + QStringLiteral(" — ") + columnName(column)};
    const auto signature = [&](Place place) {
        const Author author = m_authors.value(place);
        QString text;
        if (m_waiting.contains(place))
            text = tr("not sent yet");
        else if (!author.by.isEmpty())
            text = author.by + (author.at ? QStringLiteral(", ") +
                                                QLocale().toString(author.at.local(), QLocale::ShortFormat)
                                          : QString());
        return text.isEmpty() ? QString() : QStringLiteral(" — ") + text;
    };
    for (int work : m_lessons.at(column).works) {
        const Place place{work, pupil};
        const Value value = shown(place);
        const AssignmentState& state = m_works.at(work).state;
        if (value.isEmpty() && value.comment.isEmpty())
            continue;
        const QString name = state.title.isEmpty() ? m_types.norm(state.type).name : state.title;
        lines.append(valueText(place, value) + QStringLiteral("  ") + name + QStringLiteral(", ") +
                     tr("weight %1").arg(state.weight) + signature(place));
        if (!value.comment.isEmpty())
            lines.append(QStringLiteral("“%1”").arg(value.comment));
        if (value.duty)
            lines.append(tr("Debt: the work has not been handed in"));
    }
    const Place absence = absencePlace(column, pupil);
    if (const AbsenceCode code = absenceFromNumber(shown(absence).value); code != AbsenceCode::None)
        lines.append(absenceText(code) + signature(absence));
    const QString locked = lockReason(row, column);
    if (!locked.isEmpty())
        lines.append(locked);
    if (!m_lessons.at(column).state.topic.isEmpty())
        lines.append(tr("Topic: %1").arg(m_lessons.at(column).state.topic));
    return lines.join(QLatin1Char('\n'));
}

// A page comes without names; what is looked at is asked for, once.
void JournalModel::askDetails(int row, int column)
{
    const int pupil = m_rows.at(row);
    const auto isUnknown = [&](Place place) {
        return !shown(place).isEmpty() && !m_waiting.contains(place) && !m_authors.contains(place);
    };
    const QVector<int>& works = m_lessons.at(column).works;
    const bool unknown =
        isUnknown(absencePlace(column, pupil)) || std::any_of(works.begin(), works.end(), [&](int work) {
            return isUnknown({work, pupil});
        });
    const Id<Lesson> lesson = m_lessons.at(column).state.lesson;
    const QPair<qint64, qint64> cell{lesson.value, m_pupils.at(pupil).id.value};
    if (!unknown || m_asked.contains(cell))
        return;
    m_asked.insert(cell);
    Q_EMIT authorsWanted(lesson, m_pupils.at(pupil).id);
}

void JournalModel::learnAuthors(int row, int column, const CellHistory& history)
{
    const int pupil = m_rows.at(row);
    QHash<Place, Author> last;
    for (const CellEvent& event : history.events) {
        const QJsonObject after =
            QJsonDocument::fromJson((event.after.isEmpty() ? event.before : event.after).toUtf8()).object();
        const qint64 assignment = after.value(QStringLiteral("assignment")).toVariant().toLongLong();
        const int work = workOf({assignment});
        if (event.action.startsWith(QStringLiteral("absence")))
            last.insert(absencePlace(column, pupil), {event.by, event.at});
        else if (work >= 0)
            last.insert({work, pupil}, {event.by, event.at});
    }
    for (auto it = last.cbegin(); it != last.cend(); ++it)
        if (!m_authors.contains(it.key())) // what came by the feed is newer
            m_authors.insert(it.key(), it.value());
    Q_EMIT detailsChanged(row, column);
}

QString JournalModel::currentLine(int row, int column) const
{
    Place place;
    if (row >= 0 && conflictPlace(row, column, &place)) {
        const Author author = m_authors.value(place);
        const QString nothing = tr("nothing");
        const QString theirs = valueText(place, held(place).value);
        const QString mine = valueText(place, m_conflicts.value(place));
        const QString keys = isRoomForBoth(place) ? tr("← keep theirs   → keep mine   + keep both")
                                                  : tr("← keep theirs   → keep mine");
        return tr("%1 put %2 at %3, you put %4.  %5")
            .arg(author.by.isEmpty() ? tr("Somebody") : author.by, theirs.isEmpty() ? nothing : theirs,
                 author.at ? QLocale().toString(author.at.local().time(), QLocale::ShortFormat)
                           : QStringLiteral("—"),
                 mine.isEmpty() ? nothing : mine, keys);
    }
    QStringList parts{columnName(column)};
    const LessonState& lesson = m_lessons.at(column).state;
    if (const QString& who = m_lessons.at(column).substitute; !who.isEmpty())
        parts.append(tr("%1 stands in").arg(who));
    parts.append(lesson.topic.isEmpty() ? tr("no topic yet") : lesson.topic);
    const QVector<int>& works = m_lessons.at(column).works;
    const int current = works.size() > 1 ? currentWork(column) : -1;
    for (int i = 0; i < works.size(); ++i) {
        const AssignmentState& state = m_works.at(works.at(i)).state;
        parts.append((i == current ? QStringLiteral("▸ ") : QString()) +
                     (state.title.isEmpty() ? m_types.norm(state.type).name : state.title) +
                     QStringLiteral(", ") + tr("weight %1").arg(state.weight));
    }
    if (const auto files = int(m_lessons.at(column).files.size()); files > 0)
        parts.append(tr("%n file(s)", nullptr, files));
    return parts.join(QStringLiteral("  ·  "));
}

int JournalModel::weekFrom(int column, int direction) const
{
    const auto monday = [this](int at) {
        const QDate date = m_lessons.at(at).state.date;
        return date.addDays(1 - date.dayOfWeek());
    };
    int to = column;
    while (to + direction >= 0 && to + direction < m_lessons.size() && monday(to) == monday(column))
        to += direction;
    if (direction < 0) // the first lesson of that week
        while (to > 0 && monday(to - 1) == monday(to))
            --to;
    return to;
}

Average JournalModel::averageOf(int row) const { return m_pupils.at(m_rows.at(row)).average; }

QVector<JournalModel::MarkOfCell> JournalModel::marksOf(int row, int column) const
{
    QVector<MarkOfCell> marks;
    const QVector<int>& works = m_lessons.at(column).works;
    if (m_scale.isUnmarked()) { // the remark stands alone
        if (!works.isEmpty())
            marks.append({{}, shown({works.first(), m_rows.at(row)}).comment, true});
        return marks;
    }
    for (int i = 0; i < works.size(); ++i) {
        const Place place{works.at(i), m_rows.at(row)};
        const Value value = shown(place);
        if (value.isEmpty())
            continue;
        const AssignmentState& state = m_works.at(works.at(i)).state;
        marks.append({valueText(place, value) + QStringLiteral(", ") +
                          (state.title.isEmpty() ? m_types.norm(state.type).name : state.title),
                      value.comment, i == currentWork(column)});
    }
    return marks;
}

JournalModel::Place JournalModel::markPlace(int row, int column, int mark) const
{
    for (int work : m_lessons.at(column).works) {
        const Place place{work, m_rows.at(row)};
        if (!shown(place).isEmpty() && mark-- == 0)
            return place;
    }
    return {0, -1};
}

WorkTypes JournalModel::typesOf(int column) const
{
    return m_types.on(m_lessons.at(column).state.date, m_frame.workWeights);
}

LessonState JournalModel::lesson(int column) const { return m_lessons.at(column).state; }

QVector<AssignmentState> JournalModel::assignments(int column) const
{
    QVector<AssignmentState> states;
    for (int work : m_lessons.at(column).works)
        states.append(m_works.at(work).state);
    return states;
}

int JournalModel::columnOfLesson(Id<Lesson> lesson) const { return m_lessonOfId.value(lesson.value, -1); }

} // namespace zvonok::client
