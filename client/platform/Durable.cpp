// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/platform/Durable.h"

#include <QFileInfo>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace zvonok::client::durable {

bool sync(QFile& file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#elif defined(Q_OS_MACOS)
    return fcntl(file.handle(), F_FULLFSYNC) == 0 || fsync(file.handle()) == 0;
#else
    return fdatasync(file.handle()) == 0;
#endif
}

bool replace(const QString& from, const QString& to)
{
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()),
                            std::filesystem::path(to.toStdU16String()), error);
    if (error)
        return false;
#ifndef Q_OS_WIN
    // The new name itself must be on the disk, too.
    const QByteArray folder = QFile::encodeName(QFileInfo(to).absolutePath());
    const int descriptor = open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
#else
    return true;
#endif
}

} // namespace zvonok::client::durable
