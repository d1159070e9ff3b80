// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/Call.h"

#include "client/link/ServerLink.h"

namespace zvonok::client {

void RawCall::cancel()
{
    if (auto* const link = qobject_cast<ServerLink*>(m_link.data()))
        link->cancel(m_call);
}

} // namespace zvonok::client
