// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/ChangeRouter.h"

namespace zvonok::client {

ChangeRouter::ChangeRouter(ServerLink& link, QObject* parent) : QObject(parent)
{
    connect(&link, &ServerLink::changed, this, &ChangeRouter::route);
}

void ChangeRouter::add(quint16 number, QObject* context, Handle handle)
{
    Q_ASSERT(context);
    m_routes[number].append({context, std::move(handle)});
}

void ChangeRouter::route(quint16 number, const wire::ChangeBody& change)
{
    const auto found = m_routes.find(number);
    if (found == m_routes.end())
        return;
    found->removeIf([](const Route& route) { return !route.context; });
    // A handler may add another.
    const QList<Route> routes = *found;
    bool readable = true;
    for (const Route& route : routes)
        if (route.context)
            readable = route.handle(change) && readable;
    if (!readable)
        Q_EMIT unreadable(change.topicKind, change.topicId);
}

} // namespace zvonok::client
