// SPDX-License-Identifier: GPL-3.0-or-later
// Log in, sessions, accounts, audit, backup, state of the server, the demo school. Numbers 100–299.
#pragma once

#include "common/journal/JournalMessages.h"

namespace zvonok {

struct Account;
struct Session;

struct GrantLine {
    using Self = GrantLine;
    Permission permission = Permission::Unknown;
    quint32 reach = 0; // set of Reach

    static constexpr auto message = wire::record("GrantLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, permission), ZVONOK_FIELD(2, reach));
    }
};

// Who the actor is and what the programs may offer; the server decides anew at every request.
struct Who {
    using Self = Who;
    Id<Account> account;
    QString login;
    QString name; // as it is signed
    Id<Staff> staff;
    Id<Pupil> pupil;
    QList<Role> roles;
    QList<GrantLine> grants; // union over the roles; without what the own class alone would be, where there is none
    bool mustChangePassword = false;
    QString schoolName;
    Id<Guardian> guardian = {};

    static constexpr auto message = wire::record("Who");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, account), ZVONOK_FIELD_MAX(2, login, 100),
                                  ZVONOK_FIELD(3, name), ZVONOK_FIELD(4, staff), ZVONOK_FIELD(5, pupil),
                                  ZVONOK_FIELD_MAX(6, roles, 20), ZVONOK_FIELD_MAX(7, grants, 200),
                                  ZVONOK_FIELD(8, mustChangePassword), ZVONOK_FIELD(9, schoolName),
                                  ZVONOK_FIELD(10, guardian));
    }
};

struct ServerHello {
    using Self = ServerHello;
    qint32 protocolLowest = 0;
    qint32 protocolHighest = 0;
    QString build;
    QString schoolName;
    QStringList capabilities;
    Moment now;

    static constexpr auto message = wire::record("ServerHello");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, protocolLowest), ZVONOK_FIELD(2, protocolHighest),
                                  ZVONOK_FIELD(3, build), ZVONOK_FIELD(4, schoolName),
                                  ZVONOK_FIELD(5, capabilities), ZVONOK_FIELD(6, now));
    }
};

struct Hello {
    using Self = Hello;
    using Reply = ServerHello;
    qint32 protocolLowest = 1;
    qint32 protocolHighest = 1;
    QString build;

    static constexpr auto message = wire::query(100, "Hello");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, protocolLowest), ZVONOK_FIELD(2, protocolHighest),
                                  ZVONOK_FIELD_MAX(3, build, 100));
    }
};

struct LoggedIn {
    using Self = LoggedIn;
    QByteArray token; // 256 bits; resumes the session without the password
    Moment expires;
    Who who;

    static constexpr auto message = wire::record("LoggedIn");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, token, 64), ZVONOK_FIELD(2, expires),
                                  ZVONOK_FIELD(3, who));
    }
};

struct LogIn {
    using Self = LogIn;
    using Reply = LoggedIn;
    QString login;
    QString password;
    QString device;

    static constexpr auto message = wire::command(101, "LogIn");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, login, 100), ZVONOK_FIELD_MAX(2, password, 200),
                                  ZVONOK_FIELD_MAX(3, device, 100));
    }
};

struct ResumeSession {
    using Self = ResumeSession;
    using Reply = LoggedIn;
    QByteArray token;

    static constexpr auto message = wire::command(102, "ResumeSession");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD_MAX(1, token, 64)); }
};

struct LoggedOut {
    using Self = LoggedOut;
    bool done = false;

    static constexpr auto message = wire::record("LoggedOut");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, done)); }
};

struct LogOut {
    using Self = LogOut;
    using Reply = LoggedOut;
    bool everywhere = false; // all sessions of the account

    static constexpr auto message = wire::command(103, "LogOut");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, everywhere)); }
};

struct PasswordChanged {
    using Self = PasswordChanged;
    bool done = false;

    static constexpr auto message = wire::record("PasswordChanged");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, done)); }
};

// Ends the account's other sessions.
struct ChangePassword {
    using Self = ChangePassword;
    using Reply = PasswordChanged;
    QString oldPassword;
    QString newPassword;

    static constexpr auto message = wire::command(104, "ChangePassword");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, oldPassword, 200),
                                  ZVONOK_FIELD_MAX(2, newPassword, 200));
    }
};

struct WhoAmI {
    using Self = WhoAmI;
    using Reply = Who;
    bool reserved = false;

    static constexpr auto message = wire::query(105, "WhoAmI");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, reserved)); }
};

