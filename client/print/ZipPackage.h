// SPDX-License-Identifier: GPL-3.0-or-later
// The zip of a workbook (XLSX, ODS), written into memory and then to its device. Any lane.
#pragma once

#include "common/base/Result.h"

#include <QDateTime>
#include <QIODevice>
#include <QList>

namespace zvonok::client {

struct PackagePart {
    QString name;
    QByteArray bytes;
    bool stored = false; // not compressed, so that its content stands at a fixed place
};

Result<Nothing> writePackage(QIODevice& device, const QList<PackagePart>& parts, const QDateTime& when);

} // namespace zvonok::client
