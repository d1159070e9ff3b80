// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/people/PupilsPage.h"

#include "client/link/FailureText.h"
#include "client/link/ServerLink.h"
#include "client/people/GuardiansBox.h"
#include "client/people/MoveDialog.h"
#include "client/people/NewPupilDialog.h"
#include "client/people/PersonForm.h"
#include "client/shell/Desk.h"
#include "client/widgets/EmptyState.h"
#include "common/people/SearchKey.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>

namespace zvonok::client {

PupilsPage::PupilsPage(Desk& desk, QWidget* parent)
    : PersonCardPage(desk, QStringLiteral("pupils"), parent), m_model(new PupilsModel(this)),
      m_class(new QComboBox(this)), m_withLeft(new QCheckBox(tr("Left &too"), this)),
      m_mayWrite(desk.may(Permission::PeopleWrite))
{
    view().setAccessibleName(tr("Pupils"));
    filter().setPlaceholderText(tr("Name or class"));
    m_class->setAccessibleName(tr("Class"));
    m_class->setMinimumContentsLength(10);
    m_class->addItem(tr("All classes"), qint64(0));
    m_class->setVisible(desk.may(Permission::ClassRead));
    addToTop(m_class);
    addToTop(m_withLeft);
    m_withLeft->setToolTip(tr("Also pupils who have left the school"));
    m_diary = addAct(tr("Diar&y"), QStringLiteral("homework"));
    m_diary->setVisible(desk.may(Permission::DiaryRead));
    m_diary->setEnabled(false);
    m_diary->setToolTip(tr("Opens the diary of the pupil"));
    m_move = addAct(tr("Move…"), QStringLiteral("forward"));
    m_add = addAct(tr("Ne&w pupil…"), QStringLiteral("add"));
    m_move->setVisible(m_mayWrite);
    m_add->setVisible(m_mayWrite);
    buildCard();
    setModel(m_model, {260, 70, 100});
    connect(m_class, &QComboBox::activated, this, &PupilsPage::loadPupils);
    connect(m_withLeft, &QCheckBox::toggled, this, &PupilsPage::loadPupils);
    connect(m_add, &QPushButton::clicked, this, &PupilsPage::add);
    connect(m_move, &QPushButton::clicked, this, &PupilsPage::move);
    connect(m_diary, &QPushButton::clicked, this,
            [this] { m_desk.openPage(QStringLiteral("diary"), QString::number(m_card.id.value)); });
    connect(&desk.link(), &ServerLink::ready, this, &PupilsPage::refresh);
    refresh();
}

void PupilsPage::buildCard()
{
    m_cards = new QStackedWidget(this);
    auto* empty = new EmptyState(m_desk.theme(), m_cards);
    empty->setIcon(QStringLiteral("pupils"));
    empty->setText(tr("No pupil is chosen"), tr("Choose somebody in the list, or begin to type a name."));
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
    m_fileNumber = new QLineEdit(card);
    m_fileNumber->setMaxLength(50);
    m_form->addRow(tr("Personal file &number"), m_fileNumber);
    m_form->setEditable(m_mayWrite);
    m_fileNumber->setReadOnly(!m_mayWrite);
    m_save = new QPushButton(tr("&Save"), card);
    m_cancel = new QPushButton(tr("&Cancel"), card);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    m_guardians = new GuardiansBox(m_desk, card);
    m_history = new QTableWidget(0, 4, card);
    m_history->setHorizontalHeaderLabels({tr("Class"), tr("From"), tr("To"), tr("Order")});
    m_history->setAccessibleName(tr("Movement between classes"));
    m_history->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_history->setSelectionMode(QAbstractItemView::NoSelection);
    m_history->setTabKeyNavigation(false);
    m_history->verticalHeader()->hide();
    m_history->horizontalHeader()->setStretchLastSection(true);
    m_history->setMaximumHeight(150);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(14, 0, 8, 8);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_form);
    column->addLayout(buttons);
    column->addWidget(m_guardians);
    column->addWidget(new QLabel(tr("Movement"), card));
    column->addWidget(m_history);
    column->addStretch(1);
    area->setWidget(card);
    m_cards->addWidget(empty);
    m_cards->addWidget(area);
    setCard(m_cards);
    connect(m_form, &PersonForm::edited, this, &PupilsPage::editedNow);
    connect(m_fileNumber, &QLineEdit::textEdited, this, &PupilsPage::editedNow);
    connect(m_save, &QPushButton::clicked, this, &PupilsPage::save);
    connect(m_cancel, &QPushButton::clicked, this, &PupilsPage::cancel);
    for (QLineEdit* line : card->findChildren<QLineEdit*>())
        connect(line, &QLineEdit::returnPressed, this, &PupilsPage::save);
    editedNow();
}

