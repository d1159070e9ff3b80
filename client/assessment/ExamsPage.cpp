// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/assessment/ExamsPage.h"

#include "client/assessment/BehaviourRuleBox.h"
#include "client/link/FailureText.h"
#include "client/link/ServerLink.h"
#include "client/widgets/DateField.h"
#include "common/journal/MarkText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr int idRole = Qt::UserRole;

QSpinBox* spin(QWidget* parent, int from, int to, const QString& name)
{
    auto* made = new QSpinBox(parent);
    made->setRange(from, to);
    made->setAccessibleName(name);
    return made;
}

QString passFailText() { return markText(mark::Passed) + QStringLiteral(" / ") + markText(mark::Failed); }

} // namespace

ExamsPage::ExamsPage(Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_messages(new MessageBar(desk.theme(), this)), m_year(new QComboBox(this)),
      m_list(new QTreeWidget(this)), m_behaviour(new BehaviourRuleBox(desk, m_messages, this))
{
    m_year->setAccessibleName(tr("School year"));
    m_year->setMinimumContentsLength(10);
    m_list->setAccessibleName(tr("Exams"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Class"), tr("Subject"), tr("Exam"), tr("Marked by"), tr("Who"), tr("Day")});
    auto* fresh = new QPushButton(desk.theme().icon(QStringLiteral("add")), tr("&New exam"), this);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_year);
    bar->addStretch(1);
    bar->addWidget(fresh);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->addWidget(m_messages);
    column->addLayout(bar);
    column->addWidget(m_list, 1);
    auto* parts = new QHBoxLayout;
    parts->addWidget(examForm(), 3);
    auto* side = new QVBoxLayout;
    side->addWidget(choicePart(), 1);
    side->addWidget(m_behaviour);
    parts->addLayout(side, 2);
    column->addLayout(parts, 1);
    setFocusProxy(m_list);
    connect(m_year, &QComboBox::activated, this, &ExamsPage::read);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ExamsPage::onChosen);
    connect(fresh, &QPushButton::clicked, this, &ExamsPage::begin);
    connect(&desk.link(), &ServerLink::ready, this, &ExamsPage::refresh);
    begin();
    refresh();
}

QWidget* ExamsPage::examForm()
{
    m_box = new QGroupBox(this);
    m_grade = spin(m_box, 1, 12, tr("Grade"));
    m_grade->setValue(9);
    m_class = new QComboBox(m_box);
    m_class->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_class->setAccessibleName(tr("Class"));
    m_subject = new QComboBox(m_box);
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setMaxVisibleItems(24);
    m_name = new QLineEdit(m_box);
    m_name->setMaxLength(100);
    m_name->setAccessibleName(tr("Name of the exam"));
    m_name->setPlaceholderText(tr("As the sheet heads its column"));
    m_scale = new QComboBox(m_box);
    m_scale->setAccessibleName(tr("Marked by"));
    m_scale->addItem(tr("marks from 2 to 5"), int(ExamScale::Marks));
    m_scale->addItem(tr("points"), int(ExamScale::Points));
    m_scale->addItem(passFailText(), int(ExamScale::PassFail));
    m_points = new QWidget(m_box);
    m_highest = spin(m_points, 1, 100, tr("Highest points"));
    m_satisfactory = spin(m_points, 0, 100, tr("Points for a 3"));
    m_good = spin(m_points, 0, 100, tr("Points for a 4"));
    m_excellent = spin(m_points, 0, 100, tr("Points for a 5"));
    auto* points = new QHBoxLayout(m_points);
    points->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, QSpinBox* box) {
        points->addWidget(new QLabel(text, m_points));
        points->addWidget(box);
    };
    add(tr("up to"), m_highest);
    add(tr("3 from"), m_satisfactory);
    add(tr("4 from"), m_good);
    add(tr("5 from"), m_excellent);
    points->addStretch(1);
    m_points->setToolTip(tr("All three 0: the points are worth no mark, and do not count in the final one"));
    m_byChoice = new QCheckBox(tr("By &choice: only who chose it has a cell"), m_box);
    m_headsOnly = new QCheckBox(tr("Marks are put by the &deputy head only"), m_box);
    m_hasDay = new QCheckBox(tr("On"), m_box);
    m_day = dateField(m_box, tr("Day of the exam"));
    m_day->setEnabled(false);
    connect(m_hasDay, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    auto* where = new QHBoxLayout;
    where->addWidget(m_grade);
    where->addWidget(m_class);
    where->addStretch(1);
    auto* day = new QHBoxLayout;
    day->addWidget(m_hasDay);
    day->addWidget(m_day);
    day->addStretch(1);
    auto* save = new QPushButton(m_desk.theme().icon(QStringLiteral("check")), tr("&Save"), m_box);
    m_withdraw = new QPushButton(tr("&Withdraw"), m_box);
    auto* acts = new QHBoxLayout;
    acts->addWidget(save);
    acts->addWidget(m_withdraw);
    acts->addStretch(1);
    auto* form = new QFormLayout(m_box);
    form->addRow(tr("Grade, class"), where);
    form->addRow(tr("Subject"), m_subject);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Marked by"), m_scale);
    form->addRow(QString(), m_points);
    form->addRow(QString(), m_byChoice);
    form->addRow(QString(), m_headsOnly);
    form->addRow(QString(), day);
    form->addRow(QString(), acts);
    connect(m_grade, &QSpinBox::valueChanged, this, &ExamsPage::fillClasses);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &ExamsPage::onScale);
    connect(save, &QPushButton::clicked, this, &ExamsPage::save);
    connect(m_name, &QLineEdit::returnPressed, this, &ExamsPage::save);
    connect(m_withdraw, &QPushButton::clicked, this, &ExamsPage::withdraw);
    return m_box;
}

