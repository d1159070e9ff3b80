// SPDX-License-Identifier: GPL-3.0-or-later
// Guardians that come with lists of pupils, on both engines: found again, shared by siblings, changed,
// refused with a reason; repeated without effect; undone with the act, but for what somebody has changed
// since.
#include "tests/server/people/PeopleSchool.h"

#include <QElapsedTimer>

using namespace zvonok;
using namespace zvonok::tests;

#define SCHOOL                                                                                               \
    ZVONOK_DATABASE(database);                                                                               \
    PeopleSchool school(database);                                                                           \
    school.fill();                                                                                           \
    [[maybe_unused]] auto& server = school.server

namespace {

ImportGuardian guardian(Kinship kinship, const char* name, const char* phone = "", const char* email = "")
{
    ImportGuardian made;
    made.kinship = kinship;
    made.name = person(name).name;
    made.phone = QString::fromUtf8(phone);
    made.email = QString::fromLatin1(email);
    return made;
}

ImportRow rowOf(int number, const char* pupil, const char* className, const QDate& birth,
                const QList<ImportGuardian>& guardians)
{
    ImportRow row;
    row.sourceRow = number;
    row.person = person(pupil, birth);
    row.className = QString::fromUtf8(className);
    row.guardians = guardians;
    return row;
}

// «M motherPhone [U,C]»: the row, then its guardians.
QString summary(const ImportResult& result)
{
    const auto letter = [](ImportOutcome outcome) { return QStringLiteral("?CMU!").at(int(outcome)); };
    QStringList lines;
    for (const ImportRowResult& row : result.rows) {
        QStringList guardians;
        for (const ImportGuardianResult& each : row.guardians) {
            QStringList parts{QString(letter(each.outcome)), each.field, each.reason};
            parts.removeAll(QString());
            guardians.append(parts.join(u' '));
        }
        QStringList parts{QString(letter(row.outcome)), row.field, row.reason,
                          u'[' + guardians.join(u',') + u']'};
        parts.removeAll(QString());
        lines.append(parts.join(u' '));
    }
    return lines.join(u';');
}

} // namespace

class GuardianImportTest : public QObject
{
    Q_OBJECT

