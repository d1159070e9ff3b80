// SPDX-License-Identifier: GPL-3.0-or-later
// The loops behind Statement.h; included by it alone.
#pragma once

#include <array>
#include <concepts>
#include <string>

namespace zvonok::storage {

namespace detail {

// pupilId → pupil_id, once per record type and program.
std::string snakeCase(std::string_view camelCase);

template <wire::Record T>
const auto& columnNames()
{
    static const auto names = [] {
        std::array<std::string, wire::fieldCount<T>> list;
        std::size_t i = 0;
        wire::forEachField<T>([&](const auto& each) { list[i++] = snakeCase(each.name); });
        return list;
    }();
    return names;
}

template <class T>
concept Storable = wire::Scalar<T> || std::is_enum_v<T> || wire::Text<T> || wire::Blob<T>;

template <Storable T>
T valueOf(const Prepared& prepared, int column)
{
    if constexpr (wire::Text<T>)
        return QString::fromUtf8(prepared.text(column));
    else if constexpr (wire::Blob<T>)
        return prepared.blob(column);
    else if constexpr (wire::Date<T>)
        return dateOf(prepared.text(column));
    else if constexpr (wire::Real<T>)
        return prepared.real(column);
    else if constexpr (std::same_as<T, bool>)
        return prepared.number(column) != 0;
    else if constexpr (wire::IsMoment<T> || wire::IsId<T>)
        return T{prepared.number(column)};
    else if constexpr (std::is_enum_v<T>)
        return enumFrom<T>(prepared.number(column));
    else
        return static_cast<T>(prepared.number(column));
}

template <wire::Record T>
struct RecordReader {
    static constexpr std::size_t count = wire::fieldCount<T>;
    std::array<int, count> columns;

    explicit RecordReader(const Prepared& prepared)
    {
        for (std::size_t i = 0; i < count; ++i)
            columns[i] = prepared.column(columnNames<T>()[i]);
    }
    void read(const Prepared& prepared, T& record) const
    {
        std::size_t i = 0;
        wire::forEachField<T>([&](const auto& each) {
            using Member = std::remove_cvref_t<decltype(record.*(each.member))>;
            const int column = columns[i++];
            if constexpr (Storable<Member>) {
                if (column >= 0)
                    record.*(each.member) = valueOf<Member>(prepared, column);
            }
        });
    }
};

} // namespace detail

class Statement::Execution
{
public:
    explicit Execution(Statement& statement) : m_prepared(*statement.m_prepared) { statement.begin(); }
    ~Execution() { m_prepared.reset(); }
    Q_DISABLE_COPY_MOVE(Execution)
    bool next() { return m_prepared.step(); }

private:
    Prepared& m_prepared;
};

template <class T>
Statement& Statement::bind(std::string_view name, const T& value)
{
    const int index = parameter(name);
    if constexpr (wire::Date<T>) {
        if (value.isValid())
            m_prepared->bindText(index, value.toString(Qt::ISODate).toLatin1());
        else
            m_prepared->bindNull(index);
    } else if constexpr (wire::IsId<T>) {
        if (value.value != 0)
            m_prepared->bindNumber(index, value.value);
        else
            m_prepared->bindNull(index);
    } else if constexpr (wire::IsMoment<T>) {
        if (value.ms != 0)
            m_prepared->bindNumber(index, value.ms);
        else
            m_prepared->bindNull(index);
    } else if constexpr (wire::Blob<T>) {
        m_prepared->bindBlob(index, value);
    } else if constexpr (std::floating_point<T>) {
        m_prepared->bindReal(index, value);
    } else if constexpr (std::integral<T> || std::is_enum_v<T>) {
        m_prepared->bindNumber(index, qint64(value));
    } else if constexpr (std::convertible_to<const T&, QByteArray> &&
                         !std::convertible_to<const T&, QString>) {
        m_prepared->bindBlob(index, value); // bytes that are being put together
    } else {
        static_assert(std::convertible_to<const T&, QString>, "this type has no column type");
        bindValueText(index, value);
    }
    return *this;
}

template <class T>
Statement& Statement::bindList(std::string_view name, const QList<Id<T>>& values)
{
    QList<qint64> numbers;
    numbers.reserve(values.size());
    for (const Id<T>& each : values)
        numbers.append(each.value);
    return bindList(name, numbers);
}

template <wire::Record T>
Statement& Statement::bindRecord(const T& record)
{
    std::size_t i = 0;
    wire::forEachField<T>([&](const auto& each) {
        using Member = std::remove_cvref_t<decltype(record.*(each.member))>;
        const std::string& name = detail::columnNames<T>()[i++];
        if constexpr (detail::Storable<Member>) {
            if (m_prepared->parameter(name) >= 0)
                bind(name, record.*(each.member));
        }
    });
    return *this;
}

template <class Visit>
void Statement::each(Visit&& visit)
{
    Execution execution(*this);
    const Row row(*m_prepared);
    while (execution.next())
        visit(row);
}

template <wire::Record T>
QList<T> Statement::all()
{
    Execution execution(*this);
    const detail::RecordReader<T> reader(*m_prepared);
    QList<T> list;
    while (execution.next())
        reader.read(*m_prepared, list.emplaceBack());
    return list;
}

template <wire::Record T>
std::optional<T> Statement::one()
{
    Execution execution(*this);
    if (!execution.next())
        return std::nullopt;
    std::optional<T> record(std::in_place);
    detail::RecordReader<T>(*m_prepared).read(*m_prepared, *record);
    return record;
}

template <class T>
QList<Id<T>> Statement::ids()
{
    Execution execution(*this);
    QList<Id<T>> list;
    while (execution.next())
        list.append(Id<T>{m_prepared->number(0)});
    return list;
}

template <class T>
Id<T> Statement::insertedId()
{
    return {number().value_or(0)};
}

} // namespace zvonok::storage