struct AccountLine {
    using Self = AccountLine;
    Id<Account> id;
    QString login;
    QString name;
    QString where; // class, position, or whose guardian
    QList<Role> roles;
    bool disabled = false;
    bool mustChangePassword = false;
    Moment lastLogin;
    Id<Staff> staff;
    Id<Pupil> pupil;
    qint64 version = 0;
    Id<Guardian> guardian = {};

    static constexpr auto message = wire::record("AccountLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD_MAX(2, login, 100), ZVONOK_FIELD(3, name),
                                  ZVONOK_FIELD(4, where), ZVONOK_FIELD_MAX(5, roles, 20),
                                  ZVONOK_FIELD(6, disabled), ZVONOK_FIELD(7, mustChangePassword),
                                  ZVONOK_FIELD(8, lastLogin), ZVONOK_FIELD(9, staff), ZVONOK_FIELD(10, pupil),
                                  ZVONOK_FIELD(11, version), ZVONOK_FIELD(12, guardian));
    }
};

struct AccountList {
    using Self = AccountList;
    QList<AccountLine> accounts;

    static constexpr auto message = wire::record("AccountList");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD_MAX(1, accounts, 20000)); }
};

struct ListAccounts {
    using Self = ListAccounts;
    using Reply = AccountList;
    QString text; // beginning of login or name

    static constexpr auto message = wire::query(200, "ListAccounts");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD_MAX(1, text, 100)); }
};

struct OneTimePassword {
    using Self = OneTimePassword;
    Id<Account> account;
    QString login;
    QString password; // shown once, never stored
    QString name;
    QString where;

    static constexpr auto message = wire::record("OneTimePassword");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, account), ZVONOK_FIELD(2, login), ZVONOK_FIELD(3, password),
                                  ZVONOK_FIELD(4, name), ZVONOK_FIELD(5, where));
    }
};

struct AccountsIssued {
    using Self = AccountsIssued;
    QList<OneTimePassword> slips;

    static constexpr auto message = wire::record("AccountsIssued");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD_MAX(1, slips, 2000)); }
};

// Whoever gives a role must hold the right to: RightsManage.
struct CreateAccount {
    using Self = CreateAccount;
    using Reply = AccountsIssued;
    QString login; // empty: made from the name
    Id<Staff> staff;
    Id<Pupil> pupil;
    QList<Role> roles;
    Id<Guardian> guardian = {};

    static constexpr auto message = wire::command(201, "CreateAccount");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, login, 100), ZVONOK_FIELD(2, staff),
                                  ZVONOK_FIELD(3, pupil), ZVONOK_FIELD_MAX(4, roles, 20),
                                  ZVONOK_FIELD(5, guardian));
    }
};

// New one-time passwords; ends the sessions of these accounts.
struct IssuePasswords {
    using Self = IssuePasswords;
    using Reply = AccountsIssued;
    QList<Id<Account>> accounts;

    static constexpr auto message = wire::command(202, "IssuePasswords");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD_MAX(1, accounts, 1000)); }
};

// An account for every member of staff that has none.
struct CreateStaffAccounts {
    using Self = CreateStaffAccounts;
    using Reply = AccountsIssued;
    Role role = Role::Teacher;

    static constexpr auto message = wire::command(203, "CreateStaffAccounts");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, role)); }
};

// An account for every pupil of the class that has none, or for everybody who may see one of them and has none.
struct CreateClassAccounts {
    using Self = CreateClassAccounts;
    using Reply = AccountsIssued;
    Id<SchoolClass> schoolClass;
    Role role = Role::Pupil; // or Guardian

    static constexpr auto message = wire::command(206, "CreateClassAccounts");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, schoolClass), ZVONOK_FIELD(2, role));
    }
};

struct AccountSaved {
    using Self = AccountSaved;
    Id<Account> id;
    qint64 version = 0;

    static constexpr auto message = wire::record("AccountSaved");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, id), ZVONOK_FIELD(2, version));
    }
};

struct SetAccountDisabled {
    using Self = SetAccountDisabled;
    using Reply = AccountSaved;
    Id<Account> account;
    bool disabled = false;
    qint64 version = 0;

    static constexpr auto message = wire::command(204, "SetAccountDisabled");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, account), ZVONOK_FIELD(2, disabled),
                                  ZVONOK_FIELD(3, version));
    }
};

struct SetAccountRoles {
    using Self = SetAccountRoles;
    using Reply = AccountSaved;
    Id<Account> account;
    QList<Role> roles;
    qint64 version = 0;

    static constexpr auto message = wire::command(205, "SetAccountRoles");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, account), ZVONOK_FIELD_MAX(2, roles, 20),
                                  ZVONOK_FIELD(3, version));
    }
};