    static ImportResult import(PeopleSchool& school, const QList<ImportRow>& rows, Id<ImportAct> act = {})
    {
        return school.server
            .send(ImportRows{ImportKind::Pupils, act, QStringLiteral("list.csv"), rows, {}}, school.secretary)
            .value();
    }
    static ImportResult preview(PeopleSchool& school, const QList<ImportRow>& rows)
    {
        return school.server.send(PreviewImport{ImportKind::Pupils, rows}, school.secretary).value();
    }
    static QString listOf(PeopleSchool& school, Id<Pupil> pupil)
    {
        QStringList lines;
        const GuardianList list = school.server.send(ListGuardians{pupil}, school.secretary).value();
        for (const GuardianLine& each : list.guardians) {
            QString kinship;
            for (const auto& kind : enumNames(Kinship{}))
                if (kind.value == each.tie.kinship)
                    kinship = QString::fromLatin1(kind.name.data(), qsizetype(kind.name.size()));
            QStringList parts{kinship,           each.person.name.lastName, each.person.name.firstName,
                              each.person.phone, each.person.email,         each.workPlace};
            parts.removeAll(QString());
            lines.append(parts.join(u' '));
        }
        return lines.join(QStringLiteral(" / "));
    }
    static qint64 count(PeopleSchool& school, const char* sql)
    {
        const std::string_view text(sql);
        return school.server.look(
            [text](storage::ReadScope& scope) { return scope.statement(text).number().value_or(0); });
    }

private Q_SLOTS:
    void madeTiedRepeatedAndUndone_data() { addEngines(); }
    void madeTiedRepeatedAndUndone()
    {
        SCHOOL;
        ImportGuardian father = guardian(Kinship::Father, "Новиков Олег", "", "n@mail.ru");
        father.workPlace = QStringLiteral("завод");
        const ImportGuardian mother =
            guardian(Kinship::Mother, "Новикова Мария Петровна", "+7 912 111-22-33; 22-33-44");
        const QList<ImportRow> rows{
            rowOf(2, "Иванов Пётр Ильич", "7А", QDate(2012, 3, 4),
                  {guardian(Kinship::Mother, "Иванова Анна Ильинична", "8-913-111-22-33")}),
            rowOf(3, "Новиков Иван", "7А", QDate(2012, 1, 1), {mother, father}),
            // The brother: the same mother by name and number, the father without a number is somebody else
            // for all that anybody can know.
            rowOf(4, "Новиков Олег", "5Б", QDate(2014, 1, 1),
                  {guardian(Kinship::Mother, "НОВИКОВА Мария", "89121112233"), father}),
            rowOf(5, "Сидоров Иван Ильич", "7Б", QDate(2012, 7, 8), {})};
        const QString first = QStringLiteral("M motherName [C];C [C,C];C [M kinship,C];U []");
        QCOMPARE(summary(preview(school, rows)), first);
        QCOMPARE(count(school, "SELECT COUNT(*) FROM guardian"), 0); // a preview writes nothing
        const qint64 audits = count(school, "SELECT COUNT(*) FROM audit_log");
        const ImportResult result = import(school, rows);
        QCOMPARE(summary(result), first);
        QCOMPARE(count(school, "SELECT COUNT(*) FROM guardian"), 4);
        QCOMPARE(count(school, "SELECT COUNT(*) FROM guardianship WHERE last_day >= first_day"), 5);
        QCOMPARE(listOf(school, school.ivanov), QStringLiteral("mother Иванова Анна 8-913-111-22-33"));
        const Id<Pupil> novikov{result.rows.at(1).id};
        QCOMPARE(listOf(school, novikov), QStringLiteral("mother Новикова Мария +7 912 111-22-33; 22-33-44 / "
                                                         "father Новиков Олег n@mail.ru завод"));
        const Id<Pupil> brother{result.rows.at(2).id};
        const GuardianList brothers = server.send(ListGuardians{brother}, school.secretary).value();
        QCOMPARE(brothers.guardians.at(0).id.value, result.rows.at(1).guardians.at(0).id);
        QCOMPARE(brothers.guardians.at(0).otherPupils, QStringList{QStringLiteral("Новиков Иван, 7А")});
        QCOMPARE(brothers.guardians.at(0).tie.from, QDate(2025, 9, 4)); // today
        QVERIFY(brothers.guardians.at(0).tie.legal && brothers.guardians.at(0).tie.maySee);
        // As other changes: who, and for which pupil.
        QCOMPARE(school.audited("guardian.added"), 4);
        QCOMPARE(school.audited("guardian.linked"), 1);
        QVERIFY(count(school, "SELECT COUNT(*) FROM audit_log") > audits);
        const ImportActLine line = server.send(ListImports{}, school.secretary)->acts.at(0);
        QCOMPARE(line.created, 2 + 1 + 4); // pupils, a class, guardians

        // The second run makes nobody, and ties nobody.
        const ImportResult second = import(school, rows);
        QCOMPARE(summary(second), QStringLiteral("U [U];U [U,U];U [U,U];U []"));
        QCOMPARE(count(school, "SELECT COUNT(*) FROM guardian"), 4);
        QCOMPARE(count(school, "SELECT COUNT(*) FROM guardianship"), 5);
        QCOMPARE(server.send(ListImports{}, school.secretary)->acts.at(0).changed, 0);

        // One act: pupils, guardians and ties go together. Nothing is removed from the disk.
        const ImportUndone undone = server.send(UndoImport{result.act}, school.secretary).value();
        QCOMPARE(undone.kept, 0);
        QCOMPARE(listOf(school, school.ivanov), QString());
        QCOMPARE(count(school, "SELECT COUNT(*) FROM guardian WHERE withdrawn = 0"), 0);
        QCOMPARE(count(school, "SELECT COUNT(*) FROM guardianship WHERE last_day >= first_day"), 0);
        QCOMPARE(count(school, "SELECT COUNT(*) FROM guardian"), 4);
        QCOMPARE(school.audited("guardian.withdrawn"), 4);
        // And can be imported anew.
        QCOMPARE(summary(import(school, rows)), first);
    }

