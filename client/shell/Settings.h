// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has arranged (columns, splitters, quick entry, last group): bytes by name, kept per account.
// Reading never waits; writing is cheap and may be lost in a crash. GUI thread.
#pragma once

#include <QByteArray>
#include <QString>

namespace zvonok::client {

class Settings
{
public:
    virtual ~Settings() = default;
    virtual QByteArray read(const QString& key) const = 0; // empty: never written
    virtual void write(const QString& key, const QByteArray& value) = 0;
};

} // namespace zvonok::client
