// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with a plan as a whole, and the keys that act on its rows.
#include "client/planning/PlanImportDialog.h"
#include "client/planning/PlanTexts.h"
#include "client/planning/PlanView.h"
#include "client/tables/PlanTable.h"
#include "client/widgets/GridClipboard.h"
#include "common/reports/ReportMessages.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>

namespace zvonok::client {

void PlanView::tell(const QString& what, const Failure& failure)
{
    m_messages->show({QStringLiteral("plan"),
                      MessageLevel::Warning,
                      what + QStringLiteral(": ") + PlanTexts::refusal(failure),
                      {},
                      {},
                      true});
}

void PlanView::say(MessageLevel level, const QString& text)
{
    m_messages->show({QStringLiteral("plan"), level, text, {}, {}, true});
}

template <class Req>
void PlanView::changePlan(const Req& request, const QString& failed)
{
    m_desk.link().call(request).then(this, [this, failed](const Result<PlanSaved>& saved) {
        if (!saved) {
            tell(failed, saved.error());
            if (saved.error().code == FailureCode::Conflict)
                refresh();
            return;
        }
        m_messages->dismiss(QStringLiteral("plan"));
        m_list->update(saved->plan);
        if (saved->plan.id == m_plan) {
            m_model->setPlan(saved->plan);
            m_subscription->restart(); // rows that may be written now, or not any more
            showPlan();
        }
    });
}

// ---------------------------------------------------------------------------------------------- whole plans

void PlanView::create(Id<Subject> subject, qint32 grade, const QString& name, const QList<PlanTopic>& topics)
{
    CreatePlan request{{m_calendar.current}, subject, grade, name, topics};
    m_desk.link().call(request).then(this, [this](const Result<PlanSaved>& saved) {
        if (!saved)
            return tell(tr("The plan was not made"), saved.error());
        m_messages->dismiss(QStringLiteral("plan"));
        m_years->setCurrentIndex(m_years->findData(saved->plan.year.value));
        QList<PlanLine> plans = m_list->plans();
        plans.prepend(saved->plan);
        m_list->set(plans);
        openPlan(saved->plan.id);
        loadPlans(); // an answer on its way may not know the new one
    });
}

void PlanView::copy(qint32 grade, const QString& name)
{
    m_desk.link()
        .call(CopyPlan{m_plan, m_calendar.current, grade, name})
        .then(this, [this](const Result<PlanSaved>& saved) {
            if (!saved)
                return tell(tr("The plan was not copied"), saved.error());
            say(MessageLevel::Good, tr("Copied: this is your own draft now"));
            m_years->setCurrentIndex(m_years->findData(saved->plan.year.value));
            openPlan(saved->plan.id);
            loadPlans();
        });
}

void PlanView::submitPlan(bool back)
{
    if (!finish())
        return;
    if (!m_edits->isEmpty())
        return say(MessageLevel::Info,
                   tr("What you typed is still being sent. Submit the plan a moment later"));
    changePlan(SubmitPlan{m_plan, back, m_model->plan().version},
               back ? tr("The plan was not taken back") : tr("The plan was not submitted"));
}

void PlanView::decide(bool approve, const QString& remark)
{
    changePlan(DecidePlan{m_plan, approve, remark, m_model->plan().version},
               approve ? tr("The plan was not approved") : tr("The plan was not returned"));
}

void PlanView::follow(const QDate& from, qint64 first)
{
    m_desk.link()
        .call(FollowPlan{m_courseGroup, m_plan, from, first})
        .then(this, [this](const Result<GroupCourse>& course) {
            if (!course)
                return tell(tr("The group does not follow the plan"), course.error());
            m_messages->dismiss(QStringLiteral("plan"));
            m_course = *course;
            m_model->setCourse(m_course);
            showCourse();
            fitColumns();
            loadPlans();
        });
}

void PlanView::putTopics()
{
    if (!m_course)
        return;
    m_desk.link()
        .call(PutPlannedTopics{m_course->group, {}, {}})
        .then(this, [this](const Result<TopicsPut>& put) {
            if (!put)
                return tell(tr("The topics were not put into the journal"), put.error());
            QString text = put->filled == 0
                               ? tr("Every lesson up to today has a topic already.")
                               : tr("%n lesson(s) got the topic of the plan.", nullptr, put->filled);
            if (put->closed > 0)
                text += u' ' + tr("%n lesson(s) are closed for changes.", nullptr, put->closed);
            say(put->filled > 0 ? MessageLevel::Good : MessageLevel::Info, text);
            loadCourse();
        });
}

void PlanView::takeTable(const PlanTable& table, bool intoOpenPlan, Id<Subject> subject, qint32 grade,
                         const QString& name)
{
    if (!intoOpenPlan)
        return create(subject, grade, name, table.topics());
    const QString reason = m_model->append(table.topics());
    if (!reason.isEmpty())
        return say(MessageLevel::Warning, reason);
    say(MessageLevel::Good,
        tr("%n row(s) added at the end; Ctrl+Z takes them back", nullptr, int(table.rows.size())));
}

// ------------------------------------------------------------------------------------------------- questions

// Who writes in the whole school plans any subject, a teacher those that are taught.
QList<PlanSubject> PlanView::subjects() const
{
    QList<PlanSubject> all;
    const bool any = m_desk.may(Permission::PlanApprove) || m_desk.may(Permission::CurriculumWrite);
    for (const SubjectLine& each : m_subjects) {
        const bool taught = std::any_of(m_groups.cbegin(), m_groups.cend(), [&each](const GroupLine& group) {
            return group.taught && group.subject == each.id;
        });
        if (any || taught)
            all.append({each.id, each.name});
    }
    return all;
}

void PlanView::askNew()
{
    PlanDialog dialog(tr("New plan"), tr("&Make the plan"), subjects(), m_model->plan(), this);
    if (dialog.exec() == QDialog::Accepted)
        create(dialog.form().subject(), dialog.form().grade(), dialog.form().name(), {});
}

void PlanView::askCopy()
{
    const PlanLine& plan = m_model->plan();
    PlanDialog dialog(tr("Copy “%1” into this year").arg(PlanTexts::title(plan)), tr("&Copy"),
                      {{plan.subject, plan.subjectName}}, plan, this);
    if (dialog.exec() == QDialog::Accepted)
        copy(dialog.form().grade(), dialog.form().name());
}

void PlanView::askRename()
{
    const PlanLine plan = m_model->plan();
    PlanDialog dialog(tr("Rename the plan"), tr("&Rename"), {{plan.subject, plan.subjectName}}, plan, this);
    if (dialog.exec() == QDialog::Accepted)
        changePlan(RenamePlan{plan.id, dialog.form().grade(), dialog.form().name(), plan.version},
                   tr("The plan was not renamed"));
}

void PlanView::askRemark()
{
    QInputDialog dialog(this);
    dialog.setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog.setWindowTitle(tr("Return the plan"));
    dialog.setLabelText(tr("What is to be changed:"));
    if (auto* field = dialog.findChild<QPlainTextEdit*>()) {
        field->setAccessibleName(dialog.labelText()); // no label of Qt's belongs to it
        field->setTabChangesFocus(true);
    }
    if (dialog.exec() == QDialog::Accepted)
        decide(false, dialog.textValue().trimmed());
}

void PlanView::askFollow()
{
    if (!m_course)
        return;
    QDate from;
    for (const YearLine& year : m_calendar.years)
        if (year.id == m_model->plan().year)
            from = year.from;
    const int row = m_grid->controller().row();
    const qint64 first = row > 0 ? m_model->topicKey(row) : 0;
    FollowDialog dialog(m_course->groupName, PlanTexts::title(m_model->plan()), from,
                        first != 0 ? m_model->rowName(row) : QString(), this);
    if (dialog.exec() == QDialog::Accepted)
        follow(dialog.from(), dialog.fromTopic() ? first : 0);
}

void PlanView::askWithdraw()
{
    const PlanLine plan = m_model->plan();
    if (QMessageBox::question(
            this, tr("Remove the plan"),
            tr("“%1” leaves the lists. No group follows it.").arg(PlanTexts::title(plan))) !=
        QMessageBox::Yes)
        return;
    m_desk.link()
        .call(WithdrawPlan{plan.id, plan.version})
        .then(this, [this](const Result<PlanSaved>& saved) {
            if (!saved)
                return tell(tr("The plan was not removed"), saved.error());
            loadPlans();
        });
}

void PlanView::askImport()
{
    const bool open = m_plan && m_model->plan().mayWrite && isOpenForWriting(m_model->plan().state);
    PlanImportDialog dialog(m_desk.theme(), subjects(), m_model->plan(), open, this);
    if (!dialog.chooseFile() || dialog.exec() != QDialog::Accepted)
        return;
    takeTable(dialog.table(), dialog.intoOpenPlan(), dialog.form().subject(), dialog.form().grade(),
              dialog.form().name());
}

void PlanView::print()
{
    if (!m_plan)
        return;
    if (!m_course || m_course->plan != m_plan)
        return say(MessageLevel::Info,
                   tr("Choose a group that follows the plan: it is printed with its dates"));
    RunReport request;
    request.report = QStringLiteral("lesson-plan");
    request.language = QLocale().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("ru");
    request.group = m_course->group;
    m_desk.link().call(request).then(this, [this, id = request.report](const Result<ReportResult>& result) {
        if (!result)
            return tell(tr("The plan was not prepared for printing"), result.error());
        m_desk.preview({result->document}, id);
    });
}

void PlanView::find()
{
    bool accepted = false;
    const QString text = QInputDialog::getText(this, tr("Find a topic"), tr("Part of the topic:"),
                                               QLineEdit::Normal, {}, &accepted);
    if (accepted && m_grid->controller().find(text))
        m_grid->setFocus();
}

// --------------------------------------------------------------------------------------------------------
// rows

void PlanView::declareKeys()
{
    Actions& actions = m_desk.actions();
    const auto known = [&actions](const QString& id) {
        return std::any_of(actions.commands().begin(), actions.commands().end(),
                           [&id](const Command& each) { return each.id == id; });
    };
    const auto declare = [&](const char* id, QKeyCombination keys, const QString& text, const char* icon) {
        const QString name = QStringLiteral("planning.") + QLatin1String(id);
        if (!known(name))
            actions.declare({name,
                             text,
                             QString::fromLatin1(icon),
                             {QKeySequence(keys)},
                             int(Permission::PlanWrite),
                             text,
                             true});
    };
    declare("insert", QKeyCombination(Qt::Key_Insert), tr("Put empty rows above the selected ones"), "add");
    declare("remove", QKeyCombination(Qt::CTRL, Qt::Key_Delete), tr("Remove the selected rows"), "remove");
    declare("up", QKeyCombination(Qt::ALT | Qt::SHIFT, Qt::Key_Up), tr("Move the rows up"), "up");
    declare("down", QKeyCombination(Qt::ALT | Qt::SHIFT, Qt::Key_Down), tr("Move the rows down"), "down");
    declare("heading", QKeyCombination(Qt::CTRL, Qt::Key_H),
            tr("Make the row a title of a section, or a topic"), "topic");
}

void PlanView::run(RowAct act)
{
    if (!finish() || m_model->rowCount() == 0)
        return;
    GridController& controller = m_grid->controller();
    const QRect rows = controller.selection();
    QString reason;
    switch (act) {
    case RowAct::Insert: {
        int first = -1;
        reason = m_model->insertAbove(rows.top(), rows.height(), &first);
        if (first >= 0)
            controller.moveTo(first, 0);
        break;
    }
    case RowAct::Remove:
        reason = m_model->removeRows(rows.top(), rows.bottom());
        if (reason.isEmpty())
            controller.say(tr("%n row(s) removed; Ctrl+Z puts them back", nullptr, rows.height()),
                           GridLineKind::Plain);
        break;
    case RowAct::Up:
    case RowAct::Down:
        reason = m_model->moveRows(rows.top(), rows.bottom(), act == RowAct::Up ? -1 : 1);
        break;
    case RowAct::Heading:
        reason = m_model->toggleHeading(rows.top(), rows.bottom());
        break;
    }
    if (!reason.isEmpty())
        controller.say(reason, GridLineKind::Refusal);
}

bool PlanView::rowKey(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool press = event->type() == QEvent::KeyPress;
    std::optional<RowAct> act;
    if (event->key() == Qt::Key_Insert && modifiers == Qt::NoModifier)
        act = RowAct::Insert;
    else if (event->key() == Qt::Key_Delete && modifiers == Qt::ControlModifier)
        act = RowAct::Remove;
    else if (event->key() == Qt::Key_Up && modifiers == (Qt::AltModifier | Qt::ShiftModifier))
        act = RowAct::Up;
    else if (event->key() == Qt::Key_Down && modifiers == (Qt::AltModifier | Qt::ShiftModifier))
        act = RowAct::Down;
    else if (modifiers == Qt::ControlModifier &&
             PhysicalKeys().latin(KeyPress::of(*event)) == QLatin1Char('H'))
        act = RowAct::Heading;
    if (act) {
        if (press)
            run(*act);
        event->accept();
        return true;
    }
    // A block from a spreadsheet may be longer than the empty rows at the end.
    if (press && m_grid->controller().mode() == GridMode::Ready && modifiers == Qt::ControlModifier &&
        PhysicalKeys().latin(KeyPress::of(*event)) == QLatin1Char('V'))
        m_model->makeRoom(m_grid->controller().selection().top(),
                          int(GridClipboard::fromText(QGuiApplication::clipboard()->text()).size()));
    return false;
}

bool PlanView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_grid &&
        (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) &&
        rowKey(static_cast<QKeyEvent*>(event)))
        return true;
    return Page::eventFilter(watched, event);
}

void PlanView::showMenu(const QPoint& at)
{
    QMenu menu(this);
    const auto add = [&](const char* icon, const QString& text, QKeyCombination keys, RowAct act) {
        QAction* action = menu.addAction(m_desk.theme().icon(QString::fromLatin1(icon)), text);
        action->setShortcut(keys);
        action->setShortcutVisibleInContextMenu(true);
        connect(action, &QAction::triggered, this, [this, act] { run(act); });
    };
    add("add", tr("Insert rows above"), QKeyCombination(Qt::Key_Insert), RowAct::Insert);
    add("remove", tr("Remove rows"), QKeyCombination(Qt::CTRL, Qt::Key_Delete), RowAct::Remove);
    add("up", tr("Move up"), QKeyCombination(Qt::ALT | Qt::SHIFT, Qt::Key_Up), RowAct::Up);
    add("down", tr("Move down"), QKeyCombination(Qt::ALT | Qt::SHIFT, Qt::Key_Down), RowAct::Down);
    add("topic", tr("Title of a section"), QKeyCombination(Qt::CTRL, Qt::Key_H), RowAct::Heading);
    menu.exec(at);
}

} // namespace zvonok::client
