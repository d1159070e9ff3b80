// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/SubstituteDialog.h"

#include "client/journal/GroupSource.h"
#include "client/link/FailureText.h"
#include "client/link/ServerLink.h"
#include "client/widgets/DateField.h"
#include "common/people/PeopleMessages.h"
#include "common/people/SearchKey.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zvonok::client {

namespace {

const QString barKey = QStringLiteral("substitution");

} // namespace

SubstituteDialog::SubstituteDialog(Desk& desk, const GroupLine& group, const LessonState& lesson,
                                   QWidget* parent)
    : QDialog(parent), m_desk(desk), m_group(group), m_lesson(lesson),
      m_messages(new MessageBar(desk.theme(), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Substitution: %1").arg(GroupSource::placeOf(group)));
    resize(720, 520);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(appointPart());
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Who stands in at lessons of this journal"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHeaderLabels({tr("Day"), tr("Lesson"), tr("Stands in"), tr("For"), tr("Reason")});
    auto* heading = new QLabel(tr("Su&bstitutions from this lesson on"), this);
    heading->setBuddy(m_list);
    column->addWidget(heading);
    column->addWidget(m_list, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_withdraw = buttons->addButton(tr("&Withdraw"), QDialogButtonBox::ActionRole);
    m_withdraw->setToolTip(tr("Of the chosen lines; what was written in the journal stays"));
    m_withdraw->setAutoDefault(false);
    m_withdraw->setEnabled(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_withdraw, &QPushButton::clicked, this, &SubstituteDialog::withdraw);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_withdraw->setEnabled(!m_list->selectedItems().isEmpty()); });
    loadStaff();
    loadList();
    m_staff->setFocus();
}

QWidget* SubstituteDialog::appointPart()
{
    auto* part = new QWidget(this);
    auto* form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    m_oneLesson = new QRadioButton(tr("This &lesson: %1, lesson %2")
                                       .arg(QLocale().toString(m_lesson.date, QStringLiteral("d MMMM, dddd")))
                                       .arg(m_lesson.number),
                                   part);
    m_oneLesson->setChecked(true);
    m_allLessons = new QRadioButton(tr("&All lessons from"), part);
    m_from = dateField(part, tr("First day"));
    m_to = dateField(part, tr("Last day"));
    for (QDateEdit* each : {m_from, m_to}) {
        each->setDate(m_lesson.date);
        each->setEnabled(false);
        connect(m_allLessons, &QRadioButton::toggled, each, &QWidget::setEnabled);
    }
    connect(m_from, &QDateEdit::dateChanged, this, [this](const QDate& day) {
        if (m_to->date() < day)
            m_to->setDate(day);
    });
    auto* days = new QHBoxLayout;
    days->addWidget(m_allLessons);
    days->addWidget(m_from);
    days->addWidget(new QLabel(QStringLiteral("—"), part));
    days->addWidget(m_to);
    days->addStretch(1);
    m_staff = new QComboBox(part);
    m_staff->setAccessibleName(tr("Who stands in"));
    m_staff->setEditable(true);
    m_staff->setInsertPolicy(QComboBox::NoInsert);
    m_staff->setMaxVisibleItems(20);
    m_staff->lineEdit()->setPlaceholderText(tr("Name"));
    m_staff->completer()->setFilterMode(Qt::MatchContains);
    m_staff->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_staff->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_reason = new QLineEdit(part);
    m_reason->setMaxLength(300);
    m_reason->setPlaceholderText(tr("Sick leave, a course, an outing…"));
    m_appoint = new QPushButton(m_desk.theme().icon(QStringLiteral("check")), tr("A&ppoint"), part);
    m_appoint->setDefault(true);
    auto* act = new QHBoxLayout;
    act->addWidget(m_appoint);
    act->addStretch(1);
    form->addRow(m_oneLesson);
    form->addRow(days);
    form->addRow(tr("&Stands in"), m_staff);
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(QString(), act);
    connect(m_appoint, &QPushButton::clicked, this, &SubstituteDialog::appoint);
    return part;
}

