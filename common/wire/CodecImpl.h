// SPDX-License-Identifier: GPL-3.0-or-later
// The loops behind Codec.h; included by it alone.
#pragma once

#include "common/wire/QByteArrayBuffer.h"
#include "common/wire/Traits.h"

#include <QStringDecoder>

#include <protozero/basic_pbf_writer.hpp>
#include <protozero/pbf_reader.hpp>

#include <limits>
#include <optional>

namespace zvonok::wire::detail {

using Writer = protozero::basic_pbf_writer<QByteArray>;

struct Malformed {
    QString field;
    FailureCode code = FailureCode::MalformedMessage;
};

inline QString text(std::string_view view)
{
    return QString::fromLatin1(view.data(), qsizetype(view.size()));
}

// ---------------------------------------------------------------------------------------------- writing

template <Scalar T>
constexpr bool isDefault(const T& value)
{
    if constexpr (Date<T>)
        return !value.isValid();
    else if constexpr (IsId<T>)
        return value.value == 0;
    else if constexpr (IsMoment<T>)
        return value.ms == 0;
    else
        return value == T{};
}

// "No date" as an item of a list, where it cannot be left out; outside the range of dates.
constexpr qint64 noDate = -1'000'000;

// A scalar as the unsigned varint that goes on the wire (doubles apart).
template <Scalar T>
quint64 rawOf(const T& value)
{
    if constexpr (std::same_as<T, bool>)
        return value ? 1 : 0;
    else if constexpr (NamedEnum<T>)
        return quint64(qint64(value));
    else if constexpr (Date<T>)
        return protozero::encode_zigzag64(value.isValid() ? value.toJulianDay() - julianDayOf1970 : noDate);
    else if constexpr (IsMoment<T>)
        return quint64(value.ms);
    else if constexpr (IsId<T>)
        return quint64(value.value);
    else if constexpr (std::unsigned_integral<T>)
        return value;
    else
        return protozero::encode_zigzag64(qint64(value));
}

template <Record T>
void writeRecord(Writer& writer, const T& value);

template <class T>
void writeMember(Writer& writer, int tag, const T& value)
{
    const auto key = protozero::pbf_tag_type(tag);
    if constexpr (Real<T>) {
        if (value != 0.0)
            writer.add_double(key, value);
    } else if constexpr (Scalar<T>) {
        if (!isDefault(value))
            writer.add_uint64(key, rawOf(value));
    } else if constexpr (Text<T>) {
        if (!value.isEmpty()) {
            const QByteArray utf8 = value.toUtf8();
            writer.add_string(key, utf8.constData(), std::size_t(utf8.size()));
        }
    } else if constexpr (Blob<T>) {
        if (!value.isEmpty())
            writer.add_bytes(key, value.constData(), std::size_t(value.size()));
    } else if constexpr (List<T>) {
        using Item = typename ListTraits<T>::Item;
        if constexpr (Real<Item>) {
            if (!value.isEmpty())
                writer.add_packed_double(key, value.begin(), value.end());
        } else if constexpr (Scalar<Item>) {
            if (!value.isEmpty()) {
                QByteArray packed;
                packed.reserve(value.size() * 2);
                for (const Item& item : value)
                    protozero::add_varint_to_buffer(&packed, rawOf(item));
                writer.add_bytes(key, packed.constData(), std::size_t(packed.size()));
            }
        } else if constexpr (Text<Item>) {
            for (const QString& item : value) {
                const QByteArray utf8 = item.toUtf8();
                writer.add_string(key, utf8.constData(), std::size_t(utf8.size()));
            }
        } else if constexpr (Blob<Item>) {
            for (const QByteArray& item : value)
                writer.add_bytes(key, item.constData(), std::size_t(item.size()));
        } else {
            for (const Item& item : value) {
                QByteArray bytes;
                Writer inner{bytes};
                writeRecord(inner, item);
                writer.add_message(key, bytes.constData(), std::size_t(bytes.size()));
            }
        }
    } else {
        static_assert(Record<T>, "this type cannot be a member of a message");
        QByteArray bytes;
        Writer inner{bytes};
        writeRecord(inner, value);
        if (!bytes.isEmpty())
            writer.add_message(key, bytes.constData(), std::size_t(bytes.size()));
    }
}

template <Record T>
void writeRecord(Writer& writer, const T& value)
{
    forEachField<T>([&](const auto& each) {
        writeMember(writer, std::remove_cvref_t<decltype(each)>::tag, value.*(each.member));
    });
}

// ---------------------------------------------------------------------------------------------- reading

struct Budget {
    long long bytes = maxDecoded;
    int depth = 0;