// -------------------------------------------------------------------------------------------------- lists

void PupilsPage::refresh()
{
    if (m_desk.link().state() != ServerLink::State::Ready)
        return;
    if (m_desk.may(Permission::ClassRead)) // a pupil and a guardian choose among no classes
        loadClasses();
    loadPupils();
}

void PupilsPage::loadClasses()
{
    m_desk.link().call(ListClasses{}).then(this, [this](const Result<ClassList>& classes) {
        if (!classes)
            return tellFailure(classes.error());
        m_classes = classes->classes;
        const qint64 chosen = m_class->currentData().toLongLong();
        while (m_class->count() > 1)
            m_class->removeItem(1);
        for (const ClassLine& each : std::as_const(m_classes))
            m_class->addItem(each.name(), each.id.value);
        m_class->setCurrentIndex(std::max(0, m_class->findData(chosen)));
        m_add->setEnabled(!m_classes.isEmpty());
        if (!m_wantedClass.isEmpty())
            open(std::exchange(m_wantedClass, {}));
    });
}

void PupilsPage::loadPupils()
{
    const quint64 asked = ++m_asked;
    m_desk.link()
        .call(ListPupils{{m_class->currentData().toLongLong()}, {}, m_withLeft->isChecked()})
        .then(this, [this, asked](const Result<PupilList>& pupils) {
            if (asked != m_asked)
                return;
            if (!pupils)
                return tellFailure(pupils.error());
            const Id<Pupil> chosen = m_wanted ? std::exchange(m_wanted, {}) : Id<Pupil>{idToKeep()};
            m_model->setPupils(pupils->pupils);
            if (const int row = m_model->rowOf(chosen); row >= 0)
                chooseRow(row);
            else if (pupils->pupils.size() == 1 && !m_card.id) // the own card
                chooseRow(0);
        });
}

void PupilsPage::open(const QString& place)
{
    if (const qint64 id = place.toLongLong(); id > 0) {
        m_wanted = {id};
        filter().clear();
        if (const int row = m_model->rowOf(m_wanted); row >= 0) {
            m_wanted = {};
            chooseRow(row);
        } else {
            m_class->setCurrentIndex(0);
            loadPupils();
        }
        return;
    }
    if (m_classes.isEmpty()) {
        m_wantedClass = place;
        return;
    }
    for (const ClassLine& each : std::as_const(m_classes))
        if (each.name().compare(place, Qt::CaseInsensitive) == 0)
            m_class->setCurrentIndex(m_class->findData(each.id.value));
    loadPupils();
}

QString PupilsPage::listTitle() const
{
    return m_class->currentIndex() > 0 ? tr("Pupils of class %1").arg(m_class->currentText())
                                       : tr("Pupils of the school");
}

// --------------------------------------------------------------------------------------------------- card

void PupilsPage::showCardAgain()
{
    m_move->setEnabled(true);
    m_diary->setEnabled(true);
    m_cards->setCurrentIndex(1);
}

void PupilsPage::showNobody()
{
    m_move->setEnabled(false);
    m_diary->setEnabled(false);
    m_cards->setCurrentIndex(0);
}

void PupilsPage::openCard(qint64 id)
{
    m_move->setEnabled(true);
    m_desk.link().call(OpenPupil{{id}}).then(this, [this, id](const Result<PupilCard>& card) {
        if (!takesCard(id))
            return;
        if (!card)
            return tellFailure(card.error());
        showCard(*card);
    });
}

