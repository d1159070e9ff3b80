// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/admin/FileLimitsPage.h"

#include "client/admin/SizeField.h"
#include "client/link/FailureText.h"
#include "client/link/ServerLink.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace zvonok::client {

namespace {

constexpr qint64 mostOfSchool = 1024LL * 1024 * 1024 * 1024 * 1024; // no school's disk is larger
constexpr int parts = 1000; // of the bar: bytes do not fit into an int

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

FileLimitsPage::FileLimitsPage(Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_messages(new MessageBar(desk.theme(), this)),
      m_file(new SizeField(SizeField::Unit::Megabytes, fileChunkBytes, fileBytesEnd, this)),
      m_school(new SizeField(SizeField::Unit::Gigabytes, fileChunkBytes, mostOfSchool, this)),
      m_used(new QProgressBar(this)), m_room(new QLabel(this)), m_kinds(new QLabel(this)),
      m_set(new QPushButton(tr("&Set the limits"), this))
{
    auto* box = new QGroupBox(tr("Files that are attached to lessons"), this);
    auto* form = new QFormLayout(box);
    m_file->setToolTip(
        tr("A larger file is refused before it is sent; at most %1").arg(sizeText(fileBytesEnd)));
    m_school->setToolTip(
        tr("All together, on the disk of the server; when it is used up, nothing new is taken"));
    m_used->setRange(0, parts);
    m_used->setAccessibleName(tr("Used of what the school may"));
    m_room->setWordWrap(true);
    m_kinds->setWordWrap(true);
    auto* about =
        new QLabel(tr("A smaller limit removes nothing: what is attached stays. A file that hangs at "
                      "several lessons is stored once."),
                   box);
    about->setWordWrap(true);
    form->addRow(tr("&One file, at most"), m_file);
    form->addRow(tr("&All files of the school, at most"), m_school);
    form->addRow(tr("Used"), m_used);
    form->addRow(QString(), m_room);
    form->addRow(about);
    form->addRow(tr("Kinds that are not taken"), m_kinds);
    form->addRow(QString(), m_set);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    for (QWidget* each : std::initializer_list<QWidget*>{m_file, m_school, m_used})
        each->setMinimumWidth(160);
    for (QLabel* each : {m_room, m_kinds})
        each->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    box->setMaximumWidth(900); // lines that can be read
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->addWidget(m_messages);
    column->addWidget(box);
    column->addStretch(1);
    for (SizeField* each : {m_file, m_school})
        connect(each, &SizeField::valueChanged, this, &FileLimitsPage::showRoom);
    connect(m_set, &QPushButton::clicked, this, &FileLimitsPage::set);
    setFocusProxy(m_file);
    connect(&desk.link(), &ServerLink::ready, this, [this] {
        if (!m_file->isEdited() && !m_school->isEdited()) // a lost connection takes nothing that was typed
            refresh();
    });
    // Nothing is known yet; not disabled, so that the keyboard may stand there already.
    for (SizeField* each : {m_file, m_school}) {
        each->setReadOnly(true);
        each->setSpecialValueText(QStringLiteral("…"));
    }
    m_set->setEnabled(false);
    refresh();
}

// A field takes what is typed and lets Enter through.
void FileLimitsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return set();
    Page::keyPressEvent(event);
}

void FileLimitsPage::tell(MessageLevel level, const QString& text)
{
    m_messages->show({QStringLiteral("limits"), level, text, {}, {}, true});
}

void FileLimitsPage::refresh()
{
    ServerLink& link = m_desk.link();
    if (link.state() != ServerLink::State::Ready)
        return;
    link.call(ReadFileLimits{}).then(this, [this](const Result<FileLimits>& limits) {
        if (limits)
            take(*limits);
        else
            tell(MessageLevel::Error,
                 tr("The limits were not read: %1").arg(FailureText::sentence(limits.error())));
    });
}

void FileLimitsPage::take(const FileLimits& limits)
{
    m_limits = limits;
    m_loaded = true;
    m_file->setBytes(limits.fileBytes);
    m_school->setBytes(limits.schoolBytes);
    m_kinds->setText(limits.refusedSuffixes.join(QStringLiteral(", ")));
    for (SizeField* each : {m_file, m_school}) {
        each->setReadOnly(false);
        each->setSpecialValueText({});
    }
    m_set->setEnabled(true);
    showRoom();
}

// As it will be with what is typed.
void FileLimitsPage::showRoom()
{
    const qint64 school = m_school->bytes();
    const qint64 used = m_limits.usedBytes;
    m_used->setValue(school <= 0 ? 0 : int(std::min(1.0, double(used) / double(school)) * parts));
    if (used > school)
        m_room->setText(tr("%1 are stored already, more than that: nothing new will be taken until some are "
                           "gone or the limit is larger.")
                            .arg(sizeText(used)));
    else
        m_room->setText(tr("%1 of %2; there is room for %3 more.")
                            .arg(sizeText(used), sizeText(school), sizeText(school - used)));
}

void FileLimitsPage::set()
{
    if (!m_loaded || !m_set->isEnabled())
        return;
    SetFileLimits wanted;
    wanted.fileBytes = m_file->bytes();
    wanted.schoolBytes = m_school->bytes();
    wanted.version = m_limits.version;
    if (wanted.schoolBytes < wanted.fileBytes) {
        m_school->setFocus();
        m_school->selectAll();
        return tell(MessageLevel::Error,
                    tr("Not set: all files of the school (%1) cannot be less than one file (%2).")
                        .arg(sizeText(wanted.schoolBytes), sizeText(wanted.fileBytes)));
    }
    m_set->setEnabled(false);
    m_desk.link().call(wanted).then(this, [this](const Result<FileLimits>& limits) {
        m_set->setEnabled(true);
        if (limits) {
            take(*limits);
            return tell(MessageLevel::Good,
                        tr("Set: one file up to %1, all together up to %2.")
                            .arg(sizeText(limits->fileBytes), sizeText(limits->schoolBytes)));
        }
        if (limits.error().code == FailureCode::Conflict) {
            tell(MessageLevel::Warning,
                 tr("Not set: somebody else has set the limits meanwhile. They are shown now."));
            return refresh();
        }
        tell(MessageLevel::Error, tr("Not set: %1").arg(FailureText::sentence(limits.error())));
    });
}

} // namespace zvonok::client
