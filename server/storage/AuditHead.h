// SPDX-License-Identifier: GPL-3.0-or-later
// The end of the audit chain, kept apart from the database and sealed with a key, so that a cut or wholly
// rewritten log shows. Any lane, one at a time.
#pragma once

#include "common/base/Moment.h"
#include "common/base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace zvonok::storage {

struct AuditHead {
    qint64 seq = 0;
    QByteArray hash;
    Moment at;

    bool operator==(const AuditHead&) const = default;
};

// audit.head and audit.key (made at first use, mode 0600) in the given folder.
class AuditHeadFile
{
public:
    explicit AuditHeadFile(QString folder) : m_folder(std::move(folder)) {}

    // Atomic and durable. Refuses (Conflict) a head that is older than the kept one.
    Result<Nothing> write(const AuditHead& head) const;
    // Nothing where none was written yet; Corrupt where the seal does not fit.
    Result<std::optional<AuditHead>> read() const;

private:
    Result<QByteArray> key() const;

    QString m_folder;
};

} // namespace zvonok::storage
