// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up instances of any record, from its fields() list: the same seed gives the same instance on every
// machine, so that golden bytes can be made from it. Any lane.
#pragma once

#include "common/wire/Codec.h"

#include <random>

namespace zvonok::tests {

class RandomRecord
{
public:
    explicit RandomRecord(quint64 seed) : m_engine(seed) {}

    template <wire::Record T>
    T make()
    {
        T out{};
        fill(out);
        return out;
    }

private:
    // std distributions differ between libraries; remainders do not.
    quint64 below(quint64 most) { return m_engine() % most; }

    template <wire::Record T>
    void fill(T& out)
    {
        ++m_depth;
        wire::forEachField<T>([&](const auto& each) {
            using Member = typename std::remove_cvref_t<decltype(each)>::Type;
            out.*(each.member) = value<Member>(each.limit.value);
        });
        --m_depth;
    }

    template <class T>
    T value(int limit)
    {
        if constexpr (std::same_as<T, bool>) {
            return below(2) == 1;
        } else if constexpr (wire::NamedEnum<T>) {
            const auto names = enumNames(T{});
            return names[below(names.size())].value;
        } else if constexpr (wire::Date<T>) {
            return below(6) == 0 ? QDate() : QDate(1953, 1, 1).addDays(qint64(below(36500)));
        } else if constexpr (wire::IsMoment<T>) {
            return Moment{below(6) == 0 ? 0 : qint64(below(4'000'000'000'000))};
        } else if constexpr (wire::IsId<T>) {
            return T{below(6) == 0 ? 0 : qint64(1 + below(quint64(1) << (1 + below(52))))};
        } else if constexpr (wire::Real<T>) {
            return (double(below(2'000'000)) - 1'000'000.0) / 64.0;
        } else if constexpr (wire::Number<T>) {
            return number<T>();
        } else if constexpr (wire::Text<T>) {
            return text(limit);
        } else if constexpr (wire::Blob<T>) {
            QByteArray out;
            for (quint64 left = below(quint64(qMin(limit ? limit : 40, 40)) + 1); left > 0; --left)
                out.append(char(below(256)));
            return out;
        } else if constexpr (wire::List<T>) {
            using Item = typename wire::ListTraits<T>::Item;
            T out;
            for (quint64 left = below(quint64(qMin(limit ? limit : 4, m_depth > 3 ? 1 : 4)) + 1); left > 0;
                 --left)
                out.append(value<Item>(0));
            return out;
        } else {
            return make<T>();
        }
    }

    template <wire::Number T>
    T number()
    {
        constexpr auto most = quint64(std::numeric_limits<T>::max()) & 0x7fff'ffff'ffff'ffffULL;
        switch (below(6)) {
        case 0:
            return 0;
        case 1:
            return T(most);
        case 2:
            return std::numeric_limits<T>::min();
        }
        return T(below(below(2) == 0 ? 100 : most));
    }

    QString text(int limit)
    {
        static const QStringList pieces{
            QStringLiteral("а"), QStringLiteral("Ёлка"), QStringLiteral(" "),      QStringLiteral("7«Б»"),
            QStringLiteral("№"), QStringLiteral("x"),    QStringLiteral("\"\\\n"), QStringLiteral("日本"),
            QStringLiteral("😀"), QStringLiteral("<&>'"), QStringLiteral("\u0301"), QStringLiteral("0,5")};
        QString out;
        for (quint64 left = below(8); left > 0; --left) {
            const QString& piece = pieces[qsizetype(below(quint64(pieces.size())))];
            if (limit != 0 && out.size() + piece.size() > limit)
                break;
            out += piece;
        }
        return out;
    }

    std::mt19937_64 m_engine;
    int m_depth = 0;
};

} // namespace zvonok::tests
