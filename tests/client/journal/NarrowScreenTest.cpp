// SPDX-License-Identifier: GPL-3.0-or-later
// A journal on an old laptop at 125 %: lessons are what it is for, names and the panel give way.
#include "FakeEdits.h"
#include "SampleJournal.h"
#include "client/journal/JournalPageWidget.h"

#include <QTest>
#include <QToolButton>

using namespace zvonok;
using namespace zvonok::client;

class NarrowScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLessonsKeepTheirRoom()
    {
        Theme theme;
        FakeEdits edits;
        JournalModel model(WorkTypes::shipped(), &edits);
        const JournalPage page = sample::journalPage(10, 40, false);
        edits.setPage(page);
        model.load(page);
        JournalPageWidget widget(theme, WorkTypes::shipped());
        widget.setModel(&model);
        widget.resize(1100, 600);
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        const GridLayout& cells = widget.grid().cells();
        QTRY_VERIFY(widget.lessonPanel().isVisible());
        const int names = cells.leftWidth();

        widget.resize(520, 500);
        QTRY_VERIFY(!widget.lessonPanel().isVisible());
        QTRY_VERIFY(cells.leftWidth() < names);
        QTRY_VERIFY2(cells.body().width() >= widget.grid().viewport()->width() / 3,
                     qPrintable(QString::number(cells.body().width())));
        widget.resize(1100, 600);
        QTRY_VERIFY(widget.lessonPanel().isVisible());
        QTRY_COMPARE(cells.leftWidth(), names);

        // Who has asked for the panel keeps it, and the next time too.
        widget.resize(520, 500);
        QTRY_VERIFY(!widget.lessonPanel().isVisible());
        for (QToolButton* each : widget.findChildren<QToolButton*>())
            if (each->accessibleName() == QStringLiteral("Lesson"))
                each->click();
        QVERIFY(widget.lessonPanel().isVisible());
        widget.resize(540, 500);
        QVERIFY(widget.lessonPanel().isVisible());
        JournalPageWidget next(theme, WorkTypes::shipped());
        next.restoreLayout(widget.saveLayout());
        next.setModel(&model);
        next.resize(520, 500);
        next.show();
        QVERIFY(QTest::qWaitForWindowExposed(&next));
        QVERIFY(next.lessonPanel().isVisible());
        next.setModel(nullptr);
        widget.setModel(nullptr);
    }
};

QTEST_MAIN(NarrowScreenTest)
#include "NarrowScreenTest.moc"
