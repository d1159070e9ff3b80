// SPDX-License-Identifier: GPL-3.0-or-later
// The journal page with made-up data, to look at: `journal_sample [light|dark|contrast] [--picture FILE]
// [--size WxH]
// [--font PERCENT] [--quick] [--state typing|paste|conflict|select]`. Without --picture it stays open.
#include "FakeEdits.h"
#include "SampleJournal.h"
#include "client/journal/JournalPageWidget.h"

#include <QApplication>
#include <QClipboard>
#include <QCommandLineParser>
#include <QTimer>
#include <QTranslator>

using namespace zvonok;
using namespace zvonok::client;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("picture"), QStringLiteral("save a picture and end"), QStringLiteral("file")},
         {QStringLiteral("size"), QStringLiteral("of the window"), QStringLiteral("WxH"),
          QStringLiteral("1280x760")},
         {QStringLiteral("font"), QStringLiteral("interface font in percent"), QStringLiteral("percent"),
          QStringLiteral("100")},
         {QStringLiteral("quick"), QStringLiteral("quick entry on")},
         {QStringLiteral("translation"), QStringLiteral("a .qm file"), QStringLiteral("file")},
         {QStringLiteral("state"), QStringLiteral("typing, paste, conflict, select"), QStringLiteral("name")},
         {QStringLiteral("pupils"), QStringLiteral("rows"), QStringLiteral("number"), QStringLiteral("35")},
         {QStringLiteral("lessons"), QStringLiteral("columns"), QStringLiteral("number"),
          QStringLiteral("80")}});
    parser.addPositionalArgument(QStringLiteral("theme"), QStringLiteral("light, dark or contrast"));
    parser.addHelpOption();
    parser.process(application);
    QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
    QTranslator translator;
    if (parser.isSet(QStringLiteral("translation")) &&
        translator.load(parser.value(QStringLiteral("translation"))))
        QCoreApplication::installTranslator(&translator);

    Theme theme;
    const QString name = parser.positionalArguments().value(0);
    if (name == QStringLiteral("dark"))
        theme.setChoice(ThemeChoice::Dark);
    else if (name == QStringLiteral("contrast"))
        theme.setChoice(ThemeChoice::HighContrast);
    else
        theme.setChoice(ThemeChoice::Light);
    theme.setFontPercent(parser.value(QStringLiteral("font")).toInt());
    theme.applyToApplication();

    const WorkTypes types = WorkTypes::shipped();
    FakeEdits edits;
    JournalModel model(types, &edits);
    const JournalPage page = sample::journalPage(parser.value(QStringLiteral("pupils")).toInt(),
                                                 parser.value(QStringLiteral("lessons")).toInt());
    edits.setPage(page);
    model.load(page);
    const int today = model.columnCount() * 4 / 5 - 1;
    model.setToday(model.lesson(today).date);

    JournalPageWidget window(theme, types);
    GroupLine group;
    group.id = {1};
    group.className = QStringLiteral(u"7А");
    group.subjectName = QStringLiteral(u"Алгебра");
    GroupLine other = group;
    other.id = {2};
    other.className = QStringLiteral(u"8Б");
    window.setGroups({group, other}, group.id);
    PeriodLine first;
    first.name = QStringLiteral(u"I полугодие");
    first.from = page.from;
    first.to = page.to;
    window.setPeriods({first}, page.from);
    window.setModel(&model);
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.setWindowTitle(QStringLiteral(u"Звонок — журнал"));
    window.show();
    GridController& controller = window.grid().controller();
    controller.setQuickEntry(parser.isSet(QStringLiteral("quick")));
    controller.moveTo(4, today);
    window.grid().setFocus();

    const QString state = parser.value(QStringLiteral("state"));
    if (state == QStringLiteral("typing")) {
        controller.run({GridVerb::Type, false, QStringLiteral("4")});
        controller.run({GridVerb::Type, false, QStringLiteral("/")});
    } else if (state == QStringLiteral("paste")) {
        QGuiApplication::clipboard()->setText(QStringLiteral(u"5\t4\n7\t3\nн\t2\n5\t5\n4\tх"));
        controller.moveTo(3, today - 1);
        controller.run({GridVerb::Paste, false, {}});
    } else if (state == QStringLiteral("conflict")) {
        edits.conflictWith(QStringLiteral(u"Петрова А. И."), 4);
        controller.run({GridVerb::Type, false, QStringLiteral("5")});
        controller.run({GridVerb::CommitDown, false, {}});
        edits.answerAll();
        controller.moveTo(4, today);
    } else if (state == QStringLiteral("select")) {
        controller.moveTo(12, today - 6);
        controller.moveTo(18, today - 2, true);
    } else if (state == QStringLiteral("refused")) {
        controller.run({GridVerb::Type, false, QStringLiteral("7")});
    }
    edits.setAutomatic(state != QStringLiteral("pending"));
    if (state == QStringLiteral("pending"))
        for (int i = 0; i < 6; ++i) {
            controller.run({GridVerb::Type, false, QStringLiteral("5")});
            controller.run({GridVerb::CommitDown, false, {}});
        }
    else
        edits.answerAll();
    if (parser.isSet(QStringLiteral("picture"))) {
        QTimer::singleShot(120, &window, [&] {
            window.grab().save(parser.value(QStringLiteral("picture")));
            QCoreApplication::quit();
        });
    }
    return QApplication::exec();
}
