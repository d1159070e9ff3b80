// SPDX-License-Identifier: GPL-3.0-or-later
// The reports page's source over the link: the catalogue and documents are requests, choices come from the
// lists that the person may read. GUI thread.
#pragma once

#include "client/link/ServerLink.h"
#include "client/reports/ReportSource.h"
#include "common/reports/ReportMessages.h"

#include <QPointer>

namespace zvonok::client {

class LinkReportSource final : public QObject, public ReportSource
{
public:
    explicit LinkReportSource(ServerLink& link, QObject* parent = nullptr);

    void fetchCatalogue(std::function<void(Result<QList<reports::ReportDescription>>)> then) override;
    void fetchChoices(reports::ParameterKind kind, const ReportArguments& chosen,
                      std::function<void(Result<QList<reports::ReportChoice>>)> then) override;
    void fetchReport(const QString& id, const ReportArguments& arguments,
                     std::function<void(Result<QList<reports::ReportDocument>>)> then) override;

    // Ids and days travel in members of their own, where the access rule sees them.
    static RunReport request(const QString& id, const ReportArguments& arguments, const QString& language);

private:
    ServerLink& m_link;
};

} // namespace zvonok::client
