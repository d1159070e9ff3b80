// SPDX-License-Identifier: GPL-3.0-or-later
// The diary with real keys on the real page against the server's program: as a pupil, as a mother of two, as
// a deputy head; weeks, holidays, overdue works, results, «what if», printing.
#include "client/diary/PupilDiaryPage.h"
#include "tests/client/journal/JournalPerson.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

using namespace zvonok;
using namespace zvonok::client;
using test::JournalPerson;

class DiaryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void aPupilOpensTheOwnDiary()
    {
        JournalPerson person(m_server, m_server.account(QStringLiteral(u" 7А")));
        QTRY_COMPARE_WITH_TIMEOUT(person.link->state(), ServerLink::State::Ready, 10'000);
        QVERIFY(person.desk->who().pupil);
        PupilDiaryPage page(*person.desk);
        page.resize(1200, 800);
        page.show();
        QTRY_VERIFY(page.isLoaded());
        QCOMPARE(page.pupil(), person.desk->who().pupil);
        QVERIFY(page.weekModel().page().whole);
        QVERIFY(!page.pupilChoice().isVisible()); // there is nobody else to choose
        lookAtWeeks(page);
        lookAtTotals(page);
        // Printed as it is seen.
        page.print();
        QTRY_COMPARE(person.desk->previewed, QStringList{QStringLiteral("diary-totals")});
        page.tabs().setCurrentIndex(0);
        page.print();
        QTRY_COMPARE(person.desk->previewed.last(), QStringLiteral("diary"));
    }

    void aMotherOfTwoSwitchesByAKey()
    {
        JournalPerson person(m_server, m_server.account(QStringLiteral(u" 7А ")));
        QTRY_COMPARE_WITH_TIMEOUT(person.link->state(), ServerLink::State::Ready, 10'000);
        QVERIFY(person.desk->who().guardian);
        PupilDiaryPage page(*person.desk);
        page.resize(1200, 800);
        page.show();
        QTRY_VERIFY(page.isLoaded());
        QCOMPARE(page.pupilChoice().count(), 2);
        QVERIFY(page.pupilChoice().isVisible() && !page.pupilChoice().isEditable());
        const Id<Pupil> first = page.pupil();
        QTest::keyClick(&page.week(), Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(page.pupil() != first);
        QTRY_COMPARE(page.weekModel().page().pupil, page.pupil());
        QTest::keyClick(&page.week(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(page.pupil(), first);
        // Of other people's children there is nothing.
        page.open(QStringLiteral("999999"));
        QCOMPARE(page.pupil(), first);
    }

    void staffChooseAPupil()
    {
        JournalPerson person(m_server, m_server.account(QStringLiteral(u"Заместитель")));
        QTRY_COMPARE_WITH_TIMEOUT(person.link->state(), ServerLink::State::Ready, 10'000);
        PupilDiaryPage page(*person.desk);
        page.resize(1200, 800);
        page.show();
        QTRY_VERIFY(page.isLoaded());
        QVERIFY(page.pupilChoice().count() > 100 && page.pupilChoice().isEditable());
        const Id<Pupil> third{page.pupilChoice().itemData(2).toLongLong()};
        page.open(QString::number(third.value) + QStringLiteral("/totals"));
        QCOMPARE(page.pupil(), third);
        QCOMPARE(page.tabs().currentIndex(), 1);
        QTRY_COMPARE(page.totalsModel().totals().pupil, third);
        QCOMPARE(page.place(), QString(QString::number(third.value) + QStringLiteral("/totals")));
        // The same in a new window.
        PupilDiaryPage again(*person.desk);
        again.show();
        QTRY_COMPARE(again.pupil(), third);
    }

private:
    static void lookAtWeeks(PupilDiaryPage& page)
    {
        // Back through the year: weeks with lessons, and at least one without.
        int lessons = 0;
        int works = 0;
        bool holiday = false;
        for (int i = 0; i < 14; ++i) {
            const QDate monday = page.weekModel().page().from;
            lessons += int(page.weekModel().page().lessonDates.size());
            works += int(page.weekModel().page().workLessons.size());
            holiday = holiday || page.isEmptyShown();
            QTest::keyClick(page.isEmptyShown() ? static_cast<QWidget*>(&page) : &page.week(), Qt::Key_PageUp,
                            Qt::AltModifier);
            QTRY_COMPARE(page.weekModel().page().from, monday.addDays(-7));
        }
        QVERIFY(lessons > 50);
        QVERIFY(works > 10);
        QVERIFY(holiday);
        QTest::keyClick(&page, Qt::Key_Home, Qt::AltModifier);
        QTRY_VERIFY(page.weekModel().page().from <= page.weekModel().page().today &&
                    page.weekModel().page().to >= page.weekModel().page().today);
    }
    static void lookAtTotals(PupilDiaryPage& page)
    {
        page.tabs().setCurrentIndex(1);
        QTRY_VERIFY(page.totalsModel().rowCount() > 5);
        const DiaryTotals& totals = page.totalsModel().totals();
        QVERIFY(totals.whole);
        // A subject and period with an average: the panel counts from the same marks.
        const qsizetype width = totals.periods.size();
        qsizetype at = 0;
        while (at < totals.averages.size() && (totals.averages.at(at) < 0 || at % width + 1 == width))
            ++at;
        QVERIFY(at < totals.averages.size());
        auto* period = page.findChildren<QComboBox*>().at(0);
        for (QComboBox* each : page.findChildren<QComboBox*>())
            if (each->count() == width && each->itemText(0) == totals.periods.first().name)
                period = each;
        period->setCurrentIndex(int(at % width));
        Q_EMIT period->activated(int(at % width));
        page.totals().setCurrentIndex(page.totalsModel().index(int(at / width), 0));
        WhatIfPanel& panel = page.whatIf();
        const QString now = Average::textOf(totals.averages.at(at));
        QVERIFY2(panel.outcome().contains(now), qPrintable(panel.outcome() + now));
        // By keys alone from the subject into the panel; the average moves with each key.
        page.totals().setFocus();
        QTest::keyClick(&page.totals(), Qt::Key_Return);
        QString before = panel.outcome();
        for (int i = 0; i < 3; ++i) {
            QTest::keyClicks(&panel.added(), QStringLiteral("2 "));
            QVERIFY(panel.outcome() != before);
            before = panel.outcome();
        }
        QTest::keyClicks(&panel.added(), QStringLiteral("9"));
        QVERIFY(panel.outcome().contains(QStringLiteral("9")) && !panel.outcome().contains(now));
        panel.added().clear();
        QVERIFY(panel.outcome().contains(now));
        // How many fives: the answer of the rules.
        panel.wished().setText(QStringLiteral("4,9"));
        Average average;
        for (qsizetype i = 0; i < totals.workSubjects.size(); ++i)
            if (totals.workSubjects.at(i) == at / width &&
                totals.workDates.at(i) >= totals.periods.at(at % width).from &&
                totals.workDates.at(i) <= totals.periods.at(at % width).to)
                average.add(totals.workValues.at(i), totals.workWeights.at(i));
        QCOMPARE(average.hundredths(), totals.averages.at(at));
        const ReachAnswer answer = marksToReach(average, 490, panel.value().currentData().toInt(),
                                                panel.work().currentData().toInt());
        if (answer.state == ReachState::Reachable)
            QVERIFY2(panel.answer().contains(QString::number(answer.count)), qPrintable(panel.answer()));
        panel.wished().setText(QStringLiteral("?"));
        QVERIFY(!panel.answer().isEmpty());
    }

    test::ServerProcess m_server{QStringLiteral(ZVONOK_SERVER), 200};
};

QTEST_MAIN(DiaryPageTest)
#include "DiaryPageTest.moc"
