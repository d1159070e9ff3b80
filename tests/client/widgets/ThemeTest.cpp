// SPDX-License-Identifier: GPL-3.0-or-later
// Every pair of the palette table in every theme, and every icon in every colour.
#include "client/widgets/Theme.h"

#include "client/widgets/ListColumns.h"
#include "client/widgets/ThemeStyle.h"

#include <QApplication>
#include <QSet>
#include <QTest>
#include <QTreeWidget>

using namespace zvonok::client;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_data()
    {
        QTest::addColumn<int>("choice");
        QTest::newRow("light") << int(ThemeChoice::Light);
        QTest::newRow("dark") << int(ThemeChoice::Dark);
        QTest::newRow("high contrast") << int(ThemeChoice::HighContrast);
    }
    void contrast()
    {
        QFETCH(int, choice);
        const auto colours = Theme::coloursOf(ThemeChoice(choice));
        for (const QColor& colour : colours)
            QVERIFY(colour.isValid());
        const QList<ThemePair> pairs = Theme::pairs();
        QVERIFY(pairs.size() > 30);
        for (const ThemePair& pair : pairs) {
            const bool strict = ThemeChoice(choice) == ThemeChoice::HighContrast && pair.least >= 4.5;
            const double least = strict ? 7.0 : pair.least;
            const double real = Theme::contrast(colours[size_t(pair.text)], colours[size_t(pair.ground)]);
            QVERIFY2(real >= least, qPrintable(QStringLiteral("roles %1 on %2: %3")
                                                   .arg(int(pair.text))
                                                   .arg(int(pair.ground))
                                                   .arg(real)));
        }
    }

    void knownContrast()
    {
        QCOMPARE(qRound(Theme::contrast(Qt::white, Qt::black) * 100), 2100);
        QCOMPARE(Theme::contrast(Qt::red, Qt::red), 1.0);
    }

    void rowsOfListsCanBeHit()
    {
        ThemeStyle style;
        QTreeWidget list;
        list.setStyle(&style);
        QFont small = list.font();
        small.setPixelSize(9);
        list.setFont(small);
        new QTreeWidgetItem(&list, {QStringLiteral("a")});
        QVERIFY(list.visualItemRect(list.topLevelItem(0)).height() >= 24);
        QFont large = list.font();
        large.setPixelSize(40);
        list.setFont(large);
        QVERIFY(list.visualItemRect(list.topLevelItem(0)).height() >= 48);
    }

    void columnsWithoutAnythingAreNotShown()
    {
        QTreeWidget list;
        list.setHeaderLabels({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        fitColumns(list);
        QVERIFY(!list.isColumnHidden(0) && list.isColumnHidden(1) && list.isColumnHidden(2));
        new QTreeWidgetItem(&list, {QString(), QString(), QStringLiteral("x")});
        new QTreeWidgetItem(&list, {QStringLiteral("y")});
        fitColumns(list);
        QVERIFY(!list.isColumnHidden(0) && list.isColumnHidden(1) && !list.isColumnHidden(2));
        new QTreeWidgetItem(&list, {QString(), QString(2000, u'w')});
        fitColumns(list);
        QVERIFY(!list.isColumnHidden(1));
        QVERIFY(list.columnWidth(1) <= list.fontMetrics().averageCharWidth() * 60);
    }

    void everyIconPaintsItself()
    {
        Theme theme;
        const QStringList names = Theme::iconNames();
        QVERIFY(names.size() > 40);
        QSet<QByteArray> seen;
        for (const QString& name : names) {
            const QImage image = theme.icon(name).pixmap(32, 32).toImage();
            bool painted = false;
            for (int y = 0; y < image.height() && !painted; ++y)
                for (int x = 0; x < image.width() && !painted; ++x)
                    painted = qAlpha(image.pixel(x, y)) > 0;
            QVERIFY2(painted, qPrintable(name));
            QVERIFY2(theme.iconSource(name, Qt::red).contains("#ff0000"), qPrintable(name));
        }
    }

    void choiceChangesColoursAndTells()
    {
        Theme theme;
        theme.setChoice(ThemeChoice::Light);
        const QColor light = theme.colour(ThemeRole::Base);
        int told = 0;
        connect(&theme, &Theme::changed, this, [&told] { ++told; });
        theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(told, 1);
        QVERIFY(theme.isDark());
        QVERIFY(theme.colour(ThemeRole::Base) != light);
        QCOMPARE(theme.palette().color(QPalette::Base), theme.colour(ThemeRole::Base));
        const double size = theme.font().pointSizeF();
        theme.setFontPercent(150);
        QCOMPARE(told, 2);
        QVERIFY(qAbs(theme.font().pointSizeF() - size * 1.5) < 0.01);
        theme.setFontPercent(1000);
        QCOMPARE(theme.fontPercent(), 200);
    }
};

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
