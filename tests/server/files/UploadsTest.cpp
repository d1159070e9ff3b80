// SPDX-License-Identifier: GPL-3.0-or-later
// Sending files, on both engines: pieces in any order, again, cut, wrong; limits before the transfer; nothing
// by knowing a hash; once stored for all; swept after a day.
#include "FileSchool.h"
#include "server/files/OldUploads.h"
#include "server/files/WholeFile.h"
#include "server/storage/Backup.h"

using namespace zvonok;
using namespace zvonok::tests;

#define FILES                                                                                                \
    ZVONOK_DATABASE(database);                                                                               \
    FileSchool school(database);                                                                             \
    [[maybe_unused]] auto& server = school.server

class UploadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesComeInAnyOrderAndAgain_data() { addEngines(); }
    void piecesComeInAnyOrderAndAgain()
    {
        FILES;
        const QByteArray bytes = contentOf(fileChunkBytes * 3 + 77);
        const UploadState upload = school.begin(bytes, school.teacher).value();
        QVERIFY(upload.received.isEmpty() && !upload.finished);
        for (const qint32 ordinal : {3, 1, 1, 0})
            QCOMPARE(school.sendPiece(upload, bytes, ordinal, school.teacher).value().ordinal, ordinal);
        // Not whole: what is missing is told, nothing is attached.
        const auto early = school.finish(upload, school.teacher);
        QCOMPARE(early.error().code, FailureCode::MissingInput);
        QCOMPARE(early.error().arguments, QStringList{QStringLiteral("2")});
        QCOMPARE(school.attach(upload, school.teacher).error().code, FailureCode::NotFound);
        // The connection was lost: the same begins again and goes on.
        const UploadState again = school.begin(bytes, school.teacher).value();
        QCOMPARE(again.upload, upload.upload);
        QCOMPARE(again.received, (QList<qint32>{0, 1, 3}));
        QVERIFY(school.sendPiece(upload, bytes, 2, school.teacher));
        QVERIFY(school.finish(upload, school.teacher).value().finished);
        QVERIFY(school.finish(upload, school.teacher).value().finished);
        QVERIFY(school.sendPiece(upload, bytes, 2, school.teacher)); // late, of a resend
        QVERIFY(school.begin(bytes, school.teacher).value().finished);
        const AttachedFileLine file = school.attach(upload, school.teacher).value().files.first();
        QCOMPARE(file.size, bytes.size());
        QCOMPARE(school.read(school.group, school.lessons.at(0), file.file, school.teacher).value(), bytes);
    }

    void wrongPiecesAreRefused_data() { addEngines(); }
    void wrongPiecesAreRefused()
    {
        FILES;
        const QByteArray bytes = contentOf(fileChunkBytes + 100);
        const UploadState upload = school.begin(bytes, school.teacher).value();
        const auto put = [&](qint32 ordinal, const QByteArray& piece) {
            const auto taken = server.send(SendChunk{upload.upload, ordinal, piece}, school.teacher);
            return taken ? QStringLiteral("taken") : taken.error().field;
        };
        QCOMPARE(put(-1, pieceOf(bytes, 0)), QStringLiteral("ordinal"));
        QCOMPARE(put(2, pieceOf(bytes, 0)), QStringLiteral("ordinal"));
        QCOMPARE(put(std::numeric_limits<qint32>::max(), pieceOf(bytes, 0)), QStringLiteral("ordinal"));
        QCOMPARE(put(0, pieceOf(bytes, 0).chopped(1)), QStringLiteral("bytes"));
        QCOMPARE(put(1, pieceOf(bytes, 0)), QStringLiteral("bytes"));
        QCOMPARE(put(1, {}), QStringLiteral("bytes"));
        QCOMPARE(put(1, pieceOf(bytes, 1)), QStringLiteral("taken"));
        // Another piece in the same place is not taken silently.
        QCOMPARE(put(1, QByteArray(100, 'x')), QStringLiteral("ordinal"));
        // More than a piece never leaves the decoder.
        QCOMPARE(server.send(SendChunk{upload.upload, 0, QByteArray(fileChunkBytes + 1, 'x')}, school.teacher)
                     .error()
                     .code,
                 FailureCode::LimitExceeded);
    }

    void aWrongHashStartsOver_data() { addEngines(); }
    void aWrongHashStartsOver()
    {
        FILES;
        const QByteArray told = contentOf(fileChunkBytes + 5);
        const QByteArray other = contentOf(fileChunkBytes + 5, 2);
        const UploadState upload = school.begin(told, school.teacher).value();
        for (const qint32 ordinal : {0, 1})
            school.sendPiece(upload, other, ordinal, school.teacher).value();
        const auto finished = school.finish(upload, school.teacher);
        QCOMPARE(finished.error().field, QStringLiteral("hash"));
        QCOMPARE(school.attach(upload, school.teacher).error().code, FailureCode::NotFound);
        QVERIFY(school.begin(told, school.teacher).value().received.isEmpty());
        for (const qint32 ordinal : {0, 1})
            school.sendPiece(upload, told, ordinal, school.teacher).value();
        QVERIFY(school.finish(upload, school.teacher).value().finished);
    }

    void limitsAreSaidBeforeTheTransfer_data() { addEngines(); }
    void limitsAreSaidBeforeTheTransfer()
    {
        ZVONOK_DATABASE(database);
        const FileNorms norms =
            FileNorms::fromJson(R"({"fileBytes": 1000, "schoolBytes": 3000, "filesOfOwner": 2,
                                                        "openBytes": 2000, "refusedSuffixes": ["exe"]})")
                .value();
        FileSchool school(database, norms);
        const auto refusal = [&](qint64 size, const QString& name = QStringLiteral("a.pdf"), char salt = 'a',
                                 const server::Actor* who = nullptr) {
            const auto begun = school.server.send(BeginUpload{name, size, QByteArray(fileHashBytes, salt)},
                                                  who ? *who : school.teacher);
            return begun ? QStringLiteral("begun") : begun.error().field;
        };
        QCOMPARE(refusal(1001), QStringLiteral("fileSize"));
        QCOMPARE(refusal(0), QStringLiteral("fileSize"));
        QCOMPARE(refusal(-5), QStringLiteral("fileSize"));
        QCOMPARE(refusal(std::numeric_limits<qint64>::max()), QStringLiteral("fileSize"));
        QCOMPARE(refusal(10, QStringLiteral("a.EXE")), QStringLiteral("fileKind"));
        QCOMPARE(refusal(10, QStringLiteral("../")), QStringLiteral("fileName"));
        QCOMPARE(school.server.send(BeginUpload{QStringLiteral("a.pdf"), 10, "short"}, school.teacher)
                     .error()
                     .field,
                 QStringLiteral("hash"));
        QCOMPARE(refusal(1000, QStringLiteral("a.pdf"), 'a'), QStringLiteral("begun"));
        QCOMPARE(refusal(1000, QStringLiteral("a.pdf"), 'b'), QStringLiteral("begun"));
        // What one account has on its way is bounded, then what the school has.
        QCOMPARE(refusal(1, QStringLiteral("a.pdf"), 'c'), QStringLiteral("openUploads"));
        QCOMPARE(refusal(1000, QStringLiteral("a.pdf"), 'd', &school.other), QStringLiteral("begun"));
        QCOMPARE(refusal(1, QStringLiteral("a.pdf"), 'e', &school.other), QStringLiteral("schoolFiles"));
        // One that is on its way may always go on.
        QCOMPARE(refusal(1000, QStringLiteral("a.pdf"), 'b'), QStringLiteral("begun"));
    }

    void theSchoolSetsItsLimits_data() { addEngines(); }
    void theSchoolSetsItsLimits()
    {
        FILES;
        const auto admin = server.actor(QStringLiteral("admin"), {Role::SystemAdministrator});
        const FileLimits before = server.send(ReadFileLimits{}, admin).value();
        QCOMPARE(before.fileBytes, FileNorms::shipped().fileBytes());
        QCOMPARE(before.version, 0);
        QCOMPARE(server.failure(SetFileLimits{fileChunkBytes, fileChunkBytes * 10, 0}, school.teacher),
                 FailureCode::NotPermitted);
        QCOMPARE(server.failure(SetFileLimits{fileBytesEnd + 1, fileBytesEnd * 10, 0}, admin),
                 FailureCode::InvalidInput);
        QCOMPARE(server.failure(SetFileLimits{fileChunkBytes * 2, fileChunkBytes, 0}, admin),
                 FailureCode::InvalidInput);
        QCOMPARE(server.send(SetFileLimits{fileChunkBytes, fileChunkBytes * 10, 0}, admin).value().version,
                 1);
        QCOMPARE(server.failure(SetFileLimits{fileChunkBytes, fileChunkBytes * 10, 0}, admin),
                 FailureCode::Conflict);
        QCOMPARE(school.begin(contentOf(fileChunkBytes + 1), school.teacher).error().field,
                 QStringLiteral("fileSize"));
        QVERIFY(school.begin(contentOf(fileChunkBytes), school.teacher));
        QCOMPARE(server.send(ReadFileLimits{}, admin).value().usedBytes, fileChunkBytes);
        QCOMPARE(school.count("SELECT COUNT(*) FROM audit_log WHERE action = 'files.limitsSet'"), 1);
    }

    void nobodyGetsAContentByItsHash_data() { addEngines(); }
    void nobodyGetsAContentByItsHash()
    {
        FILES;
        const QByteArray secret = contentOf(5000);
        school.sent(secret, school.teacher);
        // The other knows the hash and the size: an upload as empty as of a content that nobody has.
        const UploadState theirs = school.begin(secret, school.other).value();
        const UploadState unknown = school.begin(contentOf(5000, 9), school.other).value();
        QVERIFY(theirs.received.isEmpty() && !theirs.finished);
        QCOMPARE(theirs.received, unknown.received);
        QCOMPARE(school.finish(theirs, school.other).error(), school.finish(unknown, school.other).error());
        QCOMPARE(server
                     .send(AttachLessonFiles{school.foreign,
                                             school.foreignLesson,
                                             {NewFile{theirs.upload, QStringLiteral("a.pdf")}}},
                           school.other)
                     .error()
                     .code,
                 FailureCode::NotFound);
    }

    void aContentIsStoredOnce_data() { addEngines(); }
    void aContentIsStoredOnce()
    {
        FILES;
        const QByteArray bytes = contentOf(fileChunkBytes + 9);
        const UploadState mine = school.sent(bytes, school.teacher);
        const UploadState theirs = school.sent(bytes, school.other);
        QVERIFY(mine.upload != theirs.upload && theirs.finished);
        const AttachedFileLine first = school.attach(mine, school.teacher).value().files.first();
        const LessonFiles second =
            server
                .send(AttachLessonFiles{school.foreign,
                                        school.foreignLesson,
                                        {NewFile{theirs.upload, QStringLiteral("другое.pdf")}}},
                      school.other)
                .value();
        QCOMPARE(school.count("SELECT COUNT(*) FROM file_content WHERE complete = 1"), 1);
        QCOMPARE(school.read(school.foreign, school.foreignLesson, second.files.first().file, school.other)
                     .value(),
                 bytes);
        QCOMPARE(school.read(school.group, school.lessons.at(0), first.file, school.teacher).value(), bytes);
        // The second copy is swept, the content stays.
        server.prepare([](storage::WriteScope& scope) {
            while (server::files::sweepUploads(scope) > 0) {
            }
            return 0;
        });
        QCOMPARE(school.count("SELECT COUNT(*) FROM file_content"), 1);
        QCOMPARE(school.count("SELECT COUNT(*) FROM file_chunk"), 2);
        QCOMPARE(server.send(ReadFileLimits{}, school.teacher).value().usedBytes, bytes.size());
    }

    void uploadsOfOthersAreNotFound_data() { addEngines(); }
    void uploadsOfOthersAreNotFound()
    {
        FILES;
        const QByteArray bytes = contentOf(100);
        const UploadState upload = school.begin(bytes, school.teacher).value();
        QCOMPARE(school.sendPiece(upload, bytes, 0, school.other).error().code, FailureCode::NotFound);
        QCOMPARE(school.finish(upload, school.other).error().code, FailureCode::NotFound);
        QCOMPARE(server.failure(AbandonUpload{upload.upload}, school.other), FailureCode::NotFound);
        // Who attaches nothing anywhere sends nothing.
        const auto pupil = server.actor(QStringLiteral("pupil"), {Role::Pupil});
        QCOMPARE(school.begin(bytes, pupil).error().code, FailureCode::NotPermitted);
        QCOMPARE(school.begin(bytes, school.director).error().code, FailureCode::NotPermitted);
        QVERIFY(school.sent(bytes, school.teacher).finished);
        QCOMPARE(server
                     .send(AttachLessonFiles{school.foreign,
                                             school.foreignLesson,
                                             {NewFile{upload.upload, QStringLiteral("a.pdf")}}},
                           school.other)
                     .error()
                     .code,
                 FailureCode::NotFound);
    }

    void whatIsNotAttachedIsSweptAfterADay_data() { addEngines(); }
    void whatIsNotAttachedIsSweptAfterADay()
    {
        FILES;
        const QByteArray half = contentOf(fileChunkBytes * 70);
        const QByteArray whole = contentOf(3000, 2);
        const QByteArray hung = contentOf(3000, 3);
        const QByteArray hidden = contentOf(3000, 4);
        const UploadState begun = school.begin(half, school.teacher).value();
        for (qint32 i = 0; i < 69; ++i)
            school.sendPiece(begun, half, i, school.teacher).value();
        school.sent(whole, school.teacher);
        const AttachedFileLine stays =
            school.attach(school.sent(hung, school.teacher), school.teacher).value().files.first();
        const AttachedFileLine off =
            school.attach(school.sent(hidden, school.teacher), school.teacher).value().files.first();
        const LessonFileState detached =
            server
                .send(DetachLessonFile{school.group, school.lessons.at(0), off.file, false, off.version},
                      school.teacher)
                .value();
        const auto sweep = [&] {
            int slices = 0;
            while (server.prepare(
                       [](storage::WriteScope& scope) { return server::files::sweepUploads(scope); }) > 0)
                ++slices;
            return slices;
        };
        QCOMPARE(sweep(), 0);
        database.clock().advance(server::files::uploadsKeptMs / 2);
        QCOMPARE(sweep(), 0);
        database.clock().advance(server::files::uploadsKeptMs / 2 + 1);
        QVERIFY(sweep() > 1); // 69 pieces do not go at once
        QCOMPARE(school.count("SELECT COUNT(*) FROM file_upload"), 0);
        QCOMPARE(school.count("SELECT COUNT(*) FROM file_content"), 2);
        QCOMPARE(school.count("SELECT COUNT(*) FROM file_chunk"), 2);
        // Of what hung once nothing is lost: it can be taken back.
        database.clock().advance(-server::files::uploadsKeptMs);
        QCOMPARE(school.read(school.group, school.lessons.at(0), stays.file, school.teacher).value(), hung);
        QVERIFY(server.send(
            DetachLessonFile{school.group, school.lessons.at(0), off.file, true, detached.file.version},
            school.teacher));
        QCOMPARE(school.read(school.group, school.lessons.at(0), off.file, school.teacher).value(), hidden);
    }

    void anAbandonedUploadIsGoneAtOnce_data() { addEngines(); }
    void anAbandonedUploadIsGoneAtOnce()
    {
        FILES;
        const QByteArray bytes = contentOf(1000);
        const UploadState upload = school.sent(bytes, school.teacher);
        QVERIFY(server.send(AbandonUpload{upload.upload}, school.teacher));
        QCOMPARE(server.send(ReadFileLimits{}, school.teacher).value().usedBytes, 0);
        QCOMPARE(school.attach(upload, school.teacher).error().code, FailureCode::NotFound);
        QVERIFY(school.begin(bytes, school.teacher).value().received.isEmpty());
        // One that is attached is only forgotten as an upload.
        const UploadState again = school.sent(bytes, school.teacher);
        const AttachedFileLine file = school.attach(again, school.teacher).value().files.first();
        QVERIFY(server.send(AbandonUpload{again.upload}, school.teacher));
        QCOMPARE(school.read(school.group, school.lessons.at(0), file.file, school.teacher).value(), bytes);
    }

    void aBackupHoldsTheContents_data() { addEngines(); }
    void aBackupHoldsTheContents()
    {
        FILES;
        const QByteArray bytes = contentOf(fileChunkBytes * 2 + 1);
        const AttachedFileLine file =
            school.attach(school.sent(bytes, school.teacher), school.teacher).value().files.first();
        const auto key = storage::BackupKey::fromPassphrase(QStringLiteral("пароль для копии")).value();
        const QString path = database.folder() + QStringLiteral("/files.zvb");
        QVERIFY(storage::Backup::write(database.address(), path, key, database.clock()));
        DatabaseFixture elsewhere(engine, DatabaseFixture::Content::Empty);
        QVERIFY(storage::Backup::restore(path, key, elsewhere.address(), elsewhere.clock()));
        ServerFixture restored(elsewhere);
        const auto chunk = [&](qint32 ordinal) {
            return restored.look([&](storage::ReadScope& scope) {
                return server::files::chunk(scope, {server::files::lessonOwner, school.lessons.at(0).value},
                                            file.file, ordinal)
                    .value()
                    .bytes;
            });
        };
        QCOMPARE(chunk(0) + chunk(1) + chunk(2), bytes);
    }

    void theServersOwnFilesAreStoredLikeOthers_data() { addEngines(); }
    void theServersOwnFilesAreStoredLikeOthers()
    {
        FILES;
        const QByteArray bytes = contentOf(fileChunkBytes + 3);
        QVERIFY(school.sent(bytes, school.teacher).finished);
        server.prepare([&](storage::WriteScope& scope) {
            server::files::storeWhole(scope, {server::files::lessonOwner, school.lessons.at(0).value},
                                      QStringLiteral("итог.pdf"), bytes, school.teacher.account.value,
                                      scope.now());
            server::files::storeWhole(scope, {server::files::lessonOwner, school.lessons.at(1).value},
                                      QStringLiteral("новое.pdf"), bytes + 'x', school.teacher.account.value,
                                      scope.now());
            return 0;
        });
        QCOMPARE(school.count("SELECT COUNT(*) FROM file_content"), 2);
        const JournalPage page = school.page();
        QCOMPARE(page.fileLessons, (QList<qint32>{0, 1}));
        QCOMPARE(
            school.read(school.group, school.lessons.at(1), page.files.at(1).file, school.director).value(),
            QByteArray(bytes + 'x'));
    }
};

QTEST_GUILESS_MAIN(UploadsTest)
#include "UploadsTest.moc"
