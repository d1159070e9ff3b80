// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/platform/StopSignal.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#endif

namespace zvonok::server {

#ifdef Q_OS_UNIX

namespace {

// A signal handler can reach nothing but this.
int writeEnd = -1;

void onSignal(int)
{
    const char byte = 1;
    const auto written = ::write(writeEnd, &byte, 1);
    static_cast<void>(written);
}

} // namespace

StopSignal::StopSignal(QObject* parent) : QObject(parent)
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe for signals");
    writeEnd = ends[1];
    auto* notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, end = ends[0]] {
        char byte = 0;
        const auto got = ::read(end, &byte, 1);
        static_cast<void>(got);
        Q_EMIT asked();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
    ::signal(SIGPIPE, SIG_IGN); // NOLINT: a constant of the system
    ::signal(SIGHUP, SIG_IGN);  // NOLINT
}

StopSignal::~StopSignal() = default;

qint64 raiseDescriptorLimit()
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return qint64(limit.rlim_cur);
}

void forbidCoreDumps()
{
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

#else

StopSignal::StopSignal(QObject* parent) : QObject(parent) {}
StopSignal::~StopSignal() = default;
qint64 raiseDescriptorLimit() { return 0; }
void forbidCoreDumps() {}

#endif

} // namespace zvonok::server
