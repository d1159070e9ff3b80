// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/PhoneText.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace zvonok::client {

namespace {

QString tidyPhone(const QString& text)
{
    QString digits;
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9')
            digits.append(c);
    const bool words = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (digits.size() == 11 && (digits.at(0) == u'8' || digits.at(0) == u'7'))
        digits.remove(0, 1);
    else if (digits.size() != 10 || text.trimmed().startsWith(u'+'))
        return text.trimmed();
    if (words) // «мама 8916…»: the words matter
        return text.trimmed();
    const QStringView number(digits);
    return QStringLiteral("+7 ") + number.mid(0, 3) + u' ' + number.mid(3, 3) + u'-' + number.mid(6, 2) +
           u'-' + number.mid(8, 2);
}

} // namespace

QString tidyPhones(const QString& text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return {};
    static const QRegularExpression divider(QStringLiteral("[,;/\\n]"));
    QStringList phones;
    for (const QString& phone : text.split(divider, Qt::SkipEmptyParts))
        if (const QString tidy = tidyPhone(phone); !tidy.isEmpty() && !phones.contains(tidy))
            phones.append(tidy);
    return phones.join(QLatin1String("; "));
}

bool isEmail(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && text.indexOf(u'@', at + 1) < 0 && text.indexOf(u'.', at) > at + 1 &&
           !text.endsWith(u'.') && !text.contains(u' ') && !text.contains(u',') && !text.contains(u';');
}

} // namespace zvonok::client
