// SPDX-License-Identifier: GPL-3.0-or-later
// Marks that contradict others, journal by journal, with room to write what was done about each: the rows of
// the page «Control of journals».
#pragma once

#include "common/control/ControlNorms.h"
#include "server/reports/Report.h"

namespace zvonok::server {

class MarkContradictionsReport final : public Report
{
public:
    explicit MarkContradictionsReport(ControlNorms norms) : m_norms(std::move(norms)) {}
    reports::ReportDescription description(const ReportTexts& texts) const override;
    Result<reports::ReportDocument> make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                         const ReportTexts& texts) const override;

private:
    const ControlNorms m_norms;
};

} // namespace zvonok::server
