// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/FileSettings.h"

#include <QDir>
#include <QUrl>

namespace zvonok::client {

FileSettings::FileSettings(const QString& folder, const QString& name)
    : m_file(
          QDir(folder).filePath(QString::fromLatin1(QUrl::toPercentEncoding(name)) + QStringLiteral(".ini")),
          QSettings::IniFormat)
{
}

QByteArray FileSettings::read(const QString& key) const { return m_file.value(key).toByteArray(); }

void FileSettings::write(const QString& key, const QByteArray& value) { m_file.setValue(key, value); }

} // namespace zvonok::client