struct AuditLine {
    using Self = AuditLine;
    qint64 sequence = 0;
    Moment at;
    QString by;
    QString address;
    QString action;
    QString subject;
    qint64 subjectId = 0;
    QString context;
    qint64 contextId = 0;
    QString before; // JSON
    QString after;

    static constexpr auto message = wire::record("AuditLine");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, sequence), ZVONOK_FIELD(2, at), ZVONOK_FIELD(3, by),
                                  ZVONOK_FIELD(4, address), ZVONOK_FIELD(5, action), ZVONOK_FIELD(6, subject),
                                  ZVONOK_FIELD(7, subjectId), ZVONOK_FIELD(8, context),
                                  ZVONOK_FIELD(9, contextId), ZVONOK_FIELD(10, before),
                                  ZVONOK_FIELD(11, after));
    }
};

struct AuditPage {
    using Self = AuditPage;
    QList<AuditLine> lines;

    static constexpr auto message = wire::record("AuditPage");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD_MAX(1, lines, 2000)); }
};

struct ReadAudit {
    using Self = ReadAudit;
    using Reply = AuditPage;
    qint64 before = 0; // sequence to go back from; 0: the newest
    qint32 most = 200;
    QString action; // beginning of the action; empty: all
    Id<Account> account;
    QDate from;
    QDate to;

    static constexpr auto message = wire::query(210, "ReadAudit");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, before), ZVONOK_FIELD(2, most),
                                  ZVONOK_FIELD_MAX(3, action, 100), ZVONOK_FIELD(4, account),
                                  ZVONOK_FIELD(5, from), ZVONOK_FIELD(6, to));
    }
};

struct AuditDamage {
    using Self = AuditDamage;
    qint64 sequence = 0;
    QString kind; // altered, removed, inserted, reordered, truncated

    static constexpr auto message = wire::record("AuditDamage");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, sequence), ZVONOK_FIELD(2, kind));
    }
};

struct AuditVerified {
    using Self = AuditVerified;
    qint64 rows = 0;
    qint64 last = 0;
    QList<AuditDamage> damages;

    static constexpr auto message = wire::record("AuditVerified");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, rows), ZVONOK_FIELD(2, last),
                                  ZVONOK_FIELD_MAX(3, damages, 1000));
    }
};

struct VerifyAudit {
    using Self = VerifyAudit;
    using Reply = AuditVerified;
    bool reserved = false;

    static constexpr auto message = wire::query(211, "VerifyAudit");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, reserved)); }
};

// A client tells that it printed or exported something; for the audit.
struct RecordExport {
    using Self = RecordExport;
    using Reply = LoggedOut;
    QString what; // report or list
    QString format;
    qint32 rows = 0;

    static constexpr auto message = wire::command(212, "RecordExport");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, what, 200), ZVONOK_FIELD_MAX(2, format, 20),
                                  ZVONOK_FIELD(3, rows));
    }
};

struct BackupMade {
    using Self = BackupMade;
    QString fileName;
    qint64 bytes = 0;
    QString stateHash;
    Moment at;

    static constexpr auto message = wire::record("BackupMade");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, fileName), ZVONOK_FIELD(2, bytes),
                                  ZVONOK_FIELD(3, stateHash), ZVONOK_FIELD(4, at));
    }
};

// Into the server's backup folder, encrypted with the server's backup key.
struct MakeBackup {
    using Self = MakeBackup;
    using Reply = BackupMade;
    bool reserved = false;

    static constexpr auto message = wire::command(220, "MakeBackup");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, reserved)); }
};

struct BackupList {
    using Self = BackupList;
    QList<BackupMade> backups;

    static constexpr auto message = wire::record("BackupList");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, backups)); }
};

struct ListBackups {
    using Self = ListBackups;
    using Reply = BackupList;
    bool reserved = false;

    static constexpr auto message = wire::query(221, "ListBackups");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, reserved)); }
};

struct ServerStatus {
    using Self = ServerStatus;
    QString build;
    QString engine;
    Moment startedAt;
    qint32 connections = 0;
    qint32 sessions = 0;
    qint64 saves = 0;
    qint64 commits = 0;
    qint64 databaseBytes = 0;
    Moment lastBackup;

    static constexpr auto message = wire::record("ServerStatus");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, build), ZVONOK_FIELD(2, engine), ZVONOK_FIELD(3, startedAt),
                                  ZVONOK_FIELD(4, connections), ZVONOK_FIELD(5, sessions),
                                  ZVONOK_FIELD(6, saves), ZVONOK_FIELD(7, commits),
                                  ZVONOK_FIELD(8, databaseBytes), ZVONOK_FIELD(9, lastBackup));
    }
};

