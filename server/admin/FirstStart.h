// SPDX-License-Identifier: GPL-3.0-or-later
// What the server does with accounts when it starts: the cost of hashing, and the first administrator of an
// empty database. Main lane, before there are connections.
#pragma once

#include "common/admin/AdminMessages.h"
#include "server/admin/PasswordHasher.h"
#include "server/storage/ReadPool.h"
#include "server/storage/WriteLane.h"

namespace zvonok::server {

class Dispatcher;

// The cost is measured at the first start and kept in the setting "passwords.cost". quick: the floor.
Result<PasswordHasher> preparePasswords(storage::WriteLane& lane, const QString& pepperFile, bool quick);

// Where there is no account: «admin» with a one-time password. None: there are accounts.
Result<QList<OneTimePassword>> firstAccounts(Dispatcher& dispatcher, storage::ReadPool& pool);

// A new name of the school, where it differs; audited.
// A one-time password for whoever stands at the server's console. NotFound {login}: no such account.
Result<QList<OneTimePassword>> passwordFor(Dispatcher& dispatcher, storage::ReadPool& read,
                                           const QString& login);
Result<Nothing> keepSchoolName(storage::WriteLane& lane, const QString& name);

} // namespace zvonok::server
