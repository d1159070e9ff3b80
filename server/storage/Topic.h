// SPDX-License-Identifier: GPL-3.0-or-later
// What a client may follow: a kind (feature's own number) and the id of the thing. Any lane.
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

namespace zvonok::storage {

struct Topic {
    qint32 kind = 0;
    qint64 id = 0; // 0: the whole kind

    constexpr auto operator<=>(const Topic&) const = default;
};

inline size_t qHash(const Topic& topic, size_t seed = 0) { return qHashMulti(seed, topic.kind, topic.id); }

} // namespace zvonok::storage
