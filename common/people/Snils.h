// SPDX-License-Identifier: GPL-3.0-or-later
// СНИЛС, the insurance number of a person: eleven digits of which the last two are a checksum (ПФР's rule:
// the sum of the first nine digits times 9…1, modulo 101, 100 counts as 00; numbers up to 001-001-998 carry
// none). Any lane.
#pragma once

#include <QString>

namespace zvonok {

// The digits of «112-233-445 95»; any other sign but spaces and hyphens stays, so that it is refused.
inline QString snilsDigits(const QString& text)
{
    QString digits;
    for (const QChar c : text)
        if (!c.isSpace() && c != u'-' && c != u'–' && c != u'‑')
            digits += c;
    return digits;
}

inline bool isSnils(const QString& digits)
{
    if (digits.size() != 11)
        return false;
    qint64 number = 0;
    int sum = 0;
    for (int i = 0; i < 11; ++i) {
        const ushort c = digits.at(i).unicode();
        if (c < u'0' || c > u'9')
            return false;
        if (i < 9) {
            number = number * 10 + (c - u'0');
            sum += (9 - i) * (c - u'0');
        }
    }
    if (number == 0)
        return false;
    if (number <= 1001998)
        return true;
    return sum % 101 % 100 == (digits.at(9).unicode() - u'0') * 10 + (digits.at(10).unicode() - u'0');
}

// «112-233-445 95» for people.
inline QString snilsForPeople(const QString& digits)
{
    if (digits.size() != 11)
        return digits;
    return QString(digits.left(3) + u'-' + digits.mid(3, 3) + u'-' + digits.mid(6, 3) + u' ' + digits.mid(9));
}

} // namespace zvonok
