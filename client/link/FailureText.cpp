// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/FailureText.h"

#include <QDate>
#include <QLocale>

namespace zvonok::client {

namespace {

QString at(const QStringList& arguments, qsizetype index) { return arguments.value(index); }

} // namespace

QString FailureText::closedSentence(const QString& to, const QString& by, const QString& reason)
{
    const QString day = QLocale().toString(QDate::fromString(to, Qt::ISODate), QLocale::ShortFormat);
    if (day.isEmpty())
        return tr("This period is closed for changes.");
    return reason.isEmpty() ? tr("Lessons up to %1 were closed by %2.").arg(day, by)
                            : tr("Lessons up to %1 were closed by %2: %3.").arg(day, by, reason);
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
        return tr("%1 cannot be read (%2).").arg(at(given, 0), given.mid(1).join(QStringLiteral(", ")));
    case FailureCode::Conflict:
        return tr("Somebody else has changed this meanwhile. Read it again and repeat.");
    case FailureCode::AlreadyExists:
        return tr("This exists already.");
    case FailureCode::Closed:
        if (failure.field == QLatin1String("window"))
            return tr("Lessons older than %n day(s) are changed by the deputy head only.", nullptr,
                      at(given, 0).toInt());
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
