// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program on a morning without the server: the way in by what is kept, what works and what waits,
// and the return of the server.
#include "client/app/Desktop.h"
#include "client/journal/JournalView.h"
#include "tests/support/ServerProcess.h"

#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace zvonok;
using namespace zvonok::client;
using test::ServerProcess;

namespace {

const QString own = QStringLiteral("three calm words of one's own");

QLineEdit* line(QWidget& in, const QString& accessibleName)
{
    for (QLineEdit* each : in.findChildren<QLineEdit*>())
        if (each->accessibleName() == accessibleName)
            return each;
    return nullptr;
}

} // namespace

class DesktopOfflineTest : public QObject
{
    Q_OBJECT

    ServerProcess m_server{QStringLiteral(ZVONOK_SERVER), 60};
    QTemporaryDir m_folder;
    std::unique_ptr<Desktop> m_desktop;
    QString m_place;
    QString m_password; // of the teacher

    void makeDesktop()
    {
        m_desktop.reset();
        const auto options =
            Options::parse({QStringLiteral("zvonok"), QStringLiteral("--server"),
                            QStringLiteral("127.0.0.1:%1").arg(m_server.port()), QStringLiteral("--language"),
                            QStringLiteral("en"), QStringLiteral("--page"), QStringLiteral("journal")});
        QVERIFY(options);
        auto made = Desktop::make(*options, {m_folder.filePath(QStringLiteral("config")),
                                             m_folder.filePath(QStringLiteral("state"))});
        QVERIFY(made);
        m_desktop = std::move(*made);
        m_desktop->start();
    }
    void logIn(const QString& login, const QString& password)
    {
        Entrance& entrance = m_desktop->entrance();
        line(entrance, QStringLiteral("Login"))->setText(login);
        line(entrance, QStringLiteral("Password"))->setText(password);
        QTest::keyClick(line(entrance, QStringLiteral("Password")), Qt::Key_Return);
    }
    ServerProcess::Account teacher() const { return m_server.account(QStringLiteral("Алгебра")); }
    QString problem() { return m_desktop->entrance().problem(); }
    MainWindow& window() { return *m_desktop->window(); }
    JournalView* journal() { return qobject_cast<JournalView*>(window().currentPage()); }
    bool shows(const QString& text)
    {
        const QList<QLabel*> labels = window().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* each) {
            return each->isVisible() && each->text().contains(text);
        });
    }

