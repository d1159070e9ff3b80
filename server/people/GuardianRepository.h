// SPDX-License-Identifier: GPL-3.0-or-later
// The only SQL of guardians and of whom they answer for. Nothing is removed: a tie ends, or ends before it
// began where it never took place. Lane of the scope; writing functions take a grant.
#pragma once

#include "common/people/GuardianMessages.h"
#include "server/dispatch/Grant.h"
#include "server/storage/WriteScope.h"

#include <optional>

namespace zvonok::server {

class GuardianRepository
{
public:
    struct Card {
        Id<Guardian> id;
        qint64 personId = 0;
        PersonFields person;
        QString workPlace;
        qint64 version = 0;
    };
    struct TieRow {
        qint64 id = 0;
        GuardianTie tie; // to: 9999-12-31 where open
    };
    // Whoever answers or answered for the pupil: those of the day first. otherPupils: whom the actor may see.
    static QList<GuardianLine> list(storage::ReadScope& scope, const Visible& visible, Id<Pupil> pupil);
    // By name; only guardians whom the actor reaches in the school or through the own class.
    static QList<FoundPerson> find(storage::ReadScope& scope, const Visible& visible,
                                   const QStringList& words, int most);
    static std::optional<Card> read(storage::ReadScope& scope, Id<Guardian> id);
    // The newest that took place.
    static std::optional<TieRow> lastTie(storage::ReadScope& scope, Id<Pupil> pupil, Id<Guardian> guardian);
    // Another guardian with this СНИЛС.
    static bool snilsTaken(storage::ReadScope& scope, const QString& snils, Id<Guardian> except);

    // Of pupils within the reach of school and own class: ties of today with the contacts. schoolClass none:
    // all.
    static QList<GuardianContact> contacts(storage::ReadScope& scope, const Visible& visible,
                                           Id<SchoolClass> schoolClass);
    // For an import, which knows them all before its first row; by id.
    static QList<Card> all(storage::ReadScope& scope);
    struct PupilTie {
        Id<Guardian> guardian;
        Id<Pupil> pupil;
        TieRow row;
    };
    static QList<PupilTie> allTies(storage::ReadScope& scope); // that took place, oldest first
    static QList<TieRow> ties(storage::ReadScope& scope, Id<Guardian> guardian); // that took place
    static bool hasAccount(storage::ReadScope& scope, const Card& card);

    static Id<Guardian> add(const AnyGrant& grant, storage::WriteScope& scope, const PersonFields& person,
                            const QString& workPlace);
    static void save(const AnyGrant& grant, storage::WriteScope& scope, const Card& card);
    static void touch(const AnyGrant& grant, storage::WriteScope& scope, Id<Guardian> id);
    static void setWithdrawn(const AnyGrant& grant, storage::WriteScope& scope, Id<Guardian> id);
    // The id of the new row.
    static qint64 addTie(const AnyGrant& grant, storage::WriteScope& scope, Id<Pupil> pupil,
                         Id<Guardian> guardian, const GuardianTie& tie);
    static void saveTie(const AnyGrant& grant, storage::WriteScope& scope, const TieRow& row);
};

} // namespace zvonok::server
