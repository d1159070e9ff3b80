// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/shell/RefusedEdit.h"

namespace zvonok::client {

void RefusedEdit::tell(MessageBar& bar, Outbox& outbox, qint64 sequence, const QString& context,
                       const QString& why)
{
    const QString key = QStringLiteral("refused.%1").arg(sequence);
    bar.show({key, MessageLevel::Error, tr("%1 — is not saved: %2").arg(context, why), tr("Let it go"),
              [&bar, &outbox, sequence, key] {
                  outbox.dismiss(sequence);
                  bar.dismiss(key);
              },
              true});
}

} // namespace zvonok::client
