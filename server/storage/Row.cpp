// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/Row.h"

#include "server/storage/StorageError.h"

namespace zvonok::storage {

QDate dateOf(QByteArrayView text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    const auto digits = [&](qsizetype from, qsizetype to) {
        int value = 0;
        for (qsizetype i = from; i < to; ++i) {
            if (text[i] < '0' || text[i] > '9')
                return -1;
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    const int year = digits(0, 4);
    const int month = digits(5, 7);
    const int day = digits(8, 10);
    if (year < 0 || month < 0 || day < 0)
        return {};
    return QDate(year, month, day);
}

int Row::at(std::string_view column) const
{
    const int found = m_prepared.column(column);
    if (found < 0) {
        const QString name = QString::fromUtf8(column.data(), qsizetype(column.size()));
        throw StorageError(
            {FailureCode::StorageFailed, {}, {}, logIncident(QStringLiteral("no column ") % name)});
    }
    return found;
}

} // namespace zvonok::storage
