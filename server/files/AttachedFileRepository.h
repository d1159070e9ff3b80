// SPDX-License-Identifier: GPL-3.0-or-later
// Hangs finished uploads at an owner, takes them off and back; told to nobody: that is the feature's, which
// knows who follows. The owner stands in every WHERE. Write lane.
#pragma once

#include "server/dispatch/Grant.h"
#include "server/files/FileQueries.h"
#include "server/storage/WriteScope.h"

namespace zvonok::server {

class AttachedFileRepository
{
public:
    AttachedFileRepository(const AnyGrant& grant, storage::WriteScope& scope, const files::Owner& owner)
        : m_grant(grant), m_scope(scope), m_owner(owner)
    {
    }

    struct Made {
        QList<AttachedFileLine> files; // one per wish, in order
        QList<bool> fresh;             // false: the same content hung there under the same name
    };
    // NotFound: no finished upload of the actor's; InvalidInput: a name (see FileNorms); LimitExceeded: files
    // {most}.
    Result<Made> attach(const QList<NewFile>& wishes, const FileNorms& norms);
    // The line as it stands afterwards.
    AttachedFileLine setDetached(const AttachedFileLine& file, bool detached);

private:
    const AnyGrant& m_grant;
    storage::WriteScope& m_scope;
    files::Owner m_owner;
};

} // namespace zvonok::server
