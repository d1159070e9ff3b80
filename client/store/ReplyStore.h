// SPDX-License-Identifier: GPL-3.0-or-later
// Replies of the server as they were seen last, for a day without it and for a page that appears at once.
// Sealed on the disk under the person's password; in memory while that person is at work. GUI thread; the
// disk and the making of keys are on a thread of its own.
#pragma once

#include "client/store/KeptFolder.h"
#include "common/wire/Message.h"

#include <QHash>
#include <QObject>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace zvonok::client {

template <class Reply>
struct Kept {
    Reply reply;
    Moment at; // when the server said so
};

class ReplyStore final : public QObject
{
    Q_OBJECT

public:
    using Found = KeptFolder::Found;

    // folder: of all accounts of this workstation. clock outlives the store.
    ReplyStore(const QString& folder, const QString& server, const QString& login, const Clock& clock,
               QObject* parent = nullptr);
    ~ReplyStore() override; // what was kept is on the disk when it returns

    // Tries the password on what is kept; found() follows. Each try counts until one is right or proven.
    void open(const QString& password);
    // The server has said that the password is right. What it does not open is thrown away.
    void prove(const QString& password);
    void touch(); // the server has answered this person again: the days of keeping begin anew

    bool isOpening() const { return m_opening; }
    Found lastFound() const { return m_found; }
    int triesLeft() const { return m_triesLeft; }

    // To be kept. Before the disk is ready it is kept in memory.
    template <wire::Request Req>
    void keep(const Req& request, const typename Req::Reply& reply)
    {
        put({Req::message.number, wire::encode(request), wire::encode(reply), m_clock.now()});
    }
    template <wire::Request Req>
    std::optional<Kept<typename Req::Reply>> find(const Req& request) const
    {
        const auto found = m_replies.constFind({Req::message.number, wire::encode(request)});
        if (found == m_replies.cend())
            return std::nullopt;
        auto reply = wire::decode<typename Req::Reply>(found->reply);
        if (!reply) // written by another version of this program
            return std::nullopt;
        return Kept<typename Req::Reply>{std::move(*reply), found->at};
    }
    // When it was kept; not set: it is not there.
    template <wire::Request Req>
    Moment keptAt(const Req& request) const
    {
        return m_replies.value({Req::message.number, wire::encode(request)}).at;
    }
    template <wire::Request Req>
    void forget(const Req& request)
    {
        drop({Req::message.number, wire::encode(request)});
    }
    int count() const { return int(m_replies.size()); }

Q_SIGNALS:
    void found(zvonok::client::ReplyStore::Found what, int triesLeft);

private:
    using Key = QPair<quint16, QByteArray>;

    void put(const KeptReply& reply);
    void drop(const Key& key);
    void prune();
    void post(std::function<void(KeptFolder&)> job);
    void run();

    const Clock& m_clock;
    QHash<Key, KeptReply> m_replies;
    qint64 m_bytes = 0;
    bool m_opening = false;
    Found m_found = Found::Nothing;
    int m_triesLeft = 0;

    KeptFolder m_folder; // the thread's
    std::mutex m_mutex;
    std::condition_variable m_wake;
    QList<std::function<void(KeptFolder&)>> m_jobs;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace zvonok::client
