// SPDX-License-Identifier: GPL-3.0-or-later
// The words of plans: states, titles, how far a group is, what is wrong with a row of a file. Any lane after
// the translators are installed.
#pragma once

#include "common/base/Failure.h"
#include "common/planning/CourseMessages.h"

#include <QCoreApplication>

namespace zvonok::client {

class PlanTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanTexts)

public:
    static QString state(PlanState state);
    static QString icon(PlanState state); // name in resources/icons
    // «Алгебра 7» or «Алгебра 7 · базовый»: also how links spell a plan.
    static QString title(const PlanLine& plan);
    static QString figures(const CourseFigures& figures);
    static QString field(const QString& name);  // of ImportDictionary::ofPlans()
    static QString reason(const QString& code); // of PlanTable
    static QString unreadable(const Failure& failure);
    static QString refusal(const Failure& failure);
};

} // namespace zvonok::client
