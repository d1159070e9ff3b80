// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/AttendancePage.h"

#include "client/link/FailureText.h"
#include "client/link/ServerLink.h"
#include "client/widgets/DateField.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace zvonok::client {

namespace {

constexpr int pupilRole = Qt::UserRole;

// What stands for a whole day, as the school's dictionary has it.
constexpr std::array reasons{AbsenceCode::Ill, AbsenceCode::Excused, AbsenceCode::Unexcused,
                             AbsenceCode::Exempt};

bool reachesSchool(const Desk& desk, Permission permission)
{
    const auto& grants = desk.who().grants;
    return std::any_of(grants.begin(), grants.end(), [permission](const GrantLine& grant) {
        return grant.permission == permission && includes(Reach(grant.reach), Reach::School);
    });
}

} // namespace

AttendancePage::AttendancePage(Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_wholeSchool(reachesSchool(desk, Permission::JournalRead)),
      m_messages(new MessageBar(desk.theme(), this)), m_day(dateField(this, tr("Day"))),
      m_class(new QComboBox(this)), m_count(new QLabel(this)), m_list(new QTreeWidget(this))
{
    auto* before = new QToolButton(this);
    before->setIcon(desk.theme().icon(QStringLiteral("back")));
    before->setToolTip(tr("The day before"));
    before->setAccessibleName(before->toolTip());
    auto* after = new QToolButton(this);
    after->setIcon(desk.theme().icon(QStringLiteral("forward")));
    after->setToolTip(tr("The day after"));
    after->setAccessibleName(after->toolTip());
    m_class->setAccessibleName(tr("Class"));
    m_class->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the classes come later
    m_list->setAccessibleName(tr("Who is away"));
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHeaderLabels(
        {tr("Class"), tr("Pupil"), tr("Missed"), tr("By lesson"), tr("Reason"), tr("Note")});
    auto* bar = new QHBoxLayout;
    bar->addWidget(before);
    bar->addWidget(m_day);
    bar->addWidget(after);
    bar->addWidget(m_class);
    bar->addStretch(1);
    bar->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->addWidget(m_messages);
    column->addLayout(bar);
    column->addWidget(m_list, 1);
    if (desk.may(Permission::AbsenceResolve))
        column->addWidget(reasonForm());
    setFocusProxy(m_list);
    connect(before, &QToolButton::clicked, this, [this] { m_day->setDate(m_day->date().addDays(-1)); });
    connect(after, &QToolButton::clicked, this, [this] { m_day->setDate(m_day->date().addDays(1)); });
    connect(m_day, &QDateEdit::dateChanged, this, &AttendancePage::read);
    connect(m_class, &QComboBox::activated, this, &AttendancePage::read);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &AttendancePage::onChosen);
    connect(&desk.link(), &ServerLink::ready, this, &AttendancePage::refresh);
    refresh();
}

QWidget* AttendancePage::reasonForm()
{
    auto* box = new QGroupBox(tr("The reason, once for all lessons of these days"), this);
    m_form = box;
    m_code = new QComboBox(box);
    m_code->setAccessibleName(tr("Reason"));
    for (const AbsenceCode code : reasons)
        m_code->addItem(absenceText(code), int(code));
    m_from = dateField(box, tr("First day"));
    m_to = dateField(box, tr("Last day"));
    m_note = new QLineEdit(box);
    m_note->setMaxLength(500);
    m_note->setPlaceholderText(tr("Sick note, application …"));
    m_note->setAccessibleName(tr("Note"));
    m_give = new QPushButton(m_desk.theme().icon(QStringLiteral("check")), tr("&Give the reason"), box);
    auto* row = new QHBoxLayout(box);
    row->addWidget(m_code);
    row->addWidget(m_from);
    row->addWidget(new QLabel(QStringLiteral("—"), box));
    row->addWidget(m_to);
    row->addWidget(m_note, 1);
    row->addWidget(m_give);
    connect(m_give, &QPushButton::clicked, this, &AttendancePage::resolve);
    connect(m_note, &QLineEdit::returnPressed, this, &AttendancePage::resolve);
    onChosen();
    return box;
}

void AttendancePage::tell(MessageLevel level, const QString& text)
{
    m_messages->show({QStringLiteral("attendance"), level, text, {}, {}, true});
}

void AttendancePage::refresh()
{
    if (m_desk.link().state() != ServerLink::State::Ready)
        return;
    if (!m_haveClasses)
        return loadClasses();
    read();
}

