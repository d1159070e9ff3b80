// SPDX-License-Identifier: GPL-3.0-or-later
// The row that a Statement stands on; valid only inside the function it is given to. A column that the
// statement does not have is a programming error: StorageError. NULL reads as 0, empty or invalid. Lane of
// its scope.
#pragma once

#include "common/base/Id.h"
#include "common/base/Moment.h"
#include "common/wire/Traits.h"
#include "server/storage/Prepared.h"

#include <QDate>

namespace zvonok::storage {

// 'YYYY-MM-DD' as stored; invalid for anything else.
QDate dateOf(QByteArrayView text);

// An enum as stored; a number that this program does not know becomes the first value of enumNames().
template <class E>
E enumFrom(qint64 number)
{
    if constexpr (wire::NamedEnum<E>) {
        for (const auto& each : enumNames(E{}))
            if (qint64(each.value) == number)
                return each.value;
        return E{};
    } else {
        return E(number);
    }
}

class Row
{
public:
    explicit Row(const Prepared& prepared) : m_prepared(prepared) {}

    bool has(std::string_view column) const { return m_prepared.column(column) >= 0; }
    bool isNull(std::string_view column) const { return m_prepared.isNull(at(column)); }
    qint64 number(std::string_view column) const { return m_prepared.number(at(column)); }
    double real(std::string_view column) const { return m_prepared.real(at(column)); }
    bool flag(std::string_view column) const { return number(column) != 0; }
    QString text(std::string_view column) const { return QString::fromUtf8(m_prepared.text(at(column))); }
    // The text as it lies there, also where it is not valid UTF-8; until the next row.
    QByteArrayView utf8(std::string_view column) const { return m_prepared.text(at(column)); }
    QByteArray blob(std::string_view column) const { return m_prepared.blob(at(column)); }
    QDate date(std::string_view column) const { return dateOf(m_prepared.text(at(column))); }
    Moment moment(std::string_view column) const { return {number(column)}; }
    template <class T>
    Id<T> id(std::string_view column) const
    {
        return {number(column)};
    }
    template <class E>
    E enumOf(std::string_view column) const
    {
        return enumFrom<E>(number(column));
    }

private:
    int at(std::string_view column) const;

    const Prepared& m_prepared;
};

} // namespace zvonok::storage
