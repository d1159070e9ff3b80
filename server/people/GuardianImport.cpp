// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/GuardianImport.h"

#include "common/people/PhoneNumbers.h"
#include "common/people/SearchKey.h"
#include "server/dispatch/AuditJson.h"
#include "server/people/ImportState.h"
#include "server/people/PersonRules.h"

#include <algorithm>

namespace zvonok::server {

namespace {

QString guardianKey(const PersonName& name)
{
    return QString(foldName(name.lastName) % u' ' % foldName(name.firstName).left(1));
}

QStringList givenWords(const PersonName& name)
{
    return foldName(QString(name.firstName % u' ' % name.middleName)).split(u' ', Qt::SkipEmptyParts);
}

// Word by word, as far as both tell: «Мария», «Мария Петровна», «М. П.» are the same.
bool sameGivenNames(const PersonName& a, const PersonName& b)
{
    const QStringList one = givenWords(a);
    const QStringList other = givenWords(b);
    for (qsizetype i = 0; i < std::min(one.size(), other.size()); ++i) {
        const QString& left = one.at(i);
        const QString& right = other.at(i);
        const bool initial = left.size() == 1 || right.size() == 1;
        if (initial ? left.at(0) != right.at(0) : left != right)
            return false;
    }
    return !one.isEmpty() && !other.isEmpty();
}

bool sameName(const PersonName& a, const PersonName& b)
{
    return foldName(a.lastName) == foldName(b.lastName) && sameGivenNames(a, b);
}

bool shareAPhone(const QString& a, const QString& b)
{
    const QStringList known = phoneKeys(a);
    const QStringList told = phoneKeys(b);
    return std::any_of(told.begin(), told.end(),
                       [&known](const QString& key) { return known.contains(key); });
}

// What the file adds. Initials tell nothing of a name that is known, nor a number that stands there already.
PersonFields taught(const PersonFields& known, const PersonFields& told)
{
    PersonFields incoming = told;
    const auto letters = [](const PersonName& name) { return givenWords(name).join(QString()).size(); };
    if (sameGivenNames(known.name, told.name) && letters(told.name) <= letters(known.name)) {
        incoming.name.firstName.clear();
        incoming.name.middleName.clear();
    }
    const QStringList numbers = phoneKeys(known.phone);
    const QStringList others = phoneKeys(told.phone);
    if (!others.isEmpty() && std::all_of(others.begin(), others.end(),
                                         [&numbers](const QString& key) { return numbers.contains(key); }))
        incoming.phone.clear();
    if (known.email.compare(told.email, Qt::CaseInsensitive) == 0)
        incoming.email.clear();
    return merged(known, incoming);
}

// «Родитель» tells nothing new of a mother, and a column «Мать» nothing of an опекун: schools have no other.
Kinship taughtKinship(Kinship known, Kinship told)
{
    const auto parent = [](Kinship each) { return each == Kinship::Mother || each == Kinship::Father; };
    if (told == Kinship::Other || told == Kinship::Unknown)
        return known;
    if (known == Kinship::Other || known == Kinship::Unknown || parent(known) || !parent(told))
        return told;
    return known;
}

// Something that stood there gives way; filling what was empty contradicts nobody.
bool contradicts(const PersonFields& was, const PersonFields& now)
{
    const QStringList kept = phoneKeys(now.phone);
    const QStringList numbers = phoneKeys(was.phone);
    const bool numberGoes = numbers.isEmpty()
                                ? !was.phone.isEmpty() && was.phone != now.phone
                                : std::any_of(numbers.begin(), numbers.end(),
                                              [&kept](const QString& key) { return !kept.contains(key); });
    return foldName(was.name.lastName) != foldName(now.name.lastName) ||
           !sameGivenNames(was.name, now.name) || numberGoes ||
           (!was.email.isEmpty() && was.email != now.email);
}

QString guardianDifference(const PersonFields& was, const PersonFields& now)
{
    const QString field = firstDifference(was, now);
    const bool ofName = field == QLatin1String("lastName") || field == QLatin1String("firstName") ||
                        field == QLatin1String("middleName");
    return ofName ? QStringLiteral("name") : field;
}

} // namespace

void GuardianImport::load()
{
    m_loaded = true;
    QHash<qint64, qsizetype> places;
    for (const GuardianRepository::Card& card : GuardianRepository::all(m_session.scope())) {
        places.insert(card.id.value, m_guardians.size());
        m_guardians.append({card, {}});
        index(m_guardians.size() - 1);
    }
    for (const GuardianRepository::PupilTie& each : GuardianRepository::allTies(m_session.scope())) {
        const auto guardian = places.constFind(each.guardian.value);
        if (guardian == places.constEnd())
            continue;
        m_guardians[*guardian].ties.append(m_ties.size());
        m_tiesOfPupil[each.pupil.value].append(m_ties.size());
        m_ties.append({*guardian, each.row});
    }
}

void GuardianImport::index(qsizetype guardian)
{
    const QString key = guardianKey(m_guardians.at(guardian).card.person.name);
    if (!m_byName.contains(key, guardian))
        m_byName.insert(key, guardian);
}

bool GuardianImport::isTaken(Id<Pupil> pupil, Kinship kinship, qsizetype except) const
{
    if (kinship != Kinship::Mother && kinship != Kinship::Father)
        return false;
    const QList<qsizetype> ties = m_tiesOfPupil.value(pupil.value);
    return std::any_of(ties.begin(), ties.end(), [&](qsizetype each) {
        return goesOn(each) && m_ties.at(each).row.tie.kinship == kinship &&
               m_ties.at(each).guardian != except;
    });
}

GuardianImport::Match GuardianImport::match(const ImportGuardian& told, Id<Pupil> pupil) const
{
    QList<qsizetype> named;     // ties of the pupil with somebody of this name
    QList<qsizetype> ended;     // the same, over
    QList<qsizetype> reachable; // another last name, but the number and the given names
    for (const qsizetype each : m_tiesOfPupil.value(pupil.value)) {
        const PersonFields& person = m_guardians.at(m_ties.at(each).guardian).card.person;
        if (sameName(person.name, told.name))
            (goesOn(each) ? named : ended).append(each);
        else if (goesOn(each) && sameGivenNames(person.name, told.name) &&
                 shareAPhone(person.phone, told.phone))
            reachable.append(each);
    }
    for (QList<qsizetype>* found : {&named, &reachable}) {
        if (found->size() > 1) { // namesakes: the number tells
            QList<qsizetype> sure;
            for (const qsizetype each : std::as_const(*found))
                if (shareAPhone(m_guardians.at(m_ties.at(each).guardian).card.person.phone, told.phone))
                    sure.append(each);
            *found = sure;
            if (sure.size() != 1)
                return {-1, -1, QStringLiteral("guardianAmbiguous")};
        }
        if (!found->isEmpty())
            return {m_ties.at(found->constFirst()).guardian, found->constFirst(), {}};
    }
    // Somebody has ended it, as a court does: no list opens it again.
    if (!ended.isEmpty())
        return {-1, -1, QStringLiteral("tieEnded")};
    if (isTaken(pupil, told.kinship, -1))
        return {-1, -1, QStringLiteral("otherParent")};
    // Of a sister or a brother.
    QList<qsizetype> same;
    for (const qsizetype each : m_byName.values(guardianKey(told.name))) {
        const PersonFields& person = m_guardians.at(each).card.person;
        if (sameName(person.name, told.name) && shareAPhone(person.phone, told.phone))
            same.append(each);
    }
    if (same.size() > 1)
        return {-1, -1, QStringLiteral("guardianAmbiguous")};
    return {same.isEmpty() ? -1 : same.constFirst(), -1, {}};
}

QList<ImportGuardianResult> GuardianImport::take(const ImportRow& row, Id<Pupil> pupil)
{
    if (!m_loaded)
        load();
    QList<ImportGuardianResult> results;
    for (const ImportGuardian& told : row.guardians)
        results.append(takeOne(told, pupil));
    return results;
}

ImportGuardianResult GuardianImport::takeOne(const ImportGuardian& raw, Id<Pupil> pupil)
{
    PersonFields person;
    person.name = raw.name;
    person.phone = raw.phone;
    person.email = raw.email;
    person = cleaned(person);
    ImportGuardian told = raw;
    told.name = person.name;
    told.phone = person.phone;
    told.workPlace = raw.workPlace.simplified();
    if (told.kinship == Kinship::Unknown)
        told.kinship = Kinship::Other;
    const auto refused = [&](const QString& reason) {
        return ImportGuardianResult{ImportOutcome::Refused, 0, QStringLiteral("name"), reason,
                                    fullName(person.name)};
    };
    if (!checkPerson(person, m_session.today()))
        return refused(QStringLiteral("missing"));
    const Match found = match(told, pupil);
    if (!found.refusal.isEmpty())
        return refused(found.refusal);
    return found.guardian < 0 ? create(told, person, pupil) : change(told, person, pupil, found);
}

// Only who answers by law sees the diary from the first day: for a grandmother somebody decides it in the
// card.
GuardianTie GuardianImport::newTie(const ImportGuardian& told) const
{
    return {told.kinship, told.legal, told.legal, m_session.today(), {}};
}

void GuardianImport::addTie(Id<Pupil> pupil, qsizetype guardian, const GuardianTie& tie)
{
    Tie made{guardian, {m_session.nextPreviewId(), tie}};
    if (const auto& to = m_session.writing())
        made.row.id =
            GuardianRepository::addTie(to->grant, to->scope, pupil, m_guardians.at(guardian).card.id, tie);
    made.row.tie.to = openEndDay();
    m_guardians[guardian].ties.append(m_ties.size());
    m_tiesOfPupil[pupil.value].append(m_ties.size());
    m_ties.append(made);
}

void GuardianImport::audit(const QString& action, const Known& guardian, Id<Pupil> pupil,
                           const GuardianTie& tie, const QByteArray& before)
{
    const auto& card = guardian.card;
    m_session.audit(action, QStringLiteral("guardian"), card.id.value, before,
                    auditJson(GuardianOfImport{pupil, card.person, card.workPlace, tie}));
}

ImportGuardianResult GuardianImport::create(const ImportGuardian& told, const PersonFields& person,
                                            Id<Pupil> pupil)
{
    Known made{{{m_session.nextPreviewId()}, 0, person, told.workPlace, 1}, {}};
    if (const auto& to = m_session.writing())
        made.card.id = GuardianRepository::add(to->grant, to->scope, person, told.workPlace);
    m_guardians.append(made);
    index(m_guardians.size() - 1);
    const GuardianTie tie = newTie(told);
    addTie(pupil, m_guardians.size() - 1, tie);
    audit(QStringLiteral("guardian.added"), made, pupil, tie, {});
    m_session.note(QStringLiteral("guardian"), made.card.id.value, true, 1, {});
    return {ImportOutcome::Created, std::max<qint64>(made.card.id.value, 0), {}, {}, {}};
}

ImportGuardianResult GuardianImport::change(const ImportGuardian& told, const PersonFields& person,
                                            Id<Pupil> pupil, const Match& found)
{
    const Known before = m_guardians.at(found.guardian);
    Known now = before;
    now.card.person = taught(before.card.person, person);
    if (!told.workPlace.isEmpty())
        now.card.workPlace = told.workPlace;
    QString field = guardianDifference(before.card.person, now.card.person);
    if (field.isEmpty() && now.card.workPlace != before.card.workPlace)
        field = QStringLiteral("workPlace");
    const bool tied = found.tie >= 0;
    GuardianTie tie = tied ? m_ties.at(found.tie).row.tie : newTie(told);
    const GuardianTie tieBefore = tie;
    if (tied && !isTaken(pupil, told.kinship, found.guardian))
        tie.kinship = taughtKinship(tie.kinship, told.kinship);
    bool kinshipChanges = tie.kinship != tieBefore.kinship;

    // A second row about the same person may repeat and add, but not contradict: else each run would turn it
    // round again.
    const qint64 id = before.card.id.value;
    ImportGuardianResult result{ImportOutcome::Unchanged, std::max<qint64>(id, 0), {}, {}, {}};
    if (m_session.touched(QStringLiteral("guardian"), id)) {
        const bool placeGivesWay =
            !before.card.workPlace.isEmpty() && now.card.workPlace != before.card.workPlace;
        const bool kinshipGivesWay = kinshipChanges && tieBefore.kinship != Kinship::Other;
        if (contradicts(before.card.person, now.card.person) || placeGivesWay || kinshipGivesWay) {
            result.field = field.isEmpty() ? QStringLiteral("kinship") : field;
            result.reason = QStringLiteral("repeated");
            result.text = fullName(person.name);
            if (tied) {
                result.outcome = ImportOutcome::Refused;
                return result;
            }
            now.card = before.card; // a sister's row: tied, the card stays
            field.clear();
            kinshipChanges = false;
        }
    }
    if (field.isEmpty() && !kinshipChanges && tied) {
        m_session.touch(QStringLiteral("guardian"), id);
        return result;
    }
    const auto& to = m_session.writing();
    GuardianState state{before.card.person, before.card.workPlace, {}};
    for (const qsizetype each : before.ties)
        state.ties.append({m_ties.at(each).row.id, m_ties.at(each).row.tie.kinship});
    ++now.card.version;
    if (to) {
        if (field.isEmpty())
            GuardianRepository::touch(to->grant, to->scope, now.card.id);
        else
            GuardianRepository::save(to->grant, to->scope, now.card);
    }
    m_guardians[found.guardian].card = now.card;
    index(found.guardian);
    if (!tied) {
        addTie(pupil, found.guardian, tie);
    } else if (kinshipChanges) {
        m_ties[found.tie].row.tie = tie;
        if (to)
            GuardianRepository::saveTie(to->grant, to->scope, m_ties.at(found.tie).row);
    }
    const auto shown = [](GuardianTie each) {
        if (each.to == openEndDay())
            each.to = {};
        return each;
    };
    const GuardianOfImport was{pupil, before.card.person, before.card.workPlace,
                               tied ? shown(tieBefore) : GuardianTie{}};
    audit(tied ? QStringLiteral("guardian.changed") : QStringLiteral("guardian.linked"), now, pupil,
          shown(tie), auditJson(was));
    m_session.note(QStringLiteral("guardian"), id, false, now.card.version, auditJson(state));
    result.outcome = ImportOutcome::Changed;
    if (result.field.isEmpty())
        result.field = field.isEmpty() ? QStringLiteral("kinship") : field;
    return result;
}

} // namespace zvonok::server
