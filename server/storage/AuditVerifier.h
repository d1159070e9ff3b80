// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the audit log from its first line to its last and names every line that was altered, removed,
// inserted or moved. Reading lane; streams.
#pragma once

#include "server/storage/AuditHead.h"
#include "server/storage/ReadScope.h"

#include <functional>

namespace zvonok::storage {

enum class AuditDamageKind {
    Altered,   // the line does not match its own hash, or the next line's memory of it
    Missing,   // seq … last are not there
    Inserted,  // a line that no chain of ours could hold (number below 1)
    Moved,     // a whole line that belongs to another number, named in `last`
    Truncated, // the kept head knows seq … last, the database does not
    Rewritten, // the chain holds, but is not the one whose head was kept: changed at or before seq
};

struct AuditDamage {
    AuditDamageKind kind = AuditDamageKind::Altered;
    qint64 seq = 0;
    qint64 last = 0; // of a range, else 0

    bool operator==(const AuditDamage&) const = default;
};

struct AuditReport {
    qint64 rows = 0;
    qint64 lastSeq = 0;
    QByteArray lastHash;
    QList<AuditDamage> damages; // at most 1,000
    bool intact() const { return damages.isEmpty(); }
};

class AuditVerifier
{
public:
    // Called now and then with the rows read so far; false cancels.
    using Progress = std::function<bool(qint64 rows)>;

    // head: the newest kept one, from AuditHeadFile; without it a cut tail cannot be seen.
    static Result<AuditReport> verify(ReadScope& scope, const std::optional<AuditHead>& head,
                                      const Progress& progress = {});
};

} // namespace zvonok::storage