    void aKnownGuardianIsChanged_data() { addEngines(); }
    void aKnownGuardianIsChanged()
    {
        SCHOOL;
        SaveGuardian by;
        by.pupil = school.ivanov;
        by.person = person("Иванова Мария Петровна", QDate(1985, 4, 5));
        by.person.phone = QStringLiteral("8 (912) 111-22-33; 22-33-44");
        by.person.email = QStringLiteral("M@mail.ru");
        by.workPlace = QStringLiteral("завод");
        by.tie.kinship = Kinship::Other;
        by.tie.maySee = false;
        const Id<Guardian> id = server.send(by, school.secretary).value().id;
        const QString before = listOf(school, school.ivanov);
        const auto one = [&](const ImportGuardian& told) {
            return QList<ImportRow>{rowOf(2, "Иванов Пётр Ильич", "7А", QDate(2012, 3, 4), {told})};
        };
        // Another spelling, one of two numbers, no middle name, initials, «родитель»: nothing new.
        for (const ImportGuardian& told :
             {guardian(Kinship::Other, "ИВАНОВА Мария", "+7 912 111-22-33", "m@mail.ru"),
              guardian(Kinship::Other, "Иванова М.П."), guardian(Kinship::Other, "Иванова М. П.", "223344")})
            QCOMPARE(summary(import(school, one(told))), QStringLiteral("U [U]"));
        QCOMPARE(listOf(school, school.ivanov), before);

        ImportGuardian told = guardian(Kinship::Mother, "Иванова Мария Петровна", "+7 913 000-00-00");
        const ImportResult changed = import(school, one(told));
        QCOMPARE(summary(changed), QStringLiteral("M motherPhone [M phone]"));
        QCOMPARE(listOf(school, school.ivanov),
                 QStringLiteral("mother Иванова Мария +7 913 000-00-00 M@mail.ru завод"));
        const GuardianLine line =
            server.send(ListGuardians{school.ivanov}, school.secretary).value().guardians.first();
        QCOMPARE(line.id, id);
        QCOMPARE(line.person.birthDate, QDate(1985, 4, 5)); // empty values erase nothing
        QVERIFY(!line.tie.maySee);                          // nor does a list open a diary
        QCOMPARE(summary(import(school, one(told))), QStringLiteral("U [U]"));
        QCOMPARE(server.send(UndoImport{changed.act}, school.secretary)->kept, 0);
        QCOMPARE(listOf(school, school.ivanov), before);
        QCOMPARE(school.audited("guardian.restored"), 1);

        // A new last name, known by given names and number.
        told = guardian(Kinship::Other, "Орлова Мария Петровна", "8-912-111-22-33");
        const ImportResult married = import(school, one(told));
        QCOMPARE(summary(married), QStringLiteral("M guardianName [M name]"));
        QCOMPARE(count(school, "SELECT COUNT(*) FROM guardian"), 1);
        // Somebody goes on working with the card: the undo leaves it alone.
        GuardianLine now =
            server.send(ListGuardians{school.ivanov}, school.secretary).value().guardians.first();
        by.guardian = id;
        by.version = now.version;
        by.person = now.person;
        by.person.email = QStringLiteral("new@mail.ru");
        by.tie = now.tie;
        QVERIFY(server.send(by, school.secretary));
        QCOMPARE(server.send(UndoImport{married.act}, school.secretary)->kept, 1);
        now = server.send(ListGuardians{school.ivanov}, school.secretary).value().guardians.first();
        QCOMPARE(now.person.name.lastName, QStringLiteral("Орлова"));
    }

    void whatIsRefusedLeavesTheRow_data() { addEngines(); }
    void whatIsRefusedLeavesTheRow()
    {
        SCHOOL;
        SaveGuardian by;
        by.pupil = school.ivanov;
        by.person = person("Иванова Мария Петровна");
        by.tie.kinship = Kinship::Mother;
        const Id<Guardian> mother = server.send(by, school.secretary).value().id;
        by.person = person("Иванов Илья");
        by.tie.kinship = Kinship::Father;
        by.tie.from = QDate(2025, 9, 1);
        const Id<Guardian> father = server.send(by, school.secretary).value().id;
        QVERIFY(server.send(UnlinkGuardian{school.ivanov, father, QDate(2025, 9, 3)}, school.secretary));
        // Two people of one name and number, of another pupil.
        by.pupil = school.petrov;
        by.person = person("Орлова Анна");
        by.person.phone = QStringLiteral("89130000000");
        by.tie = {};
        by.tie.kinship = Kinship::Other;
        QVERIFY(server.send(by, school.secretary));
        QVERIFY(server.send(by, school.secretary));
        const qint64 before = count(school, "SELECT COUNT(*) FROM guardianship");
        ImportRow row = rowOf(2, "Иванов Пётр Ильич", "7А", QDate(2012, 3, 4),
                              {guardian(Kinship::Mother, "Иванова Ольга Петровна"),
                               guardian(Kinship::Father, "Иванов Илья"),
                               guardian(Kinship::Other, "Орлова Анна", "+7 913 000-00-00"),
                               guardian(Kinship::Other, "Орлова")});
        row.person.phone = QStringLiteral("+7 1");
        const QString refused = QStringLiteral("[! name otherParent,! name tieEnded,! name guardianAmbiguous,"
                                               "! name missing]");
        QCOMPARE(summary(preview(school, {row})), QString(u"M phone " + refused));
        const ImportResult result = import(school, {row});
        QCOMPARE(summary(result), QString(u"M phone " + refused)); // the pupil's number came in
        QCOMPARE(result.rows.at(0).guardians.at(0).text, QStringLiteral("Иванова Ольга Петровна"));
        QCOMPARE(summary(import(school, {row})), QString(u"U " + refused));
        QCOMPARE(count(school, "SELECT COUNT(*) FROM guardianship"), before);
        QCOMPARE(server.send(ListGuardians{school.ivanov}, school.secretary).value().guardians.first().id,
                 mother);
        // A row that is refused brings nobody.
        ImportRow wrong = rowOf(3, "Новиков", "7А", {}, {guardian(Kinship::Mother, "Новикова Анна")});
        QCOMPARE(summary(import(school, {wrong})), QStringLiteral("! firstName missing []"));
        QCOMPARE(count(school, "SELECT COUNT(*) FROM guardianship"), before);
    }

