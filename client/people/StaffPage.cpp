// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/people/StaffPage.h"

#include "client/link/FailureText.h"
#include "client/link/ServerLink.h"
#include "client/people/PersonForm.h"
#include "client/shell/Desk.h"
#include "client/widgets/EmptyState.h"
#include "common/people/SearchKey.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace zvonok::client {

StaffPage::StaffPage(Desk& desk, QWidget* parent)
    : PersonCardPage(desk, QStringLiteral("staff"), parent), m_model(new StaffModel(this)),
      m_withDismissed(new QCheckBox(tr("&Dismissed too"), this)), m_mayWrite(desk.may(Permission::StaffWrite))
{
    view().setAccessibleName(tr("Staff"));
    filter().setPlaceholderText(tr("Name or position"));
    addToTop(m_withDismissed);
    m_add = addAct(tr("Ne&w person…"), QStringLiteral("add"));
    m_add->setVisible(m_mayWrite);
    buildCard();
    setModel(m_model, {260, 200, 140, 180});
    connect(m_withDismissed, &QCheckBox::toggled, this, &StaffPage::refresh);
    connect(m_add, &QPushButton::clicked, this, [this] { goTo(somebodyNew); });
    connect(&desk.link(), &ServerLink::ready, this, &StaffPage::refresh);
    refresh();
}

void StaffPage::buildCard()
{
    m_cards = new QStackedWidget(this);
    auto* empty = new EmptyState(m_desk.theme(), m_cards);
    empty->setIcon(QStringLiteral("staff"));
    empty->setText(tr("Nobody is chosen"), tr("Choose somebody in the list, or begin to type a name."));
    auto* area = new QScrollArea(m_cards);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // it follows what is in it
    auto* card = new QWidget(area);
    m_title = new QLabel(card);
    m_title->setWordWrap(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_form = new PersonForm(m_desk.theme(), card);
    m_position = new QLineEdit(card);
    m_position->setMaxLength(200);
    m_hired = new QLineEdit(card);
    m_hired->setPlaceholderText(tr("dd.mm.yyyy"));
    m_dismissed = new QLineEdit(card);
    m_dismissed->setPlaceholderText(tr("works here"));
    m_form->addRow(tr("Posi&tion"), m_position);
    m_form->addRow(tr("Hi&red on"), m_hired);
    m_form->addRow(tr("Dismissed o&n"), m_dismissed);
    m_form->setEditable(m_mayWrite);
    m_save = new QPushButton(tr("&Save"), card);
    m_cancel = new QPushButton(tr("&Cancel"), card);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(14, 0, 8, 8);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_form);
    column->addLayout(buttons);
    column->addStretch(1);
    area->setWidget(card);
    m_cards->addWidget(empty);
    m_cards->addWidget(area);
    setCard(m_cards);
    connect(m_form, &PersonForm::edited, this, &StaffPage::editedNow);
    for (QLineEdit* line : {m_position, m_hired, m_dismissed}) {
        line->setReadOnly(!m_mayWrite);
        connect(line, &QLineEdit::textEdited, this, &StaffPage::editedNow);
    }
    connect(m_save, &QPushButton::clicked, this, &StaffPage::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_new) {
            m_new = false;
            m_card = {};
            m_cards->setCurrentIndex(0);
            rowChosen(currentRow());
        } else {
            showCard(m_card);
        }
    });
    for (QLineEdit* line : card->findChildren<QLineEdit*>())
        connect(line, &QLineEdit::returnPressed, this, &StaffPage::save);
    editedNow();
}

void StaffPage::refresh()
{
    if (m_desk.link().state() != ServerLink::State::Ready)
        return;
    const quint64 asked = ++m_asked;
    m_desk.link()
        .call(ListStaff{m_withDismissed->isChecked()})
        .then(this, [this, asked](const Result<StaffList>& staff) {
            if (asked != m_asked)
                return;
            if (!staff)
                return tellFailure(staff.error());
            const Id<Staff> chosen = m_wanted ? std::exchange(m_wanted, {}) : Id<Staff>{idToKeep()};
            m_model->setStaff(staff->staff);
            if (const int row = m_model->rowOf(chosen); row >= 0)
                chooseRow(row);
        });
}

