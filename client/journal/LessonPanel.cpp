// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/LessonPanel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace zvonok::client {

LessonPanel::LessonPanel(const Theme& theme, const WorkTypes& types, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_types(types)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(6);
    m_title = new QLabel(this);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    const auto label = [&](const QString& text, QWidget* buddy) {
        auto* made = new QLabel(text, this);
        made->setBuddy(buddy);
        column->addSpacing(4);
        column->addWidget(made);
        column->addWidget(buddy);
    };
    m_topic = new QLineEdit(this);
    m_topic->setMaxLength(1000);
    label(tr("&Topic"), m_topic);
    m_topic->installEventFilter(this);
    m_plan = new QLabel(this);
    m_plan->setWordWrap(true);
    m_take = new QPushButton(theme.icon(QStringLiteral("topic")), tr("Ta&ke from the plan"), this);
    m_take->setToolTip(tr("Topic and homework of the plan of lessons (↓ in the topic)"));
    auto* planned = new QHBoxLayout;
    planned->addWidget(m_plan, 1);
    planned->addWidget(m_take, 0, Qt::AlignTop);
    column->addLayout(planned);
    connect(m_take, &QPushButton::clicked, this, &LessonPanel::takePlanned);
    m_homework = new QPlainTextEdit(this);
    m_homework->setTabChangesFocus(true);
    m_homework->setFixedHeight(86);
    label(tr("Home&work"), m_homework);
    m_works = new QWidget(this);
    m_workRows = new QVBoxLayout(m_works);
    m_workRows->setContentsMargins(0, 0, 0, 0);
    m_workRows->setSpacing(4);
    auto* heading = new QLabel(tr("Works of the lesson"), this);
    column->addSpacing(8);
    column->addWidget(heading);
    column->addWidget(m_works);
    auto* adding = new QHBoxLayout;
    m_newType = new QComboBox(this);
    m_newType->setAccessibleName(tr("Kind of the new work"));
    for (const WorkTypeNorm& norm : m_types.all())
        m_newType->addItem(norm.name, int(norm.type));
    m_newType->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_newType->setMinimumContentsLength(8);
    m_newTitle = new QLineEdit(this);
    m_newTitle->setMaxLength(200);
    m_newTitle->setPlaceholderText(tr("What about"));
    m_newTitle->setAccessibleName(tr("Title of the new work"));
    m_add = new QPushButton(theme.icon(QStringLiteral("add")), QString(), this);
    m_add->setToolTip(tr("Add the work to this lesson"));
    m_add->setAccessibleName(tr("Add the work to this lesson"));
    column->addWidget(m_newType);
    adding->addWidget(m_newTitle, 1);
    adding->addWidget(m_add);
    column->addLayout(adding);
    column->addStretch(1);
    connect(m_topic, &QLineEdit::editingFinished, this, &LessonPanel::sendLesson);
    m_homework->installEventFilter(this);
    m_homework->viewport()->installEventFilter(this);
    setAcceptDrops(true);
    connect(m_add, &QPushButton::clicked, this, &LessonPanel::addWork);
    connect(m_newTitle, &QLineEdit::returnPressed, this, &LessonPanel::addWork);
    setMinimumWidth(260);
    refresh();
}

void LessonPanel::setModel(JournalModel* model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_lesson = {};
    if (model)
        connect(model, &GridModel::headersChanged, this, &LessonPanel::refresh);
    refresh();
}

void LessonPanel::setEditable(bool editable)
{
    m_editable = editable;
    refresh();
}

void LessonPanel::focusTopic()
{
    m_topic->setFocus(Qt::ShortcutFocusReason);
    m_topic->selectAll();
}

void LessonPanel::finish() { sendLesson(); }

void LessonPanel::showLesson(int column)
{
    const Id<Lesson> next = m_model && column >= 0 ? m_model->lesson(column).lesson : Id<Lesson>();
    if (next == m_lesson.lesson)
        return;
    sendLesson();
    m_lesson = {};
    m_lesson.lesson = next;
    m_topic->clear();
    m_homework->clear();
    refresh();
}

