// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/SearchText.h"

#include <QTest>

using namespace zvonok::client;

class SearchTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const QString& query, const QString& text, bool found) {
            QTest::newRow((query + u" / "_qs + text).toUtf8().constData()) << query << text << found;
        };
        const QString ivanov = u"Иванов Пётр Сергеевич"_qs;
        row(u"Иванов"_qs, ivanov, true);
        row(u"иван"_qs, ivanov, true);
        row(u"петр иванов"_qs, ivanov, true); // any order, ё as е
        row(u"и п с"_qs, ivanov, true);
        row(u"bdfyjd"_qs, ivanov, true); // wrong layout
        row(u"Bdfyjd Gtnh"_qs, ivanov, true);
        row(u"ivanov"_qs, ivanov, true); // Latin letters
        row(u"petr"_qs, ivanov, true);
        row(u"sergeevich"_qs, ivanov, true);
        row(u"шмфтщм"_qs, u"ivanov"_qs, true);
        row(u"shcherbakova"_qs, u"Щербакова Ия"_qs, true);
        row(u"scherbakova iya"_qs, u"Щербакова Ия"_qs, true);
        row(u"yuliya"_qs, u"Петрова Юлия"_qs, true);
        row(u"sergey"_qs, u"Орлов Сергей"_qs, true);
        row(u"dmitry"_qs, u"Орлов Дмитрий"_qs, true);
        row(u"семенов"_qs, u"Семёнов Глеб"_qs, true);
        row(u"задунайск"_qs, u"Кузнецов-Задунайский Тимофей"_qs, true);
        row(u"7а"_qs, u"7А · Алгебра"_qs, true);
        row(u"7f"_qs, u"7А · Алгебра"_qs, true);
        row(u"Иванова"_qs, ivanov, false);
        row(u"петров"_qs, ivanov, false);
        row(u"иванов глеб"_qs, ivanov, false);
        row(u"xyz"_qs, ivanov, false);
    }
    void finds()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(SearchText(query).score(text) > 0, found);
    }

    void betterComesFirst()
    {
        const SearchText search(u"иван"_qs);
        QVERIFY(search.score(u"Иван Грозный"_qs) > search.score(u"Иванов Пётр"_qs));
        QVERIFY(search.score(u"Иванов Пётр"_qs) > search.score(u"Петров Иванко"_qs));
        QVERIFY(search.score(u"Петров Иван"_qs) > search.score(u"Каривановский Олег"_qs));
        QVERIFY(search.score(u"Иванов"_qs) > SearchText(u"bdfy"_qs).score(u"Иванов"_qs));
    }

    void emptyFitsAll()
    {
        QVERIFY(SearchText(QString()).isEmpty());
        QVERIFY(SearchText(u"   "_qs).isEmpty());
        QVERIFY(SearchText(QString()).score(u"Иванов"_qs) > 0);
    }

    void layoutsAreInverse()
    {
        for (const QString& text : {u"ghbdtn"_qs, u"rehcjdfz"_qs, u"`;bre,"_qs})
            QCOMPARE(SearchText::otherLayout(SearchText::otherLayout(text)), text);
        QCOMPARE(SearchText::otherLayout(u"bdfyjd"_qs), u"иванов"_qs);
    }
};

QTEST_APPLESS_MAIN(SearchTextTest)
#include "SearchTextTest.moc"
