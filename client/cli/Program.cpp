// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/Program.h"

#include "client/cli/AttachCommand.h"
#include "client/cli/DiaryCommand.h"
#include "client/cli/ImportRun.h"
#include "client/cli/Lists.h"
#include "client/cli/PatternFile.h"
#include "client/cli/PlanImportRun.h"
#include "client/cli/Registry.h"
#include "client/cli/UserCommand.h"
#include "client/platform/Terminal.h"
#include "client/print/ReportExporter.h"
#include "common/base/Fingerprint.h"
#include "common/wire/ProtoText.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace zvonok::client {

namespace {

constexpr int longWorkMs = 3600 * 1000; // a demo school of 7,500 pupils takes minutes

QString firstLine(QIODevice& device) { return QString::fromUtf8(device.readLine()).trimmed(); }

} // namespace

QString sentenceOf(const Failure& failure)
{
    QString text;
    switch (failure.code) {
    case FailureCode::ConnectionRefused:
        text = QStringLiteral("no connection to the server");
        break;
    case FailureCode::ConnectionLost:
        text = QStringLiteral("the connection was lost");
        break;
    case FailureCode::CertificateChanged:
        text = QStringLiteral("the server's key is not the expected one");
        break;
    case FailureCode::WrongCredentials:
        text = QStringLiteral("login or password is wrong");
        break;
    case FailureCode::PasswordChangeRequired:
        text = QStringLiteral("the first password must be changed: zvonokctl password NEW-PASSWORD-FILE");
        break;
    case FailureCode::TooManyAttempts:
        text = QStringLiteral("too many attempts, wait (seconds)");
        break;
    case FailureCode::NotPermitted:
        text = QStringLiteral("this account may not do that");
        break;
    case FailureCode::NotFound:
        text = QStringLiteral("there is no such thing, or it is not for this account");
        break;
    case FailureCode::Conflict:
        text = QStringLiteral("somebody else has changed it");
        break;
    case FailureCode::AlreadyExists:
        text = QStringLiteral("it is there already");
        break;
    case FailureCode::UnreadableFile:
        text = failure.arguments.value(3) == QLatin1String("oneRosterPart")
                   ? QStringLiteral("this is one file of a OneRoster bundle: give the folder or the zip")
                   : QStringLiteral("the file cannot be read");
        break;
    default:
        text = QStringLiteral("refused");
        break;
    }
    text += QStringLiteral(" [%1").arg(int(failure.code));
    if (!failure.field.isEmpty())
        text += QStringLiteral(", field ") + failure.field;
    if (!failure.arguments.isEmpty())
        text += QStringLiteral(": ") + failure.arguments.join(QStringLiteral(", "));
    if (!failure.incident.isEmpty())
        text += QStringLiteral(", incident ") + failure.incident;
    return text + u']';
}

Program::Program() : m_out(stdout), m_err(stderr) {}

int Program::usage(const QString& text)
{
    m_err << "zvonokctl: " << text << "\nTry zvonokctl --help." << Qt::endl;
    return Usage;
}

int Program::refuse(const Failure& failure)
{
    m_err << "zvonokctl: " << sentenceOf(failure) << Qt::endl;
    switch (failure.code) {
    case FailureCode::ConnectionRefused:
    case FailureCode::ConnectionLost:
    case FailureCode::TimedOut:
    case FailureCode::CertificateChanged:
        return NoConnection;
    default:
        return Refused;
    }
}

void Program::print(const QJsonObject& json)
{
    m_out << QJsonDocument(json).toJson(QJsonDocument::Indented);
    m_out.flush();
}

int Program::connectToServer()
{
    const qsizetype colon = m_given.server.lastIndexOf(u':');
    const QString host = colon > 0 ? m_given.server.left(colon) : m_given.server;
    const quint16 port = colon > 0 ? m_given.server.mid(colon + 1).toUShort() : quint16(28443);
    const QByteArray pin = QByteArray::fromHex(m_given.fingerprint.toLatin1());
    if (auto opened = m_link.open(host, port, pin, longWorkMs); !opened)
        return refuse(opened.error());
    // A password never goes to a key that nobody vouches for, but over loopback the server is this machine.
    if (pin.isEmpty() && host != QStringLiteral("127.0.0.1") && host != QStringLiteral("localhost") &&
        host != QStringLiteral("::1")) {
        m_err << "zvonokctl: compare the key of the server and give it with --fingerprint:\n"
              << fingerprintText(m_link.serverFingerprint()) << '\n'
              << fingerprintWords(m_link.serverFingerprint()).join(u' ') << Qt::endl;
        return NoConnection;
    }
    return Done;
}

