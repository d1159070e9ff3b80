// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/diary/DiaryQueries.h"

#include "common/people/SearchKey.h"
#include "server/calendar/CalendarQueries.h"
#include "server/diary/DiaryFiles.h"
#include "server/diary/DiaryGroups.h"
#include "server/people/SchoolDay.h"

namespace zvonok::server::diary {

using storage::Row;

namespace {

constexpr qint32 mostOverdue = 200;

// Names of subjects, each once.
class Subjects
{
public:
    explicit Subjects(QStringList& names) : m_names(names) {}
    qint32 indexOf(qint64 subject, const QString& name)
    {
        const auto known = m_at.constFind(subject);
        if (known != m_at.constEnd())
            return *known;
        m_names.append(name);
        return *m_at.insert(subject, qint32(m_names.size() - 1));
    }

private:
    QStringList& m_names;
    QHash<qint64, qint32> m_at;
};

// What was given on the last day before with this group is due now; of two lessons on one day the first shows
// it.
QHash<qint64, qint32> addLessons(storage::ReadScope& scope, const View& view, DiaryPage& page,
                                 Subjects& subjects)
{
    QHash<qint64, qint32> at;
    QSet<std::pair<qint64, QDate>> met; // group and day
    view.mine(scope,
              ZVONOK_DIARY_MINE
              "SELECT l.id, l.group_id, l.day, l.number, l.topic, l.homework, s.id AS subject_id, s.name, "
              "b.code, (SELECT h.homework FROM lesson h WHERE h.group_id = l.group_id AND h.day < l.day "
              "AND h.cancelled = 0 ORDER BY h.day DESC, CASE WHEN h.homework = '' THEN 1 ELSE 0 END, "
              "h.number DESC LIMIT 1) AS due FROM mine JOIN lesson l ON l.group_id = mine.group_id "
              "AND l.day >= mine.first_day AND l.day <= mine.last_day AND l.day >= {text:from_day} "
              "AND l.day <= {text:to_day} JOIN subject s ON s.id = mine.subject_id "
              "LEFT JOIN absence b ON b.group_id = l.group_id AND b.lesson_id = l.id "
              "AND b.pupil_id = {int:pupil} WHERE l.cancelled = 0 "
              "ORDER BY l.day, l.number, s.ordinal, s.name, l.id LIMIT 1000",
              page.from, page.to)
        .each([&](const Row& row) {
            at.insert(row.number("id"), qint32(page.lessonDates.size()));
            const QDate day = row.date("day");
            const std::pair<qint64, QDate> place(row.number("group_id"), day);
            page.lessonGroups.append(row.id<Group>("group_id"));
            page.lessonDates.append(day);
            page.lessonNumbers.append(qint32(row.number("number")));
            page.lessonSubjects.append(subjects.indexOf(row.number("subject_id"), row.text("name")));
            page.topics.append(row.text("topic"));
            page.homeworkDue.append(met.contains(place) ? QString() : row.text("due"));
            page.homeworkGiven.append(row.text("homework"));
            page.absences.append(qint32(row.number("code")));
            met.insert(place);
        });
    return at;
}

// Marks and debts, and works without a mark that are announced: obligatory, or with a title.
void addWorks(storage::ReadScope& scope, const View& view, DiaryPage& page,
              const QHash<qint64, qint32>& lessons)
{
    view.mine(scope,
              ZVONOK_DIARY_MINE
              "SELECT l.id, a.type, a.title, a.weight, a.obligatory, m.value, m.duty, m.comment, "
              "m.changed_at FROM mine JOIN lesson l ON l.group_id = mine.group_id "
              "AND l.day >= mine.first_day AND l.day <= mine.last_day AND l.day >= {text:from_day} "
              "AND l.day <= {text:to_day} JOIN assignment a ON a.lesson_id = l.id "
              "LEFT JOIN mark m ON m.group_id = l.group_id AND m.lesson_id = l.id "
              "AND m.assignment_id = a.id AND m.pupil_id = {int:pupil} WHERE l.cancelled = 0 "
              "AND a.withdrawn = 0 AND (m.value <> 0 OR m.duty = 1 OR m.comment <> '' OR a.obligatory = 1 OR "
              "a.title <> '') "
              "ORDER BY l.day, l.number, a.type, a.ordinal LIMIT 5000",
              page.from, page.to)
        .each([&](const Row& row) {
            const auto lesson = lessons.constFind(row.number("id"));
            if (lesson == lessons.constEnd())
                return;
            page.workLessons.append(*lesson);
            page.workTypes.append(row.enumOf<WorkType>("type"));
            page.workTitles.append(row.text("title"));
            page.workWeights.append(qint32(row.number("weight")));
            page.workObligatory.append(row.flag("obligatory"));
            const bool put = !row.isNull("value");
            const QString comment = put ? row.text("comment") : QString();
            const bool shown = put && (row.number("value") != 0 || row.flag("duty") || !comment.isEmpty());
            page.workValues.append(put ? qint32(row.number("value")) : 0);
            page.workDuties.append(put && row.flag("duty"));
            page.workComments.append(comment);
            page.workAt.append(shown ? row.moment("changed_at") : Moment{});
        });
}

// The dot stands, or it is an obligatory work that others have their mark for: one that nobody has a mark for
// is still with the teacher. Of groups where the pupil is today.
void addOverdue(storage::ReadScope& scope, const View& view, DiaryPage& page, Subjects& subjects)
{
    const Id<SchoolYear> year = calendar::yearOf(scope, page.today);
    const calendar::Span span = calendar::spanOf(scope, year);
    if (!span.from.isValid() || span.from > page.today)
        return;
    view.mine(scope,
              ZVONOK_DIARY_MINE
              "SELECT l.day, s.id AS subject_id, s.name, a.type, a.title, a.weight, m.duty "
              "FROM mine JOIN lesson l ON l.group_id = mine.group_id AND l.day >= mine.first_day "
              "AND l.day <= mine.last_day AND l.day >= {text:from_day} AND l.day <= {text:to_day} "
              "JOIN assignment a ON a.lesson_id = l.id JOIN subject s ON s.id = mine.subject_id "
              "LEFT JOIN mark m ON m.group_id = l.group_id AND m.lesson_id = l.id "
              "AND m.assignment_id = a.id AND m.pupil_id = {int:pupil} WHERE l.cancelled = 0 "
              "AND mine.last_day >= {text:today} AND (m.duty = 1 OR (a.obligatory = 1 "
              "AND l.day < {text:today} AND COALESCE(m.value, 0) = 0 AND EXISTS (SELECT 1 FROM mark o "
              "WHERE o.group_id = l.group_id AND o.lesson_id = l.id AND o.assignment_id = a.id "
              "AND o.value <> 0))) ORDER BY l.day, l.number, a.type, a.ordinal LIMIT {int:most}",
              span.from, page.today)
        .bind("most", mostOverdue)
        .each([&](const Row& row) {
            page.overdueDates.append(row.date("day"));
            page.overdueSubjects.append(subjects.indexOf(row.number("subject_id"), row.text("name")));
            page.overdueTypes.append(row.enumOf<WorkType>("type"));
            page.overdueTitles.append(row.text("title"));
            page.overdueWeights.append(qint32(row.number("weight")));
            page.overdueDuties.append(!row.isNull("duty") && row.flag("duty"));
        });
}

void addDaysOff(storage::ReadScope& scope, DiaryPage& page)
{
    for (const YearLine& year : calendar::years(scope, calendar::yearOf(scope, page.to)))
        for (const DayOffLine& off : year.daysOff)
            if (off.from <= page.to && off.to >= page.from) {
                page.offNames.append(off.name);
                page.offFrom.append(off.from);
                page.offTo.append(off.to);
            }
}

QDate mondayOf(const QDate& day) { return day.addDays(1 - day.dayOfWeek()); }

} // namespace

Head headOf(storage::ReadScope& scope, Id<Pupil> pupil, const QDate& day)
{
    Head head;
    scope
        .statement("SELECT p.last_name, p.first_name, p.middle_name, c.grade, c.letter "
                   "FROM pupil pu JOIN person p ON p.id = pu.person_id LEFT JOIN class_membership m "
                   "ON m.pupil_id = pu.id AND m.first_day <= {text:day} AND m.last_day >= {text:day} "
                   "LEFT JOIN school_class c ON c.id = m.class_id WHERE pu.id = :pupil "
                   "ORDER BY m.first_day DESC LIMIT 1")
        .bind("pupil", pupil)
        .bind("day", day)
        .each([&](const Row& row) {
            head.name = fullName({row.text("last_name"), row.text("first_name"), row.text("middle_name")});
            if (row.isNull("grade"))
                return;
            head.grade = qint32(row.number("grade"));
            head.className = QString::number(head.grade) + row.text("letter");
        });
    return head;
}

Result<DiaryPage> page(storage::ReadScope& scope, const Actor& actor, const OpenDiary& request)
{
    DiaryPage page;
    page.pupil = request.pupil;
    page.today = scope.today();
    page.from = request.from;
    page.to = request.to;
    if (!page.from.isValid() || !page.to.isValid()) {
        page.from = mondayOf(page.from.isValid() ? page.from
                             : page.to.isValid() ? page.to
                                                 : schoolDay(scope));
        page.to = page.from.addDays(6);
    }
    if (page.to < page.from)
        return fail(FailureCode::InvalidInput, QStringLiteral("to"), {QStringLiteral("order")});
    if (page.from.daysTo(page.to) >= mostDays)
        return fail(FailureCode::InvalidInput, QStringLiteral("to"),
                    {QStringLiteral("span"), QString::number(mostDays)});
    const Head head = headOf(scope, request.pupil, page.to);
    page.pupilName = head.name;
    page.className = head.className;
    const View view = viewOf(scope, actor, request.pupil);
    page.whole = view.whole;
    Subjects subjects(page.subjects);
    const QHash<qint64, qint32> lessons = addLessons(scope, view, page, subjects);
    addFiles(scope, view, page, lessons);
    addWorks(scope, view, page, lessons);
    addOverdue(scope, view, page, subjects);
    addDaysOff(scope, page);
    return page;
}

} // namespace zvonok::server::diary
