// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the event loop that the system asks the program to stop (SIGTERM, SIGINT; the console's close on
// Windows). The only system calls of the server stand in this folder. Main lane.
#pragma once

#include <QObject>

namespace zvonok::server {

class StopSignal final : public QObject
{
    Q_OBJECT

public:
    explicit StopSignal(QObject* parent = nullptr);
    ~StopSignal() override;

Q_SIGNALS:
    void asked();
};

// Many sockets need many descriptors: raises the soft limit to the hard one. Answers the limit.
qint64 raiseDescriptorLimit();
// No secrets in core files.
void forbidCoreDumps();

} // namespace zvonok::server
