// SPDX-License-Identifier: GPL-3.0-or-later
// The folder of one account on one workstation: a key file, and a sealed file for each reply, all of them
// their owner's alone. Written whole or not at all; what cannot be read is thrown away, for the server has
// it. Blocks: used by the store's thread alone.
#pragma once

#include "client/store/KeptReply.h"
#include "client/store/Seal.h"
#include "common/base/Clock.h"

#include <QDir>

namespace zvonok::client {

class KeptFolder
{
public:
    static constexpr int mostWrong = 10; // passwords in a row; then all is thrown away
    static constexpr int keptDays = 7;   // since the server was last there
    static constexpr int mostReplies = 300;
    static constexpr qint64 mostBytes = 16 * 1024 * 1024;

    enum class Found { Nothing, Opened, Wrong };
    struct Opening {
        Found found = Found::Nothing;
        int triesLeft = 0; // of Wrong
        QList<KeptReply> replies;
    };

    // parent: where the folders of all accounts lie. clock outlives this.
    KeptFolder(const QString& parent, const QString& server, const QString& login, const Clock& clock);

    Opening open(const QString& password);
    // The server says that the password is right: what it does not open goes, and a new key is made. False:
    // the disk takes nothing, so nothing is kept.
    bool prove(const QString& password);
    // The server is there and knows the person still: the days begin anew. Nothing while it is not open.
    void touch();
    void put(const KeptReply& reply); // not larger than the record allows
    void remove(const KeptReply& reply);
    void clear(); // the key first: without it the rest is noise

    // Folders that no log-in has used for keptDays go.
    static void dropOld(const QString& parent, const Clock& clock);

private:
    std::optional<KeptKey> readKey() const;
    bool writeKey(const KeptKey& key) const;
    bool write(const QString& name, const QByteArray& bytes) const;
    QString nameOf(const KeptReply& reply) const;
    QList<KeptReply> readAll() const;

    const Clock& m_clock;
    const QDir m_folder;
    std::optional<SecretKey> m_key;
};

} // namespace zvonok::client