int Program::connectAndLogIn()
{
    if (const int code = connectToServer(); code != Done)
        return code;
    QString password = qEnvironmentVariable("ZVONOK_PASSWORD");
    if (!m_given.passwordFile.isEmpty()) {
        QFile file(m_given.passwordFile);
        if (m_given.passwordFile == QStringLiteral("-") ? !file.open(stdin, QIODevice::ReadOnly)
                                                        : !file.open(QIODevice::ReadOnly))
            return usage(QStringLiteral("cannot read ") + m_given.passwordFile);
        password = firstLine(file);
    }
    if (m_given.user.isEmpty() || password.isEmpty())
        return usage(
            QStringLiteral("--user and a password (--password-file FILE, or ZVONOK_PASSWORD) are needed"));
    auto session = m_link.call(LogIn{m_given.user, password, QStringLiteral("zvonokctl")});
    if (!session)
        return refuse(session.error());
    m_session = *session;
    return Done;
}

int Program::methods()
{
    // The rules are the server's; without one the list is still worth having.
    QHash<int, RequestRule> rules;
    if (connectToServer() != Done)
        m_err << "zvonokctl: no server answers, so the access rules are left out" << Qt::endl;
    else if (const auto listed = m_link.call(ListRequests{}))
        for (const RequestRule& each : listed->rules)
            rules.insert(each.number, each);
    else
        return refuse(listed.error());
    QJsonArray all;
    for (const RequestEntry& entry : allRequests()) {
        QJsonObject line{{QStringLiteral("name"), entry.name},
                         {QStringLiteral("number"), entry.message.number},
                         {QStringLiteral("changes"), entry.message.kind == wire::MessageKind::Command},
                         {QStringLiteral("fields"), entry.fields}};
        if (const auto rule = rules.constFind(entry.message.number); rule != rules.cend()) {
            line.insert(QStringLiteral("rule"), rule->rule);
            line.insert(QStringLiteral("lane"), rule->lane);
        }
        all.append(line);
    }
    m_out << QJsonDocument(all).toJson(QJsonDocument::Indented);
    return Done;
}

int Program::call(const QStringList& arguments)
{
    if (arguments.isEmpty())
        return usage(QStringLiteral("call REQUEST [JSON|-]"));
    const auto entry = requestNamed(arguments.at(0));
    if (!entry)
        return usage(QStringLiteral("no request is called %1; see zvonokctl methods").arg(arguments.at(0)));
    QByteArray text = arguments.value(1, QStringLiteral("{}")).toUtf8();
    if (text == "-") {
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly))
            text = input.readAll();
    }
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(text, &error);
    if (!json.isObject())
        return usage(
            QStringLiteral("not a JSON object: %1 at %2").arg(error.errorString()).arg(error.offset));
    auto body = entry->encode(json.object());
    if (!body) {
        m_err << "zvonokctl: " << sentenceOf(body.error()) << Qt::endl;
        return Usage;
    }
    if (const int code = connectAndLogIn(); code != Done)
        return code;
    const bool command = entry->message.kind == wire::MessageKind::Command;
    auto reply =
        m_link.callRaw(entry->message.number, command ? SyncLink::newCommandId() : QByteArray(), *body);
    if (!reply)
        return refuse(reply.error());
    auto object = entry->decode(*reply);
    if (!object)
        return refuse(object.error());
    print(*object);
    return Done;
}

int Program::demo(const QCommandLineParser& parser)
{
    MakeDemoSchool request;
    request.pupils = parser.value(QStringLiteral("pupils")).toInt();
    request.years = parser.isSet(QStringLiteral("years")) ? parser.value(QStringLiteral("years")).toInt() : 1;
    if (request.pupils <= 0 || request.years <= 0)
        return usage(QStringLiteral("demo --pupils N [--years N]"));
    if (const int code = connectAndLogIn(); code != Done)
        return code;
    auto made = m_link.call(request, [this](qint64 done, qint64 total, const QString&) {
        m_err << '\r' << done << '/' << total;
        m_err.flush();
    });
    m_err << Qt::endl;
    if (!made)
        return refuse(made.error());
    print(wire::toJson(*made));
    return Done;
}

