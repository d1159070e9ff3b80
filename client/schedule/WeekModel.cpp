// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/schedule/WeekModel.h"

#include <QLocale>

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr qint32 lastNumber = 20; // as SetWeeklyPattern takes
constexpr qint32 usualLast = 8;

} // namespace

void WeekModel::showClass(Id<SchoolClass> schoolClass, qint32 schoolDays)
{
    m_class = schoolClass;
    m_schoolDays = schoolDays;
    m_entry = WeekEntry(m_book, schoolClass);
    // A lesson before the first one has a row where the school has such lessons; days beyond the school week
    // where somebody has a lesson there nevertheless.
    m_firstNumber = 1;
    m_columns = schoolDays;
    const QList<GroupLine>& groups = m_book.groups();
    for (const GroupLine& group : groups) {
        const QList<WeeklySlot> week = m_book.now(group.id);
        for (const WeeklySlot& slot : week) {
            m_firstNumber = std::min(m_firstNumber, slot.lessonNumber);
            if (group.schoolClass == schoolClass)
                m_columns = std::max(m_columns, slot.weekday);
        }
    }
    m_rows = 0;
    growRows();
    readCells();
    Q_EMIT headersChanged();
    Q_EMIT reordered();
    Q_EMIT changed();
}

bool WeekModel::growRows()
{
    qint32 last = usualLast;
    const QList<GroupLine> groups = m_book.groupsOf(m_class);
    for (const GroupLine& group : groups) {
        const QList<WeeklySlot> week = m_book.now(group.id);
        for (const WeeklySlot& slot : week)
            last = std::max(last, slot.lessonNumber + 1);
    }
    const int rows = std::min(last, lastNumber) - m_firstNumber + 1;
    if (rows <= m_rows)
        return false;
    m_rows = rows;
    return true;
}

void WeekModel::readCells()
{
    m_cells.clear();
    const QList<GroupLine> groups = m_book.groupsOf(m_class);
    for (int row = 0; row < m_rows; ++row)
        for (int column = 0; column < m_columns; ++column) {
            const WeeklySlot slot = slotAt(row, column);
            Shown one;
            one.groups = m_book.at(m_class, slot);
            one.text = m_entry.text(one.groups);
            one.isChanged = std::any_of(groups.begin(), groups.end(), [&](const GroupLine& each) {
                return m_book.isChanged(each.id, slot);
            });
            one.clashes = clashTexts(row, column);
            m_cells.append(one);
        }
}

void WeekModel::bookChanged()
{
    const QList<Shown> before = m_cells;
    const bool grown = growRows();
    readCells();
    if (grown)
        Q_EMIT reordered();
    else
        for (int i = 0; i < m_cells.size(); ++i)
            if (m_cells.at(i) != before.at(i))
                Q_EMIT cellChanged(i / m_columns, i % m_columns);
    for (int column = 0; column < m_columns; ++column)
        Q_EMIT bottomChanged(column);
    Q_EMIT changed();
}

void WeekModel::forgetActs() { m_acts.clear(); }

int WeekModel::clashes() const
{
    return int(std::count_if(m_cells.begin(), m_cells.end(),
                             [](const Shown& each) { return !each.clashes.isEmpty(); }));
}

QStringList WeekModel::clashTexts(int row, int column) const
{
    QStringList texts;
    QStringList teachers;
    QHash<QString, QStringList> given; // by each teacher in this lesson
    const QList<WeekClash> all = m_book.clashes(m_class, slotAt(row, column));
    for (const WeekClash& each : all) {
        const GroupLine other = m_book.group(each.other);
        const QString one = m_entry.text({each.group});
        const QString two =
            other.schoolClass == m_class ? m_entry.text({each.other}) : m_book.title(each.other);
        if (!each.teacher.isEmpty()) {
            if (!teachers.contains(each.teacher))
                teachers.append(each.teacher);
            given[each.teacher] << one << two;
        } else if (each.pupils > 0) {
            texts.append(tr("%1 and %2 share %n pupil(s)", nullptr, each.pupils).arg(one, two));
        } else {
            texts.append(tr("%1 and %2: one of them is the whole class").arg(one, two));
        }
    }
    for (const QString& each : std::as_const(teachers)) {
        QStringList groups = given.value(each);
        groups.removeDuplicates();
        texts.append(tr("%1 gives at once: %2").arg(each, groups.join(QStringLiteral(", "))));
    }
    return texts;
}

void WeekModel::choose(const QString& text, qsizetype option)
{
    m_chosenText = text;
    m_chosen = option;
}

QString WeekModel::lockReason(int, int) const
{
    return m_book.groupsOf(m_class).isEmpty() ? tr("This class has no groups yet: bring them in first")
                                              : QString();
}

