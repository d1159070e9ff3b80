// SPDX-License-Identifier: GPL-3.0-or-later
// A zip archive in memory. Nothing is ever unpacked to disk, names of entries are only ever compared, and
// what an entry claims about its size is not believed: reading stops at the limits. Any lane.
#pragma once

#include "client/tables/Table.h"
#include "client/tables/TableLimits.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

class QBuffer;
class QuaZip;

namespace zvonok::client {

class ZipArchive
{
public:
    ZipArchive(const QByteArray& bytes, const QString& fileName, const TableLimits& limits);
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    Result<Nothing> open(); // first
    const QStringList& names() const { return m_names; }
    bool contains(const QString& name) const
    {
        return !realName(name).isEmpty();
    } // letter case does not matter
    Result<QByteArray> read(const QString& name);

private:
    QString realName(const QString& name) const;

    QString m_fileName;
    TableLimits m_limits;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QuaZip> m_zip;
    QStringList m_names;
    qint64 m_unpacked = 0;
};

} // namespace zvonok::client
