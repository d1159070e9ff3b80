// SPDX-License-Identifier: GPL-3.0-or-later
// zvonok-server: reads what it is told, serves until it is asked to stop.
#include "server/app/Config.h"
#include "server/app/RestoreRun.h"
#include "server/app/Server.h"
#include "server/app/platform/StopSignal.h"

#include <QCoreApplication>
#include <QTextStream>

namespace {

using namespace zvonok;
using namespace zvonok::server;

enum ExitCode { Stopped = 0, NotRestored = 1, WrongUsage = 2, NoIdentity = 3, NoDatabase = 4, NoAddress = 5 };

// What is wrong with the file and what to do about it.
QString keySentence(const Failure& failure)
{
    const QString path = failure.arguments.value(0);
    const QString reason = failure.arguments.value(3);
    if (reason == QStringLiteral("keyOpenToOthers"))
        return path +
               QStringLiteral(" can be read by others: make it private with chmod 600 and, if somebody "
                              "else was on this machine, make a new key.");
    if (reason == QStringLiteral("keyUnreadable"))
        return path +
               QStringLiteral(" cannot be read as a key: give it to the server's user, or put the copy "
                              "from your safe place there.");
    if (reason == QStringLiteral("keyMissing"))
        return path +
               QStringLiteral(" is missing although its certificate is there: put the copy back, or "
                              "remove server.crt to begin with a new key that all clients must compare.");
    if (reason == QStringLiteral("keyMismatch"))
        return path + QStringLiteral(" does not belong to server.crt beside it: put the two that belong "
                                     "together there.");
    if (reason == QStringLiteral("certificateUnreadable"))
        return path +
               QStringLiteral(" cannot be read as a certificate: put the copy back, or remove it to have "
                              "a new one made for the same key.");
    return failure.arguments.join(QStringLiteral(", "));
}

int refused(const Server::Refusal& refusal)
{
    QTextStream err(stderr);
    const QString details = refusal.failure.arguments.join(QStringLiteral(", "));
    switch (refusal.stage) {
    case Server::Stage::Folder:
        err << "zvonok-server: the data folder cannot be used: " << details << Qt::endl;
        return WrongUsage;
    case Server::Stage::Identity:
        err << "zvonok-server: no usable key and certificate, so it does not start: "
            << keySentence(refusal.failure) << Qt::endl;
        return NoIdentity;
    case Server::Stage::Database:
        if (refusal.failure.code == FailureCode::Busy) {
            err << "zvonok-server: another zvonok-server uses this folder or database already" << Qt::endl;
            return NoDatabase;
        }
        err << "zvonok-server: the database cannot be used (" << refusal.failure.field << ' ' << details
            << "), code " << int(refusal.failure.code) << ' ' << refusal.failure.incident << Qt::endl;
        return NoDatabase;
    case Server::Stage::Address:
        err << "zvonok-server: cannot listen: " << details << Qt::endl;
        return NoAddress;
    }
    return WrongUsage;
}

void tell(const Server& server, const Config& config)
{
    QTextStream out(stdout);
    out << "zvonok-server " << QCoreApplication::applicationVersion() << ", data in " << config.data
        << Qt::endl;
    out << "key    " << server.fingerprintText() << Qt::endl;
    out << "words  " << server.fingerprintWords().join(u' ') << Qt::endl;
    if (!server.firstAccounts().isEmpty()) {
        out << "accounts made at this start (the passwords are shown once):" << Qt::endl;
        for (const OneTimePassword& account : server.firstAccounts())
            out << "login  " << account.login << '\t' << account.password << '\t' << account.name << '\t'
                << account.where << Qt::endl;
    }
    // Scripts wait for this line: it comes last.
    out << "ready  " << server.port() << Qt::endl;
}

int restore(const Config& config)
{
    QTextStream err(stderr);
    const auto restored = restoreBackup(config, [&](qint64 done, qint64 total) {
        err << '\r' << done << '/' << total << Qt::flush;
        return true;
    });
    err << Qt::endl;
    if (restored) {
        QTextStream(stdout) << "restored  " << restored->rows << " rows of " << restored->tables
                            << " tables into " << config.data << "\nstate     " << restored->stateHash.toHex()
                            << Qt::endl;
        if (!passwordsWillFit(config))
            err << "zvonok-server: password.pepper of the old server was not beside the key of the backup, "
                   "so "
                   "nobody's password will fit.\nPut it into "
                << config.data
                << ", or start once with --new-password LOGIN of an administrator and issue new ones."
                << Qt::endl;
        return Stopped;
    }
    const Failure& failure = restored.error();
    QString why = failure.arguments.join(QStringLiteral(", "));
    switch (failure.code) {
    case FailureCode::WrongCredentials:
        why = QStringLiteral("this key is not the one the backup was made with");
        break;
    case FailureCode::Corrupt:
        why = QStringLiteral("the backup is cut or altered");
        break;
    case FailureCode::AlreadyExists:
        why = QStringLiteral("there is a database already; restore into an empty folder");
        break;
    case FailureCode::NotSupported:
        why = QStringLiteral("this is no backup, or one of a newer program");
        break;
    case FailureCode::UnreadableFile:
        why = QStringLiteral("cannot read ") + why;
        break;
    default:
        break; // the arguments say it
    }
    err << "zvonok-server: nothing was restored: " << why << " (code " << int(failure.code) << ')'
        << Qt::endl;
    return NotRestored;
}

} // namespace

int main(int argc, char** argv)
{
    // Up to 40 % less CPU per request than with GLib's event loop.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("zvonok-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ZVONOK_VERSION));

    auto config = Config::parse(QCoreApplication::arguments().mid(1));
    if (!config) {
        QTextStream(stderr) << "zvonok-server: " << config.error().field << ": "
                            << config.error().arguments.join(QStringLiteral(", "))
                            << "\nTry zvonok-server --help." << Qt::endl;
        return WrongUsage;
    }
    if (config->action == Config::Action::Help) {
        QTextStream(stdout) << config->helpText;
        return Stopped;
    }
    if (config->action == Config::Action::Version) {
        QTextStream(stdout) << "zvonok-server " << QCoreApplication::applicationVersion() << Qt::endl;
        return Stopped;
    }
    if (config->action == Config::Action::Restore)
        return restore(*config);
    forbidCoreDumps();
    raiseDescriptorLimit();
    const SystemClock clock;
    StopSignal stop;
    QObject::connect(&stop, &StopSignal::asked, &app, &QCoreApplication::quit);
    Server server;
    if (const auto refusal = server.start(*config, clock))
        return refused(*refusal);
    tell(server, *config);
    QCoreApplication::exec();
    server.stop();
    return Stopped;
}
