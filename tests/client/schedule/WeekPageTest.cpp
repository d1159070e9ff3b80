// SPDX-License-Identifier: GPL-3.0-or-later
// The week of lessons with real keys on the real page against the server's program.
#include "client/schedule/WeekPage.h"
#include "client/schedule/WeekApplyDialog.h"
#include "tests/client/journal/JournalPerson.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeWidget>

using namespace zvonok;
using namespace zvonok::client;
using test::JournalPerson;

namespace {

const QString english = QStringLiteral(u"Английский язык");
const QString algebra = QStringLiteral(u"Алгебра");

} // namespace

class WeekPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_deputy =
            std::make_unique<JournalPerson>(m_server, m_server.account(QStringLiteral(u"Заместитель")));
        QTRY_COMPARE_WITH_TIMEOUT(m_deputy->link->state(), ServerLink::State::Ready, 10'000);
    }
    void init()
    {
        m_page = std::make_unique<WeekPage>(*m_deputy->desk);
        m_page->resize(1280, 700);
        m_page->show();
        m_page->open(QStringLiteral(u"7А"));
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isLoaded(), 10'000);
        // Who shares pupils is read behind the week.
        QTest::qWait(300);
    }
    void cleanup() { m_page.reset(); }
    void cleanupTestCase() { m_deputy.reset(); }

    void theWeekOfTheClassIsShown()
    {
        QCOMPARE(m_page->place(), QStringLiteral(u"7А"));
        QCOMPARE(model().columnCount(), 5);
        QVERIFY(model().rowCount() >= 8);
        const QList<Id<Group>> halves = groupsOf(english);
        QCOMPARE(halves.size(), 2);
        const QList<WeeklySlot> week = model().book().held(halves.at(0));
        QVERIFY(!week.isEmpty());
        const QString both = model().entry().text(halves);
        QVERIFY(both.contains(QStringLiteral(" / ")));
        QCOMPARE(text(week.constFirst()), both);
        // Halves share nobody.
        for (const WeekClash& each : model().book().clashes(model().schoolClass(), week.constFirst()))
            QVERIFY(!each.teacher.isEmpty());
        // The hours beside it are the slots of the week.
        QCOMPARE(hours(halves.at(0)), QString::number(week.size()));
        QVERIFY(!apply()->isEnabled());
    }

    void keysPutChooseClearAndTakeBack()
    {
        const WeeklySlot at = emptySlot();
        go(at);
        typeText(QStringLiteral(u"англ"));
        QVERIFY(m_page->choices().isVisible());
        QCOMPARE(m_page->choices().count(), 3); // both, the first, the second
        QVERIFY(m_page->line().text().contains(QStringLiteral("1 of 3")));
        QTest::keyClick(&grid(), Qt::Key_Return);
        const QString both = model().entry().text(groupsOf(english));
        QCOMPARE(text(at), both);
        QVERIFY(!m_page->choices().isVisible());
        QVERIFY(pending(at));
        QCOMPARE(grid().controller().row(), at.lessonNumber); // one down
        QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(at), QString());
        QVERIFY(!pending(at));
        // ↓ while it is typed chooses another reading instead of leaving the cell.
        go(at);
        typeText(QStringLiteral(u"англ"));
        QTest::keyClick(&grid(), Qt::Key_Down);
        QTest::keyClick(&grid(), Qt::Key_Down);
        QTest::keyClick(&grid(), Qt::Key_Down); // no further
        QTest::keyClick(&grid(), Qt::Key_Return);
        QCOMPARE(model().book().at(model().schoolClass(), at), QList<Id<Group>>{groupsOf(english).at(1)});
        QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(at), QString());
        QTest::keyClick(&grid(), Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(!text(at).isEmpty());
        go(at);
        QTest::keyClick(&grid(), Qt::Key_Delete);
        QCOMPARE(text(at), QString());
        QVERIFY(model().book().changed().isEmpty());
        // What names no group is not taken, and Esc restores.
        go(at);
        typeText(QStringLiteral(u"ъ"));
        QCOMPARE(m_page->line().kind(), GridLineKind::Refusal);
        typeText(QStringLiteral(u"алг"));
        QTest::keyClick(&grid(), Qt::Key_Escape);
        QVERIFY(!m_page->choices().isVisible());
        QCOMPARE(text(at), QString());
    }

    void aBlockIsCopied()
    {
        const WeeklySlot at = emptySlot();
        const QString first = model().editText(0, 0);
        const QString second = model().editText(1, 0);
        QVERIFY(!first.isEmpty() && !second.isEmpty());
        QVERIFY(at.lessonNumber + 1 <= model().rowCount());
        grid().controller().moveTo(0, 0);
        QTest::keyClick(&grid(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&grid(), Qt::Key_C, Qt::ControlModifier);
        go(at);
        QTest::keyClick(&grid(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(grid().controller().mode(), GridMode::Pasting); // shown first
        QTest::keyClick(&grid(), Qt::Key_Return);
        QCOMPARE(text(at), first);
        QCOMPARE(text({at.weekday, at.lessonNumber + 1}), second);
        QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(model().book().changed().isEmpty()); // one act
    }

    void clashesAreShownAndNotRefused()
    {
        // The whole class beside the halves.
        const WeeklySlot at = model().book().held(groupsOf(english).at(0)).constFirst();
        const Id<Group> whole = groupsOf(algebra).constFirst();
        go(at);
        QTest::keyClick(&grid(), Qt::Key_F2);
        typeText(QStringLiteral(u"/алг"));
        QTest::keyClick(&grid(), Qt::Key_Return);
        QVERIFY(model().book().now(whole).contains(at));
        const GridCell cell = model().cell(at.lessonNumber - 1, at.weekday - 1);
        QCOMPARE(cell.note, QStringLiteral("!"));
        QVERIFY(cell.tone == GridTone::Poor);
        const QStringList texts = model().clashTexts(at.lessonNumber - 1, at.weekday - 1);
        QVERIFY2(texts.join(u'|').contains(QStringLiteral("share")), qPrintable(texts.join(u'|')));
        QVERIFY(m_page->summary().contains(QStringLiteral("clash")));
        QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
        // A teacher in two classes at once: where another class has a lesson of the same teacher.
        const auto [mine, busy] = sharedTeacher();
        QVERIFY2(mine, "the demo has a teacher of 7А who teaches another class too");
        model().book().put(mine, busy, true);
        model().bookChanged();
        const QStringList told = model().clashTexts(busy.lessonNumber - 1, busy.weekday - 1);
        QVERIFY2(told.join(u'|').contains(QStringLiteral("at once")), qPrintable(told.join(u'|')));
    }

    void changesAreKeptOverClassesAndAskedAboutWhenLeaving()
    {
        const WeeklySlot at = emptySlot();
        go(at);
        typeText(QStringLiteral(u"алг"));
        QTest::keyClick(&grid(), Qt::Key_Return);
        QTest::keyClick(&grid(), Qt::Key_PageDown, Qt::ControlModifier); // the next class
        QCOMPARE(m_page->place(), QStringLiteral(u"8А"));
        QVERIFY(stateText().contains(QStringLiteral(u"7А")));
        QCOMPARE(model().book().changed().size(), 1);
        QTest::keyClick(&grid(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(text(at), model().entry().text(groupsOf(algebra)));
        QVERIFY(pending(at));
        // Read again, it is still there.
        m_page->refresh();
        QTest::qWait(500);
        QVERIFY(pending(at));
        answer(QStringLiteral("&Stay"));
        QVERIFY(!m_page->finish());
        QVERIFY(pending(at));
        answer(QStringLiteral("&Give up changes"));
        QVERIFY(m_page->finish());
        QCOMPARE(text(at), QString());
        QVERIFY(m_page->finish()); // nothing to ask about
    }

    void theListPutsAGroupToo()
    {
        const WeeklySlot at = emptySlot();
        go(at);
        auto& list = m_page->groupList();
        list.setCurrentItem(list.topLevelItem(0));
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(model().book().at(model().schoolClass(), at).size(), 1);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(text(at), QString());
    }

    void applyingMakesTheLessons()
    {
        const WeeklySlot at = emptySlot();
        const Id<Group> group = groupsOf(algebra).constFirst();
        const QList<WeeklySlot> before = model().book().held(group);
        go(at);
        typeText(QStringLiteral(u"алг"));
        QTest::keyClick(&grid(), Qt::Key_Return);
        QVERIFY(hours(group).contains(u'('));
        QCOMPARE(weekOnServer(group), before); // nothing is sent per key
        // First it is only shown; Esc sends nothing.
        QTest::keyClick(&grid(), Qt::Key_S, Qt::ControlModifier);
        auto* dialog = openDialog();
        QVERIFY(dialog);
        QCOMPARE(dialog->requests().size(), 1);
        QCOMPARE(dialog->requests().constFirst().from, today());
        auto* list = dialog->findChild<QTreeWidget*>();
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(1), WeekBook::text(before));
        QVERIFY(list->topLevelItem(0)->text(2) != list->topLevelItem(0)->text(1));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_page->findChild<WeekApplyDialog*>());
        m_page->activateWindow(); // no window manager does it here
        QTRY_VERIFY(m_page->isActiveWindow());
        QCOMPARE(weekOnServer(group), before);
        QVERIFY(pending(at));

        QSignalSpy applied(m_page.get(), &WeekPage::applied);
        QTest::keyClick(&grid(), Qt::Key_S, Qt::ControlModifier);
        dialog = openDialog();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(applied.wait(10'000));
        const QString told = m_page->messages().currentText();
        QVERIFY2(told.contains(QStringLiteral("Weeks set: 1")), qPrintable(told));
        const QRegularExpressionMatch created =
            QRegularExpression(QStringLiteral("created: (\\d+), kept: (\\d+), cancelled: (\\d+)"))
                .match(told);
        const int days = daysLeft(at.weekday);
        QVERIFY(days > 5);
        // The demo has cancelled a lesson here and there: the week brings them back.
        QVERIFY2(created.hasMatch() && created.captured(1).toInt() >= days, qPrintable(told));
        QVERIFY(weekOnServer(group).contains(at));
        QVERIFY(model().book().changed().isEmpty());
        QVERIFY(!pending(at));
        QVERIFY(!apply()->isEnabled());
        // Away again: what was made is cancelled.
        go(at);
        QTest::keyClick(&grid(), Qt::Key_Delete);
        QTest::mouseClick(apply(), Qt::LeftButton);
        dialog = openDialog();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(applied.wait(10'000));
        const QString away = m_page->messages().currentText();
        QVERIFY2(away.contains(QStringLiteral("cancelled: %1").arg(days)), qPrintable(away));
        QCOMPARE(weekOnServer(group), before);
    }

    void anUnknownClassIsTold()
    {
        m_page->open(QStringLiteral(u"12Я"));
        QVERIFY(m_page->messages().currentText().contains(QStringLiteral(u"12Я")));
    }

private:
    WeekModel& model() { return m_page->model(); }
    GridView& grid() { return m_page->grid(); }
    void go(const WeeklySlot& slot) { grid().controller().moveTo(slot.lessonNumber - 1, slot.weekday - 1); }
    QString text(const WeeklySlot& slot)
    {
        return model().cell(slot.lessonNumber - 1, slot.weekday - 1).text;
    }
    bool pending(const WeeklySlot& slot)
    {
        return model().cell(slot.lessonNumber - 1, slot.weekday - 1).states.testFlag(GridState::Pending);
    }
    // QTest's own types no Cyrillic.
    void typeText(const QString& text)
    {
        for (const QChar letter : text) {
            QKeyEvent press(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(&grid(), &press);
        }
    }
    QList<Id<Group>> groupsOf(const QString& subject)
    {
        QList<Id<Group>> ids;
        for (const GroupLine& each : model().book().groups())
            if (each.className == QStringLiteral(u"7А") && each.subjectName == subject)
                ids.append(each.id);
        return ids;
    }
    // On a Friday, behind its last lesson, with room for one more.
    WeeklySlot emptySlot()
    {
        for (int row = 0; row + 1 < model().rowCount(); ++row)
            if (model().cell(row, 4).text.isEmpty() && model().cell(row + 1, 4).text.isEmpty())
                return model().slotAt(row, 4);
        qFatal("no room on a Friday");
    }
    std::pair<Id<Group>, WeeklySlot> sharedTeacher()
    {
        const WeekBook& book = model().book();
        for (const GroupLine& mine : book.groups())
            for (const GroupLine& other : book.groups())
                if (mine.className == QStringLiteral(u"7А") && other.className == QStringLiteral(u"8А") &&
                    !mine.teachers.isEmpty() && mine.teachers == other.teachers)
                    for (const WeeklySlot& slot : book.held(other.id))
                        if (!book.held(mine.id).contains(slot) && slot.lessonNumber <= model().rowCount())
                            return {mine.id, slot};
        return {};
    }
    QPushButton* apply()
    {
        for (QPushButton* each : m_page->findChildren<QPushButton*>())
            if (each->text() == QStringLiteral("Appl&y…"))
                return each;
        return nullptr;
    }
    QString stateText()
    {
        for (QLabel* each : m_page->findChildren<QLabel*>())
            if (each->text().startsWith(QStringLiteral("Not applied")))
                return each->text();
        return {};
    }
    QString hours(Id<Group> group)
    {
        const QTreeWidget& list = m_page->groupList();
        for (int i = 0; i < list.topLevelItemCount(); ++i)
            if (list.topLevelItem(i)->data(0, Qt::UserRole).toLongLong() == group.value)
                return list.topLevelItem(i)->text(1);
        return {};
    }
    WeekApplyDialog* openDialog()
    {
        WeekApplyDialog* found = nullptr;
        (void)QTest::qWaitFor(
            [&] {
                found = m_page->findChild<WeekApplyDialog*>();
                return found && found->isVisible();
            },
            10'000);
        return found;
    }
    QList<WeeklySlot> weekOnServer(Id<Group> group)
    {
        std::optional<QList<WeeklySlot>> week;
        m_deputy->link->call(OpenWeeklyPattern{group})
            .then(this, [&week](const Result<WeeklyPattern>& reply) {
                week = reply ? reply->slots : QList<WeeklySlot>{{99, 99}};
            });
        (void)QTest::qWaitFor([&] { return week.has_value(); }, 10'000);
        return week.value_or(QList<WeeklySlot>{{98, 98}});
    }
    QDate today()
    {
        QDate day;
        m_deputy->link->call(OpenCalendar{}).then(this, [&day](const Result<Calendar>& reply) {
            if (reply)
                day = reply->today;
        });
        (void)QTest::qWaitFor([&] { return day.isValid(); }, 10'000);
        return day;
    }
    // From today to the end of the year, days off left out.
    int daysLeft(int weekday)
    {
        std::optional<Calendar> calendar;
        m_deputy->link->call(OpenCalendar{}).then(this, [&calendar](const Result<Calendar>& reply) {
            calendar = reply ? *reply : Calendar();
        });
        (void)QTest::qWaitFor([&] { return calendar.has_value(); }, 10'000);
        int days = 0;
        const QList<YearLine> years = calendar ? calendar->years : QList<YearLine>();
        for (const YearLine& year : years)
            if (year.id == calendar->current)
                for (QDate day = calendar->today; day <= year.to; day = day.addDays(1))
                    days +=
                        day.dayOfWeek() == weekday &&
                        std::none_of(year.daysOff.begin(), year.daysOff.end(),
                                     [&](const DayOffLine& off) { return off.from <= day && day <= off.to; });
        return days;
    }
    // Presses the button of the question that will stand there.
    void answer(const QString& button)
    {
        QTimer::singleShot(200, this, [button] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box)
                return QTest::qFail("nothing is asked", __FILE__, __LINE__);
            for (QAbstractButton* each : box->buttons())
                if (each->text() == button)
                    return each->click();
            QTest::qFail("no such button", __FILE__, __LINE__);
            box->reject();
        });
    }

    test::ServerProcess m_server{QStringLiteral(ZVONOK_SERVER), 60};
    std::unique_ptr<JournalPerson> m_deputy;
    std::unique_ptr<WeekPage> m_page;
};

QTEST_MAIN(WeekPageTest)
#include "WeekPageTest.moc"