Result<RunReport> Program::reportRequest(const QString& name, const QStringList& parameters)
{
    RunReport request;
    request.report = name;
    for (const QString& parameter : parameters) {
        const QString key = parameter.section(u'=', 0, 0);
        const QString value = parameter.section(u'=', 1);
        const QDate date = QDate::fromString(value, Qt::ISODate);
        if (key == QStringLiteral("from") || key == QStringLiteral("to")) {
            if (!date.isValid())
                return fail(FailureCode::InvalidInput, key, {value});
            (key == QStringLiteral("from") ? request.from : request.to) = date;
        } else if (key == QStringLiteral("class")) {
            auto classes = m_link.call(ListClasses{});
            if (!classes)
                return tl::unexpected(classes.error());
            for (const ClassLine& line : classes->classes)
                if (line.name() == value || QString::number(line.id.value) == value)
                    request.schoolClass = line.id;
            if (!request.schoolClass)
                return fail(FailureCode::NotFound, key, {value});
        } else if (key == QStringLiteral("group")) {
            auto groups = m_link.call(ListGroups{});
            if (!groups)
                return tl::unexpected(groups.error());
            for (const GroupLine& line : groups->groups)
                if (QString(line.className + u'/' + line.subjectName) == value ||
                    QString(line.className + u'/' + line.subjectName + u'/' + line.name) == value ||
                    QString::number(line.id.value) == value)
                    request.group = line.id;
            if (!request.group)
                return fail(FailureCode::NotFound, key, {value});
        } else if (key == QStringLiteral("pupil")) {
            auto pupil = pupilNamed(m_link, value);
            if (!pupil)
                return tl::unexpected(pupil.error());
            request.pupil = *pupil;
        } else if (key == QStringLiteral("language")) {
            request.language = value;
        } else {
            request.arguments.append({key, value});
        }
    }
    return request;
}

int Program::report(const QCommandLineParser& parser, const QStringList& arguments)
{
    const bool list = parser.isSet(QStringLiteral("list"));
    ReportFormat format = ReportFormat::Pdf;
    const QString file = parser.value(QStringLiteral("o"));
    if (!list && (arguments.isEmpty() || file.isEmpty() ||
                  !formatFromSuffix(parser.value(QStringLiteral("format")), format)))
        return usage(QStringLiteral("report NAME --param key=value… --format pdf|xlsx|ods|csv|html -o FILE"));
    if (const int code = connectAndLogIn(); code != Done)
        return code;
    if (list) {
        auto catalogue = m_link.call(ListReports{});
        if (!catalogue)
            return refuse(catalogue.error());
        print(wire::toJson(*catalogue));
        return Done;
    }
    auto request = reportRequest(arguments.first(), parser.values(QStringLiteral("param")));
    if (!request)
        return refuse(request.error());
    auto result = m_link.call(*request);
    if (!result)
        return refuse(result.error());
    if (auto saved = saveReports({result->document}, format, file); !saved)
        return refuse(saved.error());
    // What leaves the server on paper or in a file is audited.
    RecordExport told;
    told.what = request->report;
    told.format = suffixOf(format);
    if (auto recorded = m_link.call(told); !recorded)
        return refuse(recorded.error());
    m_out << file << Qt::endl;
    return Done;
}

int Program::verify()
{
    if (const int code = connectAndLogIn(); code != Done)
        return code;
    auto verified = m_link.call(VerifyAudit{});
    if (!verified)
        return refuse(verified.error());
    print(wire::toJson(*verified));
    return verified->damages.isEmpty() ? Done : Refused;
}

int Program::backup()
{
    if (const int code = connectAndLogIn(); code != Done)
        return code;
    auto made = m_link.call(MakeBackup{}, [this](qint64 done, qint64 total, const QString&) {
        m_err << '\r' << done << '/' << total;
        m_err.flush();
    });
    m_err << Qt::endl;
    if (!made)
        return refuse(made.error());
    print(wire::toJson(*made));
    return Done;
}

