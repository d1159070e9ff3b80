// SPDX-License-Identifier: GPL-3.0-or-later
// `zvonokctl user …`: accounts from a shell. One thread; blocks.
#pragma once

#include "client/link/SyncLink.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace zvonok::client {

struct UserOutcome {
    QJsonObject json;
    QString usage;                    // not empty: wrong usage, this is the right one
    std::optional<QString> text = {}; // printed in place of the JSON
};

// list [TEXT] | create staff:ID|pupil:ID|guardian:ID ROLE… | staff [ROLE] | class CLASS pupil|guardian |
// disable LOGIN | enable LOGIN | password LOGIN… | roles LOGIN ROLE… One-time passwords are in the reply,
// once; those of `staff` as lines of login, password, name and position with tabs between, to be printed and
// cut.
Result<UserOutcome> runUser(SyncLink& link, const QStringList& arguments);

} // namespace zvonok::client
