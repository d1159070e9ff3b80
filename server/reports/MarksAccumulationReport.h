// SPDX-License-Identifier: GPL-3.0-or-later
// Who has too few marks for the mark of a period (накопляемость отметок), class by class: the rows of the
// page «Control of journals».
#pragma once

#include "common/control/ControlNorms.h"
#include "server/reports/Report.h"

namespace zvonok::server {

class MarksAccumulationReport final : public Report
{
public:
    explicit MarksAccumulationReport(ControlNorms norms) : m_norms(std::move(norms)) {}
    reports::ReportDescription description(const ReportTexts& texts) const override;
    Result<reports::ReportDocument> make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                         const ReportTexts& texts) const override;

private:
    const ControlNorms m_norms;
};

} // namespace zvonok::server
