// SPDX-License-Identifier: GPL-3.0-or-later
// Reading, hashing and writing of files on a thread of its own: a slow disk or a share that does not answer
// never holds the window. Answers come back to the GUI thread, unless their context has gone. GUI thread.
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <functional>

namespace zvonok::client {

class DiskWork
{
public:
    DiskWork();
    ~DiskWork(); // waits for what runs, drops what waits
    Q_DISABLE_COPY_MOVE(DiskWork)

    // work runs on the disk's thread, in the order of asking; then(result) here afterwards. work must hold
    // all that it needs by value.
    template <class Work, class Then>
    void run(QObject* context, Work work, Then then)
    {
        m_pool.start(
            [guard = QPointer<QObject>(context), work = std::move(work), then = std::move(then)]() mutable {
                auto result = work();
                QMetaObject::invokeMethod(
                    qApp,
                    [guard, result = std::move(result), then = std::move(then)]() mutable {
                        if (guard)
                            then(std::move(result));
                    },
                    Qt::QueuedConnection);
            });
    }

private:
    QThreadPool m_pool;
};

} // namespace zvonok::client
