// SPDX-License-Identifier: GPL-3.0-or-later
// The reports page in the program: fed by the link, its failures told in a bar, what leaves it told to the
// server for the audit. GUI thread.
#pragma once

#include "client/reports/LinkReportSource.h"
#include "client/reports/ReportsPage.h"
#include "client/shell/Page.h"
#include "client/widgets/MessageBar.h"

namespace zvonok::client {

class Desk;

class DockedReports final : public Page
{
    Q_OBJECT

public:
    explicit DockedReports(Desk& desk, QWidget* parent = nullptr);

    void open(const QString& place) override; // the id of a report
    void refresh() override { m_page->reload(); }
    void print() override { m_page->preview().print(); }

    ReportsPage& page() { return *m_page; }

private:
    Desk& m_desk;
    LinkReportSource* m_source;
    MessageBar* m_bar;
    ReportsPage* m_page;
    QString m_wanted;
};

} // namespace zvonok::client
