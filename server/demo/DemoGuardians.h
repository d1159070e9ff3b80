// SPDX-License-Identifier: GPL-3.0-or-later
// The parents of the demo school's pupils, and whose accounts show the pupil's side: a pupil of the seventh
// grade and a mother of two.
#pragma once

#include "server/demo/DemoData.h"
#include "server/dispatch/Grant.h"
#include "server/storage/WriteScope.h"

namespace zvonok::server {

struct DemoHolder {
    qint64 person = 0;
    PersonName name;
    QString where;
    Role role = Role::Unknown;
};

// For everybody who is in a class on the day. Gives those who are to have an account, none in a school too
// small.
QList<DemoHolder> writeGuardians(const AnyGrant& grant, storage::WriteScope& scope, const DemoData& data,
                                 quint32 seed, const QDate& today);

} // namespace zvonok::server
