// SPDX-License-Identifier: GPL-3.0-or-later
// How the pages of this folder name kinds of marks that are no period of a calendar. GUI thread.
#pragma once

#include "common/calendar/CalendarMessages.h"

#include <QCoreApplication>

namespace zvonok::client {

class PeriodNames
{
    Q_DECLARE_TR_FUNCTIONS(zvonok::client::PeriodNames)

public:
    static QString kind(PeriodKind kind, qint32 ordinal)
    {
        switch (kind) {
        case PeriodKind::Quarter:
            return tr("quarter %1").arg(ordinal);
        case PeriodKind::Trimester:
            return tr("trimester %1").arg(ordinal);
        case PeriodKind::HalfYear:
            return tr("half-year %1").arg(ordinal);
        case PeriodKind::Module:
            return tr("module %1").arg(ordinal);
        case PeriodKind::Year:
            return tr("year");
        case PeriodKind::Exam:
            return tr("exam");
        case PeriodKind::Final:
            return tr("final mark");
        case PeriodKind::Unknown:
            break;
        }
        return {};
    }
};

} // namespace zvonok::client
