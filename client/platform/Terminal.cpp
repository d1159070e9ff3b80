// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/platform/Terminal.h"

#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace zvonok::client::terminal {

namespace {

volatile std::sig_atomic_t noted = 0;

extern "C" void note(int signal)
{
    if (noted == 0) {
        noted = 1;
        std::signal(signal, note); // where the system takes a handler away with its first call
        return;
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

} // namespace

bool isStandardErrorShown()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) == 1;
#endif
}

Interruption::Interruption() : m_interrupt(std::signal(SIGINT, note)), m_terminate(std::signal(SIGTERM, note))
{
    noted = 0;
    if (m_interrupt == SIG_IGN)
        std::signal(SIGINT, SIG_IGN);
    if (m_terminate == SIG_IGN)
        std::signal(SIGTERM, SIG_IGN);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, m_interrupt == SIG_ERR ? SIG_DFL : m_interrupt);
    std::signal(SIGTERM, m_terminate == SIG_ERR ? SIG_DFL : m_terminate);
}

bool Interruption::asked() const { return noted != 0; }

} // namespace zvonok::client::terminal
