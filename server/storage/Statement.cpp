// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/Statement.h"

#include "server/storage/StorageError.h"

#include <utility>

namespace zvonok::storage {

namespace detail {

std::string snakeCase(std::string_view camelCase)
{
    std::string out;
    for (const char each : camelCase) {
        if (each >= 'A' && each <= 'Z') {
            out += '_';
            out += char(each - 'A' + 'a');
        } else {
            out += each;
        }
    }
    return out;
}

} // namespace detail

Statement::Statement(Prepared& prepared) : m_prepared(&prepared) { m_prepared->busy = true; }

Statement::Statement(Statement&& other) noexcept
    : m_prepared(std::exchange(other.m_prepared, nullptr)), m_bound(other.m_bound)
{
}

Statement::~Statement()
{
    if (m_prepared == nullptr)
        return;
    m_prepared->clear(); // bound texts are personal data: they need not stay
    m_prepared->busy = false;
}

int Statement::parameter(std::string_view name)
{
    const int index = m_prepared->parameter(name);
    if (index < 0) {
        const QString text = QString::fromUtf8(name.data(), qsizetype(name.size()));
        throw StorageError(
            {FailureCode::StorageFailed, {}, {}, logIncident(QStringLiteral("no parameter ") % text)});
    }
    if (index < 64)
        m_bound |= quint64(1) << index;
    return index;
}

void Statement::bindValueText(int index, const QString& text)
{
    // PostgreSQL cannot hold it, so neither engine may.
    if (text.contains(QChar(u'\0')))
        throw StorageError({FailureCode::InvalidInput,
                            QString::fromStdString(m_prepared->parameterName(index)),
                            {QStringLiteral("characters")},
                            {}});
    m_prepared->bindText(index, text.toUtf8());
}

Statement& Statement::bindNull(std::string_view name)
{
    m_prepared->bindNull(parameter(name));
    return *this;
}

Statement& Statement::bindUtf8(std::string_view name, const QByteArray& text)
{
    m_prepared->bindText(parameter(name), text);
    return *this;
}

Statement& Statement::bindList(std::string_view name, const QList<qint64>& values)
{
    m_prepared->bindNumbers(parameter(name), values);
    return *this;
}

Statement& Statement::bindList(std::string_view name, const QStringList& values)
{
    m_prepared->bindTexts(parameter(name), values);
    return *this;
}

void Statement::begin()
{
    const int count = m_prepared->parameterCount();
    for (int i = 0; i < count && i < 64; ++i) {
        if ((m_bound >> i & 1) == 0) {
            const QString name = QString::fromStdString(m_prepared->parameterName(i));
            throw StorageError(
                {FailureCode::StorageFailed, {}, {}, logIncident(QStringLiteral("not bound: ") % name)});
        }
    }
}

qint64 Statement::run()
{
    Execution execution(*this);
    while (execution.next()) {
    }
    return m_prepared->affected();
}

std::optional<qint64> Statement::number()
{
    Execution execution(*this);
    if (!execution.next() || m_prepared->isNull(0))
        return std::nullopt;
    const qint64 first = m_prepared->number(0);
    // A writing statement with RETURNING has done its work only when it has been stepped to its end.
    while (execution.next()) {
    }
    return first;
}

QList<qint64> Statement::numbers()
{
    Execution execution(*this);
    QList<qint64> list;
    while (execution.next())
        list.append(m_prepared->number(0));
    return list;
}

} // namespace zvonok::storage
