// SPDX-License-Identifier: GPL-3.0-or-later
// The way from the journal to the sheet of period marks, and what is told of it here.
#include "client/journal/JournalView.h"
#include "client/link/ChangeRouter.h"

#include <QAction>

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr int periodSide = 2; // behind the average and the number of marks

} // namespace

void JournalView::buildPeriod()
{
    m_desk.changes().on<PeriodMarkChanged>(this, [this](const PeriodMarkChanged& change) {
        m_model->apply(change);
        if (!m_keepPage.isActive())
            m_keepPage.start(keepPageAfter);
    });
    connect(&m_widget->grid(), &GridView::rightSideActivated, this, [this](int row, int side) {
        if (side == periodSide)
            openPeriodSheet(row);
    });
    auto* action = new QAction(tr("Open the sheet of period marks at this pupil"), this);
    action->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Enter)});
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this,
            [this] { openPeriodSheet(m_widget->grid().controller().row()); });
    addAction(action);
    const QString id = QStringLiteral("journal.periodSheet");
    const auto& known = m_desk.actions().commands();
    if (std::none_of(known.begin(), known.end(), [&](const Command& each) { return each.id == id; }))
        m_desk.actions().declare(
            {id, action->text(), QStringLiteral("star"), action->shortcuts().mid(0, 1), 0,
             tr("Open the sheet of period marks at this pupil; the same by a double click on the mark"),
             true});
}

void JournalView::openPeriodSheet(int row)
{
    if (!m_group || row < 0 || row >= m_model->rowCount())
        return;
    // The day only tells which period.
    const JournalLink link{place(), m_period.from, 0, {m_model->rowKey(row)}};
    m_desk.openPage(QStringLiteral("period-marks"), link.text());
}

} // namespace zvonok::client
