// SPDX-License-Identifier: GPL-3.0-or-later
// The real files that stand beside the repository: read in place, never copied in.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

namespace zvonok::client::test {

inline QString sharedData(const QString& path = {})
{
    const QString folder = qEnvironmentVariable("ZVONOK_SHARED", QStringLiteral("../shared"));
    return QDir(folder).filePath(QStringLiteral("data/") + path);
}

inline bool hasSharedData() { return QDir(sharedData()).exists(); }

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace zvonok::client::test
