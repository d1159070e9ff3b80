// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/PupilImport.h"

#include "common/people/SearchKey.h"
#include "server/dispatch/AuditJson.h"
#include "server/people/ImportState.h"
#include "server/people/PersonRepository.h"
#include "server/people/PersonRules.h"

namespace zvonok::server {

namespace {

QString nameKey(const PersonName& name) { return foldName(QString(name.lastName + u' ' + name.firstName)); }

// The same middle name, or one of the two does not tell it.
bool middleFits(const PersonName& a, const PersonName& b)
{
    const QString first = foldName(a.middleName);
    const QString second = foldName(b.middleName);
    return first.isEmpty() || second.isEmpty() || first == second;
}

bool differ(const QString& a, const QString& b) { return !a.isEmpty() && !b.isEmpty() && a != b; }

} // namespace

PupilImport::PupilImport(ImportSession& session) : m_session(session), m_guardians(session)
{
    QHash<qint64, qsizetype> byId;
    session.scope()
        .statement(
            "SELECT pu.id, pu.external_id, pu.file_number, p.last_name, p.first_name, p.middle_name, p.sex, "
            "p.birth_date, p.snils, p.phone, p.email, p.address FROM pupil pu "
            "JOIN person p ON p.id = pu.person_id WHERE pu.withdrawn = 0 ORDER BY pu.id")
        .each([&](const storage::Row& row) {
            byId.insert(row.number("id"), m_pupils.size());
            m_pupils.append({row.id<Pupil>("id"),
                             PersonRepository::read(row),
                             row.text("file_number"),
                             row.text("external_id"),
                             {}});
        });
    session.scope()
        .statement("SELECT pupil_id, id, class_id, first_day, last_day FROM class_membership "
                   "WHERE last_day >= first_day ORDER BY first_day, id")
        .each([&](const storage::Row& row) {
            if (const auto at = byId.constFind(row.number("pupil_id")); at != byId.constEnd())
                m_pupils[*at].last = {row.number("id"), row.id<SchoolClass>("class_id"),
                                      row.date("first_day"), row.date("last_day")};
        });
    for (qsizetype i = 0; i < m_pupils.size(); ++i)
        index(i);
}

void PupilImport::index(qsizetype at)
{
    const KnownPupil& pupil = m_pupils.at(at);
    if (!pupil.externalId.isEmpty())
        m_byExternal.insert(pupil.externalId, at);
    if (!pupil.person.snils.isEmpty())
        m_bySnils.insert(pupil.person.snils, at);
    const QString name = nameKey(pupil.person.name);
    if (!m_byName.contains(name, at))
        m_byName.insert(name, at);
}

bool PupilImport::inClass(const KnownPupil& pupil, const ImportSession::KnownClass* schoolClass) const
{
    return schoolClass && pupil.last.id != 0 && pupil.last.schoolClass == schoolClass->id;
}

PupilImport::Match PupilImport::match(const ImportRow& row, const PersonFields& person,
                                      const ImportSession::KnownClass* schoolClass)
{
    if (const auto at = m_byExternal.constFind(row.externalId);
        !row.externalId.isEmpty() && at != m_byExternal.cend())
        return {&m_pupils[*at]};
    if (const auto at = m_bySnils.constFind(person.snils); !person.snils.isEmpty() && at != m_bySnils.cend())
        return {&m_pupils[*at]};
    // Namesakes, the surest first: the same birth date, the same class, those in no class of this year.
    QList<qsizetype> sameBirth;
    QList<qsizetype> sameClass;
    QList<qsizetype> elsewhere;
    for (const qsizetype at : m_byName.values(nameKey(person.name))) {
        const KnownPupil& each = m_pupils.at(at);
        if (!middleFits(each.person.name, person.name) || differ(each.externalId, row.externalId) ||
            differ(each.person.snils, person.snils))
            continue;
        const bool bothBorn = each.person.birthDate.isValid() && person.birthDate.isValid();
        if (bothBorn && each.person.birthDate == person.birthDate)
            sameBirth.append(at);
        else if (bothBorn)
            continue;
        else if (inClass(each, schoolClass))
            sameClass.append(at);
        else if (!schoolClass || !m_session.findClass(each.last.schoolClass))
            elsewhere.append(at);
    }
    for (const QList<qsizetype>* found : {&sameBirth, &sameClass, &elsewhere})
        if (!found->isEmpty())
            return found->size() == 1 ? Match{&m_pupils[found->constFirst()]} : Match{nullptr, true};
    return {};
}

ImportRowResult PupilImport::take(const ImportRow& row)
{
    ImportRowResult result = takePupil(row);
    if (result.outcome == ImportOutcome::Refused || row.guardians.isEmpty())
        return result;
    result.guardians = m_guardians.take(row, m_pupil);
    for (qsizetype i = 0; i < result.guardians.size() && result.outcome == ImportOutcome::Unchanged; ++i) {
        const ImportGuardianResult& its = result.guardians.at(i);
        if (its.outcome != ImportOutcome::Created && its.outcome != ImportOutcome::Changed)
            continue;
        result.outcome = ImportOutcome::Changed;
        result.field = guardianField(row.guardians.at(i).kinship,
                                     its.field.isEmpty() || its.field == QLatin1String("kinship")
                                         ? QStringLiteral("name")
                                         : its.field);
    }
    return result;
}

ImportRowResult PupilImport::takePupil(const ImportRow& row)
{
    const PersonFields person = cleaned(row.person);
    if (auto ok = checkPerson(person, m_session.today()); !ok) {
        const QString field = ok.error().field;
        const QString text = field == QLatin1String("snils") ? row.person.snils
                             : field == QLatin1String("birthDate")
                                 ? row.person.birthDate.toString(Qt::ISODate)
                                 : fullName(person.name);
        return refusedRow(row, field, ok.error().arguments.value(0, QStringLiteral("missing")), text);
    }
    std::optional<ClassName> className;
    if (!row.className.simplified().isEmpty()) {
        className = ClassName::parse(row.className);
        if (!className)
            return refusedRow(row, QStringLiteral("className"), QStringLiteral("unknownClass"),
                              row.className);
    }
    const Match found = match(row, person, className ? m_session.findClass(*className) : nullptr);
    if (found.ambiguous)
        return refusedRow(row, QStringLiteral("birthDate"), QStringLiteral("ambiguous"),
                          fullName(person.name));
    if (found.pupil)
        return change(row, person, *found.pupil, className);
    if (!className)
        return refusedRow(row, QStringLiteral("className"), QStringLiteral("missing"), fullName(person.name));
    return create(row, person, *className);
}

ImportRowResult PupilImport::create(const ImportRow& row, const PersonFields& person,
                                    const ClassName& className)
{
    const auto schoolClass = m_session.ensureClass(className);
    KnownPupil pupil{{m_session.nextPreviewId()}, person, row.fileNumber.simplified(), row.externalId, {}};
    pupil.last = {m_session.nextPreviewId(), schoolClass.id, m_session.from(), openEndDay()};
    if (const auto& to = m_session.writing()) {
        pupil.id = PupilRepository::add(to->grant, to->scope, {person, pupil.fileNumber, row.externalId});
        pupil.last.id = PupilRepository::openMembership(to->grant, to->scope, pupil.id, schoolClass.id,
                                                        m_session.from(), {});
        const PupilCard card{pupil.id,
                             person,
                             pupil.fileNumber,
                             {{schoolClass.id, schoolClass.name.text(), m_session.from(), {}, {}}},
                             1};
        m_session.audit(QStringLiteral("pupil.added"), QStringLiteral("pupil"), pupil.id.value, {},
                        auditJson(card));
    }
    m_session.note(QStringLiteral("pupil"), pupil.id.value, true, 1, {});
    m_pupils.append(pupil);
    m_pupil = pupil.id;
    index(m_pupils.size() - 1);
    return rowResult(row, ImportOutcome::Created, pupil.id.value);
}

ImportRowResult PupilImport::change(const ImportRow& row, const PersonFields& person, KnownPupil& pupil,
                                    const std::optional<ClassName>& className)
{
    m_pupil = pupil.id;
    if (const auto at = m_bySnils.constFind(person.snils);
        !person.snils.isEmpty() && at != m_bySnils.cend() && m_pupils.at(*at).id != pupil.id)
        return refusedRow(row, QStringLiteral("snils"), QStringLiteral("taken"), row.person.snils);

    KnownPupil now = pupil;
    now.person = merged(pupil.person, person);
    if (!row.fileNumber.simplified().isEmpty())
        now.fileNumber = row.fileNumber.simplified();
    if (now.externalId.isEmpty())
        now.externalId = row.externalId;
    const auto* target = className ? m_session.findClass(*className) : nullptr;
    const bool left =
        pupil.last.id != 0 && pupil.last.to < m_session.today() && pupil.last.to < m_session.from();
    const bool moves = className && (pupil.last.id == 0 || left || !inClass(pupil, target));

    QString field = firstDifference(pupil.person, now.person);
    if (field.isEmpty() && pupil.fileNumber != now.fileNumber)
        field = QStringLiteral("fileNumber");
    if (field.isEmpty() && pupil.externalId != now.externalId)
        field = QStringLiteral("externalId");
    const bool cardChanges = !field.isEmpty();
    if (moves)
        field = QStringLiteral("className");
    // A second row about the same pupil may repeat, but not contradict: else each run would turn it round
    // again.
    const bool again = m_session.touched(QStringLiteral("pupil"), pupil.id.value);
    if (field.isEmpty()) {
        m_session.touch(QStringLiteral("pupil"), pupil.id.value);
        return rowResult(row, ImportOutcome::Unchanged, pupil.id.value, {},
                         again ? QStringLiteral("repeated") : QString());
    }
    if (again)
        return refusedRow(row, field, QStringLiteral("repeated"),
                          moves ? row.className : fullName(person.name));

    const auto& to = m_session.writing();
    const auto before = to ? PupilRepository::read(m_session.scope(), pupil.id) : std::nullopt;
    PupilState state{pupil.person, pupil.fileNumber, pupil.externalId, {}};
    if (to)
        for (const MembershipRow& each : PupilRepository::memberships(m_session.scope(), pupil.id))
            state.memberships.append({each.id, each.to});
    if (moves) {
        const auto schoolClass = m_session.ensureClass(*className);
        QDate day = m_session.from();
        if (left)
            day = std::max(day, pupil.last.to.addDays(1));
        else if (pupil.last.id != 0)
            day = m_session.changeDay(pupil.last.from);
        now.last = {m_session.nextPreviewId(), schoolClass.id, day, openEndDay()};
        if (to) {
            if (pupil.last.id != 0 && pupil.last.to >= day)
                PupilRepository::setMembershipEnd(to->grant, to->scope, pupil.last.id, day.addDays(-1));
            now.last.id =
                PupilRepository::openMembership(to->grant, to->scope, pupil.id, schoolClass.id, day, {});
        }
    }
    if (to) {
        if (cardChanges)
            PupilRepository::save(to->grant, to->scope, pupil.id,
                                  {now.person, now.fileNumber, now.externalId});
        else
            PupilRepository::touch(to->grant, to->scope, pupil.id);
        const PupilCard card = PupilRepository::read(m_session.scope(), pupil.id).value_or(PupilCard{});
        m_session.audit(moves ? QStringLiteral("pupil.moved") : QStringLiteral("pupil.changed"),
                        QStringLiteral("pupil"), pupil.id.value, before ? auditJson(*before) : QByteArray(),
                        auditJson(card));
        m_session.note(QStringLiteral("pupil"), pupil.id.value, false, card.version, auditJson(state));
    } else {
        m_session.touch(QStringLiteral("pupil"), pupil.id.value);
    }
    const qsizetype at = &pupil - m_pupils.constData();
    const qint64 id = pupil.id.value;
    pupil = now;
    index(at);
    return rowResult(row, ImportOutcome::Changed, id, field,
                     left && moves ? QStringLiteral("returned") : QString());
}

} // namespace zvonok::server
