// SPDX-License-Identifier: GPL-3.0-or-later
// Commands declared once, found in the palette; results that stream in; the filter list; messages and status.
#include "client/widgets/CommandPalette.h"
#include "client/widgets/CommandSource.h"
#include "client/widgets/FilterList.h"
#include "client/widgets/KeySheet.h"
#include "client/widgets/MessageBar.h"
#include "client/widgets/StatusLine.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>
#include <QTreeWidget>

using namespace zvonok::client;

namespace {

class People final : public PaletteSource
{
public:
    QChar prefix() const override { return u'у'; }
    QString title() const override { return u"Ученики"_qs; }
    void search(const QString& query, quint64 ticket) override
    {
        asked.append(query);
        tickets.append(ticket);
    }
    void answer(quint64 ticket, const QString& name, int score)
    {
        Q_EMIT found(ticket, {{name, u"7А"_qs, u"person"_qs, {}, score, [this, name] { opened = name; }}});
    }
    QStringList asked;
    QList<quint64> tickets;
    QString opened;
};

} // namespace

class CommandPaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsHaveKeysInBothLayouts()
    {
        Theme theme;
        Actions actions(theme);
        QAction* action = actions.declare({u"app.search"_qs,
                                           u"&Search"_qs,
                                           u"search"_qs,
                                           {QKeySequence(u"Ctrl+K"_qs)},
                                           0,
                                           u"Search everywhere"_qs});
        QVERIFY(action->shortcuts().contains(QKeySequence(u"Ctrl+Л"_qs)));
        QVERIFY(!action->icon().isNull());
        QCOMPARE(actions.group(u"app"_qs).size(), 1);
    }

    void noRightNoCommand()
    {
        Theme theme;
        Actions actions(theme);
        QAction* open = actions.declare({u"app.open"_qs, u"Open"_qs, {}, {}, 0, u"Opens"_qs});
        QAction* audit = actions.declare({u"admin.audit"_qs, u"Audit"_qs, {}, {}, 7, u"Opens the audit"_qs});
        actions.setPermitted([](int permission) { return permission != 7; });
        QVERIFY(open->isVisible() && open->isEnabled());
        QVERIFY(!audit->isVisible() && !audit->isEnabled());
        CommandSource source(actions);
        QSignalSpy spy(&source, &PaletteSource::found);
        source.search(u"audit"_qs, 1);
        QVERIFY(qvariant_cast<QList<PaletteEntry>>(spy.at(0).at(1)).isEmpty());
    }

    void resultsStreamAndOldOnesAreDropped()
    {
        Theme theme;
        QWidget window;
        window.resize(900, 600);
        auto* edit = new QLineEdit(&window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
        CommandPalette palette(theme, &window);
        People people;
        palette.addSource(&people);
        palette.open();
        QTest::keyClick(QApplication::focusWidget(), 'a');
        const quint64 old = people.tickets.last();
        QTest::keyClick(QApplication::focusWidget(), 'b');
        people.answer(old, u"Старый"_qs, 900);
        QVERIFY(palette.shownTexts().isEmpty());
        people.answer(people.tickets.last(), u"Второй"_qs, 100);
        people.answer(people.tickets.last(), u"Первый"_qs, 500);
        QCOMPARE(palette.shownTexts(), QStringList({u"Первый"_qs, u"Второй"_qs}));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(people.opened, u"Второй"_qs);
        QVERIFY(!palette.isVisible());
        QCOMPARE(QApplication::focusWidget(), edit);
    }

    void prefixAsksOneSource()
    {
        Theme theme;
        QWidget window;
        window.resize(900, 600);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Actions actions(theme);
        actions.declare({u"app.print"_qs,
                         u"Печать"_qs,
                         u"print"_qs,
                         {QKeySequence(u"Ctrl+P"_qs)},
                         0,
                         u"Печать страницы"_qs});
        CommandSource commands(actions);
        People people;
        CommandPalette palette(theme, &window);
        palette.addSource(&people);
        palette.addSource(&commands);
        palette.open(u">печ"_qs);
        QCOMPARE(palette.shownTexts(), QStringList{u"Печать"_qs});
        QVERIFY(!people.asked.contains(u"печ"_qs));
        palette.open(u"у петров"_qs);
        QCOMPARE(people.asked.last(), u"петров"_qs);
        QVERIFY(palette.shownTexts().isEmpty());
        palette.open(u"e gtnhjd"_qs); // the same in the other layout
        QCOMPARE(people.asked.last(), u"gtnhjd"_qs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
    }

    void filterListByKeyboard()
    {
        QStringListModel model({u"Абрамов"_qs, u"Белова"_qs, u"Иванов"_qs, u"Иванова"_qs});
        FilterList list;
        list.setModel(&model);
        list.resize(300, 300);
        list.show();
        QSignalSpy activated(&list, &FilterList::activated);
        list.setFilterText(u"bdfyjd"_qs);
        QCOMPARE(list.shownCount(), 2);
        auto* line = list.findChild<QLineEdit*>();
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.at(0).at(0).toModelIndex().data().toString(), u"Иванова"_qs);
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(list.shownCount(), 4);
    }

    void messagesOfOneKeyReplace()
    {
        Theme theme;
        MessageBar bar(theme);
        bool done = false;
        bar.show(
            {u"net"_qs, MessageLevel::Warning, u"offline"_qs, u"Again"_qs, [&done] { done = true; }, true});
        bar.show({u"net"_qs, MessageLevel::Warning, u"still offline"_qs, u"Again"_qs,
                  [&done] { done = true; }, true});
        bar.show({u"hint"_qs, MessageLevel::Info, u"hint"_qs, {}, {}, true});
        QCOMPARE(bar.count(), 2);
        QCOMPARE(bar.currentText(), u"still offline"_qs); // the graver stays on top
        bar.findChild<QPushButton*>()->click();
        QVERIFY(done);
        bar.dismiss(u"net"_qs);
        QCOMPARE(bar.currentText(), u"hint"_qs);
        bar.dismiss(u"hint"_qs);
        QVERIFY(bar.isHidden());
    }

    void statusTellsSavedAndUnsent()
    {
        Theme theme;
        StatusLine status(theme);
        status.setSaved(QDateTime(QDate(2026, 9, 14), QTime(9, 41, 7)));
        status.setUnsent(3);
        QVERIFY(status.text().contains(u"09:41:07"_qs));
        QVERIFY(status.text().contains(u"3"_qs));
    }

    void sheetShowsEveryGridKey()
    {
        Theme theme;
        Actions actions(theme);
        for (const Command& command : KeySheet::gridKeys()) {
            QVERIFY(!command.help.isEmpty() && !command.keys.isEmpty());
            QVERIFY(!actions.declare(command));
        }
        KeySheet sheet(actions, {{u"grid"_qs, u"Журнал"_qs}});
        auto* list = sheet.findChild<QTreeWidget*>();
        QCOMPARE(list->topLevelItemCount(), 1 + actions.commands().size()); // under one heading
        for (int row = 1; row < list->topLevelItemCount(); ++row)
            QVERIFY(!list->topLevelItem(row)->text(0).isEmpty() &&
                    !list->topLevelItem(row)->text(1).isEmpty());
    }
};

QTEST_MAIN(CommandPaletteTest)
#include "CommandPaletteTest.moc"
