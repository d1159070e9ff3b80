// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/ImportPreview.h"
#include "client/tables/MappingMemory.h"
#include "tests/client/tables/SharedData.h"
#include "tests/client/tables/TableTexts.h"
#include "tests/client/tables/Workbook.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace zvonok;
using namespace zvonok::client;
using namespace zvonok::client::test;

namespace {

struct Previewed {
    ColumnMapping mapping;
    QList<PreviewRow> rows;
    QList<ImportProblem> problems;

    bool has(int row, const char* code, ProblemSeverity severity) const
    {
        for (const ImportProblem& problem : problems)
            if (problem.row == row && problem.code == QLatin1String(code) && problem.severity == severity)
                return true;
        return false;
    }
    bool refuses(int row, const char* code) const { return has(row, code, ProblemSeverity::Refuse); }
    bool warns(int row, const char* code) const { return has(row, code, ProblemSeverity::Warn); }
    PreviewRow row(int sourceRow) const
    {
        for (const PreviewRow& each : rows)
            if (each.sourceRow == sourceRow)
                return each;
        return {};
    }
};

Previewed preview(const QList<Table>& tables, ImportKind kind = ImportKind::Pupils)
{
    const RussianWords words;
    const ImportDictionary dictionary(kind);
    ImportPreview import(dictionary, words, {QDate(2026, 11, 24), {}});
    Previewed result;
    for (const Table& table : tables) {
        result.mapping = ColumnMapping::detect(table, dictionary, words);
        import.add(table, result.mapping);
    }
    result.rows = import.rows();
    result.problems = import.problems();
    return result;
}

Previewed preview(const char* csv, ImportKind kind = ImportKind::Pupils)
{
    return preview(tablesOf(csv), kind);
}

} // namespace

class ImportPreviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void realRoster()
    {
        if (!hasSharedData())
            QSKIP("shared data missing");
        const Previewed got =
            preview(tablesOf(bytesOf(sharedData(QStringLiteral("roster_ru/pupils_60.csv")))));
        QCOMPARE(got.mapping.headerRow(), 0);
        QCOMPARE(got.mapping.fields().size(), 8);
        QCOMPARE(got.rows.size(), 60);
        int refused = 0;
        for (const PreviewRow& row : got.rows)
            refused += row.refused;
        QCOMPARE(refused, 0);
        const PreviewRow first = got.rows.first();
        QCOMPARE(first.sourceRow, 2);
        QCOMPARE(first.text("lastName"), QStringLiteral("Буров"));
        QCOMPARE(first.text("middleName"), QStringLiteral("Викентьевич"));
        QCOMPARE(first.values.value(QStringLiteral("birthDate")).toDate(), QDate(2014, 8, 21));
        QCOMPARE(first.values.value(QStringLiteral("sex")).toInt(), int(Sex::Male));
        QCOMPARE(first.text("className"), QStringLiteral("5А"));
        QCOMPARE(first.text("phone"), QStringLiteral("+7 599 102-29-01"));
    }

    void titlesAboveTheHeader()
    {
        const Previewed got = preview(
            "МБОУ СОШ № 15 г. Энска;;\nСписок 7А класса;;\nКлассный руководитель: Петрова Анна Ивановна;;\n\n"
            "№;Ф.И.О. учащегося;Дата рождения (дд.мм.гггг)\n1;Иванов Иван Иванович;01.02.2013\n2;Ким "
            "Ли;3.4.2013\n");
        QCOMPARE(got.mapping.headerRow(), 3);
        QCOMPARE(got.mapping.defaultClass(), QStringLiteral("7А"));
        QCOMPARE(got.mapping.classTeacher(), QStringLiteral("Петрова Анна Ивановна"));
        QCOMPARE(got.rows.size(), 2);
        QCOMPARE(got.rows.at(0).text("className"), QStringLiteral("7А"));
        QCOMPARE(got.rows.at(0).sourceRow, 6);
        QVERIFY(got.warns(6, "sexGuessed"));
        QVERIFY(!got.rows.at(1).values.contains(QStringLiteral("sex")));
    }

    void parentsAreNotPupils()
    {
        Workbook book;
        book.sheets = {
            {"<row><c t=\"inlineStr\"><is><t>Ученик</t></is></c><c/><c/><c "
             "t=\"inlineStr\"><is><t>Родители</t></is></c><c/></row>" +
                 textRows({{QStringLiteral("Фамилия"), QStringLiteral("Имя"), QStringLiteral("Класс"),
                            QStringLiteral("ФИО"), QStringLiteral("Телефон")},
                           {QStringLiteral("Иванов"), QStringLiteral("Иван"), QStringLiteral("7A"),
                            QStringLiteral("Иванова Анна"), QStringLiteral("89160000000")}}),
             "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"D1:E1\"/></mergeCells>"}};
        const Previewed got = preview(tablesOf(workbookFile(book)));
        QCOMPARE(got.rows.size(), 1);
        QCOMPARE(got.rows.at(0).text("lastName"), QStringLiteral("Иванов"));
        QCOMPARE(got.rows.at(0).text("className"), QStringLiteral("7А"));
        QVERIFY(!got.rows.at(0).values.contains(QStringLiteral("phone")));
        QCOMPARE(got.rows.at(0).guardians.size(), 1);
        QCOMPARE(got.rows.at(0).guardians.at(0).name.firstName, QStringLiteral("Анна"));
        QCOMPARE(got.rows.at(0).guardians.at(0).phone, QStringLiteral("+7 916 000-00-00"));
        const Previewed flat =
            preview("Фамилия;Имя;Класс;Паспорт родителя;Дата рождения матери;ФИО (кто из родителей);"
                    "Мать: образование\nИванов;Иван;7А;4509 123456;1.2.1980;Петрова Анна;-\n");
        QCOMPARE(flat.mapping.fields().size(), 3);
        QVERIFY(flat.rows.at(0).guardians.isEmpty());
    }

    void refusals()
    {
        const Previewed got =
            preview("Фамилия;Имя;Отчество;Д.р.;Класс;СНИЛС;Пол\n"
                    "Иванов;Иван;Иванович;31.02.2013;7А;;м\n"               // 2
                    "Петров;Пётр;Петрович;01.01.2013;99Z;;м\n"              // 3
                    "Сидоров;Сидор;Сидорович;01.01.1913;7А;;м\n"            // 4
                    "Ломова;;Ивановна;01.01.2013;7А;;ж\n"                   // 5
                    "Кузин;Олег;Олегович;02.01.2013;8A;112-233-445 95;м\n"  // 6
                    "Другой;Олег;Олегович;03.01.2013;8А;11223344595;м\n"    // 7: the same СНИЛС
                    "КУЗИН;Олег;Олегович;02.01.2013;8Б;;м\n"                // 8: the same name and birthday
                    "Белова;Анна;Петровна;05.05.2013;7А;112-233-445 96;м\n" // 9
                    "Фёдоров;Пётр;;06.05.2013;7А;;?\n"                      // 10
                    "Cергеев;Пётр;Ильич;07.05.13;7А;;М\n"                   // 11: Latin C, short year
                    "Итого:;10;;;;;\n");
        QVERIFY(got.refuses(2, "impossibleDate"));
        QVERIFY(got.refuses(3, "notAClass"));
        QVERIFY(!got.row(3).values.contains(QStringLiteral("className")));
        QVERIFY(got.refuses(4, "unlikelyBirthDate"));
        QVERIFY(got.refuses(5, "missing"));
        QCOMPARE(got.row(6).text("className"), QStringLiteral("8А"));
        QVERIFY(got.refuses(7, "duplicate"));
        QVERIFY(got.refuses(8, "duplicate"));
        QVERIFY(got.warns(9, "snilsChecksum"));
        QVERIFY(got.warns(9, "sexDoubtful"));
        QVERIFY(!got.row(9).refused);
        QVERIFY(got.warns(10, "notASex"));
        QCOMPARE(got.row(10).text("lastName"), QStringLiteral("Фёдоров")); // ё is kept
        QVERIFY(got.warns(11, "latinLetters"));
        QVERIFY(got.warns(11, "shortYear"));
        QCOMPARE(got.row(11).text("lastName"), QStringLiteral("Сергеев"));
        QVERIFY(got.warns(12, "totalRow"));
        QCOMPARE(got.rows.size(), 10);
        for (const ImportProblem& problem : got.problems)
            QCOMPARE(problem.fileName, QStringLiteral("t"));
        for (const ImportProblem& problem : got.problems)
            if (problem.code == u"impossibleDate") {
                QCOMPARE(problem.column, 4);
                QCOMPARE(problem.text, QStringLiteral("31.02.2013"));
            }
    }

    void sectionsAndRepeatedHeaders()
    {
        const Previewed got =
            preview("ФИО;Пол\n7А класс;\nИванов Иван;м\nФИО;Пол\nПетров Пётр;м\n7 «Б»;\nЛомов Олег;м\n");
        QCOMPARE(got.rows.size(), 3);
        QCOMPARE(got.rows.at(0).text("className"), QStringLiteral("7А"));
        QCOMPARE(got.rows.at(1).text("className"), QStringLiteral("7А"));
        QCOMPARE(got.rows.at(2).text("className"), QStringLiteral("7Б"));
    }

    void workbookDatesAndSheetNames()
    {
        Workbook book;
        book.sheets = {
            {textRows({{QStringLiteral("ФИО"), QStringLiteral("Дата рождения"), QStringLiteral("СНИЛС")}}) +
                 "<row><c t=\"inlineStr\"><is><t>Иванов Иван</t></is></c><c "
                 "s=\"1\"><v>41872</v></c><c><v>8765430300</v></c></row>",
             ""}};
        QList<Table> tables = tablesOf(workbookFile(book));
        tables[0].sheetName = QStringLiteral("7 «Б»");
        const Previewed got = preview(tables);
        QCOMPARE(got.rows.size(), 1);
        QVERIFY(!got.rows.at(0).refused);
        QCOMPARE(got.rows.at(0).values.value(QStringLiteral("birthDate")).toDate(), QDate(2014, 8, 21));
        QCOMPARE(got.rows.at(0).text("snils"), QStringLiteral("08765430300"));
        QCOMPARE(got.rows.at(0).text("className"), QStringLiteral("7Б"));
    }

    void staffClassesGroups()
    {
        Previewed got = preview("ФИО сотрудника,Должность,Дата рождения,E-mail\nПетрова Анна "
                                "Ивановна,Учитель,1.2.1980,a@b.example\n",
                                ImportKind::Staff);
        QCOMPARE(got.rows.at(0).text("position"), QStringLiteral("Учитель"));
        QCOMPARE(got.rows.at(0).text("email"), QStringLiteral("a@b.example"));
        QVERIFY(!got.rows.at(0).refused);
        got = preview("Параллель;Литера;Классный руководитель\n5;A;Петрова Анна Ивановна\n5;Б;\n5;А;\n",
                      ImportKind::Classes);
        QCOMPARE(got.rows.at(0).text("className"), QStringLiteral("5А"));
        QCOMPARE(got.rows.at(1).text("className"), QStringLiteral("5Б"));
        QVERIFY(got.refuses(4, "duplicate"));
        got = preview("Предмет;Группа;Класс;Учитель;Ученик\nАнгл. язык;1;7А;Петрова А.И.;Иванов Иван\nАнгл. "
                      "язык;1;7А;Петрова А.И.;Ким Ли\n"
                      "Англ. язык;2;7А;Сидорова О.О.;\"Ломов Олег; Белова Анна\"\n",
                      ImportKind::Groups);
        QCOMPARE(got.rows.size(), 2);
        QCOMPARE(got.rows.at(0).values.value(QStringLiteral("memberNames")).toStringList(),
                 QStringList({QStringLiteral("Иванов Иван"), QStringLiteral("Ким Ли")}));
        QCOMPARE(got.rows.at(1).values.value(QStringLiteral("memberNames")).toStringList().size(), 2);
    }

    void tablesWithoutHeader()
    {
        const Table table = tablesOf("Иванов;Иван;7А\nЛомов;Олег;7Б\n").value(0);
        Previewed got = preview({table});
        QCOMPARE(got.mapping.headerRow(), -1);
        QVERIFY(got.rows.isEmpty());
        QVERIFY(got.refuses(0, "noHeader"));
        // the user says what the columns are: then the first row is a person too
        const RussianWords words;
        const ImportDictionary dictionary(ImportKind::Pupils);
        got.mapping.assign(0, QStringLiteral("lastName"));
        got.mapping.assign(1, QStringLiteral("firstName"));
        got.mapping.assign(2, QStringLiteral("className"));
        ImportPreview import(dictionary, words, {QDate(2026, 11, 24), {}});
        import.add(table, got.mapping);
        QCOMPARE(import.rows().size(), 2);
        QCOMPARE(import.refused(), 0);
        QCOMPARE(import.rows().at(0).text("lastName"), QStringLiteral("Иванов"));
    }

    void mappingsAreRemembered()
    {
        QTemporaryDir folder;
        const RussianWords words;
        const ImportDictionary dictionary(ImportKind::Pupils);
        const Table table = tablesOf("Кто;Родился;Где\nИванов Иван;1.2.2013;7А\n").value(0);
        ColumnMapping mapping = ColumnMapping::detect(table, dictionary, words);
        QVERIFY(mapping.columnOf(QStringLiteral("fullName")) < 0);
        mapping.setHeader(table, 0, 1);
        mapping.assign(0, QStringLiteral("fullName"));
        mapping.assign(2, QStringLiteral("className"));
        mapping.assign(1, QStringLiteral("fullName")); // moves
        QCOMPARE(mapping.fieldOf(0), QString());
        mapping.assign(0, QStringLiteral("fullName"));
        mapping.assign(1, QStringLiteral("birthDate"));
        MappingMemory memory(folder.filePath(QStringLiteral("new/folder")));
        QVERIFY(memory.remember(mapping));
        QVERIFY(memory.remember(mapping));
        // another file, the same headings, other rows
        const Table later = tablesOf("Кто;Родился;Где\nЛомов Олег;3.2.2013;8А\n").value(0);
        ColumnMapping detected = ColumnMapping::detect(later, dictionary, words);
        detected.setHeader(later, 0, 1);
        const ColumnMapping recalled = MappingMemory(folder.filePath(QStringLiteral("new/folder")))
                                           .recall(detected, later, dictionary, words);
        QCOMPARE(recalled.fields(), mapping.fields());
        // columns that have moved are found by their headings
        const Table moved = tablesOf("Где;Кто;Родился\n8А;Ломов Олег;3.2.2013\n").value(0);
        const ColumnMapping laid = ColumnMapping::fromJson(mapping.toJson(), moved, dictionary, words);
        QCOMPARE(laid.fieldOf(1), QStringLiteral("fullName"));
        QCOMPARE(laid.fieldOf(0), QStringLiteral("className"));
        // a damaged memory is an empty one
        QFile file(folder.filePath(QStringLiteral("new/folder/import-mappings.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"mappings\": [7, {\"sign");
        file.close();
        QCOMPARE(memory.recall(detected, later, dictionary, words), detected);
        QVERIFY(memory.remember(mapping));
    }

    void dictionariesAreSound()
    {
        for (const ImportKind kind :
             {ImportKind::Pupils, ImportKind::Staff, ImportKind::Classes, ImportKind::Groups}) {
            const ImportDictionary dictionary(kind);
            QVERIFY(dictionary.fields().size() >= 5);
            for (const ImportField& field : dictionary.fields())
                for (const QString& synonym : field.synonyms)
                    QCOMPARE(dictionary.match(synonym).field, field.name); // no heading means two fields
        }
    }

    void hostileCells()
    {
        const Previewed got = preview("Фамилия;Имя;Класс\n=cmd|' /C "
                                      "calc'!A0;Иван;7А\n<b>Иванов</b>;Иван;7А\nИва\u202eнов;Иван;7А\n;;\n");
        QVERIFY(got.refuses(2, "notAName"));
        QVERIFY(got.refuses(3, "notAName"));
        QVERIFY(got.warns(4, "controlSigns"));
        QCOMPARE(got.row(4).text("lastName"), QStringLiteral("Иванов"));
        if (!hasSharedData())
            return;
        QString csv = QStringLiteral("Фамилия;Имя;Класс;Адрес\n");
        int lines = 0;
        for (const QString& line :
             QString::fromUtf8(bytesOf(sharedData(QStringLiteral("naughty_strings/blns_part1.txt"))))
                 .split(u'\n')) {
            csv += u'"' + QString(line).replace(u'"', QStringLiteral("\"\"")) +
                   QStringLiteral("\";Иван;7А;\"") + QString(line).replace(u'"', QStringLiteral("\"\"")) +
                   QStringLiteral("\"\n");
            ++lines;
        }
        const Previewed naughty = preview(tablesOf(csv.toUtf8()));
        QVERIFY(naughty.rows.size() > lines / 2);
        for (const PreviewRow& row : naughty.rows)
            for (const QVariant& value : row.values)
                for (const QChar c : value.toString())
                    QVERIFY(c.unicode() >= 0x20 && c.unicode() != 0x202e);
    }

    // What a typed row cannot hold is refused here: it would make the server refuse the whole slice.
    void rowsFitTheMessages()
    {
        const QString longName(150, u'а');
        Previewed got = preview(
            QStringLiteral("ФИО;Класс\n%1 Иван;7А\nИванов %1;7А\n").arg(longName).toUtf8().constData());
        QVERIFY(got.refuses(2, "tooLong"));
        QVERIFY(got.refuses(3, "tooLong"));
        QString groups = QStringLiteral("Предмет;Группа;Ученик\n");
        for (int i = 0; i < 201; ++i)
            groups += QStringLiteral("Хор;1;Иванов%1 Иван\n").arg(i);
        groups += QStringLiteral("Хор;2;") + longName + longName + longName + u'\n';
        got = preview(groups.toUtf8().constData(), ImportKind::Groups);
        QCOMPARE(got.rows.size(), 2);
        QVERIFY(got.refuses(2, "tooLong"));
        QVERIFY(got.refuses(203, "tooLong"));
    }

    void tenThousandRows()
    {
        QByteArray csv = "Фамилия;Имя;Отчество;Дата рождения;Класс;Адрес;Телефон\r\n";
        for (int i = 0; i < 10'000; ++i) {
            QByteArray mark;
            for (int n = i; n > 0; n /= 10)
                mark += QByteArrayList{"а", "б", "в", "г", "д", "е", "и", "к", "л", "м"}.at(n % 10);
            csv += "Иванов" + mark + ";Иван;Иванович;0" + QByteArray::number(1 + i % 9) + ".05.2013;" +
                   QByteArray::number(5 + i % 7) + "А;\"г. Энск, ул. Мира, д. " + QByteArray::number(i) +
                   "\";8916" + QByteArray::number(1'000'000 + i) + "\r\n";
        }
        QElapsedTimer timer;
        timer.start();
        const QList<Table> tables = tablesOf(csv);
        const qint64 read = timer.restart();
        const Previewed got = preview(tables);
        qInfo("10,000 rows: read %lld ms, previewed %lld ms", read, timer.elapsed());
        QCOMPARE(got.rows.size(), 10'000);
        int refused = 0;
        for (const PreviewRow& row : got.rows)
            refused += row.refused;
        QCOMPARE(refused, 0);
    }
};

QTEST_APPLESS_MAIN(ImportPreviewTest)
#include "ImportPreviewTest.moc"
