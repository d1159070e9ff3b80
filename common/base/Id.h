// SPDX-License-Identifier: GPL-3.0-or-later
// Strong ids: Id<Pupil> does not mix with Id<Group>. 0 means "none"; real ids are positive.
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

namespace zvonok {

template <class Record>
struct Id {
    qint64 value = 0;

    constexpr explicit operator bool() const { return value > 0; }
    constexpr auto operator<=>(const Id&) const = default;
};

template <class Record>
size_t qHash(Id<Record> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

} // namespace zvonok
