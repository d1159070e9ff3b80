// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/TlsThread.h"

#include <openssl/crypto.h>

namespace zvonok::server {

void endTlsOfThread() { OPENSSL_thread_stop(); }

} // namespace zvonok::server
