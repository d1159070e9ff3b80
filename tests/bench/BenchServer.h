// SPDX-License-Identifier: GPL-3.0-or-later
// The server's program over a demo school that is made once and kept in a folder: a million marks take a
// while.
#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTcpServer>

#include <csignal>
#include <sys/prctl.h>

namespace zvonok::bench {

class BenchServer
{
public:
    struct Account {
        QString login;
        QString password;
        QString note;
    };

    BenchServer(const QString& program, const QString& cache, int pupils, int years)
        : m_folder(QDir(cache).filePath(QStringLiteral("%1x%2").arg(pupils).arg(years)))
    {
        QDir().mkpath(m_folder);
        for (;;) {
            m_port = quint16(20'000 + QRandomGenerator::global()->bounded(12'000));
            QTcpServer probe;
            if (probe.listen(QHostAddress::LocalHost, m_port))
                break;
        }
        // A bench that fails leaves no server behind.
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program, {QStringLiteral("--data"), m_folder, QStringLiteral("--listen"),
                                  QStringLiteral("127.0.0.1:%1").arg(m_port), QStringLiteral("--demo"),
                                  QStringLiteral("pupils=%1,years=%2").arg(pupils).arg(years),
                                  QStringLiteral("--quick-hashing"), QStringLiteral("--no-discovery")});
        QByteArray output;
        while (!output.contains("\nready") && m_process.state() != QProcess::NotRunning &&
               m_process.waitForReadyRead(1'800'000))
            output += m_process.readAll();
        if (!output.contains("\nready"))
            qFatal("the server did not start: %s", output.constData());
        QFile kept(QDir(m_folder).filePath(QStringLiteral("logins")));
        if (output.contains("login  ") && kept.open(QIODevice::WriteOnly))
            kept.write(output);
        kept.close();
        for (const QByteArray& line : output.split('\n'))
            if (line.startsWith("key "))
                m_key = QByteArray::fromHex(line.mid(4));
        if (!kept.open(QIODevice::ReadOnly))
            qFatal("no log-ins are kept in %s", qPrintable(m_folder));
        for (const QByteArray& line : kept.readAll().split('\n')) {
            const QStringList parts = QString::fromUtf8(line).split(u'\t');
            if (line.startsWith("login") && parts.size() >= 3)
                m_accounts.append({parts.at(0).mid(5).trimmed(), parts.at(1), parts.mid(2).join(u' ')});
        }
    }
    ~BenchServer()
    {
        m_process.terminate();
        m_process.waitForFinished(30'000);
    }

    quint16 port() const { return m_port; }
    const QByteArray& key() const { return m_key; }
    QString database() const { return QDir(m_folder).filePath(QStringLiteral("zvonok.db")); }
    Account account(const QString& note) const
    {
        for (const Account& each : m_accounts)
            if (each.note.contains(note))
                return each;
        return {};
    }
    // Of /proc: resident memory in KiB, open descriptors.
    qint64 residentKiB() const
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(m_process.processId()));
        if (status.open(QIODevice::ReadOnly))
            for (const QByteArray& line : status.readAll().split('\n'))
                if (line.startsWith("VmRSS:"))
                    return line.mid(6).trimmed().split(' ').first().toLongLong();
        return 0;
    }
    int descriptors() const
    {
        return int(QDir(QStringLiteral("/proc/%1/fd").arg(m_process.processId()))
                       .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                       .size());
    }

private:
    const QString m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    QByteArray m_key;
    QList<Account> m_accounts;
};

} // namespace zvonok::bench
