// SPDX-License-Identifier: GPL-3.0-or-later
// One-time passwords on paper: slips to cut apart and hand out, two beside each other. Pure; any lane.
#pragma once

#include "common/admin/AdminMessages.h"
#include "common/reports/ReportDocument.h"

#include <QCoreApplication>

namespace zvonok::client {

class PasswordSlips
{
    Q_DECLARE_TR_FUNCTIONS(PasswordSlips)

public:
    static reports::ReportDocument document(const QList<OneTimePassword>& slips, const QString& schoolName);
};

} // namespace zvonok::client