GridVerdict WeekModel::judge(int, int, const QString& text) const
{
    const WeekEntry::Read read = m_entry.read(text);
    if (!read.unknown.isEmpty())
        return {GridVerdict::Kind::Refused, tr("No group here begins with “%1”").arg(read.unknown)};
    return {GridVerdict::Kind::Finished, {}};
}

QString WeekModel::editText(int row, int column) const { return shown(row, column).text; }

QString WeekModel::commit(const QVector<GridEdit>& edits, GridAct)
{
    Act act;
    for (const GridEdit& edit : edits) {
        const WeekEntry::Read read =
            m_entry.read(edit.text, edit.text == m_chosenText ? m_chosen : qsizetype(0));
        if (!read.unknown.isEmpty())
            return tr("No group here begins with “%1”").arg(read.unknown);
        const WeeklySlot slot = slotAt(edit.row, edit.column);
        const QList<Id<Group>> before = shown(edit.row, edit.column).groups;
        for (const Id<Group> id : before)
            if (!read.groups.contains(id))
                act.append({id, slot, false});
        for (const Id<Group> id : read.groups)
            if (!before.contains(id))
                act.append({id, slot, true});
    }
    choose({}, 0);
    if (act.isEmpty())
        return {};
    for (const Step& step : std::as_const(act))
        m_book.put(step.group, step.slot, step.on);
    Acts& acts = m_acts[m_class];
    acts.done.append(act);
    acts.undone.clear();
    bookChanged();
    return {};
}

GridUndone WeekModel::replay(bool forward)
{
    Acts& acts = m_acts[m_class];
    QList<Act>& from = forward ? acts.undone : acts.done;
    if (from.isEmpty())
        return {};
    const Act act = from.takeLast();
    for (const Step& step : act)
        m_book.put(step.group, step.slot, step.on == forward);
    (forward ? acts.done : acts.undone).append(act);
    bookChanged();
    const WeeklySlot at = act.constFirst().slot;
    return {true, {}, at.lessonNumber - m_firstNumber, at.weekday - 1};
}

// ---------------------------------------------------------------------------------------------- showing

GridHeader WeekModel::header(int column) const
{
    GridHeader header;
    header.text = columnName(column);
    return header;
}

GridCell WeekModel::cell(int row, int column) const
{
    const Shown& one = shown(row, column);
    GridCell cell;
    cell.text = one.text;
    if (!one.clashes.isEmpty()) {
        cell.tone = GridTone::Poor;
        cell.note = QStringLiteral("!"); // not by colour alone
    }
    if (one.isChanged)
        cell.states |= GridState::Pending;
    if (column >= m_schoolDays)
        cell.states |= GridState::Locked;
    return cell;
}

GridCell WeekModel::leftCell(int row, int) const
{
    GridCell cell;
    cell.text = QString::number(m_firstNumber + row);
    return cell;
}

GridCell WeekModel::bottomCell(int, int column) const
{
    int lessons = 0;
    for (int row = 0; row < m_rows; ++row)
        lessons += shown(row, column).groups.isEmpty() ? 0 : 1;
    GridCell cell;
    cell.text = QString::number(lessons);
    cell.tone = GridTone::Muted;
    return cell;
}

int WeekModel::rowOf(qint64 key) const
{
    const int row = int(key) - 1 - m_firstNumber;
    return row >= 0 && row < m_rows ? row : -1;
}

QString WeekModel::columnName(int column) const
{
    QString name = QLocale().standaloneDayName(column + 1);
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

QString WeekModel::details(int row, int column) const
{
    QStringList lines{columnName(column) + QStringLiteral(", ") + rowName(row)};
    for (const Id<Group> id : shown(row, column).groups) {
        const GroupLine group = m_book.group(id);
        QStringList parts{group.subjectName, group.name, group.teacherNames.join(QStringLiteral(", "))};
        parts.removeAll(QString());
        lines.append(parts.join(QStringLiteral(" · ")));
    }
    return (lines + shown(row, column).clashes).join(u'\n');
}

QString WeekModel::announced(int row, int column) const
{
    const Shown& one = shown(row, column);
    QStringList parts{columnName(column), rowName(row), one.text.isEmpty() ? tr("empty") : one.text};
    return (parts + one.clashes).join(QStringLiteral(", "));
}

QString WeekModel::currentLine(int row, int column) const
{
    if (row < 0 || row >= m_rows || column < 0 || column >= m_columns)
        return {};
    QStringList lines = details(row, column).split(u'\n');
    if (column >= m_schoolDays)
        lines.append(tr("not a day of the school week: no lessons are made"));
    if (const QString locked = lockReason(row, column); !locked.isEmpty())
        lines.append(locked);
    return lines.join(QStringLiteral("  ·  "));
}

} // namespace zvonok::client
