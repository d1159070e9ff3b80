// SPDX-License-Identifier: GPL-3.0-or-later
// The words of imports: kinds, fields, outcomes, and a sentence for each reason word of client/tables (its
// README lists them) and of the server. Any lane after the translators are installed.
#pragma once

#include "common/base/Failure.h"
#include "common/people/ImportMessages.h"

#include <QCoreApplication>

namespace zvonok::client {

class ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImportTexts)

public:
    static QString kind(ImportKind kind);
    static QString outcome(ImportOutcome outcome);
    static QString field(const QString& name);
    static QString reason(const QString& word);              // an unknown word is shown as it is
    static QString guardian(const ImportGuardian& guardian); // kinship, name, how to reach
    // What the server says of one guardian of a row; empty where it says nothing but the outcome.
    static QString remark(const ImportGuardian& guardian, const ImportGuardianResult& result);
    static QString unreadable(const Failure& failure); // of UnreadableFile
};

} // namespace zvonok::client
