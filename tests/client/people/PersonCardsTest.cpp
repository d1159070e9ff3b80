// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of pupils and staff with real keys against the server's program: what is typed is saved by going
// on, and stays where it stands when the server refuses it or is not there.
#include "client/people/GuardianDialog.h"
#include "client/people/GuardiansBox.h"
#include "client/people/PersonForm.h"
#include "client/people/PupilsPage.h"
#include "client/people/StaffPage.h"
#include "tests/client/journal/JournalPerson.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace zvonok;
using namespace zvonok::client;
using test::JournalPerson;

class PersonCardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_person = std::make_unique<JournalPerson>(m_server, m_server.account(QStringLiteral(u"Секретарь")));
        QTRY_COMPARE_WITH_TIMEOUT(m_person->link->state(), ServerLink::State::Ready, 10'000);
        QVERIFY(m_person->desk->may(Permission::PeopleWrite));
        QVERIFY(m_person->desk->may(Permission::StaffWrite));
    }
    void init()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_person->link->state(), ServerLink::State::Ready, 10'000);
        m_page = std::make_unique<PupilsPage>(*m_person->desk);
        m_modelTester = std::make_unique<QAbstractItemModelTester>(&m_page->model());
        m_page->resize(1200, 700);
        m_page->show();
        QTRY_VERIFY(m_page->model().rowCount() > 100);
        choose(0);
    }
    void cleanup()
    {
        m_modelTester.reset();
        m_page.reset();
    }
    void cleanupTestCase() { m_person.reset(); }

    void goingOnSavesWhatWasTyped()
    {
        const Id<Pupil> first = m_page->model().pupil(0).id;
        type(QStringLiteral("+7 900 111-22-33"));
        chooseRow(1);
        QTRY_COMPARE(readPhone(first), QStringLiteral("+7 900 111-22-33"));
        QTRY_COMPARE(lastName().text(), m_page->model().pupil(1).name.lastName);
        QCOMPARE(m_page->view().currentIndex().row(), 1);
        QVERIFY(phone().text() != QStringLiteral("+7 900 111-22-33"));
    }

    void lettersTypedWhileSavingStayAndAreSavedToo()
    {
        const Id<Pupil> first = m_page->model().pupil(0).id;
        type(QStringLiteral("12"));
        QTest::keyClick(&phone(), Qt::Key_Return); // sent, not answered
        QTest::keyClicks(&phone(), QStringLiteral("34"));
        QTRY_COMPARE(readPhone(first), QStringLiteral("12"));
        QTest::qWait(200); // the answers of card and list are here
        QCOMPARE(phone().text(), QStringLiteral("1234"));
        QTest::keyClick(&phone(), Qt::Key_Return);
        QTRY_COMPARE(readPhone(first), QStringLiteral("1234"));
    }

    void aConflictKeepsTheCardAndEveryLetter()
    {
        const Id<Pupil> first = m_page->model().pupil(0).id;
        savedBySomebodyElse(first, QStringLiteral("theirs"));
        type(QStringLiteral("mine"));
        chooseRow(2);
        QTRY_COMPARE(m_page->view().currentIndex().row(), 0);
        QVERIFY(!m_page->messages().currentText().isEmpty());
        QCOMPARE(phone().text(), QStringLiteral("mine"));
        QCOMPARE(lastName().text(), m_page->model().pupil(0).name.lastName);
        QCOMPARE(readPhone(first), QStringLiteral("theirs"));
        auto* again = m_page->messages().findChild<QPushButton*>();
        QVERIFY(again && again->isVisible());
        again->click();
        QTRY_COMPARE(phone().text(), QStringLiteral("theirs"));
    }

    void whatIsWrongIsNotLeft()
    {
        auto* born = m_page->form().findChildren<QLineEdit*>().at(3);
        const QString before = born->text();
        QVERIFY(dateTyped(before).isValid());
        born->setFocus();
        born->selectAll();
        QTest::keyClicks(born, QStringLiteral("31.02.2012"));
        chooseRow(1);
        QCOMPARE(m_page->view().currentIndex().row(), 0);
        QCOMPARE(born->text(), QStringLiteral("31.02.2012"));
        QVERIFY(!m_page->finish());
        QTest::qWait(100);
        QCOMPARE(born->text(), QStringLiteral("31.02.2012"));
    }

    void aLostConnectionKeepsTheCardAndOneMoreSaveIsEnough()
    {
        const Id<Pupil> first = m_page->model().pupil(0).id;
        type(QStringLiteral("offline"));
        m_server.kill();
        QTRY_VERIFY(m_person->link->state() != ServerLink::State::Ready);
        chooseRow(1);
        m_person->link->disconnectFromServer();
        QTRY_COMPARE(m_page->view().currentIndex().row(), 0);
        QCOMPARE(phone().text(), QStringLiteral("offline"));
        QVERIFY(!m_page->messages().currentText().isEmpty());
        QVERIFY(m_server.start());
        m_person->link->connectToServer(QStringLiteral("127.0.0.1"), m_server.port());
        QTRY_COMPARE_WITH_TIMEOUT(m_person->link->state(), ServerLink::State::Ready, 10'000);
        QTest::qWait(200); // the list is read anew
        QCOMPARE(phone().text(), QStringLiteral("offline"));
        QTest::keyClick(&phone(), Qt::Key_Return);
        QTRY_COMPARE(readPhone(first), QStringLiteral("offline"));
    }

    void aGuardianIsAddedEndedAndTakenBack()
    {
        GuardiansBox& box = m_page->guardians();
        QTRY_VERIFY(box.guardians().pupil == m_page->model().pupil(0).id && box.guardians().mayWrite);
        const int before = box.list().topLevelItemCount();
        box.add();
        auto* dialog = box.findChild<GuardianDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        // Without a name it stays open and says so; with a wrong one of the server's too.
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        const QList<QLineEdit*> lines = dialog->form().findChildren<QLineEdit*>();
        write(*lines.at(0), QStringLiteral(u"Бабушкина"));
        write(*lines.at(1), QStringLiteral(u"Вера"));
        dialog->kinship().setCurrentIndex(dialog->kinship().findData(int(Kinship::Grandmother)));
        dialog->maySee().setChecked(false);
        dialog->submit();
        QTRY_COMPARE(box.list().topLevelItemCount(), before + 1);
        QTRY_VERIFY(!box.findChild<GuardianDialog*>() || !box.findChild<GuardianDialog*>()->isVisible());
        int row = 0;
        while (box.guardians().guardians.at(row).person.name.lastName != QStringLiteral(u"Бабушкина"))
            ++row;
        QCOMPARE(box.guardians().guardians.at(row).tie.kinship, Kinship::Grandmother);
        QVERIFY(!box.guardians().guardians.at(row).tie.maySee);
        box.list().setCurrentItem(box.list().topLevelItem(row));
        box.end(); // began today: it never took place
        QTRY_COMPARE(box.list().topLevelItemCount(), before);
        QPushButton* undo = nullptr;
        for (QPushButton* each : box.findChild<MessageBar*>()->findChildren<QPushButton*>())
            undo = each->isVisible() && !each->text().isEmpty() ? each : undo;
        QVERIFY(undo);
        undo->click();
        QTRY_COMPARE(box.list().topLevelItemCount(), before + 1);
        // Another pupil's card shows that pupil's.
        chooseRow(1);
        QTRY_COMPARE(box.guardians().pupil, m_page->model().pupil(1).id);
        for (const GuardianLine& each : box.guardians().guardians)
            QVERIFY(each.person.name.lastName != QStringLiteral(u"Бабушкина"));
    }

    void aFilterForgivesAndTheRowsGoToTheClipboard()
    {
        const QString name = m_page->model().pupil(5).name.lastName;
        write(m_page->filter(), name.toLower());
        QVERIFY(m_page->shownCount() > 0);
        QVERIFY(m_page->shownCount() < m_page->model().rowCount());
        QTest::keyClick(&m_page->filter(), Qt::Key_Down);
        QTest::keyClick(&m_page->view(), Qt::Key_C, Qt::ControlModifier);
        const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->text().startsWith(name));
        QVERIFY(copied->text().contains(u'\t'));
        QVERIFY(copied->html().contains(QStringLiteral("<td")));
    }

    void aNewPersonOfTheStaffWaitsForTheCardOfBefore()
    {
        StaffPage staff(*m_person->desk);
        QAbstractItemModelTester tester(&staff.model());
        staff.resize(1200, 700);
        staff.show();
        QTRY_VERIFY(staff.model().rowCount() > 3);
        staff.view().setCurrentIndex(staff.view().model()->index(0, 0));
        const Id<Staff> first = staff.model().person(0).id;
        const QList<QLineEdit*> lines = staff.form().findChildren<QLineEdit*>();
        QTRY_COMPARE(lines.at(0)->text(), staff.model().person(0).name.lastName);
        lines.at(5)->selectAll();
        QTest::keyClicks(lines.at(5), QStringLiteral("55"));
        QPushButton* add = nullptr;
        for (QPushButton* each : staff.findChildren<QPushButton*>())
            if (each->text().startsWith(QStringLiteral("Ne&w")))
                add = each;
        QVERIFY(add);
        add->click();
        QTRY_COMPARE(lines.at(0)->text(), QString());
        QCOMPARE(readStaff(first).person.phone, QStringLiteral("55"));

        const int before = staff.model().rowCount();
        write(*lines.at(0), QStringLiteral(u"Ёлкина"));
        write(*lines.at(1), QStringLiteral(u"Анна"));
        QTest::keyClick(lines.at(1), Qt::Key_Return);
        QTRY_COMPARE(staff.model().rowCount(), before + 1);
        QTRY_VERIFY(staff.view().currentIndex().isValid());
        QVERIFY(staff.view().currentIndex().data().toString().startsWith(QStringLiteral(u"Ёлкина")));
        QVERIFY(staff.finish());
    }

