// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/control/ContradictionQuery.h"

#include "common/journal/AbsenceCode.h"
#include "common/journal/Average.h"
#include "server/journal/JournalLocks.h"

#include <algorithm>

namespace zvonok::server::control {

using storage::Row;

namespace {

// A mark of a period: which, whose.
struct Place {
    qint64 group = 0;
    qint64 pupil = 0;
    PeriodKind kind = PeriodKind::Unknown;
    qint32 ordinal = 0;

    bool operator==(const Place&) const = default;
};
size_t qHash(const Place& place, size_t seed = 0)
{
    return qHashMulti(seed, place.group, place.pupil, int(place.kind), place.ordinal);
}

class Contradictions
{
public:
    Contradictions(storage::ReadScope& scope, const Visible& visible, const Filter& filter,
                   const ControlRules& rules)
        : m_scope(scope), m_filter(filter), m_journals(journals(scope, visible, filter, rules)),
          m_rules(scope)
    {
        for (qsizetype i = 0; i < m_journals.size(); ++i)
            m_at.insert(m_journals.at(i).group.group.value, i);
        const QList<YearLine> years = calendar::years(scope, calendar::yearOf(scope, filter.from));
        if (years.isEmpty())
            return;
        const YearLine& year = years.first();
        m_year = year.id;
        for (const PeriodLine& period : year.periods)
            if (period.from >= filter.from && period.to <= filter.to && period.kind != PeriodKind::Year)
                m_periods.append(period);
        if (year.from >= filter.from && year.to <= filter.to)
            m_whole = PeriodLine{{}, PeriodKind::Year, 1, year.name, year.from, year.to};
    }

    ContradictionSheet sheet()
    {
        readPeriodMarks();
        addPeriodMarks();
        addMarksWhileAbsent();
        ContradictionSheet sheet;
        sheet.from = m_filter.from;
        sheet.to = m_filter.to;
        sheet.minimumMarks = m_rules.on(m_filter.to).minimumMarks;
        sheet.total = qint32(m_lines.size());
        std::stable_sort(m_lines.begin(), m_lines.end(), [](const Found& a, const Found& b) {
            if (a.line.kind != b.line.kind)
                return a.line.kind < b.line.kind;
            return a.weight != b.weight ? a.weight > b.weight : a.journal < b.journal;
        });
        m_lines.resize(std::min(m_lines.size(), mostLines));
        QSet<qint64> pupils;
        QHash<qsizetype, qint32> groups; // index among the journals → in the reply
        for (Found& each : m_lines) {
            pupils.insert(each.line.pupil.value);
            auto group = groups.constFind(each.journal);
            if (group == groups.constEnd()) {
                group = groups.insert(each.journal, qint32(sheet.groups.size()));
                sheet.groups.append(m_journals.at(each.journal).group);
            }
            each.line.group = *group;
            sheet.lines.append(each.line);
        }
        const QHash<qint64, QString> names = pupilNames(m_scope, pupils.values());
        for (ContradictionLine& line : sheet.lines)
            line.pupilName = names.value(line.pupil.value);
        return sheet;
    }

private:
    struct Found {
        qsizetype journal = 0;
        qint32 weight = 0; // within its kind, the heavier the worse
        ContradictionLine line;
    };

    const PeriodLine* periodOf(const Place& place) const
    {
        if (place.kind == PeriodKind::Year)
            return m_whole.from.isValid() ? &m_whole : nullptr;
        for (const PeriodLine& each : m_periods)
            if (each.kind == place.kind && each.ordinal == place.ordinal)
                return &each;
        return nullptr;
    }

    void readPeriodMarks()
    {
        m_scope
            .statement("SELECT group_id, kind, ordinal, pupil_id, value FROM period_mark "
                       "WHERE group_id {in:groups} AND value <> 0 ORDER BY group_id, kind, ordinal, pupil_id")
            .bindList("groups", idsOf(m_journals))
            .each([&](const Row& row) {
                const Place place{row.number("group_id"), row.number("pupil_id"),
                                  row.enumOf<PeriodKind>("kind"), qint32(row.number("ordinal"))};
                if (periodOf(place))
                    m_marks.append({place, qint32(row.number("value"))});
            });
    }

    // Sums of the lessons, in those journals only that have marks of these periods; of a year, of its
    // periods.
    QHash<Place, Average> averages()
    {
        QHash<Place, Average> all;
        QSet<qint64> groups;
        for (const auto& [place, value] : std::as_const(m_marks)) {
            if (place.kind != PeriodKind::Year)
                groups.insert(place.group);
            if (place.kind != PeriodKind::Year && m_whole.from.isValid())
                all[{place.group, place.pupil, PeriodKind::Year, 1}].add(value, 1);
        }
        QList<qint64> dotted; // where an unpaid debt counts as 2
        for (const PeriodLine& period : m_periods)
            if (m_rules.on(period.to).dotAsTwo)
                dotted.append(period.id.value);
        // CROSS JOIN: from the lessons of the periods to their marks, not over all marks of the year.
        m_scope
            .statement("SELECT l.group_id, pe.kind, pe.ordinal, m.pupil_id, SUM(CASE WHEN m.value = 0 THEN 2 "
                       "ELSE m.value END "
                       "* a.weight) AS total, SUM(a.weight) AS weight, COUNT(*) AS marks FROM period pe "
                       "CROSS JOIN lesson l "
                       "CROSS JOIN assignment a CROSS JOIN mark m WHERE l.group_id {in:groups} AND l.day >= "
                       "pe.first_day "
                       "AND l.day <= pe.last_day AND a.lesson_id = l.id AND m.group_id = l.group_id AND "
                       "m.lesson_id = l.id "
                       "AND m.assignment_id = a.id AND pe.year_id = :year AND pe.kind <> :whole AND "
                       "pe.first_day >= :from_day "
                       "AND pe.last_day <= :to_day AND l.cancelled = 0 AND a.weight > 0 AND ((m.value >= 1 "
                       "AND m.value <= :most) "
                       "OR (m.value = 0 AND m.duty = 1 AND pe.id {in:dotted})) GROUP BY l.group_id, pe.kind, "
                       "pe.ordinal, m.pupil_id")
            .bindList("groups", groups.values())
            .bind("year", m_year)
            .bind("whole", PeriodKind::Year)
            .bind("from_day", m_filter.from)
            .bind("to_day", m_filter.to)
            .bind("most", mark::MaxPoints)
            .bindList("dotted", dotted)
            .each([&](const Row& row) {
                all.insert({row.number("group_id"), row.number("pupil_id"), row.enumOf<PeriodKind>("kind"),
                            qint32(row.number("ordinal"))},
                           Average(row.number("total"), row.number("weight"), qint32(row.number("marks"))));
            });
        return all;
    }

