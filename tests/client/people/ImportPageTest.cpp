// SPDX-License-Identifier: GPL-3.0-or-later
// The page of imports against the server's program: guardians are shown before they are taken, mapped by
// hand, remembered, counted, refused with a sentence, and go with the undo.
// Only what is ticked is sent; stopped in the middle, what was sent is one act.
#include "client/people/ImportPage.h"
#include "tests/client/journal/JournalPerson.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>

using namespace zvonok;
using namespace zvonok::client;
using test::JournalPerson;

class ImportPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8()); // where mappings are remembered
        QVERIFY(m_server.start());
        m_person = std::make_unique<JournalPerson>(m_server, m_server.account(QStringLiteral(u"Секретарь")));
        QTRY_COMPARE_WITH_TIMEOUT(m_person->link->state(), ServerLink::State::Ready, 10'000);
        m_page = std::make_unique<ImportPage>(*m_person->desk);
        m_page->resize(1280, 800);
        m_page->show();
        m_rows = qobject_cast<QTableView*>(named("Rows of the import"));
        m_columns = qobject_cast<QTableWidget*>(named("Columns of the file"));
        QVERIFY(m_rows && m_columns);
        m_modelTester = std::make_unique<QAbstractItemModelTester>(m_rows->model());
    }
    void cleanupTestCase()
    {
        m_modelTester.reset();
        m_page.reset();
        m_person.reset();
    }

    void guardiansAreShownMappedAndTaken()
    {
        const QByteArray list = "Фамилия;Имя;Класс;Дата рождения;ФИО матери;Телефон матери;Кто ещё\n"
                                "Проверкин;Иван;5Я;01.02.2014;Проверкина Анна Ильинична;8-912-111-22-33;"
                                "Проверкин Олег Ильич\n"
                                "Проверкин;Глеб;6Я;01.02.2013;Проверкина Анна;89121112233;\n"
                                "Другов;Олег;5Я;01.02.2015;Анна Ильинична;;\n";
        open(list);
        QVERIFY(read(0).contains(QStringLiteral("mother: Проверкина Анна Ильинична, +7 912 111-22-33")));
        QVERIFY(!read(0).contains(QStringLiteral("Проверкин Олег")));
        QVERIFY2(remarks(2).contains(QStringLiteral("Mother is not a whole name")), qPrintable(remarks(2)));
        QVERIFY(remarks(2).contains(QStringLiteral("«Анна Ильинична»")));
        QCOMPARE(counts(), QStringLiteral("Guardians: new 1 · changed 1 · as they are 0 · refused 0"));

        // The user says what the last column is.
        auto* box = qobject_cast<QComboBox*>(m_columns->cellWidget(0, 6));
        QVERIFY(box);
        QCOMPARE(box->currentData().toString(), QString());
        QVERIFY(box->findText(QStringLiteral("Guardian's phone")) > 0);
        box->setCurrentIndex(box->findText(QStringLiteral("Father")));
        Q_EMIT box->activated(box->currentIndex());
        QTRY_VERIFY(!m_page->job().isBusy());
        QVERIFY(read(0).contains(QStringLiteral("father: Проверкин Олег Ильич")));
        QCOMPARE(counts(), QStringLiteral("Guardians: new 2 · changed 1 · as they are 0 · refused 0"));

        m_page->start();
        QTRY_VERIFY(!m_page->job().isBusy());
        QVERIFY(m_page->messages().currentText().contains(QStringLiteral("Guardians: new 2 · changed 1")));
        m_act = m_page->job().act();
        QVERIFY(m_act);

        // The same file, the same columns: nothing is new.
        open(list);
        QCOMPARE(m_page->job().mappings().at(0).fieldOf(6), QStringLiteral("fatherName"));
        QCOMPARE(m_page->job().count(ImportOutcome::Unchanged), 3);
        QCOMPARE(counts(), QStringLiteral("Guardians: new 0 · changed 0 · as they are 3 · refused 0"));
    }

    void whatTheServerRefusesIsSaid()
    {
        open("Фамилия;Имя;Класс;Дата рождения;ФИО матери;Место работы матери\n"
             "Проверкин;Иван;5Я;01.02.2014;Сидорова Ольга Ивановна;завод\n"
             "Проверкин;Глеб;6Я;01.02.2013;Проверкина Анна;завод\n");
        QCOMPARE(counts(), QStringLiteral("Guardians: new 0 · changed 1 · as they are 0 · refused 1"));
        QVERIFY2(remarks(0).contains(QStringLiteral("Mother the card names somebody else there")),
                 qPrintable(remarks(0)));
        QVERIFY(remarks(0).contains(QStringLiteral("Сидорова Ольга Ивановна")));
        QCOMPARE(m_page->job().rows().at(0).outcome, ImportOutcome::Unchanged); // the pupil is as he was
        QCOMPARE(m_page->job().rows().at(1).outcome, ImportOutcome::Changed);
        // Judged twice, said once.
        QCOMPARE(remarks(0).count(QStringLiteral("somebody else")), 1);
    }

    void undoTakesThemBack()
    {
        const auto contacts = [this] {
            int mine = 0;
            for (const GuardianContact& each : ask(ListGuardianContacts{}).contacts)
                mine += each.name.lastName.startsWith(QStringLiteral(u"Проверкин"));
            return mine;
        };
        QCOMPARE(contacts(), 3);
        QCOMPARE(ask(UndoImport{m_act}).kept, 0);
        QCOMPARE(contacts(), 0);
    }

    void whatIsUntickedIsNotSent()
    {
        open("Фамилия;Имя;Класс;Дата рождения\n"
             "Галочкин;Иван;5Я;01.02.2014\n"
             "Галочкин;Глеб;5Я;01.03.2014\n"
             "Галочкин;Олег;5Я;01.04.2014\n");
        QPushButton* start = button("&Import 3 row(s)");
        QVERIFY(start);
        const QModelIndex box = m_rows->model()->index(1, ImportRowsModel::Chosen);
        QVERIFY(m_rows->model()->setData(box, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(start->text(), QStringLiteral("&Import 2 row(s)"));
        start->click();
        QTRY_VERIFY(!m_page->job().isBusy());
        QCOMPARE(pupils(QStringLiteral(u"Галочкин")),
                 QStringList({QStringLiteral(u"Иван"), QStringLiteral(u"Олег")}));
        QVERIFY(!m_page->job().rows().at(1).done);
        QVERIFY(!m_page->job().rows().at(1).chosen);
        QVERIFY(m_page->job().rows().at(2).done);
        // Ticked afterwards, it follows as part of the same import.
        const Id<ImportAct> act = m_page->job().act();
        QVERIFY(m_rows->model()->setData(box, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(start->text(), QStringLiteral("&Import 1 row(s)"));
        start->click();
        QTRY_VERIFY(!m_page->job().isBusy());
        QCOMPARE(m_page->job().act(), act);
        QCOMPARE(pupils(QStringLiteral(u"Галочкин")).size(), 3);
        QCOMPARE(ask(UndoImport{act}).kept, 0);
        QVERIFY(pupils(QStringLiteral(u"Галочкин")).isEmpty());
    }

    void stoppedInTheMiddleIsOneActThatCanBeUndone()
    {
        constexpr int rows = 250; // three slices
        QByteArray list = "Фамилия;Имя;Класс;Дата рождения\n";
        for (int i = 0; i < rows; ++i) {
            const QString name =
                QStringLiteral(u"Стоп") + QChar(u'а' + i / 30) + QChar(u'а' + i % 30) + QStringLiteral(u"ев");
            list += QStringLiteral(u"%1;Иван;5Я;%2\n")
                        .arg(name, QDate(2014, 1, 1).addDays(i).toString(QStringLiteral("dd.MM.yyyy")))
                        .toUtf8();
        }
        open(list);
        QCOMPARE(m_page->job().count(ImportOutcome::Created), rows);
        QPushButton* stop = button("S&top");
        QVERIFY(stop);
        QVERIFY(!stop->isVisible());
        // The user presses Stop while the second slice is on its way.
        bool pressed = false;
        const auto pressing = connect(&m_page->job(), &ImportJob::progressed, this, [&](int done, int total) {
            if (pressed || done >= total)
                return;
            pressed = true;
            QVERIFY(stop->isVisible());
            QTimer::singleShot(0, stop, &QPushButton::click);
        });
        button("&Import 250 row(s)")->click();
        QTRY_VERIFY(!m_page->job().isBusy());
        disconnect(pressing);
        QVERIFY(pressed);
        QVERIFY(m_page->messages().currentText().startsWith(QStringLiteral("Stopped.")));
        QVERIFY(!stop->isVisible());
        const int sent = int(std::count_if(m_page->job().rows().begin(), m_page->job().rows().end(),
                                           [](const ImportJob::Row& row) { return row.done; }));
        QCOMPARE(sent, 200); // what was on its way is not cut
        QCOMPARE(pupils(QStringLiteral(u"Стоп")).size(), sent);
        QVERIFY(button("&Import 50 row(s)")); // the rest can follow

        // One line among the earlier imports, and one undo.
        auto* acts = qobject_cast<QTableWidget*>(named("Earlier imports"));
        QVERIFY(acts);
        QList<ImportActLine> standing = ask(ListImports{}).acts;
        standing.removeIf([](const ImportActLine& each) { return each.undone; });
        QCOMPARE(standing.size(), 1);
        QCOMPARE(standing.at(0).id, m_page->job().act());
        QVERIFY(standing.at(0).created >= sent); // and a class, where there was none
        QTRY_COMPARE(acts->item(0, 4)->text(), QString::number(standing.at(0).created));
        button("&Back")->click();
        acts->setCurrentCell(0, 0);
        QPushButton* undo = button("&Undo this import");
        QVERIFY(undo->isEnabled());
        undo->click();
        QTRY_VERIFY(m_page->messages().currentText().startsWith(QStringLiteral("Undone: ")));
        QVERIFY(pupils(QStringLiteral(u"Стоп")).isEmpty());
        QTRY_VERIFY(acts->item(0, 2)->text().contains(QStringLiteral("undone")));
        acts->setCurrentCell(-1, -1);
        acts->setCurrentCell(0, 0);
        QVERIFY(!undo->isEnabled()); // not twice
    }

    // A long list: who sees already that it is the wrong one need not wait for the end of the judging.
    void stoppedWhileJudgingOnlyWhatWasLookedAtMayGo()
    {
        constexpr int rows = 350; // four slices
        QByteArray list = "Фамилия;Имя;Класс;Дата рождения\n";
        for (int i = 0; i < rows; ++i)
            list += QStringLiteral(u"Долгов%1%2;Иван;5Я;%3\n")
                        .arg(QChar(u'а' + i / 30), QChar(u'а' + i % 30),
                             QDate(2014, 1, 1).addDays(i).toString(QStringLiteral("dd.MM.yyyy")))
                        .toUtf8();
        QPushButton* stop = button("S&top");
        QPushButton* on = button("L&ook at the rest");
        QVERIFY(stop && on);
        bool pressed = false;
        const auto pressing = connect(&m_page->job(), &ImportJob::progressed, this, [&](int done, int total) {
            if (pressed || done == 0 || done >= total)
                return;
            pressed = true;
            QVERIFY(stop->isVisible());
            QTimer::singleShot(0, stop, [stop] {
                stop->setFocus();
                QTest::keyClick(stop, Qt::Key_Space);
            });
        });
        open(list);
        disconnect(pressing);
        QVERIFY(pressed);
        QVERIFY(!stop->isVisible() && on->isVisible());
        QVERIFY(on->hasFocus());
        QCOMPARE(m_page->job().count(ImportOutcome::Created), 200); // what was on its way is not cut
        QCOMPARE(m_page->messages().currentText(),
                 QStringLiteral("Stopped. 150 row(s) were not looked at and are not imported."));
        // What was seen may go, and nothing else.
        QPushButton* start = button("&Import 200 row(s)");
        QVERIFY(start && start->isEnabled());
        start->setFocus();
        QTest::keyClick(start, Qt::Key_Space);
        QTRY_VERIFY(!m_page->job().isBusy());
        QCOMPARE(pupils(QStringLiteral(u"Долгов")).size(), 200);
        // On with the rest.
        on->setFocus();
        QTest::keyClick(on, Qt::Key_Space);
        QTRY_VERIFY(!m_page->job().isBusy());
        QVERIFY(!on->isVisible());
        QCOMPARE(m_page->job().count(ImportOutcome::Unknown), 0);
        start = button("&Import 150 row(s)");
        QVERIFY(start);
        start->click();
        QTRY_VERIFY(!m_page->job().isBusy());
        QCOMPARE(pupils(QStringLiteral(u"Долгов")).size(), rows);
        QCOMPARE(ask(UndoImport{m_page->job().act()}).kept, 0);
    }

    // OneRoster's users.csv reads as a list of pupils, and its teachers and parents are none.
    void oneFileOfABundleIsRefused()
    {
        open("sourcedId,status,dateLastModified,orgSourcedIds,role,givenName,familyName\n"
             "u1,active,,o1,teacher,Anna,Rosterova\n");
        const QString told = m_page->messages().currentText();
        QVERIFY2(told.contains(QStringLiteral("one file of a OneRoster bundle: give the folder or the zip")),
                 qPrintable(told));
        QVERIFY(told.startsWith(QStringLiteral("list.csv")));
        QVERIFY(!m_rows->isVisible());
    }

private:
    QPushButton* button(const char* text)
    {
        for (QPushButton* each : m_page->findChildren<QPushButton*>())
            if (each->text() == QLatin1String(text))
                return each;
        return nullptr;
    }
    // First names of the pupils whose last name begins so.
    QStringList pupils(const QString& lastName)
    {
        QStringList all;
        for (const PupilLine& each : ask(ListPupils{}).pupils)
            if (each.name.lastName.startsWith(lastName))
                all.append(each.name.firstName);
        all.sort();
        return all;
    }
    QWidget* named(const char* name)
    {
        for (QWidget* each : m_page->findChildren<QWidget*>())
            if (each->accessibleName() == QLatin1String(name))
                return each;
        return nullptr;
    }
    void open(const QByteArray& text)
    {
        const QString path = m_folder.filePath(QStringLiteral("list.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        m_page->openFiles({path});
        QTRY_VERIFY(!m_page->job().isBusy());
    }
    QString cell(int row, int column) { return m_rows->model()->index(row, column).data().toString(); }
    QString read(int row) { return cell(row, ImportRowsModel::What); }
    QString remarks(int row) { return cell(row, ImportRowsModel::Problem); }
    // The line about guardians.
    QString counts()
    {
        for (const QLabel* each : m_page->findChildren<QLabel*>())
            if (each->text().contains(QStringLiteral("\nGuardians:")))
                return each->text().section(u'\n', 1);
        return {};
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

    test::ServerProcess m_server{QStringLiteral(ZVONOK_SERVER), 200};
    QTemporaryDir m_folder;
    std::unique_ptr<JournalPerson> m_person;
    std::unique_ptr<ImportPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_modelTester;
    QTableView* m_rows = nullptr;
    QTableWidget* m_columns = nullptr;
    Id<ImportAct> m_act;
};

QTEST_MAIN(ImportPageTest)
#include "ImportPageTest.moc"