void SubstituteDialog::failed(const QString& what, const Failure& failure)
{
    QString why = FailureText::sentence(failure);
    if (failure.field == QLatin1String("staff"))
        why = tr("This teacher teaches the journal’s lessons anyway.");
    else if (failure.field == QLatin1String("from"))
        why = tr("There are no lessons in these days.");
    m_messages->show({barKey, MessageLevel::Error, what + QStringLiteral(": ") + why, {}, {}, true});
}

void SubstituteDialog::loadStaff()
{
    m_desk.link().call(ListStaff{}).then(this, [this](const Result<StaffList>& list) {
        if (!list)
            return failed(tr("The list of staff was not read"), list.error());
        m_staff->clear();
        for (const StaffLine& each : list->staff)
            if (!m_group.teachers.contains(each.id))
                m_staff->addItem(fullName(each.name), each.id.value);
        m_staff->setCurrentIndex(-1);
    });
}

void SubstituteDialog::loadList()
{
    m_desk.link()
        .call(ListSubstitutions{m_group.id, m_lesson.date, {}})
        .then(this, [this](const Result<SubstitutionList>& list) {
            if (list)
                showList(*list);
            else
                failed(tr("The substitutions were not read"), list.error());
        });
}

void SubstituteDialog::showList(const SubstitutionList& list)
{
    m_list->clear();
    for (const SubstitutionLine& each : list.substitutions) {
        auto* item = new QTreeWidgetItem(
            m_list, {QLocale().toString(each.date, QStringLiteral("d MMMM, ddd")),
                     QString::number(each.number), each.staffName, each.absentName, each.reason});
        item->setData(0, Qt::UserRole, each.id.value);
    }
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    m_withdraw->setEnabled(false);
}

void SubstituteDialog::appoint()
{
    // What is typed counts only if it names one of the list.
    const int at = m_staff->findText(m_staff->currentText().simplified(), Qt::MatchFixedString);
    if (at < 0) {
        m_staff->setFocus();
        m_messages->show(
            {barKey, MessageLevel::Warning, tr("Choose who stands in from the list of staff"), {}, {}, true});
        return;
    }
    const bool one = m_oneLesson->isChecked();
    const SubstituteLessons request{m_group.id,
                                    one ? m_lesson.lesson : Id<Lesson>(),
                                    one ? QDate() : m_from->date(),
                                    one ? QDate() : m_to->date(),
                                    {m_staff->itemData(at).toLongLong()},
                                    {},
                                    m_reason->text().simplified()};
    m_appoint->setEnabled(false);
    m_desk.link().call(request).then(this, [this](const Result<SubstitutionList>& made) {
        m_appoint->setEnabled(true);
        if (!made)
            return failed(tr("Nobody was appointed"), made.error());
        m_messages->show(
            {barKey,
             MessageLevel::Good,
             tr("%1 stands in at %n lesson(s)", nullptr, int(made->substitutions.size()))
                 .arg(made->substitutions.isEmpty() ? QString() : made->substitutions.first().staffName),
             {},
             {},
             true});
        loadList();
    });
}

void SubstituteDialog::withdraw()
{
    WithdrawSubstitutions request{m_group.id, {}};
    const auto chosen = m_list->selectedItems();
    for (const QTreeWidgetItem* each : chosen)
        request.substitutions.append(Id<Substitution>{each->data(0, Qt::UserRole).toLongLong()});
    if (request.substitutions.isEmpty())
        return;
    m_desk.link().call(request).then(this, [this](const Result<SubstitutionsWithdrawn>& done) {
        if (!done)
            return failed(tr("Nothing was withdrawn"), done.error());
        m_messages->dismiss(barKey);
        loadList();
    });
}

} // namespace zvonok::client
