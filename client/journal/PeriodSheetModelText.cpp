// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet shows and says.
#include "client/journal/PeriodSheetModel.h"

#include "common/journal/Average.h"

#include <QLocale>

#include <algorithm>

namespace zvonok::client {

namespace {

// Marks of its lessons are counted in it.
bool hasLessons(PeriodKind kind) { return isCalendarPeriod(kind) && kind != PeriodKind::Year; }

} // namespace

QString PeriodSheetModel::periodName(int period) const
{
    const PeriodLine& line = m_sheet.columns.at(period);
    switch (line.kind) {
    case PeriodKind::Year:
        return tr("Year");
    case PeriodKind::Final:
        return tr("Final mark");
    case PeriodKind::Exam:
        return line.name.isEmpty() ? tr("Exam") : line.name;
    default:
        return line.name;
    }
}

QVector<GridSide> PeriodSheetModel::leftSides() const
{
    qsizetype longest = 14;
    for (const QString& name : m_sheet.pupilNames)
        longest = std::max(longest, name.size());
    return {{tr("No."), 3, false}, {tr("Pupil"), int(std::min<qsizetype>(longest, 28)), true}};
}

GridHeader PeriodSheetModel::header(int column) const
{
    GridHeader header;
    const int period = periodAt(column);
    const ExamColumn* its = exam(period);
    header.group = periodName(period);
    header.text = its && its->scale == ExamScale::Points && isMark(column) ? tr("points")
                  : its || isMark(column)                                  ? tr("mark")
                                                                           : tr("average");
    header.newWeek = column > 0 && periodAt(column - 1) != period;
    return header;
}

GridCell PeriodSheetModel::cell(int row, int column) const
{
    const Place place{row, periodAt(column)};
    const ExamColumn* its = exam(place.second);
    const bool absent = !absentReason(place).isEmpty();
    GridCell cell;
    if (absent)
        cell.states |= GridState::Outside;
    if (!isMark(column)) {
        cell.states |= GridState::Locked;
        if (its) {
            cell.text = markText(its->markOf(shown(place)));
            cell.tone = its->markOf(shown(place)) == 2 ? GridTone::Poor : GridTone::Muted;
            return cell;
        }
        const Count count = m_counts.value(place);
        if (count.marks > 0) {
            // Too few of them is no poor average: words say it, not its colour.
            const QString marks =
                isThin(place) ? tr("%1 of %2").arg(count.marks).arg(m_sheet.minimumMarksOf(place.second))
                              : QString::number(count.marks);
            cell.text = Average::textOf(count.average) + QStringLiteral(" ·") + marks;
        }
        cell.tone = GridTone::Muted;
        return cell;
    }
    const qint32 value = shown(place);
    cell.text = markText(value);
    if (const Former former = m_former.value(place); value == 0 && former.value != 0) {
        cell.text = markText(former.value);
        cell.note = QStringLiteral("←"); // brought along: of another school
        cell.tone = GridTone::Muted;
        cell.states.setFlag(GridState::Outside, false); // it is to be read
    } else {
        if (value == 0 && !absent)
            cell.note = markText(m_counts.value(place).suggested);
        const bool poor = its && its->scale == ExamScale::Points ? its->markOf(value) == 2
                                                                 : rules(place.second).scale.isPoor(value);
        cell.tone = poor ? GridTone::Poor : GridTone::Strong;
    }
    if (!shownValue(place).comment.isEmpty())
        cell.states |= GridState::Comment;
    if (m_book.isWaiting(place))
        cell.states |= GridState::Pending;
    if (!lockReason(row, column).isEmpty())
        cell.states |= GridState::Locked;
    if (m_book.isConflict(place)) {
        cell.states |= GridState::Conflict;
        cell.theirs = markText(m_book.held(place).value.mark);
        cell.text = markText(m_book.mine(place).mark);
    }
    return cell;
}

bool PeriodSheetModel::isThin(Place place) const
{
    const qint32 marks = m_counts.value(place).marks;
    return marks > 0 && marks < m_sheet.minimumMarksOf(place.second) &&
           hasLessons(m_sheet.columns.at(place.second).kind);
}

int PeriodSheetModel::columnCharacters(int column) const
{
    if (!isMark(column) && m_sheet.minimumMarksOf(periodAt(column)) > 0)
        for (int row = 0; row < rowCount(); ++row)
            if (isThin({row, periodAt(column)}))
                return 12; // «4,50 ·2 of 3»
    return 8;
}

QString PeriodSheetModel::valueText(const Value& value)
{
    return value.comment.isEmpty()
               ? markText(value.mark)
               : QString(markText(value.mark) + QStringLiteral(" “") + value.comment + QChar(u'”'));
}

GridCell PeriodSheetModel::leftCell(int row, int side) const
{
    GridCell cell;
    const auto year = std::find_if(m_sheet.columns.begin(), m_sheet.columns.end(),
                                   [](const PeriodLine& line) { return line.kind == PeriodKind::Year; });
    const bool left = year != m_sheet.columns.end() && m_sheet.memberTo.value(row) < year->to;
    cell.text = side == 0 ? QString::number(row + 1) : rowName(row);
    cell.tone = side == 0 || left ? GridTone::Muted : GridTone::Plain;
    return cell;
}

qint64 PeriodSheetModel::columnKey(int column) const
{
    const PeriodLine& period = m_sheet.columns.at(periodAt(column));
    return (qint64(period.kind) * 1000 + period.ordinal) * 2 + (isMark(column) ? 1 : 0) + 1;
}

int PeriodSheetModel::rowOf(qint64 key) const { return int(m_sheet.pupils.indexOf(Id<Pupil>{key})); }

int PeriodSheetModel::columnOf(qint64 key) const
{
    for (int column = 0; column < columnCount(); ++column)
        if (columnKey(column) == key)
            return column;
    return -1;
}

QString PeriodSheetModel::columnName(int column) const
{
    const int period = periodAt(column);
    return isMark(column) ? periodName(period)
           : exam(period) ? tr("%1, mark").arg(periodName(period))
                          : tr("%1, average").arg(periodName(period));
}

QString PeriodSheetModel::partName(const Part& part, const QVector<Part>& among) const
{
    QString name;
    const auto like = [&](const Part& other) {
        return other.kind == PeriodKind::Exam && other.subject == part.subject;
    };
    if (part.kind == PeriodKind::Year) {
        name = tr("year");
    } else if (part.kind == PeriodKind::Exam && part.subject >= 0) {
        name = std::count_if(among.begin(), among.end(), like) > 1 ? tr("exam %1").arg(part.ordinal)
                                                                   : tr("exam");
    } else if (part.kind == PeriodKind::Exam && m_sheet.exams.size() == 1) {
        name = tr("exam");
    } else {
        for (int i = 0; i < m_sheet.columns.size(); ++i)
            if (m_sheet.columns.at(i).kind == part.kind && m_sheet.columns.at(i).ordinal == part.ordinal)
                name = periodName(i);
        if (name.isEmpty())
            name = tr("period %1").arg(part.ordinal);
    }
    const QString subject = m_sheet.jointSubjects.value(part.subject);
    return subject.isEmpty() ? name : QString(subject + QStringLiteral(", ") + name);
}

QString PeriodSheetModel::partText(const Part& part, const QVector<Part>& among) const
{
    const QString value = part.value == mark::None ? QStringLiteral("—") : markText(part.value);
    QString text = partName(part, among) + QLatin1Char(' ') + value;
    if (part.grade != 0)
        text = tr("grade %1: %2").arg(part.grade).arg(text);
    return part.former ? tr("%1 (another school)").arg(text) : text;
}

bool PeriodSheetModel::isJoint(const QVector<Part>& parts)
{
    return std::any_of(parts.begin(), parts.end(), [](const Part& part) { return part.subject >= 0; });
}

// Of a year and of a final mark of several subjects, what its mean waits for; of the latter also what has no
// mean: осв and зач are left out of it (FinalMarks.h), every other word is for people.
QString PeriodSheetModel::heldBackBy(const QVector<Part>& parts) const
{
    QStringList missing;
    QStringList words;
    for (const Part& part : parts) {
        if (mark::isPoints(part.value))
            continue;
        if (part.value == mark::None)
            missing.append(partName(part, parts));
        else if (part.subject >= 0 && (part.kind == PeriodKind::Exam ||
                                       (part.value != mark::Exempt && part.value != mark::Passed)))
            words.append(partText(part, parts));
    }
    QStringList why;
    const QString between = QStringLiteral("; ");
    if (!missing.isEmpty())
        why.append(tr("no mark yet — %1").arg(missing.join(between)));
    if (!words.isEmpty())
        why.append(tr("people decide — %1").arg(words.join(between)));
    if (!why.isEmpty())
        return tr("nothing is suggested: %1").arg(why.join(between));
    return isJoint(parts) ? tr("nothing is suggested: people decide") : QString();
}

// «year 4, exam 5 → 4,50 → 5», «Algebra, year 4; Geometry, year 5; Algebra, exam 5 → 4,67 → 5»
QString PeriodSheetModel::arithmetic(Place place) const
{
    const Count count = m_counts.value(place);
    QStringList parts;
    const QVector<Part> made = m_parts.value(place);
    for (const Part& part : made)
        parts.append(partText(part, made));
    if (parts.isEmpty())
        return tr("no marks to count from");
    const QString arrow = QStringLiteral(" → ");
    QString text = parts.join(isJoint(made) ? QStringLiteral("; ") : QStringLiteral(", "));
    if (made.size() > 1 && count.marks > 0)
        text += arrow + Average::textOf(count.average);
    if (count.suggested == 0) {
        const QString why = heldBackBy(made);
        return text + QStringLiteral("  ·  ") +
               (why.isEmpty() ? tr("not complete: nothing is suggested yet") : why);
    }
    const bool final = m_sheet.columns.at(place.second).kind == PeriodKind::Final;
    return text + arrow +
           tr("%1 (rounded up from ,%2; = takes it)")
               .arg(markText(count.suggested))
               .arg(final ? m_sheet.finalRoundUpFrom : m_sheet.roundUpFrom, 2, 10, QLatin1Char('0'));
}

QString PeriodSheetModel::examText(Place place) const
{
    const ExamColumn& its = *exam(place.second);
    const qint32 value = shown(place);
    QStringList parts;
    if (const QString absent = absentReason(place); !absent.isEmpty())
        return absent;
    if (its.scale == ExamScale::Points) {
        parts.append(tr("0 to %1 points").arg(its.highest));
        if (its.levels().isEmpty())
            parts.append(tr("they are worth no mark"));
        else
            parts.append(tr("3 from %1, 4 from %2, 5 from %3")
                             .arg(its.satisfactoryFrom)
                             .arg(its.goodFrom)
                             .arg(its.excellentFrom));
        if (const qint32 worth = its.markOf(value); worth != 0)
            parts.append(tr("%1 points are worth %2").arg(markText(value)).arg(worth));
    } else {
        parts.append(its.scale == ExamScale::PassFail
                         ? tr("%1 or %2").arg(markText(mark::Passed), markText(mark::Failed))
                         : tr("marks from 2 to 5"));
    }
    if (its.byChoice)
        parts.append(tr("by choice"));
    return parts.join(QStringLiteral("  ·  "));
}

QString PeriodSheetModel::suggestionText(Place place) const
{
    const PeriodKind kind = m_sheet.columns.at(place.second).kind;
    if (kind == PeriodKind::Exam)
        return examText(place);
    if (const Former former = m_former.value(place); former.value != 0 && shown(place) == 0)
        return tr("%1 is a mark of another school: %2").arg(markText(former.value), former.school);
    if (!hasLessons(kind))
        return arithmetic(place);
    const Count count = m_counts.value(place);
    QStringList parts;
    if (count.marks == 0) {
        parts.append(count.missed == 0 ? tr("no marks")
                                       : tr("no marks, %n lesson(s) missed", nullptr, count.missed));
        if (count.suggested != 0)
            parts.append(tr("of %n held: %1 (= takes it)", nullptr, m_sheet.lessons.value(place.second))
                             .arg(markText(count.suggested)));
        return parts.join(QStringLiteral("  ·  "));
    }
    parts.append(
        tr("weighted average of %n mark(s): %1", nullptr, count.marks).arg(Average::textOf(count.average)));
    if (count.suggested != 0)
        parts.append(tr("rounded up from ,%1 that is %2 (= takes it)")
                         .arg(m_sheet.roundUpFromOf(place.second), 2, 10, QLatin1Char('0'))
                         .arg(count.suggested));
    if (const qint32 least = m_sheet.minimumMarksOf(place.second); count.marks < least)
        parts.append(tr("fewer marks than the school's %1").arg(least));
    if (count.missed > 0)
        parts.append(tr("%n lesson(s) missed", nullptr, count.missed));
    return parts.join(QStringLiteral("  ·  "));
}

QString PeriodSheetModel::details(int row, int column) const
{
    const Place place{row, periodAt(column)};
    QStringList lines{rowName(row) + QStringLiteral(" — ") + columnName(column), suggestionText(place)};
    const Held held = m_book.held(place);
    if (isMark(column) && m_book.isWaiting(place))
        lines.append((shown(place) == 0 ? tr("cleared") : markText(shown(place))) + QStringLiteral(" — ") +
                     tr("not sent yet"));
    else if (isMark(column) && m_book.version(place) > 0)
        lines.append((held.value.mark == 0 ? tr("cleared") : markText(held.value.mark)) +
                     QStringLiteral(" — ") + held.by + QStringLiteral(", ") +
                     QLocale().toString(held.at.local(), QLocale::ShortFormat));
    if (const QString remark = shownValue(place).comment; isMark(column) && !remark.isEmpty())
        lines.append(QStringLiteral("“%1”").arg(remark));
    if (const QString locked = lockReason(row, column); isMark(column) && !locked.isEmpty())
        lines.append(locked);
    return lines.join(QLatin1Char('\n'));
}

QString PeriodSheetModel::announced(int row, int column) const
{
    const GridCell shownCell = cell(row, column);
    return QStringList{rowName(row), columnName(column),
                       shownCell.text.isEmpty() ? tr("empty") : shownCell.text}
        .join(QStringLiteral(", "));
}

QString PeriodSheetModel::currentLine(int row, int column) const
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return {};
    const Place place{row, periodAt(column)};
    if (m_book.isConflict(place)) {
        const Held theirs = m_book.held(place);
        const Value mine = m_book.mine(place);
        const QString nothing = tr("nothing");
        return tr("%1 put %2, you put %3.  ← keep theirs   → keep mine")
            .arg(theirs.by, theirs.value.mark == 0 ? nothing : valueText(theirs.value),
                 mine.mark == 0 ? nothing : valueText(mine));
    }
    return columnName(column) + QStringLiteral("  ·  ") + suggestionText(place);
}

} // namespace zvonok::client
