// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/shell/JournalLink.h"

#include <QRegularExpression>

namespace zvonok::client {

QString JournalLink::text() const
{
    QString text = journal;
    if (day.isValid()) {
        text += u'@' + day.toString(Qt::ISODate);
        if (number > 0)
            text += u'.' + QString::number(number);
    }
    if (pupil)
        text += u'~' + QString::number(pupil.value);
    return text;
}

JournalLink JournalLink::parse(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(.*?)(?:@(\\d{4}-\\d{2}-\\d{2})(?:\\.(\\d{1,2}))?)?(?:~(\\d{1,18}))?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {text, {}, 0, {}};
    return {match.captured(1), QDate::fromString(match.captured(2), Qt::ISODate), match.captured(3).toInt(),
            Id<Pupil>{match.captured(4).toLongLong()}};
}

} // namespace zvonok::client
