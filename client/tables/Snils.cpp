// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/Snils.h"

namespace zvonok::client {

namespace {

constexpr qsizetype length = 11;
constexpr qint64 lastWithoutChecksum =
    1'001'998; // numbers up to 001-001-998 were given out before there was one

int checksum(const QString& digits)
{
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += digits.at(i).digitValue() * (9 - i);
    if (sum > 101)
        sum %= 101;
    return sum == 100 || sum == 101 ? 0 : sum;
}

} // namespace

SnilsReading readSnils(const QString& text, bool numeric)
{
    SnilsReading reading;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= u'0' && u <= u'9')
            reading.digits.append(c);
        else if (u != u'-' && u != u' ' && u != 0xa0 && u != 0x2013 && u != 0x2011)
            return {{}, SnilsState::NotANumber};
    }
    if (numeric && reading.digits.size() >= 8 && reading.digits.size() < length)
        reading.digits = reading.digits.rightJustified(length, u'0');
    if (reading.digits.size() != length) {
        reading.state = SnilsState::WrongLength;
        return reading;
    }
    const qint64 number = reading.digits.left(9).toLongLong();
    const bool right = number > lastWithoutChecksum
                           ? checksum(reading.digits) == reading.digits.right(2).toInt()
                           : number > 0;
    reading.state = right ? SnilsState::Right : SnilsState::WrongChecksum;
    return reading;
}

} // namespace zvonok::client
