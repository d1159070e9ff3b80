// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/MainWindow.h"

#include "client/app/HelpDialog.h"
#include "client/app/PageSource.h"
#include "client/app/Pages.h"
#include "client/app/RefusedDialog.h"
#include "client/app/WindowDesk.h"
#include "client/link/Outbox.h"
#include "client/widgets/CommandSource.h"
#include "client/widgets/KeySheet.h"

#include <QActionGroup>
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
      m_status(new StatusLine(parts.theme)), m_body(new QWidget(this))
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
    if (!openPage(last.section(u':', 0, 0), last.section(u':', 1)) && !m_docked.isEmpty())
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

// ---------------------------------------------------------------------------------------------- building

void MainWindow::buildNavigation()
{
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setAccessibleName(tr("Pages"));
    m_navigation->setIconSize({18, 18});
    m_navigation->setUniformItemSizes(false);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_navigation->setObjectName(QStringLiteral("navigation"));
    const auto fill = [this] {
        const QSignalBlocker silent(m_navigation);
        m_navigation->clear();
        QPalette quiet = m_parts.theme.palette();
        quiet.setColor(QPalette::Base, m_parts.theme.colour(ThemeRole::Header));
        m_navigation->setPalette(quiet);
        QFont small = m_parts.theme.font();
        small.setPointSizeF(small.pointSizeF() * 0.86);
        QString section;
        int widest = 0;
        for (int i = 0; i < m_docked.size(); ++i) {
            const PageDescription& page = m_docked.at(i).description;
            if (const QString title = sectionTitle(page.section); title != section) {
                section = title;
                auto* heading = new QListWidgetItem(title, m_navigation);
                heading->setFlags(Qt::NoItemFlags);
                heading->setFont(small);
                heading->setForeground(m_parts.theme.colour(ThemeRole::Muted));
                heading->setSizeHint({0, QFontMetrics(small).height() + 16});
            }
            auto* item = new QListWidgetItem(m_parts.theme.icon(page.icon), QString(page.text).remove(u'&'),
                                             m_navigation);
            item->setData(Qt::UserRole, i);
            item->setToolTip(page.help);
            item->setSizeHint({0, QFontMetrics(m_parts.theme.font()).height() + 16});
            widest = std::max(widest, QFontMetrics(m_parts.theme.font()).horizontalAdvance(item->text()));
            if (i == m_current)
                m_navigation->setCurrentItem(item);
        }
        m_navigation->setFixedWidth(std::clamp(widest + 58, 150, 280));
    };
    fill();
    connect(&m_parts.theme, &Theme::changed, this, fill);
    connect(m_navigation, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item && item->data(Qt::UserRole).isValid())
            openPage(m_docked.at(item->data(Qt::UserRole).toInt()).description.id);
    });
    // Chosen by Enter or by a click: the work is in the page.
    connect(m_navigation, &QListWidget::itemActivated, this, [this] {
        if (Page* page = currentPage())
            page->setFocus();
    });
}