    // Two rows about one person may add, but not contradict: else each run would turn it round again.
    void siblingsDoNotTurnACardRound_data() { addEngines(); }
    void siblingsDoNotTurnACardRound()
    {
        SCHOOL;
        ImportGuardian one = guardian(Kinship::Mother, "Мамина Анна", "+7 912 111-22-33");
        one.workPlace = QStringLiteral("школа");
        ImportGuardian two =
            guardian(Kinship::Mother, "Мамина Анна Петровна", "+7 912 111-22-33", "a@mail.ru");
        ImportGuardian three = one;
        three.workPlace = QStringLiteral("завод");
        const QList<ImportRow> rows{rowOf(2, "Иванов Пётр Ильич", "7А", QDate(2012, 3, 4), {one}),
                                    rowOf(3, "Петров Семён Ильич", "7Б", QDate(2012, 5, 6), {two}),
                                    rowOf(4, "Сидоров Иван Ильич", "7Б", QDate(2012, 7, 8), {three})};
        // In slices of one: what the act has done so far is known.
        ImportResult result = import(school, rows.mid(0, 1));
        const Id<ImportAct> act = result.act;
        QCOMPARE(summary(result), QStringLiteral("M motherName [C]"));
        QCOMPARE(summary(import(school, rows.mid(1, 1), act)), QStringLiteral("M motherName [M name]"));
        QCOMPARE(summary(import(school, rows.mid(2, 1), act)),
                 QStringLiteral("M motherWorkPlace [M workPlace repeated]"));
        const QString card = QStringLiteral("mother Мамина Анна +7 912 111-22-33 a@mail.ru школа");
        for (const Id<Pupil> each : {school.ivanov, school.petrov, school.sidorov})
            QCOMPARE(listOf(school, each), card);
        QCOMPARE(count(school, "SELECT COUNT(*) FROM guardian"), 1);
        QCOMPARE(summary(import(school, rows)), QStringLiteral("U [U];U [U];U [! workPlace repeated]"));
        QCOMPARE(listOf(school, school.sidorov), card);
        const ImportUndone undone = server.send(UndoImport{act}, school.secretary).value();
        QCOMPARE(undone.undone, 1);
        QCOMPARE(undone.kept, 0);
        QCOMPARE(count(school, "SELECT COUNT(*) FROM guardianship WHERE last_day >= first_day"), 0);
    }

    void anAccountKeepsAGuardian_data() { addEngines(); }
    void anAccountKeepsAGuardian()
    {
        SCHOOL;
        const ImportResult result = import(school, {rowOf(2, "Иванов Пётр Ильич", "7А", QDate(2012, 3, 4),
                                                          {guardian(Kinship::Mother, "Иванова Анна"),
                                                           guardian(Kinship::Grandmother, "Иванова Зоя")})});
        const qint64 id = result.rows.at(0).guardians.at(0).id;
        server.prepare([id](storage::WriteScope& scope) {
            scope
                .statement(
                    "INSERT INTO account (login, login_key, must_change_password, person_id, created_at, "
                    "changed_at) SELECT 'mother', 'mother', 1, person_id, 1, 1 FROM guardian WHERE id = :id")
                .bind("id", id)
                .run();
            return true;
        });
        const ImportUndone undone = server.send(UndoImport{result.act}, school.secretary).value();
        QCOMPARE(undone.kept, 1);
        QCOMPARE(undone.undone, 1);
        QCOMPARE(listOf(school, school.ivanov), QStringLiteral("mother Иванова Анна"));
    }

