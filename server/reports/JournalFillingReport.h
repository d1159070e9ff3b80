// SPDX-License-Identifier: GPL-3.0-or-later
// How journals are filled (NetSchool's «Заполнение журналов учителями»): the rows of the page «Control of
// journals», of the journals that the actor may report on, with the sum.
#pragma once

#include "common/control/ControlNorms.h"
#include "server/reports/Report.h"

namespace zvonok::server {

class JournalFillingReport final : public Report
{
public:
    explicit JournalFillingReport(ControlNorms norms) : m_norms(std::move(norms)) {}
    reports::ReportDescription description(const ReportTexts& texts) const override;
    Result<reports::ReportDocument> make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                         const ReportTexts& texts) const override;

private:
    const ControlNorms m_norms;
};

} // namespace zvonok::server
