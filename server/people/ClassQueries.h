// SPDX-License-Identifier: GPL-3.0-or-later
// What other features may ask about a class. Read-only; lane of the scope.
#pragma once

#include "common/people/PeopleMessages.h"
#include "server/storage/ReadScope.h"

#include <optional>

namespace zvonok::server {

struct ClassHead {
    Id<SchoolYear> year;
    qint32 grade = 0;
    QString name;        // «7А»
    Id<Staff> teacherId; // class teacher; none: nobody
    QString teacher;     // as signed
};
std::optional<ClassHead> classHead(storage::ReadScope& scope, Id<SchoolClass> schoolClass);

} // namespace zvonok::server
