// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/ReasonsBox.h"

#include "client/link/FailureText.h"
#include "client/link/ServerLink.h"
#include "client/widgets/ListColumns.h"
#include "common/journal/AbsenceCodes.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zvonok::client {

ReasonsBox::ReasonsBox(Desk& desk, QWidget* parent)
    : QGroupBox(tr("Reasons of the last month and later"), parent), m_desk(desk),
      m_list(new QTreeWidget(this)),
      m_withdraw(new QPushButton(desk.theme().icon(QStringLiteral("undo")), tr("&Withdraw the reason"), this))
{
    m_list->setAccessibleName(title());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels(
        {tr("Pupil"), tr("Class"), tr("Days"), tr("Reason"), tr("Subject"), tr("Note"), tr("Given by")});
    auto* acts = new QHBoxLayout;
    acts->addStretch(1);
    acts->addWidget(m_withdraw);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addLayout(acts);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &ReasonsBox::onChosen);
    connect(m_withdraw, &QPushButton::clicked, this, &ReasonsBox::withdraw);
    onChosen();
}

QString ReasonsBox::days(const QDate& from, const QDate& to)
{
    const QLocale locale;
    // Without the year as long as it is this one, for the row is long.
    const bool thisYear = from.year() == QDate::currentDate().year() && to.year() == from.year();
    const auto day = [&](const QDate& date) {
        return thisYear ? locale.toString(date, QStringLiteral("d MMM"))
                        : locale.toString(date, QLocale::ShortFormat);
    };
    return from == to ? day(to) : day(from) + QStringLiteral(" – ") + day(to);
}

void ReasonsBox::read(Id<SchoolClass> schoolClass, const QDate& day)
{
    m_class = schoolClass;
    ListReasons request;
    request.schoolClass = schoolClass;
    request.from = day.addMonths(-1);
    request.withWithdrawn = true;
    m_desk.link().call(request).then(this, [this, asked = ++m_asked](const Result<ReasonList>& list) {
        if (asked != m_asked)
            return;
        if (list)
            showList(*list);
        else
            Q_EMIT failed(FailureText::sentence(list.error()));
    });
}

void ReasonsBox::showList(const ReasonList& list)
{
    const Id<AbsenceReason> before = m_reasons.value(m_list->indexOfTopLevelItem(m_list->currentItem())).id;
    m_list->clear();
    m_reasons = list.reasons;
    for (const ReasonLine& line : std::as_const(m_reasons)) {
        auto* item = new QTreeWidgetItem(
            m_list, {line.name, m_class ? QString() : line.className, days(line.from, line.to),
                     AbsenceCodes::shipped().norm(absenceFromNumber(line.code)).title(), line.subjectName,
                     line.note, line.withdrawnAt ? tr("withdrawn") : line.by});
        item->setToolTip(5, line.note);
        if (line.withdrawnAt) {
            QFont struck = m_list->font();
            struck.setStrikeOut(true);
            item->setFont(3, struck);
            item->setToolTip(6, tr("Given by %1, withdrawn by %2").arg(line.by, line.withdrawnBy));
        }
        if (line.id == before)
            m_list->setCurrentItem(item);
    }
    if (m_reasons.isEmpty())
        new QTreeWidgetItem(m_list, {tr("No reason was given")});
    fitColumns(*m_list);
    onChosen();
}

void ReasonsBox::onChosen()
{
    const QList<QTreeWidgetItem*> chosen = m_list->selectedItems();
    const ReasonLine line = m_reasons.value(m_list->indexOfTopLevelItem(chosen.value(0)));
    m_withdraw->setEnabled(line.id && !line.withdrawnAt);
    m_withdraw->setToolTip(m_withdraw->isEnabled()
                               ? tr("Its absences are again as they were put at the lessons")
                               : tr("Choose a reason that holds in the list"));
}

void ReasonsBox::withdraw()
{
    const ReasonLine line = m_reasons.value(m_list->indexOfTopLevelItem(m_list->selectedItems().value(0)));
    if (!line.id || line.withdrawnAt)
        return;
    m_desk.link()
        .call(WithdrawReason{line.pupil, line.id})
        .then(this, [this](const Result<ReasonWithdrawn>& done) {
            if (done)
                Q_EMIT withdrawn(done->changed);
            else
                Q_EMIT failed(FailureText::sentence(done.error()));
        });
}

} // namespace zvonok::client
