// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/people/GuardiansBox.h"

#include "client/link/FailureText.h"
#include "client/people/GuardianDialog.h"
#include "client/people/LinkGuardianDialog.h"
#include "client/people/PersonForm.h"
#include "client/shell/Desk.h"
#include "common/people/SearchKey.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zvonok::client {

namespace {

const QString barKey = QStringLiteral("guardians");

} // namespace

GuardiansBox::GuardiansBox(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_bar(new MessageBar(desk.theme(), this)), m_list(new QTreeWidget(this)),
      m_add(button(tr("A&dd…"), &GuardiansBox::add)), m_change(button(tr("Chan&ge…"), &GuardiansBox::change)),
      m_link(button(tr("Of anothe&r pupil…"), &GuardiansBox::link)),
      m_end(button(tr("End"), &GuardiansBox::end))
{
    auto* title = new QLabel(tr("Guardians"), this);
    title->setBuddy(m_list);
    m_list->setAccessibleName(tr("Guardians"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Who"), tr("Name"), tr("Phone"), tr("Diary"), tr("Since")});
    m_list->setFixedHeight(fontMetrics().height() * 6);
    m_link->setToolTip(tr("Somebody who answers for another pupil already, for instance for a sister"));
    m_end->setToolTip(tr("From today on no guardian of this pupil; what was stays in the history"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* each : {m_add, m_change, m_link, m_end})
        buttons->addWidget(each);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(title);
    column->addWidget(m_bar);
    column->addWidget(m_list);
    column->addLayout(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &GuardiansBox::chosenChanged);
    connect(m_list, &QTreeWidget::itemActivated, this, &GuardiansBox::change);
    showList();
}

QPushButton* GuardiansBox::button(const QString& text, void (GuardiansBox::*act)())
{
    auto* made = new QPushButton(text, this);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, act);
    return made;
}

void GuardiansBox::setPupil(Id<Pupil> pupil, const QString& name)
{
    m_name = name;
    if (pupil != m_pupil) {
        m_pupil = pupil;
        m_guardians = {};
        m_bar->dismiss(barKey);
        showList();
    }
    read();
}

void GuardiansBox::read()
{
    if (!m_pupil || m_desk.link().state() != ServerLink::State::Ready)
        return;
    m_desk.link()
        .call(ListGuardians{m_pupil})
        .then(this, [this, asked = ++m_asked](const Result<GuardianList>& list) {
            if (asked != m_asked || (list && list->pupil != m_pupil))
                return;
            if (!list) {
                m_bar->show({barKey, MessageLevel::Error, FailureText::sentence(list.error()), {}, {}, true});
                return;
            }
            m_guardians = *list;
            showList();
        });
}

void GuardiansBox::showList()
{
    const int before = chosen();
    m_list->clear();
    for (const GuardianLine& each : std::as_const(m_guardians.guardians)) {
        QString diary = each.tie.maySee ? tr("sees it") : tr("does not");
        if (each.hasAccount)
            diary += tr(", has an account");
        auto* item = new QTreeWidgetItem(
            m_list,
            {kinshipText(each.tie.kinship), fullName(each.person.name), each.person.phone, diary,
             each.tie.to.isValid() ? tr("%1 – %2").arg(dateShown(each.tie.from), dateShown(each.tie.to))
                                   : dateShown(each.tie.from)});
        QStringList about{each.tie.legal ? tr("Legal representative") : tr("No legal representative")};
        if (!each.workPlace.isEmpty())
            about.append(each.workPlace);
        if (!each.person.email.isEmpty())
            about.append(each.person.email);
        if (!each.person.address.isEmpty())
            about.append(each.person.address);
        if (!each.otherPupils.isEmpty())
            about.append(tr("Also answers for: %1").arg(each.otherPupils.join(QStringLiteral("; "))));
        for (int column = 0; column < m_list->columnCount(); ++column)
            item->setToolTip(column, about.join(u'\n'));
    }
    for (int column = 0; column + 1 < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    if (before >= 0 && before < m_list->topLevelItemCount())
        m_list->setCurrentItem(m_list->topLevelItem(before));
    chosenChanged();
}

int GuardiansBox::chosen() const { return m_list->indexOfTopLevelItem(m_list->currentItem()); }

void GuardiansBox::chosenChanged()
{
    const bool may = m_guardians.mayWrite && m_pupil;
    for (QPushButton* each : {m_add, m_change, m_link, m_end})
        each->setVisible(may);
    m_change->setEnabled(may && chosen() >= 0);
    const GuardianLine line = m_guardians.guardians.value(chosen());
    m_end->setEnabled(line.id && (!line.tie.to.isValid() || line.tie.to >= QDate::currentDate()));
}

void GuardiansBox::taken(const Result<GuardianSaved>& saved)
{
    if (!saved && saved.error().code != FailureCode::ConnectionLost)
        m_bar->show({barKey,
                     MessageLevel::Error,
                     saved.error().code == FailureCode::AlreadyExists
                         ? tr("This guardian answers for the pupil already.")
                         : FailureText::sentence(saved.error()),
                     {},
                     {},
                     true});
    else
        m_bar->dismiss(barKey);
    read();
}

void GuardiansBox::add() { edit({}); }

void GuardiansBox::change()
{
    if (m_guardians.mayWrite && chosen() >= 0)
        edit(m_guardians.guardians.at(chosen()));
}

void GuardiansBox::edit(const GuardianLine& line)
{
    if (!m_pupil)
        return;
    auto* dialog = new GuardianDialog(m_desk.theme(), m_name, line, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The same bytes get the same id: sent again after a lost answer, they have one effect.
    const auto command = std::make_shared<std::pair<QByteArray, QByteArray>>();
    connect(dialog, &GuardianDialog::submitted, this,
            [this, dialog, command, pupil = m_pupil](SaveGuardian request) {
                request.pupil = pupil;
                if (const QByteArray bytes = wire::encode(request); bytes != command->first)
                    *command = {bytes, ServerLink::newCommandId()};
                m_desk.link()
                    .call(request, command->second)
                    .then(this, [this, open = QPointer<GuardianDialog>(dialog)](
                                    const Result<GuardianSaved>& saved) {
                        if (saved) {
                            if (open)
                                open->accept();
                        } else if (open) {
                            open->showFailure(saved.error());
                            return;
                        }
                        taken(saved);
                    });
            });
    dialog->open();
}

void GuardiansBox::link()
{
    if (!m_pupil)
        return;
    auto* dialog = new LinkGuardianDialog(m_desk.link(), m_name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, pupil = m_pupil] {
        m_desk.link().call(dialog->request(pupil)).then(this, [this](const Result<GuardianSaved>& saved) {
            taken(saved);
        });
    });
    dialog->open();
}

void GuardiansBox::end()
{
    const GuardianLine line = m_guardians.guardians.value(chosen());
    if (!line.id)
        return;
    // It can be taken back, so nobody is asked first.
    const std::function<void(qint64)> back = [this, line, pupil = m_pupil](qint64 version) {
        const auto then = [this](const Result<GuardianSaved>& again) { taken(again); };
        if (line.tie.from < QDate::currentDate())
            m_desk.link()
                .call(SaveGuardian{pupil, line.id, line.person, line.workPlace, line.tie, version})
                .then(this, then);
        else // that it began today never took place
            m_desk.link().call(LinkGuardian{pupil, line.id, line.tie}).then(this, then);
    };
    m_desk.link()
        .call(UnlinkGuardian{m_pupil, line.id, {}})
        .then(this, [this, back, name = fullName(line.person.name)](const Result<GuardianSaved>& saved) {
            taken(saved);
            if (!saved)
                return;
            m_bar->show({barKey, MessageLevel::Good,
                         tr("%1 is no guardian of this pupil from today on.").arg(name), tr("Undo"),
                         [back, version = saved->version] { back(version); }, true});
        });
}

} // namespace zvonok::client
