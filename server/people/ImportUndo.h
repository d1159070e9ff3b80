// SPDX-License-Identifier: GPL-3.0-or-later
// Puts back what one act of import did: what it created is withdrawn and its stretches never took place, what
// it changed is as it was. Left alone is what somebody has changed or used since. One job of the write lane.
#pragma once

#include "server/people/ImportRepository.h"

#include <QSet>

namespace zvonok::server {

class ImportUndo
{
public:
    ImportUndo(const AnyGrant& grant, storage::WriteScope& scope, Id<ImportAct> act)
        : m_grant(grant), m_scope(scope), m_act(act)
    {
    }
    ImportUndone run();

private:
    bool undo(const ImportRepository::Change& change);
    bool undoPupil(const ImportRepository::Change& change);
    bool undoGuardian(const ImportRepository::Change& change);
    bool undoStaff(const ImportRepository::Change& change);
    bool undoClass(const ImportRepository::Change& change);
    bool undoGroup(const ImportRepository::Change& change);
    void findUsed(const QList<ImportRepository::Change>& changes);
    bool any(std::string_view sql, qint64 id);
    void audit(const QString& action, const QString& subject, qint64 id, const QByteArray& before,
               const QByteArray& after);

    const AnyGrant& m_grant;
    storage::WriteScope& m_scope;
    Id<ImportAct> m_act;
    QSet<qint64> m_usedPupils; // have marks, absences or groups
};

} // namespace zvonok::server
