// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/MainWindow.h"

#include "client/app/PageSource.h"
#include "client/app/Pages.h"
#include "client/app/RefusedDialog.h"
#include "client/app/WindowDesk.h"
#include "client/files/AttachedFilesPanel.h"
#include "client/link/Outbox.h"
#include "client/widgets/CommandSource.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace zvonok::client {

namespace {

constexpr int idleMinutes = 10;
// Who can change everybody's data is locked sooner.
constexpr int idleMinutesOfPower = 5;

const QString geometryKey = QStringLiteral("window/geometry");
const QString pageKey = QStringLiteral("window/page");

} // namespace

MainWindow::MainWindow(const Parts& parts, const QString& language, QWidget* parent)
    : QMainWindow(parent), m_parts(parts), m_actions(parts.theme), m_navigation(new QListWidget),
      m_stack(new QStackedWidget), m_messages(new MessageBar(parts.theme)),
      m_status(new StatusLine(parts.theme)), m_waiting(new EmptyState(parts.theme)), m_body(new QWidget(this))
{
    setWindowIcon(m_parts.theme.icon(QStringLiteral("bell")));
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_messages);
    right->addWidget(m_stack, 1);
    right->addWidget(m_status);
    auto* row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    setCentralWidget(m_body);
    m_palette = new CommandPalette(m_parts.theme, this);
    m_stack->addWidget(m_waiting);
    connect(m_waiting, &EmptyState::activated, this, [this] {
        for (const Docked& each : std::as_const(m_docked))
            if (each.description.withoutServer)
                return void(openPage(each.description.id));
    });

    m_desk = std::make_unique<WindowDesk>(*this, m_parts, m_actions);
    for (const PageDescription& page : allPages()) {
        const bool shown = page.any.isEmpty() || std::any_of(page.any.begin(), page.any.end(),
                                                             [this](auto each) { return m_desk->may(each); });
        if (shown)
            m_docked.append({page, nullptr});
    }
    std::stable_sort(m_docked.begin(), m_docked.end(), [](const Docked& a, const Docked& b) {
        return a.description.section < b.description.section;
    });
    buildActions();
    buildNavigation();
    buildMenus(language);
    PageDescriptions shown;
    for (const Docked& each : m_docked)
        shown.append(each.description);
    m_palette->addSource(new PageSource(
        shown, [this](const QString& page) { openPage(page); }, this));
    m_palette->addSource(new CommandSource(m_actions, this));
    attend(*m_desk);

    connect(&m_parts.link, &ServerLink::stateChanged, this, &MainWindow::linkChanged);
    connect(&m_parts.outbox, &Outbox::countsChanged, this, &MainWindow::countsChanged);
    connect(&m_parts.outbox, &Outbox::acknowledged, this,
            [this] { m_status->setSaved(m_parts.outbox.lastAcknowledged()); });
    connect(&m_parts.outbox, &Outbox::storageFailed, this, [this](const Failure& failure) {
        m_messages->show(
            {QStringLiteral("disk"),
             MessageLevel::Error,
             tr("This workstation's disk takes nothing more (%1). What you type is sent at once, but "
                "would not survive a loss of power.")
                 .arg(failure.arguments.value(0)),
             {},
             {},
             false});
    });
    connect(&m_parts.outbox, &Outbox::durable, this, [this] { m_messages->dismiss(QStringLiteral("disk")); });
    connect(&m_parts.session, &Session::opened, this, [this] {
        if (!m_parts.entrance.isLocking())
            unlock();
    });
    connect(&m_parts.session, &Session::passwordChangeRequired, this, // after work without the server
            [this] { lock(tr("The server wants a new password from you. Nothing you typed is lost.")); });
    connect(&m_parts.entrance, &Entrance::unlocked, this, &MainWindow::unlock);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        m_parts.entrance.askAgain(
            [this](const QString& password) { return m_parts.session.isPassword(password); });
        lock(tr("Locked after a while without work. Nothing you typed is lost."));
    });
    qApp->installEventFilter(this);
    restartIdle();

    if (!restoreGeometry(m_parts.settings.read(geometryKey)))
        resize(screen()->availableSize() * 0.85);
    countsChanged();
    linkChanged(m_parts.link.state());
    const QString last = QString::fromUtf8(m_parts.settings.read(pageKey));
    const bool opened = openPage(last.section(u':', 0, 0), last.section(u':', 1));
    if (m_parts.session.isOffline() && !currentPage()) // something that works at once
        Q_EMIT m_waiting->activated();
    else if (!opened && !m_docked.isEmpty())
        openPage(m_docked.first().description.id);
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    if (m_parts.entrance.parentWidget() == this)
        m_parts.entrance.setParent(nullptr);
    // Pages use the desk to the end.
    for (Docked& each : m_docked)
        delete each.page;
}

Desk& MainWindow::desk() { return *m_desk; }

// ------------------------------------------------------------------------------------------------- pages