// Somebody else's topic comes in unless this one is being typed over.
void LessonPanel::refresh()
{
    const int column = m_model && m_lesson.lesson ? m_model->columnOfLesson(m_lesson.lesson) : -1;
    const bool shown = column >= 0;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_topic, m_homework, m_newType, m_newTitle, m_add})
        widget->setEnabled(shown && m_editable && m_model->lessonReason(column).isEmpty());
    if (!shown) {
        m_title->setText(tr("No lesson is chosen"));
        showPlanned();
        showFiles();
        showWorks();
        return;
    }
    const WorkTypes types = m_model->typesOf(column); // as the school weighs them on that day
    for (int i = 0; i < types.all().size(); ++i) {
        const WorkTypeNorm& norm = types.all().at(i);
        m_newType->setItemText(
            m_newType->findData(int(norm.type)),
            tr("%1 — %2, weight %3").arg(QString(norm.letter), norm.name, QString::number(norm.weight)));
    }
    const LessonState now = m_model->lesson(column);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setText(tr("%1, lesson %2")
                         .arg(QLocale().toString(now.date, QStringLiteral("d MMMM, dddd")))
                         .arg(now.number) +
                     (m_model->substitute(column).isEmpty()
                          ? QString()
                          : QStringLiteral("\n") + tr("%1 stands in").arg(m_model->substitute(column))));
    m_title->setToolTip(m_model->lessonReason(column));
    if (m_topic->text() == m_lesson.topic && m_topic->text() != now.topic) {
        m_topic->setText(now.topic);
        m_topic->setCursorPosition(0); // of a long one the beginning is read
    }
    if (m_homework->toPlainText() == m_lesson.homework)
        m_homework->setPlainText(now.homework);
    m_lesson = now;
    showPlanned();
    showFiles();
    showWorks();
}

void LessonPanel::setFiles(AttachedFilesPanel* files, const PlaceOf& placeOf)
{
    m_files = files;
    m_placeOf = placeOf;
    auto* column = static_cast<QVBoxLayout*>(layout());
    const int at = column->indexOf(m_homework) + 1;
    column->insertSpacing(at, 6);
    column->insertWidget(at + 1, files);
    refresh();
}

void LessonPanel::showFiles()
{
    if (!m_files)
        return;
    const int column = m_model && m_lesson.lesson ? m_model->columnOfLesson(m_lesson.lesson) : -1;
    if (column < 0)
        return m_files->setPlace({}, {}, false);
    const QString closed = m_model->lessonReason(column);
    m_files->setPlace(m_placeOf(m_model->group(), m_lesson.lesson, m_editable), m_model->files(column),
                      m_editable && closed.isEmpty(), m_editable ? closed : QString());
}

// What is dropped or pasted as a file is attached, wherever in the panel: as a text its path is of no use.
bool LessonPanel::takeFiles(QObject* watched, QEvent* event)
{
    if (!m_files || !m_files->isWritable() ||
        (watched != m_topic && watched != m_homework && watched != m_homework->viewport()))
        return false;
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        if (!hasFiles(*drop->mimeData()))
            return false;
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop)
            m_files->attach(*drop->mimeData());
        return true;
    }
    case QEvent::KeyPress:
        return static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste) &&
               hasFiles(*QGuiApplication::clipboard()->mimeData()) &&
               m_files->attach(*QGuiApplication::clipboard()->mimeData());
    default:
        return false;
    }
}

void LessonPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_files && m_files->isWritable() && hasFiles(*event->mimeData()))
        event->acceptProposedAction();
}

void LessonPanel::dropEvent(QDropEvent* event)
{
    if (m_files && m_files->attach(*event->mimeData()))
        event->acceptProposedAction();
}

void LessonPanel::setPlanned(const PlannedLessons& planned)
{
    m_planned = planned;
    showPlanned();
}

