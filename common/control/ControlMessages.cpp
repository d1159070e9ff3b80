// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/control/ControlMessages.h"

#include <algorithm>

namespace zvonok {

ControlLine sumOf(const ControlSheet& sheet)
{
    ControlLine sum;
    for (const ControlLine& line : sheet.lines) {
        sum.held += line.held;
        sum.noTopic += line.noTopic;
        sum.noHomework += line.noHomework;
        sum.noMarks += line.noMarks;
        sum.late += line.late;
        sum.lateMarks += line.lateMarks;
        sum.longestDelay = std::max(sum.longestDelay, line.longestDelay);
        sum.filled += line.filled;
    }
    return sum;
}

} // namespace zvonok

ZVONOK_CONTROL_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
