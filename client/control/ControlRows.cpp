// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/control/ControlRows.h"

#include "common/journal/AbsenceCode.h"
#include "common/journal/Average.h"
#include "common/journal/MarkText.h"
#include "common/journal/WorkTypes.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace zvonok::client {

namespace {

enum FillingColumn {
    Journal,
    Teacher,
    Held,
    NoTopic,
    NoHomework,
    NoMarks,
    Late,
    LateMarks,
    Longest,
    Filled,
    LastFilled
};

QString dayText(const QDate& day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

double dayOrder(const QDate& day) { return day.isValid() ? double(day.toJulianDay()) : 0; }

QString tenths(double value) { return QLocale().toString(value, 'f', 1); }

QString teachers(const ControlGroup& group) { return group.teacherNames.join(QStringLiteral(", ")); }

// Nothing wanting is nothing to read.
ControlCell wanting(qint32 count, ControlTone tone = ControlTone::Plain)
{
    return {count == 0 ? QString() : QString::number(count), double(count), tone, {}};
}

ControlCell number(qint32 value) { return {QString::number(value), double(value), ControlTone::Plain, {}}; }

ControlCell words(const QString& text) { return {text, 0, ControlTone::Plain, {}}; }

double shareOf(qint32 filled, qint32 held) { return held == 0 ? 100 : filled * 100.0 / held; }

ControlRow fillingRow(const ControlLine& line, const ControlRules& rules)
{
    const ControlCell none{QStringLiteral("—"), -1, ControlTone::Muted, {}};
    ControlRow row;
    row.key = line.group.group.value;
    const double share = shareOf(line.filled, line.held);
    row.cells = {words(line.group.title()),
                 words(teachers(line.group)),
                 number(line.held),
                 wanting(line.noTopic),
                 line.group.homeworkDue ? wanting(line.noHomework) : none,
                 line.group.marksDue ? wanting(line.noMarks) : none,
                 wanting(line.late),
                 wanting(line.lateMarks),
                 wanting(line.longestDelay),
                 {line.held == 0 ? QString() : tenths(share),
                  line.held == 0 ? 101 : share,
                  line.held > 0 && share < rules.leastFilled ? ControlTone::Poor : ControlTone::Plain,
                  {}},
                 {dayText(line.lastFilled), dayOrder(line.lastFilled), ControlTone::Plain, {}}};
    return row;
}

QString markOf(qint32 value) { return value == mark::None ? QStringLiteral("—") : markText(value); }

} // namespace

QList<ControlColumn> ControlRows::fillingColumns()
{
    return {
        {tr("Journal"), {}, 25, false, false},
        {tr("Teacher"), {}, 18, false, false},
        {tr("Lessons"), tr("Lessons that are counted: those of the last days may still be filled in time"), 7,
         true, false},
        {tr("No topic"), tr("Lessons without a topic"), 7, true, false},
        {tr("No homework"), tr("Lessons without homework; “—”: the class is taught without"), 7, true, false},
        {tr("No marks"),
         tr("Lessons with neither a mark nor an absence; “—”: the class is taught without marks"), 7, true,
         false},
        {tr("Late"), tr("Lessons whose topic or homework was written later than allowed"), 7, true, false},
        {tr("Marks late"), tr("Lessons with a mark that was put later than allowed; corrections are none"), 7,
         true, false},
        {tr("Delay"), tr("The longest delay: days beyond what is allowed"), 7, true, false},
        {tr("Filled, %"), tr("Share of lessons with a topic and, where it is due, homework"), 8, true, true},
        {tr("Filled up to"), tr("The newest lesson that is filled"), 10, true, true}};
}

QList<ControlRow> ControlRows::filling(const ControlSheet& sheet)
{
    QList<ControlRow> rows;
    if (sheet.lines.size() > 1) {
        ControlRow sum = fillingRow(sumOf(sheet), sheet.rules);
        sum.pinned = true;
        sum.key = -1;
        sum.cells[Journal] = words(tr("All %n journal(s)", nullptr, int(sheet.lines.size())));
        rows.append(sum);
    }
    for (const ControlLine& line : sheet.lines)
        rows.append(fillingRow(line, sheet.rules));
    return rows;
}

QString ControlRows::fillingLine(const ControlSheet& sheet)
{
    const ControlLine sum = sumOf(sheet);
    const qsizetype below =
        std::count_if(sheet.lines.begin(), sheet.lines.end(), [&](const ControlLine& line) {
            return line.held > 0 && shareOf(line.filled, line.held) < sheet.rules.leastFilled;
        });
    QStringList parts{tr("%n journal(s)", nullptr, int(sheet.lines.size())),
                      tr("%n lesson(s) up to %1", nullptr, sum.held).arg(dayText(sheet.until))};
    if (sum.held > 0)
        parts.append(tr("filled %1 %").arg(tenths(shareOf(sum.filled, sum.held))));
    if (below > 0)
        parts.append(tr("%n below %1 %", nullptr, int(below)).arg(sheet.rules.leastFilled));
    return parts.join(QStringLiteral("  ·  "));
}

ControlGap ControlRows::gapOf(const ControlRow& row, int column)
{
    switch (column) {
    case NoTopic:
        return ControlGap::NoTopic;
    case NoHomework:
        return ControlGap::NoHomework;
    case NoMarks:
        return ControlGap::NoMarks;
    case Late:
        return ControlGap::Late;
    case Longest: // of either
        return row.cells.at(Late).order > 0 ? ControlGap::Late : ControlGap::LateMarks;
    case LateMarks:
        return ControlGap::LateMarks;
    case Filled:
    case LastFilled:
        return ControlGap::NotFilled;
    default:
        return ControlGap::Unknown; // columns that are no figure: all lessons
    }
}

QString ControlRows::gapText(ControlGap gap)
{
    switch (gap) {
    case ControlGap::NoTopic:
        return tr("no topic");
    case ControlGap::NoHomework:
        return tr("no homework");
    case ControlGap::NoMarks:
        return tr("no marks");
    case ControlGap::Late:
        return tr("written late");
    case ControlGap::LateMarks:
        return tr("marks late");
    case ControlGap::NotFilled:
        return tr("not filled");
    case ControlGap::Unknown:
        return tr("all lessons");
    }
    return {};
}

QList<ControlColumn> ControlRows::lessonColumns()
{
    return {{tr("Day"), {}, 13, true, true},
            {tr("No."), tr("Number of the lesson on its day"), 4, true, true},
            {tr("Journal"), {}, 24, false, false},
            {tr("What is wanting"), {}, 30, false, false},
            {tr("Delay"), tr("Days beyond what is allowed"), 6, true, false},
            {tr("Written"), tr("When the topic was first written"), 21, true, false},
            {tr("By"), tr("Who wrote the topic first"), 18, false, false},
            {tr("Topic"), {}, 30, false, false}};
}

QList<ControlRow> ControlRows::lessons(const ControlLessons& lessons)
{
    QList<ControlRow> rows;
    rows.reserve(lessons.lessons.size());
    for (const ControlLesson& lesson : lessons.lessons) {
        QStringList gaps;
        for (const ControlGap gap : lesson.gaps)
            gaps.append(gapText(gap));
        const Moment at = lesson.topicAt ? lesson.topicAt : lesson.homeworkAt;
        ControlRow row;
        row.key = lesson.lesson.value;
        row.cells = {{dayText(lesson.day), dayOrder(lesson.day), ControlTone::Plain, {}},
                     number(lesson.number),
                     words(lessons.groups.at(lesson.group).title()),
                     words(gaps.join(QStringLiteral(", "))),
                     wanting(std::max(lesson.lateDays, lesson.lateMarksDays)),
                     {at ? QLocale().toString(at.local(), QLocale::ShortFormat) : QString(),
                      double(at.ms),
                      ControlTone::Plain,
                      {}},
                     words(lesson.topicBy.isEmpty() ? lesson.homeworkBy : lesson.topicBy),
                     words(lesson.topic)};
        rows.append(row);
    }
    return rows;
}

QString ControlRows::lessonsTitle(const QString& journal, ControlGap gap, const ControlLessons& lessons)
{
    QString text = tr("%1: %2 — %n lesson(s)", nullptr, lessons.total)
                       .arg(journal.isEmpty() ? tr("All journals") : journal, gapText(gap));
    if (lessons.total > lessons.lessons.size())
        text += QStringLiteral(", ") + tr("the first %1 are shown").arg(lessons.lessons.size());
    return text;
}

QList<ControlColumn> ControlRows::accumulationColumns()
{
    return {{tr("Class"), {}, 6, false, false},
            {tr("Pupil"), {}, 28, false, false},
            {tr("Journal"), {}, 24, false, false},
            {tr("Marks"), tr("Marks that are put"), 7, true, true},
            {tr("Needed"), tr("By now; while the period runs, the part that is over"), 7, true, false},
            {tr("Wanting"), tr("Needed less put"), 7, true, false},
            {tr("Missed"), tr("Lessons that the pupil missed, of those held"), 10, true, false},
            {tr("Last mark"), tr("The newest lesson with a mark"), 10, true, true},
            {tr("Teacher"), {}, 20, false, false}};
}

QList<ControlRow> ControlRows::accumulation(const AccumulationSheet& sheet)
{
    QList<ControlRow> rows;
    rows.reserve(sheet.lines.size());
    for (qsizetype i = 0; i < sheet.lines.size(); ++i) {
        const AccumulationLine& line = sheet.lines.at(i);
        const ControlGroup& group = sheet.groups.at(line.group);
        ControlRow row;
        row.key = line.pupil.value * 100'000 + line.group;
        row.cells = {words(line.className),
                     words(line.pupilName),
                     words(group.title()),
                     {QString::number(line.marks),
                      double(line.marks),
                      line.marks == 0 ? ControlTone::Poor : ControlTone::Plain,
                      {}},
                     number(line.needed),
                     wanting(line.needed - line.marks),
                     {line.missed == 0 ? QString() : tr("%1 of %2").arg(line.missed).arg(line.held),
                      line.held == 0 ? 0 : double(line.missed) / line.held,
                      ControlTone::Plain,
                      {}},
                     {dayText(line.lastMark), dayOrder(line.lastMark), ControlTone::Plain, {}},
                     words(teachers(group))};
        rows.append(row);
    }
    return rows;
}

QString ControlRows::accumulationLine(const AccumulationSheet& sheet)
{
    if (sheet.groups.isEmpty())
        return tr("No journal takes marks here");
    QSet<qint64> pupils;
    QSet<qint32> groups;
    for (const AccumulationLine& line : sheet.lines) {
        pupils.insert(line.pupil.value);
        groups.insert(line.group);
    }
    qint64 members = 0;
    qint64 marks = 0; // tenths
    for (qsizetype i = 0; i < sheet.groups.size(); ++i) {
        members += sheet.pupils.at(i);
        marks += qint64(sheet.average.at(i)) * sheet.pupils.at(i);
    }
    QStringList parts{tr("%n pupil(s) with too few marks", nullptr, int(pupils.size())),
                      tr("in %n journal(s)", nullptr, int(groups.size()))};
    if (sheet.total > sheet.lines.size())
        parts.append(tr("the first %1 lines of %2 are shown").arg(sheet.lines.size()).arg(sheet.total));
    if (members > 0)
        parts.append(tr("on average %1 marks per pupil and subject")
                         .arg(tenths(double(marks) / 10 / double(members))));
    parts.append(tr("needed for a period: %1, from %2 lessons a week on %3")
                     .arg(sheet.minimumMarks)
                     .arg(sheet.rules.moreFromHours)
                     .arg(sheet.minimumMarks + sheet.rules.moreMarks));
    return parts.join(QStringLiteral("  ·  "));
}

QList<ControlColumn> ControlRows::contradictionColumns()
{
    return {{tr("What"), {}, 25, false, false},
            {tr("Pupil"), {}, 24, false, false},
            {tr("Journal"), {}, 22, false, false},
            {tr("Period or day"), {}, 17, false, false},
            {tr("Mark"), tr("The mark in question"), 6, true, true},
            {tr("Suggested"), tr("What the rules of the school suggest"), 8, true, true},
            {tr("Average"), {}, 8, true, true},
            {tr("Difference"), tr("Mark less average"), 8, true, false},
            {tr("Marks"), tr("Marks behind the average; of a year, marks of its periods"), 6, true, true},
            {tr("Note"), {}, 20, false, false},
            {tr("Teacher"), {}, 20, false, false}};
}

QString ControlRows::kindText(ContradictionKind kind)
{
    switch (kind) {
    case ContradictionKind::Differs:
        return tr("Not as the average says");
    case ContradictionKind::NotAttestedWithMarks:
        return tr("Not attested, with marks enough");
    case ContradictionKind::TooFewMarks:
        return tr("Too few marks for a period");
    case ContradictionKind::MarkWhileAbsent:
        return tr("Mark while absent");
    case ContradictionKind::Unknown:
        break;
    }
    return {};
}

QList<ControlRow> ControlRows::contradictions(const ContradictionSheet& sheet)
{
    const WorkTypes works = WorkTypes::shipped();
    QList<ControlRow> rows;
    rows.reserve(sheet.lines.size());
    for (qsizetype i = 0; i < sheet.lines.size(); ++i) {
        const ContradictionLine& line = sheet.lines.at(i);
        const ControlGroup& group = sheet.groups.at(line.group);
        const bool lesson = line.kind == ContradictionKind::MarkWhileAbsent;
        const double difference = line.value - line.average / 100.0;
        const bool compared = !lesson && line.average > 0 && mark::isPoints(line.value);
        QString note;
        if (lesson)
            note = tr("%1, %2").arg(absenceText(absenceFromNumber(line.absence)), works.norm(line.work).name);
        else if (line.kind == ContradictionKind::TooFewMarks)
            note = tr("at least %1 are needed").arg(sheet.minimumMarks);
        ControlRow row;
        row.key = i + 1;
        row.cells = {
            words(kindText(line.kind)),
            words(line.pupilName),
            words(group.title()),
            words(lesson ? tr("%1, lesson %2").arg(dayText(line.day)).arg(line.number) : line.periodName),
            {markOf(line.value), double(line.value), ControlTone::Strong, {}},
            {lesson || line.suggested == 0 ? QString() : markText(line.suggested),
             double(line.suggested),
             ControlTone::Plain,
             {}},
            {line.average == 0 ? QString() : Average::textOf(line.average),
             double(line.average),
             ControlTone::Plain,
             {}},
            {compared ? QString((difference > 0 ? QStringLiteral("+") : QString()) +
                                QLocale().toString(difference, 'f', 2))
                      : QString(),
             compared ? std::abs(difference) : 0,
             ControlTone::Plain,
             {}},
            lesson ? ControlCell{{}, -1, ControlTone::Plain, {}} : number(line.marks),
            words(note),
            words(teachers(group))};
        rows.append(row);
    }
    return rows;
}

QString ControlRows::contradictionLine(const ContradictionSheet& sheet)
{
    if (sheet.total == 0)
        return tr("Nothing contradicts");
    QStringList parts;
    for (const ContradictionKind kind :
         {ContradictionKind::Differs, ContradictionKind::NotAttestedWithMarks, ContradictionKind::TooFewMarks,
          ContradictionKind::MarkWhileAbsent}) {
        const qsizetype count =
            std::count_if(sheet.lines.begin(), sheet.lines.end(),
                          [kind](const ContradictionLine& line) { return line.kind == kind; });
        if (count > 0)
            parts.append(tr("%1: %2").arg(kindText(kind)).arg(count));
    }
    if (sheet.total > sheet.lines.size())
        parts.append(tr("the first %1 lines of %2 are shown").arg(sheet.lines.size()).arg(sheet.total));
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace zvonok::client