private:
    // Of the page's form, in its order.
    QLineEdit& lastName() { return *m_page->form().findChildren<QLineEdit*>().at(0); }
    QLineEdit& phone() { return *m_page->form().findChildren<QLineEdit*>().at(5); }

    void chooseRow(int row) { m_page->view().setCurrentIndex(m_page->view().model()->index(row, 0)); }
    void choose(int row)
    {
        chooseRow(row);
        QTRY_VERIFY(lastName().isVisible());
        QTRY_COMPARE(lastName().text(), m_page->model().pupil(row).name.lastName);
    }
    // Russian letters; QTest's keys know only ASCII.
    static void write(QLineEdit& line, const QString& text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(&line, &event);
    }
    void type(const QString& text)
    {
        phone().setFocus();
        phone().selectAll();
        QTest::keyClicks(&phone(), text);
    }
    template <class Req>
    typename Req::Reply ask(const Req& request)
    {
        bool answered = false;
        typename Req::Reply reply;
        m_person->link->call(request).then(this, [&](const Result<typename Req::Reply>& result) {
            answered = true;
            if (result)
                reply = *result;
            else
                qWarning() << "refused" << int(result.error().code) << result.error().field;
        });
        if (!QTest::qWaitFor([&] { return answered; }, 5'000))
            qFatal("no answer");
        return reply;
    }
    QString readPhone(Id<Pupil> pupil) { return ask(OpenPupil{pupil}).person.phone; }
    StaffCard readStaff(Id<Staff> staff) { return ask(OpenStaff{staff}); }
    void savedBySomebodyElse(Id<Pupil> pupil, const QString& phone)
    {
        PupilCard card = ask(OpenPupil{pupil});
        card.person.phone = phone;
        QVERIFY(ask(SavePupil{card.id, card.person, card.fileNumber, card.version}).version > card.version);
    }

    test::ServerProcess m_server{QStringLiteral(ZVONOK_SERVER), 200};
    std::unique_ptr<JournalPerson> m_person;
    std::unique_ptr<PupilsPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_modelTester;
};

QTEST_MAIN(PersonCardsTest)
#include "PersonCardsTest.moc"
