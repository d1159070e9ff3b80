// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an answer that says "done" left a part undone that only a person can decide, as a mark that
// somebody else had put first. The outbox keeps such entries. Any lane.
#pragma once

#include "common/base/Failure.h"

#include <QByteArray>

#include <optional>

namespace zvonok::client {

// number: of the command's message.
std::optional<Failure> leftUndone(quint16 number, const QByteArray& reply);

} // namespace zvonok::client
