// SPDX-License-Identifier: GPL-3.0-or-later
// The page of accounts with real keys against the server's program: what it says happens to the people who
// log in.
#include "client/admin/AccountsPage.h"
#include "client/admin/RolesDialog.h"
#include "tests/client/journal/JournalPerson.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace zvonok;
using namespace zvonok::client;
using test::JournalPerson;

class AccountsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_admin = std::make_unique<JournalPerson>(m_server, m_server.account(QStringLiteral("admin")));
        QTRY_COMPARE_WITH_TIMEOUT(m_admin->link->state(), ServerLink::State::Ready, 10'000);
        QVERIFY(m_admin->desk->may(Permission::AccountManage));
    }
    void init()
    {
        m_page = std::make_unique<AccountsPage>(*m_admin->desk);
        m_page->resize(1200, 700);
        m_page->show();
        QTRY_VERIFY(view().model()->rowCount() > 10);
    }
    void cleanup() { m_page.reset(); }
    void cleanupTestCase() { m_admin.reset(); }

    void theFilterFindsByLoginAndNothingIsChosenUnseen()
    {
        const QString login = m_server.account(QStringLiteral(u"Алгебра")).login;
        const int all = view().model()->rowCount();
        choose(login);
        QVERIFY(view().model()->rowCount() < all);
        QCOMPARE(view().model()->index(0, AccountsModel::Login).data().toString(), login);
        filter().clear();
        QCOMPARE(view().model()->rowCount(), all);
    }

    void aNewPasswordReplacesTheOldAndMustBeChanged()
    {
        const auto teacher = m_server.account(QStringLiteral(u"Литература"));
        choose(teacher.login);
        press(QStringLiteral("New one-time pass&words"));
        QTRY_VERIFY(button(QStringLiteral("Print s&lips"))->isEnabled());
        QVERIFY(!bar().isEmpty());
        press(QStringLiteral("Print s&lips"));
        QCOMPARE(m_admin->desk->previewed.last(), QStringLiteral("password-slips"));
        QString given;
        for (const reports::Section& section : m_admin->desk->previewedDocuments.first().sections)
            for (const reports::Element& element : section.elements)
                for (const reports::Cell& cell : element.table.cells)
                    if (cell.text.contains(teacher.login))
                        given =
                            cell.text.section(QStringLiteral("One-time password: "), 1).section(u'\n', 0, 0);
        QVERIFY(!given.isEmpty());
        JournalPerson fresh(m_server, {teacher.login, given, {}});
        QTRY_COMPARE_WITH_TIMEOUT(fresh.link->state(), ServerLink::State::Ready, 10'000);
        QVERIFY(fresh.greeter.who.mustChangePassword);
        JournalPerson old(m_server, teacher);
        QTest::qWait(1500);
        QVERIFY(old.link->state() != ServerLink::State::Ready);
    }

    void disablingEndsTheSessionAtOnce()
    {
        const auto teacher = m_server.account(QStringLiteral(u"Алгебра"));
        JournalPerson person(m_server, teacher);
        QTRY_COMPARE_WITH_TIMEOUT(person.link->state(), ServerLink::State::Ready, 10'000);
        choose(teacher.login);
        press(QStringLiteral("&Disable"));
        QTRY_VERIFY(person.link->state() != ServerLink::State::Ready);
        QTRY_VERIFY(button(QStringLiteral("&Enable")));
        QTest::qWait(700); // it tries again and is refused
        QVERIFY(person.link->state() != ServerLink::State::Ready);
        press(QStringLiteral("&Enable"));
        QTRY_VERIFY(button(QStringLiteral("&Disable")));
    }

    void rolesAreGivenInTheDialogAndAccountsCannotLoseAll()
    {
        const auto teacher = m_server.account(QStringLiteral(u"География"));
        choose(teacher.login);
        const QString before = view().model()->index(0, AccountsModel::Roles).data().toString();
        press(QStringLiteral("&Roles…"));
        auto* dialog = m_page->findChild<RolesDialog*>();
        QTRY_VERIFY(dialog && dialog->isVisible());
        auto* fine = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        const QList<QCheckBox*> boxes = dialog->findChildren<QCheckBox*>();
        QList<QCheckBox*> had;
        for (QCheckBox* box : boxes)
            if (box->isChecked()) {
                had.append(box);
                box->click();
            }
        QVERIFY(!had.isEmpty());
        QVERIFY(!fine->isEnabled());
        had.first()->click();
        for (QCheckBox* box : boxes)
            if (!had.contains(box)) {
                box->click();
                break;
            }
        QVERIFY(fine->isEnabled());
        QTest::mouseClick(fine, Qt::LeftButton);
        QTRY_VERIFY(view().model()->index(0, AccountsModel::Roles).data().toString() != before);
    }

    void everythingIsReachedByTab()
    {
        choose(m_server.account(QStringLiteral(u"Алгебра")).login);
        QSet<QWidget*> reached;
        filter().setFocus();
        for (int i = 0; i < 40; ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (QPushButton* each : m_page->findChildren<QPushButton*>())
            if (each->isEnabled() && each->isVisible())
                QVERIFY2(reached.contains(each), qPrintable(each->text()));
        QVERIFY(reached.contains(&view()));
    }

private:
    QTableView& view() { return *m_page->findChild<QTableView*>(); }
    QLineEdit& filter() { return *m_page->findChild<QLineEdit*>(); }
    QString bar() { return m_page->findChild<MessageBar*>()->currentText(); }
    QPushButton* button(const QString& text)
    {
        for (QPushButton* each : m_page->findChildren<QPushButton*>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    void press(const QString& text)
    {
        QPushButton* found = button(text);
        QVERIFY2(found && found->isEnabled(), qPrintable(text));
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }
    // Types the login and goes down to the only line.
    void choose(const QString& login)
    {
        filter().setFocus();
        filter().selectAll();
        for (const QChar letter : login) // keyClicks() knows Latin letters only
            QTest::sendKeyEvent(QTest::Click, &filter(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
        QTRY_COMPARE(view().model()->rowCount(), 1);
        view().setFocus();
        view().setCurrentIndex({});
        QTest::keyClick(&view(), Qt::Key_Down);
        QTRY_COMPARE(view().selectionModel()->selectedRows().size(), 1);
    }

    test::ServerProcess m_server{QStringLiteral(ZVONOK_SERVER), 120};
    std::unique_ptr<JournalPerson> m_admin;
    std::unique_ptr<AccountsPage> m_page;
};

QTEST_MAIN(AccountsPageTest)
#include "AccountsPageTest.moc"
