// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/assessment/FormerMarksPage.h"

#include "client/link/FailureText.h"
#include "client/link/Outbox.h"
#include "client/link/ServerLink.h"
#include "client/shell/RefusedEdit.h"
#include "client/widgets/EmptyState.h"
#include "common/people/SearchKey.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace zvonok::client {

namespace {

const QString formerMarksKey = QStringLiteral("formerMarks");

std::optional<SaveFormerMarks> actOf(const OutboxEntry& entry)
{
    if (entry.number != SaveFormerMarks::message.number)
        return std::nullopt;
    auto act = wire::decode<SaveFormerMarks>(entry.body);
    return act ? std::optional(*act) : std::nullopt;
}

} // namespace

FormerMarksPage::FormerMarksPage(Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(new FormerMarksModel(this)),
      m_messages(new MessageBar(desk.theme(), this)), m_class(new QComboBox(this)),
      m_pupil(new QComboBox(this)), m_year(new QComboBox(this)), m_stack(new QStackedWidget(this)),
      m_grid(new GridView(desk.theme(), m_stack)), m_line(new GridLine(desk.theme(), this))
{
    m_class->setAccessibleName(tr("Class"));
    m_grid->setAccessibleName(tr("Marks of another school"));
    m_class->setMinimumContentsLength(8);
    m_pupil->setAccessibleName(tr("Pupil"));
    m_pupil->setMinimumContentsLength(28);
    m_pupil->setMaxVisibleItems(30);
    m_year->setAccessibleName(tr("School year"));
    m_year->setMinimumContentsLength(10);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 0);
    bar->setSpacing(8);
    bar->addWidget(m_class);
    bar->addWidget(m_pupil);
    bar->addWidget(m_year);
    bar->addStretch(1);
    auto* empty = new EmptyState(desk.theme(), m_stack);
    empty->setIcon(QStringLiteral("person"));
    empty->setText(
        tr("No pupil is chosen"),
        tr("Choose a pupil who came from another school: the marks of the certificate then stand in "
           "the sheets and count in the marks of the year."));
    m_stack->addWidget(empty);
    m_stack->addWidget(m_grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(source());
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    column->addWidget(m_line);
    m_grid->setModel(m_model);
    setFocusProxy(m_grid);
    connect(&m_grid->controller(), &GridController::lineChanged, m_line, &GridLine::show);
    connect(m_class, &QComboBox::activated, this, &FormerMarksPage::showPupils);
    connect(m_pupil, &QComboBox::activated, this, &FormerMarksPage::read);
    connect(m_year, &QComboBox::activated, this, &FormerMarksPage::read);
    connect(m_model, &FormerMarksModel::submitted, this, &FormerMarksPage::submit);
    connect(m_model, &FormerMarksModel::conflictsChanged, this, &FormerMarksPage::settleDecided);
    connect(&desk.outbox(), &Outbox::acknowledged, this, [this](qint64 sequence, const QByteArray& reply) {
        if (!m_open.contains(sequence))
            return;
        const SaveFormerMarks act = m_open.take(sequence);
        if (m_desk.outbox().isRefused(sequence))
            m_undecided.insert(sequence, act);
        if (const auto saved = wire::decode<FormerMarksSaved>(reply))
            m_model->settle(act, *saved);
        settleDecided();
    });
    connect(&desk.outbox(), &Outbox::wasRefused, this, [this](qint64 sequence, const Failure& failure) {
        if (!m_open.contains(sequence))
            return;
        const SaveFormerMarks act = m_open.take(sequence);
        m_model->giveUp(act);
        tellRefused(sequence, m_model->describe(act), failure);
    });
    connect(&desk.link(), &ServerLink::ready, this, &FormerMarksPage::refresh);
    refresh();
}

FormerMarksPage::~FormerMarksPage() { m_grid->setModel(nullptr); }

QWidget* FormerMarksPage::source()
{
    auto* box = new QWidget(this);
    m_grade = new QSpinBox(box);
    m_grade->setRange(1, 12);
    m_grade->setAccessibleName(tr("Grade in that year"));
    m_grade->setToolTip(
        tr("In which grade the pupil was that year: marks of grade 10 count in the final ones of 11"));
    m_school = new QLineEdit(box);
    m_school->setMaxLength(300);
    m_school->setAccessibleName(tr("School"));
    m_school->setPlaceholderText(tr("School as the certificate names it"));
    m_document = new QLineEdit(box);
    m_document->setMaxLength(300);
    m_document->setAccessibleName(tr("Certificate"));
    m_document->setPlaceholderText(tr("Number and date"));
    const auto label = [box](const QString& text, QWidget* buddy) {
        auto* made = new QLabel(text, box);
        made->setBuddy(buddy);
        return made;
    };
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(12, 6, 12, 8);
    row->addWidget(label(tr("&Grade"), m_grade));
    row->addWidget(m_grade);
    row->addWidget(label(tr("&School"), m_school));
    row->addWidget(m_school, 2);
    row->addWidget(label(tr("&Certificate"), m_document));
    row->addWidget(m_document, 1);
    const auto told = [this] { m_model->setSource(m_school->text(), m_document->text(), m_grade->value()); };
    connect(m_grade, &QSpinBox::valueChanged, this, told);
    connect(m_school, &QLineEdit::textEdited, this, told);
    connect(m_document, &QLineEdit::textEdited, this, told);
    const auto go = [this] { m_grid->setFocus(); };
    connect(m_school, &QLineEdit::returnPressed, this, go);
    connect(m_document, &QLineEdit::returnPressed, this, go);
    return box;
}

void FormerMarksPage::tell(const Failure& failure)
{
    if (failure.code != FailureCode::ConnectionLost) // ready() asks again
        m_messages->show({formerMarksKey, MessageLevel::Warning, FailureText::sentence(failure),
                          tr("Try again"), [this] { refresh(); }, true});
}

void FormerMarksPage::refresh()
{
    if (m_desk.link().state() == ServerLink::State::Ready)
        loadLists();
}

void FormerMarksPage::loadLists()
{
    m_desk.link().call(OpenCalendar{}).then(this, [this](const Result<Calendar>& calendar) {
        if (!calendar)
            return tell(calendar.error());
        const QVariant before = m_year->currentData();
        m_year->clear();
        for (const YearLine& year : calendar->years)
            m_year->addItem(year.name, year.id.value);
        const int index = m_year->findData(before);
        m_year->setCurrentIndex(index >= 0 ? index : m_year->findData(calendar->current.value));
        m_desk.link().call(ListPupils{}).then(this, [this](const Result<PupilList>& pupils) {
            if (!pupils)
                return tell(pupils.error());
            m_messages->dismiss(formerMarksKey);
            m_pupils = pupils->pupils;
            const QString chosen = m_class->currentText();
            const QSignalBlocker quiet(m_class);
            m_class->clear();
            for (const PupilLine& line : std::as_const(m_pupils))
                if (!line.className.isEmpty() && m_class->findText(line.className) < 0)
                    m_class->addItem(line.className);
            m_class->setCurrentIndex(qMax(0, m_class->findText(chosen)));
            showPupils();
        });
    });
}

void FormerMarksPage::showPupils()
{
    const qint64 before = m_pending != 0 ? m_pending : m_pupil->currentData().toLongLong();
    if (m_pending != 0)
        for (const PupilLine& line : std::as_const(m_pupils))
            if (line.id.value == m_pending)
                m_class->setCurrentIndex(m_class->findText(line.className));
    m_pending = 0;
    m_pupil->clear();
    for (const PupilLine& line : std::as_const(m_pupils))
        if (line.className == m_class->currentText())
            m_pupil->addItem(fullName(line.name), line.id.value);
    m_pupil->setCurrentIndex(m_pupil->findData(before));
    m_pupil->setPlaceholderText(tr("Choose a pupil"));
    read();
}

void FormerMarksPage::open(const QString& place)
{
    m_pending = place.toLongLong();
    if (!m_pupils.isEmpty() && finish())
        showPupils();
}

QString FormerMarksPage::place() const
{
    return m_pupil->currentIndex() < 0 ? QString() : m_pupil->currentData().toString();
}

void FormerMarksPage::read()
{
    if (m_pupil->currentIndex() < 0 || m_desk.link().state() != ServerLink::State::Ready) {
        m_stack->setCurrentIndex(m_model->page().pupil ? 1 : 0);
        return;
    }
    m_desk.link()
        .call(OpenFormerMarks{Id<Pupil>{m_pupil->currentData().toLongLong()},
                              Id<SchoolYear>{m_year->currentData().toLongLong()}})
        .then(this, [this, asked = ++m_asked](const Result<FormerMarks>& page) {
            if (asked != m_asked)
                return;
            if (!page)
                return tell(page.error());
            m_messages->dismiss(formerMarksKey);
            const bool other = page->pupil != m_model->page().pupil || page->year != m_model->page().year;
            m_model->load(*page);
            if (other)
                takeSource();
            resume();
            m_stack->setCurrentIndex(1);
            if (m_grid->controller().row() < 0 && m_model->rowCount() > 0 && m_model->columnCount() > 0)
                m_grid->controller().moveTo(0, 0);
            Q_EMIT placeChanged(place());
            Q_EMIT captionChanged(page->pupilName);
        });
}

void FormerMarksPage::takeSource()
{
    const FormerMarks& page = m_model->page();
    QString school, document;
    for (const FormerMark& mark : page.marks) {
        school = mark.school;
        document = mark.document;
    }
    m_school->setText(school);
    m_document->setText(document);
    const QSignalBlocker quiet(m_grade);
    m_grade->setValue(qMax(1, page.grade));
    m_model->setSource(school, document, m_grade->value());
}

void FormerMarksPage::submit(const SaveFormerMarks& act)
{
    const FormerMark& first = act.marks.first();
    const QByteArray key = "former " + QByteArray::number(act.pupil.value) + ' ' +
                           QByteArray::number(act.year.value) + ' ' +
                           QByteArray::number(first.subject.value) + ' ' +
                           QByteArray::number(int(first.kind)) + ' ' + QByteArray::number(first.ordinal);
    m_open.insert(m_desk.outbox().append(act, m_model->describe(act), key), act);
}

void FormerMarksPage::resume()
{
    const QList<OutboxEntry> waiting = m_desk.outbox().waitingEntries();
    for (const OutboxEntry& entry : waiting) {
        const auto act = actOf(entry);
        if (!act || act->pupil != m_model->page().pupil || m_open.contains(entry.sequence))
            continue;
        m_open.insert(entry.sequence, *act);
        m_model->resume(*act);
    }
    const QList<RefusedEntry> refused = m_desk.outbox().refused();
    for (const RefusedEntry& each : refused) {
        const auto act = actOf(each.entry);
        if (!act || act->pupil != m_model->page().pupil)
            continue;
        if (each.failure.code == FailureCode::Conflict) {
            m_undecided.insert(each.entry.sequence, *act);
            m_model->resumeConflicts(*act);
        } else {
            tellRefused(each.entry.sequence, each.entry.context, each.failure);
        }
    }
    settleDecided();
}

void FormerMarksPage::settleDecided()
{
    for (auto it = m_undecided.begin(); it != m_undecided.end();) {
        if (!m_model->isDecided(*it)) {
            ++it;
            continue;
        }
        const qint64 sequence = it.key();
        it = m_undecided.erase(it);
        m_desk.outbox().dismiss(sequence);
    }
}

void FormerMarksPage::tellRefused(qint64 sequence, const QString& context, const Failure& failure)
{
    RefusedEdit::tell(*m_messages, m_desk.outbox(), sequence, context, FailureText::sentence(failure));
}

} // namespace zvonok::client
