// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is made of: navigation, actions, menus, help.
#include "client/app/MainWindow.h"

#include "client/app/HelpDialog.h"
#include "client/app/Pages.h"
#include "client/app/RefusedDialog.h"
#include "client/app/WindowDesk.h"
#include "client/widgets/GridView.h"
#include "client/widgets/KeySheet.h"

#include <QActionGroup>
#include <QApplication>
#include <QListWidget>
#include <QMenuBar>

namespace zvonok::client {

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

// A grid keeps Tab for itself, so the controls above it and beside it have a way of their own.
void MainWindow::goRound(int step)
{
    QList<QWidget*> stops{m_navigation};
    if (Page* const page = currentPage()) {
        QWidget* work = page;
        while (work->focusProxy())
            work = work->focusProxy();
        const auto takesFocus = [&](const QWidget* each) {
            return page->isAncestorOf(each) && each->isVisible() && each->isEnabled() &&
                   (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !each->focusProxy();
        };
        for (QWidget* each = page->nextInFocusChain(); each != page; each = each->nextInFocusChain())
            if (takesFocus(each)) {
                stops.append(each);
                break;
            }
        if (!stops.contains(work))
            stops.append(work);
        if (qobject_cast<GridView*>(work))
            for (QWidget* each = work->nextInFocusChain(); page->isAncestorOf(each);
                 each = each->nextInFocusChain())
                if (takesFocus(each) && !work->isAncestorOf(each)) {
                    if (!stops.contains(each))
                        stops.append(each);
                    break;
                }
    }
    const QWidget* const now = QApplication::focusWidget();
    qsizetype at = stops.size() > 1 ? 1 : 0; // elsewhere in the page: its head
    for (qsizetype i = 0; now && i < stops.size(); ++i)
        if (stops.at(i) == now || stops.at(i)->isAncestorOf(now))
            at = i;
    stops.at((at + step + stops.size()) % stops.size())->setFocus(Qt::TabFocusReason);
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
         tr("Read a&gain"),
         QStringLiteral("refresh"),
         {QKeySequence(Qt::Key_F5)},
         0,
         tr("Read the page again from the server")},
        onPage(&Page::refresh));
    act({QStringLiteral("page.print"),
         tr("Print pre&view…"),
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
         tr("Go round: the list of pages, the head of the page, its table, what stands beside it")},
        [this] { goRound(1); });
    act({QStringLiteral("page.partBefore"),
         tr("Part of the window &before"),
         QStringLiteral("menu"),
         {QKeySequence(Qt::SHIFT | Qt::Key_F6)},
         0,
         tr("As F6, the other way round")},
        [this] { goRound(-1); });
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
    for (const char* id : {"page.refresh", "page.find", "page.print", "page.navigation", "page.partBefore"})
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
