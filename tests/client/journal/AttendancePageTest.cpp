// SPDX-License-Identifier: GPL-3.0-or-later
// The page of who is away against the server's program: an absence put in a journal is listed, its reason
// given once shows in the journal at once.
#include "client/journal/AttendancePage.h"
#include "JournalPerson.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGroupBox>
#include <QPushButton>
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
            const QList<QTreeWidgetItem*> found = list->findItems(name, Qt::MatchExactly, 1);
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
        QTRY_VERIFY(find() && item->text(4).startsWith(QStringLiteral(u"Б")));
        QVERIFY(item->isSelected()); // reading anew does not lose the choice

        // «Н» that is put later at a lesson of that day follows the reason, told by the answer.
        QCOMPARE(teacher.model().commit({{row, column, QString()}}, GridAct::Clear), QString());
        QTRY_COMPARE(teacher.text(row, column), QString());
        QTRY_COMPARE(teacher.outbox->waiting(), 0);
        QCOMPARE(teacher.model().commit({{row, column, QStringLiteral(u"н")}}, GridAct::Type), QString());
        QTRY_COMPARE(teacher.text(row, column), QStringLiteral(u"Б"));
        QCOMPARE(teacher.model().conflicts(), 0);
    }
};

QTEST_MAIN(AttendancePageTest)
#include "AttendancePageTest.moc"