void LessonPanel::showPlanned()
{
    const qsizetype at = m_lesson.lesson ? m_planned.lessons.indexOf(m_lesson.lesson) : -1;
    const QString topic =
        m_model && m_planned.group == m_model->group() ? m_planned.topics.value(at) : QString();
    const bool offered = !topic.isEmpty() && topic != m_topic->text().simplified();
    m_plan->setVisible(offered);
    m_take->setVisible(offered && m_topic->isEnabled());
    m_plan->setText(tr("By plan: %1").arg(topic));
    m_plan->setToolTip(m_planned.homework.value(at));
}

bool LessonPanel::takePlanned()
{
    const qsizetype at = m_lesson.lesson ? m_planned.lessons.indexOf(m_lesson.lesson) : -1;
    if (at < 0 || !m_model || m_planned.group != m_model->group() || !m_topic->isEnabled())
        return false;
    m_topic->setText(m_planned.topics.value(at));
    if (m_homework->toPlainText().trimmed().isEmpty())
        m_homework->setPlainText(m_planned.homework.value(at));
    sendLesson();
    showPlanned();
    return true;
}

void LessonPanel::showWorks()
{
    // What is being typed stays until it is left; then the row is made anew.
    QWidget* const focus =
        m_works->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    const auto* typed = qobject_cast<QLineEdit*>(focus);
    if (typed && typed->isModified() && typed->objectName().startsWith(QLatin1String("title")) &&
        m_worksOf == m_lesson.lesson)
        return;
    m_worksOf = m_lesson.lesson;
    const QString focused = focus ? focus->objectName() : QString();
    // Not at once: one of them may be what brought us here.
    for (QWidget* each : m_works->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        m_workRows->removeWidget(each);
        each->hide();
        each->setParent(nullptr);
        each->deleteLater();
    }
    const int column = m_model && m_lesson.lesson ? m_model->columnOfLesson(m_lesson.lesson) : -1;
    if (column < 0)
        return;
    const QVector<AssignmentState> works = m_model->assignments(column);
    if (works.isEmpty()) {
        auto* none = new QLabel(tr("None yet: the first mark makes an answer at the lesson"), m_works);
        none->setWordWrap(true);
        m_workRows->addWidget(none);
    }
    const bool writable = m_editable && m_model->lessonReason(column).isEmpty();
    const int current = m_model->currentWork(column);
    for (int i = 0; i < works.size(); ++i)
        m_workRows->addWidget(workRow(works.at(i), i == current && works.size() > 1, i, writable));
    if (auto* again = focused.isEmpty() ? nullptr : m_works->findChild<QWidget*>(focused))
        again->setFocus();
}

