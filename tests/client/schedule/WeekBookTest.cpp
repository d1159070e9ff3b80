// SPDX-License-Identifier: GPL-3.0-or-later
// What may be typed into a cell of the week, what a cell shows, what counts as changed, and clashes: without
// a window.
#include "client/schedule/WeekEntry.h"
#include "common/schedule/WeekChange.h"

#include <QTest>

using namespace zvonok;
using namespace zvonok::client;

namespace {

const Id<SchoolClass> seven{7};
const Id<SchoolClass> eight{8};
const WeeklySlot monday1{1, 1};
const WeeklySlot friday6{5, 6};

GroupLine line(qint64 id, qint64 subject, const QString& subjectName, const QString& name, Id<SchoolClass> of,
               qint64 teacher)
{
    GroupLine group;
    group.id = {id};
    group.subject = {subject};
    group.subjectName = subjectName;
    group.name = name;
    group.schoolClass = of;
    group.className = of == seven ? QStringLiteral(u"7А") : of == eight ? QStringLiteral(u"8А") : QString();
    group.teachers = {{teacher}};
    group.teacherNames = {QStringLiteral(u"Учитель %1").arg(teacher)};
    return group;
}

SubjectLine subject(qint64 id, const QString& name, const QString& shortName)
{
    SubjectLine made;
    made.id = {id};
    made.name = name;
    made.shortName = shortName;
    return made;
}

// 1 algebra, 2 and 3 English, 4 and 5 computing, 6 art; 7 algebra of 8А; 8 chess of several classes.
WeekBook sample()
{
    const QString algebra = QStringLiteral(u"Алгебра");
    const QString english = QStringLiteral(u"Английский язык");
    const QString computing = QStringLiteral(u"Информатика");
    const QString art = QStringLiteral(u"ИЗО/МХК");
    WeekBook book;
    book.setSchool({line(1, 1, algebra, {}, seven, 1), line(2, 2, english, QStringLiteral("1"), seven, 2),
                    line(3, 2, english, QStringLiteral("2"), seven, 3),
                    line(4, 3, computing, QStringLiteral("1"), seven, 4),
                    line(5, 3, computing, QStringLiteral("2"), seven, 5), line(6, 4, art, {}, seven, 6),
                    line(7, 1, algebra, {}, eight, 1), line(8, 5, QStringLiteral(u"Шахматы"), {}, {}, 8)},
                   {subject(1, algebra, QStringLiteral(u"Алг.")),
                    subject(2, english, QStringLiteral(u"Англ. яз.")),
                    subject(3, computing, QStringLiteral(u"Информ.")), subject(4, art, {}),
                    subject(5, QStringLiteral(u"Шахматы"), {})});
    return book;
}

} // namespace

class WeekBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedNamesGroups_data()
    {
        using Ids = QList<qint64>;
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<qint64>>("groups");
        QTest::newRow("beginning") << QStringLiteral(u"алг") << Ids{1};
        QTest::newRow("all parts") << QStringLiteral(u"англ") << Ids{2, 3};
        QTest::newRow("one part") << QStringLiteral(u"англ 2") << Ids{3};
        QTest::newRow("the other word") << QStringLiteral(u"язык 1") << Ids{2};
        QTest::newRow("two") << QStringLiteral(u"англ 1, инф 2") << Ids{2, 5};
        QTest::newRow("parts by a stroke") << QStringLiteral(u"Англ. яз. 1 / 2") << Ids{2, 3};
        QTest::newRow("parts of the last") << QStringLiteral(u"инф 2 / 1") << Ids{5, 4};
        QTest::newRow("capitals") << QStringLiteral(u"ИНФОРМ. 1") << Ids{4};
        QTest::newRow("wrong layout") << QStringLiteral("fyuk") << Ids{2, 3};
        QTest::newRow("a name with a stroke") << QStringLiteral(u"ИЗО МХК") << Ids{6};
        QTest::newRow("twice the same") << QStringLiteral(u"алг+алгебра") << Ids{1};
        QTest::newRow("nothing") << QString() << Ids{};
        QTest::newRow("a stroke at the end") << QStringLiteral(u"алг / ") << Ids{1};
    }
    void whatIsTypedNamesGroups()
    {
        QFETCH(QString, typed);
        QFETCH(QList<qint64>, groups);
        const WeekEntry entry(sample(), seven);
        const WeekEntry::Read read = entry.read(typed);
        QCOMPARE(read.unknown, QString());
        QList<qint64> ids;
        for (const Id<Group> id : read.groups)
            ids.append(id.value);
        QCOMPARE(ids, groups);
    }

    void whatIsUnknownIsSaid()
    {
        const WeekEntry entry(sample(), seven);
        QCOMPARE(entry.read(QStringLiteral(u"алг / физика")).unknown, QStringLiteral(u"физика"));
        QVERIFY(entry.read(QStringLiteral(u"алг / физика")).unknown.size() > 0);
        QVERIFY(entry.options(QStringLiteral(u"шах")).isEmpty()); // of several classes, not of this one
        QCOMPARE(WeekEntry(sample(), {}).read(QStringLiteral(u"шах")).groups, QList<Id<Group>>{{8}});
    }

    void whatACellShowsCanBeTyped()
    {
        const WeekEntry entry(sample(), seven);
        const QList<QList<Id<Group>>> cells{{{1}},      {{2}, {3}},           {{3}},
                                            {{2}, {5}}, {{2}, {3}, {4}, {5}}, {{6}, {1}}};
        for (const QList<Id<Group>>& cell : cells)
            QCOMPARE(entry.read(entry.text(cell)).groups, cell);
        QCOMPARE(entry.text({{2}, {3}}), QStringLiteral(u"Англ. яз. 1 / 2"));
        QCOMPARE(entry.text({{3}, {4}}), QStringLiteral(u"Англ. яз. 2 / Информ. 1"));
    }

    void groupsOfOneNameAreToldApart()
    {
        WeekBook book;
        book.setSchool({line(1, 1, QStringLiteral(u"Алгебра"), {}, seven, 1),
                        line(2, 1, QStringLiteral(u"Алгебра"), {}, seven, 2)},
                       {subject(1, QStringLiteral(u"Алгебра"), {})});
        const WeekEntry entry(book, seven);
        for (const qint64 id : {1, 2})
            QCOMPARE(entry.read(entry.text({{id}})).groups, QList<Id<Group>>{{id}});
    }

    void aChoiceIsOfTheLastPiece()
    {
        const WeekEntry entry(sample(), seven);
        const QString typed = QStringLiteral(u"алг / англ");
        const auto options = entry.options(typed);
        QCOMPARE(options.size(), 3);
        QCOMPARE(options.at(0).groups, (QList<Id<Group>>{{2}, {3}}));
        QCOMPARE(entry.read(typed, 2).groups, (QList<Id<Group>>{{1}, {3}}));
    }

    void onlyDifferencesAreChanges()
    {
        WeekBook book = sample();
        book.setHeld({{{1}, {monday1}}});
        book.put({1}, friday6, true);
        QCOMPARE(book.changed(), QList<Id<Group>>{{1}});
        QVERIFY(book.isChanged({1}, friday6));
        QVERIFY(!book.isChanged({1}, monday1));
        book.put({1}, friday6, false);
        QVERIFY(book.changed().isEmpty());
        // Another has set the same meanwhile: nothing is left to send.
        book.put({2}, monday1, true);
        book.put({1}, monday1, false);
        book.setHeld({{{1}, {monday1}}, {{2}, {monday1}}});
        QCOMPARE(book.changed(), QList<Id<Group>>{{1}});
        QCOMPARE(book.now({1}), QList<WeeklySlot>());
        book.hold({1}, {});
        QVERIFY(book.changed().isEmpty());
        // The order of the week is that of the server, whatever was put first.
        book.put({3}, friday6, true);
        book.put({3}, {1, 7}, true);
        QCOMPARE(book.now({3}), (QList<WeeklySlot>{{1, 7}, friday6}));
    }

    void clashesAreFound()
    {
        WeekBook book = sample();
        book.setHeld({{{2}, {monday1}}, {{3}, {monday1}}});
        QVERIFY(book.clashes(seven, monday1).isEmpty()); // two halves
        book.addShared({{{2}, {4}, 3}, {{3}, {8}, 1}});
        book.put({4}, monday1, true);
        QCOMPARE(book.clashes(seven, monday1).size(), 1);
        QCOMPARE(book.clashes(seven, monday1).constFirst().pupils, 3);
        book.put({4}, monday1, false);
        book.put({8}, monday1, true); // a pupil of the second half plays chess then
        QCOMPARE(book.clashes(seven, monday1).size(), 1);
        book.put({8}, monday1, false);
        book.put({1}, monday1, true); // the whole class beside its halves
        QCOMPARE(book.clashes(seven, monday1).size(), 2);
        book.put({7}, monday1, true); // and its teacher in 8А too
        const auto all = book.clashes(seven, monday1);
        QCOMPARE(all.size(), 3);
        QVERIFY(std::any_of(all.begin(), all.end(), [](const WeekClash& each) {
            return each.other == Id<Group>{7} && !each.teacher.isEmpty();
        }));
        QCOMPARE(book.clashes(eight, monday1).size(), 1);
        QVERIFY(book.clashes(seven, friday6).isEmpty());
    }

    void aChangedWeekHoldsFromTodayANewOneForTheYear()
    {
        const QDate today(2026, 11, 30);
        QCOMPARE(weekChange({{1}, {}}, {monday1}, {}, {}, today).from, QDate());
        QCOMPARE(weekChange({{1}, {friday6}}, {monday1}, {}, {}, today).from, today);
        QCOMPARE(weekChange({{1}, {friday6}}, {}, {}, {}, today).from, today);
        QCOMPARE(weekChange({{1}, {monday1}}, {monday1}, {}, {}, today).from, QDate());
        const QDate given(2026, 9, 1);
        QCOMPARE(weekChange({{1}, {friday6}}, {monday1}, given, today, today).from, given);
        QCOMPARE(weekChange({{1}, {friday6}}, {monday1}, given, today, today).to, today);
        QCOMPARE(weekChange({{1}, {}}, {monday1}, {}, today, today).slots, QList<WeeklySlot>{monday1});
    }
};

QTEST_GUILESS_MAIN(WeekBookTest)
#include "WeekBookTest.moc"
