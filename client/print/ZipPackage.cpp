// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/ZipPackage.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <QBuffer>

namespace zvonok::client {

Result<Nothing> writePackage(QIODevice& device, const QList<PackagePart>& parts, const QDateTime& when)
{
    QBuffer buffer; // QuaZip goes back in what it has written
    QuaZip zip(&buffer);
    bool good = zip.open(QuaZip::mdCreate);
    for (const PackagePart& part : parts) {
        QuaZipNewInfo info(part.name);
        // The format has no years before 1980.
        info.dateTime =
            when.isValid() && when.date().year() >= 1980 ? when : QDateTime(QDate(1980, 1, 1), QTime(0, 0));
        QuaZipFile file(&zip);
        good = good && file.open(QIODevice::WriteOnly, info, nullptr, 0, part.stored ? 0 : Z_DEFLATED,
                                 part.stored ? Z_NO_COMPRESSION : Z_DEFAULT_COMPRESSION);
        good = good && file.write(part.bytes) == part.bytes.size();
        file.close();
        good = good && file.getZipError() == ZIP_OK;
    }
    zip.close();
    if (!good || zip.getZipError() != ZIP_OK || device.write(buffer.data()) != buffer.size())
        return fail(FailureCode::StorageFailed, QStringLiteral("file"), {device.errorString()});
    return Nothing{};
}

} // namespace zvonok::client
