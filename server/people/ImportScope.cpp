// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/ImportScope.h"

namespace zvonok::server {

bool reaches(storage::ReadScope& scope, const Actor&, Reach reach, Id<ImportAct> act)
{
    return includes(reach, Reach::School) &&
           scope.statement("SELECT id FROM import_act WHERE id = :id").bind("id", act).number().has_value();
}

} // namespace zvonok::server
