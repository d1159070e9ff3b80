// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/DemoWriter.h"

#include "common/access/Login.h"
#include "common/journal/AbsenceCode.h"
#include "common/people/SearchKey.h"
#include "server/demo/DemoFiles.h"
#include "server/demo/DemoFinals.h"
#include "server/demo/DemoGuardians.h"

#include <QJsonDocument>

#include <algorithm>

namespace zvonok::server {

namespace {

int beginsIn(const QDate& today, int yearsAgo)
{
    return (today.month() >= 8 ? today.year() : today.year() - 1) - yearsAgo;
}

} // namespace

DemoWriter::DemoWriter(DemoData data, const Wish& wish)
    : m_data(std::move(data)), m_wish(wish), m_random(wish.seed), m_order(wish.seed + 1),
      m_streams(demoStreams(m_data, wish.pupils, wish.years)),
      m_timetable(m_data, std::max(1, wish.pupils / 220)), m_lessonPlans(m_data)
{
    m_lastYear = wish.years; // none yet
    for (int yearsAgo = wish.years - 1; yearsAgo >= 0; --yearsAgo)
        for (int stream = 0; stream < m_streams.size(); ++stream)
            if (m_streams.at(stream).existsIn(yearsAgo))
                m_classYears.append({stream, yearsAgo});
}

bool DemoWriter::isEmpty(storage::ReadScope& scope)
{
    return scope.statement("SELECT COUNT(*) FROM pupil").number() == 0;
}

qint64 DemoWriter::insertPerson(storage::WriteScope& scope, const DemoPerson& person, const QDate& birth)
{
    const QString phone = QStringLiteral("+7 9%1 %2-%3-%4")
                              .arg(m_random.below(100), 2, 10, QLatin1Char('0'))
                              .arg(m_random.below(1000), 3, 10, QLatin1Char('0'))
                              .arg(m_random.below(100), 2, 10, QLatin1Char('0'))
                              .arg(m_random.below(100), 2, 10, QLatin1Char('0'));
    return scope
        .statement(
            "INSERT INTO person (last_name, first_name, middle_name, search_key, sex, birth_date, phone, "
            "changed_at, changed_by) VALUES (:last_name, :first_name, :middle_name, :search_key, :sex, "
            ":birth, "
            ":phone, :at, :by) RETURNING id")
        .bindRecord(person.name)
        .bind("search_key", searchKey(person.name))
        .bind("sex", person.sex)
        .bind("birth", birth)
        .bind("phone", phone)
        .bind("at", scope.now())
        .bind("by", m_by)
        .insertedId<Person>()
        .value;
}

void DemoWriter::writeYears(storage::WriteScope& scope)
{
    for (int yearsAgo = 0; yearsAgo < m_wish.years; ++yearsAgo) {
        const int begins = beginsIn(m_wish.today, yearsAgo);
        DatedYear year;
        year.first = DemoData::day(begins, m_data.year.first);
        year.last = DemoData::day(begins, m_data.year.last);
        year.id =
            scope
                .statement("INSERT INTO school_year (name, first_day, last_day, school_days, changed_at, "
                           "changed_by) VALUES (:name, :first_day, :last_day, 5, :at, :by) RETURNING id")
                .bind("name", QStringLiteral("%1/%2").arg(begins).arg(begins + 1))
                .bind("first_day", year.first)
                .bind("last_day", QDate(begins + 1, 8, 31))
                .bind("at", scope.now())
                .bind("by", m_by)
                .insertedId<SchoolYear>();
        const auto addPeriods = [&](PeriodKind kind, const QString& name, const QList<DemoSpan>& spans) {
            const QStringList roman{QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"),
                                    QStringLiteral("IV")};
            for (qsizetype i = 0; i < spans.size(); ++i)
                scope
                    .statement("INSERT INTO period (year_id, kind, ordinal, name, first_day, last_day) "
                               "VALUES (:year, :kind, :ordinal, :name, :first_day, :last_day)")
                    .bind("year", year.id)
                    .bind("kind", kind)
                    .bind("ordinal", i + 1)
                    .bind("name", name.arg(roman.value(i)))
                    .bind("first_day", DemoData::day(begins, spans.at(i).first))
                    .bind("last_day", DemoData::day(begins, spans.at(i).last))
                    .run();
        };
        addPeriods(PeriodKind::Quarter, QStringLiteral("%1 четверть"), m_data.quarters);
        addPeriods(PeriodKind::HalfYear, QStringLiteral("%1 полугодие"), m_data.halves);
        for (const DemoSpan& off : m_data.breaks) {
            const QDate first = DemoData::day(begins, off.first);
            const QDate last = DemoData::day(begins, off.last);
            scope
                .statement("INSERT INTO day_off (year_id, name, first_day, last_day) "
                           "VALUES (:year, :name, :first_day, :last_day)")
                .bind("year", year.id)
                .bind("name", off.name)
                .bind("first_day", first)
                .bind("last_day", last)
                .run();
            for (QDate day = first; day <= last; day = day.addDays(1))
                year.off.insert(day);
        }
        m_years.append(year);
    }
}

void DemoWriter::writeStaff(storage::WriteScope& scope)
{
    const auto add = [&](const QString& position) {
        const DemoPerson person = demoPerson(m_data, m_random, true);
        const QDate birth(m_wish.today.year() - 25 - m_random.below(40), 1 + m_random.below(12),
                          1 + m_random.below(28));
        const qint64 id = insertPerson(scope, person, birth);
        const auto staff =
            scope
                .statement("INSERT INTO staff (person_id, position, hired_on, changed_at, changed_by) "
                           "VALUES (:person, :position, :hired, :at, :by) RETURNING id")
                .bind("person", id)
                .bind("position", position)
                .bind("hired", m_years.last().first.addYears(-m_random.below(10)))
                .bind("at", scope.now())
                .bind("by", m_by)
                .insertedId<Staff>();
        m_staff.append({staff, id, person.name});
    };
    for (int i = 0; i < m_timetable.staffCount(); ++i) {
        const int subject = m_timetable.subjectOf(i);
        add(subject >= 0 ? m_data.teacher.arg(m_data.subjects.at(subject).name) : m_data.primaryTeacher);
    }
    for (const auto& [position, role] : std::as_const(m_data.posts))
        add(position);
    m_made.staff = qint32(m_staff.size());
}

void DemoWriter::writeStreams(storage::WriteScope& scope)
{
    for (const auto& [stream, yearsAgo] : m_classYears) {
        const DemoStream& line = m_streams.at(stream);
        const auto id =
            scope
                .statement("INSERT INTO school_class (year_id, grade, letter, changed_at, changed_by) "
                           "VALUES (:year, :grade, :letter, :at, :by) RETURNING id")
                .bind("year", m_years.at(yearsAgo).id)
                .bind("grade", line.gradeIn(yearsAgo))
                .bind("letter", line.letter)
                .bind("at", scope.now())
                .bind("by", m_by)
                .insertedId<SchoolClass>();
        m_classes.insert({stream, yearsAgo}, id);
        if (yearsAgo == 0)
            ++m_made.classes;
    }
    for (int stream = 0; stream < m_streams.size(); ++stream) {
        const DemoStream& line = m_streams.at(stream);
        QList<Learner> learners;
        for (int i = 0; i < line.size; ++i) {
            const QDate birth(beginsIn(m_wish.today, 0) - line.gradeNow - 6, 1 + m_random.below(12),
                              1 + m_random.below(28));
            const qint64 person = insertPerson(scope, demoPerson(m_data, m_random, false), birth);
            const auto pupil =
                scope
                    .statement("INSERT INTO pupil (person_id, file_number, changed_at, changed_by) "
                               "VALUES (:person, :file, :at, :by) RETURNING id")
                    .bind("person", person)
                    .bind("file", QStringLiteral("%1-%2").arg(line.letter).arg(m_made.pupils + 1))
                    .bind("at", scope.now())
                    .bind("by", m_by)
                    .insertedId<Pupil>();
            ++m_made.pupils;
            learners.append({pupil, m_random.share()});
            for (int yearsAgo = m_wish.years - 1; yearsAgo >= 0; --yearsAgo) {
                if (!line.existsIn(yearsAgo))
                    continue;
                // The newest membership of who is still here is open.
                const bool open = yearsAgo == 0;
                scope
                    .statement(
                        "INSERT INTO class_membership (pupil_id, class_id, first_day, last_day, changed_at, "
                        "changed_by) VALUES (:pupil, :class, :first_day, :last_day, :at, :by)")
                    .bind("pupil", pupil)
                    .bind("class", m_classes.value({stream, yearsAgo}))
                    .bind("first_day", m_years.at(yearsAgo).first)
                    .bind("last_day",
                          open ? QDate(9999, 12, 31) : QDate(m_years.at(yearsAgo).last.year(), 8, 31))
                    .bind("at", scope.now())
                    .bind("by", m_by)
                    .run();
            }
        }
        m_learners.append(learners);
    }
}

void DemoWriter::writePeople(const AnyGrant& grant, storage::WriteScope& scope)
{
    m_by = grant.actor().account.value;
    scope
        .statement("INSERT INTO setting (name, value, changed_at) VALUES ('school.name', :value, :at) "
                   "ON CONFLICT (name) DO NOTHING")
        .bind("value", QString(u'"' + m_data.school + u'"'))
        .bind("at", scope.now())
        .run();
    int ordinal = 0;
    for (const DemoSubject& subject : std::as_const(m_data.subjects))
        m_subjects.append(
            scope
                .statement("INSERT INTO subject (name, short_name, ordinal, changed_at, changed_by) "
                           "VALUES (:name, :short, :ordinal, :at, :by) RETURNING id")
                .bind("name", subject.name)
                .bind("short", subject.shortName)
                .bind("ordinal", ++ordinal)
                .bind("at", scope.now())
                .bind("by", m_by)
                .insertedId<Subject>());
    writeYears(scope);
    writeStaff(scope);
    writeStreams(scope);
    scope.audit(
        {QStringLiteral("demo.made"),
         QStringLiteral("school"),
         0,
         {},
         0,
         {},
         QStringLiteral("{\"pupils\":%1,\"years\":%2}").arg(m_wish.pupils).arg(m_wish.years).toUtf8()});
}

DemoWriter::Entry DemoWriter::entryOf(const DemoGroup& plan, const QDate& day, Moment now)
{
    // Of ten teachers one keeps journals badly, two so-so.
    const int kind = (plan.teacher * 7 + 3) % 10;
    const double late = kind == 0 ? 0.15 : kind <= 2 ? 0.05 : 0.008;
    const double forgotten = kind == 0 ? 0.10 : kind <= 2 ? 0.03 : 0.004;
    Entry entry;
    entry.topic = !m_order.chance(forgotten);
    entry.homework = entry.topic && !m_order.chance(forgotten + 0.02);
    const int days = m_order.chance(late) ? 4 + m_order.below(12) : 0;
    entry.at =
        Moment{day.addDays(days).startOfDay().toMSecsSinceEpoch() + (15 * 60 + m_order.below(180)) * 60'000};
    if (days == 0)
        entry.at = std::min(entry.at, now);
    else if (entry.at > now) // will be late, and is not there yet
        entry = {now, false, false};
    return entry;
}

QList<DemoWriter::Column> DemoWriter::writeLessons(storage::WriteScope& scope, Id<Group> group,
                                                   const DemoGroup& plan, int grade, int yearsAgo)
{
    const DatedYear& year = m_years.at(yearsAgo);
    auto slot = scope.statement("INSERT INTO weekly_slot (group_id, weekday, lesson_number) "
                                "VALUES (:group, :weekday, :number)");
    for (const auto& [weekday, number] : plan.slots)
        slot.bind("group", group).bind("weekday", weekday).bind("number", number).run();
    QList<std::pair<QDate, int>> days;
    for (QDate day = year.first; day <= year.last; day = day.addDays(1))
        if (!year.off.contains(day))
            for (const auto& [weekday, number] : plan.slots)
                if (day.dayOfWeek() == weekday)
                    days.append({day, number});
    std::sort(days.begin(), days.end());
    // The newest year goes by plans of lessons; a lesson now and then has a topic of its own, and today's is
    // not written yet.
    const DemoLessonPlans::Course* course = nullptr;
    if (yearsAgo == 0) {
        course = &m_lessonPlans.course(scope, {plan.subject, m_subjects.at(plan.subject), grade, year.id,
                                               m_staff.at(plan.teacher).id, int(days.size()), m_by});
        DemoLessonPlans::follow(scope, *course, group, year.first, m_by);
    }
    QList<Column> columns;
    int hour = 0;
    auto insert =
        scope.statement("INSERT INTO lesson (group_id, day, number, topic, homework, changed_at, changed_by) "
                        "VALUES (:group, :day, :number, :topic, :homework, :at, :by) RETURNING id");
    insert.bind("group", group).bind("by", m_by);
    int ordinal = 0;
    // A school of a past day was written up to the evening of that day.
    const Moment now = m_wish.today == scope.today()
                           ? scope.now()
                           : Moment{m_wish.today.addDays(1).startOfDay().toMSecsSinceEpoch() - 1};
    for (const auto& [day, number] : std::as_const(days)) {
        const bool given = day <= m_wish.today;
        const Entry entry = given ? entryOf(plan, day, now) : Entry{scope.now()};
        QString homework = given ? m_random.of(m_data.homework) : QString();
        if (homework.contains(QStringLiteral("%1")))
            homework = homework.arg(ordinal + 1);
        if (homework.contains(QStringLiteral("%2")))
            homework = homework.arg(ordinal + 2);
        QString topic = given ? m_random.of(m_data.topics) : QString();
        if (course && day == m_wish.today) {
            topic.clear();
            homework.clear();
        } else if (course && given && ordinal % 29 != 17 && hour < course->topics.size()) {
            topic = course->topics.at(hour);
            homework = course->homework.at(hour++);
        }
        const auto id = insert.bind("day", day)
                            .bind("number", number)
                            .bind("topic", entry.topic ? topic : QString())
                            .bind("homework", entry.homework ? homework : QString())
                            .bind("at", entry.at)
                            .insertedId<Lesson>();
        ++m_made.lessons;
        if (given)
            columns.append({id, day, ordinal, entry.at, !entry.topic && m_order.chance(0.4)});
        ++ordinal;
    }
    return columns;
}

qint32 DemoWriter::markFor(int grade, double ability)
{
    const QList<double>& shares = grade <= 4   ? m_data.primaryMarks
                                  : grade <= 9 ? m_data.middleMarks
                                               : m_data.seniorMarks;
    // The able pupil's luck lies near the top of the distribution.
    double at = m_random.share() * 0.55 + (1.0 - ability) * 0.45;
    for (int i = 0; i < shares.size(); ++i) {
        if (at < shares.at(i))
            return 5 - i;
        at -= shares.at(i);
    }
    return 3;
}

void DemoWriter::writeMarks(storage::WriteScope& scope, Id<Group> group, int grade, int aWeek,
                            const QList<Learner>& learners, const QList<Column>& columns)
{
    auto assignment =
        scope.statement("INSERT INTO assignment (group_id, lesson_id, type, weight, obligatory, changed_at, "
                        "changed_by) VALUES (:group, :lesson, :type, :weight, :obligatory, :at, :by) "
                        "RETURNING id");
    auto mark =
        scope.statement("INSERT INTO mark (group_id, lesson_id, assignment_id, pupil_id, value, changed_at, "
                        "changed_by) VALUES (:group, :lesson, :assignment, :pupil, :value, :at, :by)");
    auto absence =
        scope.statement("INSERT INTO absence (group_id, lesson_id, pupil_id, code, changed_at, changed_by) "
                        "VALUES (:group, :lesson, :pupil, :code, :at, :by)");
    assignment.bind("group", group).bind("by", m_by);
    mark.bind("group", group).bind("by", m_by);
    absence.bind("group", group).bind("by", m_by);
    // Where lessons are few, a teacher asks more pupils at each: a mark of a period needs some marks.
    const double often = m_data.marksPerLesson * (aWeek <= 1 ? 2.6 : aWeek == 2 ? 1.8 : 1.0);
    for (const Column& column : columns) {
        if (column.bare)
            continue;
        assignment.bind("at", column.at);
        mark.bind("at", column.at);
        absence.bind("at", column.at);
        const bool control = column.ordinal % 12 == 11;
        Id<Assignment> work;
        for (const Learner& learner : learners) {
            if (m_random.chance(m_data.absence)) {
                const double why = m_random.share();
                const AbsenceCode code = why < m_data.ill ? AbsenceCode::Ill
                                         : why < 0.85     ? AbsenceCode::Excused
                                         : why < 0.93     ? AbsenceCode::Absent
                                                          : AbsenceCode::Unexcused;
                absence.bind("lesson", column.lesson)
                    .bind("pupil", learner.id)
                    .bind("code", qint32(code))
                    .run();
                // Now and then a mark stands beside it: something for the deputy head to ask about.
                if (work && m_order.chance(0.01))
                    mark.bind("lesson", column.lesson)
                        .bind("assignment", work)
                        .bind("pupil", learner.id)
                        .bind("value", 3 + m_order.below(3))
                        .run();
                continue;
            }
            // The first grade is taught without marks.
            if (grade == 1 || !(control || m_random.chance(often)))
                continue;
            if (!work)
                work = assignment.bind("lesson", column.lesson)
                           .bind("type", control ? WorkType::Control : WorkType::Answer)
                           .bind("weight", control ? 30 : 10)
                           .bind("obligatory", control)
                           .insertedId<Assignment>();
            mark.bind("lesson", column.lesson)
                .bind("assignment", work)
                .bind("pupil", learner.id)
                .bind("value", markFor(grade, learner.ability))
                .run();
            ++m_made.marks;
        }
    }
}

// What each teacher put at the end of a period that is over, and of a year that is: half up.
void DemoWriter::writePeriodMarks(storage::WriteScope& scope, Id<Group> group, int grade, Id<SchoolYear> year)
{
    scope
        .statement(
            "INSERT INTO period_mark (group_id, kind, ordinal, pupil_id, value, changed_at, changed_by) "
            "SELECT :group, pe.kind, pe.ordinal, m.pupil_id, "
            "(2 * SUM(m.value * a.weight) + SUM(a.weight)) / (2 * SUM(a.weight)), :at, :by "
            "FROM period pe JOIN lesson l ON l.group_id = :group AND l.day >= pe.first_day "
            "AND l.day <= pe.last_day AND l.cancelled = 0 JOIN mark m ON m.group_id = l.group_id "
            "AND m.lesson_id = l.id JOIN assignment a ON a.id = m.assignment_id "
            "WHERE pe.year_id = :year AND pe.kind = :kind AND pe.last_day < :today "
            "AND m.value BETWEEN 1 AND 100 GROUP BY pe.kind, pe.ordinal, m.pupil_id")
        .bind("group", group)
        .bind("year", year)
        .bind("kind", m_norms.on(m_wish.today).periodKind(grade))
        .bind("today", m_wish.today)
        .bind("at", scope.now())
        .bind("by", m_by)
        .run();
    // A teacher who raises a mark above what the lessons say: one of a hundred.
    scope
        .statement("UPDATE period_mark SET value = value + 1 WHERE group_id = :group AND value < 5 "
                   "AND (pupil_id * 31 + group_id * 17 + ordinal) % 101 = 7")
        .bind("group", group)
        .run();
    scope
        .statement(
            "INSERT INTO period_mark (group_id, kind, ordinal, pupil_id, value, changed_at, changed_by) "
            "SELECT pm.group_id, :kind, 1, pm.pupil_id, (2 * SUM(pm.value) + COUNT(*)) / (2 * COUNT(*)), "
            ":at, :by FROM period_mark pm JOIN school_year y ON y.id = :year WHERE pm.group_id = :group "
            "AND y.last_day < :today GROUP BY pm.group_id, pm.pupil_id")
        .bind("kind", PeriodKind::Year)
        .bind("group", group)
        .bind("year", year)
        .bind("today", m_wish.today)
        .bind("at", scope.now())
        .bind("by", m_by)
        .run();
}

void DemoWriter::writeClassYear(const AnyGrant&, storage::WriteScope& scope, int index)
{
    const auto [stream, yearsAgo] = m_classYears.at(index);
    if (yearsAgo != m_lastYear) {
        m_timetable.newYear();
        m_lastYear = yearsAgo;
    }
    const DemoStream& line = m_streams.at(stream);
    const DatedYear& year = m_years.at(yearsAgo);
    const int grade = line.gradeIn(yearsAgo);
    const Id<SchoolClass> schoolClass = m_classes.value({stream, yearsAgo});
    const QList<DemoGroup> plans = m_timetable.classGroups(grade, line.size, m_random);
    for (const DemoGroup& plan : plans) {
        const auto group =
            scope
                .statement("INSERT INTO study_group (year_id, subject_id, class_id, name, whole_class, "
                           "changed_at, changed_by) VALUES (:year, :subject, :class, :name, :whole, "
                           ":at, :by) RETURNING id")
                .bind("year", year.id)
                .bind("subject", m_subjects.at(plan.subject))
                .bind("class", schoolClass)
                .bind("name", plan.part == 0 ? QString() : QString::number(plan.part))
                .bind("whole", plan.part == 0)
                .bind("at", scope.now())
                .bind("by", m_by)
                .insertedId<Group>();
        if (yearsAgo == 0)
            ++m_made.groups;
        QList<Learner> learners;
        const QList<Learner>& all = m_learners.at(stream);
        for (int i = 0; i < all.size(); ++i)
            if (plan.part == 0 || i % 2 == plan.part - 1)
                learners.append(all.at(i));
        if (plan.part != 0) {
            auto member =
                scope.statement("INSERT INTO group_membership (group_id, pupil_id, first_day, last_day, "
                                "changed_at, changed_by) VALUES (:group, :pupil, :first_day, :last_day, "
                                ":at, :by)");
            for (const Learner& learner : std::as_const(learners))
                member.bind("group", group)
                    .bind("pupil", learner.id)
                    .bind("first_day", year.first)
                    .bind("last_day", QDate(year.last.year(), 8, 31))
                    .bind("at", scope.now())
                    .bind("by", m_by)
                    .run();
        }
        scope
            .statement(
                "INSERT INTO group_teacher (group_id, staff_id, first_day, last_day, changed_at, changed_by) "
                "VALUES (:group, :staff, :first_day, :last_day, :at, :by)")
            .bind("group", group)
            .bind("staff", m_staff.at(plan.teacher).id)
            .bind("first_day", year.first)
            .bind("last_day", QDate(year.last.year(), 8, 31))
            .bind("at", scope.now())
            .bind("by", m_by)
            .run();
        writeMarks(scope, group, grade, int(plan.slots.size()), learners,
                   writeLessons(scope, group, plan, grade, yearsAgo));
        writePeriodMarks(scope, group, grade, year.id);
    }
    // Who has the class most often is its class teacher.
    scope.statement("UPDATE school_class SET teacher_id = :staff WHERE id = :class")
        .bind("staff", m_staff.at(plans.first().teacher).id)
        .bind("class", schoolClass)
        .run();
}

void DemoWriter::writeAccounts(const AnyGrant& grant, storage::WriteScope& scope, const Password& password)
{
    writeDemoFinals(scope, m_data,
                    {m_years.first().id, beginsIn(m_wish.today, 0), m_wish.years, m_wish.today, m_by});
    auto account =
        scope.statement("INSERT INTO account (login, login_key, password_hash, must_change_password, "
                        "person_id, created_at, changed_at) VALUES (:login, :key, :hash, 0, :person, :at, "
                        ":at) RETURNING id");
    auto role = scope.statement("INSERT INTO account_role (account_id, role) VALUES (:account, :role)");
    account.bind("hash", password.hash).bind("at", scope.now());
    QSet<QString> taken;
    scope.statement("SELECT login_key FROM account").each([&](const storage::Row& row) {
        taken.insert(row.text("login_key"));
    });
    const auto add = [&](const PersonName& name, qint64 person, Role given) {
        const QString stem = loginFor(name.lastName, name.firstName, name.middleName);
        QString login = stem;
        for (int number = 2; taken.contains(loginKey(login)); ++number)
            login = stem + QString::number(number);
        taken.insert(loginKey(login));
        const auto id = account.bind("login", login)
                            .bind("key", loginKey(login))
                            .bind("person", person)
                            .insertedId<Account>();
        role.bind("account", id).bind("role", given).run();
        return OneTimePassword{
            id, login, password.plain, signedName(name.lastName, name.firstName, name.middleName), {}};
    };
    const qsizetype teachers = m_staff.size() - m_data.posts.size();
    for (qsizetype i = 0; i < m_staff.size(); ++i) {
        const Member& member = m_staff.at(i);
        const Role given = i < teachers ? Role::Teacher : m_data.posts.at(i - teachers).second;
        OneTimePassword made = add(member.name, member.person, given);
        made.where = i < teachers ? m_data.subjects.value(m_timetable.subjectOf(int(i))).name
                                  : m_data.posts.at(i - teachers).first;
        // Enough to show whom one may be; all are in the list of accounts.
        if (given != Role::Teacher || i < 12)
            m_made.accounts.append(made);
    }
    for (const DemoHolder& each : writeGuardians(grant, scope, m_data, m_wish.seed, m_wish.today)) {
        OneTimePassword made = add(each.name, each.person, each.role);
        made.where = each.where;
        m_made.accounts.append(made);
    }
    writeDemoFiles(scope, m_wish.today);
}

} // namespace zvonok::server