int MainWindow::indexOf(const QString& page) const
{
    for (int i = 0; i < m_docked.size(); ++i)
        if (m_docked.at(i).description.id == page)
            return i;
    return -1;
}

Page* MainWindow::currentPage() const { return m_current < 0 ? nullptr : m_docked.at(m_current).page; }

QString MainWindow::currentPlace() const
{
    const Page* page = currentPage();
    if (!page)
        return {};
    const QString place = page->place();
    const QString id = m_docked.at(m_current).description.id;
    return place.isEmpty() ? id : QString(id % u':' % place);
}

QStringList MainWindow::pages() const
{
    QStringList ids;
    for (const Docked& each : m_docked)
        ids.append(each.description.id);
    return ids;
}

bool MainWindow::openPage(const QString& page, const QString& place)
{
    const int to = indexOf(page);
    if (to < 0)
        return false;
    if (to != m_current || !currentPage()) {
        if (Page* current = currentPage(); current && !current->finish()) {
            markCurrent();
            return false;
        }
        Docked& docked = m_docked[to];
        if (mustWait(docked)) {
            m_current = to;
            m_waitingPlace = place;
            showWaiting(docked);
            return true;
        }
        if (!docked.page) {
            docked.page = docked.description.make(*m_desk, m_stack);
            m_stack->addWidget(docked.page);
            connect(docked.page, &Page::captionChanged, this, [this, to](const QString& caption) {
                if (to == m_current) {
                    m_caption = caption;
                    updateTitle();
                }
            });
            connect(docked.page, &Page::placeChanged, this,
                    [this] { m_parts.settings.write(pageKey, currentPlace().toUtf8()); });
        }
        const bool fromList = m_navigation->hasFocus();
        m_current = to;
        m_stack->setCurrentWidget(docked.page);
        m_caption.clear();
        markCurrent();
        if (!fromList) // who walks through the list with arrows stays in it
            docked.page->setFocus();
    }
    if (!place.isEmpty())
        m_docked.at(to).page->open(place);
    updateTitle();
    m_parts.settings.write(pageKey, currentPlace().toUtf8());
    return true;
}

void MainWindow::markCurrent()
{
    const QSignalBlocker silent(m_navigation);
    for (int i = 0; i < m_navigation->count(); ++i)
        if (m_navigation->item(i)->data(Qt::UserRole) == m_current)
            m_navigation->setCurrentRow(i);
}

// A page that is there shows what it has, with or without a connection.
bool MainWindow::mustWait(const Docked& docked) const
{
    const ServerLink::State state = m_parts.link.state();
    const bool away = m_parts.session.isOffline() || state == ServerLink::State::Disconnected ||
                      state == ServerLink::State::Connecting;
    return away && !docked.page && !docked.description.withoutServer;
}

void MainWindow::showWaiting(const Docked& docked)
{
    m_waiting->setIcon(docked.description.icon);
    m_waiting->setText(
        tr("This page needs the server"),
        tr("It opens by itself as soon as the server is back. Journals that this workstation has "
           "seen in the last days can be read and filled in without it."));
    const auto works = std::find_if(m_docked.cbegin(), m_docked.cend(),
                                    [](const Docked& each) { return each.description.withoutServer; });
    m_waiting->setAction(works == m_docked.cend()
                             ? QString()
                             : tr("Go to “%1”").arg(QString(works->description.text).remove(u'&')));
    m_stack->setCurrentWidget(m_waiting);
    m_caption.clear();
    markCurrent();
    updateTitle();
}

bool MainWindow::finishPages()
{
    for (const Docked& each : std::as_const(m_docked)) {
        if (each.page && !each.page->finish()) {
            openPage(each.description.id);
            return false;
        }
    }
    return true;
}

void MainWindow::updateTitle()
{
    QStringList parts;
    if (!m_caption.isEmpty())
        parts.append(m_caption);
    if (m_current >= 0)
        parts.append(QString(m_docked.at(m_current).description.text).remove(u'&'));
    const Who& who = m_parts.session.who();
    parts.append(who.schoolName.isEmpty() ? who.name : QString(who.name % u", " % who.schoolName));
    setWindowTitle(parts.join(QStringLiteral(" — ")));
}

// ------------------------------------------------------------------------------------- link, outbox, lock

void MainWindow::linkChanged(ServerLink::State state)
{
    const QString key = QStringLiteral("offline");
    if (state == ServerLink::State::Ready) {
        m_offlineSince = {};
        m_status->setOfflineSince({});
        m_messages->dismiss(key);
        if (m_current >= 0 && !currentPage())
            openPage(m_docked.at(m_current).description.id, std::exchange(m_waitingPlace, {}));
        return;
    }
    if (state == ServerLink::State::Refused) {
        if (m_parts.link.failure().code == FailureCode::CertificateChanged)
            lock(tr("The server is not the one it was."));
        else
            lock(tr("The session has ended. Log in again; nothing you typed is lost."));
        return;
    }
    if (m_parts.session.isOffline() || (state == ServerLink::State::Disconnected && m_parts.session.isOpen()))
        tellOffline();
}

