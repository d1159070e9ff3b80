// SPDX-License-Identifier: GPL-3.0-or-later
// How long one must wait after wrong passwords. The source is slowed, not only the victim: sources and names
// that do not exist are kept here, bounded; accounts keep theirs in the database by the same rule, and a
// device that the person has used before passes it. Hashing lane, many at a time.
#pragma once

#include "common/base/Id.h"
#include "common/base/Moment.h"

#include <QCache>
#include <QSet>
#include <QString>

#include <mutex>
#include <optional>

namespace zvonok {
struct Account;
}

namespace zvonok::server {

class LoginThrottle
{
public:
    struct Limits {
        int kept = 10000;     // sources and names remembered
        int freeOfSource = 5; // failures of one source that cost nothing
        int freeOfLoopback = 50;
        qint64 stepMs = 5000; // each further one
        qint64 mostMs = 30 * 60'000;
        qint64 mostOfLoopbackMs = 30'000;
        qint64 forgottenMs = 2 * 3600'000; // without another failure
        qint64 auditMs = 60'000;           // one line of audit for a source in so long
    };

    // Failures of one name in a row → how long before the next try counts. With these steps nobody has more
    // than 100 guesses at an account in a day.
    static qint64 delayAfter(int failures);
    static constexpr qint64 countedMs = 24LL * 3600'000; // failures older than this are not

    // What of failed logins is to be audited now.
    struct Tell {
        int failures = 0;
        QList<qint64> accounts; // that exist; other names are never told
    };

    LoginThrottle() : LoginThrottle(Limits{}) {}
    explicit LoginThrottle(const Limits& limits);

    // Milliseconds to wait; 0: none.
    qint64 sourceWait(const QString& address, Moment now);
    qint64 nameWait(const QString& key, Moment now);
    // A name that is no account.
    void nameFailed(const QString& key, Moment now);
    // mayTell: the caller can audit; otherwise the next one tells.
    std::optional<Tell> sourceFailed(const QString& address, Id<Account> account, Moment now,
                                     bool mayTell = true);

    // One try at a name at a time, or many at once would count as one.
    class Turn
    {
    public:
        Turn(LoginThrottle& throttle, QString key);
        ~Turn();
        Q_DISABLE_COPY_MOVE(Turn)
        bool mine() const { return m_mine; }

    private:
        LoginThrottle& m_throttle;
        QString m_key;
        bool m_mine = false;
    };

private:
    struct Source {
        int failures = 0;
        Moment last;
        Moment until;
        Moment told;
        Tell untold;
    };
    struct Name {
        int failures = 0;
        Moment last;
        Moment until;
    };

    Limits m_limits;
    std::mutex m_mutex;
    QCache<QString, Source> m_sources;
    QCache<QString, Name> m_names;
    QSet<QString> m_turns;
};

} // namespace zvonok::server
