// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/OneRoster.h"
#include "client/tables/ImportFiles.h"
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
        if (note.code == QLatin1String(code) && note.text.contains(QString::fromUtf8(text)))
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
        // In 1.1 a parent knows the pupil; in 1.2 that parent has another role, and the pupil's agent, a
        // teacher, is a guardian too.
        QCOMPARE(pupilRows.at(0).guardians.size(), 1);
        const ImportGuardian guardian = pupilRows.at(0).guardians.at(0);
        const bool older = version == u"1.1";
        QCOMPARE(guardian.name.lastName, older ? QStringLiteral("Jones") : QStringLiteral("Doe"));
        QCOMPARE(guardian.name.middleName, older ? QStringLiteral("Paul") : QStringLiteral("Michael"));
        QCOMPARE(guardian.kinship, older ? Kinship::Other : Kinship::Guardian);
        QCOMPARE(guardian.phone,
                 older ? QStringLiteral("+7 603 987-65-43") : QStringLiteral("+7 603 222-11-11"));
        QVERIFY(guardian.email.contains(u'@'));
        const Table pupilTable = bundle.tableFor(ImportKind::Pupils);
        QVERIFY(hasNote(pupilTable, "agentNoGuardian", "usr-222-567891 – usr-222-987654"));
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

    void guardiansAreTiedBothWays()
    {
        const QByteArray archive = zip({
            {QStringLiteral("users.csv"),
             "sourcedId,status,givenName,familyName,middleName,role,grades,agents,email,phone,sms\n"
             "u1,active,Иван,Иванов,,student,7,\"p1,p4,t1,x9\",,,\n"
             "u2,active,Анна,Иванова,,student,5,,,,\n"
             "p1,active,Мария,\"Иванова, Кац\",Петровна,parent,,,m@mail.ru,,89121112233\n"
             "p2,active,Пётр,Иванов,Ильич,parent,,\"u1,u2,t1\",,,\n"
             "p3,tobedeleted,Нина,Иванова,,parent,,u1,,,\n"
             "p4,active,Зоя,Серова,,relative,,,,,\n"
             "t1,active,Олег,Ломов,,teacher,,u2,,,\n"},
            {QStringLiteral("orgs.csv"), "sourcedId,name\no1,School\n"},
            {QStringLiteral("demographics.csv"), "sourcedId,sex\np1,female\np2,male\n"},
        });
        const QList<Table> tables = tablesOf(archive);
        QVERIFY(OneRoster::isBundle(tables));
        const QList<ImportRow> rows = importRows(tables, ImportKind::Pupils);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).guardians.size(), 3);
        const ImportGuardian mother = rows.at(0).guardians.at(0);
        QCOMPARE(mother.kinship, Kinship::Mother);
        QCOMPARE(mother.name, (PersonName{QStringLiteral("Иванова Кац"), QStringLiteral("Мария"),
                                          QStringLiteral("Петровна")}));
        QCOMPARE(mother.phone, QStringLiteral("+7 912 111-22-33"));
        QCOMPARE(mother.email, QStringLiteral("m@mail.ru"));
        QCOMPARE(rows.at(0).guardians.at(1).kinship, Kinship::Other);
        QVERIFY(!rows.at(0).guardians.at(1).legal); // a relative
        QCOMPARE(rows.at(0).guardians.at(2).kinship, Kinship::Father);
        QCOMPARE(rows.at(1).guardians.size(), 1);
        const RussianWords words;
        const Table table = OneRoster(tables, words).tableFor(ImportKind::Pupils);
        QVERIFY(hasNote(table, "agentNoGuardian", "u1 – t1"));
        QVERIFY(hasNote(table, "unknownReference", "u1 – x9"));
        QVERIFY(hasNote(table, "notAStudent", "p2 – t1"));
        QVERIFY(hasNote(table, "toBeDeleted", "p3"));
        QVERIFY(!hasNote(table, "agentNoGuardian", "t1 – u2"));
    }

    void otherFilesAreNoBundle()
    {
        QVERIFY(!OneRoster::isBundle(tablesOf("sourcedId,name\n1,2\n")));
        QVERIFY(!OneRoster::isBundle({}));
    }

    void partsOfBundlesAreRefused_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("files");
        QTest::newRow("1.1") << QStringLiteral("Test_full_data_set") << 6;
        QTest::newRow("1.2") << QStringLiteral("v1p2_full_dataset") << 8;
    }
    void partsOfBundlesAreRefused()
    {
        QFETCH(QString, folder);
        QFETCH(int, files);
        if (!hasSharedData())
            QSKIP("shared data missing");
        const RussianWords words;
        const QDir bundle(sharedData(QStringLiteral("oneroster/") + folder));
        const QStringList names = bundle.entryList({QStringLiteral("*.csv")}, QDir::Files);
        QCOMPARE(names.size(), files);
        for (const QString& name : names) {
            for (const ImportKind kind :
                 {ImportKind::Pupils, ImportKind::Staff, ImportKind::Classes, ImportKind::Groups}) {
                const auto alone = readImportFiles({bundle.filePath(name)}, kind, words);
                QVERIFY2(!alone, qPrintable(name));
                QCOMPARE(alone.error().code, FailureCode::UnreadableFile);
                QCOMPARE(alone.error().arguments.value(0), name);
                QCOMPARE(alone.error().arguments.value(3), QStringLiteral("oneRosterPart"));
            }
        }
        QVERIFY(readImportFiles({bundle.path()}, ImportKind::Pupils, words));
        QVERIFY(readImportFiles({bundle.path() + QStringLiteral(".zip")}, ImportKind::Pupils, words));
    }

    void partsAreKnownByTheirHeadings_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("part");
        const auto row = [](const char* name, const char* text, bool part) {
            QTest::newRow(name) << QByteArray(text) << part;
        };
        row("users without dates", "sourcedId,givenName,familyName,role,grades\n1,A,B,teacher,7\n", true);
        row("users, id for sourcedId", "id,status,givenName,lastName,role\n1,active,A,B,parent\n", true);
        row("users under a title", "Export\n\nsourcedId,status,givenName,familyName\n1,active,A,B\n", true);
        row("enrollments", "SourcedID;classSourcedId;userSourcedId;role\n1;2;3;student\n", true);
        row("courses", "sourcedId,status,dateLastModified,title\n1,active,,Chemistry\n", true);
        row("manifest", "propertyName,value\nmanifest.version,1.0\n", true);
        // Lists of a school's own that borrow a heading.
        row("own ids", "sourcedId,familyName,givenName,grade\n1,A,B,7\n", false);
        row("English", "id,status,firstName,lastName,role\n1,2,A,B,C\n", false);
        row("Russian", "sourcedId;Фамилия;Имя;Класс\n1;А;Б;7А\n", false);
    }
    void partsAreKnownByTheirHeadings()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, part);
        const QList<Table> tables = tablesOf(text);
        QCOMPARE(tables.size(), 1);
        QCOMPARE(OneRoster::isPart(tables.at(0)), part);
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
