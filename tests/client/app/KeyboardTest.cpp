// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the program without a mouse: for each role and both languages every control is reached by
// keys, is named, shows its focus, and no two of a page share a mnemonic; the same in every dialog that a
// page opens before anything is typed. To look at some pages alone, in another size, and to keep pictures:
// ZVONOK_PAGE=pupils,staff ZVONOK_SIZE=1024x576 ZVONOK_THEME=dark ZVONOK_PICTURES=folder, and
// QT_SCALE_FACTOR=1.25.
#include "KeyboardCrawl.h"
#include "client/app/Desktop.h"
#include "tests/support/ServerProcess.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QListWidget>
#include <QMenu>
#include <QTabWidget>
#include <QTimer>

using namespace zvonok;
using namespace zvonok::client;
using test::KeyboardCrawl;
using test::ServerProcess;

namespace {

const QString own = QStringLiteral("three calm words of one's own");

QLineEdit* line(QWidget& in, int at)
{
    QList<QLineEdit*> shown;
    for (QLineEdit* each : in.findChildren<QLineEdit*>())
        if (each->isVisible() && each->isEnabled())
            shown.append(each);
    return shown.value(at);
}

} // namespace

class KeyboardTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desktop> m_desktop;
    QString m_adminPassword;
    QStringList m_findings;
    int m_controls = 0;
    int m_dialogs = 0;

    void enter(const QString& login, const QString& password, const QString& language)
    {
        m_desktop.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        const auto options = Options::parse(
            {QStringLiteral("zvonok"), QStringLiteral("--server"),
             QStringLiteral("127.0.0.1:%1").arg(m_server->port()), QStringLiteral("--language"), language,
             QStringLiteral("--theme"), qEnvironmentVariable("ZVONOK_THEME", QStringLiteral("light"))});
        QVERIFY(options);
        auto made = Desktop::make(*options, {m_folder->filePath(QStringLiteral("config")),
                                             m_folder->filePath(QStringLiteral("state"))});
        QVERIFY(made);
        m_desktop = std::move(*made);
        m_desktop->start();
        Entrance& entrance = m_desktop->entrance();
        QTRY_VERIFY(entrance.isVisible());
        look(entrance, language + QStringLiteral(" entrance"));
        entrance.form().setLogin(login);
        entrance.form().focusFirstEmpty();
        auto* secret = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(secret && secret->echoMode() == QLineEdit::Password);
        secret->setText(password);
        QTest::keyClick(secret, Qt::Key_Return);
        auto* form = entrance.findChild<PasswordForm*>();
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window() || form->isVisible(), 20'000);
        if (m_desktop->window())
            return;
        look(entrance, language + QStringLiteral(" new password"));
        line(*form, 0)->setText(own);
        line(*form, 1)->setText(own);
        QTest::keyClick(line(*form, 1), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window() && m_desktop->window()->isVisible(), 20'000);
        m_adminPassword = own;
    }

    void look(QWidget& window, const QString& where, QWidget* from = nullptr)
    {
        QApplication::setActiveWindow(&window);
        keepPicture(window, where);
        KeyboardCrawl crawl(window, where, qobject_cast<MainWindow*>(&window));
        if (!from)
            from = QApplication::focusWidget();
        if (!from || from->window() != &window)
            from = crawl.controls().value(0);
        if (!from)
            return; // nothing to reach: a message that any key closes
        crawl.run(from);
        m_controls += crawl.reachedCount();
        m_findings += crawl.findings();
    }

    // ZVONOK_PICTURES=folder keeps what was looked at, for somebody with eyes: the only pictures of the
    // dialogs.
    static void keepPicture(QWidget& window, QString where)
    {
        const QString folder = qEnvironmentVariable("ZVONOK_PICTURES");
        if (folder.isEmpty())
            return;
        for (const QChar each : QStringLiteral(" /→…:"))
            where.replace(each, u'_');
        if (!QDir().mkpath(folder) ||
            !window.grab().save(QDir(folder).filePath(where + QStringLiteral(".png"))))
            qWarning().noquote() << where << "was not kept in" << folder;
    }

    // Loaded, and the same controls are there in three looks.
    void settle(MainWindow& window)
    {
        QTRY_VERIFY_WITH_TIMEOUT(window.currentPage(), 20'000);
        QList<QWidget*> before;
        for (int same = 0, looks = 0; same < 3 && looks < 80; ++looks) {
            QTest::qWait(60);
            const QList<QWidget*> now = KeyboardCrawl(window, {}, true).controls();
            same = now == before ? same + 1 : 0;
            before = now;
        }
    }

    void crawlPage(MainWindow& window, const QString& where)
    {
        auto* list = window.findChild<QListWidget*>(QStringLiteral("navigation"));
        Page& page = *window.currentPage();
        // Somebody or something is chosen, so that its card and its acts are there.
        for (QComboBox* each : page.findChildren<QComboBox*>())
            if (each->isVisible() && each->isEnabled() && each->count() > 0 && each->currentIndex() < 0) {
                each->setFocus();
                QTest::keyClick(each, Qt::Key_Down);
                (void)QTest::qWaitFor([&] { return page.isLoaded(); }, 10'000);
            }
        for (QAbstractItemView* each : page.findChildren<QAbstractItemView*>())
            if (each->isVisible() && each->isEnabled() && each->model() && each->model()->rowCount() > 0 &&
                !each->currentIndex().isValid()) {
                each->setFocus();
                QTest::keyClick(each, Qt::Key_Down);
            }
        settle(window);
        // An old laptop at 125 %: 1366 × 768 points, less the bar of the desktop.
        if (const QSize least = window.minimumSizeHint(); least.width() > 1090 || least.height() > 570)
            m_findings.append(QStringLiteral("%1: needs %2 × %3 (the page %4 × %5)")
                                  .arg(where)
                                  .arg(least.width())
                                  .arg(least.height())
                                  .arg(page.minimumSizeHint().width())
                                  .arg(page.minimumSizeHint().height()));
        look(window, where, list);
        for (QTabBar* each : page.findChildren<QTabBar*>())
            for (int i = 1; each->isVisible() && i < each->count(); ++i) {
                if (!each->isTabEnabled(i))
                    continue;
                each->setFocus();
                each->setCurrentIndex(i);
                settle(window);
                look(window, where + u'/' + QString(each->tabText(i)).remove(u'&'), list);
            }
    }

    // What opens by the act is walked through and closed by Esc.
    void lookAtOpened(MainWindow& window, const QString& where, const std::function<void()>& act)
    {
        QTimer inspector;
        int seen = 0;
        connect(&inspector, &QTimer::timeout, this, [&] {
            if (QWidget* menu = QApplication::activePopupWidget(); menu && qobject_cast<QMenu*>(menu))
                return void(menu->close());
            QWidget* const open = QApplication::activeModalWidget();
            if (!open)
                return;
            inspector.stop();
            lookAndClose(*open, where);
            if (++seen < 4) // a question behind the first
                inspector.start(60);
        });
        inspector.start(60);
        act();
        QTest::qWait(250);
        inspector.stop();
        const QList<QWidget*> all = QApplication::topLevelWidgets();
        for (const QPointer<QWidget> each : all) // a preview, a help: no modal dialogs
            if (each && each->isVisible() && each != &window && !qobject_cast<QMenu*>(each.data()) &&
                (each->windowType() == Qt::Window || each->windowType() == Qt::Dialog ||
                 each->windowType() == Qt::Popup))
                lookAndClose(*each, where);
        QApplication::setActiveWindow(&window);
    }
    void lookAndClose(QWidget& open, const QString& where)
    {
        if (!qobject_cast<QFileDialog*>(&open)) { // Qt's own, and another one on each desktop
            ++m_dialogs;
            const QWidget* const first = QApplication::focusWidget();
            const bool button = first && qobject_cast<QDialogButtonBox*>(first->parentWidget());
            for (const QWidget* each : KeyboardCrawl(open, where, false).controls())
                if (button && each->focusPolicy() != Qt::NoFocus &&
                    each->parentWidget() != first->parentWidget() && !qobject_cast<const QTextEdit*>(each)) {
                    m_findings.append(where +
                                      QStringLiteral(": opens on a button, before what is to be filled in"));
                    break;
                }
            look(open, where);
        }
        const QPointer<QWidget> still(&open);
        QTest::keyClick(QApplication::focusWidget() && QApplication::focusWidget()->window() == &open
                            ? QApplication::focusWidget()
                            : &open,
                        Qt::Key_Escape);
        if (!still || !still->isVisible())
            return;
        m_findings.append(where + QStringLiteral(": Esc does not close it"));
        still->close();
    }

    // Buttons whose text promises a dialog are pressed.
    void crawlDialogs(MainWindow& window, const QString& where)
    {
        QList<QPointer<QAbstractButton>> doors;
        for (QAbstractButton* each : window.currentPage()->findChildren<QAbstractButton*>())
            if (each->isVisible() && each->isEnabled() && each->text().endsWith(u'…'))
                doors.append(each);
        for (const QPointer<QAbstractButton>& door : std::as_const(doors))
            if (door && door->isVisible() && door->isEnabled())
                lookAtOpened(window, where + QStringLiteral(" → ") + QString(door->text()).remove(u'&'),
                             [&door] {
                                 door->setFocus();
                                 QTest::keyClick(door, Qt::Key_Space);
                             });
    }
    void crawlWindowsOwn(MainWindow& window, const QString& where)
    {
        const auto press = [&window](Qt::Key key, Qt::KeyboardModifiers with) {
            window.findChild<QListWidget*>(QStringLiteral("navigation"))->setFocus();
            QTest::keyClick(QApplication::focusWidget(), key, with);
        };
        const int before = m_dialogs;
        lookAtOpened(window, where + QStringLiteral(" help"), [&] { press(Qt::Key_F1, Qt::NoModifier); });
        lookAtOpened(window, where + QStringLiteral(" keys"),
                     [&] { press(Qt::Key_Slash, Qt::ControlModifier); });
        QCOMPARE(m_dialogs, before + 2);
        press(Qt::Key_K, Qt::ControlModifier); // it lies over the window
        auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(line && window.palette().isAncestorOf(line));
        keepPicture(window, where + QStringLiteral(" palette"));
        const QString first = line->accessibleDescription();
        QVERIFY(!first.isEmpty());
        QTest::keyClick(line, Qt::Key_Down);
        QVERIFY(line->accessibleDescription() != first);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!window.palette().isVisible());
        QCOMPARE(QApplication::focusWidget(), window.findChild<QListWidget*>(QStringLiteral("navigation")));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setCursorFlashTime(0);
        m_server = std::make_unique<ServerProcess>(QStringLiteral(ZVONOK_SERVER), 60);
        QVERIFY(m_server->start());
        m_adminPassword = m_server->account(QStringLiteral("admin")).password;
    }
    void cleanupTestCase() { m_desktop.reset(); }

    void everyPageIsReachedByKeys_data()
    {
        QTest::addColumn<QString>("who"); // a note of the demo's list
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("leastPages");
        for (const char* language : {"en", "ru"}) {
            const auto row = [&](const char* name, const QString& who, int least) {
                QTest::addRow("%s %s", language, name) << who << QString::fromLatin1(language) << least;
            };
            row("admin", QStringLiteral("admin"), 15);
            row("teacher", QStringLiteral(u"Алгебра"), 8);
            row("deputy head", QStringLiteral(u"Заместитель"), 12);
            row("guardian", {}, 1); // the last of the list
        }
    }
    void everyPageIsReachedByKeys()
    {
        QFETCH(QString, who);
        QFETCH(QString, language);
        QFETCH(int, leastPages);
        const ServerProcess::Account account =
            who.isEmpty() ? m_server->lastAccount() : m_server->account(who);
        QVERIFY2(!account.login.isEmpty(), qPrintable(who));
        m_findings.clear();
        m_controls = m_dialogs = 0;
        enter(account.login, who == QStringLiteral("admin") ? m_adminPassword : account.password, language);
        if (QTest::currentTestFailed())
            return;
        MainWindow& window = *m_desktop->window();
        const QStringList size = qEnvironmentVariable("ZVONOK_SIZE", QStringLiteral("1366x768")).split(u'x');
        window.resize(size.value(0).toInt(), size.value(1).toInt());
        const QStringList pages = window.pages();
        QVERIFY2(pages.size() >= leastPages, qPrintable(pages.join(u' ')));
        crawlWindowsOwn(window, QString::fromLatin1(QTest::currentDataTag()));
        for (const QString& page : pages) {
            if (!qEnvironmentVariable("ZVONOK_PAGE", page).split(u',').contains(page))
                continue; // to look at one alone
            QVERIFY(window.openPage(page));
            QApplication::setActiveWindow(&window);
            settle(window);
            const QString where = QString::fromLatin1(QTest::currentDataTag()) + u' ' + page;
            crawlPage(window, where);
            crawlDialogs(window, where);
        }
        qInfo("%d controls reached on %d pages and in %d dialogs", m_controls, int(pages.size()), m_dialogs);
        m_findings.removeDuplicates();
        for (const QString& each : std::as_const(m_findings))
            qWarning().noquote() << each;
        QVERIFY2(m_findings.isEmpty(), qPrintable(QStringLiteral("%1 findings").arg(m_findings.size())));
        QVERIFY(m_controls > 10 * int(pages.size()));
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    KeyboardTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "KeyboardTest.moc"
