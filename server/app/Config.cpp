// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/Config.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

namespace zvonok::server {

namespace {

tl::unexpected<Failure> bad(const QString& option, const QString& reason)
{
    return fail(FailureCode::InvalidInput, option, {reason});
}

Result<Nothing> listenTo(Config& config, const QString& text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = colon >= 0 ? text.left(colon) : QString();
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    bool ok = false;
    const uint port = text.mid(colon + 1).toUInt(&ok);
    if (!ok || port > 65535)
        return bad(QStringLiteral("--listen"), QStringLiteral("ADDRESS:PORT or PORT"));
    config.port = quint16(port);
    if (host.isEmpty() || host == QStringLiteral("*"))
        config.address = QHostAddress::Any;
    else if (host == QStringLiteral("localhost"))
        config.address = QHostAddress::LocalHost;
    else if (!config.address.setAddress(host))
        return bad(QStringLiteral("--listen"), host);
    return Nothing{};
}

Result<Nothing> demoOf(Config& config, const QString& text)
{
    config.demoPupils = 200;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        bool ok = false;
        const int number = part.section(u'=', 1).toInt(&ok);
        const QString name = part.section(u'=', 0, 0);
        if (!ok || number < 1)
            return bad(QStringLiteral("--demo"), QStringLiteral("pupils=N,years=N"));
        if (name == QStringLiteral("pupils"))
            config.demoPupils = number;
        else if (name == QStringLiteral("years"))
            config.demoYears = number;
        else
            return bad(QStringLiteral("--demo"), name);
    }
    return Nothing{};
}

// A key that nobody knows is a mistake in typing: with «databse=…» the school would begin on another
// database.
Result<Nothing> checkFile(const QSettings& settings, const QString& file)
{
    if (settings.status() != QSettings::NoError)
        return bad(QStringLiteral("--config"), file + QStringLiteral(": not an INI file"));
    static const QStringList known{QStringLiteral("data"),         QStringLiteral("listen"),
                                   QStringLiteral("database"),     QStringLiteral("school-name"),
                                   QStringLiteral("read-threads"), QStringLiteral("net-threads"),
                                   QStringLiteral("discovery")};
    for (const QString& key : settings.allKeys()) {
        if (!known.contains(key))
            return bad(QStringLiteral("--config"), QStringLiteral("%1: unknown key “%2”; known are %3")
                                                       .arg(file, key, known.join(QStringLiteral(", "))));
        // QSettings divides at commas what is not quoted, and a list is no text: it would read as nothing.
        if (settings.value(key).userType() == QMetaType::QStringList)
            return bad(QStringLiteral("--config"),
                       QStringLiteral("%1: quote the value of “%2”, it holds a comma").arg(file, key));
    }
    // Whatever else is there would be read as true.
    const QString discovery = settings.value(QStringLiteral("discovery"), true).toString();
    static const QStringList words{QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("1"),
                                   QStringLiteral("0")};
    if (!words.contains(discovery.toLower()))
        return bad(QStringLiteral("--config"),
                   QStringLiteral("%1: discovery is true or false, not “%2”").arg(file, discovery));
    return Nothing{};
}

} // namespace

