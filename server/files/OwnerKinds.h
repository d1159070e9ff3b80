// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of thing that files hang at, as they are stored: never reuse a number.
#pragma once

#include <QtGlobal>

namespace zvonok::server::files {

constexpr qint32 lessonOwner = 1; // a lesson of a journal

struct Owner {
    qint32 kind = 0;
    qint64 id = 0;
};

} // namespace zvonok::server::files
