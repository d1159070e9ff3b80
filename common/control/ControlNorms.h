// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that control goes by where the school has set none: dated data of resources/norms/control.json. A
// value; any lane.
#pragma once

#include "common/base/Result.h"
#include "common/control/ControlMessages.h"

namespace zvonok {

class ControlNorms
{
public:
    // InvalidInput, MissingInput with the field.
    static Result<ControlNorms> fromJson(const QByteArray& json);
    static ControlNorms shipped(); // the table inside the program

    // Those in force on the day; before all of them, the first.
    const ControlRules& on(const QDate& day) const;

private:
    struct Dated {
        QDate from;
        ControlRules rules;
    };
    QList<Dated> m_rules; // by day
};

// The name of the field that has no sense; empty: they may hold.
QString problemOf(const ControlRules& rules);

} // namespace zvonok
