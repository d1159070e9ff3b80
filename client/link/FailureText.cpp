// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/FailureText.h"

#include <QDate>
#include <QLocale>

namespace zvonok::client {

namespace {

QString at(const QStringList& arguments, qsizetype index) { return arguments.value(index); }

QString sizeText(const QString& bytes)
{
    return QLocale().formattedDataSize(bytes.toLongLong(), 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

QString FailureText::standInSentence()
{
    return tr("You stand in at other lessons of this journal: this one is its teacher’s.");
}

QString FailureText::closedSentence(const QString& to, const QString& by, const QString& reason)
{
    const QString day = QLocale().toString(QDate::fromString(to, Qt::ISODate), QLocale::ShortFormat);
    if (day.isEmpty())
        return tr("This period is closed for changes.");
    return reason.isEmpty() ? tr("Lessons up to %1 were closed by %2.").arg(day, by)
                            : tr("Lessons up to %1 were closed by %2: %3.").arg(day, by, reason);
}

// Of a file on this computer.
QString FailureText::fileSentence(const QString& reason)
{
    if (reason == QLatin1String("folder"))
        return tr("It is a folder: attach the files in it.");
    if (reason == QLatin1String("changed"))
        return tr("The file was changed while it was being sent. Attach it again.");
    if (reason == QLatin1String("notWritable"))
        return tr("It cannot be written there. Choose another folder.");
    if (reason == QLatin1String("picture"))
        return tr("The picture of the clipboard cannot be read.");
    return tr("It is not there any more, or may not be read.");
}

QString FailureText::sentence(const Failure& failure)
{
    const QStringList& given = failure.arguments;
    switch (failure.code) {
    case FailureCode::Unknown:
        break;
    case FailureCode::ConnectionLost:
        return tr("The connection to the server was lost. It is tried again by itself.");
    case FailureCode::ConnectionRefused:
        if (failure.field == QLatin1String("tls"))
            return tr("What answers at this address does not speak TLS 1.3: it is not a Zvonok server, or "
                      "something stands between.");
        if (failure.field == QLatin1String("certificate"))
            return tr("The server's certificate has expired. The administrator must renew it on the server.");
        return tr("Nobody answers at %1. Check the address and that the server is switched on.")
            .arg(at(given, 0));
    case FailureCode::CertificateChanged:
        return tr("The server shows another key than before. Somebody may be pretending to be it; ask the "
                  "administrator before anything else. Nothing was sent.");
    case FailureCode::ServerStopping:
        return tr("The server is being restarted. It is tried again by itself.");
    case FailureCode::TimedOut:
        return tr("The server did not answer in time. Try again.");
    case FailureCode::Cancelled:
        return tr("Cancelled.");
    case FailureCode::NotAuthenticated:
        return tr("You are not logged in any more. Log in again; what you typed is kept.");
    case FailureCode::WrongCredentials:
        return tr("The login or the password is wrong.");
    case FailureCode::NotPermitted:
        return tr("Your account may not do that.");
    case FailureCode::NotFound:
        return tr("There is no such thing any more, or it is not for your account.");
    case FailureCode::PasswordChangeRequired:
        return tr("The one-time password must be replaced by your own first.");
    case FailureCode::TooManyAttempts:
        return tr("Too many attempts. Try again in %n second(s).", nullptr, at(given, 0).toInt());
    case FailureCode::PasswordTooWeak:
        if (at(given, 0) == QLatin1String("short"))
            return at(given, 1).isEmpty() ? tr("The password is too short.")
                                          : tr("The password is too short: at least %n character(s).",
                                               nullptr, at(given, 1).toInt());
        if (at(given, 0) == QLatin1String("common"))
            return tr("This password is among those that are tried first. Take several words of your own.");
        if (at(given, 0) == QLatin1String("same"))
            return tr("The new password is the old one.");
        if (at(given, 0) == QLatin1String("personal"))
            return tr("The password holds your name or login. Take another.");
        return tr("The password is too weak.");
    case FailureCode::InvalidInput:
        if (failure.field == QLatin1String("fileKind"))
            return tr("Files of the kind “%1” are not taken: on the reader's computer they may run. Pack it, "
                      "or "
                      "attach a PDF.")
                .arg(at(given, 0));
        if (failure.field == QLatin1String("fileName"))
            return tr("A file needs a name.");
        if (failure.field == QLatin1String("fileSize"))
            return tr("The file is empty.");
        if (failure.field == QLatin1String("hash"))
            return tr("The file was changed while it was being sent. Attach it again.");
        return given.isEmpty() ? tr("The server does not accept the value of “%1”. Nothing was changed.")
                                     .arg(failure.field)
                               : tr("The server does not accept the value of “%1” (%2). Nothing was changed.")
                                     .arg(failure.field, given.join(QStringLiteral(", ")));
    case FailureCode::MissingInput:
        return tr("“%1” must be filled in.").arg(failure.field);
    case FailureCode::MalformedMessage:
    case FailureCode::NotSupported:
        return tr("This server is of another version and does not know this request. Update the older of the "
                  "two programs.");
    case FailureCode::UnreadableFile:
        if (failure.field == QLatin1String("file"))
            return fileSentence(at(given, 1));
        return tr("%1 cannot be read (%2).").arg(at(given, 0), given.mid(1).join(QStringLiteral(", ")));
    case FailureCode::Conflict:
        if (failure.field == QLatin1String("marks"))
            return tr("There are marks or remarks for this work: clear them first.");
        return tr("Somebody else has changed this meanwhile. Read it again and repeat.");
    case FailureCode::AlreadyExists:
        return tr("This exists already.");
    case FailureCode::Closed:
        if (failure.field == QLatin1String("window"))
            return tr("Lessons older than %n day(s) are changed by the deputy head only.", nullptr,
                      at(given, 0).toInt());
        if (failure.field == QLatin1String("standIn"))
            return standInSentence();
        if (failure.field == QLatin1String("plan"))
            return tr(
                "The plan is approved or waits for approval: it is changed after it is returned, or as a "
                "copy.");
        return closedSentence(at(given, 0), at(given, 1), at(given, 2));
    case FailureCode::StorageFailed:
    case FailureCode::Corrupt:
        return tr("The storage fails: %1. Nothing more is taken until the administrator has looked at it.")
            .arg(at(given, 0).isEmpty() ? tr("on the server") : at(given, 0));
    case FailureCode::StorageFull:
        return tr("The disk is full. Nothing was changed.");
    case FailureCode::LimitExceeded:
        if (failure.field == QLatin1String("fileSize"))
            return tr("It is too large: %1, and the school takes files up to %2.")
                .arg(sizeText(at(given, 2)), sizeText(at(given, 0)));
        if (failure.field == QLatin1String("schoolFiles"))
            return tr("The school's room for files is full: %1 of %2 are used. Ask the administrator.")
                .arg(sizeText(at(given, 1)), sizeText(at(given, 0)));
        if (failure.field == QLatin1String("openUploads"))
            return tr("Too much was sent in a day without being attached. Try again tomorrow.");
        if (failure.field == QLatin1String("files"))
            return tr("At most %n file(s) can be attached here.", nullptr, at(given, 0).toInt());
        return tr("“%1” is too large: at most %2.").arg(failure.field, at(given, 0));
    case FailureCode::Busy:
        return tr("The server is busy. Try again in a moment.");
    }
    return failure.incident.isEmpty() ? tr("The server refused this (code %1).").arg(int(failure.code))
                                      : tr("The server refused this (code %1, incident %2).")
                                            .arg(int(failure.code))
                                            .arg(failure.incident);
}

} // namespace zvonok::client
