// SPDX-License-Identifier: GPL-3.0-or-later
// Which passwords people may choose: long enough, not among the common ones (in either keyboard layout), not
// made of their own names. No rules of composition, no expiry. Immutable; any lane.
#pragma once

#include "common/base/Result.h"

#include <QSet>
#include <QStringList>

namespace zvonok::server {

struct PasswordOwner {
    QStringList names; // login, names, school: not to be part of the password
    bool staff = true; // pupils and guardians see only their own diary, and may be shorter
};

class PasswordPolicy
{
public:
    static constexpr int shortestForStaff = 10;
    static constexpr int shortestForPupils = 8;

    // The list that is shipped.
    static PasswordPolicy shipped();
    explicit PasswordPolicy(const QStringList& common);

    // PasswordTooWeak(newPassword) with the reason: short (and the number of signs), common, personal.
    Result<Nothing> check(const QString& password, const PasswordOwner& owner) const;
    qsizetype size() const { return m_common.size(); }

private:
    bool isPair(const QString& bare) const;
    bool isCommon(const QString& folded) const;

    QSet<QString> m_common;
};

// The same keys in the other layout: «ghbdtn» of «привет» and back.
QString inOtherLayout(const QString& text);

} // namespace zvonok::server
