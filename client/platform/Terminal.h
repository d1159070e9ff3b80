// SPDX-License-Identifier: GPL-3.0-or-later
// The terminal that a program was started from: whether somebody looks at it, and Ctrl+C as a question that
// is answered between two steps instead of an end in the middle of one.
#pragma once

#include <QtGlobal>

namespace zvonok::client::terminal {

bool isStandardErrorShown(); // on a terminal, not in a file

// As long as it lives, the first Ctrl+C (or SIGTERM) is only noted; the second ends the program at once. What
// was ignored before (nohup, a job in the background) stays ignored. One at a time.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    bool asked() const;

private:
    using Handler = void (*)(int);

    Handler m_interrupt;
    Handler m_terminate;
};

} // namespace zvonok::client::terminal