void MainWindow::buildActions()
{
    m_actions.setPermitted([this](int permission) { return m_desk->may(Permission(permission)); });
    const auto act = [this](const Command& command, auto run) {
        if (QAction* action = m_actions.declare(command)) {
            addAction(action);
            connect(action, &QAction::triggered, this, run);
        }
    };
    const auto onPage = [this](void (Page::*what)()) {
        return [this, what] {
            if (Page* page = currentPage())
                (page->*what)();
        };
    };
    act({QStringLiteral("program.search"),
         tr("&Search everywhere…"),
         QStringLiteral("search"),
         {QKeySequence(Qt::CTRL | Qt::Key_K)},
         0,
         tr("Find a person, class, page or command")},
        [this] { m_palette->open(); });
    act({QStringLiteral("program.decide"),
         tr("Needs your &decision…"),
         QStringLiteral("conflict"),
         {},
         0,
         tr("What the server did not take")},
        [this] { RefusedDialog(m_parts.outbox, this).exec(); });
    act({QStringLiteral("program.lock"),
         tr("&Lock"),
         QStringLiteral("lock"),
         {QKeySequence(Qt::CTRL | Qt::Key_L)},
         0,
         tr("Hide everything until the password is typed")},
        [this] {
            m_parts.entrance.askAgain(
                [this](const QString& password) { return m_parts.session.isPassword(password); });
            lock(tr("Locked. Nothing you typed is lost."));
        });
    act({QStringLiteral("program.logout"),
         tr("Log &out"),
         QStringLiteral("logout"),
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q)},
         0,
         tr("End the session and let somebody else log in")},
        [this] {
            if (finishPages())
                Q_EMIT logOutRequested();
        });
    act({QStringLiteral("program.quit"),
         tr("&Quit"),
         QStringLiteral("close"),
         {QKeySequence(Qt::CTRL | Qt::Key_Q)},
         0,
         tr("Close the program; what is not sent is kept")},
        [this] { close(); });
    act({QStringLiteral("page.refresh"),
         tr("&Read again"),
         QStringLiteral("refresh"),
         {QKeySequence(Qt::Key_F5)},
         0,
         tr("Read the page again from the server")},
        onPage(&Page::refresh));
    act({QStringLiteral("page.print"),
         tr("&Print preview…"),
         QStringLiteral("print"),
         {QKeySequence(Qt::CTRL | Qt::Key_P)},
         0,
         tr("See the page as it will be printed")},
        onPage(&Page::print));
    act({QStringLiteral("page.find"),
         tr("&Find on the page"),
         QStringLiteral("filter"),
         {QKeySequence(Qt::CTRL | Qt::Key_F)},
         0,
         tr("Find on this page")},
        onPage(&Page::find));
    act({QStringLiteral("page.navigation"),
         tr("&List of pages"),
         QStringLiteral("menu"),
         {QKeySequence(Qt::Key_F6)},
         0,
         tr("Go to the list of pages and back")},
        [this] {
            Page* const page = currentPage();
            if (m_navigation->hasFocus() && page)
                page->setFocus();
            else
                m_navigation->setFocus();
        });
    for (int i = 0; i < m_docked.size(); ++i) {
        PageDescription& page = m_docked[i].description;
        if (page.keys.isEmpty() && i < 9)
            page.keys = {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i))};
        auto* action = new QAction(m_parts.theme.icon(page.icon), page.text, this);
        action->setShortcuts(page.keys);
        action->setStatusTip(page.help);
        action->setObjectName(QStringLiteral("open.") + page.id);
        connect(action, &QAction::triggered, this, [this, id = page.id] { openPage(id); });
        addAction(action);
    }
    act({QStringLiteral("help.topic"),
         tr("&Help"),
         QStringLiteral("help"),
         {QKeySequence(Qt::Key_F1)},
         0,
         tr("What this page is for and how to work on it")},
        [this] { showHelp(); });
    act({QStringLiteral("help.keys"),
         tr("&Keys"),
         QStringLiteral("keyboard"),
         {QKeySequence(Qt::CTRL | Qt::Key_Slash), QKeySequence(Qt::Key_Question)},
         0,
         tr("All keys of this program")},
        [this] { showKeys(); });
    act({QStringLiteral("help.about"),
         tr("&About Zvonok"),
         QStringLiteral("info"),
         {},
         0,
         tr("Version, licence, server")},
        [this] { showAbout(); });
    for (const Command& command : KeySheet::gridKeys())
        m_actions.declare(command);
}