    // Who is not told to answer by law sees no diary until somebody says so; contacts are for whom they are
    // today.
    void rightsAreNoWider_data() { addEngines(); }
    void rightsAreNoWider()
    {
        SCHOOL;
        ImportGuardian grandmother = guardian(Kinship::Grandmother, "Иванова Зоя", "+7 912 111-22-33");
        grandmother.legal = false;
        import(school, {rowOf(2, "Иванов Пётр Ильич", "7А", QDate(2012, 3, 4), {grandmother}),
                        rowOf(3, "Петров Семён Ильич", "7Б", QDate(2012, 5, 6),
                              {guardian(Kinship::Father, "Петров Олег", "+7 913 111-22-33")})});
        const GuardianLine line =
            server.send(ListGuardians{school.ivanov}, school.secretary).value().guardians.first();
        QVERIFY(!line.tie.legal && !line.tie.maySee);
        QCOMPARE(server.failure(PreviewImport{ImportKind::Pupils, {}}, school.teacher),
                 FailureCode::NotPermitted);
        const auto seenBy = [&](const server::Actor& actor, Id<SchoolClass> schoolClass = {}) {
            QStringList names;
            const GuardianContacts contacts =
                server.send(ListGuardianContacts{schoolClass}, actor).value_or(GuardianContacts{});
            for (const GuardianContact& each : contacts.contacts)
                names.append(QString(each.name.lastName % u' ' % each.phone));
            return names.join(u';');
        };
        const QString both = QStringLiteral("Иванова +7 912 111-22-33;Петров +7 913 111-22-33");
        QCOMPARE(seenBy(school.secretary), both);
        QCOMPARE(seenBy(school.secretary, school.classB), QStringLiteral("Петров +7 913 111-22-33"));
        QCOMPARE(seenBy(school.teacher), QStringLiteral("Иванова +7 912 111-22-33")); // the own class alone
        QCOMPARE(seenBy(school.outsider), QString());
    }

    // A slice as large as they come.
    void aWholeSlice_data() { addEngines(); }
    void aWholeSlice()
    {
        SCHOOL;
        QList<ImportRow> rows;
        for (int i = 0; i < 500; ++i) {
            ImportRow row;
            row.sourceRow = i + 2;
            row.person.name = {QStringLiteral("Фамилия%1").arg(i), QStringLiteral("Имя"), {}};
            row.person.birthDate = QDate(2010, 1, 1).addDays(i);
            row.className = QStringLiteral("6А");
            for (const Kinship kinship : {Kinship::Mother, Kinship::Father}) {
                ImportGuardian made;
                made.kinship = kinship;
                made.name = {QStringLiteral("Родитель%1").arg(i / 2),
                             kinship == Kinship::Mother ? QStringLiteral("Анна") : QStringLiteral("Пётр"),
                             {}};
                made.phone = QStringLiteral("+7 912 %1").arg(1'000'000 + i / 2 * 2 + int(kinship));
                row.guardians.append(made);
            }
            rows.append(row);
        }
        QElapsedTimer timer;
        timer.start();
        const ImportResult result = import(school, rows);
        qInfo("500 pupils with 1,000 guardians imported in %lld ms", timer.restart());
        QCOMPARE(count(school, "SELECT COUNT(*) FROM guardian"), 500); // siblings share theirs
        QCOMPARE(count(school, "SELECT COUNT(*) FROM guardianship"), 1000);
        const ImportResult again = import(school, rows);
        qInfo("again, unchanged, in %lld ms", timer.restart());
        for (const ImportRowResult& row : again.rows)
            QCOMPARE(row.outcome, ImportOutcome::Unchanged);
        QCOMPARE(server.send(UndoImport{result.act}, school.secretary)->kept, 0);
        qInfo("undone in %lld ms", timer.elapsed());
        QCOMPARE(count(school, "SELECT COUNT(*) FROM guardian WHERE withdrawn = 0"), 0);
    }
};

QTEST_GUILESS_MAIN(GuardianImportTest)
#include "GuardianImportTest.moc"
