// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/PeopleFeature.h"

namespace zvonok::server {

PeopleHandlers peopleHandlers()
{
    return PeopleHandlers(ListClassesHandler{}, SaveClassHandler{}, ListPupilsHandler{}, OpenPupilHandler{},
                          AddPupilHandler{}, SavePupilHandler{}, MovePupilHandler{}, ListStaffHandler{},
                          OpenStaffHandler{}, SaveStaffHandler{}, FindPeopleHandler{}, PreviewImportHandler{},
                          ImportRowsHandler{}, UndoImportHandler{}, ListImportsHandler{},
                          ListGuardiansHandler{}, SaveGuardianHandler{}, LinkGuardianHandler{},
                          UnlinkGuardianHandler{}, ListGuardianContactsHandler{});
}

} // namespace zvonok::server
