// SPDX-License-Identifier: GPL-3.0-or-later
// The messages as a .proto file, so that any Protobuf library can talk to us. Made from the same fields()
// lists as the codec; a test reads it with libprotobuf and exchanges bytes both ways. Any lane.
#pragma once

#include "common/wire/Codec.h"

#include <QSet>
#include <QStringList>

namespace zvonok::wire {

class ProtoText
{
public:
    // Declares T and all that stands in it, each once.
    template <Message T>
    void add()
    {
        const QString name = detail::text(T::message.name);
        if (m_seen.contains(name))
            return;
        m_seen.insert(name);
        QString body;
        forEachField<T>([&](const auto& each) {
            using Each = std::remove_cvref_t<decltype(each)>;
            body += QStringLiteral("  ") + typeName<typename Each::Type>() + u' ' + detail::text(each.name) +
                    QStringLiteral(" = ") + QString::number(Each::tag) + QStringLiteral(";\n");
        });
        m_parts += comment(T::message) + QStringLiteral("message ") + name + QStringLiteral(" {\n") + body +
                   QStringLiteral("}\n");
    }

    QString text() const
    {
        return QStringLiteral(
                   "// Messages of Zvonok. The bodies of frames, as written in common/wire/Frame.h.\n"
                   "syntax = \"proto3\";\n\npackage zvonok;\n\n") +
               m_parts.join(u'\n');
    }

private:
    static QString comment(const MessageInfo& info)
    {
        const QString number = QString::number(info.number);
        switch (info.kind) {
        case MessageKind::Record:
            return {};
        case MessageKind::Query:
            return QStringLiteral("// Query ") + number + u'\n';
        case MessageKind::Command:
            return QStringLiteral("// Command ") + number + u'\n';
        case MessageKind::Change:
            return QStringLiteral("// Change ") + number + u'\n';
        }
        return {};
    }

    // An enum says the names of its values, not its own: the compiler knows it.
    template <class E>
    static QString enumName()
    {
#ifdef _MSC_VER
        std::string_view all = __FUNCSIG__;
        all = all.substr(all.find("enumName<") + 9);
        all = all.substr(0, all.find_first_of(">"));
#else
        std::string_view all = __PRETTY_FUNCTION__;
        all = all.substr(all.find("E = ") + 4);
        all = all.substr(0, all.find_first_of(";]"));
#endif
        return detail::text(all.substr(all.find_last_of(": ") == all.npos ? 0 : all.find_last_of(": ") + 1));
    }

    template <NamedEnum E>
    QString declared()
    {
        const QString name = enumName<E>();
        if (!m_seen.contains(name)) {
            m_seen.insert(name);
            QString body;
            for (const auto& each : enumNames(E{}))
                body += QStringLiteral("  ") + name + u'_' + detail::text(each.name) + QStringLiteral(" = ") +
                        QString::number(int(each.value)) + QStringLiteral(";\n");
            m_parts += QStringLiteral("enum ") + name + QStringLiteral(" {\n") + body + QStringLiteral("}\n");
        }
        return name;
    }

    template <class T>
    QString typeName()
    {
        if constexpr (std::same_as<T, bool>) {
            return QStringLiteral("bool");
        } else if constexpr (NamedEnum<T>) {
            return declared<T>();
        } else if constexpr (Date<T>) {
            return QStringLiteral("sint64");
        } else if constexpr (IsMoment<T> || IsId<T>) {
            return QStringLiteral("int64");
        } else if constexpr (Real<T>) {
            return QStringLiteral("double");
        } else if constexpr (std::unsigned_integral<T>) {
            return QStringLiteral("uint64");
        } else if constexpr (Number<T>) {
            return QStringLiteral("sint64");
        } else if constexpr (Text<T>) {
            return QStringLiteral("string");
        } else if constexpr (Blob<T>) {
            return QStringLiteral("bytes");
        } else if constexpr (List<T>) {
            return QStringLiteral("repeated ") + typeName<typename ListTraits<T>::Item>();
        } else {
            add<T>();
            return detail::text(T::message.name);
        }
    }

    QSet<QString> m_seen;
    QStringList m_parts;
};

// Every message of the list, and what they hold.
template <class... T>
QString protoText(TypeList<T...>)
{
    ProtoText out;
    forEachType(TypeList<T...>{}, [&out]<class M>() { out.template add<M>(); });
    return out.text();
}

} // namespace zvonok::wire
