// SPDX-License-Identifier: GPL-3.0-or-later
// The server's program with a demo school in a folder of its own on a free port below 32768; killed and
// started again at will. Waits with the event loop running, so that clients go on meanwhile.
#pragma once

#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace zvonok::test {

class ServerProcess
{
public:
    struct Account {
        QString login;
        QString password;
        QString note; // who it is: a subject, a position
    };

    // program: path of zvonok-server.
    ServerProcess(const QString& program, int pupils) : m_program(program), m_pupils(pupils) {}
    ~ServerProcess() { kill(); }

    bool start()
    {
        if (m_port == 0)
            m_port = freePort();
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::MergedChannels);
        QStringList arguments{QStringLiteral("--data"),          m_folder.path(),
                              QStringLiteral("--listen"),        QStringLiteral("127.0.0.1:%1").arg(m_port),
                              QStringLiteral("--demo"),          QStringLiteral("pupils=%1").arg(m_pupils),
                              QStringLiteral("--quick-hashing"), QStringLiteral("--no-discovery")};
        if (!m_database.isEmpty())
            arguments << QStringLiteral("--database") << m_database;
        m_process->start(m_program, arguments);
        QString output;
        const bool ready = QTest::qWaitFor(
            [&] {
                output += QString::fromUtf8(m_process->readAll());
                return output.contains(QStringLiteral("\nready"));
            },
            90'000);
        if (!ready)
            qWarning().noquote() << "the server did not start:" << output;
        const QStringList lines = output.split(u'\n');
        for (const QString& line : lines) {
            const QStringList parts = line.split(u'\t');
            if (parts.size() >= 3 && parts.at(0).startsWith(QStringLiteral("login")))
                m_accounts.append({parts.at(0).mid(5).trimmed(), parts.at(1), parts.mid(2).join(u' ')});
            if (line.startsWith(QStringLiteral("key ")))
                m_key = QByteArray::fromHex(line.mid(4).toLatin1());
        }
        return ready;
    }
    void kill()
    {
        if (m_process && m_process->state() != QProcess::NotRunning) {
            m_process->kill();
            m_process->waitForFinished();
        }
    }

    void setPort(quint16 port) { m_port = port; } // before start(): another server in the place of one
    // postgresql://…, before start(); without it SQLite in a folder of its own.
    void setDatabase(const QString& address) { m_database = address; }
    quint16 port() const { return m_port; }
    const QByteArray& key() const { return m_key; }
    // The first whose note holds the text.
    Account account(const QString& note) const
    {
        for (const Account& account : m_accounts)
            if (account.note.contains(note))
                return account;
        return {};
    }

    Account lastAccount() const { return m_accounts.isEmpty() ? Account{} : m_accounts.last(); }

private:
    static quint16 freePort()
    {
        for (;;) {
            const auto port = quint16(20'000 + QRandomGenerator::global()->bounded(12'000));
            QTcpServer probe;
            if (probe.listen(QHostAddress::LocalHost, port))
                return port;
        }
    }

    const QString m_program;
    const int m_pupils;
    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QString m_database;
    std::unique_ptr<QProcess> m_process;
    QList<Account> m_accounts;
    QByteArray m_key;
};

} // namespace zvonok::test