void StaffPage::open(const QString& place)
{
    m_wanted = {place.toLongLong()};
    filter().clear();
    if (const int row = m_model->rowOf(m_wanted); row >= 0) {
        m_wanted = {};
        chooseRow(row);
    } else {
        refresh();
    }
}

void StaffPage::showCardAgain()
{
    m_cards->setCurrentIndex(1);
    if (m_new)
        m_form->focusFirst();
}

void StaffPage::showNobody()
{
    if (!m_new)
        m_cards->setCurrentIndex(0);
}

void StaffPage::openCard(qint64 id)
{
    if (id == somebodyNew) {
        m_new = true;
        view().selectionModel()->clear(); // or the one of before could not be chosen again
        showCard({});
        m_form->focusFirst();
        return;
    }
    m_desk.link().call(OpenStaff{{id}}).then(this, [this, id](const Result<StaffCard>& card) {
        if (!takesCard(id))
            return;
        if (!card)
            return tellFailure(card.error());
        m_new = false;
        showCard(*card);
    });
}

void StaffPage::showCard(const StaffCard& card)
{
    m_card = card;
    m_title->setText(m_new ? tr("New person") : fullName(card.person.name));
    m_form->setPerson(card.person);
    m_position->setText(card.position);
    m_hired->setText(dateShown(card.hiredOn));
    m_dismissed->setText(dateShown(card.dismissedOn));
    m_cards->setCurrentIndex(1);
    editedNow();
}

StaffCard StaffPage::typed() const
{
    StaffCard card = m_card;
    card.position = m_position->text().simplified();
    card.hiredOn = dateTyped(m_hired->text());
    card.dismissedOn = dateTyped(m_dismissed->text());
    return card;
}

// A field of a date that holds something else.
QLineEdit* StaffPage::wrongDate() const
{
    for (QLineEdit* line : {m_hired, m_dismissed})
        if (!line->text().trimmed().isEmpty() && !dateTyped(line->text()).isValid())
            return line;
    return nullptr;
}

bool StaffPage::isEdited() const
{
    const StaffCard now = typed();
    return (m_card.id || m_new) &&
           (m_form->isChanged() || now.position != m_card.position || now.hiredOn != m_card.hiredOn ||
            now.dismissedOn != m_card.dismissedOn || wrongDate());
}

void StaffPage::editedNow()
{
    const bool changed = isEdited();
    m_save->setVisible(m_mayWrite);
    m_cancel->setVisible(m_mayWrite);
    m_save->setEnabled(changed);
    m_cancel->setEnabled(changed || m_new);
}

bool StaffPage::sendCard()
{
    const auto person = m_form->person();
    if (!person)
        return false;
    if (QLineEdit* line = wrongDate()) {
        tell(MessageLevel::Warning, tr("“%1” is not a day. Write 01.09.2020.").arg(line->text()));
        line->setFocus();
        line->selectAll();
        return false;
    }
    SaveStaff request{typed()};
    request.card.person = *person;
    m_save->setEnabled(false);
    m_cancel->setEnabled(false);
    m_desk.link()
        .call(request, commandFor(wire::encode(request)))
        .then(this, [this, sent = request.card](const Result<StaffSaved>& result) { saved(sent, result); });
    return true;
}

void StaffPage::saved(const StaffCard& sent, const Result<StaffSaved>& result)
{
    if (result) {
        tell(MessageLevel::Good, tr("Saved."));
        // Only what was sent is saved: letters typed meanwhile stay, and stay to be saved.
        const bool added = std::exchange(m_new, false);
        m_card = sent;
        m_card.id = result->id;
        m_card.version = result->version;
        m_title->setText(fullName(sent.person.name));
        m_form->setSaved(sent.person);
        editedNow();
        savedNow();
        if (added && currentRow() < 0)
            m_wanted = result->id;
        refresh();
        return;
    }
    editedNow();
    saveFailed(result.error());
    if (result.error().code == FailureCode::Conflict && m_card.id) {
        messages().show(
            {QStringLiteral("staff"), MessageLevel::Warning,
             tr("Somebody else has changed this card meanwhile. What you typed still stands here; read "
                "the card again to see theirs."),
             tr("Read again"), [this] { readAgain(); }, true});
        return;
    }
    if (!m_form->showFailure(result.error()))
        tell(MessageLevel::Error, FailureText::sentence(result.error()));
}

} // namespace zvonok::client