    void addPeriodMarks()
    {
        if (m_marks.isEmpty())
            return;
        const QHash<Place, Average> all = averages();
        for (const auto& [place, value] : std::as_const(m_marks)) {
            const qsizetype at = m_at.value(place.group);
            const Journal& journal = m_journals.at(at);
            const Average average = all.value(place);
            const PeriodLine& period = *periodOf(place);
            const JournalRules rules = m_rules.on(period.to);
            const bool year = place.kind == PeriodKind::Year;
            Found found;
            found.journal = at;
            ContradictionLine& line = found.line;
            line.pupil = {place.pupil};
            line.value = value;
            line.periodKind = place.kind;
            line.periodOrdinal = place.ordinal;
            line.periodName = period.name;
            line.average = average.hundredths();
            line.marks = average.count();
            if (journal.points)
                line.suggested =
                    average.suggested(rules.roundUpFrom, journal.lowestMark, journal.highestMark);
            const auto add = [&](ContradictionKind kind, qint32 weight) {
                line.kind = kind;
                found.weight = weight;
                m_lines.append(found);
            };
            if (value == mark::NotAttested) {
                // With fewer marks than a period needs, н/а is what the rule asks for.
                if (line.marks >= (year ? 1 : std::max(1, rules.minimumMarks)))
                    add(ContradictionKind::NotAttestedWithMarks, line.marks);
                continue;
            }
            if (!mark::isPoints(value) || !journal.points)
                continue;
            if (line.suggested != mark::None && line.suggested != value)
                add(ContradictionKind::Differs, std::abs(value * 100 - line.average));
            if (!year && line.marks < rules.minimumMarks)
                add(ContradictionKind::TooFewMarks, rules.minimumMarks - line.marks);
        }
    }

    void addMarksWhileAbsent()
    {
        QList<qint64> missed;
        for (const AbsenceCode code : absenceCodes)
            if (countsAsMissed(code))
                missed.append(qint64(code));
        m_scope
            .statement(
                "SELECT b.group_id, b.lesson_id, l.day, l.number, b.pupil_id, b.code, m.value, a.type FROM "
                "lesson l "
                "CROSS JOIN absence b CROSS JOIN assignment a CROSS JOIN mark m WHERE b.group_id = "
                "l.group_id "
                "AND b.lesson_id = l.id AND a.lesson_id = l.id AND m.group_id = b.group_id "
                "AND m.lesson_id = b.lesson_id AND m.assignment_id = a.id AND m.pupil_id = b.pupil_id "
                "AND l.group_id {in:groups} "
                "AND l.day >= :from_day AND l.day <= :to_day AND l.cancelled = 0 AND b.code {in:missed} "
                "AND m.value >= 1 AND m.value <= :failed ORDER BY l.day DESC, l.number")
            .bindList("groups", idsOf(m_journals))
            .bind("from_day", m_filter.from)
            .bind("to_day", m_filter.to)
            .bindList("missed", missed)
            .bind("failed", mark::Failed)
            .each([&](const Row& row) {
                Found found;
                found.journal = m_at.value(row.number("group_id"));
                ContradictionLine& line = found.line;
                line.kind = ContradictionKind::MarkWhileAbsent;
                line.pupil = row.id<Pupil>("pupil_id");
                line.value = qint32(row.number("value"));
                line.lesson = row.id<Lesson>("lesson_id");
                line.day = row.date("day");
                line.number = qint32(row.number("number"));
                line.work = row.enumOf<WorkType>("type");
                line.absence = qint32(row.number("code"));
                m_lines.append(found);
            });
    }

    storage::ReadScope& m_scope;
    const Filter m_filter;
    const QList<Journal> m_journals;
    const journal::DatedRules m_rules; // of a period those of its last day count
    QHash<qint64, qsizetype> m_at;
    Id<SchoolYear> m_year;
    QList<PeriodLine> m_periods; // those that lie in the span
    PeriodLine m_whole;          // the year; from invalid: not in the span
    QList<std::pair<Place, qint32>> m_marks;
    QList<Found> m_lines;
};

} // namespace

ContradictionSheet contradictions(storage::ReadScope& scope, const Visible& visible, const Filter& filter,
                                  const ControlRules& rules)
{
    return Contradictions(scope, visible, filter, rules).sheet();
}

} // namespace zvonok::server::control
