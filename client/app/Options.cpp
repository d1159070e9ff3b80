// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/Options.h"

#include <QCommandLineParser>
#include <QFile>

namespace zvonok::client {

namespace {

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QStringLiteral("Zvonok, the school's journal: the desktop client."));
    parser.addOptions({
        {QStringLiteral("server"), QStringLiteral("Connect to this server."), QStringLiteral("host:port")},
        {QStringLiteral("user"), QStringLiteral("Log in as."), QStringLiteral("login")},
        {QStringLiteral("password-file"), QStringLiteral("The password is the first line of this file."),
         QStringLiteral("file")},
        {QStringLiteral("page"),
         QStringLiteral("Open a page; behind a colon a place of it: journal:CLASS/SUBJECT."),
         QStringLiteral("page[:place]")},
        {QStringLiteral("fingerprint"), QStringLiteral("SHA-256 of the server's key, hexadecimal."),
         QStringLiteral("digits")},
        {QStringLiteral("theme"), QStringLiteral("light, dark, contrast or system."), QStringLiteral("name")},
        {QStringLiteral("language"), QStringLiteral("ru or en."), QStringLiteral("code")},
        {QStringLiteral("screenshots"),
         QStringLiteral("Show each page once, leave its picture in this folder, and end."),
         QStringLiteral("folder")},
        {QStringLiteral("exit-when-loaded"),
         QStringLiteral("End as soon as the page is there: to time the start.")},
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("This text.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("The version.")},
    });
}

} // namespace

QString Options::helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

bool Options::splitAddress(const QString& text, QString* host, quint16* port)
{
    const QString address = text.trimmed();
    const qsizetype colon = address.lastIndexOf(u':');
    const bool bracketed = address.startsWith(u'[');
    const bool plainV6 = !bracketed && address.count(u':') > 1;
    const qsizetype closing = address.indexOf(u']');
    QString name = address;
    quint16 number = 28443;
    if (colon > 0 && !plainV6 && (!bracketed || colon == closing + 1)) {
        bool ok = false;
        number = address.mid(colon + 1).toUShort(&ok);
        if (!ok || number == 0)
            return false;
        name = address.left(colon);
    }
    if (bracketed) {
        if (closing < 0)
            return false;
        name = name.mid(1, closing - 1);
    }
    if (name.isEmpty() || name.contains(u' '))
        return false;
    *host = name;
    *port = number;
    return true;
}

Result<Options> Options::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    const auto wrong = [](const QString& option, const QString& reason) {
        return fail(FailureCode::InvalidInput, option, {reason});
    };
    if (!parser.parse(arguments))
        return wrong(QStringLiteral("arguments"), parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrong(QStringLiteral("arguments"),
                     QStringLiteral("%1 is not an option").arg(parser.positionalArguments().constFirst()));
    Options options;
    options.help = parser.isSet(QStringLiteral("help"));
    options.exitWhenLoaded = parser.isSet(QStringLiteral("exit-when-loaded"));
    options.version = parser.isSet(QStringLiteral("version"));
    if (parser.isSet(QStringLiteral("server")) &&
        !splitAddress(parser.value(QStringLiteral("server")), &options.host, &options.port))
        return wrong(QStringLiteral("server"), QStringLiteral("not HOST or HOST:PORT"));
    options.user = parser.value(QStringLiteral("user"));
    options.page = parser.value(QStringLiteral("page"));
    options.screenshots = parser.value(QStringLiteral("screenshots"));
    if (const QString path = parser.value(QStringLiteral("password-file")); !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return wrong(QStringLiteral("password-file"),
                         QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString()));
        options.password = QString::fromUtf8(file.readLine(1024)).trimmed();
        if (options.password.isEmpty())
            return wrong(QStringLiteral("password-file"), QStringLiteral("%1 is empty").arg(path));
    }
    if (parser.isSet(QStringLiteral("fingerprint"))) {
        options.fingerprint = QByteArray::fromHex(parser.value(QStringLiteral("fingerprint")).toLatin1());
        if (options.fingerprint.size() != 32)
            return wrong(QStringLiteral("fingerprint"), QStringLiteral("not 64 hexadecimal digits"));
    }
    options.theme = parser.value(QStringLiteral("theme"));
    if (!options.theme.isEmpty() && !QStringList{QStringLiteral("light"), QStringLiteral("dark"),
                                                 QStringLiteral("contrast"), QStringLiteral("system")}
                                         .contains(options.theme))
        return wrong(QStringLiteral("theme"), QStringLiteral("not light, dark, contrast or system"));
    options.language = parser.value(QStringLiteral("language"));
    if (!options.language.isEmpty() && options.language != QStringLiteral("ru") &&
        options.language != QStringLiteral("en"))
        return wrong(QStringLiteral("language"), QStringLiteral("not ru or en"));
    return options;
}

} // namespace zvonok::client
