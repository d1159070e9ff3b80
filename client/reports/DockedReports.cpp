// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/reports/DockedReports.h"

#include "client/link/FailureText.h"
#include "client/shell/Desk.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace zvonok::client {

DockedReports::DockedReports(Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_source(new LinkReportSource(desk.link(), this)),
      m_bar(new MessageBar(desk.theme(), this)), m_page(new ReportsPage(*m_source, &desk.settings(), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_bar);
    column->addWidget(m_page, 1);
    setFocusProxy(m_page);
    const QString key = QStringLiteral("reports");
    connect(m_page, &ReportsPage::failed, this, [this, key](const Failure& failure) {
        // A parameter is called by what stands beside its field.
        const QString sentence = failure.code == FailureCode::MissingInput && !failure.arguments.isEmpty()
                                     ? tr("Choose “%1” first.").arg(failure.arguments.first())
                                     : FailureText::sentence(failure);
        m_bar->show({key, MessageLevel::Warning, sentence, {}, {}, true});
    });
    connect(&m_page->preview(), &ReportPreview::failed, m_page, &ReportsPage::failed);
    connect(&m_page->preview(), &ReportPreview::saved, this, [this, key](const QString& path) {
        m_bar->show({key, MessageLevel::Good, tr("Saved: %1").arg(path), {}, {}, true});
        m_desk.link().call(RecordExport{m_page->reportId(), QFileInfo(path).suffix().toLower(), 1});
    });
    connect(&m_page->preview(), &ReportPreview::printed, this, [this] {
        m_desk.link().call(RecordExport{m_page->reportId(), QStringLiteral("paper"), 1});
    });
    connect(m_page, &ReportsPage::catalogueShown, this, [this] {
        if (!m_wanted.isEmpty())
            m_page->choose(std::exchange(m_wanted, {}));
    });
    connect(&desk.link(), &ServerLink::ready, m_page, &ReportsPage::reload);
    m_page->reload();
}

void DockedReports::open(const QString& place)
{
    if (!m_page->choose(place))
        m_wanted = place;
}

} // namespace zvonok::client
