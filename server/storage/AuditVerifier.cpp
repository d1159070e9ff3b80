// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/AuditVerifier.h"

#include "server/storage/AuditChain.h"

#include <algorithm>

namespace zvonok::storage {

namespace {

constexpr int mostDamages = 1000;
constexpr int pageRows = 5000;

// Walks along the chain, one line after the other.
class ChainWalk
{
public:
    ChainWalk(AuditReport& report, const std::optional<AuditHead>& head) : m_report(report), m_head(head) {}

    void line(const Row& row)
    {
        const AuditRow content = rowOf(row);
        const QByteArray previous = row.blob("prev_hash");
        const QByteArray hash = row.blob("hash");
        ++m_report.rows;
        if (content.seq < 1) {
            damage(AuditDamageKind::Inserted, content.seq);
            return;
        }
        if (content.seq > m_report.lastSeq + 1)
            damage(AuditDamageKind::Missing, m_report.lastSeq + 1, content.seq - 1);
        const bool gap = content.seq != m_report.lastSeq + 1;
        const bool whole = !hasNull(row) && auditHash(previous, content) == hash;
        if (!whole) {
            const qint64 home = homeOf(previous, content, hash);
            damage(home > 0 ? AuditDamageKind::Moved : AuditDamageKind::Altered, content.seq, home);
        } else if (!gap && previous != m_report.lastHash && !m_lastDamaged) {
            // This line vouches for its own memory of the one before: that one is not what it was.
            damage(AuditDamageKind::Altered, content.seq == 1 ? 1 : content.seq - 1);
        }
        m_lastDamaged = !whole;
        m_report.lastSeq = content.seq;
        m_report.lastHash = hash;
        if (m_head && m_head->seq == content.seq && m_head->hash != hash && whole)
            damage(AuditDamageKind::Rewritten, content.seq);
    }

    void end()
    {
        if (m_head && m_head->seq > m_report.lastSeq)
            damage(AuditDamageKind::Truncated, m_report.lastSeq + 1, m_head->seq);
    }

private:
    static AuditRow rowOf(const Row& row)
    {
        return {row.number("seq"),        row.number("at"),         row.number("account_id"),
                row.number("session_id"), row.utf8("address"),      row.number("request"),
                row.utf8("action"),       row.utf8("subject_kind"), row.number("subject_id"),
                row.utf8("context_kind"), row.number("context_id"), row.utf8("old_value"),
                row.utf8("new_value")};
    }

    // NULL reads as 0 or empty, which may be what the line once held.
    static bool hasNull(const Row& row)
    {
        for (const char* column :
             {"at", "account_id", "session_id", "address", "request", "action", "subject_kind", "subject_id",
              "context_kind", "context_id", "old_value", "new_value", "prev_hash", "hash"})
            if (row.isNull(column))
                return true;
        return false;
    }

    // The number under which a line would be whole, looked for nearby; 0: none.
    qint64 homeOf(const QByteArray& previous, AuditRow content, const QByteArray& hash) const
    {
        constexpr qint64 near = 200;
        const qint64 here = content.seq;
        for (qint64 seq = std::max<qint64>(1, here - near); seq <= here + near; ++seq) {
            content.seq = seq;
            if (seq != here && auditHash(previous, content) == hash)
                return seq;
        }
        return 0;
    }

    void damage(AuditDamageKind kind, qint64 seq, qint64 last = 0)
    {
        if (m_report.damages.size() < mostDamages)
            m_report.damages.append({kind, seq, last});
    }

    AuditReport& m_report;
    const std::optional<AuditHead>& m_head;
    bool m_lastDamaged = false;
};

} // namespace

Result<AuditReport> AuditVerifier::verify(ReadScope& scope, const std::optional<AuditHead>& head,
                                          const Progress& progress)
{
    AuditReport report;
    report.lastHash = AuditChain::Head().hash;
    ChainWalk walk(report, head);
    qint64 after = std::numeric_limits<qint64>::min();
    for (bool more = true; more;) {
        // Page by page: PostgreSQL would send all of it at once.
        qint64 rows = 0;
        scope
            .statement(
                "SELECT seq, at, account_id, session_id, address, request, action, subject_kind, subject_id, "
                "context_kind, context_id, old_value, new_value, prev_hash, hash FROM audit_log "
                "WHERE seq > :after ORDER BY seq LIMIT :count")
            .bind("after", after)
            .bind("count", pageRows)
            .each([&](const Row& row) {
                ++rows;
                after = row.number("seq");
                walk.line(row);
            });
        more = rows == pageRows;
        if (progress && !progress(report.rows))
            return fail(FailureCode::Cancelled);
    }
    walk.end();
    return report;
}

} // namespace zvonok::storage
