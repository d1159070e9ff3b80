// SPDX-License-Identifier: GPL-3.0-or-later
// Imports of lists on both engines: found again, changed, refused with a reason; repeated without effect;
// undone as one act.
#include "server/people/SubjectNames.h"
#include "tests/server/people/PeopleSchool.h"

#include <QElapsedTimer>

using namespace zvonok;
using namespace zvonok::tests;

namespace {

ImportRow pupilRow(int number, const char* name, const char* className, const QDate& birth = {},
                   const char* snils = "")
{
    ImportRow row;
    row.sourceRow = number;
    row.person = person(name, birth, snils);
    row.className = QString::fromUtf8(className);
    return row;
}

QString summary(const ImportResult& result)
{
    QStringList lines;
    for (const ImportRowResult& row : result.rows) {
        QString line = QStringLiteral("?CMU!").at(int(row.outcome));
        if (!row.field.isEmpty())
            line += u' ' + row.field;
        if (!row.reason.isEmpty())
            line += u' ' + row.reason;
        lines.append(line);
    }
    return lines.join(u';');
}

QList<ImportRow> thousand()
{
    QList<ImportRow> rows;
    for (int i = 0; i < 1000; ++i) {
        ImportRow row;
        row.sourceRow = i + 2;
        row.person.name = {QStringLiteral("Фамилия%1").arg(i), QStringLiteral("Имя%1").arg(i % 37),
                           QStringLiteral("Отчество")};
        row.person.birthDate = QDate(2010, 1, 1).addDays(i);
        row.person.sex = i % 2 ? Sex::Male : Sex::Female;
        row.className = QString(QString::number(5 + i / 200) + QStringLiteral("АБВГДЕ").at(i / 30 % 6));
        rows.append(row);
    }
    return rows;
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

    static QByteArray stateOf(PeopleSchool& school)
    {
        auto classes = school.server.send(ListClasses{}, school.coordinator).value();
        for (ClassLine& each : classes.classes)
            each.version = 0; // rises with the undo too
        QByteArray state = wire::encode(classes);
        const auto pupils = school.server.send(ListPupils{{}, {}, true}, school.coordinator).value();
        state += wire::encode(pupils);
        for (qsizetype i = 0; i < std::min<qsizetype>(pupils.pupils.size(), 30); ++i) {
            auto card = school.server.send(OpenPupil{pupils.pupils.at(i).id}, school.coordinator).value();
            card.version = 0;
            state += wire::encode(card);
        }
        return state + wire::encode(school.server.send(ListStaff{}, school.coordinator).value());
    }

private Q_SLOTS:
    void thousandPupilsTwiceAndUndone_data() { addEngines(); }
    void thousandPupilsTwiceAndUndone()
    {
        ZVONOK_DATABASE(database);
        PeopleSchool school(database);
        const QByteArray before = stateOf(school);
        const QList<ImportRow> rows = thousand();
        const auto import = [&](Id<ImportAct>& act) {
            int counts[5] = {};
            for (int slice = 0; slice < 2; ++slice) {
                const auto result = school.server
                                        .send(ImportRows{ImportKind::Pupils,
                                                         act,
                                                         QStringLiteral("list.csv"),
                                                         rows.mid(slice * 500, 500),
                                                         {}},
                                              school.secretary)
                                        .value();
                act = result.act;
                for (const auto& row : result.rows)
                    ++counts[int(row.outcome)];
            }
            return QStringLiteral("%1 %2 %3 %4").arg(counts[1]).arg(counts[2]).arg(counts[3]).arg(counts[4]);
        };
        const auto preview =
            school.server.send(PreviewImport{ImportKind::Pupils, rows.mid(0, 500)}, school.secretary).value();
        QCOMPARE(preview.rows.size(), 500);
        QCOMPARE(preview.rows.constLast().outcome, ImportOutcome::Created);
        QCOMPARE(stateOf(school), before); // a preview writes nothing

        Id<ImportAct> first;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(import(first), QStringLiteral("1000 0 0 0"));
        qInfo("1,000 pupils imported in %lld ms", timer.restart());
        const QByteArray imported = stateOf(school);
        Id<ImportAct> second;
        QCOMPARE(import(second), QStringLiteral("0 0 1000 0"));
        qInfo("again, unchanged, in %lld ms", timer.restart());
        QVERIFY(stateOf(school) == imported);
        QCOMPARE(school.namesSeenBy(school.coordinator).size(), 1000);
        QCOMPARE(school.audited("pupil.added"), 1000);

        timer.restart();
        const auto undone = school.server.send(UndoImport{first}, school.secretary).value();
        qInfo("undone in %lld ms", timer.elapsed());
        QCOMPARE(undone.kept, 0);
        QVERIFY(stateOf(school) == before);
        QCOMPARE(school.server.failure(UndoImport{first}, school.secretary), FailureCode::Conflict);
        const auto acts = school.server.send(ListImports{}, school.secretary).value().acts;
        QCOMPARE(acts.size(), 2);
        QVERIFY(acts.at(1).undone);
        QVERIFY(acts.at(1).created >= 1000);
        QCOMPARE(acts.at(0).created + acts.at(0).changed, 0);
        // What was undone can be imported anew.
        Id<ImportAct> third;
        QCOMPARE(import(third), QStringLiteral("1000 0 0 0"));
    }

    void pupilsAreFoundAgain_data() { addEngines(); }
    void pupilsAreFoundAgain()
    {
        ZVONOK_DATABASE(database);
        PeopleSchool school(database);
        school.fill();
        const QByteArray before = stateOf(school);
        ImportRow phone = pupilRow(4, "ПЕТРОВ Семен Ильич", "7 Б", QDate(2012, 5, 6));
        phone.person.phone = QStringLiteral("+7 1");
        const QList<ImportRow> rows{
            pupilRow(2, "Иванов Пётр Ильич", "7А"),                         // without birth date: by class
            pupilRow(3, "Иваненко Пётр Ильич", "7A", {}, "112-233-445 95"), // by СНИЛС, a new last name
            phone,                                                          // by name and birth date
            pupilRow(5, "Сидоров Иван Ильич", "7А", QDate(2012, 7, 8)),     // moved
            pupilRow(6, "Новиков Олег", "99Z"),                             // no such class
            pupilRow(7, "Новиков Олег", "8В", QDate(2011, 1, 1)),           // makes the class
            pupilRow(8, "Новиков Олег", "8В", QDate(2011, 1, 1)),           // the same twice
            pupilRow(9, "Новиков Олег", "8Г", QDate(2011, 1, 1)),           // contradicts
            pupilRow(10, "Орлов", "7А"),
            pupilRow(11, "Орлов Ян", "7А", QDate(2011, 1, 1), "112-233-445 00"),
            pupilRow(12, "Петров Семён Ильич", "7Б", QDate(2011, 1, 1)), // a namesake born another day
        };
        // The row by СНИЛС contradicts the row above it.
        const QString asOneFile =
            QStringLiteral("U;! lastName repeated;M phone;M className;! className unknownClass;C;U repeated;"
                           "! className repeated;! firstName missing;! snils checksum;C");
        QCOMPARE(
            summary(school.server.send(PreviewImport{ImportKind::Pupils, rows}, school.secretary).value()),
            asOneFile);
        const auto result =
            school.server
                .send(ImportRows{ImportKind::Pupils, {}, QStringLiteral("a.csv"), rows, {}}, school.secretary)
                .value();
        QCOMPARE(summary(result), asOneFile);
        // Moved today: what was before stays.
        const auto moved = school.server.send(OpenPupil{school.sidorov}, school.coordinator).value();
        QCOMPARE(moved.memberships.size(), 2);
        QCOMPARE(moved.memberships.at(1).from, QDate(2025, 9, 4));
        // Empty values erase nothing.
        const auto ivanov = school.server.send(OpenPupil{school.ivanov}, school.coordinator).value();
        QCOMPARE(ivanov.person.snils, QStringLiteral("11223344595"));
        QCOMPARE(ivanov.person.birthDate, QDate(2012, 3, 4));

        // Somebody goes on working with one of them: the undo leaves that one alone.
        auto petrov = school.server.send(OpenPupil{school.petrov}, school.coordinator).value();
        petrov.person.email = QStringLiteral("p@example.org");
        QVERIFY(school.server.send(SavePupil{school.petrov, petrov.person, {}, petrov.version},
                                   school.coordinator));
        const auto undone = school.server.send(UndoImport{result.act}, school.secretary).value();
        QCOMPARE(undone.kept, 1);
        petrov = school.server.send(OpenPupil{school.petrov}, school.coordinator).value();
        QCOMPARE(petrov.person.phone, QStringLiteral("+7 1"));
        petrov.person.phone.clear();
        petrov.person.email.clear();
        QVERIFY(school.server.send(SavePupil{school.petrov, petrov.person, {}, petrov.version},
                                   school.coordinator));
        QVERIFY(stateOf(school) == before);
    }

    void staffClassesAndGroups_data() { addEngines(); }
    void staffClassesAndGroups()
    {
        ZVONOK_DATABASE(database);
        PeopleSchool school(database);
        school.fill();
        const QByteArray before = stateOf(school);
        const auto import = [&](ImportKind kind, const QList<ImportRow>& rows) {
            return school.server
                .send(ImportRows{kind, {}, QStringLiteral("a.csv"), rows, {}}, school.secretary)
                .value();
        };
        ImportRow known = pupilRow(2, "Алехина Анна Петровна", "");
        known.position = QStringLiteral("Учитель");
        ImportRow fresh = pupilRow(3, "Волкова Вера Юрьевна", "");
        fresh.externalId = QStringLiteral("T-7");
        const auto staff = import(ImportKind::Staff, {known, fresh});
        QCOMPARE(summary(staff), QStringLiteral("M position;C"));
        QCOMPARE(summary(import(ImportKind::Staff, {known, fresh})), QStringLiteral("U;U"));

        const auto classRow = [](const char* name, const char* teacher) {
            ImportRow row;
            row.className = QString::fromUtf8(name);
            row.teacherName = QString::fromUtf8(teacher);
            return row;
        };
        const QList<ImportRow> classRows{classRow("7А", "T-7"), classRow("9В", "Борисов Б. Б."),
                                         classRow("9Г", "Никто Никтович"), classRow("99Z", "")};
        const auto classes = import(ImportKind::Classes, classRows);
        QCOMPARE(summary(classes), QStringLiteral("M teacherName;C;! teacherName unknownTeacher;"
                                                  "! className unknownClass"));
        QCOMPARE(summary(import(ImportKind::Classes, classRows)),
                 QStringLiteral("U;U;! teacherName unknownTeacher;! className unknownClass"));

        const auto groupRow = [](const char* subject, const char* className, const char* name,
                                 const char* teacher, const QStringList& members = {}) {
            ImportRow row;
            row.subjectName = QString::fromUtf8(subject);
            row.className = QString::fromUtf8(className);
            row.groupName = QString::fromUtf8(name);
            row.teacherName = QString::fromUtf8(teacher);
            row.memberNames = members;
            return row;
        };
        const QList<ImportRow> groupRows{
            groupRow("физ-ра", "7А", "", "T-7"), groupRow("Физкультура", "7а", "", "Борисов Борис Борисович"),
            groupRow("англ. яз", "7Б", "1", "T-7", {QStringLiteral("Сидоров Иван Ильич")}),
            groupRow("", "7А", "", ""), groupRow("Химия", "7А", "2", "", {QStringLiteral("Нет Такого")})};
        const auto groups = import(ImportKind::Groups, groupRows);
        QCOMPARE(
            summary(groups),
            QStringLiteral("C;M teacherName;M memberNames;! subjectName missing;! memberNames unknownPupil"));
        QCOMPARE(summary(import(ImportKind::Groups, groupRows.mid(0, 3))), QStringLiteral("U;U repeated;U"));
        const auto count = [&](const char* sql) {
            const std::string_view text(sql);
            return school.server.look(
                [text](storage::ReadScope& scope) { return scope.statement(text).number().value_or(0); });
        };
        QCOMPARE(count("SELECT COUNT(*) FROM subject"), 2); // the synonym made no second one
        QCOMPARE(count("SELECT COUNT(*) FROM group_membership WHERE last_day >= '2025-09-04' "
                       "AND first_day <= '2025-09-04'"),
                 1);

        for (const auto& act : {groups.act, classes.act, staff.act})
            QCOMPARE(school.server.send(UndoImport{act}, school.secretary)->kept, 0);
        QCOMPARE(count("SELECT COUNT(*) FROM study_group WHERE withdrawn = 0"), 1);
        QCOMPARE(school.namesSeenBy(school.teacher).size(), 2); // teaches and leads as before
        QVERIFY(stateOf(school) == before);
    }

    void actsAreOnesOwn_data() { addEngines(); }
    void actsAreOnesOwn()
    {
        ZVONOK_DATABASE(database);
        PeopleSchool school(database);
        const QList<ImportRow> rows{pupilRow(2, "Иванов Пётр", "7А")};
        const auto act =
            school.server
                .send(ImportRows{ImportKind::Pupils, {}, QStringLiteral("/home/x/a.csv"), rows, {}},
                      school.secretary)
                ->act;
        QCOMPARE(school.server.failure(ImportRows{ImportKind::Pupils, act, {}, rows, {}}, school.coordinator),
                 FailureCode::NotFound);
        QCOMPARE(school.server.failure(ImportRows{ImportKind::Staff, act, {}, rows, {}}, school.secretary),
                 FailureCode::NotFound);
        QCOMPARE(school.server.failure(ImportRows{ImportKind::Pupils, {777}, {}, rows, {}}, school.secretary),
                 FailureCode::NotFound);
        QCOMPARE(school.server.failure(PreviewImport{ImportKind::Unknown, rows}, school.secretary),
                 FailureCode::InvalidInput);
        QCOMPARE(school.server.send(ListImports{}, school.coordinator)->acts.at(0).fileName,
                 QStringLiteral("a.csv"));
        // The school had no calendar: a usual year was made.
        const auto calendar = school.server.send(OpenCalendar{}, school.coordinator).value();
        QCOMPARE(calendar.years.size(), 1);
        QCOMPARE(calendar.years.at(0).name, QStringLiteral("2025/2026"));
        const QList<PeriodLine>& periods = calendar.years.at(0).periods;
        const auto count = [&](PeriodKind kind) {
            return std::count_if(periods.begin(), periods.end(),
                                 [kind](const PeriodLine& each) { return each.kind == kind; });
        };
        QCOMPARE(count(PeriodKind::Quarter), 4);
        QCOMPARE(count(PeriodKind::HalfYear), 2);
        QCOMPARE(periods.last().to, QDate(2026, 5, 26));
    }

    void knowsSubjects()
    {
        const server::SubjectNames names;
        for (const char* text : {"Физическая культура", "физ-ра", "Физкультура", " ФИЗ. КУЛЬТУРА"})
            QCOMPARE(names.canonical(QString::fromUtf8(text)).name, QStringLiteral("Физическая культура"));
        QCOMPARE(names.canonical(QStringLiteral("окрюмир")).name, QStringLiteral("Окружающий мир"));
        QCOMPARE(names.canonical(QStringLiteral("Робототехника")).name, QStringLiteral("Робототехника"));
        QCOMPARE(names.canonical(QStringLiteral("Робототехника")).ordinal, 0);
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "ImportTest.moc"
