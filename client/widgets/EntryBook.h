// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into the places of a grid, over what the server holds of them: waiting for its
// acknowledgement, in conflict with what somebody else put first, and the way back. Knows neither messages
// nor widgets: the models of grids that are saved place by place say what a place, a value and a held thing
// are. A value; one lane.
#pragma once

#include <QHash>
#include <QVector>

#include <utility>

namespace zvonok::client {

template <class Place, class Value, class Held>
class EntryBook
{
public:
    struct Step {
        Place place{};
        Value before{};
        Value after{};
    };
    using Intent = QVector<Step>; // one act, one step of undo
    struct Kept {
        Held held{};
        qint32 version = 0;
        bool own = false; // this version was written from here
    };
    enum class Settled {
        Waiting, // a later act holds the place
        Agreed,
        Again, // refused for what was written from here: typed twice before the first answer
        Conflict
    };

    void clear() { *this = EntryBook(); }

    // ------------------------------------------------------------------------------------------- what is
    // held

    bool isHeld(const Place& place) const { return m_kept.contains(place); }
    Held held(const Place& place) const { return m_kept.value(place).held; }
    qint32 version(const Place& place) const { return m_kept.value(place).version; }
    const Kept* known(const Place& place) const { return at(m_kept, place); } // nullptr: nothing is held
    const QHash<Place, Kept>& kept() const { return m_kept; }

    // False: what is known is newer.
    bool hold(const Place& place, const Held& now, qint32 version, bool own)
    {
        const Kept before = m_kept.value(place);
        if (version < before.version)
            return false;
        m_kept.insert(place, {now, version, own || (before.own && before.version == version)});
        return true;
    }

    // What was read anew. It may have been read before the last acknowledgement: what is known since stays,
    // and what was written from here stays known as such. `move` tells where an old place is now, in a bool
    // whether it is there at all; `stays` of what was not read whether it is kept.
    template <class Move, class Stays>
    void reload(const QHash<Place, Kept>& read, Move move, Stays stays)
    {
        const QHash<Place, Kept> before = std::exchange(m_kept, read);
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            const auto [to, there] = move(it.key());
            if (!there)
                continue;
            const auto now = m_kept.constFind(to);
            if (now == m_kept.constEnd() ? stays(it->held) : it->version >= now->version)
                m_kept.insert(to, *it);
        }
        moveAll(m_waiting, move);
        moveAll(m_acts, move);
        moveAll(m_conflicts, move);
    }

    // ------------------------------------------------------------------------------------------ what is
    // typed

    bool isWaiting(const Place& place) const { return m_waiting.contains(place); }
    const Value* typed(const Place& place) const { return at(m_waiting, place); } // nullptr: nothing waits
    const QHash<Place, Value>& waiting() const { return m_waiting; }
    bool isConflict(const Place& place) const { return m_conflicts.contains(place); }
    Value mine(const Place& place) const { return m_conflicts.value(place); } // of a conflict
    const QHash<Place, Value>& conflicts() const { return m_conflicts; }

    // An act that holds the place goes out, or went out in an earlier run.
    void send(const Place& place, const Value& value)
    {
        m_conflicts.remove(place);
        resume(place, value);
    }
    void resume(const Place& place, const Value& value)
    {
        m_waiting.insert(place, value);
        ++m_acts[place];
    }
    // The answer to an act: what the server holds now, `version` 0 for nothing. `differs`: it refused, and
    // holds another value than `mine`.
    Settled settle(const Place& place, const Held& now, qint32 version, bool refused, const Value& mine,
                   bool differs)
    {
        const Kept before = m_kept.value(place);
        if (version > 0)
            hold(place, now, version, !refused);
        if (!answered(place))
            return Settled::Waiting;
        if (!refused || !differs)
            return Settled::Agreed;
        if (before.own && before.version == version)
            return Settled::Again;
        m_conflicts.insert(place, mine);
        return Settled::Conflict;
    }
    // One act that held the place is answered or given up: whether it was the last.
    bool answered(const Place& place)
    {
        if (--m_acts[place] > 0)
            return false;
        m_acts.remove(place);
        m_waiting.remove(place);
        return true;
    }
    void setConflict(const Place& place, const Value& mine) { m_conflicts.insert(place, mine); }
    void dropConflict(const Place& place) { m_conflicts.remove(place); }

    // ------------------------------------------------------------------------------------------- the way
    // back

    void did(const Intent& steps)
    {
        m_undo.append(steps);
        m_redo.clear();
    }
    bool canReplay(bool forward) const { return !(forward ? m_redo : m_undo).isEmpty(); }
    // The last act, or the last undone one; it is gone from there until replayed() puts it on the other side.
    Intent take(bool forward) { return (forward ? m_redo : m_undo).takeLast(); }
    void replayed(bool forward, const Intent& steps) { (forward ? m_undo : m_redo).append(steps); }
    // For keeping them over a restart, and for moving them where places have moved.
    const QVector<Intent>& steps(bool forward) const { return forward ? m_redo : m_undo; }
    void setSteps(const QVector<Intent>& undo, const QVector<Intent>& redo)
    {
        m_undo = undo;
        m_redo = redo;
    }
    void forgetSteps()
    {
        m_undo.clear();
        m_redo.clear();
    }

private:
    // Valid until the next change: a cell that is painted copies nothing.
    template <class T>
    static const T* at(const QHash<Place, T>& hash, const Place& place)
    {
        const auto found = hash.constFind(place);
        return found == hash.constEnd() ? nullptr : &*found;
    }
    template <class Hash, class Move>
    static void moveAll(Hash& hash, Move move)
    {
        Hash moved;
        for (auto it = hash.cbegin(); it != hash.cend(); ++it)
            if (const auto [to, there] = move(it.key()); there)
                moved.insert(to, it.value());
        hash = moved;
    }

    QHash<Place, Kept> m_kept;
    QHash<Place, Value> m_waiting;
    QHash<Place, int> m_acts; // how many unanswered acts hold the place: the last one counts
    QHash<Place, Value> m_conflicts;
    QVector<Intent> m_undo;
    QVector<Intent> m_redo;
};

} // namespace zvonok::client
