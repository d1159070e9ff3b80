// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/Pictures.h"

#include <QDir>
#include <QPixmap>

namespace zvonok::client {

namespace {

constexpr std::chrono::milliseconds betweenLooks{400};
constexpr int mostLooks = 25;

} // namespace

Pictures::Pictures(MainWindow& window, const QString& folder, QObject* parent)
    : QObject(parent), m_window(window), m_folder(folder)
{
    m_timer.setInterval(betweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &Pictures::look);
}

void Pictures::start()
{
    if (!QDir().mkpath(m_folder)) {
        qWarning("zvonok: the folder %s cannot be made", qPrintable(m_folder));
        Q_EMIT finished(1);
        return;
    }
    m_window.resize(1366, 768);
    m_pages = m_window.pages();
    next();
}

void Pictures::next()
{
    if (m_pages.isEmpty()) {
        m_timer.stop();
        Q_EMIT finished(0);
        return;
    }
    m_page = m_pages.takeFirst();
    m_window.openPage(m_page);
    m_looks = 0;
    m_last = {};
    m_timer.start();
}

// Twice the same picture, and at least a second after the page was opened: it has loaded.
void Pictures::look()
{
    const QImage now = m_window.grab().toImage();
    ++m_looks;
    const bool still = now == m_last && m_looks > 3;
    m_last = now;
    if (!still && m_looks < mostLooks)
        return;
    if (!now.save(QDir(m_folder).filePath(m_page + QStringLiteral(".png")))) {
        qWarning("zvonok: the picture of %s cannot be written", qPrintable(m_page));
        m_timer.stop();
        Q_EMIT finished(1);
        return;
    }
    next();
}

} // namespace zvonok::client