void MainWindow::tellOffline()
{
    if (!m_offlineSince.isValid())
        m_offlineSince = QDateTime::currentDateTime();
    m_status->setOfflineSince(m_offlineSince);
    const int unsent = m_parts.outbox.waiting();
    const QString since = m_offlineSince.toString(QStringLiteral("HH:mm"));
    const QString text =
        m_parts.session.isOffline()
            ? (unsent == 0
                   ? tr("The server cannot be reached. Journals are shown as this workstation saw them last; "
                        "what you type is kept here and sent when it is back.")
                   : tr("The server cannot be reached. Journals are shown as this workstation saw them last; "
                        "%n change(s) of yours are kept here and will be sent when it is back.",
                        nullptr, unsent))
        : unsent == 0 ? tr("No connection to the server since %1. Go on working: what you type is "
                           "kept here and sent when it is back.")
                            .arg(since)
                      : tr("No connection to the server since %1. %n change(s) of yours are kept here "
                           "and will be sent when it is back.",
                           nullptr, unsent)
                            .arg(since);
    m_messages->show({QStringLiteral("offline"), MessageLevel::Warning, text, tr("Try now"),
                      [this] { m_parts.link.retryNow(); }, false});
}

void MainWindow::countsChanged()
{
    m_status->setUnsent(m_parts.outbox.waiting());
    if (m_offlineSince.isValid())
        tellOffline(); // it says how many
    const int refused = int(m_parts.outbox.refused().size());
    if (QAction* action = m_actions.action(QStringLiteral("program.decide")))
        action->setEnabled(refused > 0);
    const QString key = QStringLiteral("refused");
    if (refused == 0)
        return m_messages->dismiss(key);
    m_messages->show({key, MessageLevel::Warning,
                      tr("%n change(s) need your decision: the server did not take "
                         "them.",
                         nullptr, refused),
                      tr("Look"), [this] { RefusedDialog(m_parts.outbox, this).exec(); }, false});
}

void MainWindow::lock(const QString& why)
{
    if (!isLocked())
        m_focusBeforeLock = QApplication::focusWidget();
    m_palette->close();
    Entrance& entrance = m_parts.entrance;
    entrance.setParent(this);
    entrance.setNote(why);
    entrance.setGeometry(rect());
    menuBar()->setEnabled(false);
    m_body->setEnabled(false);
    m_body->setVisible(false); // what was on the screen is nobody's to read
    entrance.show();
    entrance.raise();
    entrance.form().setServerChangeable(false);
    entrance.form().setLogin(m_parts.session.who().login);
    entrance.form().focusFirstEmpty();
}

bool MainWindow::isLocked() const { return m_parts.entrance.parentWidget() == this && !m_body->isEnabled(); }

void MainWindow::unlock()
{
    if (!isLocked())
        return;
    m_parts.entrance.hide();
    menuBar()->setEnabled(true);
    m_body->setEnabled(true);
    m_body->setVisible(true);
    if (m_focusBeforeLock)
        m_focusBeforeLock->setFocus();
    restartIdle();
}

void MainWindow::restartIdle()
{
    const bool power = m_desk->may(Permission::AccountManage) || m_desk->may(Permission::PeopleWrite);
    m_idle.start(std::chrono::minutes(power ? idleMinutesOfPower : idleMinutes));
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::MouseMove:
        if (!isLocked())
            restartIdle();
        break;
    default:
        break; // an open set of Qt's
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (isLocked())
        m_parts.entrance.setGeometry(rect());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!finishPages()) {
        event->ignore();
        return;
    }
    const auto closes = [this](const QString& text) {
        QMessageBox box(QMessageBox::Information, windowTitle(), text, QMessageBox::NoButton, this);
        QPushButton* stay = box.addButton(tr("&Stay and wait"), QMessageBox::RejectRole);
        box.addButton(tr("&Close"), QMessageBox::AcceptRole);
        box.setDefaultButton(stay);
        box.exec();
        return box.clickedButton() != stay;
    };
    const bool asks = isVisible() && !isLocked();
    int uploads = 0;
    for (const AttachedFilesPanel* each : findChildren<AttachedFilesPanel*>())
        uploads += each->uploads();
    const int unsent = m_parts.outbox.waiting();
    if ((asks && uploads > 0 &&
         !closes(tr("%n file(s) are still being sent and will not be attached if the program is closed now.",
                    nullptr, uploads))) ||
        (asks && unsent > 0 &&
         !closes(
             tr("%n change(s) of yours have not reached the server yet. They are kept on this workstation "
                "and sent when you log in here again.",
                nullptr, unsent)))) {
        event->ignore();
        return;
    }
    m_parts.settings.write(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace zvonok::client