    void take(long long amount, std::string_view field)
    {
        bytes -= amount;
        if (bytes < 0)
            throw Malformed{text(field), FailureCode::LimitExceeded};
    }
};

template <NamedEnum E>
E knownEnum(qint64 number)
{
    for (const auto& each : enumNames(E{}))
        if (qint64(each.value) == number)
            return each.value;
    return E{};
}

template <Scalar T>
T scalarOf(quint64 raw, std::string_view field)
{
    if constexpr (std::same_as<T, bool>) {
        return raw != 0;
    } else if constexpr (NamedEnum<T>) {
        return knownEnum<T>(qint64(raw));
    } else if constexpr (Date<T>) {
        const qint64 days = protozero::decode_zigzag64(raw);
        if (days == noDate)
            return {};
        if (days < -700000 || days > 2932896) // years 53 to 9999
            throw Malformed{text(field)};
        return QDate::fromJulianDay(days + julianDayOf1970);
    } else if constexpr (IsMoment<T>) {
        return Moment{qint64(raw)};
    } else if constexpr (IsId<T>) {
        return T{qint64(raw)};
    } else if constexpr (std::unsigned_integral<T>) {
        if (raw > std::numeric_limits<T>::max())
            throw Malformed{text(field)};
        return T(raw);
    } else {
        const qint64 value = protozero::decode_zigzag64(raw);
        if (value < std::numeric_limits<T>::min() || value > std::numeric_limits<T>::max())
            throw Malformed{text(field)};
        return T(value);
    }
}

inline QString checkedText(const protozero::data_view& view, int limit, std::string_view field)
{
    // A character takes at most four bytes of UTF-8.
    if (qsizetype(view.size()) > qsizetype(limit) * 4)
        throw Malformed{text(field), FailureCode::LimitExceeded};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString out = decoder(QByteArrayView(view.data(), qsizetype(view.size())));
    if (decoder.hasError())
        throw Malformed{text(field)};
    if (out.size() > limit)
        throw Malformed{text(field), FailureCode::LimitExceeded};
    return out;
}

inline protozero::data_view lengthDelimited(protozero::pbf_reader& reader, std::string_view field)
{
    if (reader.wire_type() != protozero::pbf_wire_type::length_delimited)
        throw Malformed{text(field)};
    return reader.get_view();
}

inline quint64 varint(protozero::pbf_reader& reader, std::string_view field)
{
    if (reader.wire_type() != protozero::pbf_wire_type::varint)
        throw Malformed{text(field)};
    return reader.get_uint64();
}

inline double real(protozero::pbf_reader& reader, std::string_view field)
{
    if (reader.wire_type() != protozero::pbf_wire_type::fixed64)
        throw Malformed{text(field)};
    const double value = reader.get_double();
    if (!qIsFinite(value))
        throw Malformed{text(field)};
    return value;
}

template <Record T>
void readRecord(protozero::data_view view, T& value, Budget& budget);

template <class T>
void readMember(protozero::pbf_reader& reader, T& value, const std::string_view field, Limit limit,
                Budget& budget)
{
    if constexpr (Real<T>) {
        value = real(reader, field);
    } else if constexpr (Scalar<T>) {
        value = scalarOf<T>(varint(reader, field), field);
    } else if constexpr (Text<T>) {
        const auto view = lengthDelimited(reader, field);
        budget.take(qint64(view.size()) * 2, field);
        value = checkedText(view, limit.value ? limit.value : maxText, field);
    } else if constexpr (Blob<T>) {
        const auto view = lengthDelimited(reader, field);
        if (qsizetype(view.size()) > (limit.value ? limit.value : maxBlob))
            throw Malformed{text(field), FailureCode::LimitExceeded};
        budget.take(qint64(view.size()), field);
        value = QByteArray(view.data(), qsizetype(view.size()));
    } else if constexpr (List<T>) {
        using Item = typename ListTraits<T>::Item;
        const int most = limit.value ? limit.value : maxItems;
        const auto room = [&](qsizetype more) {
            if (value.size() + more > most)
                throw Malformed{text(field), FailureCode::LimitExceeded};
            budget.take(more * qint64(sizeof(Item)), field);
        };
        if constexpr (Real<Item>) {
            if (reader.wire_type() == protozero::pbf_wire_type::fixed64) {
                room(1);
                value.append(real(reader, field));
            } else {
                const auto view = lengthDelimited(reader, field);
                if (view.size() % 8 != 0)
                    throw Malformed{text(field)};
                room(qsizetype(view.size() / 8));
                for (std::size_t at = 0; at < view.size(); at += 8) {
                    double item = 0;
                    std::memcpy(&item, view.data() + at, 8);
                    if (!qIsFinite(item))
                        throw Malformed{text(field)};
                    value.append(item);
                }
            }
        } else if constexpr (Scalar<Item>) {
            if (reader.wire_type() == protozero::pbf_wire_type::varint) {
                room(1);
                value.append(scalarOf<Item>(reader.get_uint64(), field));
            } else {
                const auto view = lengthDelimited(reader, field);
                const char* at = view.data();
                const char* end = at + view.size();
                qsizetype count = 0;
                for (const char* each = at; each != end; ++each)
                    count += (static_cast<unsigned char>(*each) & 0x80U) == 0;
                room(count);
                value.reserve(value.size() + count);
                while (at != end)
                    value.append(scalarOf<Item>(protozero::decode_varint(&at, end), field));
            }
        } else {
            room(1);
            value.append(Item{});
            readMember(reader, value.last(), field, {}, budget);
        }
    } else {
        static_assert(Record<T>, "this type cannot be a member of a message");
        readRecord(lengthDelimited(reader, field), value, budget);
    }
}

template <Record T>
void clear(T& value)
{
    forEachField<T>([&](const auto& each) {
        using Member = typename std::remove_cvref_t<decltype(each)>::Type;
        if constexpr (Record<Member>)
            clear(value.*(each.member));
        else
            value.*(each.member) = Member{};
    });
}

template <Record T>
void readRecord(protozero::data_view view, T& value, Budget& budget)
{
    if (++budget.depth > maxDepth)
        throw Malformed{{}, FailureCode::LimitExceeded};
    // What is not on the wire is zero, whatever a new object of this program begins with: else a false that
    // was sent would become a true that is only an initial value.
    clear(value);
    protozero::pbf_reader reader{view};
    while (reader.next()) {
        bool known = false;
        forEachField<T>([&](const auto& each) {
            if (!known && int(reader.tag()) == std::remove_cvref_t<decltype(each)>::tag) {
                known = true;
                readMember(reader, value.*(each.member), each.name, each.limit, budget);
            }
        });
        if (!known)
            reader.skip();
    }
    --budget.depth;
}

// ---------------------------------------------------------------------------------------------- JSON

template <class T>
QJsonValue jsonOf(const T& value)
{
    if constexpr (std::same_as<T, bool> || Real<T>) {
        return value;
    } else if constexpr (NamedEnum<T>) {
        for (const auto& each : enumNames(T{}))
            if (each.value == value)
                return text(each.name);
        return text(enumNames(T{})[0].name);
    } else if constexpr (Date<T>) {
        return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(QString());
    } else if constexpr (IsMoment<T>) {
        return value
                   ? QJsonValue(QDateTime::fromMSecsSinceEpoch(value.ms, Qt::UTC).toString(Qt::ISODateWithMs))
                   : QJsonValue(QString());
    } else if constexpr (IsId<T>) {
        return value.value;
    } else if constexpr (Number<T>) {
        return qint64(value);
    } else if constexpr (Text<T>) {
        return value;
    } else if constexpr (Blob<T>) {
        return QString::fromLatin1(value.toBase64());
    } else if constexpr (List<T>) {
        QJsonArray array;
        for (const auto& item : value)
            array.append(jsonOf(item));
        return array;
    } else {
        QJsonObject object;
        forEachField<T>(
            [&](const auto& each) { object.insert(text(each.name), jsonOf(value.*(each.member))); });
        return object;
    }
}

template <class T>
void fromJsonValue(const QJsonValue& json, T& value, std::string_view field, int depth)
{
    const auto need = [&](bool ok) {
        if (!ok)
            throw Malformed{text(field), FailureCode::InvalidInput};
    };
    if constexpr (std::same_as<T, bool>) {
        need(json.isBool());
        value = json.toBool();
    } else if constexpr (Real<T>) {
        need(json.isDouble());
        value = json.toDouble();
    } else if constexpr (NamedEnum<T>) {
        need(json.isString());
        bool found = false;
        for (const auto& each : enumNames(T{})) {
            if (text(each.name) == json.toString()) {
                value = each.value;
                found = true;
            }
        }
        need(found);
    } else if constexpr (Date<T>) {
        need(json.isString());
        value = QDate::fromString(json.toString(), Qt::ISODate);
        need(value.isValid() || json.toString().isEmpty());
    } else if constexpr (IsMoment<T>) {
        need(json.isString());
        const QDateTime time = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
        need(time.isValid() || json.toString().isEmpty());
        value.ms = time.isValid() ? time.toMSecsSinceEpoch() : 0;
    } else if constexpr (IsId<T>) {
        need(json.isDouble() && json.toDouble() == double(json.toInteger()));
        value.value = json.toInteger();
    } else if constexpr (Number<T>) {
        need(json.isDouble() && json.toDouble() == double(json.toInteger()) &&
             std::in_range<T>(json.toInteger()));
        value = T(json.toInteger());
    } else if constexpr (Text<T>) {
        need(json.isString());
        value = json.toString();
    } else if constexpr (Blob<T>) {
        need(json.isString());
        const auto decoded = QByteArray::fromBase64Encoding(json.toString().toLatin1(),
                                                            QByteArray::AbortOnBase64DecodingErrors);
        need(bool(decoded));
        value = *decoded;
    } else if constexpr (List<T>) {
        need(json.isArray());
        const QJsonArray array = json.toArray();
        for (const QJsonValue item : array) {
            value.append(typename ListTraits<T>::Item{});
            fromJsonValue(item, value.last(), field, depth);
        }
    } else {
        need(json.isObject() && depth < maxDepth);
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            bool known = false;
            forEachField<T>([&](const auto& each) {
                if (!known && it.key() == text(each.name)) {
                    known = true;
                    fromJsonValue(it.value(), value.*(each.member), each.name, depth + 1);
                }
            });
            if (!known)
                throw Malformed{it.key(), FailureCode::InvalidInput};
        }
    }
}

} // namespace zvonok::wire::detail

namespace zvonok::wire {

template <class T>
QByteArray Codec<T>::encode(const T& value)
{
    QByteArray bytes;
    detail::Writer writer{bytes};
    detail::writeRecord(writer, value);
    return bytes;
}

template <class T>
Result<T> Codec<T>::decode(QByteArrayView bytes)
{
    T value{};
    detail::Budget budget;
    try {
        detail::readRecord(protozero::data_view{bytes.data(), std::size_t(bytes.size())}, value, budget);
    } catch (const detail::Malformed& bad) {
        return fail(bad.code, bad.field);
    } catch (const protozero::exception&) {
        return fail(FailureCode::MalformedMessage);
    }
    return value;
}

template <class T>
QJsonObject Codec<T>::toJson(const T& value)
{
    return detail::jsonOf(value).toObject();
}

template <class T>
Result<T> Codec<T>::fromJson(const QJsonObject& json)
{
    T value{};
    try {
        detail::fromJsonValue(QJsonValue(json), value, {}, 0);
    } catch (const detail::Malformed& bad) {
        return fail(bad.code, bad.field);
    }
    // The wire's limits hold for what people write by hand, too.
    return decode(encode(value));
}

} // namespace zvonok::wire
