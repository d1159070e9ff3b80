// SPDX-License-Identifier: GPL-3.0-or-later
// Opens each page of the window in turn, waits until nothing moves on it, and leaves its picture in a folder:
// for trials without a display and for the documents. GUI thread.
#pragma once

#include "client/app/MainWindow.h"

namespace zvonok::client {

class Pictures final : public QObject
{
    Q_OBJECT

public:
    Pictures(MainWindow& window, const QString& folder, QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void next();
    void look();

    MainWindow& m_window;
    const QString m_folder;
    QStringList m_pages;
    QString m_page;
    QImage m_last;
    int m_looks = 0;
    QTimer m_timer;
};

} // namespace zvonok::client
