// SPDX-License-Identifier: GPL-3.0-or-later
// Which field a constraint of the database was about, from the words that both engines use.
#pragma once

#include <QString>

namespace zvonok::storage {

// The last column named between open and close (close null: the end of the text) as a field: snake_case →
// camelCase, without its table. "UNIQUE constraint failed: account.login_key" → "loginKey". Empty where there
// is none.
inline QString violatedField(const QString& message, QChar open, QChar close)
{
    const qsizetype from = message.indexOf(open);
    const qsizetype to = close.isNull() ? message.size() : message.indexOf(close, from);
    if (from < 0 || to < 0 || message.contains(u'\''))
        return {};
    QString column = message.mid(from + 1, to - from - 1);
    column = column.mid(column.lastIndexOf(u',') + 1).trimmed();
    column = column.mid(column.lastIndexOf(u'.') + 1);
    for (qsizetype at = column.indexOf(u'_'); at >= 0; at = column.indexOf(u'_', at)) {
        column.remove(at, 1);
        if (at < column.size())
            column[at] = column[at].toUpper();
    }
    return column;
}

} // namespace zvonok::storage
