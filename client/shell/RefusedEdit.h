// SPDX-License-Identifier: GPL-3.0-or-later
// What a page says of an edit that the server refused: which, why, and a way to let it go. Until then it
// stays in the outbox. GUI thread.
#pragma once

#include "client/link/Outbox.h"
#include "client/widgets/MessageBar.h"

#include <QCoreApplication>

namespace zvonok::client {

class RefusedEdit
{
    Q_DECLARE_TR_FUNCTIONS(RefusedEdit)

public:
    // bar and outbox outlive the message. context: what was edited; why: a sentence.
    static void tell(MessageBar& bar, Outbox& outbox, qint64 sequence, const QString& context,
                     const QString& why);
};

} // namespace zvonok::client