QWidget* ExamsPage::choicePart()
{
    m_choiceBox = new QGroupBox(tr("Who chose it"), this);
    m_choices = new QListWidget(m_choiceBox);
    m_choices->setAccessibleName(tr("Who chose the exam"));
    m_choices->setToolTip(tr("Space ticks the pupil under the cursor"));
    auto* column = new QVBoxLayout(m_choiceBox);
    column->addWidget(m_choices);
    connect(m_choices, &QListWidget::itemChanged, this, &ExamsPage::choose);
    return m_choiceBox;
}

void ExamsPage::tell(MessageLevel level, const QString& text)
{
    m_messages->show({QStringLiteral("exams"), level, text, {}, {}, true});
}

void ExamsPage::refresh()
{
    if (m_desk.link().state() != ServerLink::State::Ready)
        return;
    loadLists();
    m_behaviour->refresh();
}

void ExamsPage::loadLists()
{
    m_desk.link().call(ListSubjects{}).then(this, [this](const Result<SubjectList>& subjects) {
        if (!subjects)
            return;
        const QVariant before = m_subject->currentData();
        m_subject->clear();
        for (const SubjectLine& each : subjects->subjects)
            m_subject->addItem(each.name, each.id.value);
        m_subject->setCurrentIndex(
            qMax(0, m_subject->findData(m_shown.id ? QVariant(m_shown.subject.value) : before)));
    });
    m_desk.link().call(OpenCalendar{}).then(this, [this](const Result<Calendar>& calendar) {
        if (!calendar) {
            if (calendar.error().code != FailureCode::ConnectionLost)
                tell(MessageLevel::Error, FailureText::sentence(calendar.error()));
            return;
        }
        const QVariant before = m_year->currentData();
        m_year->clear();
        for (const YearLine& year : calendar->years)
            m_year->addItem(year.name, year.id.value);
        const int index = m_year->findData(before);
        m_year->setCurrentIndex(index >= 0 ? index : m_year->findData(calendar->current.value));
        read();
    });
}

void ExamsPage::read()
{
    const Id<SchoolYear> year{m_year->currentData().toLongLong()};
    m_desk.link().call(ListClasses{year}).then(this, [this](const Result<ClassList>& classes) {
        if (!classes)
            return;
        m_classes = classes->classes;
        fillClasses();
    });
    m_desk.link().call(ListExams{year}).then(this, [this, asked = ++m_asked](const Result<ExamList>& list) {
        if (asked != m_asked)
            return;
        if (!list)
            return tell(MessageLevel::Error, FailureText::sentence(list.error()));
        m_read = true;
        showExams(*list, m_shown.id);
    });
}

void ExamsPage::fillClasses()
{
    const QVariant before = m_shown.id ? QVariant(m_shown.schoolClass.value) : m_class->currentData();
    m_class->clear();
    m_class->addItem(tr("every class of the grade"), qint64(0));
    for (const ClassLine& each : std::as_const(m_classes))
        if (each.grade == m_grade->value())
            m_class->addItem(each.name(), each.id.value);
    m_class->setCurrentIndex(qMax(0, m_class->findData(before)));
}

