// SPDX-License-Identifier: GPL-3.0-or-later
// zvonokctl: every request, report and import from a shell. JSON in and out; exit codes 0 done, 1 refused, 2
// usage, 3 no connection, 130 interrupted (an import, which then tells how far it came). One thread.
#pragma once

#include "client/cli/UserCommand.h"
#include "client/link/SyncLink.h"
#include "common/Protocol.h"

#include <QCommandLineParser>
#include <QTextStream>

namespace zvonok::client {

class Program
{
public:
    enum Exit { Done = 0, Refused = 1, Usage = 2, NoConnection = 3, Interrupted = 130 };

    Program();
    int run(const QStringList& arguments);

private:
    struct Given {
        QString server = QStringLiteral("127.0.0.1:28443");
        QString user;
        QString passwordFile;
        QString fingerprint;
    };

    int connectToServer();
    int connectAndLogIn();
    int refuse(const Failure& failure);
    int usage(const QString& text);
    void print(const QJsonObject& json);

    int methods();
    int call(const QStringList& arguments);
    int demo(const QCommandLineParser& parser);
    int report(const QCommandLineParser& parser, const QStringList& arguments);
    int verify();
    int backup();
    int password(const QStringList& arguments);
    int tree(const QStringList& arguments, Result<UserOutcome> (*command)(SyncLink&, const QStringList&));
    int proto();
    int exportFile(const QCommandLineParser& parser, const QStringList& arguments);
    int restore(const QCommandLineParser& parser, const QStringList& arguments);
    int importFiles(const QCommandLineParser& parser, const QStringList& arguments);
    Result<RunReport> reportRequest(const QString& name, const QStringList& parameters);

    Given m_given;
    SyncLink m_link;
    LoggedIn m_session;
    QTextStream m_out;
    QTextStream m_err;
};

// One sentence for a person at a shell, in English, with the code that a script may look at.
QString sentenceOf(const Failure& failure);

} // namespace zvonok::client
