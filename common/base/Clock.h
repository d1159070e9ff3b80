// SPDX-License-Identifier: GPL-3.0-or-later
// Time is given in from outside, so that tests can hold it still. Any lane.
#pragma once

#include "common/base/Moment.h"

#include <QDate>

namespace zvonok {

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Moment now() const = 0;
    virtual QDate today() const { return now().local().date(); }
};

class SystemClock final : public Clock
{
public:
    Moment now() const override { return {QDateTime::currentMSecsSinceEpoch()}; }
};

} // namespace zvonok
