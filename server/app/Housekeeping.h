// SPDX-License-Identifier: GPL-3.0-or-later
// What the server does by itself: keeps the head of the audit chain apart from the database each minute, so
// that a cut tail is seen, forgets old answers to commands, sweeps what was sent and never attached. Main
// lane; the work is done on the write lane.
#pragma once

#include "server/storage/AuditHead.h"
#include "server/storage/WriteLane.h"

#include <QObject>
#include <QTimer>

namespace zvonok::server {

class Housekeeping final : public QObject
{
    Q_OBJECT

public:
    Housekeeping(storage::WriteLane& write, const QString& folder, QObject* parent = nullptr);
    ~Housekeeping() override; // keeps the head a last time

private:
    void keepHead();
    void forgetOld();
    void forgetChanges();
    void sweepUploads();
    void inSlices(qint64 (*slice)(storage::WriteScope&));

    storage::WriteLane& m_write;
    storage::AuditHeadFile m_head;
    qint64 m_kept = 0;
    QTimer m_minute;
    QTimer m_hour;
};

} // namespace zvonok::server
