// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/StaffImport.h"

#include "common/people/SearchKey.h"
#include "server/dispatch/AuditJson.h"
#include "server/people/ImportState.h"
#include "server/people/PersonRules.h"
#include "server/people/StaffRepository.h"

namespace zvonok::server {

namespace {

struct Match {
    KnownStaff* staff = nullptr;
    bool ambiguous = false;
};

Match match(QList<KnownStaff>& all, const ImportRow& row, const PersonFields& person)
{
    Match byName;
    KnownStaff* bySnils = nullptr;
    const QString key = foldName(fullName(person.name));
    for (KnownStaff& each : all) {
        const PersonFields& known = each.card.person;
        if (!row.externalId.isEmpty() && each.externalId == row.externalId)
            return {&each};
        if (!person.snils.isEmpty() && known.snils == person.snils)
            bySnils = &each;
        const bool otherBirth =
            known.birthDate.isValid() && person.birthDate.isValid() && known.birthDate != person.birthDate;
        const bool otherSnils =
            !known.snils.isEmpty() && !person.snils.isEmpty() && known.snils != person.snils;
        const bool otherSource = !each.externalId.isEmpty() && !row.externalId.isEmpty();
        if (each.key == key && !otherBirth && !otherSnils && !otherSource) {
            byName.ambiguous = byName.staff != nullptr;
            byName.staff = &each;
        }
    }
    return bySnils ? Match{bySnils} : byName;
}

} // namespace

ImportRowResult StaffImport::take(const ImportRow& row)
{
    const PersonFields person = cleaned(row.person);
    if (auto ok = checkPerson(person, m_session.today()); !ok)
        return refusedRow(row, ok.error().field, ok.error().arguments.value(0, QStringLiteral("missing")),
                          ok.error().field == QLatin1String("snils") ? row.person.snils
                                                                     : fullName(person.name));
    QList<KnownStaff>& all = m_session.staff();
    const Match found = match(all, row, person);
    if (found.ambiguous)
        return refusedRow(row, QStringLiteral("birthDate"), QStringLiteral("ambiguous"),
                          fullName(person.name));
    const QString position = row.position.simplified();
    const auto& to = m_session.writing();
    if (!found.staff) {
        KnownStaff made{{{m_session.nextPreviewId()}, person, position, {}, {}, 1},
                        row.externalId,
                        foldName(fullName(person.name))};
        if (to) {
            made.card.id = {};
            made.card.id = StaffRepository::save(to->grant, to->scope, made.card, row.externalId);
            m_session.audit(QStringLiteral("staff.added"), QStringLiteral("staff"), made.card.id.value, {},
                            auditJson(made.card));
        }
        m_session.note(QStringLiteral("staff"), made.card.id.value, true, 1, {});
        all.append(made);
        return rowResult(row, ImportOutcome::Created, made.card.id.value);
    }
    KnownStaff& staff = *found.staff;
    for (const KnownStaff& each : all)
        if (!person.snils.isEmpty() && each.card.person.snils == person.snils &&
            each.card.id != staff.card.id)
            return refusedRow(row, QStringLiteral("snils"), QStringLiteral("taken"), row.person.snils);
    KnownStaff now = staff;
    now.card.person = merged(staff.card.person, person);
    if (!position.isEmpty())
        now.card.position = position;
    if (now.externalId.isEmpty())
        now.externalId = row.externalId;
    QString field = firstDifference(staff.card.person, now.card.person);
    if (field.isEmpty() && staff.card.position != now.card.position)
        field = QStringLiteral("position");
    if (field.isEmpty() && staff.externalId != now.externalId)
        field = QStringLiteral("externalId");
    const qint64 id = staff.card.id.value;
    const bool again = m_session.touched(QStringLiteral("staff"), id);
    if (field.isEmpty()) {
        m_session.touch(QStringLiteral("staff"), id);
        return rowResult(row, ImportOutcome::Unchanged, id, {},
                         again ? QStringLiteral("repeated") : QString());
    }
    if (again)
        return refusedRow(row, field, QStringLiteral("repeated"), fullName(person.name));
    now.key = foldName(fullName(now.card.person.name));
    if (to) {
        StaffRepository::save(to->grant, to->scope, now.card, now.externalId);
        now.card.version =
            StaffRepository::read(m_session.scope(), now.card.id).value_or(StaffCard{}).version;
        m_session.audit(QStringLiteral("staff.changed"), QStringLiteral("staff"), id, auditJson(staff.card),
                        auditJson(now.card));
    }
    m_session.note(QStringLiteral("staff"), id, false, now.card.version,
                   auditJson(StaffState{staff.card, staff.externalId}));
    staff = now;
    return rowResult(row, ImportOutcome::Changed, id, field);
}

ImportRowResult ClassImport::take(const ImportRow& row)
{
    const auto name = ClassName::parse(row.className);
    if (!name)
        return refusedRow(row, QStringLiteral("className"),
                          row.className.simplified().isEmpty() ? QStringLiteral("missing")
                                                               : QStringLiteral("unknownClass"),
                          row.className);
    Id<Staff> teacher;
    if (const QString text = row.teacherName.simplified(); !text.isEmpty()) {
        const auto found = m_session.findStaff(text);
        if (found.ambiguous || !found.id.value)
            return refusedRow(
                row, QStringLiteral("teacherName"),
                found.ambiguous ? QStringLiteral("ambiguous") : QStringLiteral("unknownTeacher"), text);
        teacher = found.id;
    }
    const auto* known = m_session.findClass(*name);
    const bool created = !known;
    const auto schoolClass = known ? *known : m_session.ensureClass(*name);
    const bool changes = teacher.value != 0 && schoolClass.teacher != teacher;
    if (changes && !created && m_session.touched(QStringLiteral("class"), schoolClass.id.value))
        return refusedRow(row, QStringLiteral("teacherName"), QStringLiteral("repeated"), row.teacherName);
    if (changes)
        m_session.setTeacher(schoolClass, teacher);
    m_session.touch(QStringLiteral("class"), schoolClass.id.value);
    return rowResult(row,
                     created   ? ImportOutcome::Created
                     : changes ? ImportOutcome::Changed
                               : ImportOutcome::Unchanged,
                     schoolClass.id.value, changes && !created ? QStringLiteral("teacherName") : QString());
}

} // namespace zvonok::server
