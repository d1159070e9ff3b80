// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog of who stands in, against the server's program: appointed there, a colleague finds the journal
// among the own ones and puts a mark at that lesson; withdrawn there, it is over.
#include "client/journal/SubstituteDialog.h"
#include "JournalPerson.h"
#include "client/link/FailureText.h"

#include <QComboBox>
#include <QPushButton>
#include <QTreeWidget>

using namespace zvonok;
using namespace zvonok::client;
using test::JournalPerson;

class SubstituteDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColleagueIsAppointedAndWithdrawn()
    {
        test::ServerProcess server(QStringLiteral(ZVONOK_SERVER), 120);
        QVERIFY(server.start());
        JournalPerson teacher(server, server.account(QStringLiteral(u"Алгебра")));
        JournalPerson deputy(server, server.account(QStringLiteral(u"Заместитель")));
        JournalPerson colleague(server, server.account(QStringLiteral(u"География")));
        QTRY_VERIFY_WITH_TIMEOUT(teacher.isReady(), 10'000);
        QTRY_COMPARE(deputy.link->state(), ServerLink::State::Ready);
        QTRY_COMPARE(colleague.link->state(), ServerLink::State::Ready);
        QVERIFY(!colleague.greeter.who.name.isEmpty());

        // The deputy head opens the teacher's journal at the last lesson.
        const QString place = teacher.view->place();
        deputy.view->open(place);
        QTRY_COMPARE_WITH_TIMEOUT(deputy.view->place(), place, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(deputy.isReady(), 10'000);
        int column = -1;
        int row = -1;
        for (int i = deputy.model().columnCount() - 1; i >= 0 && row < 0; --i) {
            if (deputy.model().lesson(i).date > QDate::currentDate())
                continue; // it opens to who stands in on its day
            column = i;
            row = deputy.emptyRows(i).value(0, -1);
        }
        QVERIFY(row >= 0);
        Q_EMIT deputy.view->widget().substituteRequested(column);
        auto* dialog = deputy.view->findChild<SubstituteDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* staff = dialog->findChild<QComboBox*>();
        QTRY_VERIFY(staff->count() > 3);
        auto* list = dialog->findChild<QTreeWidget*>();
        const auto button = [&](const QString& text) {
            const auto all = dialog->findChildren<QPushButton*>();
            for (QPushButton* each : all)
                if (QString(each->text()).remove(u'&') == text)
                    return each;
            return static_cast<QPushButton*>(nullptr);
        };
        QPushButton* appoint = button(QStringLiteral("Appoint"));
        QPushButton* withdraw = button(QStringLiteral("Withdraw"));
        QVERIFY(appoint && withdraw && !withdraw->isEnabled());
        staff->setCurrentText(QStringLiteral(u"Никто Никакой"));
        appoint->click(); // nobody of that name: nothing is sent
        QVERIFY(appoint->isEnabled());
        int at = -1;
        for (int i = 0; i < staff->count(); ++i)
            if (staff->itemText(i).startsWith(colleague.greeter.who.name.section(u' ', 0, 0)))
                at = i;
        QVERIFY(at >= 0);
        staff->setCurrentIndex(at);
        appoint->click();
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 1, 10'000);
        QVERIFY(list->topLevelItem(0)->text(2).startsWith(colleague.greeter.who.name.section(u' ', 0, 0)));
        // Everybody who looks at the journal sees it.
        QTRY_VERIFY(!teacher.model().substitute(column).isEmpty());

        colleague.view->refresh(); // F5: the list of journals is read anew
        QTRY_VERIFY_WITH_TIMEOUT((colleague.view->open(place), colleague.view->place() == place), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(colleague.isReady(), 10'000);
        QCOMPARE(colleague.model().lockReason(row, column), QString());
        QCOMPARE(colleague.model().commit({{row, column, QStringLiteral("5")}}, GridAct::Type), QString());
        QTRY_COMPARE(teacher.text(row, column), QStringLiteral("5"));
        QCOMPARE(colleague.model().lockReason(row, column == 0 ? 1 : column - 1),
                 FailureText::standInSentence());

        list->topLevelItem(0)->setSelected(true);
        QVERIFY(withdraw->isEnabled());
        withdraw->click();
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 0, 10'000);
        QTRY_VERIFY(teacher.model().substitute(column).isEmpty());
        QCOMPARE(teacher.text(row, column), QStringLiteral("5"));
        // The colleague's page is told to be read anew, and is not given any more.
        QTRY_VERIFY_WITH_TIMEOUT(!colleague.view->isCurrent(), 10'000);
    }
};

QTEST_MAIN(SubstituteDialogTest)
#include "SubstituteDialogTest.moc"