QString ExamsPage::scaleText(const ExamLine& exam) const
{
    switch (exam.scale) {
    case ExamScale::Points:
        return exam.levels().isEmpty() ? tr("points up to %1").arg(exam.highest)
                                       : tr("points up to %1: 3 from %2, 4 from %3, 5 from %4")
                                             .arg(exam.highest)
                                             .arg(exam.satisfactoryFrom)
                                             .arg(exam.goodFrom)
                                             .arg(exam.excellentFrom);
    case ExamScale::PassFail:
        return passFailText();
    case ExamScale::Marks:
    case ExamScale::Unknown:
        break;
    }
    return tr("marks from 2 to 5");
}

void ExamsPage::showExams(const ExamList& list, Id<Exam> choose)
{
    m_exams = list;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const ExamLine& exam : list.exams) {
            auto* item = new QTreeWidgetItem(
                m_list, {exam.className.isEmpty() ? tr("grade %1").arg(exam.grade) : exam.className,
                         exam.subjectName, exam.name, scaleText(exam),
                         exam.byChoice ? tr("by choice: %1").arg(exam.chosen) : tr("everybody"),
                         exam.day.toString(QStringLiteral("dd.MM.yyyy"))});
            item->setData(0, idRole, exam.id.value);
            // On the last column, which is as wide as there is room.
            item->setSizeHint(5, QSize(0, m_list->fontMetrics().height() + 10));
            if (exam.id == choose)
                m_list->setCurrentItem(item);
        }
        for (int column = 0; column < m_list->columnCount(); ++column)
            m_list->resizeColumnToContents(column);
    }
    if (list.exams.isEmpty())
        m_messages->show(
            {QStringLiteral("none"),
             MessageLevel::Info,
             tr("No exam is planned in this year: the sheets have no column for one. Fill the form "
                "below to plan one."),
             {},
             {},
             true});
    else
        m_messages->dismiss(QStringLiteral("none"));
    onChosen();
}

// The form shows the chosen exam; what is being typed about a new one stays.
void ExamsPage::onChosen()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    const auto found = std::find_if(m_exams.exams.begin(), m_exams.exams.end(), [&](const ExamLine& exam) {
        return item && exam.id.value == item->data(0, idRole).toLongLong();
    });
    if (found == m_exams.exams.end())
        return;
    m_shown = *found;
    m_box->setTitle(tr("%1, %2").arg(m_shown.subjectName, m_shown.name));
    m_grade->setValue(m_shown.grade);
    fillClasses();
    m_subject->setCurrentIndex(m_subject->findData(m_shown.subject.value));
    m_grade->setEnabled(false);
    m_subject->setEnabled(false);
    m_name->setText(m_shown.name);
    m_scale->setCurrentIndex(m_scale->findData(int(m_shown.scale)));
    m_highest->setValue(m_shown.highest);
    m_satisfactory->setValue(m_shown.satisfactoryFrom);
    m_good->setValue(m_shown.goodFrom);
    m_excellent->setValue(m_shown.excellentFrom);
    m_byChoice->setChecked(m_shown.byChoice);
    m_headsOnly->setChecked(m_shown.headsOnly);
    m_hasDay->setChecked(m_shown.day.isValid());
    if (m_shown.day.isValid())
        m_day->setDate(m_shown.day);
    m_withdraw->setEnabled(true);
    onScale();
    loadChoices();
}

void ExamsPage::begin()
{
    m_shown = {};
    m_list->setCurrentItem(nullptr);
    m_box->setTitle(tr("New exam"));
    m_grade->setEnabled(true);
    m_subject->setEnabled(true);
    m_name->clear();
    m_withdraw->setEnabled(false);
    onScale();
    loadChoices();
    m_grade->setFocus();
}

void ExamsPage::onScale() { m_points->setVisible(m_scale->currentData().toInt() == int(ExamScale::Points)); }

void ExamsPage::took(const Result<ExamLine>& exam, const QString& done)
{
    if (exam) {
        tell(MessageLevel::Good, done);
        m_shown = *exam;
        return read();
    }
    const QString& field = exam.error().field;
    const bool marks = exam.error().arguments.contains(QStringLiteral("marks"));
    tell(MessageLevel::Error,
         field == QLatin1String("name") ? tr("The exam needs a name")
         : marks ? tr("Marks of this exam stand in the sheets: that part of it stays as it is")
         : field == QLatin1String("satisfactoryFrom")
             ? tr("The points for 3, 4 and 5 must rise and not pass the highest, or all be 0")
         : field == QLatin1String("day") ? tr("The day must lie in the school year")
                                         : FailureText::sentence(exam.error()));
    if (exam.error().code == FailureCode::Conflict)
        read();
}

