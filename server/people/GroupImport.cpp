// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/GroupImport.h"

#include "common/people/SearchKey.h"
#include "server/dispatch/AuditJson.h"
#include "server/people/PersonRepository.h"
#include "server/people/PersonRules.h"

#include <QJsonArray>

namespace zvonok::server {

using storage::Row;

namespace {

const char* const teacherTable = "group_teacher";
const char* const memberTable = "group_membership";

// The two dated tables differ in the name of the table and of one column.
std::string_view chosen(const char* table, std::string_view teachers, std::string_view members)
{
    return table == teacherTable ? teachers : members;
}

} // namespace

QString GroupImport::keyOf(qint64 subject, qint64 schoolClass, const QString& name)
{
    return QString(QString::number(subject) + u'/' + QString::number(schoolClass) + u'/' + foldName(name));
}

GroupImport::GroupImport(ImportSession& session) : m_session(session)
{
    storage::ReadScope& scope = session.scope();
    scope.statement("SELECT id, name FROM subject").each([&](const Row& row) {
        m_subjects.insert(foldName(row.text("name")), row.number("id"));
    });
    QHash<qint64, QString> keys;
    if (session.year())
        scope
            .statement("SELECT id, subject_id, class_id, name, whole_class, external_id FROM study_group "
                       "WHERE year_id = :year AND withdrawn = 0")
            .bind("year", session.year())
            .each([&](const Row& row) {
                const QString key = keyOf(row.number("subject_id"), row.number("class_id"), row.text("name"));
                m_groups.insert(
                    key, {row.id<Group>("id"), row.text("external_id"), row.flag("whole_class"), {}, {}});
                keys.insert(row.number("id"), key);
                if (!row.text("external_id").isEmpty())
                    m_keyByExternal.insert(row.text("external_id"), key);
            });
    scope
        .statement(
            "SELECT group_id, staff_id FROM group_teacher WHERE last_day = :open AND last_day >= first_day")
        .bind("open", openEndDay())
        .each([&](const Row& row) {
            if (const auto key = keys.constFind(row.number("group_id")); key != keys.constEnd())
                m_groups[*key].teachers.insert(row.number("staff_id"));
        });
    scope
        .statement("SELECT group_id, pupil_id FROM group_membership WHERE last_day = :open AND last_day >= "
                   "first_day")
        .bind("open", openEndDay())
        .each([&](const Row& row) {
            if (const auto key = keys.constFind(row.number("group_id")); key != keys.constEnd())
                m_groups[*key].members.insert(row.number("pupil_id"));
        });
    scope
        .statement("SELECT pu.id, pu.external_id, p.last_name, p.first_name, p.middle_name, m.class_id FROM "
                   "pupil pu "
                   "JOIN person p ON p.id = pu.person_id JOIN class_membership m ON m.pupil_id = pu.id "
                   "AND m.first_day <= {text:day} AND m.last_day >= {text:day} WHERE pu.withdrawn = 0")
        .bind("day", std::max(session.from(), session.today()))
        .each([&](const Row& row) {
            m_pupilsByName.insert(foldName(fullName(PersonRepository::readName(row))),
                                  {row.number("id"), row.id<SchoolClass>("class_id")});
            if (!row.text("external_id").isEmpty())
                m_pupilsByExternal.insert(row.text("external_id"), row.number("id"));
        });
}

std::optional<ImportRowResult> GroupImport::read(const ImportRow& row, Wanted& wanted)
{
    if (row.subjectName.simplified().isEmpty())
        return refusedRow(row, QStringLiteral("subjectName"), QStringLiteral("missing"), row.groupName);
    wanted.subjectName = m_names.canonical(row.subjectName);
    wanted.subject = m_subjects.value(foldName(wanted.subjectName.name));
    wanted.name = row.groupName.simplified();
    const ImportSession::KnownClass* schoolClass = nullptr;
    if (!row.className.simplified().isEmpty()) {
        wanted.className = ClassName::parse(row.className);
        if (!wanted.className)
            return refusedRow(row, QStringLiteral("className"), QStringLiteral("unknownClass"),
                              row.className);
        schoolClass = m_session.findClass(*wanted.className);
    } else if (row.memberNames.isEmpty()) {
        return refusedRow(row, QStringLiteral("className"), QStringLiteral("missing"), row.groupName);
    }
    if (const QString text = row.teacherName.simplified(); !text.isEmpty()) {
        const auto found = m_session.findStaff(text);
        if (found.ambiguous || !found.id)
            return refusedRow(
                row, QStringLiteral("teacherName"),
                found.ambiguous ? QStringLiteral("ambiguous") : QStringLiteral("unknownTeacher"), text);
        wanted.teacher = found.id;
    }
    for (const QString& text : row.memberNames) {
        if (const auto id = m_pupilsByExternal.value(text)) {
            wanted.members.insert(id);
            continue;
        }
        QList<qint64> here;
        QList<qint64> all;
        for (const KnownPupil& each : m_pupilsByName.values(foldName(text))) {
            all.append(each.id);
            if (schoolClass && each.schoolClass == schoolClass->id)
                here.append(each.id);
        }
        const QList<qint64>& found = here.isEmpty() ? all : here;
        if (found.size() != 1)
            return refusedRow(row, QStringLiteral("memberNames"),
                              found.isEmpty() ? QStringLiteral("unknownPupil") : QStringLiteral("ambiguous"),
                              text);
        wanted.members.insert(found.constFirst());
    }
    wanted.wholeClass = wanted.name.isEmpty() && wanted.members.isEmpty();
    return std::nullopt;
}

ImportRowResult GroupImport::take(const ImportRow& row)
{
    Wanted wanted;
    if (auto refusal = read(row, wanted))
        return *refusal;
    const auto* schoolClass = wanted.className ? m_session.findClass(*wanted.className) : nullptr;
    QString key = row.externalId.isEmpty() ? QString() : m_keyByExternal.value(row.externalId);
    if (key.isEmpty() && wanted.subject != 0 && (schoolClass || !wanted.className))
        key = keyOf(wanted.subject, schoolClass ? schoolClass->id.value : 0, wanted.name);
    const auto known = m_groups.find(key);
    return known == m_groups.end() ? create(row, wanted) : change(row, wanted, *known);
}

qint64 GroupImport::ensureSubject(const SubjectNames::Name& name)
{
    const QString key = foldName(name.name);
    if (const auto known = m_subjects.value(key))
        return known;
    qint64 id = m_session.nextPreviewId();
    if (const auto& to = m_session.writing()) {
        id = to->scope
                 .statement("INSERT INTO subject (name, short_name, ordinal, changed_at, changed_by) "
                            "VALUES (:name, :short_name, :ordinal, :at, :by) RETURNING id")
                 .bind("name", name.name)
                 .bind("short_name", name.shortName)
                 .bind("ordinal", name.ordinal)
                 .bind("at", to->scope.now())
                 .bind("by", to->grant.actor().account.value)
                 .number()
                 .value_or(0);
        m_session.audit(QStringLiteral("subject.added"), QStringLiteral("subject"), id, {},
                        auditJson(SubjectLine{{id}, name.name, name.shortName, name.ordinal}));
    }
    m_subjects.insert(key, id);
    return id;
}

QByteArray GroupImport::auditOf(const Known& group, const QString& title) const
{
    const auto list = [](const QSet<qint64>& ids) {
        QList<qint64> sorted(ids.cbegin(), ids.cend());
        std::sort(sorted.begin(), sorted.end());
        QJsonArray array;
        for (const qint64 id : sorted)
            array.append(double(id));
        return array;
    };
    QJsonObject json{{QStringLiteral("title"), title},
                     {QStringLiteral("wholeClass"), group.wholeClass},
                     {QStringLiteral("teachers"), list(group.teachers)},
                     {QStringLiteral("members"), list(group.members)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QList<DatedRow> GroupImport::stretches(const char* table, Id<Group> group) const
{
    QList<DatedRow> rows;
    m_session.scope()
        .statement(chosen(table, "SELECT id, last_day FROM group_teacher WHERE group_id = :group ORDER BY id",
                          "SELECT id, last_day FROM group_membership WHERE group_id = :group ORDER BY id"))
        .bind("group", group)
        .each([&](const Row& row) {
            rows.append({row.number("id"), row.date("last_day")});
        });
    return rows;
}

void GroupImport::setOpen(const char* table, Id<Group> group, const QSet<qint64>& now,
                          const QSet<qint64>& wanted)
{
    const auto& to = m_session.writing();
    if (!to)
        return;
    auto begun = to->scope.statement(chosen(table,
                                            "SELECT first_day FROM group_teacher WHERE group_id = :group AND "
                                            "staff_id = :who AND last_day = :open "
                                            "AND last_day >= first_day",
                                            "SELECT first_day FROM group_membership WHERE group_id = :group "
                                            "AND pupil_id = :who AND last_day = :open "
                                            "AND last_day >= first_day"));
    auto close = to->scope.statement(
        chosen(table,
               "UPDATE group_teacher SET last_day = :last, changed_at = :at, changed_by = :by "
               "WHERE group_id = :group AND staff_id = :who AND last_day = :open",
               "UPDATE group_membership SET last_day = :last, changed_at = :at, changed_by = :by "
               "WHERE group_id = :group AND pupil_id = :who AND last_day = :open"));
    auto open = to->scope.statement(
        chosen(table,
               "INSERT INTO group_teacher (group_id, staff_id, first_day, changed_at, changed_by) "
               "VALUES (:group, :who, :first, :at, :by)",
               "INSERT INTO group_membership (group_id, pupil_id, first_day, changed_at, changed_by) "
               "VALUES (:group, :who, :first, :at, :by)"));
    QDate day = m_session.from();
    const QSet<qint64> leaving = now - wanted;
    for (const qint64 who : leaving) {
        QDate first = m_session.from();
        begun.bind("group", group).bind("who", who).bind("open", openEndDay()).each([&](const Row& row) {
            first = row.date("first_day");
        });
        const QDate change = m_session.changeDay(first);
        day = std::max(day, change);
        close.bind("group", group)
            .bind("who", who)
            .bind("open", openEndDay())
            .bind("last", change.addDays(-1))
            .bind("at", to->scope.now())
            .bind("by", to->grant.actor().account.value)
            .run();
    }
    const QSet<qint64> coming = wanted - now;
    for (const qint64 who : coming)
        open.bind("group", group)
            .bind("who", who)
            .bind("first", day)
            .bind("at", to->scope.now())
            .bind("by", to->grant.actor().account.value)
            .run();
}

void GroupImport::insertGroup(const Wanted& wanted, Id<SchoolClass> schoolClass, Known& group)
{
    const auto& to = m_session.writing();
    group.id =
        to->scope
            .statement(
                "INSERT INTO study_group (year_id, subject_id, class_id, name, whole_class, external_id, "
                "changed_at, changed_by) VALUES (:year, :subject, :class, :name, :whole, :external, :at, "
                ":by) RETURNING id")
            .bind("year", m_session.year())
            .bind("subject", wanted.subject)
            .bind("class", schoolClass)
            .bind("name", wanted.name)
            .bind("whole", wanted.wholeClass)
            .bind("external", group.externalId)
            .bind("at", to->scope.now())
            .bind("by", to->grant.actor().account.value)
            .insertedId<Group>();
    setOpen(teacherTable, group.id, {}, group.teachers);
    setOpen(memberTable, group.id, {}, group.members);
}

ImportRowResult GroupImport::create(const ImportRow& row, const Wanted& asked)
{
    Wanted wanted = asked;
    Id<SchoolClass> schoolClass;
    if (wanted.className)
        schoolClass = m_session.ensureClass(*wanted.className).id;
    wanted.subject = ensureSubject(wanted.subjectName);
    Known group{{m_session.nextPreviewId()}, row.externalId, wanted.wholeClass, {}, wanted.members};
    if (wanted.teacher)
        group.teachers.insert(wanted.teacher.value);
    if (m_session.writing()) {
        insertGroup(wanted, schoolClass, group);
        m_session.audit(
            QStringLiteral("group.added"), QStringLiteral("group"), group.id.value, {},
            auditOf(group, QString(row.className + u'/' + wanted.subjectName.name + u' ' + wanted.name)));
    }
    m_session.note(QStringLiteral("group"), group.id.value, true, 1, {});
    const QString key = keyOf(wanted.subject, schoolClass.value, wanted.name);
    m_groups.insert(key, group);
    if (!row.externalId.isEmpty())
        m_keyByExternal.insert(row.externalId, key);
    return rowResult(row, ImportOutcome::Created, group.id.value);
}

ImportRowResult GroupImport::change(const ImportRow& row, const Wanted& wanted, Known& group)
{
    const bool again = m_session.touched(QStringLiteral("group"), group.id.value);
    Known now = group;
    QString field;
    // Two rows of one file with two teachers: both teach. In a later file another teacher takes over.
    if (wanted.teacher && !group.teachers.contains(wanted.teacher.value)) {
        if (!again)
            now.teachers.clear();
        now.teachers.insert(wanted.teacher.value);
        field = QStringLiteral("teacherName");
    }
    if (!wanted.members.isEmpty() && group.members != wanted.members) {
        now.members = again ? group.members + wanted.members : wanted.members;
        now.wholeClass = false;
        if (now.members != group.members)
            field = QStringLiteral("memberNames");
    }
    if (now.externalId.isEmpty() && !row.externalId.isEmpty()) {
        now.externalId = row.externalId;
        field = field.isEmpty() ? QStringLiteral("externalId") : field;
    }
    const qint64 id = group.id.value;
    if (field.isEmpty()) {
        m_session.touch(QStringLiteral("group"), id);
        return rowResult(row, ImportOutcome::Unchanged, id, {},
                         again ? QStringLiteral("repeated") : QString());
    }
    qint64 version = 0;
    GroupState state{group.wholeClass, group.externalId, {}, {}};
    if (const auto& to = m_session.writing()) {
        state.teachers = stretches(teacherTable, group.id);
        state.members = stretches(memberTable, group.id);
        setOpen(teacherTable, group.id, group.teachers, now.teachers);
        setOpen(memberTable, group.id, group.members, now.members);
        version = to->scope
                      .statement("UPDATE study_group SET whole_class = :whole, external_id = :external, "
                                 "version = version + 1, changed_at = :at, changed_by = :by WHERE id = :id "
                                 "RETURNING version")
                      .bind("whole", now.wholeClass)
                      .bind("external", now.externalId)
                      .bind("at", to->scope.now())
                      .bind("by", to->grant.actor().account.value)
                      .bind("id", id)
                      .number()
                      .value_or(0);
        const QString title = QString(row.className + u'/' + wanted.subjectName.name + u' ' + wanted.name);
        m_session.audit(QStringLiteral("group.changed"), QStringLiteral("group"), id, auditOf(group, title),
                        auditOf(now, title));
    }
    m_session.note(QStringLiteral("group"), id, false, version, auditJson(state));
    group = now;
    return rowResult(row, ImportOutcome::Changed, id, field);
}

} // namespace zvonok::server
