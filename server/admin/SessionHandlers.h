// SPDX-License-Identifier: GPL-3.0-or-later
// Greeting, logging in and out, the own password, who one is. Lanes: LogIn and ChangePassword hash, so that a
// flood of them starves nobody; ResumeSession is on the work pool because its answer holds a secret that no
// command log may keep.
#pragma once

#include "server/admin/AdminServices.h"
#include "server/dispatch/Handler.h"

namespace zvonok::server {

// What the programs are told about the actor.
Who whoIs(storage::ReadScope& scope, const Actor& actor);

struct HelloHandler {
    AdminServices& services;
    using Request = Hello;
    static constexpr auto access =
        access::beforeLogin("tells which protocol is spoken, and the school's name");
    Result<ServerHello> run(const Grant<Hello>& grant, storage::ReadScope& scope);
};

struct LogInHandler {
    AdminServices& services;
    using Request = LogIn;
    static constexpr auto access = access::beforeLogin("the way in; the password is the proof");
    static constexpr bool hashes = true;
    Result<LoggedIn> run(const Grant<LogIn>& grant, WorkScope& scope);
};

struct ResumeSessionHandler {
    AdminServices& services;
    using Request = ResumeSession;
    static constexpr auto access = access::beforeLogin("the way in again; the token is the proof");
    Result<LoggedIn> run(const Grant<ResumeSession>& grant, WorkScope& scope);
};

struct LogOutHandler {
    AdminServices& services;
    using Request = LogOut;
    static constexpr auto access = access::selfBeforePasswordChange();
    Result<LoggedOut> run(const Grant<LogOut>& grant, storage::WriteScope& scope);
};

struct ChangePasswordHandler {
    AdminServices& services;
    using Request = ChangePassword;
    static constexpr auto access = access::selfBeforePasswordChange();
    static constexpr bool hashes = true;
    Result<PasswordChanged> run(const Grant<ChangePassword>& grant, WorkScope& scope);
};

struct WhoAmIHandler {
    using Request = WhoAmI;
    static constexpr auto access = access::selfBeforePasswordChange();
    Result<Who> run(const Grant<WhoAmI>& grant, storage::ReadScope& scope);
};

} // namespace zvonok::server
