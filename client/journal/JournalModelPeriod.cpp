// SPDX-License-Identifier: GPL-3.0-or-later
// The mark of the period at the right of its journal: the mark, or what the averages suggest. Only shown
// here; it is put on the sheet of period marks.
#include "client/journal/JournalModel.h"

namespace zvonok::client {

void JournalModel::takePeriodMarks(const JournalPage& page)
{
    m_periodKind = page.periodKind;
    m_periodOrdinal = page.periodOrdinal;
    m_periodMarks.clear();
    for (int i = 0; i < page.periodMarks.size(); ++i)
        if (page.periodMarks.at(i) != mark::None)
            m_periodMarks.insert(page.pupils.value(i).value, page.periodMarks.at(i));
}

void JournalModel::addPeriodMarks(JournalPage& page) const
{
    page.periodMarks.clear();
    for (const Id<Pupil> pupil : std::as_const(page.pupils))
        if (hasPeriod())
            page.periodMarks.append(m_periodMarks.value(pupil.value));
}

void JournalModel::apply(const PeriodMarkChanged& change)
{
    const PeriodMarkState& now = change.mark;
    if (change.group != m_group || !hasPeriod() || now.kind != m_periodKind || now.ordinal != m_periodOrdinal)
        return;
    m_periodMarks.insert(now.pupil.value, now.value);
    if (const int row = rowOf(now.pupil.value); row >= 0)
        Q_EMIT rowSidesChanged(row);
}

// «5» is put, «5?» is suggested: not by colour alone. н/а is a decision that the sheet alone offers, and the
// year is made of its periods and not of these lessons.
GridCell JournalModel::periodCell(int pupil) const
{
    GridCell cell;
    const PupilRow& row = m_pupils.at(pupil);
    const qint32 put = m_periodMarks.value(row.id.value);
    if (put != mark::None) {
        cell.text = markText(put);
        cell.tone = m_scale.isPoor(put) ? GridTone::Poor : GridTone::Strong;
    } else if (m_scale.points && m_periodKind != PeriodKind::Year && m_frame.roundUpFrom > 0) {
        const qint32 suggested = row.average.suggested(m_frame.roundUpFrom, m_scale.lowest, m_scale.highest);
        if (suggested != mark::None)
            cell.text = markText(suggested) + QLatin1Char('?');
        cell.tone = GridTone::Muted;
    }
    return cell;
}

} // namespace zvonok::client
