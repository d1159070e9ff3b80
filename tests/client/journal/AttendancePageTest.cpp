// SPDX-License-Identifier: GPL-3.0-or-later
// The page of who is away against the server's program: an absence put in a journal is listed, its reason
// given once shows in the journal at once, and goes when it is withdrawn; whoever is here may have one in
// advance.
#include "client/journal/AttendancePage.h"
#include "JournalPerson.h"
#include "client/journal/ReasonsBox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGroupBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace zvonok;
using namespace zvonok::client;
using test::JournalPerson;

class AttendancePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReasonGivenOnceShowsInTheJournal()
    {
        test::ServerProcess server(QStringLiteral(ZVONOK_SERVER), 120);
        QVERIFY(server.start());
        JournalPerson teacher(server, server.account(QStringLiteral(u"Алгебра")));
        JournalPerson deputy(server, server.account(QStringLiteral(u"Заместитель")));
        QTRY_VERIFY_WITH_TIMEOUT(teacher.isReady(), 10'000);
        QTRY_COMPARE(deputy.link->state(), ServerLink::State::Ready);
        const int column = teacher.model().columnCount() - 1;
        const int row = teacher.emptyRows(column).value(0, -1);
        QVERIFY(row >= 0);
        const QString name = teacher.model().rowName(row);
        QCOMPARE(teacher.model().commit({{row, column, QStringLiteral(u"н")}}, GridAct::Type), QString());
        QTRY_COMPARE(teacher.outbox->waiting(), 0);

        AttendancePage page(*deputy.desk);
        page.resize(1000, 600);
        page.show();
        auto* day = page.findChild<QDateEdit*>();
        day->setDate(teacher.model().lesson(column).date);
        auto* list = page.findChild<QTreeWidget*>();
        QTreeWidgetItem* item = nullptr;
        const auto find = [&] {
            const QList<QTreeWidgetItem*> found = list->findItems(name, Qt::MatchExactly, 0);
            item = found.isEmpty() ? nullptr : found.first();
            return item != nullptr;
        };
        QTRY_VERIFY(find());
        QVERIFY(item->text(3).contains(QStringLiteral(u"Н")));
        auto* give = page.findChild<QGroupBox*>()->findChild<QPushButton*>();
        QVERIFY(!give->isEnabled()); // nobody is chosen
        item->setSelected(true);
        QVERIFY(give->isEnabled());
        QTest::mouseClick(give, Qt::LeftButton);
        QTRY_COMPARE(teacher.text(row, column), QStringLiteral(u"Б"));
        QTRY_VERIFY(find() && item->text(4).startsWith(QStringLiteral(u"Б — по болезни")));
        QVERIFY(item->isSelected()); // reading anew does not lose the choice

        // «Н» that is put later at a lesson of that day follows the reason, told by the answer.
        QCOMPARE(teacher.model().commit({{row, column, QString()}}, GridAct::Clear), QString());
        QTRY_COMPARE(teacher.text(row, column), QString());
        QTRY_COMPARE(teacher.outbox->waiting(), 0);
        QCOMPARE(teacher.model().commit({{row, column, QStringLiteral(u"н")}}, GridAct::Type), QString());
        QTRY_COMPARE(teacher.text(row, column), QStringLiteral(u"Б"));
        QCOMPARE(teacher.model().conflicts(), 0);

        // Withdrawn, it takes back what it gave.
        auto* box = page.findChild<ReasonsBox*>();
        auto* reasons = box->findChild<QTreeWidget*>();
        auto* withdraw = box->findChild<QPushButton*>();
        QTRY_COMPARE(reasons->findItems(name, Qt::MatchExactly, 0).size(), 1);
        QVERIFY(!withdraw->isEnabled());
        reasons->findItems(name, Qt::MatchExactly, 0).first()->setSelected(true);
        QVERIFY(withdraw->isEnabled());
        QTest::mouseClick(withdraw, Qt::LeftButton);
        QTRY_COMPARE(teacher.text(row, column), QStringLiteral(u"Н"));
        const auto givenBy = [&] {
            const QList<QTreeWidgetItem*> found = reasons->findItems(name, Qt::MatchExactly, 0);
            return found.isEmpty() ? QString() : found.first()->text(6);
        };
        QTRY_COMPARE(givenBy(), QStringLiteral("withdrawn"));
        QVERIFY(!withdraw->isEnabled()); // it is withdrawn
        QTRY_VERIFY(find() && item->text(4).isEmpty());
    }

    void whoeverIsHereMayHaveAReasonInAdvance()
    {
        test::ServerProcess server(QStringLiteral(ZVONOK_SERVER), 120);
        QVERIFY(server.start());
        JournalPerson deputy(server, server.account(QStringLiteral(u"Заместитель")));
        QTRY_COMPARE(deputy.link->state(), ServerLink::State::Ready);
        AttendancePage page(*deputy.desk);
        page.resize(1000, 700);
        page.show();
        auto* classes = page.findChild<QComboBox*>();
        auto* everybody = page.findChild<QCheckBox*>();
        auto* list = page.findChild<QTreeWidget*>();
        QTRY_VERIFY(classes->count() > 1);
        QVERIFY(!everybody->isEnabled()); // of the whole school only those who are away
        QVERIFY(!list->isColumnHidden(1) || list->topLevelItemCount() == 0);
        classes->setCurrentIndex(1);
        Q_EMIT classes->activated(1);
        QTRY_VERIFY(everybody->isEnabled());
        everybody->setChecked(true);
        QTreeWidgetItem* here = nullptr;
        const auto findHere = [&] {
            here = nullptr;
            for (int i = 0; i < list->topLevelItemCount() && !here; ++i)
                if (list->topLevelItem(i)->text(3).isEmpty() && list->topLevelItem(i)->text(4).isEmpty())
                    here = list->topLevelItem(i);
            return here != nullptr;
        };
        QTRY_VERIFY(findHere());
        QVERIFY(list->isColumnHidden(1)); // all are of one class
        const QString name = here->text(0);
        here->setSelected(true);
        auto* form = page.findChild<QGroupBox*>();
        const QList<QDateEdit*> days = form->findChildren<QDateEdit*>();
        const QDate from = QDate::currentDate().addDays(7);
        days.at(0)->setDate(from);
        days.at(1)->setDate(from.addDays(4));
        const QList<QComboBox*> choices = form->findChildren<QComboBox*>();
        QVERIFY(choices.at(0)->itemText(3).startsWith(QStringLiteral(u"ОСВ — ")));
        choices.at(0)->setCurrentIndex(3);
        QTRY_VERIFY(choices.at(1)->count() > 2);
        choices.at(1)->setCurrentIndex(2);
        const QSignalSpy reread(list->model(), &QAbstractItemModel::modelReset);
        page.refresh(); // keeps the form and who is chosen
        QTRY_VERIFY(!reread.isEmpty());
        QCOMPARE(list->selectedItems().size(), 1);
        QCOMPARE(days.at(0)->date(), from);
        const QString subject = choices.at(1)->currentText();
        QTest::mouseClick(form->findChild<QPushButton*>(), Qt::LeftButton);
        auto* reasons = page.findChild<ReasonsBox*>()->findChild<QTreeWidget*>();
        QTRY_COMPARE(reasons->findItems(name, Qt::MatchExactly, 0).size(), 1);
        const QTreeWidgetItem* given = reasons->findItems(name, Qt::MatchExactly, 0).first();
        QCOMPARE(given->text(2), ReasonsBox::days(from, from.addDays(4)));
        QCOMPARE(given->text(4), subject);
        // The next pupil's days and lessons are others.
        QCOMPARE(days.at(0)->date(), page.findChild<QDateEdit*>()->date());
        QCOMPARE(days.at(1)->date(), days.at(0)->date());
        QCOMPARE(choices.at(1)->currentIndex(), 0);
        QVERIFY(reasons->isColumnHidden(5)); // nobody has noted anything
    }
};

QTEST_MAIN(AttendancePageTest)
#include "AttendancePageTest.moc"
