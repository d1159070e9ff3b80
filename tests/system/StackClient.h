// SPDX-License-Identifier: GPL-3.0-or-later
// A teacher at work without a screen, on a thread of its own: marks and absences into the cells of one
// lesson, each act sent until it is acknowledged, however often the connection or the server dies. Knows what
// every acknowledgement promised.
#pragma once

#include "client/link/SyncLink.h"
#include "common/Protocol.h"
#include "tests/support/ServerProcess.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace zvonok::test {

class StackClient
{
public:
    struct Cell {
        Id<Pupil> pupil;
        MarkState held;
        int acts = 0; // acknowledged
    };

    StackClient(quint16 port, const QByteArray& key, const ServerProcess::Account& account)
        : m_port(port), m_key(key), m_account(account)
    {
    }

    // Logs in, takes a group of its own and its lesson. Once, before start().
    bool prepare(int seat)
    {
        if (!enter())
            return complain(QStringLiteral("no log-in"));
        const auto groups = m_link->call(ListGroups{});
        if (!groups)
            return complain(QStringLiteral("no groups"));
        QList<Id<Group>> taught;
        for (const GroupLine& each : groups->groups)
            if (each.taught)
                taught.append(each.id);
        if (taught.isEmpty())
            return complain(QStringLiteral("teaches nothing"));
        m_group = taught.at(seat % taught.size());
        const auto page = m_link->call(OpenJournal{m_group, {}, {}, false});
        if (!page || page->lessons.isEmpty() || page->pupils.isEmpty())
            return complain(QStringLiteral("no journal"));
        // The last lesson that everybody of the group is at; earlier marks of it count as held.
        m_lesson = page->lessons.last();
        const QDate day = page->lessonDates.last();
        for (int i = 0; i < page->pupils.size(); ++i)
            if (page->memberFrom.at(i) <= day && page->memberTo.at(i) >= day)
                m_cells.append({page->pupils.at(i), {}, 0});
        m_link.reset(); // a socket belongs to the thread that made it
        return !m_cells.isEmpty();
    }
    void start()
    {
        m_thread = std::thread([this] {
            work();
            m_link.reset();
        });
    }
    void stop()
    {
        m_stop = true;
        m_thread.join();
    }

    Id<Group> group() const { return m_group; }
    Id<Lesson> lesson() const { return m_lesson; }
    const QList<Cell>& cells() const { return m_cells; }
    int acknowledged() const { return m_acknowledged; }
    int resent() const { return m_resent; }
    QString problem() const { return m_problem; } // after stop(); empty: none
    client::SyncLink& link() { return *m_link; }
    // All that was done to a cell of the lesson, newest first. False: a page was refused.
    template <typename Take>
    bool eachEvent(Id<Pupil> pupil, Take take)
    {
        OpenCellHistory wanted{m_group, m_lesson, pupil};
        wanted.most = mostCellEvents;
        for (;;) {
            const auto page = m_link->call(wanted);
            if (!page)
                return false;
            std::for_each(page->events.crbegin(), page->events.crend(), take);
            if (!page->more)
                return true;
            wanted.before = page->events.first().sequence;
        }
    }
    // Comes in as another connection of the other's session.
    void comeInWith(const StackClient& other) { m_token = other.m_token; }
    void leave() { m_link.reset(); } // on the thread that entered
    bool enter()
    {
        m_link = std::make_unique<client::SyncLink>();
        if (!m_link->open(QStringLiteral("127.0.0.1"), m_port, m_key, 3000))
            return false;
        if (!m_token.isEmpty())
            return bool(m_link->call(ResumeSession{m_token}));
        auto in = m_link->call(LogIn{m_account.login, m_account.password, QStringLiteral("test")});
        if (!in)
            return false;
        m_token = in->token;
        if (in->who.mustChangePassword)
            return bool(m_link->call(
                ChangePassword{m_account.password, QStringLiteral("three calm words of one's own")}));
        return true;
    }

private:
    bool complain(const QString& what)
    {
        m_problem = m_account.login + QStringLiteral(": ") + what;
        return false;
    }

    bool comeBack()
    {
        while (!enter()) {
            if (m_stop && ++m_vain > 500)
                return complain(QStringLiteral("no way back to the server"));
            std::this_thread::sleep_for(std::chrono::milliseconds(15));
        }
        return true;
    }
    void work()
    {
        if (!comeBack())
            return;
        for (int act = 0; !m_stop && m_problem.isEmpty(); ++act) {
            Cell& cell = m_cells[act % m_cells.size()];
            SaveMarks save{m_group, {}, {}};
            const qint32 value = 2 + (act / int(m_cells.size()) + act) % 4;
            save.marks.append({m_lesson,
                               cell.pupil,
                               cell.held.assignment,
                               0,
                               value == cell.held.value ? value % 5 + 1 : value,
                               false,
                               {},
                               cell.held.version});
            const QByteArray id = client::SyncLink::newCommandId();
            const QByteArray body = wire::encode(save);
            // A teacher's program never gives up on what was typed.
            for (bool first = true;; first = false) {
                if (!first)
                    ++m_resent;
                const auto reply = m_link->callRaw(SaveMarks::message.number, id, body);
                if (reply) {
                    take(cell, save.marks.first(), *reply);
                    break;
                }
                const FailureCode code = reply.error().code;
                if (code != FailureCode::ConnectionLost && code != FailureCode::TimedOut &&
                    code != FailureCode::ServerStopping && code != FailureCode::Busy) {
                    complain(QStringLiteral("refused with code %1").arg(int(code)));
                    return;
                }
                if (!comeBack())
                    return;
            }
        }
    }
    // Each act of a cell raises its version by one: a lost one would leave it behind, a doubled one ahead.
    void take(Cell& cell, const MarkEntry& sent, const QByteArray& reply)
    {
        const auto saved = wire::decode<MarksSaved>(reply);
        if (!saved || saved->marks.size() != 1) {
            complain(QStringLiteral("an unreadable reply"));
            return;
        }
        const MarkResult& result = saved->marks.first();
        if (cell.acts == 0 && result.conflict) { // the demo school had put one here
            cell.held = result.state;
            return;
        }
        if (result.conflict || result.state.value != sent.value || result.state.version != sent.version + 1) {
            complain(QStringLiteral("pupil %1: sent %2 over version %3, stands %4 with version %5%6")
                         .arg(sent.pupil.value)
                         .arg(sent.value)
                         .arg(sent.version)
                         .arg(result.state.value)
                         .arg(result.state.version)
                         .arg(result.conflict ? QStringLiteral(", conflict") : QString()));
            return;
        }
        cell.held = result.state;
        ++cell.acts;
        ++m_acknowledged;
    }

    const quint16 m_port;
    const QByteArray m_key;
    const ServerProcess::Account m_account;
    std::unique_ptr<client::SyncLink> m_link;
    QByteArray m_token;
    Id<Group> m_group;
    Id<Lesson> m_lesson;
    QList<Cell> m_cells;
    std::thread m_thread;
    std::atomic<bool> m_stop{false};
    int m_vain = 0;
    std::atomic<int> m_acknowledged{0};
    std::atomic<int> m_resent{0};
    QString m_problem;
};

} // namespace zvonok::test
