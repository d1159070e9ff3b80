// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/SerialDate.h"

#include <QDateTime>

#include <cmath>

namespace zvonok::client {

namespace {

constexpr int daysFrom1900To1904 = 1462;
constexpr double lastSerial = 2'958'465; // 9999-12-31
constexpr int secondsOfDay = 86'400;

} // namespace

QString serialDateText(double serial, bool since1904)
{
    if (!std::isfinite(serial) || serial < 0 || serial > lastSerial)
        return {};
    double days = std::floor(serial);
    int seconds = int(std::lround((serial - days) * secondsOfDay));
    if (seconds == secondsOfDay) {
        seconds = 0;
        days += 1;
    }
    const QTime time = QTime(0, 0).addSecs(seconds);
    if (days == 0 && !since1904)
        return time.toString(QStringLiteral("HH:mm:ss"));
    int day = int(days) + (since1904 ? daysFrom1900To1904 : 0);
    if (day == 60)
        return {}; // 29 February 1900
    if (day < 60)
        ++day;
    const QDate date = QDate(1899, 12, 30).addDays(day);
    if (seconds == 0)
        return date.toString(Qt::ISODate);
    return date.toString(Qt::ISODate) + u'T' + time.toString(QStringLiteral("HH:mm:ss"));
}

} // namespace zvonok::client
