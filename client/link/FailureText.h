// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence for a failure, for whoever shows one: what happened and what to do. A page that knows more
// (which cell, which account) says that itself and takes this for the rest. Any lane after the translators
// are installed.
#pragma once

#include "common/base/Failure.h"

#include <QCoreApplication>

namespace zvonok::client {

class FailureText
{
    Q_DECLARE_TR_FUNCTIONS(FailureText)

public:
    static QString sentence(const Failure& failure);
    static QString fileSentence(const QString& reason);
    // Of a lesson where somebody else teaches, while one stands in at others of the journal.
    static QString standInSentence();
    // Of a closed period: last day as ISO date, who closed it, why.
    static QString closedSentence(const QString& to, const QString& by, const QString& reason);
};

} // namespace zvonok::client
