// SPDX-License-Identifier: GPL-3.0-or-later
// The dispatcher with every feature over a small demo school, and an actor of each role with the ids that are
// within its reach and those that are not. No sockets.
#pragma once

#include "server/app/Features.h"
#include "tests/server/ServerFixture.h"

#include "server/admin/AdminFeature.h"
#include "server/files/WholeFile.h"

namespace zvonok::tests {

// One id of each kind that requests name.
struct Ids {
    qint64 pupil = 0, staff = 0, schoolClass = 0, group = 0, lesson = 0, assignment = 0, account = 0;
    qint64 year = 0, subject = 0, period = 0, dayOff = 0, importAct = 0, session = 0;
    qint64 exam = 0, debt = 0, plan = 0, guardian = 0, file = 0, upload = 0, substitution = 0, scale = 0;
    qint64 reason = 0;

    void set(Id<Pupil>& id) const { id.value = pupil; }
    void set(Id<Staff>& id) const { id.value = staff; }
    void set(Id<SchoolClass>& id) const { id.value = schoolClass; }
    void set(Id<Group>& id) const { id.value = group; }
    void set(Id<Lesson>& id) const { id.value = lesson; }
    void set(Id<Assignment>& id) const { id.value = assignment; }
    void set(Id<Account>& id) const { id.value = account; }
    void set(Id<SchoolYear>& id) const { id.value = year; }
    void set(Id<Subject>& id) const { id.value = subject; }
    void set(Id<Period>& id) const { id.value = period; }
    void set(Id<DayOff>& id) const { id.value = dayOff; }
    void set(Id<ImportAct>& id) const { id.value = importAct; }
    void set(Id<Exam>& id) const { id.value = exam; }
    void set(Id<Debt>& id) const { id.value = debt; }
    void set(Id<LessonPlan>& id) const { id.value = plan; }
    void set(Id<Guardian>& id) const { id.value = guardian; }
    void set(Id<AttachedFile>& id) const { id.value = file; }
    void set(Id<FileUpload>& id) const { id.value = upload; }
    void set(Id<Substitution>& id) const { id.value = substitution; }
    void set(Id<MarkScaleSetting>& id) const { id.value = scale; }
    void set(Id<AbsenceReason>& id) const { id.value = reason; }

    static Ids all(qint64 value)
    {
        return {value, value, value, value, value, value, value, value, value, value, value,
                value, value, value, value, value, value, value, value, value, value, value};
    }
};

// Calls visit(id, path) for each Id<> of the record, in lists and records too; an empty list gets one item
// first.
template <wire::Record T, class Visit>
void forEachId(T& record, const QString& path, Visit&& visit)
{
    wire::forEachField<T>([&](const auto& field) {
        auto& member = record.*(field.member);
        using M = std::remove_cvref_t<decltype(member)>;
        const QString its = path + wire::detail::text(field.name);
        if constexpr (wire::IsId<M>) {
            visit(member, its);
        } else if constexpr (wire::Record<M>) {
            forEachId(member, its + u'.', visit);
        } else if constexpr (wire::List<M>) {
            using Item = typename wire::ListTraits<M>::Item;
            if constexpr (wire::IsId<Item>) {
                if (member.isEmpty())
                    member.append(Item{});
                visit(member.first(), its + QStringLiteral("[]"));
            } else if constexpr (wire::Record<Item>) {
                if (member.isEmpty())
                    member.append(Item{});
                forEachId(member.first(), its + QStringLiteral("[]."), visit);
            }
        }
    });
}

class WholeServer : public ServerFixture
{
public:
    struct Role {
        QString name;
        server::Actor actor;
        Ids own;
        Ids other;
    };

