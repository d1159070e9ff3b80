// SPDX-License-Identifier: GPL-3.0-or-later
// The only SQL of pupils and of who was in which class when. Nothing is removed: a membership ends, or ends
// before it began where it never took place. Lane of the scope; writing functions take a grant.
#pragma once

#include "common/people/PeopleMessages.h"
#include "server/dispatch/Grant.h"
#include "server/storage/WriteScope.h"

#include <optional>

namespace zvonok::server {

// A row of class_membership that took place.
struct MembershipRow {
    qint64 id = 0;
    Id<SchoolClass> schoolClass;
    QDate from;
    QDate to; // 9999-12-31: open
};

class PupilRepository
{
public:
    struct Wish {
        Id<SchoolClass> schoolClass; // none: any
        QDate on;
        bool withLeft = false;
    };
    static QList<PupilLine> list(storage::ReadScope& scope, const Visible& visible, const Wish& wish);
    // In visible classes only what the actor may see; by name.
    static QList<FoundPerson> find(storage::ReadScope& scope, const Visible& visible,
                                   const QStringList& words, int most);
    static std::optional<PupilCard> read(storage::ReadScope& scope, Id<Pupil> id);
    // Ascending by first day.
    static QList<MembershipRow> memberships(storage::ReadScope& scope, Id<Pupil> id);
    // Another pupil with this СНИЛС.
    static bool snilsTaken(storage::ReadScope& scope, const QString& snils, Id<Pupil> except);
    static bool sameNameAndBirth(storage::ReadScope& scope, const PersonFields& person);

    struct New {
        PersonFields person;
        QString fileNumber;
        QString externalId;
    };
    static Id<Pupil> add(const AnyGrant& grant, storage::WriteScope& scope, const New& pupil);
    // externalId: empty leaves it.
    static void save(const AnyGrant& grant, storage::WriteScope& scope, Id<Pupil> id, const New& pupil);
    // The card's version rises.
    static void touch(const AnyGrant& grant, storage::WriteScope& scope, Id<Pupil> id);
    static qint64 openMembership(const AnyGrant& grant, storage::WriteScope& scope, Id<Pupil> id,
                                 Id<SchoolClass> schoolClass, const QDate& from, const QString& order);
    static void setMembershipEnd(const AnyGrant& grant, storage::WriteScope& scope, qint64 membership,
                                 const QDate& lastDay);
    static void setWithdrawn(const AnyGrant& grant, storage::WriteScope& scope, Id<Pupil> id);
    static void setExternalId(const AnyGrant& grant, storage::WriteScope& scope, Id<Pupil> id,
                              const QString& external);
};

} // namespace zvonok::server