void AttendancePage::loadClasses()
{
    m_desk.link().call(ListClasses{}).then(this, [this](const Result<ClassList>& classes) {
        if (!classes)
            return tell(MessageLevel::Error, FailureText::sentence(classes.error()));
        m_haveClasses = true;
        m_class->clear();
        if (m_wholeSchool)
            m_class->addItem(tr("all classes"), 0);
        for (const ClassLine& each : classes->classes)
            if (m_wholeSchool || (each.teacher && each.teacher == m_desk.who().staff))
                m_class->addItem(each.name(), each.id.value);
        if (m_class->count() == 0)
            return tell(MessageLevel::Info, tr("You are not a class teacher: this page shows the own class"));
        read();
    });
}

void AttendancePage::read()
{
    if (m_class->count() == 0 || m_desk.link().state() != ServerLink::State::Ready)
        return;
    const Id<SchoolClass> schoolClass{m_class->currentData().toLongLong()};
    m_desk.link()
        .call(ListAbsent{m_day->date(), schoolClass})
        .then(this, [this, asked = ++m_asked](const Result<AbsentList>& list) {
            if (asked != m_asked)
                return;
            if (!list)
                return tell(MessageLevel::Error, FailureText::sentence(list.error()));
            showList(*list);
        });
}

void AttendancePage::showList(const AbsentList& list)
{
    const QList<Id<Pupil>> before = chosen();
    m_list->clear();
    int away = 0;
    const QLocale locale;
    for (const AbsentLine& line : list.absent) {
        away += line.missed > 0 || line.reason != 0 ? 1 : 0;
        QStringList codes;
        for (int i = 0; i < line.codes.size(); ++i)
            codes.append(QStringLiteral("%1: %2")
                             .arg(line.lessonNumbers.value(i))
                             .arg(absenceCellText(absenceFromNumber(line.codes.at(i)))));
        QString reason;
        if (line.reason != 0) {
            reason = absenceText(absenceFromNumber(line.reason));
            if (line.reasonFrom != line.reasonTo)
                reason += QStringLiteral(", ") +
                          tr("until %1").arg(locale.toString(line.reasonTo, QLocale::ShortFormat));
        }
        auto* item = new QTreeWidgetItem(m_list, {line.className, line.name,
                                                  tr("%1 of %2").arg(line.missed).arg(line.lessons),
                                                  codes.join(QStringLiteral("  ")), reason, line.note});
        item->setData(0, pupilRole, line.pupil.value);
        // Whole days without a reason are what the class teacher looks for.
        if (line.lessons > 0 && line.missed >= line.lessons && line.reason == 0)
            item->setIcon(1, m_desk.theme().icon(QStringLiteral("warning")));
        item->setSelected(before.contains(line.pupil));
    }
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    m_count->setText(list.absent.isEmpty() ? tr("Nobody is away") : tr("%n away", nullptr, away));
    onChosen();
}

QList<Id<Pupil>> AttendancePage::chosen() const
{
    QList<Id<Pupil>> pupils;
    const QList<QTreeWidgetItem*> items = m_list->selectedItems();
    for (const QTreeWidgetItem* item : items)
        pupils.append(Id<Pupil>{item->data(0, pupilRole).toLongLong()});
    return pupils;
}

void AttendancePage::onChosen()
{
    if (!m_form)
        return;
    m_give->setEnabled(!m_list->selectedItems().isEmpty());
    m_give->setToolTip(m_give->isEnabled() ? QString() : tr("Choose one or more pupils in the list"));
    if (!m_give->isEnabled()) {
        m_from->setDate(m_day->date());
        m_to->setDate(m_day->date());
    }
}

void AttendancePage::resolve()
{
    const QList<Id<Pupil>> pupils = chosen();
    if (!m_form || pupils.isEmpty())
        return;
    struct Outcome {
        qsizetype left = 0;
        int changed = 0;
        QString failure;
    };
    const auto outcome = std::make_shared<Outcome>();
    outcome->left = pupils.size();
    for (const Id<Pupil> pupil : pupils)
        m_desk.link()
            .call(ResolveAbsences{pupil, m_from->date(), m_to->date(), m_code->currentData().toInt(),
                                  m_note->text().simplified()})
            .then(this, [this, outcome](const Result<AbsencesResolved>& resolved) {
                if (resolved)
                    outcome->changed += resolved->changed;
                else
                    outcome->failure = FailureText::sentence(resolved.error());
                if (--outcome->left > 0)
                    return;
                if (outcome->failure.isEmpty()) {
                    m_note->clear();
                    tell(MessageLevel::Good,
                         tr("The reason is given; %n absence(s) follow it, and those that are put later",
                            nullptr, outcome->changed));
                } else {
                    tell(MessageLevel::Error, outcome->failure);
                }
                read();
            });
}

} // namespace zvonok::client
