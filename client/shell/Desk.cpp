// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/shell/Desk.h"

#include <algorithm>

namespace zvonok::client {

bool Desk::may(Permission permission) const
{
    const auto& grants = who().grants;
    return std::any_of(grants.begin(), grants.end(), [permission](const GrantLine& grant) {
        return grant.permission == permission && grant.reach != 0;
    });
}

} // namespace zvonok::client
