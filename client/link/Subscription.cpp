// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/Subscription.h"

namespace zvonok::client {

Subscription::Subscription(ServerLink& link, Topic topic, Ask ask, QObject* parent)
    : QObject(parent), m_link(link), m_topic(topic), m_ask(std::move(ask))
{
    connect(&link, &ServerLink::ready, this, &Subscription::begin);
    connect(&link, &ServerLink::changed, this, &Subscription::take);
    connect(&link, &ServerLink::stateChanged, this, [this](ServerLink::State state) {
        if (state != ServerLink::State::Ready) {
            ++m_asked;
            m_held.clear();
            setCurrent(false);
        }
    });
    if (link.state() == ServerLink::State::Ready)
        QMetaObject::invokeMethod(this, &Subscription::begin, Qt::QueuedConnection);
}

void Subscription::restart()
{
    m_sequence = 0;
    if (m_link.state() == ServerLink::State::Ready)
        begin();
}

void Subscription::begin()
{
    m_held.clear();
    setCurrent(false);
    const quint64 asked = ++m_asked;
    m_ask(m_sequence, [self = QPointer<Subscription>(this), asked](const Result<qint64>& sequence) {
        if (!self || self->m_asked != asked || !sequence)
            return;
        self->m_sequence = *sequence;
        const QList<Held> held = std::exchange(self->m_held, {});
        self->setCurrent(true);
        for (const Held& each : held)
            if (self && self->m_asked == asked)
                self->take(each.number, each.change);
    });
}

void Subscription::take(quint16 number, const wire::ChangeBody& change)
{
    if (Topic{change.topicKind, change.topicId} != m_topic)
        return;
    if (!m_current) {
        m_held.append({number, change});
        return;
    }
    if (change.sequence != 0 && change.sequence <= m_sequence)
        return;
    m_sequence = qMax(m_sequence, change.sequence);
    Q_EMIT changed(number, change);
}

void Subscription::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    Q_EMIT currentChanged(current);
}

} // namespace zvonok::client
