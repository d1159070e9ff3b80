// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/StorageError.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

namespace zvonok::storage {

namespace {
Q_LOGGING_CATEGORY(storageLog, "zvonok.storage")
} // namespace

QString logIncident(const QString& reason)
{
    const QString incident =
        QStringLiteral("%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    qCWarning(storageLog).noquote() << "incident" << incident << reason;
    return incident;
}

} // namespace zvonok::storage
