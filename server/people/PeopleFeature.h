// SPDX-License-Identifier: GPL-3.0-or-later
// Pupils, their guardians, staff, classes, and their import. The folder's export.
#pragma once

#include "server/people/ClassHandlers.h"
#include "server/people/GuardianHandlers.h"
#include "server/people/ImportHandlers.h"
#include "server/people/PupilHandlers.h"
#include "server/people/StaffHandlers.h"

namespace zvonok::server {

using PeopleHandlers =
    HandlerSet<ListClassesHandler, SaveClassHandler, ListPupilsHandler, OpenPupilHandler, AddPupilHandler,
               SavePupilHandler, MovePupilHandler, ListStaffHandler, OpenStaffHandler, SaveStaffHandler,
               FindPeopleHandler, PreviewImportHandler, ImportRowsHandler, UndoImportHandler,
               ListImportsHandler, ListGuardiansHandler, SaveGuardianHandler, LinkGuardianHandler,
               UnlinkGuardianHandler, ListGuardianContactsHandler>;
PeopleHandlers peopleHandlers();

} // namespace zvonok::server
