// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/RoleRules.h"

#include <algorithm>

namespace zvonok::server {

bool mayGive(const Actor& actor, Role role)
{
    if (role == Role::Unknown)
        return false;
    if (includes(actor.reach(Permission::RightsManage), Reach::School))
        return true;
    // What people may do about themselves is given by whoever keeps the cards of all.
    const bool keepsPeople = includes(actor.reach(Permission::PeopleWrite), Reach::School);
    for (const DefaultGrant& grant : defaultGrants()) {
        if (grant.role != role || (grant.reach == Reach::Self && keepsPeople))
            continue;
        const Reach own = actor.reach(grant.permission);
        const bool within =
            includes(own, Reach::School) || (unsigned(own) & unsigned(grant.reach)) == unsigned(grant.reach);
        if (!within)
            return false;
    }
    return true;
}

bool mayGive(const Actor& actor, const QList<Role>& roles)
{
    return std::all_of(roles.begin(), roles.end(), [&](Role each) { return mayGive(actor, each); });
}

Result<QList<Role>> checkedRoles(const QList<Role>& roles, bool isPupil)
{
    QList<Role> distinct;
    for (const Role each : roles) {
        if (each == Role::Unknown)
            return fail(FailureCode::InvalidInput, QStringLiteral("roles"), {QStringLiteral("unknown")});
        if ((each == Role::Pupil) != isPupil)
            return fail(FailureCode::InvalidInput, QStringLiteral("roles"), {QStringLiteral("pupil")});
        if (!distinct.contains(each))
            distinct.append(each);
    }
    if (distinct.isEmpty())
        return fail(FailureCode::MissingInput, QStringLiteral("roles"));
    std::sort(distinct.begin(), distinct.end());
    return distinct;
}

} // namespace zvonok::server
