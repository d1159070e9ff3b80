// SPDX-License-Identifier: GPL-3.0-or-later
// The only SQL of classes. Lane of the scope; writing functions take a grant.
#pragma once

#include "common/people/PeopleMessages.h"
#include "server/dispatch/Grant.h"
#include "server/storage/WriteScope.h"

#include <optional>

namespace zvonok::server {

class ClassRepository
{
public:
    // today: whose members are counted.
    // `reach`: that of the list, or of what is wanted of its classes.
    static QList<ClassLine> list(storage::ReadScope& scope, const Visible& visible, Reach reach,
                                 Id<SchoolYear> year, const QDate& today);
    static std::optional<ClassLine> read(storage::ReadScope& scope, Id<SchoolClass> id, const QDate& today);
    // Also one that an undone import left withdrawn: it can be taken up again.
    struct Found {
        Id<SchoolClass> id;
        bool withdrawn = false;
    };
    static std::optional<Found> find(storage::ReadScope& scope, Id<SchoolYear> year, int grade,
                                     const QString& letter);
    static bool teacherExists(storage::ReadScope& scope, Id<Staff> teacher);
    static bool yearExists(storage::ReadScope& scope, Id<SchoolYear> year);
    // New, changed or taken up again: not withdrawn afterwards.
    static Id<SchoolClass> save(const AnyGrant& grant, storage::WriteScope& scope,
                                const ClassLine& schoolClass);
    static void withdraw(const AnyGrant& grant, storage::WriteScope& scope, Id<SchoolClass> id);
};

} // namespace zvonok::server
