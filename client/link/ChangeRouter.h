// SPDX-License-Identifier: GPL-3.0-or-later
// Brings changes from the link to typed handlers, in the order in which the server made them. A handler ends
// with its context. GUI lane.
#pragma once

#include "client/link/ServerLink.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace zvonok::client {

class ChangeRouter final : public QObject
{
    Q_OBJECT

public:
    explicit ChangeRouter(ServerLink& link, QObject* parent = nullptr);

    // f: void(const T&) or void(const T&, const wire::ChangeBody&), the latter with sequence and topic.
    template <wire::Change T, class F>
    void on(QObject* context, F f)
    {
        add(T::message.number, context, [f = std::move(f)](const wire::ChangeBody& change) mutable {
            const auto record = wire::decode<T>(change.record);
            if (!record)
                return false;
            if constexpr (std::is_invocable_v<F&, const T&, const wire::ChangeBody&>)
                f(*record, change);
            else
                f(*record);
            return true;
        });
    }

    void route(quint16 number, const wire::ChangeBody& change);

Q_SIGNALS:
    // A record could not be read, so something was missed: who shows this topic opens it anew.
    void unreadable(qint32 topicKind, qint64 topicId);

private:
    using Handle = std::function<bool(const wire::ChangeBody&)>;
    struct Route {
        QPointer<QObject> context;
        Handle handle;
    };

    void add(quint16 number, QObject* context, Handle handle);

    QHash<quint16, QList<Route>> m_routes;
};

} // namespace zvonok::client
