// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/OneRoster.h"
#include "client/tables/PeopleRows.h"
#include "tests/client/tables/SharedData.h"
#include "tests/client/tables/TableTexts.h"
#include "tests/client/tables/Workbook.h"

#include <QTest>

using namespace zvonok;
using namespace zvonok::client;
using namespace zvonok::client::test;

namespace {

QList<Table> tablesAt(const QString& name)
{
    return TableSource().open(sharedData(QStringLiteral("oneroster/") + name)).value_or(QList<Table>());
}

QList<ImportRow> importRows(const QList<Table>& tables, ImportKind kind)
{
    const RussianWords words;
    const OneRoster bundle(tables, words);
    const ImportDictionary dictionary(kind);
    ImportPreview preview(dictionary, words, {QDate(2026, 11, 24), {}});
    const Table table = bundle.tableFor(kind);
    preview.add(table, ColumnMapping::detect(table, dictionary, words));
    QList<ImportRow> rows;
    for (const QList<ImportRow>& slice : importSlices(preview.rows()))
        rows += slice;
    return rows;
}

bool hasNote(const Table& table, const char* code, const char* text)
{
    for (const TableNote& note : table.notes)
        if (note.code == QLatin1String(code) && note.text.contains(QLatin1String(text)))
            return true;
    return false;
}

} // namespace

class OneRosterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void realBundles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("pupils");
        QTest::newRow("1.1 folder") << QStringLiteral("Test_full_data_set") << QStringLiteral("1.1") << 3;
        QTest::newRow("1.1 zip") << QStringLiteral("Test_full_data_set.zip") << QStringLiteral("1.1") << 3;
        QTest::newRow("1.2 folder") << QStringLiteral("v1p2_full_dataset") << QStringLiteral("1.2") << 3;
        QTest::newRow("1.2 zip") << QStringLiteral("v1p2_full_dataset.zip") << QStringLiteral("1.2") << 3;
    }
    void realBundles()
    {
        QFETCH(QString, name);
        QFETCH(QString, version);
        QFETCH(int, pupils);
        if (!hasSharedData())
            QSKIP("shared data missing");
        const QList<Table> tables = tablesAt(name);
        QVERIFY(tables.size() >= 6);
        QVERIFY(OneRoster::isBundle(tables));
        for (const Table& table : tables)
            for (const TableRow& row : table.rows)
                for (const Cell& cell : row.cells)
                    QVERIFY(!cell.text.contains(QStringLiteral("Password1")));
        const RussianWords words;
        const OneRoster bundle(tables, words);
        QCOMPARE(bundle.version(), version);

        const QList<ImportRow> pupilRows = importRows(tables, ImportKind::Pupils);
        QCOMPARE(pupilRows.size(), pupils);
        QCOMPARE(pupilRows.at(0).externalId, QStringLiteral("usr-222-66778899"));
        QCOMPARE(pupilRows.at(0).person.name,
                 (PersonName{QStringLiteral("Jones"), QStringLiteral("Mary"), QStringLiteral("Jane")}));
        QCOMPARE(pupilRows.at(0).className, QStringLiteral("12"));
        QCOMPARE(pupilRows.at(0).sourceRow, 3);
        const QList<ImportRow> staffRows = importRows(tables, ImportKind::Staff);
        QVERIFY(staffRows.size() >= 2);
        QCOMPARE(staffRows.at(0).externalId, QStringLiteral("usr-222-123456"));
        QCOMPARE(staffRows.at(0).position, QStringLiteral("teacher"));
        const QList<ImportRow> groupRows = importRows(tables, ImportKind::Groups);
        QCOMPARE(groupRows.size(), 1);
        QCOMPARE(groupRows.at(0).subjectName, QStringLiteral("Science"));
        QCOMPARE(groupRows.at(0).teacherName, QStringLiteral("usr-222-123456"));
        QCOMPARE(groupRows.at(0).memberNames, QStringList({QStringLiteral("usr-222-1234561232")}));
        const QList<ImportRow> classRows = importRows(tables, ImportKind::Classes);
        QCOMPARE(classRows.size(), 2); // the grades 12 and 11: the only homeroom is to be deleted
        const Table groups = bundle.tableFor(ImportKind::Groups);
        QVERIFY(hasNote(groups, "toBeDeleted", "cls-222-123478"));
        QVERIFY(hasNote(groups, "unknownReference", "enr-s-222-12345-987532"));
        QVERIFY(hasNote(groups, "notAStudent", "usr-222-987654"));
    }

    void homeroomsAndDemographics()
    {
        const QByteArray archive = zip({
            {QStringLiteral("bundle/users.csv"),
             "id,status,givenName,lastName,role,grades,password\nu1,active,Иван,Иванов,student,7,secret\n"
             "u2,active,Анна,Петрова,teacher,,secret\nu3,tobedeleted,Олег,Ломов,student,7,secret\n"},
            {QStringLiteral("bundle/demographics.csv"),
             "sourcedId,birthDate,sex\nu1,2013-05-01T18:25:43.511Z,male\n"},
            {QStringLiteral("bundle/classes.csv"),
             "sourcedId,status,title,classType\nc1,active,7 A,homeroom\n"},
            {QStringLiteral("bundle/enrollments.csv"),
             "sourcedId,classId_cl,userId,role,primary\ne1,c1,u1,student,\ne2,c1,u2,teacher,true\n"},
        });
        const QList<Table> tables = tablesOf(archive);
        QVERIFY(OneRoster::isBundle(tables));
        QList<ImportRow> rows = importRows(tables, ImportKind::Pupils);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0).className, QStringLiteral("7А"));
        QCOMPARE(rows.at(0).person.birthDate, QDate(2013, 5, 1));
        QCOMPARE(rows.at(0).person.sex, Sex::Male);
        rows = importRows(tables, ImportKind::Classes);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0).className, QStringLiteral("7А"));
        QCOMPARE(rows.at(0).teacherName, QStringLiteral("u2"));
        QCOMPARE(rows.at(0).externalId, QStringLiteral("c1"));
    }

    void otherFilesAreNoBundle()
    {
        QVERIFY(!OneRoster::isBundle(tablesOf("sourcedId,name\n1,2\n")));
        QVERIFY(!OneRoster::isBundle({}));
    }

    void slicesAreBounded()
    {
        QList<PreviewRow> rows(1201);
        rows[7].refused = true;
        const QList<QList<ImportRow>> slices = importSlices(rows);
        QCOMPARE(slices.size(), 3);
        QCOMPARE(slices.at(0).size(), 500);
        QCOMPARE(slices.at(2).size(), 200);
        PreviewRow heavy;
        heavy.values.insert(QStringLiteral("memberNames"), QStringList(200, QString(500, u'я')));
        QCOMPARE(importSlices({heavy, heavy, heavy}).size(), 3);
    }
};

QTEST_APPLESS_MAIN(OneRosterTest)
#include "OneRosterTest.moc"