    explicit WholeServer(DatabaseFixture& fixture)
        : ServerFixture(fixture), m_hasher(QByteArray(32, 'p'), server::HashCost::least()),
          m_policy(server::PasswordPolicy::shipped()),
          m_services{m_hasher,
                     m_policy,
                     m_throttle,
                     writeLane(),
                     sessions(),
                     fixture.address(),
                     server::BackupStore(fixture.folder() + QStringLiteral("/backups"),
                                         fixture.folder() + QStringLiteral("/backup.key")),
                     {},
                     QStringLiteral("test"),
                     Moment{1}}
    {
        m_services.endAccount = [](Id<Account>) {};
        m_services.endSession = [](Id<Session>) {};
        m_services.handlers = [this] { return dispatcher().handlers(); };
        server::addFeatures(dispatcher(), m_services);
        MakeDemoSchool demo;
        demo.pupils = 200;
        demo.today = fixture.clock().today();
        const auto made = dispatcher().runHere(MakeDemoSchool::message.number, wire::encode(demo),
                                               server::Actor::ofSystem(), newCommandId(), {});
        if (!made)
            qFatal("no demo school: %d %s", int(made.error().code), qPrintable(made.error().incident));
        makeRoles();
    }

    const QList<Role>& roles() const { return m_roles; }

private:
    qint64 number(const char* sql, const QList<std::pair<const char*, qint64>>& values = {})
    {
        return look([&](storage::ReadScope& scope) {
            auto statement = scope.statement(sql);
            for (const auto& [name, value] : values)
                statement.bind(name, value);
            return statement.number().value_or(0);
        });
    }
    Ids idsOf(qint64 group, qint64 staff)
    {
        Ids ids;
        ids.group = group;
        ids.staff = staff;
        ids.schoolClass = number("SELECT class_id FROM study_group WHERE id = :g", {{"g", group}});
        ids.pupil = number("SELECT MIN(m.pupil_id) FROM class_membership m JOIN guardianship k "
                           "ON k.pupil_id = m.pupil_id WHERE m.class_id = :c",
                           {{"c", ids.schoolClass}});
        // One that has an assignment: the last but some, for marks were not put at each.
        ids.lesson = number("SELECT MAX(lesson_id) FROM assignment WHERE group_id = :g", {{"g", group}});
        ids.assignment =
            number("SELECT id FROM assignment WHERE group_id = :g AND lesson_id = :l ORDER BY id",
                   {{"g", group}, {"l", ids.lesson}});
        ids.year = number("SELECT year_id FROM study_group WHERE id = :g", {{"g", group}});
        ids.subject = number("SELECT subject_id FROM study_group WHERE id = :g", {{"g", group}});
        ids.period = number("SELECT MIN(id) FROM period WHERE year_id = :y", {{"y", ids.year}});
        ids.dayOff = number("SELECT MIN(id) FROM day_off WHERE year_id = :y", {{"y", ids.year}});
        ids.guardian =
            number("SELECT MIN(guardian_id) FROM guardianship WHERE pupil_id = :p", {{"p", ids.pupil}});
        ids.exam = number("SELECT MIN(id) FROM exam_plan WHERE year_id = :y", {{"y", ids.year}});
        ids.debt = number("SELECT MIN(id) FROM academic_debt");
        // A plan of the member of staff's own.
        ids.plan = number("SELECT MIN(id) FROM lesson_plan WHERE author_id = :s", {{"s", staff}});
        ids.file = fileAt(ids.lesson);
        ids.substitution = substitutionAt(group);
        ids.reason = reasonOf(ids.pupil);
        for (const qint64 each :
             {ids.group, ids.staff, ids.schoolClass, ids.pupil, ids.lesson, ids.assignment, ids.year,
              ids.subject, ids.period, ids.dayOff, ids.exam, ids.debt, ids.plan, ids.guardian})
            if (each == 0)
                qFatal("the demo school has not what the probes need");
        return ids;
    }
    // A member of staff who teaches nobody.
    qint64 newStaff(const QString& name)
    {
        return prepare([name](storage::WriteScope& scope) {
            const auto person =
                scope
                    .statement("INSERT INTO person (last_name, first_name, search_key, changed_at, "
                               "changed_by) VALUES (:name, 'Имя', :name, 1, 0) RETURNING id")
                    .bind("name", name)
                    .insertedId<Person>();
            return scope
                .statement(
                    "INSERT INTO staff (person_id, changed_at, changed_by) VALUES (:p, 1, 0) RETURNING id")
                .bind("p", person)
                .insertedId<Staff>()
                .value;
        });
    }
    // Somebody stands in at the first lesson of the group.
    qint64 substitutionAt(qint64 group)
    {
        const qint64 lesson =
            number("SELECT MIN(id) FROM lesson WHERE group_id = :g AND cancelled = 0", {{"g", group}});
        if (const qint64 known = number("SELECT id FROM substitution WHERE lesson_id = :l", {{"l", lesson}}))
            return known;
        standIn(newStaff(QStringLiteral("Кто-то")), lesson);
        return number("SELECT id FROM substitution WHERE lesson_id = :l", {{"l", lesson}});
    }
    void standIn(qint64 staff, qint64 lesson)
    {
        prepare([staff, lesson](storage::WriteScope& scope) {
            return scope
                .statement("INSERT INTO substitution (lesson_id, staff_id, changed_at, changed_by) "
                           "VALUES (:lesson, :staff, 1, 0)")
                .bind("lesson", lesson)
                .bind("staff", staff)
                .run();
        });
    }
    // A file that hangs at the lesson.
    qint64 fileAt(qint64 lesson)
    {
        prepare([lesson](storage::WriteScope& scope) {
            server::files::storeWhole(scope, {server::files::lessonOwner, lesson}, QStringLiteral("лист.pdf"),
                                      QByteArray("of lesson ") + QByteArray::number(lesson), 0, scope.now());
            return 0;
        });
        return number("SELECT MIN(id) FROM attached_file WHERE owner_id = :l", {{"l", lesson}});
    }
    // Why the pupil is away on a day.
    qint64 reasonOf(qint64 pupil)
    {
        return prepare([pupil](storage::WriteScope& scope) {
            return scope
                .statement("INSERT INTO absence_reason (pupil_id, first_day, last_day, code, changed_at, "
                           "changed_by) VALUES (:pupil, :day, :day, 2, 1, 0) RETURNING id")
                .bind("pupil", pupil)
                .bind("day", scope.today())
                .insertedId<AbsenceReason>()
                .value;
        });
    }
    // An upload on its way.
    qint64 uploadOf(Id<Account> account)
    {
        return prepare([account](storage::WriteScope& scope) {
            const qint64 content =
                scope
                    .statement("INSERT INTO file_content (size, hash, stored_at, stored_by) "
                               "VALUES (10, :hash, 1, :by) RETURNING id")
                    .bind("hash", QByteArray(fileHashBytes, 'h'))
                    .bind("by", account.value)
                    .insertedId<AttachedFile>()
                    .value;
            return scope
                .statement("INSERT INTO file_upload (account_id, content_id, size, hash, touched_at) "
                           "VALUES (:account, :content, 10, :hash, :at) RETURNING id")
                .bind("account", account)
                .bind("content", content)
                .bind("hash", QByteArray(fileHashBytes, 'h'))
                .bind("at", scope.now())
                .insertedId<FileUpload>()
                .value;
        });
    }
    void makeRoles()
    {
        // A teacher of subjects, and a group of a class where that teacher teaches nothing.
        const qint64 teacher = number(
            "SELECT MIN(t.staff_id) FROM group_teacher t WHERE NOT EXISTS (SELECT 1 FROM school_class c "
            "WHERE "
            "c.teacher_id = t.staff_id) AND (SELECT COUNT(DISTINCT g.class_id) FROM study_group g JOIN "
            "group_teacher o ON o.group_id = g.id WHERE o.staff_id = t.staff_id) < (SELECT COUNT(*) FROM "
            "school_class)");
        const qint64 taught =
            number("SELECT MIN(group_id) FROM group_teacher WHERE staff_id = :s", {{"s", teacher}});
        const qint64 foreign = number("SELECT MIN(g.id) FROM study_group g WHERE g.class_id NOT IN (SELECT "
                                      "h.class_id FROM study_group h "
                                      "JOIN group_teacher t ON t.group_id = h.id WHERE t.staff_id = :s)",
                                      {{"s", teacher}});
        const qint64 classTeacher =
            number("SELECT MIN(teacher_id) FROM school_class WHERE teacher_id IS NOT NULL");
        const qint64 ownClass =
            number("SELECT MIN(id) FROM school_class WHERE teacher_id = :s", {{"s", classTeacher}});
        const qint64 ownGroup =
            number("SELECT MIN(id) FROM study_group WHERE class_id = :c", {{"c", ownClass}});
        const qint64 foreignToClass = number(
            "SELECT MIN(g.id) FROM study_group g WHERE g.class_id NOT IN (SELECT h.class_id FROM study_group "
            "h "
            "LEFT JOIN group_teacher t ON t.group_id = h.id LEFT JOIN school_class c ON c.id = h.class_id "
            "WHERE t.staff_id = :s OR c.teacher_id = :s)",
            {{"s", classTeacher}});
        const Id<Account> stranger = actor(QStringLiteral("stranger"), {zvonok::Role::Pupil}).account;
        const qint64 strangersUpload = uploadOf(stranger);
        const auto add = [&](const QString& name, zvonok::Role role, Id<Staff> staff, Ids own, Ids other) {
            Role made{name, {}, own, other};
            const server::Actor fresh = actor(name, {role}, staff);
            made.actor = look(
                [&](storage::ReadScope& scope) { return server::Actor::load(scope, fresh.session).value(); });
            made.own.account = made.actor.account.value;
            made.other.account = stranger.value;
            made.own.upload = uploadOf(made.actor.account);
            made.other.upload = strangersUpload;
            m_roles.append(made);
        };
        using enum zvonok::Role;
        const Ids mine = idsOf(taught, teacher);
        const Ids theirs = idsOf(foreign, classTeacher);
        add(QStringLiteral("systemAdministrator"), SystemAdministrator, {}, mine, theirs);
        add(QStringLiteral("coordinator"), Coordinator, {}, mine, theirs);
        add(QStringLiteral("director"), Director, {}, mine, theirs);
        add(QStringLiteral("deputyHead"), DeputyHead, {}, mine, theirs);
        add(QStringLiteral("secretary"), Secretary, {}, mine, theirs);
        add(QStringLiteral("teacher"), Teacher, {teacher}, mine, theirs);
        add(QStringLiteral("classTeacher"), Teacher, {classTeacher}, idsOf(ownGroup, classTeacher),
            idsOf(foreignToClass, teacher));
        const qint64 standsIn = newStaff(QStringLiteral("Замещающий"));
        standIn(standsIn, mine.lesson);
        add(QStringLiteral("standIn"), Teacher, {standsIn}, mine, theirs);
        add(QStringLiteral("pupil"), Pupil, {}, mine, theirs);
        makePupil();
        add(QStringLiteral("guardian"), Guardian, {}, mine, theirs);
        makeGuardian();
    }
    // The account is the pupil's own.
    void makePupil() { becomePerson("SELECT person_id FROM pupil WHERE id = :id", m_roles.last().own.pupil); }
    void makeGuardian()
    {
        becomePerson("SELECT person_id FROM guardian WHERE id = :id", m_roles.last().own.guardian);
    }
    void becomePerson(const char* whose, qint64 id)
    {
        Role& role = m_roles.last();
        const qint64 person = number(whose, {{"id", id}});
        prepare([&](storage::WriteScope& scope) {
            scope.statement("UPDATE account SET person_id = :person WHERE id = :id")
                .bind("person", person)
                .bind("id", role.actor.account)
                .run();
            return 0;
        });
        role.actor = look([&](storage::ReadScope& scope) {
            return server::Actor::load(scope, role.actor.session).value();
        });
    }

    server::PasswordHasher m_hasher;
    server::PasswordPolicy m_policy;
    server::LoginThrottle m_throttle;
    server::AdminServices m_services;
    QList<Role> m_roles;
};

} // namespace zvonok::tests