// What it is about, and below: of which kind, whether it must be done, how much it weighs.
QWidget* LessonPanel::workRow(const AssignmentState& work, bool current, int index, bool writable)
{
    auto* row = new QWidget(m_works);
    auto* lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 4);
    lines->setSpacing(2);
    const WorkTypeNorm norm = m_types.norm(work.type);
    const QString name = work.title.isEmpty() ? norm.name : work.title;
    const bool known = writable && work.assignment;
    const auto send = [this, work](auto change) {
        AssignmentState changed = work;
        change(changed);
        Q_EMIT workEdited({m_model ? m_model->group() : Id<Group>(), changed});
    };
    auto* first = new QHBoxLayout;
    auto* pick = new QRadioButton(QString(norm.letter), row);
    pick->setAutoExclusive(false);
    pick->setChecked(current);
    pick->setVisible(m_model->assignments(m_model->columnOfLesson(m_lesson.lesson)).size() > 1);
    pick->setToolTip(tr("Bare marks are of this work (F4: the next)"));
    pick->setAccessibleName(tr("Put marks of %1").arg(name));
    connect(pick, &QRadioButton::clicked, this, [this, index] {
        if (const int column = m_model ? m_model->columnOfLesson(m_lesson.lesson) : -1; column >= 0)
            m_model->setCurrentWork(column, index);
    });
    auto* title = new QLineEdit(work.title, row);
    title->setPlaceholderText(norm.name);
    title->setToolTip(norm.name);
    title->setMaxLength(200);
    title->setCursorPosition(0);
    title->setAccessibleName(tr("Title of %1").arg(norm.name));
    title->setEnabled(known);
    title->setObjectName(QStringLiteral("title%1").arg(work.assignment.value));
    connect(title, &QLineEdit::editingFinished, this, [this, title, work, send] {
        const QString text = title->text().simplified();
        if (!title->isModified())
            return;
        title->setModified(false);
        if (text != work.title)
            send([&](AssignmentState& changed) { changed.title = text; });
        else
            showWorks();
    });
    auto* remove = new QToolButton(row);
    remove->setIcon(m_theme.icon(QStringLiteral("delete")));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Take the work off the lesson, while it has no marks"));
    remove->setAccessibleName(tr("Take %1 off the lesson").arg(name));
    remove->setEnabled(known);
    connect(remove, &QToolButton::clicked, this,
            [send] { send([](AssignmentState& changed) { changed.withdrawn = true; }); });
    first->addWidget(pick);
    first->addWidget(title, 1);
    first->addWidget(remove);
    lines->addLayout(first);
    auto* second = new QHBoxLayout;
    auto* obligatory = new QCheckBox(tr("obligatory"), row);
    obligatory->setToolTip(tr("Who has no mark for it when others have stands in the diary as overdue"));
    obligatory->setAccessibleName(tr("%1 is obligatory").arg(name));
    obligatory->setObjectName(QStringLiteral("obligatory%1").arg(work.assignment.value));
    obligatory->setChecked(work.obligatory);
    obligatory->setEnabled(known);
    connect(obligatory, &QCheckBox::toggled, this,
            [send](bool on) { send([on](AssignmentState& changed) { changed.obligatory = on; }); });
    auto* weight = new QSpinBox(row);
    weight->setObjectName(QStringLiteral("weight%1").arg(work.assignment.value));
    weight->setRange(0, heaviestWork);
    weight->setSingleStep(5);
    weight->setValue(work.weight);
    weight->setPrefix(tr("weight "));
    weight->setAccessibleName(tr("Weight of %1").arg(name));
    weight->setEnabled(known);
    weight->setKeyboardTracking(false);
    connect(weight, &QSpinBox::valueChanged, this,
            [send](int value) { send([value](AssignmentState& changed) { changed.weight = value; }); });
    second->addWidget(obligatory);
    second->addStretch(1);
    second->addWidget(weight);
    lines->addLayout(second);
    return row;
}

void LessonPanel::sendLesson()
{
    if (!m_model || !m_lesson.lesson || !m_editable)
        return;
    const QString topic = m_topic->text().simplified();
    const QString homework = m_homework->toPlainText().left(2000);
    if (topic == m_lesson.topic && homework == m_lesson.homework)
        return;
    m_lesson.topic = topic;
    m_lesson.homework = homework;
    Q_EMIT lessonEdited({m_model->group(), m_lesson.lesson, topic, homework, m_lesson.version});
}

void LessonPanel::addWork()
{
    if (!m_model || !m_lesson.lesson || !m_editable)
        return;
    AssignmentState work;
    work.lesson = m_lesson.lesson;
    work.type = WorkType(m_newType->currentData().toInt());
    work.title = m_newTitle->text().simplified();
    const int column = m_model->columnOfLesson(m_lesson.lesson);
    work.weight = (column < 0 ? m_types : m_model->typesOf(column)).norm(work.type).weight;
    m_newTitle->clear();
    Q_EMIT workEdited({m_model->group(), work});
}

bool LessonPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (takeFiles(watched, event))
        return true;
    if (watched == m_homework && event->type() == QEvent::FocusOut)
        sendLesson();
    if (watched == m_topic && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down && takePlanned())
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace zvonok::client
