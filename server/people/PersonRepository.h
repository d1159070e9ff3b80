// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of table person, which pupils and staff share. Lane of the scope.
#pragma once

#include "common/people/PeopleMessages.h"
#include "server/dispatch/Grant.h"
#include "server/storage/WriteScope.h"

namespace zvonok::server {

class PersonRepository
{
public:
    // Columns last_name … address of a row, which may hold others too.
    static PersonFields read(const storage::Row& row);
    static PersonName readName(const storage::Row& row);
    // The id of the new row.
    static qint64 add(const AnyGrant& grant, storage::WriteScope& scope, const PersonFields& person);
    static void save(const AnyGrant& grant, storage::WriteScope& scope, qint64 id,
                     const PersonFields& person);
};

} // namespace zvonok::server
