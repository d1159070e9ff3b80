// SPDX-License-Identifier: GPL-3.0-or-later
// One line of "who changed what": what a handler gives to WriteScope::audit(). Who, when and from where is
// added by the write lane. Any lane.
#pragma once

#include <QByteArray>
#include <QString>

namespace zvonok::storage {

struct AuditEntry {
    QString action;  // "mark.set", "account.disabled": feature.verb
    QString subject; // kind of the thing: "mark", "account"
    qint64 subjectId = 0;
    QString context; // where it belongs: "group", "class"; may be empty
    qint64 contextId = 0;
    QByteArray oldValue; // JSON (wire::toJson of the record), empty: nothing was there
    QByteArray newValue; // JSON, empty: nothing is there any more

    bool operator==(const AuditEntry&) const = default;
};

} // namespace zvonok::storage
