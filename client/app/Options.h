// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line of zvonok says. Pure but for reading the password file.
#pragma once

#include "common/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace zvonok::client {

struct Options {
    QString host; // empty: the person chooses
    quint16 port = 28443;
    QString user;
    QString password;
    QString page;                // "journal:7А/Алгебра"
    QByteArray fingerprint;      // expected; empty: compared by the person, or remembered
    QString theme;               // light, dark, contrast, system; empty: as set
    QString language;            // ru, en; empty: as set
    QString screenshots;         // a folder: show each page once, leave pictures, end
    bool exitWhenLoaded = false; // end as soon as the first page is there: to time the start
    bool help = false;
    bool version = false;

    // A mistake is InvalidInput {option, reason in English}.
    static Result<Options> parse(const QStringList& arguments);
    static QString helpText();
    // "host", "host:port", "[::1]:port".
    static bool splitAddress(const QString& text, QString* host, quint16* port);
};

} // namespace zvonok::client