void MainWindow::buildMenus(const QString& language)
{
    QMenu* program = menuBar()->addMenu(tr("&Zvonok"));
    const auto add = [this](QMenu* menu, const char* id) {
        if (QAction* action = m_actions.action(QLatin1String(id)))
            menu->addAction(action);
    };
    for (const char* id :
         {"program.search", "program.decide", "program.lock", "program.logout", "program.quit"})
        add(program, id);
    QMenu* pages = menuBar()->addMenu(tr("&Pages"));
    for (const Docked& each : std::as_const(m_docked))
        pages->addAction(findChild<QAction*>(QStringLiteral("open.") + each.description.id));
    pages->addSeparator();
    for (const char* id : {"page.refresh", "page.find", "page.print", "page.navigation"})
        add(pages, id);

    QMenu* view = menuBar()->addMenu(tr("&View"));
    const auto choice = [](QMenu* menu, QActionGroup* group, const QString& text, bool checked) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(checked);
        group->addAction(action);
        return action;
    };
    QMenu* look = view->addMenu(m_parts.theme.icon(QStringLiteral("appearance")), tr("&Colours"));
    auto* looks = new QActionGroup(this);
    const std::array<QPair<QString, ThemeChoice>, 4> themes{
        {{tr("As the &system"), ThemeChoice::System},
         {tr("&Light"), ThemeChoice::Light},
         {tr("&Dark"), ThemeChoice::Dark},
         {tr("&High contrast"), ThemeChoice::HighContrast}}};
    for (const auto& [text, theme] : themes)
        connect(choice(look, looks, text, m_parts.theme.choice() == theme), &QAction::triggered, this,
                [this, theme = theme] {
                    m_parts.theme.setChoice(theme);
                    Q_EMIT themeChosen();
                });
    QMenu* size = view->addMenu(tr("&Size of letters"));
    auto* sizes = new QActionGroup(this);
    for (const int percent : {85, 100, 115, 130, 150})
        connect(choice(size, sizes, tr("%1 %").arg(percent), m_parts.theme.fontPercent() == percent),
                &QAction::triggered, this, [this, percent] {
                    m_parts.theme.setFontPercent(percent);
                    Q_EMIT themeChosen();
                });
    QMenu* tongue = view->addMenu(tr("&Language"));
    auto* tongues = new QActionGroup(this);
    // Each in its own words, whatever the language of the moment is.
    const std::array<QPair<QString, QString>, 2> languages{
        {{QString::fromUtf8("\xd0\xa0\xd1\x83\xd1\x81\xd1\x81\xd0\xba\xd0\xb8\xd0\xb9"),
          QStringLiteral("ru")},
         {QStringLiteral("English"), QStringLiteral("en")}}};
    for (const auto& [text, code] : languages)
        connect(choice(tongue, tongues, text, code == language), &QAction::triggered, this,
                [this, code = code] {
                    if (finishPages())
                        Q_EMIT languageChosen(code);
                });

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    for (const char* id : {"help.topic", "help.keys", "help.about"})
        add(help, id);
}

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
    if (to != m_current) {
        if (Page* current = currentPage(); current && !current->finish()) {
            const QSignalBlocker silent(m_navigation);
            for (int i = 0; i < m_navigation->count(); ++i)
                if (m_navigation->item(i)->data(Qt::UserRole) == m_current)
                    m_navigation->setCurrentRow(i);
            return false;
        }
        Docked& docked = m_docked[to];
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
        const QSignalBlocker silent(m_navigation);
        for (int i = 0; i < m_navigation->count(); ++i)
            if (m_navigation->item(i)->data(Qt::UserRole) == to)
                m_navigation->setCurrentRow(i);
        if (!fromList) // who walks through the list with arrows stays in it
            docked.page->setFocus();
    }
    if (!place.isEmpty())
        m_docked.at(to).page->open(place);
    updateTitle();
    m_parts.settings.write(pageKey, currentPlace().toUtf8());
    return true;
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
        return;
    }
    if (state == ServerLink::State::Refused) {
        if (m_parts.link.failure().code == FailureCode::CertificateChanged)
            lock(tr("The server is not the one it was."));
        else
            lock(tr("The session has ended. Log in again; nothing you typed is lost."));
        return;
    }
    if (state != ServerLink::State::Disconnected || !m_parts.session.isOpen())
        return;
    if (!m_offlineSince.isValid())
        m_offlineSince = QDateTime::currentDateTime();
    m_status->setOfflineSince(m_offlineSince);
    const int unsent = m_parts.outbox.waiting();
    const QString since = m_offlineSince.toString(QStringLiteral("HH:mm"));
    m_messages->show({key, MessageLevel::Warning,
                      unsent == 0
                          ? tr("No connection to the server since %1. Go on working: what you type is "
                               "kept here and sent when it is back.")
                                .arg(since)
                          : tr("No connection to the server since %1. %n change(s) of yours are kept here "
                               "and will be sent when it is back.",
                               nullptr, unsent)
                                .arg(since),
                      tr("Try now"), [this] { m_parts.link.retryNow(); }, false});
}

void MainWindow::countsChanged()
{
    m_status->setUnsent(m_parts.outbox.waiting());
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
    const int unsent = m_parts.outbox.waiting();
    if (unsent > 0 && isVisible() && !isLocked()) {
        QMessageBox box(
            QMessageBox::Information, windowTitle(),
            tr("%n change(s) of yours have not reached the server yet. They are kept on this workstation "
               "and sent when you log in here again.",
               nullptr, unsent),
            QMessageBox::NoButton, this);
        QPushButton* stay = box.addButton(tr("&Stay and wait"), QMessageBox::RejectRole);
        box.addButton(tr("&Close"), QMessageBox::AcceptRole);
        box.setDefaultButton(stay);
        box.exec();
        if (box.clickedButton() == stay) {
            event->ignore();
            return;
        }
    }
    m_parts.settings.write(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

// -------------------------------------------------------------------------------------------------- help

void MainWindow::showKeys()
{
    QList<QPair<QString, QString>> titles{{QStringLiteral("program"), tr("Program")},
                                          {QStringLiteral("page"), tr("Pages")},
                                          {QStringLiteral("grid"), tr("Journal and other grids")}};
    for (const Docked& each : std::as_const(m_docked))
        titles.append({each.description.id, QString(each.description.text).remove(u'&')});
    titles.append({QStringLiteral("help"), tr("Help")});
    KeySheet(m_actions, titles, this).exec();
}

void MainWindow::showHelp()
{
    const QString topic = m_current < 0 ? QString() : m_docked.at(m_current).description.id;
    (new HelpDialog(topic, this))->show();
}

void MainWindow::showAbout() { HelpDialog::about(m_parts.link.server(), this); }

} // namespace zvonok::client
