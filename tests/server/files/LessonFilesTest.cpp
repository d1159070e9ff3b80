// SPDX-License-Identifier: GPL-3.0-or-later
// Files of lessons, on both engines: who attaches, sees and reads them, in the journal and in the diary;
// foreign lessons, other classes, detached ones; what followers hear and the audit keeps.
#include "FileSchool.h"
#include "server/assessment/AssessmentFeature.h"
#include "server/diary/DiaryFeature.h"
#include "server/people/PeopleFeature.h"

using namespace zvonok;
using namespace zvonok::tests;

namespace {

struct Lessons : FileSchool {
    QList<server::Actor> pupilActors;
    server::Actor foreignPupilActor;

    explicit Lessons(DatabaseFixture& database) : FileSchool(database)
    {
        server.add(server::peopleHandlers());
        server.add(server::diaryHandlers(AssessmentNorms::shipped()));
        for (const Id<Pupil> each : std::as_const(pupils))
            pupilActors.append(accountOf(each));
        foreignPupilActor = accountOf(foreignPupil);
    }
    server::Actor accountOf(Id<Pupil> pupil)
    {
        const server::Actor actor = server.actor(QStringLiteral("pupil%1").arg(pupil.value), {Role::Pupil});
        server.prepare([&](storage::WriteScope& scope) {
            return scope
                .statement("UPDATE account SET person_id = (SELECT person_id FROM pupil WHERE id = :pupil) "
                           "WHERE id = :id")
                .bind("pupil", pupil)
                .bind("id", actor.account)
                .run();
        });
        return actor;
    }
    AttachedFileLine attached(const QByteArray& bytes, int lesson = 0,
                              const QString& name = QStringLiteral("лист.pdf"))
    {
        return attach(sent(bytes, teacher), teacher, lesson, name).value().files.first();
    }
    FailureCode readCode(Id<Group> of, Id<Lesson> lesson, Id<AttachedFile> file, const server::Actor& actor)
    {
        const auto bytes = read(of, lesson, file, actor);
        return bytes ? FailureCode::Unknown : bytes.error().code;
    }
    FailureCode diaryCode(Id<Pupil> pupil, Id<AttachedFile> file, const server::Actor& actor)
    {
        return server.failure(ReadDiaryFile{pupil, file, 0}, actor);
    }
};

#define LESSONS                                                                                              \
    ZVONOK_DATABASE(database);                                                                               \
    Lessons school(database);                                                                                \
    [[maybe_unused]] auto& server = school.server

} // namespace

class LessonFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalAreAttachedSeenAndAudited_data() { addEngines(); }
    void severalAreAttachedSeenAndAudited()
    {
        LESSONS;
        const UploadState first = school.sent(contentOf(1000, 1), school.teacher);
        const UploadState second = school.sent(contentOf(2000, 2), school.teacher);
        const AttachLessonFiles request{school.group,
                                        school.lessons.at(1),
                                        {NewFile{first.upload, QStringLiteral("C:\\школа\\Лист\u202E 1.pdf")},
                                         NewFile{second.upload, QStringLiteral("доска.jpg")}}};
        const QByteArray id = newCommandId();
        const LessonFiles made = server.send(request, school.teacher, id).value();
        QCOMPARE(made.files.size(), 2);
        QCOMPARE(made.files.at(0).name, QStringLiteral("Лист 1.pdf"));
        QVERIFY(made.files.at(0).by.startsWith(QStringLiteral("Петрова")));
        QCOMPARE(made.files.at(0).at, database.clock().now());
        // Sent again, with the same id and with a new one: one effect.
        QCOMPARE(wire::encode(server.send(request, school.teacher, id).value()), wire::encode(made));
        QCOMPARE(server.send(request, school.teacher).value().files.at(1).file, made.files.at(1).file);
        const JournalPage page = school.page();
        QCOMPARE(page.fileLessons, (QList<qint32>{1, 1}));
        QCOMPARE(page.files.at(1).name, QStringLiteral("доска.jpg"));
        QCOMPARE(page.files.at(1).size, 2000);
        QCOMPARE(school.count("SELECT COUNT(*) FROM audit_log WHERE action = 'lesson.fileAttached'"), 2);
        // All or none.
        QCOMPARE(server
                     .send(AttachLessonFiles{school.group,
                                             school.lessons.at(2),
                                             {NewFile{first.upload, QStringLiteral("a.pdf")},
                                              NewFile{second.upload, QStringLiteral("a.exe")}}},
                           school.teacher)
                     .error()
                     .field,
                 QStringLiteral("fileKind"));
        QCOMPARE(school.page().files.size(), 2);
        const LessonFiles listed =
            server.send(ListLessonFiles{school.group, school.lessons.at(1)}, school.director).value();
        QCOMPARE(listed.files.size(), 2);
        QVERIFY(!listed.mayAttach);
        QVERIFY(server.send(ListLessonFiles{school.group, school.lessons.at(1)}, school.teacher)
                    .value()
                    .mayAttach);
    }

    void followersHearOfIt_data() { addEngines(); }
    void followersHearOfIt()
    {
        LESSONS;
        const qint64 before = school.page().sequence;
        const AttachedFileLine file = school.attached(contentOf(10));
        server
            .send(DetachLessonFile{school.group, school.lessons.at(0), file.file, false, file.version},
                  school.teacher)
            .value();
        const JournalFollowed followed =
            server.send(FollowJournal{school.group, before}, school.director).value();
        QCOMPARE(followed.changes.size(), 2);
        for (const JournalChange& each : followed.changes)
            QCOMPARE(each.number, LessonFileChanged::message.number);
        const auto change = [&](qsizetype at) {
            return wire::decode<LessonFileChanged>(followed.changes.at(at).record).value();
        };
        QCOMPARE(change(0).file.lesson, school.lessons.at(0));
        QCOMPARE(change(0).file.file.name, QStringLiteral("лист.pdf"));
        QVERIFY(!change(0).file.file.detached);
        QVERIFY(change(1).file.file.detached);
    }

    void aForeignLessonIsNotFound_data() { addEngines(); }
    void aForeignLessonIsNotFound()
    {
        LESSONS;
        const UploadState upload = school.sent(contentOf(10), school.teacher);
        const auto attach = [&](Id<Group> group, Id<Lesson> lesson, const server::Actor& actor) {
            return server.failure(
                AttachLessonFiles{group, lesson, {NewFile{upload.upload, QStringLiteral("a.pdf")}}}, actor);
        };
        QCOMPARE(attach(school.foreign, school.foreignLesson, school.teacher), FailureCode::NotFound);
        QCOMPARE(attach(school.group, school.foreignLesson, school.teacher), FailureCode::NotFound);
        QCOMPARE(attach(school.group, Id<Lesson>{999'999}, school.teacher), FailureCode::NotFound);
        QCOMPARE(attach(school.group, school.lessons.at(0), school.director), FailureCode::NotPermitted);
        QCOMPARE(attach(school.group, school.lessons.at(0), school.pupilActors.at(0)),
                 FailureCode::NotPermitted);
        const AttachedFileLine file = school.attached(contentOf(10), 1);
        // By its bare id, through another lesson or another group, it is not there.
        QCOMPARE(school.readCode(school.group, school.lessons.at(1), file.file, school.director),
                 FailureCode::Unknown);
        QCOMPARE(school.readCode(school.group, school.lessons.at(0), file.file, school.teacher),
                 FailureCode::NotFound);
        QCOMPARE(school.readCode(school.foreign, school.foreignLesson, file.file, school.other),
                 FailureCode::NotFound);
        QCOMPARE(school.readCode(school.foreign, school.lessons.at(1), file.file, school.other),
                 FailureCode::NotFound);
        QCOMPARE(school.readCode(school.group, school.lessons.at(1), file.file, school.other),
                 FailureCode::NotFound);
        QCOMPARE(school.readCode(school.group, school.lessons.at(1), file.file, school.pupilActors.at(0)),
                 FailureCode::NotPermitted);
        QCOMPARE(
            server.failure(ReadLessonFile{school.group, school.lessons.at(1), file.file, 1}, school.teacher),
            FailureCode::NotFound);
        QCOMPARE(
            server.failure(ReadLessonFile{school.group, school.lessons.at(1), file.file, -1}, school.teacher),
            FailureCode::NotFound);
        const auto detach = [&](Id<Group> group, Id<Lesson> lesson, const server::Actor& actor) {
            return server.failure(DetachLessonFile{group, lesson, file.file, false, file.version}, actor);
        };
        QCOMPARE(detach(school.group, school.lessons.at(0), school.teacher), FailureCode::NotFound);
        QCOMPARE(detach(school.foreign, school.foreignLesson, school.other), FailureCode::NotFound);
        QCOMPARE(detach(school.group, school.lessons.at(1), school.other), FailureCode::NotFound);
    }

    void detachingHidesAndIsTakenBack_data() { addEngines(); }
    void detachingHidesAndIsTakenBack()
    {
        LESSONS;
        const AttachedFileLine file = school.attached(contentOf(10));
        const auto detach = [&](bool back, qint32 version) {
            return server.send(DetachLessonFile{school.group, school.lessons.at(0), file.file, back, version},
                               school.teacher);
        };
        QCOMPARE(detach(false, 7).error().code, FailureCode::Conflict);
        const LessonFileState off = detach(false, file.version).value();
        QVERIFY(off.file.detached);
        QCOMPARE(detach(false, 7).value().file.version, off.file.version); // it is so already
        QVERIFY(school.page().files.isEmpty());
        QCOMPARE(school.readCode(school.group, school.lessons.at(0), file.file, school.teacher),
                 FailureCode::NotFound);
        QCOMPARE(school.diaryCode(school.pupils.at(0), file.file, school.pupilActors.at(0)),
                 FailureCode::NotFound);
        QVERIFY(server.send(OpenDiary{school.pupils.at(0), {}, {}}, school.pupilActors.at(0))
                    .value()
                    .files.isEmpty());
        // Nothing is gone: content, who and when are there.
        QCOMPARE(school.count("SELECT COUNT(*) FROM file_chunk"), 1);
        QCOMPARE(school.count("SELECT COUNT(*) FROM attached_file WHERE detached_at > 0 AND detached_by > 0"),
                 1);
        const LessonFileState back = detach(true, off.file.version).value();
        QVERIFY(!back.file.detached);
        QCOMPARE(school.readCode(school.group, school.lessons.at(0), file.file, school.teacher),
                 FailureCode::Unknown);
        QCOMPARE(school.count("SELECT COUNT(*) FROM audit_log WHERE action IN ('lesson.fileDetached', "
                              "'lesson.fileTakenBack')"),
                 2);
    }

    void aClosedLessonTakesNothing_data() { addEngines(); }
    void aClosedLessonTakesNothing()
    {
        LESSONS;
        const AttachedFileLine file = school.attached(contentOf(10));
        const UploadState upload = school.sent(contentOf(20), school.teacher);
        server
            .send(CloseJournals{QDate(2025, 9, 1), QDate(2025, 9, 2), {}, {}, QStringLiteral("сдано")},
                  school.coordinator)
            .value();
        QCOMPARE(school.attach(upload, school.teacher, 0).error().code, FailureCode::Closed);
        QCOMPARE(server.failure(
                     DetachLessonFile{school.group, school.lessons.at(0), file.file, false, file.version},
                     school.teacher),
                 FailureCode::Closed);
        QVERIFY(!server.send(ListLessonFiles{school.group, school.lessons.at(0)}, school.teacher)
                     .value()
                     .mayAttach);
        QVERIFY(school.attach(upload, school.teacher, 1));
        QCOMPARE(school.readCode(school.group, school.lessons.at(0), file.file, school.teacher),
                 FailureCode::Unknown);
    }

    void aLessonTakesSoMany_data() { addEngines(); }
    void aLessonTakesSoMany()
    {
        LESSONS;
        const UploadState upload = school.sent(contentOf(10), school.teacher);
        AttachLessonFiles request{school.group, school.lessons.at(0), {}};
        for (int i = 0; i < FileNorms::shipped().filesOfOwner(); ++i)
            request.files.append({upload.upload, QStringLiteral("%1.pdf").arg(i)});
        QVERIFY(server.send(request, school.teacher));
        const auto more = school.attach(upload, school.teacher, 0, QStringLiteral("больше.pdf"));
        QCOMPARE(more.error().code, FailureCode::LimitExceeded);
        QCOMPARE(more.error().field, QStringLiteral("files"));
        QVERIFY(school.attach(upload, school.teacher, 1));
    }

    void theDiaryShowsThemWithTheHomework_data() { addEngines(); }
    void theDiaryShowsThemWithTheHomework()
    {
        LESSONS;
        // Lessons: Monday 1, Thursday 4, Thursday 11 (the 8th is a day off). The second pupil comes on the
        // 10th.
        const QByteArray bytes = contentOf(fileChunkBytes + 10);
        const AttachedFileLine monday = school.attached(bytes, 0, QStringLiteral("понедельник.pdf"));
        const AttachedFileLine thursday = school.attached(contentOf(10, 2), 1, QStringLiteral("четверг.pdf"));
        const server::Actor& pupil = school.pupilActors.at(0);
        const DiaryPage week = server.send(OpenDiary{school.pupils.at(0), {}, {}}, pupil).value();
        const auto shown = [](const DiaryPage& page) {
            QStringList all;
            for (qsizetype i = 0; i < page.fileLessons.size(); ++i)
                all.append(QStringLiteral("%1 %2 %3")
                               .arg(page.lessonDates.at(page.fileLessons.at(i)).day())
                               .arg(page.filesDue.at(i) ? QStringLiteral("due") : QStringLiteral("given"))
                               .arg(page.files.at(page.lessonFiles.at(i)).name));
            all.sort();
            return all;
        };
        QCOMPARE(shown(week), (QStringList{QStringLiteral("1 given понедельник.pdf"),
                                           QStringLiteral("4 due понедельник.pdf"),
                                           QStringLiteral("4 given четверг.pdf")}));
        QCOMPARE(week.files.size(), 2);
        const DiaryPage next =
            server.send(OpenDiary{school.pupils.at(1), QDate(2025, 9, 10), {}}, school.pupilActors.at(1))
                .value();
        QCOMPARE(shown(next), QStringList{QStringLiteral("11 due четверг.pdf")});
        // Read in pieces.
        QByteArray read;
        for (const qint32 ordinal : {0, 1})
            read +=
                server.send(ReadDiaryFile{school.pupils.at(0), monday.file, ordinal}, pupil).value().bytes;
        QCOMPARE(read, bytes);
        // The second pupil: what is due at the first own lesson, and nothing from before.
        QCOMPARE(school.diaryCode(school.pupils.at(1), thursday.file, school.pupilActors.at(1)),
                 FailureCode::Unknown);
        QCOMPARE(school.diaryCode(school.pupils.at(1), monday.file, school.pupilActors.at(1)),
                 FailureCode::NotFound);
        // Of another class, of another pupil, of nobody.
        QCOMPARE(school.diaryCode(school.foreignPupil, monday.file, school.foreignPupilActor),
                 FailureCode::NotFound);
        QCOMPARE(school.diaryCode(school.pupils.at(0), monday.file, school.foreignPupilActor),
                 FailureCode::NotFound);
        QCOMPARE(school.diaryCode(school.pupils.at(0), Id<AttachedFile>{999'999}, pupil),
                 FailureCode::NotFound);
        QCOMPARE(school.diaryCode(school.pupils.at(0), monday.file, school.teacher), FailureCode::Unknown);
        QCOMPARE(school.diaryCode(school.pupils.at(0), monday.file, school.other), FailureCode::NotFound);
        QCOMPARE(school.diaryCode(school.pupils.at(0), monday.file, school.director), FailureCode::Unknown);
    }
};

QTEST_GUILESS_MAIN(LessonFilesTest)
#include "LessonFilesTest.moc"
