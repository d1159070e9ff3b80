// SPDX-License-Identifier: GPL-3.0-or-later
// Control of journals with real keys on the real page against the server's program: from a figure to its
// lessons and on to the journal, the other tables, filters, printing, the school's terms, what a teacher
// sees.
#include "client/control/ControlPage.h"
#include "client/control/ControlRulesDialog.h"
#include "tests/client/journal/JournalPerson.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

using namespace zvonok;
using namespace zvonok::client;
using test::JournalPerson;

class ControlPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_deputy =
            std::make_unique<JournalPerson>(m_server, m_server.account(QStringLiteral(u"Заместитель")));
        QTRY_COMPARE_WITH_TIMEOUT(m_deputy->link->state(), ServerLink::State::Ready, 10'000);
        m_page = std::make_unique<ControlPage>(*m_deputy->desk);
        m_page->resize(1200, 700);
        m_page->show();
        QTRY_VERIFY(m_page->isLoaded());
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_deputy.reset();
    }

    void aFigureOpensToItsLessonsAndThemToTheJournal()
    {
        QVERIFY(m_page->sheet().lines.size() > 10);
        // The demo school has journals that are not filled: the first row is the sum.
        ControlTableView& table = m_page->table();
        QVERIFY(table.rows().row(table.sourceRow(0)).pinned);
        int column = 3; // without a topic
        table.choose(1, column);
        int row = 1;
        while (row < table.shownCount() && figure(row, column) == 0)
            ++row;
        QVERIFY(row < table.shownCount());
        table.choose(row, column);
        const int wanted = figure(row, column);
        const QString journal = table.rows().row(table.sourceRow(row)).cells.first().text;
        QTest::keyClick(&table, Qt::Key_Return);
        QTRY_COMPARE(m_page->lessonTable().shownCount(), wanted);
        QTRY_VERIFY(m_page->lessonTable().hasFocus());
        QTest::keyClick(&m_page->lessonTable(), Qt::Key_Return);
        const QString opened = m_deputy->desk->opened.last();
        QVERIFY2(opened.startsWith(QString(QStringLiteral("journal:") + journal + u'@')), qPrintable(opened));
        QVERIFY(opened.contains(QRegularExpression(QStringLiteral("@\\d{4}-\\d\\d-\\d\\d\\.\\d+$"))));
        // Esc leads back to the figure.
        QTest::keyClick(&m_page->lessonTable(), Qt::Key_Escape);
        QVERIFY(!m_page->lessonTable().isVisible());
        QVERIFY(table.hasFocus());
        QCOMPARE(table.currentColumn(), column);
    }

    void theSumOpensLikeAnyFigure()
    {
        ControlTableView& table = m_page->table();
        table.choose(0, 6); // late
        const int wanted = figure(0, 6);
        QVERIFY(wanted > 0);
        QTest::keyClick(&table, Qt::Key_Return);
        QTRY_COMPARE(m_page->lessonTable().shownCount(), wanted);
        // A list of lessons stays over a look at the journal and back.
        m_page->hide();
        m_page->show();
        QTest::qWait(200);
        QVERIFY(m_page->lessonTable().isVisible());
        QCOMPARE(m_page->lessonTable().shownCount(), wanted);
        QTest::keyClick(&table, Qt::Key_Escape);
        QVERIFY(!m_page->lessonTable().isVisible());
    }

    void theKeysLeadThroughTheTables()
    {
        m_page->table().setFocus();
        QTest::keyClick(&m_page->table(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(m_page->tab(), ControlPage::Accumulation);
        QCOMPARE(m_page->place(), QStringLiteral("accumulation"));
        QTRY_VERIFY(m_page->isLoaded());
        QVERIFY(!m_page->line().isEmpty());
        QTest::keyClick(&m_page->table(), Qt::Key_PageUp, Qt::ControlModifier);
        QTest::keyClick(&m_page->table(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(m_page->tab(), ControlPage::Contradictions);
        m_page->open(QStringLiteral("filling"));
        QCOMPARE(m_page->tab(), ControlPage::Filling);
    }

    void aPupilWithTooFewMarksLeadsToTheJournal()
    {
        choosePeriod(0); // the first quarter is over
        m_page->showTab(ControlPage::Accumulation);
        QTRY_VERIFY(m_page->isLoaded() && m_page->table().shownCount() > 0);
        m_page->table().choose(0, 0);
        QTest::keyClick(&m_page->table(), Qt::Key_Return);
        const QString opened = m_deputy->desk->opened.last();
        QVERIFY2(opened.startsWith(QStringLiteral("journal:")), qPrintable(opened));
        QVERIFY(opened.contains(QRegularExpression(QStringLiteral("~\\d+$"))));
    }

    void aContradictionLeadsToItsSheet()
    {
        m_page->showTab(ControlPage::Contradictions);
        QTRY_VERIFY(m_page->isLoaded() && m_page->table().shownCount() > 0);
        m_page->table().choose(0, 0);
        QTest::keyClick(&m_page->table(), Qt::Key_Return);
        QVERIFY(m_deputy->desk->opened.last().startsWith(QStringLiteral("period-marks:")));
    }

    void eachTableIsPrinted()
    {
        m_page->showTab(ControlPage::Filling);
        QTRY_VERIFY(m_page->isLoaded());
        m_page->print();
        QTRY_COMPARE(m_deputy->desk->previewed, QStringList{QStringLiteral("journal-filling")});
        QVERIFY(!m_deputy->desk->previewedDocuments.first().sections.isEmpty());
        m_page->showTab(ControlPage::Accumulation);
        m_page->print();
        QTRY_COMPARE(m_deputy->desk->previewed.last(), QStringLiteral("marks-accumulation"));
        m_page->showTab(ControlPage::Contradictions);
        m_page->print();
        QTRY_COMPARE(m_deputy->desk->previewed.last(), QStringLiteral("mark-contradictions"));
    }

    void aClassNarrowsAndAFilterFinds()
    {
        m_page->showTab(ControlPage::Filling);
        QTRY_VERIFY(m_page->isLoaded());
        const int all = m_page->table().shownCount();
        m_page->find();
        QTest::keyClicks(m_page->findChild<QLineEdit*>(), QStringLiteral("7f")); // 7А in the other layout
        QTRY_VERIFY(m_page->table().shownCount() < all);
        QVERIFY(m_page->table().shownCount() > 0);
        QTest::keyClick(m_page->findChild<QLineEdit*>(), Qt::Key_Escape);
        QCOMPARE(m_page->table().shownCount(), all);
        QComboBox* classes = combo(1);
        QVERIFY(classes->count() > 2);
        classes->setCurrentIndex(1);
        Q_EMIT classes->activated(1);
        const QString name = classes->currentText();
        QTRY_VERIFY(m_page->table().shownCount() < all);
        for (const ControlLine& line : m_page->sheet().lines)
            QCOMPARE(line.group.className, name);
        m_page->filters().clearFilters();
        QTRY_COMPARE(m_page->table().shownCount(), all);
    }

    void theTermsAreSetInTheirWindow()
    {
        auto* dialog = new ControlRulesDialog(*m_deputy->link, m_page.get());
        dialog->open();
        QPushButton* save = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
        QTRY_VERIFY(save->isEnabled());
        auto* days = dialog->findChildren<QSpinBox*>().first();
        QCOMPARE(days->value(), 3);
        days->setValue(0);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(m_page->findChild<ControlRulesDialog*>() == nullptr ||
                    !m_page->findChild<ControlRulesDialog*>()->isVisible());
        const qint32 before = m_page->sheet().rules.lessonDays;
        QCOMPARE(before, 3);
        m_page->refresh();
        QTRY_COMPARE(m_page->sheet().rules.lessonDays, 0);
        QCOMPARE(m_page->sheet().rules.version, 1);
    }

    void aTeacherSeesTheOwnJournals()
    {
        JournalPerson teacher(m_server, m_server.account(QStringLiteral(u"Алгебра")));
        QTRY_COMPARE_WITH_TIMEOUT(teacher.link->state(), ServerLink::State::Ready, 10'000);
        ControlPage page(*teacher.desk);
        page.show();
        QTRY_VERIFY(page.isLoaded());
        QVERIFY(!page.sheet().lines.isEmpty());
        QVERIFY(page.sheet().lines.size() < m_page->sheet().lines.size());
        page.print();
        QVERIFY(teacher.desk->previewed.isEmpty()); // of a class, not of the school: said in the bar
        for (const QPushButton* button : page.findChildren<QPushButton*>())
            QVERIFY(!button->text().contains(QStringLiteral("Terms")) || !button->isVisible());
    }

private:
    int figure(int shownRow, int column)
    {
        return int(m_page->table().rows().row(m_page->table().sourceRow(shownRow)).cells.at(column).order);
    }
    QComboBox* combo(int index) { return m_page->filters().findChildren<QComboBox*>().value(index); }
    void choosePeriod(int index)
    {
        QComboBox* periods = combo(0);
        QVERIFY(periods->count() > 2);
        periods->setCurrentIndex(index);
        Q_EMIT periods->activated(index);
    }

    test::ServerProcess m_server{QStringLiteral(ZVONOK_SERVER), 200};
    std::unique_ptr<JournalPerson> m_deputy;
    std::unique_ptr<ControlPage> m_page;
};

QTEST_MAIN(ControlPageTest)
#include "ControlPageTest.moc"
