// SPDX-License-Identifier: GPL-3.0-or-later
// Exams, final marks, debts, marks of another school and behaviour with real keys on the real pages against
// the server's program.
#include "client/assessment/ClassSummaryPage.h"
#include "client/assessment/DebtsPage.h"
#include "client/assessment/ExamsPage.h"
#include "client/assessment/FormerMarksPage.h"
#include "client/journal/PeriodSheetView.h"
#include "tests/client/journal/JournalPerson.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGroupBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

using namespace zvonok;
using namespace zvonok::client;
using test::JournalPerson;

namespace {

// QTest's own types no Cyrillic.
void type(QWidget& grid, const QString& text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(&grid, &press);
    }
    QTest::keyClick(&grid, Qt::Key_Return);
}

template <class W>
W* named(QWidget& page, const QString& name)
{
    for (W* each : page.findChildren<W*>())
        if (each->accessibleName() == name)
            return each;
    qFatal("no field %s", qPrintable(name));
}

QPushButton* button(QWidget& page, const QString& text)
{
    for (QPushButton* each : page.findChildren<QPushButton*>())
        if (each->text() == text)
            return each;
    qFatal("no button %s", qPrintable(text));
}

} // namespace

class FinalsPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_teacher = std::make_unique<JournalPerson>(m_server, m_server.account(QStringLiteral(u"Алгебра")));
        m_deputy =
            std::make_unique<JournalPerson>(m_server, m_server.account(QStringLiteral(u"Заместитель")));
        QTRY_VERIFY_WITH_TIMEOUT(m_teacher->isReady(), 10'000);
        QTRY_COMPARE(m_deputy->link->state(), ServerLink::State::Ready);
        m_sheet = std::make_unique<PeriodSheetView>(*m_teacher->desk);
        m_sheet->resize(1300, 700);
        m_sheet->show();
        m_sheet->open(m_teacher->view->place());
        QTRY_VERIFY(m_sheet->isCurrent());
        m_className = m_teacher->view->place().section(u'/', 0, 0);
    }
    void cleanupTestCase()
    {
        m_sheet.reset();
        m_teacher.reset();
        m_deputy.reset();
    }

    void anExamIsPlannedAndItsColumnComesLive()
    {
        QCOMPARE(columnNamed(QStringLiteral(u"Зачёт по теме")), -1);
        ExamsPage page(*m_deputy->desk);
        page.resize(1200, 800);
        page.show();
        QTRY_VERIFY(page.isLoaded() && named<QComboBox>(page, QStringLiteral("Subject"))->count() > 0);
        QVERIFY(!page.exams().exams.isEmpty()); // those of the demo
        QTest::mouseClick(button(page, QStringLiteral("&New exam")), Qt::LeftButton);
        named<QSpinBox>(page, QStringLiteral("Grade"))->setValue(m_className.chopped(1).toInt());
        auto* subject = named<QComboBox>(page, QStringLiteral("Subject"));
        subject->setCurrentIndex(subject->findText(QStringLiteral(u"Алгебра")));
        auto* name = named<QLineEdit>(page, QStringLiteral("Name of the exam"));
        // Without a name nothing is planned, and what is in the form stays.
        const qsizetype before = page.exams().exams.size();
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(page.findChild<MessageBar*>()->currentText().contains(QStringLiteral("name")));
        QCOMPARE(subject->currentText(), QStringLiteral(u"Алгебра"));
        name->setText(QStringLiteral(u"Зачёт по теме"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(page.exams().exams.size(), before + 1);
        QTRY_VERIFY(columnNamed(QStringLiteral(u"Зачёт по теме")) >= 0);
        QVERIFY(columnNamed(QStringLiteral("Final mark")) > columnNamed(QStringLiteral(u"Зачёт по теме")));
    }

    void theFinalMarkIsSuggestedWithItsArithmetic()
    {
        const int year = columnNamed(QStringLiteral("Year"));
        const int exam = columnNamed(QStringLiteral(u"Зачёт по теме"));
        const int final = columnNamed(QStringLiteral("Final mark"));
        put(0, year, QStringLiteral("4"));
        put(0, exam, QStringLiteral("1")); // exams are marked from 2 on
        QCOMPARE(m_sheet->model().cell(0, exam).text, QString());
        QTest::keyClick(&m_sheet->grid(), Qt::Key_Escape);
        put(0, exam, QStringLiteral("5"));
        QTRY_COMPARE(m_teacher->outbox->waiting(), 0);
        QTRY_COMPARE(m_sheet->model().cell(0, final).note, QStringLiteral("5"));
        const QString line = m_sheet->model().currentLine(0, final);
        QVERIFY2(line.contains(QStringLiteral(u"year 4, exam 5 → 4,50 → 5")), qPrintable(line));
        m_sheet->grid().controller().setQuickEntry(true);
        m_sheet->grid().controller().moveTo(0, final);
        QTest::keyClicks(&m_sheet->grid(), QStringLiteral("="));
        QCOMPARE(m_sheet->model().cell(0, final).text, QStringLiteral("5"));
        // One key says осв.
        m_sheet->grid().controller().moveTo(1, year);
        QKeyEvent press(QEvent::KeyPress, QChar(u'О').unicode(), Qt::NoModifier, QStringLiteral(u"о"));
        QCoreApplication::sendEvent(&m_sheet->grid(), &press);
        QCOMPARE(m_sheet->model().cell(1, year).text, QStringLiteral(u"осв"));
        m_sheet->grid().controller().setQuickEntry(false);
        QTRY_COMPARE(m_teacher->outbox->waiting(), 0);
        QCOMPARE(m_teacher->outbox->refused().size(), 0);
    }

    void anExamByChoiceIsForThoseWhoChoseIt()
    {
        ExamsPage page(*m_deputy->desk);
        page.resize(1200, 800);
        page.show();
        QTRY_VERIFY(page.isLoaded());
        auto* list = page.findChild<QTreeWidget*>();
        const auto chosen = list->findItems(QStringLiteral(u"География"), Qt::MatchExactly, 1);
        QVERIFY(!chosen.isEmpty());
        list->setCurrentItem(chosen.first());
        auto* choices = page.findChild<QListWidget*>();
        QTRY_VERIFY(choices->count() > 0);
        int row = 0;
        while (row < choices->count() && choices->item(row)->checkState() == Qt::Checked)
            ++row;
        QVERIFY(row < choices->count());
        const QString before = chosen.first()->text(4);
        choices->setCurrentRow(row);
        QTest::keyClick(choices, Qt::Key_Space);
        QTRY_VERIFY(chosen.first()->text(4) != before);
        QCOMPARE(choices->item(row)->checkState(), Qt::Checked);

        PeriodSheetView sheet(*m_deputy->desk);
        sheet.resize(1300, 700);
        sheet.show();
        sheet.open(QString(choices->item(0)->text().section(u' ', 0, 0) + QStringLiteral(u"/География")));
        QTRY_VERIFY(sheet.isCurrent() && sheet.model().columnCount() > 0);
        int exam = 0;
        while (exam < sheet.model().columnCount() && sheet.model().columnName(exam) != QStringLiteral(u"ОГЭ"))
            ++exam;
        QVERIFY(exam < sheet.model().columnCount());
        int locked = 0;
        for (int i = 0; i < sheet.model().rowCount(); ++i)
            locked += sheet.model().lockReason(i, exam).isEmpty() ? 0 : 1;
        QVERIFY(locked > 0 && locked < sheet.model().rowCount());
        // Points and what they are worth: 26 of 31 is a 5.
        int open = 0;
        while (!sheet.model().lockReason(open, exam).isEmpty())
            ++open;
        sheet.grid().controller().moveTo(open, exam);
        QTest::keyClicks(&sheet.grid(), QStringLiteral("26"));
        QTest::keyClick(&sheet.grid(), Qt::Key_Return);
        QCOMPARE(sheet.model().cell(open, exam).text, QStringLiteral("26"));
        QCOMPARE(sheet.model().cell(open, exam + 1).text, QStringLiteral("5"));
        QTRY_COMPARE(m_deputy->outbox->waiting(), 0);
    }

    void aDebtIsPaidOffBeforeItsTerm()
    {
        DebtsPage page(*m_deputy->desk);
        page.resize(1200, 800);
        page.show();
        QTRY_VERIFY(page.isLoaded());
        QTRY_VERIFY(!page.debts().debts.isEmpty()); // that of the demo's newcomer
        const DebtLine debt = page.debts().debts.first();
        QCOMPARE(debt.attempts.size(), 2);
        QCOMPARE(debt.attempts.last().value, 0); // appointed
        // An outcome in the future is refused, and the form keeps what is in it.
        auto* outcome = named<QComboBox>(page, QStringLiteral("Outcome"));
        outcome->setCurrentIndex(outcome->findData(3));
        named<QLineEdit>(page, QStringLiteral("Document"))->setText(QStringLiteral("№ 7"));
        page.saveAttempt();
        QTRY_VERIFY(page.findChild<MessageBar*>()->currentText().contains(QStringLiteral("future")));
        QCOMPARE(outcome->currentData().toInt(), 3);
        named<QDateEdit>(page, QStringLiteral("Day"))->setDate(QDate::currentDate());
        QTest::keyClick(named<QLineEdit>(page, QStringLiteral("Document")), Qt::Key_Return);
        QTRY_VERIFY(page.debts().debts.isEmpty());
        QVERIFY(page.findChild<MessageBar*>()->currentText().contains(QStringLiteral("paid off")));
        page.print();
        QTRY_VERIFY(m_deputy->desk->previewed.contains(QStringLiteral("academic-debts")));
    }

    void marksOfAnotherSchoolAreTypedByKeys()
    {
        FormerMarksPage page(*m_deputy->desk);
        page.resize(1100, 700);
        page.show();
        auto* classes = named<QComboBox>(page, QStringLiteral("Class"));
        QTRY_VERIFY(classes->count() > 0);
        auto* pupils = named<QComboBox>(page, QStringLiteral("Pupil"));
        auto* years = named<QComboBox>(page, QStringLiteral("School year"));
        // The demo's newcomer is of the highest grade up to 9 that there is.
        int newest = -1;
        for (int i = 0; i < classes->count(); ++i)
            if (const int grade = classes->itemText(i).chopped(1).toInt(); grade >= 6 && grade <= 9)
                newest = newest < 0 || grade > classes->itemText(newest).chopped(1).toInt() ? i : newest;
        QVERIFY(newest >= 0);
        classes->setCurrentIndex(newest);
        Q_EMIT classes->activated(newest);
        QTRY_VERIFY(pupils->count() > 0);
        years->setCurrentIndex(years->currentIndex() == 0 ? 1 : 0); // the year before
        pupils->setCurrentIndex(0);
        Q_EMIT pupils->activated(0);
        QTRY_VERIFY(page.isLoaded() && page.model().rowCount() > 0);
        int row = 0;
        while (row < page.model().rowCount() && !page.model().cell(row, 0).text.isEmpty())
            ++row;
        QVERIFY(row < page.model().rowCount());
        auto* school = named<QLineEdit>(page, QStringLiteral("School"));
        school->clear();
        Q_EMIT school->textEdited(QString());
        page.grid().controller().moveTo(row, 0);
        QTest::keyClicks(&page.grid(), QStringLiteral("4"));
        QCOMPARE(page.model().cell(row, 0).text, QString()); // of no school nothing is taken
        QTest::keyClick(&page.grid(), Qt::Key_Escape);
        QTest::keyClicks(school, QStringLiteral("School 5"));
        QTest::keyClick(school, Qt::Key_Return);
        page.grid().controller().moveTo(row, 0);
        QTest::keyClicks(&page.grid(), QStringLiteral("4"));
        QTest::keyClick(&page.grid(), Qt::Key_Return);
        QCOMPARE(page.model().cell(row, 0).text, QStringLiteral("4"));
        QTRY_COMPARE(m_deputy->outbox->waiting(), 0);
        QVERIFY(page.model().details(row, 0).contains(QStringLiteral("School 5")));
        QTest::keyClick(&page.grid(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page.model().cell(row, 0).text, QString());
        // Typed twice before the first answer is no conflict.
        m_deputy->link->disconnectFromServer();
        page.grid().controller().moveTo(row, 0);
        QTest::keyClicks(&page.grid(), QStringLiteral("3"));
        QTest::keyClick(&page.grid(), Qt::Key_Return);
        page.grid().controller().moveTo(row, 0);
        QTest::keyClicks(&page.grid(), QStringLiteral("5"));
        QTest::keyClick(&page.grid(), Qt::Key_Return);
        QVERIFY(page.model().cell(row, 0).states.testFlag(GridState::Pending));
        m_deputy->link->connectToServer(QStringLiteral("127.0.0.1"), m_server.port());
        QTRY_COMPARE_WITH_TIMEOUT(m_deputy->outbox->waiting(), 0, 10'000);
        QTRY_COMPARE(m_deputy->outbox->refused().size(), 0);
        QCOMPARE(page.model().cell(row, 0).text, QStringLiteral("5"));
        QCOMPARE(page.model().conflicts(), 0);
    }

    void behaviourIsOneMoreColumnWhereTheSchoolHasIt()
    {
        ClassSummaryPage page(*m_deputy->desk);
        page.resize(1200, 700);
        page.show();
        QTRY_VERIFY(page.model().columnCount() > 0);
        page.open(m_className);
        QTRY_COMPARE(page.model().summary().className, m_className);
        const int subjects = int(page.model().summary().subjects.size());
        QCOMPARE(page.model().columnCount(), subjects); // off by default
        bool set = false;
        m_deputy->link
            ->call(SetBehaviourRule{{QDate::currentDate().addDays(-300), BehaviourScale::ThreeLevels, 0}})
            .then(this, [&](const Result<BehaviourRule>& rule) { set = rule.has_value(); });
        QTRY_VERIFY(set);
        page.refresh();
        QTRY_COMPARE(page.model().columnCount(), subjects + 1);
        page.grid().controller().moveTo(0, subjects);
        type(page.grid(), QStringLiteral(u"обр"));
        QCOMPARE(page.model().cell(0, subjects).text, QStringLiteral(u"обр"));
        QTRY_COMPARE(m_deputy->outbox->waiting(), 0);
        QVERIFY(!page.model().cell(0, subjects).states.testFlag(GridState::Pending));
        page.refresh();
        QTRY_COMPARE(page.model().summary().behaviour.size(), 1);
        QTest::keyClick(&page.grid(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_deputy->outbox->waiting(), 0);
        QCOMPARE(page.model().cell(0, subjects).text, QString());
    }

private:
    int columnNamed(const QString& name)
    {
        for (int column = 0; column < m_sheet->model().columnCount(); ++column)
            if (m_sheet->model().columnName(column) == name)
                return column;
        return -1;
    }
    void put(int row, int column, const QString& text)
    {
        m_sheet->grid().controller().moveTo(row, column);
        QTest::keyClicks(&m_sheet->grid(), text);
        QTest::keyClick(&m_sheet->grid(), Qt::Key_Return);
    }

    test::ServerProcess m_server{QStringLiteral(ZVONOK_SERVER), 200};
    std::unique_ptr<JournalPerson> m_teacher;
    std::unique_ptr<JournalPerson> m_deputy;
    std::unique_ptr<PeriodSheetView> m_sheet;
    QString m_className;
};

QTEST_MAIN(FinalsPagesTest)
#include "FinalsPagesTest.moc"
