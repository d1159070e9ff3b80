// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/ImportUndo.h"

#include "server/dispatch/AuditJson.h"
#include "server/people/ClassRepository.h"
#include "server/people/GuardianRepository.h"
#include "server/people/ImportState.h"
#include "server/people/PupilRepository.h"
#include "server/people/StaffRepository.h"

#include <algorithm>

namespace zvonok::server {

using Change = ImportRepository::Change;

namespace {

template <class T>
T stateOf(const QByteArray& json)
{
    return wire::Codec<T>::fromJson(QJsonDocument::fromJson(json).object()).value_or(T{});
}

// A record may have been touched twice in one act: what it was before the first, its version after the last.
QList<Change> joined(const QList<Change>& changes)
{
    QList<Change> all;
    QHash<std::pair<QString, qint64>, qsizetype> places;
    for (const Change& change : changes) {
        const auto key = std::pair{change.kind, change.id};
        if (const auto at = places.constFind(key); at != places.constEnd()) {
            all[*at].versionAfter = change.versionAfter;
        } else {
            places.insert(key, all.size());
            all.append(change);
        }
    }
    return all;
}

} // namespace

ImportUndone ImportUndo::run()
{
    const QList<Change> changes = joined(ImportRepository::changes(m_scope, m_act));
    findUsed(changes);
    ImportUndone outcome;
    // Backwards: pupils before the class that was made for them.
    for (auto change = changes.crbegin(); change != changes.crend(); ++change)
        ++(undo(*change) ? outcome.undone : outcome.kept);
    ImportRepository::setUndone(m_grant, m_scope, m_act);
    return outcome;
}

void ImportUndo::findUsed(const QList<Change>& changes)
{
    QList<qint64> created;
    for (const Change& change : changes)
        if (change.created && change.kind == QLatin1String("pupil"))
            created.append(change.id);
    if (created.isEmpty())
        return;
    for (const std::string_view sql :
         {std::string_view("SELECT DISTINCT pupil_id FROM mark WHERE value <> 0 AND pupil_id {in:pupils}"),
          std::string_view("SELECT DISTINCT pupil_id FROM absence WHERE code <> 0 AND pupil_id {in:pupils}"),
          std::string_view("SELECT DISTINCT pupil_id FROM group_membership WHERE last_day >= first_day "
                           "AND pupil_id {in:pupils}")})
        for (const qint64 id : m_scope.statement(sql).bindList("pupils", created).numbers())
            m_usedPupils.insert(id);
}

bool ImportUndo::any(std::string_view sql, qint64 id)
{
    return m_scope.statement(sql).bind("id", id).number().has_value();
}

void ImportUndo::audit(const QString& action, const QString& subject, qint64 id, const QByteArray& before,
                       const QByteArray& after)
{
    m_scope.audit({action, subject, id, QStringLiteral("import"), m_act.value, before, after});
}

bool ImportUndo::undo(const Change& change)
{
    if (change.kind == QLatin1String("pupil"))
        return undoPupil(change);
    if (change.kind == QLatin1String("guardian"))
        return undoGuardian(change);
    if (change.kind == QLatin1String("staff"))
        return undoStaff(change);
    if (change.kind == QLatin1String("class"))
        return undoClass(change);
    return undoGroup(change);
}

bool ImportUndo::undoPupil(const Change& change)
{
    const Id<Pupil> id{change.id};
    const auto before = PupilRepository::read(m_scope, id);
    if (!before || before->version != change.versionAfter || m_usedPupils.contains(change.id))
        return false;
    const auto rows = PupilRepository::memberships(m_scope, id);
    if (change.created) {
        for (const MembershipRow& row : rows)
            PupilRepository::setMembershipEnd(m_grant, m_scope, row.id, row.from.addDays(-1));
        PupilRepository::setWithdrawn(m_grant, m_scope, id);
        audit(QStringLiteral("pupil.withdrawn"), QStringLiteral("pupil"), change.id, auditJson(*before), {});
        return true;
    }
    const auto state = stateOf<PupilState>(change.oldValue);
    for (const MembershipRow& row : rows) {
        const auto was = std::find_if(state.memberships.cbegin(), state.memberships.cend(),
                                      [&row](const DatedRow& each) { return each.id == row.id; });
        if (was == state.memberships.cend())
            PupilRepository::setMembershipEnd(m_grant, m_scope, row.id, row.from.addDays(-1));
    }
    for (const DatedRow& was : state.memberships)
        PupilRepository::setMembershipEnd(m_grant, m_scope, was.id, was.last);
    PupilRepository::save(m_grant, m_scope, id, {state.person, state.fileNumber, {}});
    PupilRepository::setExternalId(m_grant, m_scope, id, state.externalId);
    audit(QStringLiteral("pupil.restored"), QStringLiteral("pupil"), change.id, auditJson(*before),
          auditJson(PupilRepository::read(m_scope, id).value_or(PupilCard{})));
    return true;
}

bool ImportUndo::undoGuardian(const Change& change)
{
    const Id<Guardian> id{change.id};
    auto card = GuardianRepository::read(m_scope, id);
    if (!card || card->version != change.versionAfter ||
        (change.created && GuardianRepository::hasAccount(m_scope, *card)))
        return false;
    const auto state = change.created ? GuardianState{} : stateOf<GuardianState>(change.oldValue);
    for (GuardianRepository::TieRow row : GuardianRepository::ties(m_scope, id)) {
        const auto was = std::find_if(state.ties.cbegin(), state.ties.cend(),
                                      [&row](const TieState& each) { return each.id == row.id; });
        if (was != state.ties.cend() && was->kinship == row.tie.kinship)
            continue;
        if (was == state.ties.cend())
            row.tie.to = row.tie.from.addDays(-1);
        else
            row.tie.kinship = was->kinship;
        GuardianRepository::saveTie(m_grant, m_scope, row);
    }
    const QByteArray before = auditJson(GuardianOfImport{{}, card->person, card->workPlace, {}});
    if (change.created) {
        GuardianRepository::setWithdrawn(m_grant, m_scope, id);
        audit(QStringLiteral("guardian.withdrawn"), QStringLiteral("guardian"), change.id, before, {});
        return true;
    }
    card->person = state.person;
    card->workPlace = state.workPlace;
    GuardianRepository::save(m_grant, m_scope, *card);
    audit(QStringLiteral("guardian.restored"), QStringLiteral("guardian"), change.id, before,
          auditJson(GuardianOfImport{{}, card->person, card->workPlace, {}}));
    return true;
}

bool ImportUndo::undoStaff(const Change& change)
{
    const Id<Staff> id{change.id};
    const auto before = StaffRepository::read(m_scope, id);
    if (!before || before->version != change.versionAfter)
        return false;
    if (change.created) {
        // In use: teaches, leads a class, or can log in.
        if (any("SELECT id FROM group_teacher WHERE staff_id = :id AND last_day >= first_day", change.id) ||
            any("SELECT id FROM school_class WHERE teacher_id = :id AND withdrawn = 0", change.id) ||
            any("SELECT a.id FROM account a JOIN staff s ON s.person_id = a.person_id WHERE s.id = :id",
                change.id))
            return false;
        StaffRepository::setWithdrawn(m_grant, m_scope, id);
        audit(QStringLiteral("staff.withdrawn"), QStringLiteral("staff"), change.id, auditJson(*before), {});
        return true;
    }
    const auto state = stateOf<StaffState>(change.oldValue);
    StaffRepository::save(m_grant, m_scope, state.card, {});
    StaffRepository::setExternalId(m_grant, m_scope, id, state.externalId);
    audit(QStringLiteral("staff.restored"), QStringLiteral("staff"), change.id, auditJson(*before),
          auditJson(StaffRepository::read(m_scope, id).value_or(StaffCard{})));
    return true;
}

bool ImportUndo::undoClass(const Change& change)
{
    const Id<SchoolClass> id{change.id};
    const auto before = ClassRepository::read(m_scope, id, m_scope.today());
    if (!before || before->version != change.versionAfter)
        return false;
    if (change.created) {
        if (any("SELECT id FROM class_membership WHERE class_id = :id AND last_day >= first_day",
                change.id) ||
            any("SELECT id FROM study_group WHERE class_id = :id AND withdrawn = 0", change.id))
            return false;
        ClassRepository::withdraw(m_grant, m_scope, id);
        audit(QStringLiteral("class.withdrawn"), QStringLiteral("class"), change.id, auditJson(*before), {});
        return true;
    }
    ClassLine line = *before;
    line.teacher = stateOf<ClassState>(change.oldValue).schoolClass.teacher;
    ClassRepository::save(m_grant, m_scope, line);
    audit(QStringLiteral("class.restored"), QStringLiteral("class"), change.id, auditJson(*before),
          auditJson(ClassRepository::read(m_scope, id, m_scope.today()).value_or(ClassLine{})));
    return true;
}

bool ImportUndo::undoGroup(const Change& change)
{
    const auto version = m_scope.statement("SELECT version FROM study_group WHERE id = :id AND withdrawn = 0")
                             .bind("id", change.id)
                             .number();
    if (version != change.versionAfter ||
        (change.created && any("SELECT id FROM lesson WHERE group_id = :id AND cancelled = 0", change.id)))
        return false;
    // Whatever the act opened never took place; what was there ends when it did.
    const auto state = change.created ? GroupState{} : stateOf<GroupState>(change.oldValue);
    const auto restore = [&](std::string_view select, std::string_view update, const QList<DatedRow>& old) {
        QList<DatedRow> rows;
        m_scope.statement(select).bind("id", change.id).each([&](const storage::Row& row) {
            rows.append({row.number("id"), row.date("first_day").addDays(-1)});
        });
        auto statement = m_scope.statement(update);
        for (const DatedRow& row : rows) {
            const auto was = std::find_if(old.cbegin(), old.cend(),
                                          [&row](const DatedRow& each) { return each.id == row.id; });
            statement.bind("last", was == old.cend() ? row.last : was->last)
                .bind("at", m_scope.now())
                .bind("by", m_grant.actor().account.value)
                .bind("row", row.id)
                .run();
        }
    };
    restore("SELECT id, first_day FROM group_teacher WHERE group_id = :id",
            "UPDATE group_teacher SET last_day = :last, changed_at = :at, changed_by = :by WHERE id = :row",
            state.teachers);
    restore(
        "SELECT id, first_day FROM group_membership WHERE group_id = :id",
        "UPDATE group_membership SET last_day = :last, changed_at = :at, changed_by = :by WHERE id = :row",
        state.members);
    m_scope
        .statement(
            "UPDATE study_group SET withdrawn = :withdrawn, whole_class = CASE WHEN {int:withdrawn} = 1 "
            "THEN whole_class ELSE {int:whole} END, external_id = CASE WHEN {int:withdrawn} = 1 "
            "THEN external_id ELSE {text:external} END, version = version + 1, changed_at = :at, "
            "changed_by = :by WHERE id = :id")
        .bind("withdrawn", change.created)
        .bind("whole", state.wholeClass)
        .bind("external", state.externalId)
        .bind("at", m_scope.now())
        .bind("by", m_grant.actor().account.value)
        .bind("id", change.id)
        .run();
    audit(change.created ? QStringLiteral("group.withdrawn") : QStringLiteral("group.restored"),
          QStringLiteral("group"), change.id, {}, change.created ? QByteArray() : auditJson(state));
    return true;
}

} // namespace zvonok::server
