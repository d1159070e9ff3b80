// SPDX-License-Identifier: GPL-3.0-or-later
// Weeks of lessons as schools write them, and which groups the rows are for.
#include "client/tables/PatternTable.h"
#include "client/tables/TableSource.h"

#include <QTest>

using namespace zvonok;
using namespace zvonok::client;

namespace {

const PatternWords& patternWords()
{
    static const PatternWords words;
    return words;
}

PatternTable tableOf(const QString& csv)
{
    static const ImportDictionary dictionary = ImportDictionary::ofPatterns();
    static const RussianWords words;
    const auto tables = TableSource().open(csv.toUtf8(), QStringLiteral("week.csv"));
    if (!tables || tables->isEmpty())
        return {};
    const Table& table = tables->first();
    return readPatternTable(table, ColumnMapping::detect(table, dictionary, words), patternWords(), words);
}

// «1.2 7А Алгебра [A]»; an exclamation mark before a refused one.
QString textOf(const QList<PatternRow>& rows)
{
    QStringList texts;
    for (const PatternRow& row : rows) {
        QStringList parts{QStringLiteral("%1.%2").arg(row.slot.weekday).arg(row.slot.lessonNumber),
                          row.className, row.subjectName};
        if (!row.groupName.isEmpty())
            parts.append(u'[' + row.groupName + u']');
        texts.append((row.refused ? QStringLiteral("!") : QString()) + parts.join(u' '));
    }
    return texts.join(QStringLiteral(" | "));
}

QString codesOf(const QList<ImportProblem>& problems)
{
    QStringList codes;
    for (const ImportProblem& each : problems)
        codes.append(QStringLiteral("%1.%2:%3").arg(each.row).arg(each.column).arg(each.code));
    return codes.join(u' ');
}

GroupLine groupLine(int id, int subject, const QString& subjectName, int schoolClass,
                    const QString& className, const QString& name = {})
{
    GroupLine line;
    line.id = {id};
    line.subject = {subject};
    line.subjectName = subjectName;
    line.schoolClass = {schoolClass};
    line.className = className;
    line.name = name;
    return line;
}

PatternSchool school()
{
    PatternSchool all;
    const auto subject = [&all](int id, const QString& name) {
        SubjectLine line;
        line.id = {id};
        line.name = name;
        all.subjects.append(line);
    };
    for (int id = 1; id <= 2; ++id) {
        ClassLine line;
        line.id = {id};
        line.grade = 7;
        line.letter = id == 1 ? QStringLiteral("А") : QStringLiteral("Б");
        all.classes.append(line);
    }
    subject(1, QStringLiteral("Алгебра"));
    subject(2, QStringLiteral("Физическая культура"));
    subject(3, QStringLiteral("Английский язык"));
    all.groups = {
        groupLine(11, 1, QStringLiteral("Алгебра"), 1, QStringLiteral("7А")),
        groupLine(12, 2, QStringLiteral("Физическая культура"), 1, QStringLiteral("7А")),
        groupLine(13, 3, QStringLiteral("Английский язык"), 1, QStringLiteral("7А"), QStringLiteral("1")),
        groupLine(14, 3, QStringLiteral("Английский язык"), 1, QStringLiteral("7А"), QStringLiteral("2")),
        groupLine(15, 3, QStringLiteral("Английский язык"), 2, QStringLiteral("7Б"), QStringLiteral("все")),
        groupLine(16, 2, QStringLiteral("Физическая культура"), 0, {}, QStringLiteral("Юноши"))};
    return all;
}

// «11: 1.2 3.4»
QString weeksOf(const SchoolWeek& week)
{
    QStringList texts;
    for (const GroupWeek& each : week.groups) {
        QString text = QString::number(each.group.id.value) + u':';
        for (const WeeklySlot& slot : each.slots)
            text += QStringLiteral(" %1.%2").arg(slot.weekday).arg(slot.lessonNumber);
        texts.append(text);
    }
    return texts.join(QStringLiteral(" | "));
}

} // namespace

class PatternTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("problems");
        QTest::newRow("days and numbers in many spellings")
            << QStringLiteral("Расписание;;;;\nДень недели;№ урока;Класс;Предмет;Подгруппа\n"
                              "Понедельник;1;7А;Алгебра;\nвт.;2-й;7 \"б\" класс;Англ;1\n3;урок 3;VII А;ИЗО;\n"
                              "ПТ;0;10А;Физика;\nSunday;7 урок;7А;Химия;\n")
            << QStringLiteral("1.1 7А Алгебра | 2.2 7Б Англ [1] | 3.3 7А ИЗО | 5.0 10А Физика | 7.7 7А Химия")
            << QString();
        QTest::newRow("the class in a title, a free lesson, headings once more")
            << QStringLiteral(
                   "Расписание 7А класса;;\nДень;Урок;Предмет\nПн;1;Алгебра\nПн;2;\nДень;Урок;Предмет\n"
                   "Вт;1;Физика\n")
            << QStringLiteral("1.1 7А Алгебра | 2.1 7А Физика") << QString();
        QTest::newRow("a free lesson of a named class is told")
            << QStringLiteral("День,Урок,Класс,Предмет\nПн,1,7А,\nПн,2,7А,Физика\n")
            << QStringLiteral("1.2 7А Физика") << QStringLiteral("2.4:freeLesson");
        QTest::newRow("what is refused")
            << QStringLiteral("День;Урок;Класс;Предмет;Группа\nзавтра;1;7А;Алгебра;\nПн;21;7А;Алгебра;\n"
                              "Пн;1-2;7А;Алгебра;\n8;1;7А;Алгебра;\n;;7А;Алгебра;\nПн;1;99Щ;Алгебра;\n"
                              "Пн;1;;Алгебра;\nПн;1;;Алгебра;Юноши\nПн;1;7А;;1\n")
            << QStringLiteral("!0.1 7А Алгебра | !1.0 7А Алгебра | !1.0 7А Алгебра | !0.1 7А Алгебра | "
                              "!0.0 7А Алгебра | !1.1 99Щ Алгебра | !1.1  Алгебра | 1.1  Алгебра [Юноши] | "
                              "!1.1 7А  [1]")
            << QStringLiteral("2.1:notADay 3.2:notALesson 4.2:notALesson 5.1:notADay 6.1:missing 6.2:missing "
                              "7.3:notAClass 8.3:missing 10.4:missing");
        QTest::newRow("no column of days") << QStringLiteral("Урок;Класс;Предмет\n1;7А;Алгебра\n")
                                           << QString() << QStringLiteral("0.0:noHeader");
    }
    void rowsAsPeopleWriteThem()
    {
        QFETCH(QString, csv);
        const PatternTable table = tableOf(csv);
        QTEST(textOf(table.rows), "rows");
        QTEST(codesOf(table.problems), "problems");
    }

    void rowsFindTheirGroups_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("weeks");
        QTest::addColumn<QString>("problems");
        QTest::addColumn<int>("refused");
        QTest::newRow("by class, synonym and part; in the order of days")
            << QStringLiteral("Ср;4;7А;алгебра;\nПн;2;7a;Алгебра;\nПн;3;7А;физ-ра;\nПн;1;7А;Англ. яз.;2\n"
                              "Пн;1;7А;Английский;1\nВт;1;;Физкультура;юноши\n")
            << QStringLiteral("11: 1.2 3.4 | 12: 1.3 | 14: 1.1 | 13: 1.1 | 16: 2.1") << QString() << 0;
        QTest::newRow("the only group needs no name")
            << QStringLiteral("Пн;1;7Б;Английский язык;\n") << QStringLiteral("15: 1.1") << QString() << 0;
        QTest::newRow("what is not known")
            << QStringLiteral("Пн;1;8А;Алгебра;\nПн;1;7А;Магия;\nПн;1;7Б;Алгебра;\nПн;1;7А;Алгебра;3\n"
                              "Пн;1;7А;Английский язык;\n")
            << QString()
            << QStringLiteral("2.3:unknownClass 3.4:unknownSubject 4.4:unknownGroup 5.5:unknownGroup "
                              "6.5:severalGroups")
            << 5;
        QTest::newRow("two at one time: nothing of the group is set, the others are")
            << QStringLiteral(
                   "Пн;1;7А;Алгебра;\nВт;1;7А;Алгебра;\nпонедельник;1;7А;Алгебра;\nСр;1;7А;Физра;\n")
            << QStringLiteral("12: 3.1") << QStringLiteral("4.2:duplicate 2.4:groupLeft") << 1;
        QTest::newRow("a bad row holds its group back")
            << QStringLiteral("Пн;1;7А;Алгебра;\nзавтра;1;7А;Алгебра;\nСр;1;7А;Физра;\n")
            << QStringLiteral("12: 3.1") << QStringLiteral("2.4:groupLeft") << 1;
        QTest::newRow("a day on which nobody learns")
            << QStringLiteral("Сб;1;7А;Алгебра;\n") << QString()
            << QStringLiteral("2.1:notASchoolDay 2.4:groupLeft") << 1;
        QTest::newRow("the class has two subjects at once")
            << QStringLiteral("Пн;1;7А;Алгебра;\nПн;1;7А;Физра;\n") << QStringLiteral("11: 1.1 | 12: 1.1")
            << QStringLiteral("3.2:classBusy") << 0;
    }
    void rowsFindTheirGroups()
    {
        QFETCH(QString, lines);
        const PatternTable table = tableOf(QStringLiteral("День;Урок;Класс;Предмет;Группа\n") + lines);
        const SchoolWeek week = matchPattern(table.rows, school(), patternWords());
        QTEST(weeksOf(week), "weeks");
        QTEST(codesOf(week.problems), "problems");
        QTEST(week.refused, "refused");
    }

    void sixDaysAWeek()
    {
        PatternSchool six = school();
        six.schoolDays = 6;
        const PatternTable table = tableOf(QStringLiteral("День;Урок;Класс;Предмет\nСб;1;7А;Алгебра\n"));
        QCOMPARE(weeksOf(matchPattern(table.rows, six, patternWords())), QStringLiteral("11: 6.1"));
    }

    void theWordsAreSound()
    {
        const ImportDictionary dictionary = ImportDictionary::ofPatterns();
        QCOMPARE(dictionary.fields().size(), 5);
        for (const ImportField& field : dictionary.fields())
            for (const QString& synonym : field.synonyms)
                QCOMPARE(dictionary.match(synonym).field, field.name); // no heading means two fields
        QSet<qint32> days;
        for (const qint32 day : patternWords().days)
            days.insert(day);
        QCOMPARE(days, (QSet<qint32>{1, 2, 3, 4, 5, 6, 7}));
        QCOMPARE(patternWords().weekday({}), 0);
    }
};

QTEST_GUILESS_MAIN(PatternTableTest)
#include "PatternTableTest.moc"
