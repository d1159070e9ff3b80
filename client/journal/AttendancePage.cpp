// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/AttendancePage.h"

#include "client/journal/ReasonsBox.h"
#include "client/link/FailureText.h"
#include "client/link/ServerLink.h"
#include "client/widgets/DateField.h"
#include "client/widgets/ListColumns.h"
#include "common/journal/AbsenceCodes.h"

#include <QCheckBox>
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

enum Column { PupilColumn, ClassColumn, MissedColumn, LessonsColumn, ReasonColumn, NoteColumn };

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
      m_class(new QComboBox(this)), m_everybody(new QCheckBox(tr("Those who are here &too"), this)),
      m_count(new QLabel(this)), m_list(new QTreeWidget(this))
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
    m_everybody->setToolTip(tr("The whole class, to give a reason for days that are still to come"));
    m_list->setAccessibleName(tr("Who is away"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHeaderLabels(
        {tr("Pupil"), tr("Class"), tr("Missed"), tr("By lesson"), tr("Reason"), tr("Note")});
    auto* bar = new QHBoxLayout;
    bar->addWidget(before);
    bar->addWidget(m_day);
    bar->addWidget(after);
    bar->addWidget(m_class);
    bar->addWidget(m_everybody);
    bar->addStretch(1);
    bar->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->addWidget(m_messages);
    column->addLayout(bar);
    column->addWidget(m_list, 3);
    m_everybody->setVisible(desk.may(Permission::AbsenceResolve));
    if (desk.may(Permission::AbsenceResolve)) {
        column->addWidget(reasonForm());
        m_reasons = new ReasonsBox(desk, this);
        column->addWidget(m_reasons, 2);
        connect(m_reasons, &ReasonsBox::withdrawn, this, [this](int changed) {
            tell(MessageLevel::Good,
                 tr("The reason is withdrawn; %n absence(s) are again as they were put", nullptr, changed));
            read();
        });
        connect(m_reasons, &ReasonsBox::failed, this,
                [this](const QString& why) { tell(MessageLevel::Error, why); });
    }
    setFocusProxy(m_list);
    connect(before, &QToolButton::clicked, this, [this] { m_day->setDate(m_day->date().addDays(-1)); });
    connect(after, &QToolButton::clicked, this, [this] { m_day->setDate(m_day->date().addDays(1)); });
    connect(m_day, &QDateEdit::dateChanged, this, [this] {
        beginForm();
        read();
    });
    connect(m_class, &QComboBox::activated, this, &AttendancePage::read);
    connect(m_everybody, &QCheckBox::toggled, this, &AttendancePage::read);
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
    for (const AbsenceNorm& norm : AbsenceCodes::shipped().all())
        if (norm.reason)
            m_code->addItem(norm.title(), int(norm.code));
    m_subject = new QComboBox(box);
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setToolTip(tr("An exemption from one subject leaves the absences in others alone"));
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the subjects come later
    m_subject->addItem(tr("all subjects"), 0);
    m_from = dateField(box, tr("First day"));
    m_to = dateField(box, tr("Last day"));
    m_note = new QLineEdit(box);
    m_note->setMaxLength(500);
    m_note->setPlaceholderText(tr("Sick note, application …"));
    m_note->setAccessibleName(tr("Note"));
    m_give = new QPushButton(m_desk.theme().icon(QStringLiteral("check")), tr("&Give the reason"), box);
    auto* what = new QHBoxLayout;
    what->addWidget(m_code);
    what->addWidget(m_from);
    what->addWidget(new QLabel(QStringLiteral("–"), box));
    what->addWidget(m_to);
    what->addWidget(m_subject);
    what->addStretch(1);
    auto* why = new QHBoxLayout;
    why->addWidget(m_note, 1);
    why->addWidget(m_give);
    auto* rows = new QVBoxLayout(box);
    rows->addLayout(what);
    rows->addLayout(why);
    connect(m_give, &QPushButton::clicked, this, &AttendancePage::resolve);
    connect(m_note, &QLineEdit::returnPressed, this, &AttendancePage::resolve);
    onChosen();
    beginForm();
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
    if (!m_form)
        return;
    m_desk.link().call(ListSubjects{}).then(this, [this](const Result<SubjectList>& subjects) {
        if (!subjects)
            return tell(MessageLevel::Error, FailureText::sentence(subjects.error()));
        while (m_subject->count() > 1)
            m_subject->removeItem(1);
        for (const SubjectLine& each : subjects->subjects)
            m_subject->addItem(each.name, each.id.value);
    });
}

Id<SchoolClass> AttendancePage::shownClass() const { return {m_class->currentData().toLongLong()}; }

void AttendancePage::read()
{
    if (m_class->count() == 0 || m_desk.link().state() != ServerLink::State::Ready)
        return;
    const Id<SchoolClass> schoolClass = shownClass();
    m_everybody->setEnabled(bool(schoolClass));
    if (m_reasons)
        m_reasons->read(schoolClass, m_day->date());
    m_desk.link()
        .call(ListAbsent{m_day->date(), schoolClass, schoolClass && m_everybody->isChecked()})
        .then(this, [this, asked = ++m_asked](const Result<AbsentList>& list) {
            if (asked != m_asked)
                return;
            if (!list)
                return tell(MessageLevel::Error, FailureText::sentence(list.error()));
            showList(*list);
        });
}

QTreeWidgetItem* AttendancePage::rowOf(const AbsentLine& line)
{
    QStringList codes;
    bool excused = true;
    for (int i = 0; i < line.codes.size(); ++i) {
        const AbsenceNorm norm = AbsenceCodes::shipped().norm(absenceFromNumber(line.codes.at(i)));
        excused = excused && norm.excused;
        codes.append(QStringLiteral("%1: %2").arg(line.lessonNumbers.value(i)).arg(norm.cellText));
    }
    QString reason;
    if (line.reason != 0) {
        reason = AbsenceCodes::shipped().norm(absenceFromNumber(line.reason)).title();
        if (line.reasonFrom != line.reasonTo)
            reason += QStringLiteral(", ") +
                      tr("until %1").arg(QLocale().toString(line.reasonTo, QLocale::ShortFormat));
    }
    auto* item = new QTreeWidgetItem(m_list);
    item->setText(PupilColumn, line.name);
    item->setText(ClassColumn, line.className);
    item->setText(MissedColumn, tr("%1 of %2").arg(line.missed).arg(line.lessons));
    item->setText(LessonsColumn, codes.join(QStringLiteral("  ")));
    item->setText(ReasonColumn, reason);
    item->setText(NoteColumn, line.note);
    item->setToolTip(NoteColumn, line.note);
    item->setData(0, pupilRole, line.pupil.value);
    // Whole days that nothing excuses are what the class teacher looks for.
    if (line.lessons > 0 && line.missed >= line.lessons && line.reason == 0 && !excused)
        item->setIcon(PupilColumn, m_desk.theme().icon(QStringLiteral("warning")));
    return item;
}

void AttendancePage::showList(const AbsentList& list)
{
    const QList<Id<Pupil>> before = chosen();
    m_list->clear();
    int away = 0;
    for (const AbsentLine& line : list.absent) {
        away += line.missed > 0 || line.reason != 0 ? 1 : 0;
        rowOf(line)->setSelected(before.contains(line.pupil));
    }
    fitColumns(*m_list);
    if (shownClass())
        m_list->setColumnHidden(ClassColumn, true);
    m_count->setText(away == 0 ? tr("Nobody is away") : tr("%n away", nullptr, away));
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
}

// What was right for one pupil is not left for the next.
void AttendancePage::beginForm()
{
    if (!m_form)
        return;
    m_from->setDate(m_day->date());
    m_to->setDate(m_day->date());
    m_subject->setCurrentIndex(0);
    m_note->clear();
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
                                  m_note->text().simplified(),
                                  Id<Subject>{m_subject->currentData().toLongLong()}})
            .then(this, [this, outcome](const Result<AbsencesResolved>& resolved) {
                if (resolved)
                    outcome->changed += resolved->changed;
                else
                    outcome->failure = FailureText::sentence(resolved.error());
                if (--outcome->left > 0)
                    return;
                if (outcome->failure.isEmpty()) {
                    beginForm();
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