private Q_SLOTS:
    void init()
    {
        const QByteArray name = QTest::currentTestFunction();
        if (!(m_desktop && m_desktop->window()) && name != "aDayWithTheServerLeavesWhatTheNextOneNeeds" &&
            name != "anotherPersonOrAnotherPasswordGetsNothing" && name != "theRightPasswordOpensWhatIsKept")
            QFAIL("nobody is logged in");
    }

    void aDayWithTheServerLeavesWhatTheNextOneNeeds()
    {
        QVERIFY(m_server.start());
        makeDesktop();
        m_password = teacher().password;
        logIn(teacher().login, m_password);
        auto* form = m_desktop->entrance().findChild<PasswordForm*>();
        QTRY_VERIFY_WITH_TIMEOUT(form->isVisible() || m_desktop->window(), 15'000);
        if (form->isVisible()) {
            m_password = own;
            line(*form, QStringLiteral("New password"))->setText(own);
            line(*form, QStringLiteral("The same once more"))->setText(own);
            QTest::keyClick(line(*form, QStringLiteral("The same once more")), Qt::Key_Return);
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window(), 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(journal() && journal()->isCurrent(), 15'000);
        m_place = journal()->place();
        QVERIFY(!m_place.isEmpty());
        m_desktop.reset(); // closed in the evening, without a log-out
        QDirIterator kept(m_folder.filePath(QStringLiteral("state/kept")), {QStringLiteral("*.kept")},
                          QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(kept.hasNext());
        m_server.kill();
    }

    void anotherPersonOrAnotherPasswordGetsNothing()
    {
        makeDesktop();
        logIn(QStringLiteral("nobody"), own);
        QTRY_VERIFY_WITH_TIMEOUT(!problem().isEmpty(), 20'000);
        QVERIFY(!problem().contains(QStringLiteral("kept")));
        QVERIFY(!m_desktop->window());
        logIn(teacher().login, QStringLiteral("not this one"));
        QTRY_VERIFY_WITH_TIMEOUT(problem().contains(QStringLiteral("Nor does this password")), 20'000);
        QVERIFY2(problem().contains(QString::number(KeptFolder::mostWrong - 1)), qPrintable(problem()));
        QVERIFY(!m_desktop->window());
    }

    void theRightPasswordOpensWhatIsKept()
    {
        logIn(teacher().login, m_password);
        QTRY_VERIFY2_WITH_TIMEOUT(m_desktop->window() && m_desktop->window()->isVisible(),
                                  qPrintable(problem()), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(journal() && journal()->widget().model(), 5000);
        QCOMPARE(journal()->place(), m_place);
        QVERIFY(journal()->model().rowCount() > 0);
        QVERIFY(window().messages().currentText().contains(QStringLiteral("cannot be reached")));
        QTRY_VERIFY(window().windowTitle().contains(m_place));
    }

    void otherPagesSayThatTheyNeedTheServer()
    {
        QVERIFY(window().pages().contains(QStringLiteral("pupils"))); // as on other days
        QVERIFY(window().openPage(QStringLiteral("pupils")));
        QVERIFY(shows(QStringLiteral("needs the server")));
        QVERIFY(!window().currentPage());
        auto* list = window().findChild<QListWidget*>(QStringLiteral("navigation"));
        QVERIFY(list->currentItem() && list->currentItem()->text() == QStringLiteral("Pupils"));
        QTest::keyClick(&window(), Qt::Key_F5); // nothing to read again, and nothing breaks
        QVERIFY(window().openPage(QStringLiteral("journal")));
        QVERIFY(journal());
    }

    void whatIsTypedIsKeptBehindTheLock()
    {
        JournalModel& model = journal()->model();
        const int column = model.columnCount() - 1;
        int row = 0;
        while (!model.cell(row, column).text.isEmpty() || !model.lockReason(row, column).isEmpty())
            QVERIFY(++row < model.rowCount());
        GridView& grid = journal()->widget().grid();
        grid.controller().moveTo(row, column);
        grid.setFocus();
        QTest::keyClicks(&grid, QStringLiteral("5"));
        QTest::keyClick(&grid, Qt::Key_Return);
        QCOMPARE(model.cell(row, column).text, QStringLiteral("5"));
        QTRY_VERIFY(window().messages().currentText().contains(QStringLiteral("1 change")));
        QTest::keyClicks(&grid, QStringLiteral("4")); // not finished when the screen is locked
        const int typed = grid.controller().row();
        QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(window().isLocked());
        QTest::qWait(1500); // some attempts to reach the server do not get in the way
        QLineEdit* password = line(m_desktop->entrance(), QStringLiteral("Password"));
        QVERIFY(password->isEnabled());
        password->setText(QStringLiteral("wrong"));
        QTest::keyClick(password, Qt::Key_Return);
        QVERIFY(window().isLocked());
        password->setText(m_password);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY(!window().isLocked());
        QCOMPARE(grid.controller().mode(), GridMode::Typing);
        QCOMPARE(grid.controller().editor().text(), QStringLiteral("4"));
        QCOMPARE(grid.controller().row(), typed);
        QTest::keyClick(&grid, Qt::Key_Escape);
    }

    void theServerComesBackAndAllIsSent()
    {
        QVERIFY(window().openPage(QStringLiteral("pupils")));
        QVERIFY(!window().currentPage());
        QVERIFY(m_server.start());
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->link().state(), ServerLink::State::Ready, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(window().currentPage(), 5000); // opened by itself
        QVERIFY(!window().messages().currentText().contains(QStringLiteral("cannot be reached")));
        QTRY_VERIFY_WITH_TIMEOUT(window().status().text().contains(QStringLiteral("0")), 10'000);
        QVERIFY(window().openPage(QStringLiteral("journal")));
        QTRY_VERIFY_WITH_TIMEOUT(journal()->isCurrent(), 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(journal()->model().unsentActs(), 0, 10'000);
        // From here on it is a session as any other.
        m_server.kill();
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->link().state() != ServerLink::State::Ready, 20'000);
        QVERIFY(m_server.start());
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->link().state(), ServerLink::State::Ready, 60'000);
        QVERIFY(!window().isLocked());
    }

    void whoReadsNoJournalLeavesNothing()
    {
        m_desktop.reset();
        const auto count = [this] {
            return QDir(m_folder.filePath(QStringLiteral("state/kept")))
                .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                .size();
        };
        const auto before = count();
        makeDesktop();
        const auto admin = m_server.account(QStringLiteral("admin"));
        logIn(admin.login, admin.password);
        auto* form = m_desktop->entrance().findChild<PasswordForm*>();
        QTRY_VERIFY_WITH_TIMEOUT(form->isVisible() || m_desktop->window(), 15'000);
        if (form->isVisible()) {
            line(*form, QStringLiteral("New password"))->setText(own);
            line(*form, QStringLiteral("The same once more"))->setText(own);
            QTest::keyClick(line(*form, QStringLiteral("The same once more")), Qt::Key_Return);
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window(), 15'000);
        const bool reads = window().pages().contains(QStringLiteral("journal"));
        m_desktop.reset();
        QCOMPARE(count(), before + (reads ? 1 : 0));
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    DesktopOfflineTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "DesktopOfflineTest.moc"
