// SPDX-License-Identifier: GPL-3.0-or-later
// The consolidated sheet with real keys on the real page against the server's program: marks, figures and the
// names behind them, the way to a subject's sheet, printing.
#include "client/assessment/ClassSummaryPage.h"
#include "tests/client/journal/JournalPerson.h"

#include <QComboBox>

using namespace zvonok;
using namespace zvonok::client;
using test::JournalPerson;

class ClassSummaryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_deputy =
            std::make_unique<JournalPerson>(m_server, m_server.account(QStringLiteral(u"Заместитель")));
        QTRY_COMPARE_WITH_TIMEOUT(m_deputy->link->state(), ServerLink::State::Ready, 10'000);
        m_page = std::make_unique<ClassSummaryPage>(*m_deputy->desk);
        m_page->resize(1200, 700);
        m_page->show();
        QTRY_VERIFY(m_page->model().columnCount() > 0);
        m_page->open(QStringLiteral(u"7А"));
        QTRY_COMPARE(summary().className, QStringLiteral(u"7А"));
        // The first quarter is over, so that its marks are there.
        auto* periods = combo(1);
        QVERIFY(periods->count() > 1);
        periods->setCurrentIndex(0);
        Q_EMIT periods->activated(0);
        QTRY_COMPARE(summary().period.ordinal, 1);
        QVERIFY(summary().values.count(0) < summary().values.size());
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_deputy.reset();
    }

    void everyFigureStandsBesideItsNames()
    {
        int subject = 0;
        while (summary().figures.at(subject).counted == 0)
            ++subject;
        m_page->grid().controller().moveTo(0, subject);
        const SubjectFigures& figures = summary().figures.at(subject);
        const QTreeWidgetItem* shown = m_page->names().topLevelItem(0);
        QCOMPARE(shown->text(0), summary().subjectNames.at(subject));
        qsizetype names = 0;
        for (int i = 0; i < shown->childCount(); ++i)
            names += shown->child(i)->childCount();
        QCOMPARE(names, figures.counted + figures.notCounted.size() + figures.missing.size());
        QCOMPARE(m_page->model().bottomCell(0, subject).text, ClassSummaryModel::tenths(figures.quality));
        const QTreeWidgetItem* whole = m_page->names().topLevelItem(1);
        names = 0;
        for (int i = 0; i < whole->childCount(); ++i)
            names += whole->child(i)->childCount();
        QCOMPARE(names, summary().standings.size());
    }

    void aNameLeadsToItsRowWithTheKeyboardAlone()
    {
        m_page->grid().controller().moveTo(0, 0);
        QTest::keyClick(&m_page->grid(), Qt::Key_F6);
        FigureNames& names = m_page->names();
        QTreeWidgetItem* group = names.topLevelItem(0)->child(names.topLevelItem(0)->childCount() - 1);
        QTreeWidgetItem* last = group->child(group->childCount() - 1);
        names.setCurrentItem(last);
        const QString name = last->text(0);
        QTest::keyClick(&names, Qt::Key_Return);
        QCOMPARE(m_page->model().rowName(m_page->grid().controller().row()), name);
    }

    void marksAreNotTypedHereAndOneKeyLeadsToTheirSheet()
    {
        m_page->grid().controller().moveTo(0, 0);
        const QString before = m_page->model().cell(0, 0).text;
        QTest::keyClicks(&m_page->grid(), QStringLiteral("2"));
        QTest::keyClick(&m_page->grid(), Qt::Key_Return);
        QCOMPARE(m_page->model().cell(0, 0).text, before);
        QCOMPARE(m_deputy->outbox->waiting(), 0);
        m_page->grid().controller().moveTo(0, 0);
        QTest::keyClick(&m_page->grid(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_deputy->desk->opened.last(),
                 QString(QStringLiteral(u"period-marks:7А/") + summary().subjectNames.first()));
    }

    void beforeTheFirstMarkNoNameIsListedTwice()
    {
        ClassSummary empty;
        empty.whole = true;
        empty.subjects = {{1}};
        empty.subjectNames = {QStringLiteral("Algebra")};
        empty.figures = {SubjectFigures()};
        for (qint64 id = 1; id <= 3; ++id) {
            empty.pupils.append(Id<Pupil>{id});
            empty.pupilNames.append(QStringLiteral("Pupil %1").arg(id));
            empty.counted.append(true);
            empty.values.append(0);
            empty.figures.first().missing.append(Id<Pupil>{id});
            empty.standings.append({{id}, ClassStanding::NoMarks, {}});
        }
        ClassSummaryModel model;
        model.load(empty);
        FigureNames names;
        names.show(model, 0);
        QCOMPARE(names.topLevelItemCount(), 2);
        for (int top = 0; top < 2; ++top) {
            QVERIFY(names.topLevelItem(top)->isExpanded());
            QCOMPARE(names.topLevelItem(top)->child(0)->childCount(), 3);
            QVERIFY(!names.topLevelItem(top)->child(0)->isExpanded());
        }
        // With the first mark it tells who has none yet.
        empty.values.first() = 5;
        empty.figures.first().excellent = {{1}};
        empty.figures.first().missing.removeFirst();
        empty.figures.first().counted = 1;
        empty.standings.first().standing = ClassStanding::Excellent;
        model.load(empty);
        names.show(model, 0);
        for (int top = 0; top < 2; ++top)
            for (int group = 0; group < 2; ++group)
                QVERIFY(names.topLevelItem(top)->child(group)->isExpanded());
    }

    void theSheetIsPrinted()
    {
        m_page->print();
        QTRY_COMPARE(m_deputy->desk->previewed, QStringList{QStringLiteral("period-marks")});
        QVERIFY(!m_deputy->desk->previewedDocuments.first().sections.isEmpty());
    }

private:
    const ClassSummary& summary() const { return m_page->model().summary(); }
    QComboBox* combo(int index) { return m_page->findChildren<QComboBox*>().value(index); }

    test::ServerProcess m_server{QStringLiteral(ZVONOK_SERVER), 200};
    std::unique_ptr<JournalPerson> m_deputy;
    std::unique_ptr<ClassSummaryPage> m_page;
};

QTEST_MAIN(ClassSummaryPageTest)
#include "ClassSummaryPageTest.moc"
