// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/Snils.h"

#include "common/people/Snils.h"

namespace zvonok::client {

namespace {

constexpr qsizetype length = 11;

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
    reading.state = isSnils(reading.digits) ? SnilsState::Right : SnilsState::WrongChecksum;
    return reading;
}

} // namespace zvonok::client
