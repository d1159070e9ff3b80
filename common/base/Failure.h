// SPDX-License-Identifier: GPL-3.0-or-later
// Why something did not happen, as data: a code, the field it is about, arguments for the sentence, and an
// incident id that the log knows too. The client makes the sentence; a Failure never carries SQL or English
// prose meant for people. Any lane.
#pragma once

#include <QString>
#include <QStringList>

namespace zvonok {

// Numbers are part of the protocol: never reuse one. Blocks: 100 connection, 200 access, 300 input, 400
// conflict, 500 storage, 600 limits, 700 not supported.
enum class FailureCode {
    Unknown = 0,
    ConnectionLost = 100,
    ConnectionRefused = 101,
    CertificateChanged = 102,
    ServerStopping = 103,
    TimedOut = 104,
    Cancelled = 105,
    NotAuthenticated = 200, // no session, or it has ended
    WrongCredentials = 201, // name or password: never says which
    NotPermitted = 202,     // the actor lacks the permission altogether
    NotFound = 203,         // no such thing, or not for this actor: the two are never told apart
    PasswordChangeRequired = 204,
    TooManyAttempts = 205, // argument: seconds to wait
    PasswordTooWeak = 206, // argument: reason word (short, common, same, personal)
    InvalidInput = 300,    // field, argument: reason word
    MissingInput = 301,    // field
    MalformedMessage = 302,
    UnreadableFile = 303, // arguments: file, row, column, reason word
    Conflict = 400,       // somebody else changed it since it was read
    AlreadyExists = 401,
    Closed = 402, // the period is closed for editing
    StorageFailed = 500,
    StorageFull = 501,
    Corrupt = 502,
    LimitExceeded = 600, // field, argument: the limit
    Busy = 601,
    NotSupported = 700,
};

struct Failure {
    FailureCode code = FailureCode::Unknown;
    QString field;         // name of the field of the request, as fields() spells it
    QStringList arguments; // for the sentence, in the order that the code documents
    QString incident;      // joins the answer with the server's log

    bool operator==(const Failure&) const = default;
};

} // namespace zvonok
