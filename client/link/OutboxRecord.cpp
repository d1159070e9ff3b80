// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/OutboxRecord.h"

template struct zvonok::wire::Codec<zvonok::client::OutboxRecord>;
