// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/schedule/WeekApplyDialog.h"

#include "client/widgets/DateField.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zvonok::client {

WeekApplyDialog::WeekApplyDialog(const WeekBook& book, const YearLine& year, const QDate& today,
                                 const QStringList& clashes, QWidget* parent)
    : QDialog(parent), m_year(year), m_today(today),
      m_usual(new QRadioButton(
          tr("As &usual: a changed week from today on, the first week of a group for the whole year"), this)),
      m_dated(new QRadioButton(tr("&Lessons of these days:"), this)),
      m_from(dateField(this, tr("First day"))), m_to(dateField(this, tr("Last day"))),
      m_list(new QTreeWidget(this)), m_problem(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Apply the week of lessons"));
    const QList<Id<Group>> changed = book.changed();
    for (const Id<Group> id : changed) {
        m_before.append({id, book.held(id)});
        m_after.append(book.now(id));
    }
    m_usual->setChecked(true);
    m_from->setDate(qBound(year.from, today, year.to));
    m_to->setDate(year.to);
    m_from->setEnabled(false);
    m_to->setEnabled(false);
    m_list->setAccessibleName(tr("What will be set"));
    m_list->setHeaderLabels({tr("Group"), tr("Week now"), tr("Week to be"), tr("Lessons of")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_problem->setWordWrap(true);
    auto* rule = new QLabel(tr("Lessons that hold anything, and those of closed periods, stay as they are. "
                               "Empty lessons that the week does not have any more are cancelled."),
                            this);
    rule->setWordWrap(true);
    QPushButton* apply = m_buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    apply->setDefault(true);
    auto* days = new QHBoxLayout;
    days->addWidget(m_dated);
    days->addWidget(m_from);
    days->addWidget(new QLabel(QStringLiteral("—"), this));
    days->addWidget(m_to);
    days->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_usual);
    column->addLayout(days);
    column->addWidget(rule);
    if (!clashes.isEmpty()) {
        auto* warning = new QLabel(
            tr("Clashes, which are not refused: %1").arg(clashes.mid(0, 3).join(QStringLiteral("; "))) +
                (clashes.size() > 3 ? QStringLiteral(" …") : QString()),
            this);
        warning->setWordWrap(true);
        warning->setTextFormat(Qt::PlainText);
        column->addWidget(warning);
    }
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    const auto again = [this, book] { fill(book); };
    connect(m_dated, &QRadioButton::toggled, this, [this, again](bool dated) {
        m_from->setEnabled(dated);
        m_to->setEnabled(dated);
        again();
    });
    connect(m_from, &QDateEdit::dateChanged, this, again);
    connect(m_to, &QDateEdit::dateChanged, this, again);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(book);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    const int widths[] = {220, 190, 190};
    for (int i = 0; i < int(std::size(widths)); ++i)
        m_list->setColumnWidth(i, widths[i]);
    resize(840, 420);
}

QList<SetWeeklyPattern> WeekApplyDialog::requests() const
{
    const bool dated = m_dated->isChecked();
    QList<SetWeeklyPattern> all;
    for (qsizetype i = 0; i < m_before.size(); ++i)
        all.append(weekChange(m_before.at(i), m_after.at(i), dated ? m_from->date() : QDate(),
                              dated ? m_to->date() : QDate(), m_today));
    return all;
}

void WeekApplyDialog::fill(const WeekBook& book)
{
    const QList<SetWeeklyPattern> all = requests();
    bool someDays = true;
    m_list->clear();
    for (qsizetype i = 0; i < all.size(); ++i) {
        // As the server narrows them.
        const QDate from = qMax(all.at(i).from.isValid() ? all.at(i).from : m_year.from, m_year.from);
        const QDate to = qMin(all.at(i).to.isValid() ? all.at(i).to : m_year.to, m_year.to);
        someDays = someDays && from <= to;
        const auto day = [](const QDate& date) { return QLocale().toString(date, QLocale::ShortFormat); };
        const auto week = [](const QList<WeeklySlot>& slots) {
            return slots.isEmpty() ? tr("no lessons") : WeekBook::text(slots);
        };
        auto* item =
            new QTreeWidgetItem(m_list, {book.title(all.at(i).group), week(m_before.at(i).slots),
                                         week(m_after.at(i)), day(from) + QStringLiteral(" — ") + day(to)});
        for (int column = 0; column < 4; ++column)
            item->setToolTip(column, item->text(column));
    }
    m_problem->setText(someDays ? QString() : tr("There is no day of the school year between these two"));
    m_problem->setVisible(!someDays);
    const QList<QAbstractButton*> buttons = m_buttons->buttons();
    for (QAbstractButton* each : buttons)
        if (m_buttons->buttonRole(each) == QDialogButtonBox::AcceptRole)
            each->setEnabled(someDays && !all.isEmpty());
}

} // namespace zvonok::client
