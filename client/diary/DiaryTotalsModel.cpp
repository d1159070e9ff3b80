// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/diary/DiaryTotalsModel.h"

#include "common/journal/Average.h"
#include "common/journal/MarkText.h"

#include <QFont>

namespace zvonok::client {

void DiaryTotalsModel::setTotals(const DiaryTotals& totals)
{
    beginResetModel();
    m_totals = totals;
    m_period = totals.current;
    endResetModel();
}

void DiaryTotalsModel::setPeriod(int period)
{
    if (period < 0 || period >= m_totals.periods.size() || period == m_period)
        return;
    m_period = period;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int DiaryTotalsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_totals.subjects.size());
}

int DiaryTotalsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_totals.periods.size()) + int(FigureCount);
}

QString DiaryTotalsModel::text(int row, int column) const
{
    const qsizetype width = m_totals.periods.size();
    if (column == 0)
        return m_totals.subjectNames.value(row);
    if (column <= width)
        return markText(m_totals.marks.value(row * width + column - 1));
    const qsizetype at = row * width + m_period;
    const auto average = [](qint32 hundredths) {
        return hundredths < 0 ? QString() : zvonok::Average::textOf(hundredths);
    };
    const auto count = [](qint32 number) { return number == 0 ? QString() : QString::number(number); };
    switch (Figure(column - 1 - width)) {
    case Average:
        return average(m_totals.averages.value(at, -1));
    case ClassAverage:
        return average(m_totals.classAverages.value(at, -1));
    case Marks:
        return count(m_totals.markCounts.value(at));
    case Missed:
        return count(m_totals.missed.value(at));
    case Late:
        return count(m_totals.late.value(at));
    case Left:
        return count(m_totals.left.value(at));
    case FigureCount:
        break;
    }
    return {};
}

QString DiaryTotalsModel::remark(int row, int column) const
{
    const qsizetype width = m_totals.periods.size();
    if (column == 0 || column > width)
        return {};
    return m_totals.comments.value(m_totals.commentCells.indexOf(qint32(row * width + column - 1)));
}

QVariant DiaryTotalsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const qsizetype width = m_totals.periods.size();
    const qsizetype at = index.row() * width + m_period;
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole: {
        const QString said = remark(index.row(), index.column());
        return QString(m_totals.subjectNames.value(index.row()) + QStringLiteral(", ") +
                       headerData(index.column(), Qt::Horizontal).toString() + QStringLiteral(": ") +
                       text(index.row(), index.column()) +
                       (said.isEmpty() ? said : QStringLiteral(", ") + said));
    }
    case Qt::TextAlignmentRole:
        return int(index.column() == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() > 0 && index.column() <= width);
        font.setUnderline(!remark(index.row(), index.column()).isEmpty()); // there is more to read
        return font;
    }
    case Qt::ToolTipRole:
        if (const QString said = remark(index.row(), index.column()); !said.isEmpty())
            return said;
        return index.column() == columnOf(ClassAverage) && m_totals.classAverages.value(at, -1) < 0
                   ? QVariant(tr("Shown where at least three pupils of the group have marks"))
                   : QVariant();
    default:
        return {};
    }
}

QVariant DiaryTotalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const qsizetype width = m_totals.periods.size();
    if (role == Qt::ToolTipRole && section > 0 && section <= width)
        return tr("Mark of the period “%1”").arg(m_totals.periods.at(section - 1).name);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Subject");
    if (section <= width)
        // «II четверть» is «II» here: the whole name stands in the tooltip and is spoken.
        return section == width ? tr("Year") : m_totals.periods.at(section - 1).name.section(u' ', 0, 0);
    switch (Figure(section - 1 - width)) {
    case Average:
        return tr("Average");
    case ClassAverage:
        return tr("Class average");
    case Marks:
        return tr("Marks");
    case Missed:
        return tr("Missed");
    case Late:
        return tr("Late");
    case Left:
        return tr("Lessons left");
    case FigureCount:
        break;
    }
    return {};
}

} // namespace zvonok::client