int Program::password(const QStringList& arguments)
{
    if (arguments.size() != 1)
        return usage(QStringLiteral("password NEW-PASSWORD-FILE"));
    QFile file(arguments.first());
    if (!file.open(QIODevice::ReadOnly))
        return usage(QStringLiteral("cannot read ") + arguments.first());
    const QString fresh = firstLine(file);
    if (const int code = connectAndLogIn(); code != Done)
        return code;
    QString old = qEnvironmentVariable("ZVONOK_PASSWORD");
    if (!m_given.passwordFile.isEmpty() && m_given.passwordFile != QStringLiteral("-")) {
        QFile oldFile(m_given.passwordFile);
        if (oldFile.open(QIODevice::ReadOnly))
            old = firstLine(oldFile);
    }
    auto changed = m_link.call(ChangePassword{old, fresh});
    return changed ? int(Done) : refuse(changed.error());
}

int Program::tree(const QStringList& arguments, Result<UserOutcome> (*command)(SyncLink&, const QStringList&))
{
    if (const int code = connectAndLogIn(); code != Done)
        return code;
    auto outcome = command(m_link, arguments);
    if (!outcome)
        return refuse(outcome.error());
    if (!outcome->usage.isEmpty())
        return usage(outcome->usage);
    if (!outcome->text) {
        print(outcome->json);
        return Done;
    }
    m_out << *outcome->text;
    m_out.flush();
    return Done;
}

int Program::proto()
{
    wire::ProtoText text;
    wire::forEachType(AllMessages{}, [&]<class T>() { text.add<T>(); });
    m_out << text.text();
    m_out.flush();
    return Done;
}

int Program::exportFile(const QCommandLineParser& parser, const QStringList& arguments)
{
    const QString format = parser.value(QStringLiteral("format"));
    const QString file = parser.value(QStringLiteral("o"));
    ReportFormat table = ReportFormat::Csv;
    const bool json = format == QLatin1String("json");
    const bool known = json || (format != QLatin1String("pdf") && format != QLatin1String("html") &&
                                formatFromSuffix(format, table));
    const bool text = json || table == ReportFormat::Csv;
    if (arguments.size() != 1 || !exportKinds().contains(arguments.first()) || !known ||
        (!text && file.isEmpty()))
        return usage(
            QStringLiteral("export %1 --format csv|xlsx|ods|json -o FILE (json and csv: without -o to "
                           "the standard output)")
                .arg(exportKinds().join(u'|')));
    if (const int code = connectAndLogIn(); code != Done)
        return code;
    auto list = exportList(m_link, arguments.first());
    if (!list)
        return refuse(list.error());
    if (json) {
        const QByteArray rows = QJsonDocument(list->rows).toJson();
        if (file.isEmpty()) {
            m_out << rows;
            m_out.flush();
        } else {
            QSaveFile out(file);
            if (!out.open(QIODevice::WriteOnly) || out.write(rows) != rows.size() || !out.commit())
                return refuse(
                    {FailureCode::StorageFailed, QStringLiteral("o"), {file, out.errorString()}, {}});
        }
    } else {
        const QTemporaryDir folder;
        const QString to = file.isEmpty() ? folder.filePath(QStringLiteral("list.csv")) : file;
        if (auto saved = saveReports({list->document}, table, to); !saved)
            return refuse(saved.error());
        if (QFile written(to); file.isEmpty() && written.open(QIODevice::ReadOnly)) {
            m_out << written.readAll();
            m_out.flush();
        }
    }
    // What leaves the server in a file is audited, with how much it was.
    if (auto told = m_link.call(RecordExport{arguments.first(), format, qint32(list->rows.size())}); !told)
        return refuse(told.error());
    if (!file.isEmpty())
        m_out << file << Qt::endl;
    return Done;
}

