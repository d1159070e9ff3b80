// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of workbooks as people see them: 79161234567 instead of 7.9161234567E10, 0.3 instead of
// 0.30000000000000004. Any lane.
#pragma once

#include <QString>

#include <cmath>

namespace zvonok::client {

inline QString numberText(double value)
{
    if (std::isfinite(value) && value == std::floor(value) && std::fabs(value) < 1e15)
        return QString::number(qint64(value));
    return QString::number(value, 'g', 15);
}

} // namespace zvonok::client