void ExamsPage::save()
{
    ExamLine exam = m_shown;
    if (!exam.id) {
        exam.year = Id<SchoolYear>{m_year->currentData().toLongLong()};
        exam.grade = m_grade->value();
        exam.subject = Id<Subject>{m_subject->currentData().toLongLong()};
    }
    exam.schoolClass = Id<SchoolClass>{m_class->currentData().toLongLong()};
    exam.name = m_name->text().simplified();
    exam.scale = ExamScale(m_scale->currentData().toInt());
    exam.highest = m_highest->value();
    exam.satisfactoryFrom = m_satisfactory->value();
    exam.goodFrom = m_good->value();
    exam.excellentFrom = m_excellent->value();
    exam.byChoice = m_byChoice->isChecked();
    exam.headsOnly = m_headsOnly->isChecked();
    exam.day = m_hasDay->isChecked() ? m_day->date() : QDate();
    m_desk.link().call(SaveExam{exam}).then(this, [this](const Result<ExamLine>& saved) {
        took(saved, tr("The exam is saved; its column stands in the sheets"));
    });
}

void ExamsPage::withdraw()
{
    if (!m_shown.id)
        return;
    ExamLine exam = m_shown;
    exam.withdrawn = true;
    m_desk.link().call(SaveExam{exam}).then(this, [this](const Result<ExamLine>& saved) {
        took(saved, tr("The exam is withdrawn"));
        if (saved)
            begin();
    });
}

void ExamsPage::loadChoices()
{
    {
        const QSignalBlocker quiet(m_choices);
        m_choices->clear();
    }
    m_known = {};
    m_choiceBox->setEnabled(m_shown.id && m_shown.byChoice);
    if (!m_choiceBox->isEnabled())
        return;
    m_desk.link()
        .call(OpenExamChoices{m_shown.id})
        .then(this, [this, exam = m_shown.id](const Result<ExamChoices>& choices) {
            if (exam != m_shown.id)
                return;
            if (!choices)
                return tell(MessageLevel::Error, FailureText::sentence(choices.error()));
            m_known = *choices;
            const QSignalBlocker quiet(m_choices);
            m_choices->clear();
            for (const ExamChoiceLine& line : choices->pupils) {
                auto* item = new QListWidgetItem(QString(line.className + u' ' + line.name), m_choices);
                item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
                item->setCheckState(line.chosen ? Qt::Checked : Qt::Unchecked);
            }
            m_choices->setCurrentRow(0);
        });
}

void ExamsPage::choose(QListWidgetItem* item)
{
    const int row = m_choices->row(item);
    if (row < 0 || row >= m_known.pupils.size())
        return;
    ExamChoiceLine line = m_known.pupils.at(row);
    line.chosen = item->checkState() == Qt::Checked;
    if (line.chosen == m_known.pupils.at(row).chosen)
        return;
    m_desk.link()
        .call(SaveExamChoices{m_shown.id, {line}})
        .then(this, [this, row, exam = m_shown.id](const Result<ExamChoices>& saved) {
            if (exam != m_shown.id || row >= m_known.pupils.size())
                return;
            if (saved)
                m_known.pupils[row] = saved->pupils.first();
            else
                tell(MessageLevel::Error,
                     saved.error().arguments.contains(QStringLiteral("marks"))
                         ? tr("%1 has a mark of this exam").arg(m_known.pupils.at(row).name)
                         : FailureText::sentence(saved.error()));
            const QSignalBlocker quiet(m_choices);
            m_choices->item(row)->setCheckState(m_known.pupils.at(row).chosen ? Qt::Checked : Qt::Unchecked);
            const auto chosen = std::count_if(m_known.pupils.begin(), m_known.pupils.end(),
                                              [](const ExamChoiceLine& each) { return each.chosen; });
            m_shown.chosen = qint32(chosen);
            if (QTreeWidgetItem* current = m_list->currentItem())
                current->setText(4, tr("by choice: %1").arg(chosen));
        });
}

} // namespace zvonok::client
