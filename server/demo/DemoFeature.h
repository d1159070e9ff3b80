// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a plausible school of any size in an empty database, for trials and load. The folder's export.
#pragma once

#include "server/demo/DemoData.h"
#include "server/dispatch/Handler.h"

namespace zvonok::server {

struct MakeDemoSchoolHandler {
    using Request = MakeDemoSchool;
    static constexpr auto access =
        access::permission(Permission::RightsManage).wholeSchool("fills an empty school and makes accounts");
    // Hashes a password as the accounts do; gives the words of a new one.
    std::function<QString(const QString&)> hash;
    std::function<QString()> newPassword;
    Result<DemoMade> run(const Grant<MakeDemoSchool>& grant, WorkScope& scope);
};

using DemoHandlers = HandlerSet<MakeDemoSchoolHandler>;
DemoHandlers demoHandlers(std::function<QString(const QString&)> hash, std::function<QString()> newPassword);

} // namespace zvonok::server
