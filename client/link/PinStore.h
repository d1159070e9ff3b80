// SPDX-License-Identifier: GPL-3.0-or-later
// Which public keys stand for which server. A server may have two while its key is being changed. There is no
// way to accept a changed key from here: the store only ever adds to an unknown server. GUI lane.
#pragma once

#include "common/base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace zvonok::client {

class PinStore
{
public:
    virtual ~PinStore() = default;
    // Fingerprints (Fingerprint.h), empty for a server never met. server: "host:port".
    virtual QList<QByteArray> pins(const QString& server) const = 0;
    // One more key that this server may show.
    virtual Result<Nothing> add(const QString& server, const QByteArray& fingerprint) = 0;
};

// Kept in one JSON file of the configuration folder. A file that cannot be read is a failure of every server,
// never "nothing known": else damage to it would ask people to trust anew.
class FilePinStore final : public PinStore
{
public:
    static Result<FilePinStore> open(const QString& path);

    QList<QByteArray> pins(const QString& server) const override { return m_pins.value(server); }
    Result<Nothing> add(const QString& server, const QByteArray& fingerprint) override;

private:
    QString m_path;
    QHash<QString, QList<QByteArray>> m_pins;
};

} // namespace zvonok::client
