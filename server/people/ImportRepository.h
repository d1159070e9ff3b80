// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of import and what each changed. Lane of the scope.
#pragma once

#include "common/people/ImportMessages.h"
#include "server/dispatch/Grant.h"
#include "server/storage/WriteScope.h"

#include <optional>

namespace zvonok::server {

class ImportRepository
{
public:
    struct Act {
        ImportKind kind = ImportKind::Unknown;
        Id<Account> account;
        bool undone = false;
        qint64 changes = 0;
    };
    struct Change {
        QString kind; // pupil, guardian, staff, class, group
        qint64 id = 0;
        bool created = false;
        qint64 versionAfter = 0;
        QByteArray oldValue;
    };

    static std::optional<Act> act(storage::ReadScope& scope, Id<ImportAct> id);
    static Id<ImportAct> begin(const AnyGrant& grant, storage::WriteScope& scope, ImportKind kind,
                               const QString& fileName);
    static void note(const AnyGrant& grant, storage::WriteScope& scope, Id<ImportAct> act, qint64 ordinal,
                     const Change& change);
    static QList<Change> changes(storage::ReadScope& scope, Id<ImportAct> act); // ascending
    static void setUndone(const AnyGrant& grant, storage::WriteScope& scope, Id<ImportAct> act);
    static QList<ImportActLine> list(storage::ReadScope& scope, const Visible& visible, int most);
};

} // namespace zvonok::server