struct ReadStatus {
    using Self = ReadStatus;
    using Reply = ServerStatus;
    bool reserved = false;

    static constexpr auto message = wire::query(222, "ReadStatus");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, reserved)); }
};

// A request as the server answers it: who may ask, in the words of its rule, and on which lane it runs.
struct RequestRule {
    using Self = RequestRule;
    qint32 number = 0;
    QString name;
    QString rule;
    QString lane;

    static constexpr auto message = wire::record("RequestRule");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, number), ZVONOK_FIELD(2, name),
                                  ZVONOK_FIELD_MAX(3, rule, 500), ZVONOK_FIELD(4, lane));
    }
};

struct RequestRules {
    using Self = RequestRules;
    QList<RequestRule> rules; // by number

    static constexpr auto message = wire::record("RequestRules");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD_MAX(1, rules, 2000)); }
};

struct ListRequests {
    using Self = ListRequests;
    using Reply = RequestRules;
    bool reserved = false;

    static constexpr auto message = wire::query(223, "ListRequests");
    static constexpr auto fields() { return wire::fields<Self>(ZVONOK_FIELD(1, reserved)); }
};

// The followers of a topic must open it anew: too much was waiting for them, or who may follow has changed.
struct Resync {
    using Self = Resync;
    qint32 topicKind = 0;
    qint64 topicId = 0;

    static constexpr auto message = wire::change(190, "Resync");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, topicKind), ZVONOK_FIELD(2, topicId));
    }
};

struct DemoMade {
    using Self = DemoMade;
    qint32 pupils = 0;
    qint32 staff = 0;
    qint32 classes = 0;
    qint32 groups = 0;
    qint64 lessons = 0;
    qint64 marks = 0;
    QList<OneTimePassword> accounts;

    static constexpr auto message = wire::record("DemoMade");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, pupils), ZVONOK_FIELD(2, staff), ZVONOK_FIELD(3, classes),
                                  ZVONOK_FIELD(4, groups), ZVONOK_FIELD(5, lessons), ZVONOK_FIELD(6, marks),
                                  ZVONOK_FIELD_MAX(7, accounts, 100));
    }
};

// Fills an empty school with plausible people, groups, lessons and marks. Refused where there are pupils.
struct MakeDemoSchool {
    using Self = MakeDemoSchool;
    using Reply = DemoMade;
    qint32 pupils = 200;
    qint32 years = 1;
    quint32 seed = 1;
    QDate today; // invalid: the server's

    static constexpr auto message = wire::command(290, "MakeDemoSchool");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, pupils), ZVONOK_FIELD(2, years), ZVONOK_FIELD(3, seed),
                                  ZVONOK_FIELD(4, today));
    }
};

#define ZVONOK_ADMIN_MESSAGES(X)                                                                             \
    X(zvonok::GrantLine)                                                                                     \
    X(zvonok::Who) X(zvonok::ServerHello) X(zvonok::Hello) X(zvonok::LoggedIn) X(zvonok::LogIn)              \
        X(zvonok::ResumeSession) X(zvonok::LoggedOut) X(zvonok::LogOut) X(zvonok::PasswordChanged)           \
            X(zvonok::ChangePassword) X(zvonok::WhoAmI) X(zvonok::AccountLine) X(zvonok::AccountList)        \
                X(zvonok::ListAccounts) X(zvonok::OneTimePassword) X(zvonok::AccountsIssued)                 \
                    X(zvonok::CreateAccount) X(zvonok::IssuePasswords) X(zvonok::CreateStaffAccounts) X(zvonok::CreateClassAccounts)        \
                        X(zvonok::AccountSaved) X(zvonok::SetAccountDisabled) X(zvonok::SetAccountRoles)     \
                            X(zvonok::AuditLine) X(zvonok::AuditPage) X(zvonok::ReadAudit)                   \
                                X(zvonok::AuditDamage) X(zvonok::AuditVerified) X(zvonok::VerifyAudit)       \
                                    X(zvonok::RecordExport) X(zvonok::BackupMade) X(zvonok::MakeBackup)      \
                                        X(zvonok::BackupList) X(zvonok::ListBackups) X(zvonok::ServerStatus) \
                                            X(zvonok::ReadStatus) X(zvonok::RequestRule) X(zvonok::RequestRules) X(zvonok::ListRequests) X(zvonok::Resync) X(zvonok::DemoMade)      \
                                                X(zvonok::MakeDemoSchool)

using AdminMessages = ZVONOK_TYPE_LIST(ZVONOK_ADMIN_MESSAGES);

} // namespace zvonok

ZVONOK_ADMIN_MESSAGES(ZVONOK_EXTERN_CODEC)
