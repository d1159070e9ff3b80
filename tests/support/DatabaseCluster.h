// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStringBuilder>

namespace zvonok::tests {

// The PostgreSQL of this program; its address has the database "postgres". Started once, or found
// through ZVONOK_TEST_PG.
class DatabaseCluster
{
public:
    DatabaseCluster()
    {
        const QString given = qEnvironmentVariable("ZVONOK_TEST_PG");
        if (!given.isEmpty()) {
            m_address = given;
            return;
        }
        const QString base =
            QFileInfo::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm") : QDir::tempPath();
        m_folder = base % QStringLiteral("/zvonok-pg-") % QString::number(QCoreApplication::applicationPid());
        QProcess process;
        process.start(script(), {QStringLiteral("start"), m_folder,
                                 QString::number(QCoreApplication::applicationPid())});
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            m_missing = QString::fromUtf8(process.readAllStandardError()).trimmed() % QStringLiteral(" (") %
                        script() % QStringLiteral(" start)");
        m_address = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }
    ~DatabaseCluster()
    {
        if (!m_folder.isEmpty())
            QProcess::execute(script(), {QStringLiteral("stop"), m_folder});
    }
    Q_DISABLE_COPY_MOVE(DatabaseCluster)

    static const DatabaseCluster& ofThisProgram()
    {
        static const DatabaseCluster cluster;
        return cluster;
    }
    const QString& missing() const { return m_missing; } // why there is none
    const QString& address() const { return m_address; }

private:
    static QString script() { return QStringLiteral(ZVONOK_SOURCE_DIR "/tests/support/postgres.sh"); }

    QString m_folder;
    QString m_address;
    QString m_missing;
};

} // namespace zvonok::tests
