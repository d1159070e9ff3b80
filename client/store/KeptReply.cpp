// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/store/KeptReply.h"

template struct zvonok::wire::Codec<zvonok::client::KeptReply>;
template struct zvonok::wire::Codec<zvonok::client::KeptKey>;
