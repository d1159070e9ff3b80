// SPDX-License-Identifier: GPL-3.0-or-later
// Settings in one file of the configuration folder: for the workstation (last server, theme) or for one
// account on one server. GUI thread.
#pragma once

#include "client/shell/Settings.h"

#include <QSettings>

namespace zvonok::client {

class FileSettings final : public Settings
{
public:
    // name: the file's, without folder; signs that no file system likes are escaped.
    FileSettings(const QString& folder, const QString& name);

    QByteArray read(const QString& key) const override;
    void write(const QString& key, const QByteArray& value) override;

private:
    QSettings m_file;
};

} // namespace zvonok::client
