// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of guardians in lists of pupils: known by their headings, put together row by row, and what is left
// out is told with row and column, and never costs the pupil the row.
#include "client/tables/MappingMemory.h"
#include "client/tables/PeopleRows.h"
#include "tests/client/tables/TableTexts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace zvonok;
using namespace zvonok::client;
using namespace zvonok::client::test;

namespace {

struct Read {
    ColumnMapping mapping;
    QList<PreviewRow> rows;
    QList<ImportProblem> problems;

    // «code@column» of a row, in order.
    QString codes(int row) const
    {
        QStringList all;
        for (const ImportProblem& each : problems)
            if (each.row == row && each.code != u"sexGuessed")
                all.append(QStringLiteral("%1@%2").arg(each.code).arg(each.column));
        return all.join(u' ');
    }
};

Read readText(const QByteArray& csv)
{
    const RussianWords words;
    const ImportDictionary dictionary(ImportKind::Pupils);
    ImportPreview preview(dictionary, words, {QDate(2026, 11, 24), {}});
    Read read;
    for (const Table& table : tablesOf(csv)) {
        read.mapping = ColumnMapping::detect(table, dictionary, words);
        preview.add(table, read.mapping);
    }
    read.rows = preview.rows();
    read.problems = preview.problems();
    return read;
}

QString guardiansOf(const PreviewRow& row)
{
    QStringList all;
    for (const ImportGuardian& each : row.guardians) {
        QString who;
        for (const auto& kind : enumNames(Kinship{}))
            if (kind.value == each.kinship)
                who = QString::fromLatin1(kind.name.data(), qsizetype(kind.name.size()));
        QStringList parts{who + (each.legal ? QString() : QStringLiteral("*")),
                          each.name.lastName,
                          each.name.firstName,
                          each.name.middleName,
                          each.phone,
                          each.email,
                          each.workPlace};
        parts.removeAll(QString());
        all.append(parts.join(u' '));
    }
    return all.join(QStringLiteral(" / "));
}

} // namespace

class GuardianColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headings_data()
    {
        QTest::addColumn<QString>("field");
        const auto row = [](const char* heading, const char* field) {
            QTest::newRow(heading) << QString::fromLatin1(field);
        };
        row("ФИО матери", "motherName");
        row("Мать", "motherName");
        row("МАТЬ (ФИО полностью)", "motherName");
        row("ФИО матери (законного представителя)", "motherName");
        row("Телефон матери", "motherPhone");
        row("Тел. матери (сот.)", "motherPhone");
        row("Мать, телефон", "motherPhone");
        row("Место работы матери", "motherWorkPlace");
        row("E-mail матери", "motherEmail");
        row("ФИО отца", "fatherName");
        row("Отец", "fatherName");
        row("Моб. телефон отца", "fatherPhone");
        row("Место работы, должность отца", "fatherWorkPlace");
        row("Родитель (законный представитель)", "guardianName");
        row("Контакты родителей", "guardianName");
        row("Сведения о родителях (законных представителях)", "guardianName");
        row("e-mail родителя", "guardianEmail");
        row("Телефоны родителей", "guardianPhone");
        row("Паспорт матери", "");
        row("Дата рождения отца", "");
        row("Мать: образование", "");
        row("Адрес родителей", "");
        row("ФИО (матери)", "motherName");
        row("ФИО (кто из родителей)", "");
        row("Классный руководитель", "");
    }
    void headings()
    {
        const ImportDictionary dictionary(ImportKind::Pupils);
        QTEST(dictionary.match(QString::fromUtf8(QTest::currentDataTag())).field, "field");
    }

    void theOrdinaryList()
    {
        const Read got = readText("Фамилия;Имя;Класс;ФИО матери;Телефон матери;Место работы матери;ФИО отца;"
                                  "Телефон отца;e-mail родителя;Родитель (законный представитель)\n"
                                  "Иванов;Иван;7А;Петрова Мария Петровна;8-912-111-22-33;ООО «Ромашка»;"
                                  "Иванов Пётр Ильич;8-913-111-22-33, 22-33-44;;\n"
                                  "Орлов;Олег;7А;-;;;нет;;i@mail.ru;Орлова Анна (бабушка)\n");
        QCOMPARE(got.mapping.fields().size(), 10);
        QCOMPARE(guardiansOf(got.rows.at(0)),
                 QStringLiteral("mother Петрова Мария Петровна +7 912 111-22-33 ООО «Ромашка» / "
                                "father Иванов Пётр Ильич +7 913 111-22-33; 22-33-44"));
        QCOMPARE(got.codes(2), QString());
        // The guardians' cells are none of the pupil's.
        QVERIFY(!got.rows.at(0).values.contains(QStringLiteral("phone")));
        QVERIFY(!got.rows.at(0).values.contains(QStringLiteral("motherName")));
        QCOMPARE(guardiansOf(got.rows.at(1)), QStringLiteral("grandmother* Орлова Анна i@mail.ru"));
        QCOMPARE(got.codes(3), QString());
        QCOMPARE(toImportRow(got.rows.at(0)).guardians.size(), 2);
    }

    void whatIsLeftOutIsTold()
    {
        const Read got = readText("Фамилия;Имя;Класс;Мать;Телефон матери;Отец;Телефон отца;Родители\n"
                                  "Иванов;Иван;7А;Мария Петровна;8-912-111-22-33;;;\n"                 // 2
                                  "Иванов;Олег;7А;;8-912-111-22-33;умер;;\n"                           // 3
                                  "Иванов;Пётр;7А;Иванова Анна;позвонить вечером;;;\n"                 // 4
                                  "Иванов;Глеб;7А;Иванова Анна Ивановна, Иванова Ольга Ивановна;;;;\n" // 5
                                  "Иванов;Ян;7А;;;;;Иванова Анна, ООО Ромашка, 22-33-44\n"             // 6
                                  "Иванов;Марк;7А;Иванова Анна;+7 912 111-22-33 (дежурная);;;\n"       // 7
                                  "Иванов;Лев;7А;Иванова|Анна|;;#ИМЯ?;;\n"                             // 8
                                  "Иванов;Ким;7А;Дружная семья;;;;мать\n");                            // 9
        for (const PreviewRow& row : got.rows)
            QVERIFY2(!row.refused, qPrintable(QString::number(row.sourceRow)));
        QCOMPARE(got.codes(2), QStringLiteral("incompleteGuardian@4"));
        QCOMPARE(guardiansOf(got.rows.at(0)), QString());
        QCOMPARE(got.codes(3), QStringLiteral("guardianGone@6 withoutGuardian@5"));
        QCOMPARE(got.codes(4), QStringLiteral("notAPhone@5"));
        QCOMPARE(guardiansOf(got.rows.at(2)), QStringLiteral("mother Иванова Анна"));
        QCOMPARE(got.codes(5), QStringLiteral("severalGuardians@4 severalGuardians@4"));
        QCOMPARE(got.codes(6), QStringLiteral("severalGuardians@8"));
        QCOMPARE(guardiansOf(got.rows.at(4)),
                 QStringLiteral("other Иванова Анна")); // without the firm's number
        QCOMPARE(got.codes(7), QStringLiteral("wordsLeftOut@5"));
        QCOMPARE(guardiansOf(got.rows.at(5)), QStringLiteral("mother Иванова Анна +7 912 111-22-33"));
        QCOMPARE(guardiansOf(got.rows.at(6)), QStringLiteral("mother Иванова Анна"));
        QCOMPARE(got.codes(9), QStringLiteral("notAGuardian@4 withoutGuardian@8"));
        for (const ImportProblem& each : got.problems) {
            QCOMPARE(each.fileName, QStringLiteral("t"));
            if (each.code == u"guardianGone")
                QCOMPARE(each.text, QStringLiteral("умер"));
        }
    }

    void numbersGoToWhomTheyBelong()
    {
        const Read got =
            readText("ФИО;Класс;ФИО матери;ФИО отца;Телефоны родителей\n"
                     "Иванов Иван;7А;Иванова Анна;Иванов Олег;мама 89121112233, папа 89131112233\n" // 2
                     "Ким Ли;7А;Ким Анна;Ким Олег;8-912-111-22-33, 8-913-111-22-33\n"               // 3
                     "Лом Олег;7А;;;Лом Анна Ильинична 8-912-111-22-33\n");                         // 4
        QCOMPARE(guardiansOf(got.rows.at(0)), QStringLiteral("mother Иванова Анна +7 912 111-22-33 / "
                                                             "father Иванов Олег +7 913 111-22-33"));
        QCOMPARE(got.codes(2), QString());
        // Nobody says whose they are.
        QCOMPARE(guardiansOf(got.rows.at(1)), QStringLiteral("mother Ким Анна / father Ким Олег"));
        QCOMPARE(got.codes(3), QStringLiteral("withoutGuardian@5"));
        QCOMPARE(guardiansOf(got.rows.at(2)), QStringLiteral("other Лом Анна Ильинична +7 912 111-22-33"));
        const Read two =
            readText("ФИО;Класс;ФИО родителей;Телефон родителей\n"
                     "Иванов Иван;7А;\"Иванова Анна Ильинична, Иванов Олег Ильич\";8-912-111-22-33\n"
                     "Ким Ли;7А;\"Ким Анна Ильинична\nКим Олег Ильич\";\"Анна 89121112233, "
                     "Олег 89131112233\"\n");
        QCOMPARE(guardiansOf(two.rows.at(0)),
                 QStringLiteral("other Иванова Анна Ильинична / other Иванов Олег Ильич"));
        QVERIFY(two.codes(2).contains(QStringLiteral("whoseContact@4")));
        QCOMPARE(guardiansOf(two.rows.at(1)), QStringLiteral("other Ким Анна Ильинична +7 912 111-22-33 / "
                                                             "other Ким Олег Ильич +7 913 111-22-33"));
    }

    // «Законный представитель» repeats the mother as a rule.
    void thePersonInTwoColumnsIsOne()
    {
        const Read got =
            readText("ФИО;Класс;ФИО матери;Законный представитель;Телефон законного представителя\n"
                     "Иванов Иван;7А;Иванова Анна Ильинична;Иванова Анна;8-912-111-22-33\n"
                     "Ким Ли;7А;Ким Анна Ильинична;мать;\n");
        QCOMPARE(guardiansOf(got.rows.at(0)),
                 QStringLiteral("mother Иванова Анна Ильинична +7 912 111-22-33"));
        QCOMPARE(guardiansOf(got.rows.at(1)), QStringLiteral("mother Ким Анна Ильинична"));
        QCOMPARE(got.codes(2) + got.codes(3), QString());
    }

    void headingsOverHeadings()
    {
        // A text file has no merged cells: «Мать» counts for the empty cells behind it.
        const Read got =
            readText("Ученик;;Мать;;;Отец;;Адрес\n"
                     "ФИО;Класс;ФИО;Телефон;Место работы;ФИО;Телефон;\n"
                     "Иванов Иван;7А;Иванова Анна;89121112233;завод;Иванов Олег;89131112233;Мира, 1\n");
        QCOMPARE(got.mapping.headerRows(), 2);
        QCOMPARE(guardiansOf(got.rows.at(0)), QStringLiteral("mother Иванова Анна +7 912 111-22-33 завод / "
                                                             "father Иванов Олег +7 913 111-22-33"));
        QCOMPARE(got.rows.at(0).text("address"), QStringLiteral("Мира, 1"));
        QVERIFY(!got.rows.at(0).values.contains(QStringLiteral("phone")));
    }

    void aMappingByHandIsRemembered()
    {
        QTemporaryDir folder;
        const RussianWords words;
        const ImportDictionary dictionary(ImportKind::Pupils);
        const Table table =
            tablesOf("ФИО;Класс;Кто;Куда звонить\nИванов Иван;7А;Иванова Анна;89121112233\n").value(0);
        ColumnMapping mapping = ColumnMapping::detect(table, dictionary, words);
        QCOMPARE(mapping.fields().size(), 2);
        mapping.assign(2, QStringLiteral("motherName"));
        mapping.assign(3, QStringLiteral("motherPhone"));
        MappingMemory memory(folder.path());
        QVERIFY(memory.remember(mapping));
        const ColumnMapping recalled =
            memory.recall(ColumnMapping::detect(table, dictionary, words), table, dictionary, words);
        QCOMPARE(recalled.fields(), mapping.fields());
        ImportPreview preview(dictionary, words, {QDate(2026, 11, 24), {}});
        preview.add(table, recalled);
        QCOMPARE(guardiansOf(preview.rows().at(0)), QStringLiteral("mother Иванова Анна +7 912 111-22-33"));
    }

    // What a typed row cannot hold would make the server refuse the whole slice.
    void limits()
    {
        QString many = QStringLiteral("ФИО;Класс;Родители;Место работы родителя\n");
        many += QStringLiteral("Иванов Иван;7А;");
        for (int i = 0; i < 14; ++i)
            many += QStringLiteral("Иванова Анна%1 Ильинична, ").arg(QChar(u'а' + i));
        many += QStringLiteral(";\nКим Ли;7А;Ким %1;\nЛом Олег;7А;Лом Анна, ").arg(QString(150, u'А'));
        for (int i = 0; i < 9; ++i)
            many += QStringLiteral("8-912-111-22-3%1, ").arg(i);
        many += u';' + QString(400, u'я') + u'\n';
        const Read got = readText(many.toUtf8());
        QCOMPARE(got.rows.at(0).guardians.size(), mostGuardiansOfRow);
        QVERIFY(got.codes(2).contains(QStringLiteral("moreLeftOut@3")));
        QCOMPARE(got.rows.at(1).guardians.size(), 0);
        QVERIFY(got.codes(3).contains(QStringLiteral("tooLong@3")));
        QCOMPARE(got.rows.at(2).guardians.size(), 1);
        QVERIFY(got.codes(4).contains(QStringLiteral("moreLeftOut@3")));
        QVERIFY(got.codes(4).contains(QStringLiteral("tooLong@4")));
        for (const QList<ImportRow>& slice : importSlices(got.rows))
            for (const ImportRow& row : slice) {
                PreviewImport request{ImportKind::Pupils, {row}};
                QVERIFY(wire::decode<PreviewImport>(wire::encode(request)));
            }
    }
};

QTEST_APPLESS_MAIN(GuardianColumnsTest)
#include "GuardianColumnsTest.moc"
