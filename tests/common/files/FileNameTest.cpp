// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile and honest names of files, and the norms of what is taken.
#include "common/files/FileName.h"
#include "common/files/FileNorms.h"

#include <QtTest>

using namespace zvonok;

class FileNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char* what, const QString& given, const QString& clean) {
            QTest::newRow(what) << given << clean;
        };
        row("plain", QStringLiteral("Рабочий лист № 3.pdf"), QStringLiteral("Рабочий лист № 3.pdf"));
        row("unix path", QStringLiteral("/etc/../home/я/лист.pdf"), QStringLiteral("лист.pdf"));
        row("windows path", QStringLiteral("C:\\Users\\я\\лист.pdf"), QStringLiteral("лист.pdf"));
        row("only a path", QStringLiteral("../../"), QString());
        row("dots", QStringLiteral("..."), QString());
        row("hidden", QStringLiteral(".bashrc"), QStringLiteral("bashrc"));
        row("end in dots and spaces", QStringLiteral("лист.exe. . "), QStringLiteral("лист.exe"));
        row("control",
            QString::fromUtf8("a\x01\x07"
                              "b\x7f\xc2\x85.pdf"),
            QStringLiteral("ab.pdf"));
        row("zero", QString(QStringLiteral("a%1.pdf").arg(QChar(u'\0'))), QStringLiteral("a.pdf"));
        row("line breaks", QStringLiteral("a\nb\tc.pdf"), QStringLiteral("a b c.pdf"));
        row("direction override", QStringLiteral("отчёт\u202Efdp.exe"), QStringLiteral("отчётfdp.exe"));
        row("isolates", QStringLiteral("\u2066a\u2069\u200F\u061C.pdf"), QStringLiteral("a.pdf"));
        row("zero width", QStringLiteral("ли\u200Bст\uFEFF.pdf"), QStringLiteral("лист.pdf"));
        row("line separator", QStringLiteral("a\u2028b.pdf"), QStringLiteral("ab.pdf"));
        row("half a pair", QString(QStringLiteral("a%1.pdf").arg(QChar(0xD83D))), QStringLiteral("a.pdf"));
        row("a bell", QStringLiteral("🔔.pdf"), QStringLiteral("🔔.pdf"));
        row("tag characters", QStringLiteral("a\U000E0041.pdf"), QStringLiteral("a.pdf"));
        row("kept by systems", QStringLiteral("что?<это>:*.pdf"), QStringLiteral("что__это___.pdf"));
        row("device", QStringLiteral("con.pdf"), QStringLiteral("_con.pdf"));
        row("device alone", QStringLiteral("LPT1"), QStringLiteral("_LPT1"));
        row("not a device", QStringLiteral("control.pdf"), QStringLiteral("control.pdf"));
        row("composed", QStringLiteral("и\u0306.pdf"), QStringLiteral("й.pdf"));
        row("nothing", QString(), QString());
    }
    void names()
    {
        QFETCH(QString, given);
        QFETCH(QString, clean);
        QCOMPARE(cleanFileName(given), clean);
        QCOMPARE(cleanFileName(clean), clean); // once is enough
    }

    void aLongNameKeepsItsEnding()
    {
        const QString name = cleanFileName(QString(3000, u'ю') + QStringLiteral(".pdf"));
        QVERIFY(name.toUtf8().size() <= mostFileNameBytes);
        QVERIFY(name.toUtf8().size() > mostFileNameBytes - 4);
        QVERIFY(name.endsWith(QStringLiteral("ю.pdf")));
        const QString pairs = cleanFileName(QStringLiteral("🔔").repeated(300));
        QVERIFY(pairs.toUtf8().size() <= mostFileNameBytes);
        QVERIFY(pairs.isValidUtf16());
        // An ending that is itself too long is none.
        QVERIFY(cleanFileName(QStringLiteral("a.") + QString(3000, u'b')).toUtf8().size() <=
                mostFileNameBytes);
    }

    void kindsAreRefusedHoweverTheyAreSpelt()
    {
        const FileNorms norms = FileNorms::shipped();
        for (const char* bad : {"a.exe", "A.EXE", "a.pdf.exe", "a.exe.", "a.exe  ", "a.lnk", "/tmp/a.desktop",
                                "a.\u200Bexe", "a.jse"}) {
            const auto name = norms.nameOf(QString::fromUtf8(bad));
            QVERIFY2(!name, bad);
            QCOMPARE(name.error().field, QStringLiteral("fileKind"));
        }
        for (const char* good : {"a.pdf", "a.exe.pdf", "exe", "Презентация.pptx", "фото.JPG", "a.zip"})
            QVERIFY2(norms.nameOf(QString::fromUtf8(good)), good);
        QCOMPARE(norms.nameOf(QStringLiteral("..")).error().field, QStringLiteral("fileName"));
    }

    void roomIsSaidBeforeAnythingIsSent()
    {
        const FileLimits limits{1000, 5000, 4500, {}, 0};
        const QString name = QStringLiteral("a.pdf");
        QVERIFY(checkRoom(limits, name, 500));
        QCOMPARE(checkRoom(limits, name, 501).error().field, QStringLiteral("schoolFiles"));
        QCOMPARE(checkRoom(limits, name, 1001).error().arguments,
                 QStringList({QStringLiteral("1000"), name, QStringLiteral("1001")}));
        QCOMPARE(checkRoom(limits, name, 0).error().arguments.first(), QStringLiteral("empty"));
    }

    void badNormsAreNotTaken()
    {
        const auto refused = [](const char* json) {
            const auto norms = FileNorms::fromJson(json);
            return norms ? QStringLiteral("taken") : norms.error().field;
        };
        QCOMPARE(refused("{}"), QStringLiteral("fileBytes"));
        QCOMPARE(refused(R"({"fileBytes": 10, "schoolBytes": 9})"), QStringLiteral("schoolBytes"));
        QCOMPARE(refused(R"({"fileBytes": 10, "schoolBytes": 90, "filesOfOwner": 3, "openBytes": 20,
                             "refusedSuffixes": ["EXE"]})"),
                 QStringLiteral("refusedSuffixes"));
        QCOMPARE(refused(R"({"fileBytes": 10, "schoolBytes": 90, "filesOfOwner": 3, "openBytes": 20,
                             "refusedSuffixes": ["exe"]})"),
                 QStringLiteral("taken"));
    }

    void piecesOfAFile()
    {
        QCOMPARE(chunksOf(1), 1);
        QCOMPARE(chunksOf(fileChunkBytes), 1);
        QCOMPARE(chunksOf(fileChunkBytes + 1), 2);
        QCOMPARE(bytesOfChunk(fileChunkBytes + 1, 1), 1);
        QCOMPARE(bytesOfChunk(fileChunkBytes + 1, 2), 0);
        QCOMPARE(bytesOfChunk(10, -1), 0);
    }
};

QTEST_APPLESS_MAIN(FileNameTest)
#include "FileNameTest.moc"