// The server's own program does it, offline; this only finds it.
int Program::restore(const QCommandLineParser& parser, const QStringList& arguments)
{
    const QString data = parser.value(QStringLiteral("data"));
    if (arguments.size() != 1 || data.isEmpty())
        return usage(QStringLiteral("restore FILE --data FOLDER [--backup-key FILE]"));
    QString server = QStandardPaths::findExecutable(
        QStringLiteral("zvonok-server"),
        {QCoreApplication::applicationDirPath(),
         QCoreApplication::applicationDirPath() + QStringLiteral("/../../server/app")});
    if (server.isEmpty())
        server = QStandardPaths::findExecutable(QStringLiteral("zvonok-server"));
    if (server.isEmpty()) {
        m_err << "zvonokctl: zvonok-server is not on this machine: restore where the server is" << Qt::endl;
        return Refused;
    }
    QStringList options{QStringLiteral("--data"), data, QStringLiteral("--restore"), arguments.first()};
    if (const QString key = parser.value(QStringLiteral("backup-key")); !key.isEmpty())
        options += {QStringLiteral("--backup-key"), key};
    const int code = QProcess::execute(server, options);
    return code == 0 ? Done : Refused;
}

int Program::importFiles(const QCommandLineParser& parser, const QStringList& arguments)
{
    if (arguments.size() < 2)
        return usage(QStringLiteral(
            "import pupils|staff|classes|groups FILE… [--dry-run], or import plan FILE --param subject=NAME "
            "--param grade=N [--param name=TEXT] [--param group=CLASS/SUBJECT] [--dry-run], or import "
            "pattern FILE… [--param from=DATE] [--param to=DATE] [--param days=5|6] [--dry-run]"));
    if (const int code = connectAndLogIn(); code != Done)
        return code;
    ImportSettings settings;
    settings.dryRun = parser.isSet(QStringLiteral("dry-run"));
    settings.mapFile = parser.value(QStringLiteral("map"));
    const bool shown = terminal::isStandardErrorShown();
    if (shown || parser.isSet(QStringLiteral("progress")))
        settings.progress = [this, shown](qint64 done, qint64 total) {
            // One line that changes before a person, one after another in a file.
            m_err << (shown ? "\r" : "") << done << '/' << total << (shown && done < total ? "" : "\n");
            m_err.flush();
        };
    const terminal::Interruption interruption;
    settings.stopAsked = [&interruption] { return interruption.asked(); };
    const QString& kind = arguments.first();
    const QStringList parameters = parser.values(QStringLiteral("param"));
    auto outcome =
        kind == QStringLiteral("plan")      ? runPlanImport(m_link, arguments.at(1), parameters, settings)
        : kind == QStringLiteral("pattern") ? runPatternImport(m_link, arguments.mid(1), parameters, settings)
                                            : runImport(m_link, kind, arguments.mid(1), settings);
    if (!outcome)
        return refuse(outcome.error());
    print(outcome->json);
    if (outcome->interrupted || outcome->failure) {
        if (shown)
            m_err << '\n'; // below the line of the progress
        const int code = outcome->failure ? refuse(*outcome->failure) : int(Interrupted);
        if (outcome->interrupted)
            m_err << "zvonokctl: interrupted" << Qt::endl;
        for (const QString& each : outcome->told)
            m_err << "zvonokctl: " << each << Qt::endl;
        return code;
    }
    // A table of which no column is known has no rows that could be counted as refused.
    const QJsonArray problems = outcome->json.value(QStringLiteral("problems")).toArray();
    const bool refusedSome = outcome->json.value(QStringLiteral("refused")).toInt() > 0 ||
                             std::any_of(problems.begin(), problems.end(), [](const QJsonValue& each) {
                                 return each.toObject().value(QStringLiteral("refused")).toBool();
                             });
    return refusedSome ? Refused : Done;
}