Result<Config> Config::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("The server of Zvonok, the school information system: "
                       "keeps the database, serves the clients over TLS.\n"
                       "Exit codes: 0 stopped as asked, 1 nothing was restored, 2 wrong "
                       "usage, 3 key or certificate, 4 database, 5 address in "
                       "use."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("This text."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     QStringLiteral("Version of the program."));
    const QCommandLineOption file(
        QStringLiteral("config"),
        QStringLiteral("Configuration file (INI: data, listen, database, school-name, "
                       "read-threads, net-threads, discovery)."),
        QStringLiteral("FILE"));
    const QCommandLineOption data(QStringLiteral("data"),
                                  QStringLiteral("Folder of the database, the key and the backups."),
                                  QStringLiteral("FOLDER"));
    const QCommandLineOption listen(QStringLiteral("listen"),
                                    QStringLiteral("Address and port, default *:28443 (a port below 32768)."),
                                    QStringLiteral("[ADDRESS:]PORT"));
    const QCommandLineOption database(
        QStringLiteral("database"),
        QStringLiteral("postgresql://USER:PASSWORD@HOST:PORT/NAME, or a file; default "
                       "zvonok.db in the data folder."),
        QStringLiteral("ADDRESS"));
    const QCommandLineOption school(QStringLiteral("school-name"), QStringLiteral("Name of a new school."),
                                    QStringLiteral("NAME"));
    const QCommandLineOption readers(QStringLiteral("read-threads"),
                                     QStringLiteral("Reading connections to the database, 1 to 16."),
                                     QStringLiteral("N"));
    const QCommandLineOption netters(QStringLiteral("net-threads"),
                                     QStringLiteral("Threads for sockets, 1 to 8."), QStringLiteral("N"));
    const QCommandLineOption quiet(
        QStringLiteral("no-discovery"),
        QStringLiteral("Do not answer clients that look for a server in the LAN."));
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        QStringLiteral("Fill an empty database with a demo school: pupils=200,years=1."),
        QStringLiteral("SIZE"));
    const QCommandLineOption quick(
        QStringLiteral("quick-hashing"),
        QStringLiteral("Password hashes at the lowest allowed cost (trials of load)."));
    const QCommandLineOption restore(
        QStringLiteral("restore"),
        QStringLiteral("Put this backup into the data folder, which must hold no database, and end."),
        QStringLiteral("FILE"));
    const QCommandLineOption backupKey(QStringLiteral("backup-key"),
                                       QStringLiteral("The key that the backup was made with."),
                                       QStringLiteral("FILE"));
    const QCommandLineOption newPassword(
        QStringLiteral("new-password"),
        QStringLiteral("Print a one-time password for this account at the start: for an administrator who is "
                       "locked out."),
        QStringLiteral("LOGIN"));
    parser.addOptions({help, version, file, data, listen, database, school, readers, netters, quiet, demo,
                       quick, restore, backupKey, newPassword});
    Config config;
    if (!parser.parse(QStringList{QStringLiteral("zvonok-server")} + arguments))
        return fail(FailureCode::InvalidInput, QStringLiteral("arguments"), {parser.errorText()});
    if (parser.isSet(help)) {
        config.action = Action::Help;
        config.helpText = parser.helpText();
        return config;
    }
    if (parser.isSet(version)) {
        config.action = Action::Version;
        return config;
    }
    if (!parser.positionalArguments().isEmpty())
        return fail(FailureCode::InvalidInput, QStringLiteral("arguments"),
                    {parser.positionalArguments().constFirst()});

    std::optional<QSettings> settings;
    if (parser.isSet(file)) {
        if (!QFile::exists(parser.value(file)))
            return bad(QStringLiteral("--config"), parser.value(file));
        settings.emplace(parser.value(file), QSettings::IniFormat);
        if (auto ok = checkFile(*settings, parser.value(file)); !ok)
            return tl::unexpected(ok.error());
    }
    const auto value = [&](const QCommandLineOption& option) {
        const QString name = option.names().constLast();
        if (parser.isSet(option))
            return parser.value(option);
        return settings ? settings->value(name).toString() : QString();
    };

    config.data = value(data);
    if (config.data.isEmpty())
        config.data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                      QStringLiteral("/zvonok-server");
    config.data = QDir(config.data).absolutePath();
    if (const QString text = value(listen); !text.isEmpty())
        if (auto ok = listenTo(config, text); !ok)
            return tl::unexpected(ok.error());
    config.databaseText = value(database);
    if (config.databaseText.isEmpty())
        config.databaseText = config.data + QStringLiteral("/zvonok.db");
    auto address = storage::DatabaseAddress::parse(config.databaseText);
    if (!address)
        return tl::unexpected(address.error());
    config.database = *address;
    config.schoolName = value(school);
    if (const QString text = value(readers); !text.isEmpty()) {
        config.readThreads = text.toInt();
        if (config.readThreads < 1 || config.readThreads > 16)
            return bad(QStringLiteral("--read-threads"), text);
    }
    if (const QString text = value(netters); !text.isEmpty()) {
        config.netThreads = text.toInt();
        if (config.netThreads < 1 || config.netThreads > 8)
            return bad(QStringLiteral("--net-threads"), text);
    }
    config.discovery = !parser.isSet(quiet) &&
                       !(settings && settings->value(QStringLiteral("discovery"), true).toBool() == false);
    if (parser.isSet(demo))
        if (auto ok = demoOf(config, parser.value(demo)); !ok)
            return tl::unexpected(ok.error());
    config.quickHashing = parser.isSet(quick);
    config.newPasswordFor = parser.value(newPassword);
    if (parser.isSet(restore)) {
        config.action = Action::Restore;
        config.restoreFile = parser.value(restore);
        config.backupKey = parser.value(backupKey);
    }
    return config;
}

} // namespace zvonok::server
