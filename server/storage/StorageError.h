// SPDX-License-Identifier: GPL-3.0-or-later
// How a statement tells that the database refused: thrown by Statement, caught by the lanes alone, which roll
// back to the savepoint and answer with the Failure. Repositories therefore return plain values. Never leaves
// this floor.
#pragma once

#include "common/base/Failure.h"

#include <exception>

namespace zvonok::storage {

class StorageError final : public std::exception
{
public:
    explicit StorageError(Failure failure, bool connectionLost = false)
        : m_failure(std::move(failure)), m_connectionLost(connectionLost)
    {
    }

    const Failure& failure() const { return m_failure; }
    // Nothing more can be done on this connection: it must be opened anew.
    bool connectionLost() const { return m_connectionLost; }
    const char* what() const noexcept override { return "storage failure"; }

private:
    Failure m_failure;
    bool m_connectionLost;
};

// A new incident id; the reason goes to the log under it, never into a Failure.
QString logIncident(const QString& reason);

} // namespace zvonok::storage
