// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: makes the lanes, the features and the door, in that order, and takes them down in the
// opposite one: stop accepting → drain the write lane → publish → close sessions → close databases. Main
// lane.
#pragma once

#include "server/app/Config.h"

#include "common/admin/AdminMessages.h"
#include "common/base/Clock.h"

#include <memory>

namespace zvonok::server {

class Dispatcher;

class Server
{
public:
    enum class Stage { Folder, Identity, Database, Address };
    struct Refusal {
        Stage stage = Stage::Folder;
        Failure failure;
    };

    Server();
    ~Server(); // stop()
    Q_DISABLE_COPY_MOVE(Server)

    // Nothing: it serves. Otherwise why not; nothing is left running.
    std::optional<Refusal> start(const Config& config, const Clock& clock);
    void stop();

    quint16 port() const;
    QString fingerprintText() const;
    QStringList fingerprintWords() const;
    // Accounts that were made at this first start, with the passwords that nobody will see again.
    const QList<OneTimePassword>& firstAccounts() const;
    Dispatcher& dispatcher() const;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace zvonok::server
