// SPDX-License-Identifier: GPL-3.0-or-later
// The way out for what is typed into a journal. The model submits each act of a teacher and goes on; whoever
// stands behind this (outbox and link) keeps it durably, sends it in order, and answers with the same number.
// Nothing here blocks. GUI thread.
#pragma once

#include "common/base/Failure.h"
#include "common/journal/JournalMessages.h"

#include <QObject>

namespace zvonok::client {

class JournalEdits : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // One act; `number` is unique in this model's life and comes back with the answer.
    virtual void submit(quint64 number, const SaveMarks& act) = 0;

Q_SIGNALS:
    // The server has it durably; conflicts are inside, entry by entry.
    void saved(quint64 number, const zvonok::MarksSaved& result);
    // The server will never take it (closed period, no right): the cells go back to what the server holds.
    void refused(quint64 number, const zvonok::Failure& failure);
};

} // namespace zvonok::client
