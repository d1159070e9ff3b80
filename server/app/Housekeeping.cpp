// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/Housekeeping.h"

#include "server/dispatch/CommandLog.h"
#include "server/feed/OldChanges.h"
#include "server/files/OldUploads.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLoggingCategory>
#include <QPointer>

namespace zvonok::server {

namespace {
Q_LOGGING_CATEGORY(log, "zvonok.housekeeping")
}

Housekeeping::Housekeeping(storage::WriteLane& write, const QString& folder, QObject* parent)
    : QObject(parent), m_write(write), m_head(folder)
{
    connect(&m_minute, &QTimer::timeout, this, &Housekeeping::keepHead);
    connect(&m_minute, &QTimer::timeout, this, &Housekeeping::sweepUploads);
    connect(&m_hour, &QTimer::timeout, this, &Housekeeping::forgetOld);
    m_minute.start(60 * 1000);
    m_hour.start(3600 * 1000);
}

Housekeeping::~Housekeeping() { keepHead(); }

void Housekeeping::keepHead()
{
    const storage::WriteLane::Head head = m_write.head();
    if (head.audit == 0 || head.audit == m_kept)
        return;
    const auto written =
        m_head.write({head.audit, head.auditHash, Moment{QDateTime::currentMSecsSinceEpoch()}});
    if (written)
        m_kept = head.audit;
    else
        qCWarning(log) << "the head of the audit chain could not be kept, code" << int(written.error().code);
}

void Housekeeping::forgetOld()
{
    m_write.submit(
        storage::Origin{0, 0, {}, 0, true},
        [](storage::WriteScope& scope) -> Result<QByteArray> {
            commandlog::forgetOld(scope);
            return QByteArray();
        },
        [](const Result<QByteArray>&, storage::Commit) {});
    forgetChanges();
}

void Housekeeping::forgetChanges() { inSlices(feed::forgetOldChanges); }

void Housekeeping::sweepUploads() { inSlices(files::sweepUploads); }

// Until a slice finds nothing more; others' writes come in between.
void Housekeeping::inSlices(qint64 (*slice)(storage::WriteScope&))
{
    m_write.submit(
        storage::Origin{0, 0, {}, 0, true},
        [slice](storage::WriteScope& scope) -> Result<QByteArray> {
            return QByteArray::number(slice(scope));
        },
        [self = QPointer<Housekeeping>(this), slice](const Result<QByteArray>& gone, storage::Commit) {
            if (!gone || gone->toLongLong() == 0)
                return;
            QMetaObject::invokeMethod(
                qApp,
                [self, slice] {
                    if (self)
                        self->inSlices(slice);
                },
                Qt::QueuedConnection);
        });
}

} // namespace zvonok::server
