// SPDX-License-Identifier: GPL-3.0-or-later
// The only SQL of the staff. Lane of the scope; writing functions take a grant.
#pragma once

#include "common/people/PeopleMessages.h"
#include "server/dispatch/Grant.h"
#include "server/storage/WriteScope.h"

#include <optional>

namespace zvonok::server {

class StaffRepository
{
public:
    static QList<StaffLine> list(storage::ReadScope& scope, const Visible& visible, bool withDismissed);
    static QList<FoundPerson> find(storage::ReadScope& scope, const QStringList& words, int most);
    static std::optional<StaffCard> read(storage::ReadScope& scope, Id<Staff> id);
    static bool snilsTaken(storage::ReadScope& scope, const QString& snils, Id<Staff> except);
    // The card's id none: a new one. externalId: empty leaves it.
    static Id<Staff> save(const AnyGrant& grant, storage::WriteScope& scope, const StaffCard& card,
                          const QString& externalId);
    static void setWithdrawn(const AnyGrant& grant, storage::WriteScope& scope, Id<Staff> id);
    static void setExternalId(const AnyGrant& grant, storage::WriteScope& scope, Id<Staff> id,
                              const QString& external);
};

} // namespace zvonok::server
