// SPDX-License-Identifier: GPL-3.0-or-later
// The audit viewer against the server's program: what was just done stands on top, kinds and days narrow it,
// the chain is verified.
#include "client/admin/AuditPage.h"
#include "client/admin/AuditModel.h"
#include "client/widgets/MessageBar.h"
#include "tests/client/journal/JournalPerson.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace zvonok;
using namespace zvonok::client;
using test::JournalPerson;

class AuditPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMarkIsFoundWithWhoAndWhatAndTheChainHolds()
    {
        test::ServerProcess server(QStringLiteral(ZVONOK_SERVER), 120);
        QVERIFY(server.start());
        JournalPerson admin(server, server.account(QStringLiteral("admin")));
        JournalPerson teacher(server, server.account(QStringLiteral(u"Алгебра")));
        QTRY_VERIFY_WITH_TIMEOUT(teacher.isReady(), 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(admin.link->state(), ServerLink::State::Ready, 10'000);
        const int column = teacher.model().columnCount() - 1;
        const int row = teacher.emptyRows(column).value(0, -1);
        QVERIFY(row >= 0);
        QCOMPARE(teacher.model().commit({{row, column, QStringLiteral("5")}}, GridAct::Type), QString());
        QTRY_COMPARE(teacher.outbox->waiting(), 0);

        client::AuditPage page(*admin.desk);
        page.resize(1200, 700);
        page.show();
        auto* view = page.findChild<QTableView*>();
        auto* kind = page.findChild<QComboBox*>();
        auto* details = page.findChild<QPlainTextEdit*>();
        kind->setCurrentIndex(kind->findData(QStringLiteral("mark.")));
        QTRY_VERIFY(view->model()->rowCount() > 0);
        auto* model = qobject_cast<AuditModel*>(view->model());
        QVERIFY(model);
        QTRY_VERIFY(model->rowCount() > 0 && model->line(0).action.startsWith(QStringLiteral("mark.")));
        QCOMPARE(model->index(0, AuditModel::By).data().toString(), teacher.greeter.who.name);
        view->setFocus();
        view->setCurrentIndex({});
        QTest::keyClick(view, Qt::Key_Down);
        QTRY_VERIFY(details->toPlainText().contains(QString::number(model->line(0).sequence)));

        kind->setCurrentIndex(kind->findData(QStringLiteral("import.")));
        QTRY_COMPARE(view->model()->rowCount(), 0);
        QVERIFY(details->toPlainText().isEmpty());

        QPushButton* verify = nullptr;
        for (QPushButton* each : page.findChildren<QPushButton*>())
            if (each->text() == QStringLiteral("Verif&y the log"))
                verify = each;
        QVERIFY(verify);
        verify->setFocus();
        QTest::keyClick(verify, Qt::Key_Space);
        QVERIFY(!verify->isEnabled());
        QTRY_VERIFY(verify->isEnabled());
        QVERIFY2(page.findChild<MessageBar*>()->currentText().contains(QStringLiteral("Nobody has altered")),
                 qPrintable(page.findChild<MessageBar*>()->currentText()));
    }
};

QTEST_MAIN(AuditPageTest)
#include "AuditPageTest.moc"