void PupilsPage::showCard(const PupilCard& card)
{
    m_card = card;
    m_title->setText(fullName(card.person.name));
    m_form->setPerson(card.person);
    m_fileNumber->setText(card.fileNumber);
    m_history->setRowCount(int(card.memberships.size()));
    for (int row = 0; row < card.memberships.size(); ++row) {
        const ClassMembership& each = card.memberships.at(row);
        const QStringList texts{each.className, dateShown(each.from), dateShown(each.to), each.order};
        for (int column = 0; column < texts.size(); ++column)
            m_history->setItem(row, column, new QTableWidgetItem(texts.at(column)));
    }
    m_history->resizeColumnsToContents();
    m_guardians->setPupil(card.id, fullName(card.person.name));
    m_diary->setEnabled(true);
    m_cards->setCurrentIndex(1);
    editedNow();
}

bool PupilsPage::isEdited() const
{
    return m_card.id && (m_form->isChanged() || m_fileNumber->text().trimmed() != m_card.fileNumber);
}

void PupilsPage::editedNow()
{
    const bool changed = isEdited();
    m_save->setVisible(m_mayWrite);
    m_cancel->setVisible(m_mayWrite);
    m_save->setEnabled(changed);
    m_cancel->setEnabled(changed);
}

bool PupilsPage::sendCard()
{
    const auto person = m_form->person();
    if (!person)
        return false;
    const SavePupil request{m_card.id, *person, m_fileNumber->text().trimmed(), m_card.version};
    m_save->setEnabled(false);
    m_cancel->setEnabled(false);
    m_desk.link()
        .call(request, commandFor(wire::encode(request)))
        .then(this, [this, request](const Result<PupilSaved>& result) { saved(request, result); });
    return true;
}

void PupilsPage::saved(const SavePupil& sent, const Result<PupilSaved>& result)
{
    if (result) {
        tell(MessageLevel::Good, tr("Saved."));
        // Only what was sent is saved: letters typed meanwhile stay, and stay to be saved.
        m_card.person = sent.person;
        m_card.fileNumber = sent.fileNumber;
        m_card.version = result->version;
        m_title->setText(fullName(sent.person.name));
        m_form->setSaved(sent.person);
        editedNow();
        savedNow();
        loadPupils();
        return;
    }
    editedNow();
    saveFailed(result.error());
    if (result.error().code == FailureCode::Conflict) {
        messages().show(
            {QStringLiteral("pupils"), MessageLevel::Warning,
             tr("Somebody else has changed this card meanwhile. What you typed still stands here; read "
                "the card again to see theirs."),
             tr("Read again"), [this] { readAgain(); }, true});
        return;
    }
    if (!m_form->showFailure(result.error()))
        tell(MessageLevel::Error, FailureText::sentence(result.error()));
}

void PupilsPage::cancel()
{
    m_form->setPerson(m_card.person);
    m_fileNumber->setText(m_card.fileNumber);
    editedNow();
}

void PupilsPage::add()
{
    auto* dialog = new NewPupilDialog(m_desk.theme(), m_classes, {m_class->currentData().toLongLong()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_desk.link().call(dialog->request()).then(this, [this](const Result<PupilSaved>& result) {
            if (!result)
                return tellFailure(result.error());
            m_wanted = result->id;
            refresh();
        });
    });
    dialog->open();
}

void PupilsPage::move()
{
    const int row = currentRow();
    if (row < 0 || !finish())
        return;
    const PupilLine pupil = m_model->pupil(row);
    auto* dialog = new MoveDialog(fullName(pupil.name), m_classes, pupil.schoolClass, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, pupil] {
        m_desk.link().call(dialog->request(pupil.id)).then(this, [this](const Result<PupilSaved>& result) {
            if (!result)
                return tellFailure(result.error());
            m_wanted = result->id;
            if (!isEdited() && !isSaving())
                m_card = {}; // so that it is read again
            refresh();
        });
    });
    dialog->open();
}

} // namespace zvonok::client