int Program::run(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Zvonok from a shell. Commands:\n"
        "  methods                         every request: number, access rule (asked of the server), fields\n"
        "  call REQUEST [JSON|-]           send one request, print its reply\n"
        "  import KIND FILE… [--dry-run]   pupils with their guardians, staff, classes or groups from CSV, "
        "XLSX, ODS, HTML tables\n"
        "  import plan FILE --param subject=NAME --param grade=N   a plan of lessons (also name=, group=, "
        "sheet=)\n"
        "  import pattern FILE… [--param from=DATE]   the week of lessons: day, lesson, class, subject, "
        "group (also to=, days=5|6)\n"
        "  report NAME --param key=value… --format pdf|xlsx|ods|csv|html -o FILE   (report "
        "--list: the catalogue)\n"
        "  export KIND --format csv|xlsx|ods|json -o FILE   pupils, staff, classes, groups, "
        "pattern, accounts, audit\n"
        "  user list|create|staff|class|disable|enable|password|roles …   accounts\n"
        "  attach LESSON FILE…             files of a lesson CLASS/SUBJECT@DATE[.N]; also attach "
        "list|fetch|detach\n"
        "  diary [PUPIL] [DATE] [totals]   the week of a pupil, or how each subject stands\n"
        "  password NEW-PASSWORD-FILE      change the own password\n"
        "  backup                          into the server's backup folder\n"
        "  restore FILE --data FOLDER      a backup into an empty folder, on the server's machine\n"
        "  proto                           the messages as a .proto file\n"
        "  verify                          the chain of the audit\n"
        "  demo --pupils N --years N       fill an empty school\n"
        "Exit codes: 0 done, 1 refused, 2 wrong usage, 3 no connection, 130 an import was interrupted."));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto option = [&](const char* name, const char* text, const char* value) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(text),
                                            QString::fromLatin1(value)));
    };
    option("server", "Host and port, default 127.0.0.1:28443.", "HOST:PORT");
    option("user", "Login.", "LOGIN");
    option("password-file", "File whose first line is the password; - is standard input.", "FILE");
    option("fingerprint", "The server's key, as it prints it.", "HEX");
    option("format", "Of a report.", "FORMAT");
    option("o", "File to write.", "FILE");
    option("map", "Which column is what, as JSON {\"column\": \"field\"} with columns from 1.", "FILE");
    option("data", "Folder to restore into.", "FOLDER");
    option("backup-key", "Key that the backup was made with.", "FILE");
    option("param", "Of a report or an import, key=value.", "KEY=VALUE");
    option("pupils", "Of the demo school.", "N");
    option("years", "Of the demo school.", "N");
    parser.addOption(QCommandLineOption(QStringLiteral("list"), QStringLiteral("The catalogue of reports.")));
    parser.addOption(
        QCommandLineOption(QStringLiteral("dry-run"), QStringLiteral("Only say what would be done.")));
    parser.addOption(QCommandLineOption(
        QStringLiteral("progress"),
        QStringLiteral("Tell how far an import is, also where the standard error is no terminal.")));
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("What to do."));
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        m_out << parser.helpText();
        return Done;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        m_out << "zvonokctl " << QCoreApplication::applicationVersion() << Qt::endl;
        return Done;
    }
    if (parser.isSet(QStringLiteral("server")))
        m_given.server = parser.value(QStringLiteral("server"));
    m_given.user = parser.value(QStringLiteral("user"));
    m_given.passwordFile = parser.value(QStringLiteral("password-file"));
    m_given.fingerprint = parser.value(QStringLiteral("fingerprint")).remove(u' ').remove(u':');
    const QString command = parser.positionalArguments().value(0);
    const QStringList rest = parser.positionalArguments().mid(1);
    if (command == QStringLiteral("methods"))
        return methods();
    if (command == QStringLiteral("call"))
        return call(rest);
    if (command == QStringLiteral("demo"))
        return demo(parser);
    if (command == QStringLiteral("report"))
        return report(parser, rest);
    if (command == QStringLiteral("verify"))
        return verify();
    if (command == QStringLiteral("backup"))
        return backup();
    if (command == QStringLiteral("password"))
        return password(rest);
    if (command == QStringLiteral("user"))
        return tree(rest, runUser);
    if (command == QStringLiteral("attach"))
        return tree(rest, runAttach);
    if (command == QStringLiteral("diary"))
        return tree(rest, runDiary);
    if (command == QStringLiteral("proto"))
        return proto();
    if (command == QStringLiteral("export"))
        return exportFile(parser, rest);
    if (command == QStringLiteral("restore"))
        return restore(parser, rest);
    if (command == QStringLiteral("import"))
        return importFiles(parser, rest);
    return usage(command.isEmpty() ? QStringLiteral("what is to be done?")
                                   : QStringLiteral("there is no command %1").arg(command));
}

} // namespace zvonok::client
