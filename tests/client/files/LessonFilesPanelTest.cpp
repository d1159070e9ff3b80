// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a lesson in the program, by keys, dropping and pasting, against the server's program: several at
// once, seen live by another, opened, saved, detached and taken back, refused with a sentence, stopped, gone
// on with after the server died; and read in the diary.
#include "client/diary/PupilDiaryPage.h"
#include "client/files/AttachedFilesPanel.h"
#include "tests/client/journal/JournalPerson.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>

using namespace zvonok;
using namespace zvonok::client;
using test::JournalPerson;

class LessonFilesPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_teacher = std::make_unique<JournalPerson>(m_server, m_server.account(QStringLiteral(u"Алгебра")));
        m_deputy =
            std::make_unique<JournalPerson>(m_server, m_server.account(QStringLiteral(u"Заместитель")));
        QTRY_VERIFY_WITH_TIMEOUT(m_teacher->isReady(), 10'000);
        QTRY_COMPARE(m_deputy->link->state(), ServerLink::State::Ready);
        m_deputy->view->open(m_teacher->view->place());
        QTRY_VERIFY(m_deputy->isReady());
        // A lesson where nothing hangs yet.
        m_column = m_teacher->model().columnCount() - 1;
        while (m_column >= 0 && !m_teacher->model().files(m_column).isEmpty())
            --m_column;
        QVERIFY(m_column >= 0);
        m_teacher->grid().controller().moveTo(0, m_column);
        m_deputy->grid().controller().moveTo(0, m_column);
        answerDialogs(*m_teacher);
        answerDialogs(*m_deputy);
        m_teacher->view->activateWindow(); // keys of a page need it
        QVERIFY(QTest::qWaitForWindowActive(m_teacher->view.get()));
    }
    void cleanupTestCase()
    {
        m_teacher.reset();
        m_deputy.reset();
    }
    void cleanup()
    {
        m_chosen.clear();
        m_opened.clear();
    }

    void severalAreAttachedByAKeyAndSeenByTheOther()
    {
        m_chosen = {file(QStringLiteral("Рабочий лист.pdf"), 3000),
                    file(QStringLiteral("доска.jpg"), 300'000), file(QStringLiteral("слова.txt"), 10)};
        QVERIFY(!m_teacher->model().header(m_column).files);
        m_teacher->grid().setFocus();
        QTest::keyClick(&m_teacher->grid(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_teacher->model().files(m_column).size(), 3, 10'000);
        QTRY_COMPARE(panel().transfers(), 0);
        QCOMPARE(panel().model().rowCount(), 3);
        QTRY_COMPARE(m_deputy->model().files(m_column).size(), 3);
        QVERIFY(m_deputy->model().header(m_column).files);
        const AttachedFileLine line = m_deputy->model().files(m_column).first();
        QCOMPARE(line.name, QStringLiteral("Рабочий лист.pdf"));
        QCOMPARE(line.size, 3000);
        QVERIFY(!line.by.isEmpty() && line.at);
        const QModelIndex first = panel().model().index(0);
        QVERIFY(first.data(AttachedFilesModel::DetailsRole).toString().contains(line.by));
        QVERIFY(m_deputy->model().currentLine(0, m_column).contains(QStringLiteral("3 file")));
        // The page that is kept for a day without the server has them too.
        QCOMPARE(m_deputy->model().heldPage(1).files.size(),
                 m_deputy->model().heldPage(1).fileLessons.size());
        QVERIFY(m_deputy->model().heldPage(1).files.size() >= 3);
        // The same again is no second one.
        QTest::keyClick(&m_teacher->grid(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(panel().transfers(), 0);
        QCOMPARE(panel().model().rowCount(), 3);
    }

    void oneIsOpenedAsAPrivateCopy()
    {
        choose(QStringLiteral("доска.jpg"));
        QTest::keyClick(&panel().list(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, 10'000);
        QCOMPARE(contentOf(m_opened.first()), contentOf(m_folder.filePath(QStringLiteral("доска.jpg"))));
        const QFileInfo copy(m_opened.first());
        QCOMPARE(copy.fileName(), QStringLiteral("доска.jpg"));
        QVERIFY(!(copy.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOwner)));
        const QFileInfo folder(QFileInfo(copy.path()).path());
        QVERIFY(!(folder.permissions() &
                  (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther)));
        // Again: at once, without the server.
        choose(QStringLiteral("доска.jpg"));
        QTest::keyClick(&panel().list(), Qt::Key_Return);
        QCOMPARE(m_opened.size(), 2);
        QCOMPARE(m_opened.at(0), m_opened.at(1));
    }

    void oneIsSaved()
    {
        m_saveTo = m_folder.filePath(QStringLiteral("сохранённое.pdf"));
        choose(QStringLiteral("Рабочий лист.pdf"));
        QTest::keyClick(&panel().list(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(QFile::exists(m_saveTo));
        QCOMPARE(contentOf(m_saveTo), contentOf(m_folder.filePath(QStringLiteral("Рабочий лист.pdf"))));
        QCOMPARE(m_suggested, QStringLiteral("Рабочий лист.pdf"));
        QTRY_VERIFY(told(*m_teacher).contains(QStringLiteral("сохранённое.pdf")));
    }

    void oneIsDetachedAndTakenBack()
    {
        choose(QStringLiteral("слова.txt"));
        QTest::keyClick(&panel().list(), Qt::Key_Delete);
        QTRY_COMPARE(m_deputy->model().files(m_column).size(), 2);
        QTRY_COMPARE(panel().model().rowCount(), 2);
        QTRY_VERIFY(told(*m_teacher).contains(QStringLiteral("слова.txt")));
        QTest::keyClick(&panel().list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_deputy->model().files(m_column).size(), 3);
        // In its place.
        QTRY_COMPARE(panel().model().rowCount(), 3);
        QCOMPARE(panel().model().file(2)->name, QStringLiteral("слова.txt"));
    }

    void filesAndPicturesArePastedAndDropped()
    {
        auto* mime = new QMimeData;
        mime->setUrls({QUrl::fromLocalFile(file(QStringLiteral("вставлено.pdf"), 20))});
        QGuiApplication::clipboard()->setMimeData(mime);
        panel().list().setFocus();
        QTest::keyClick(&panel().list(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(m_deputy->model().files(m_column).size(), 4);
        // In a field of text it is not the path that is pasted.
        auto* homework = lessonPanel().findChild<QPlainTextEdit*>();
        const QString before = homework->toPlainText();
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QGuiApplication::clipboard()->setImage(image);
        homework->setFocus();
        QTest::keyClick(homework, Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(m_deputy->model().files(m_column).size(), 5);
        QVERIFY(m_deputy->model().files(m_column).last().name.endsWith(QStringLiteral(".png")));
        QCOMPARE(homework->toPlainText(), before);
        QGuiApplication::clipboard()->setText(QStringLiteral("§ 5"));
        QTest::keyClick(homework, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(homework->toPlainText().contains(QStringLiteral("§ 5")));
        QCOMPARE(panel().transfers(), 0);
        homework->setPlainText(before);

        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(file(QStringLiteral("брошено 1.pdf"), 30)),
                         QUrl::fromLocalFile(file(QStringLiteral("брошено 2.pdf"), 40))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&lessonPanel(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&lessonPanel(), &drop);
        QTRY_COMPARE(m_deputy->model().files(m_column).size(), 7);
    }

    void whatIsNotTakenIsSaidBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QString>("word");
        QTest::newRow("program") << QStringLiteral("игра.pdf.exe") << qint64(10) << QStringLiteral("exe");
        QTest::newRow("empty") << QStringLiteral("пусто.pdf") << qint64(0) << QStringLiteral("empty");
        QTest::newRow("large") << QStringLiteral("много.zip") << qint64(20 * 1024 * 1024 + 1)
                               << QStringLiteral("20");
        QTest::newRow("folder") << QString() << qint64(-1) << QStringLiteral("folder");
        QTest::newRow("missing") << QStringLiteral("нет.pdf") << qint64(-2) << QStringLiteral("not there");
    }
    void whatIsNotTakenIsSaidBeforeAnythingIsSent()
    {
        QFETCH(QString, name);
        QFETCH(qint64, size);
        QFETCH(QString, word);
        const auto before = m_teacher->model().files(m_column).size();
        const QString path = m_folder.filePath(name);
        if (size >= 0) {
            QFile made(path);
            QVERIFY(made.open(QIODevice::WriteOnly) && made.resize(size));
        }
        m_chosen = {path};
        panel().choose();
        QTRY_COMPARE(panel().transfers(), 0);
        QVERIFY2(told(*m_teacher).contains(word), qPrintable(told(*m_teacher)));
        QCOMPARE(m_teacher->model().files(m_column).size(), before);
    }

    void aTransferIsStoppedByAKey()
    {
        const auto before = panel().model().rowCount();
        m_chosen = {file(QStringLiteral("долго.zip"), 15'000'000), file(QStringLiteral("потом.pdf"), 100)};
        panel().choose();
        QCOMPARE(panel().model().rowCount(), before + 2);
        panel().list().setCurrentIndex(panel().model().index(before));
        QVERIFY(panel().model().transfer(before));
        QTest::keyClick(&panel().list(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(panel().transfers(), 0, 20'000);
        QTRY_COMPARE(m_deputy->model().files(m_column).size(), before + 1);
        QCOMPARE(m_deputy->model().files(m_column).last().name, QStringLiteral("потом.pdf"));
    }

    void aTransferGoesOnAfterTheServerDied()
    {
        const auto before = m_teacher->model().files(m_column).size();
        const QString path = file(QStringLiteral("большой.zip"), 19'000'000);
        m_chosen = {path};
        panel().choose();
        const auto done = [&] {
            const FileTransfer* transfer = panel().model().transfer(panel().model().rowCount() - 1);
            return transfer ? transfer->done : qint64(-1);
        };
        QTRY_VERIFY_WITH_TIMEOUT(done() > 1'000'000, 20'000);
        m_server.kill();
        QCOMPARE(panel().transfers(), 1);
        // Another lesson is looked at meanwhile; the transfer is that of the first.
        m_teacher->grid().controller().moveTo(0, m_column > 0 ? m_column - 1 : m_column + 1);
        QVERIFY(m_server.start());
        QTRY_COMPARE_WITH_TIMEOUT(m_teacher->model().files(m_column).size(), before + 1, 60'000);
        m_teacher->grid().controller().moveTo(0, m_column);
        QTRY_VERIFY_WITH_TIMEOUT(m_deputy->isReady(), 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_deputy->model().files(m_column).size(), before + 1, 10'000);
        choose(QStringLiteral("большой.zip"));
        QTest::keyClick(&panel().list(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, 30'000);
        QVERIFY(contentOf(m_opened.first()) == contentOf(path));
    }

    void aFlappingLineLosesAndDoublesNothing()
    {
        const auto before = m_teacher->model().files(m_column).size();
        m_chosen = {file(QStringLiteral("мигает.zip"), 6'000'000), file(QStringLiteral("за ним.pdf"), 500)};
        panel().choose();
        for (int flap = 0; flap < 8 && panel().transfers() > 0; ++flap) {
            m_teacher->link->disconnectFromServer();
            m_teacher->link->connectToServer(QStringLiteral("127.0.0.1"), m_server.port());
            QTRY_COMPARE(m_teacher->link->state(), ServerLink::State::Ready);
            QTest::qWait(20 + 15 * flap); // somewhere else each time
        }
        QTRY_COMPARE_WITH_TIMEOUT(panel().transfers(), 0, 60'000);
        QTRY_COMPARE(m_deputy->model().files(m_column).size(), before + 2);
        QTRY_COMPARE(m_teacher->model().files(m_column).size(), before + 2);
        choose(QStringLiteral("мигает.zip"));
        QTest::keyClick(&panel().list(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, 30'000);
        QVERIFY(contentOf(m_opened.first()) == contentOf(m_folder.filePath(QStringLiteral("мигает.zip"))));
    }

    void theDiaryShowsAndOpensThem()
    {
        JournalPerson parent(m_server, m_server.account(QStringLiteral(u" 7А")));
        QTRY_COMPARE_WITH_TIMEOUT(parent.link->state(), ServerLink::State::Ready, 10'000);
        PupilDiaryPage page(*parent.desk);
        page.files().setDialogs(dialogs());
        page.resize(1200, 800);
        page.show();
        QTRY_VERIFY(page.isLoaded());
        int row = -1;
        for (int week = 0; week < 6 && row < 0; ++week) {
            for (int i = 0; i < page.weekModel().rowCount() && row < 0; ++i)
                if (page.weekModel()
                        .index(i, DiaryWeekModel::Homework)
                        .data(DiaryWeekModel::FilesRole)
                        .toBool())
                    row = i;
            if (row >= 0)
                break;
            const QDate monday = page.weekModel().page().from;
            page.goWeeks(-1);
            QTRY_COMPARE(page.weekModel().page().from, monday.addDays(-7));
        }
        QVERIFY(row >= 0);
        page.week().setCurrentIndex(page.weekModel().index(row, DiaryWeekModel::Homework));
        QTRY_VERIFY(page.files().isVisible());
        QVERIFY(!page.files().isWritable());
        page.week().setFocus();
        QTest::keyClick(&page.week(), Qt::Key_Return);
        QVERIFY(page.files().list().hasFocus() || page.files().list().currentIndex().row() == 0);
        QTest::keyClick(&page.files().list(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, 10'000);
        QCOMPARE(contentOf(m_opened.first()).size(),
                 page.weekModel().files(page.weekModel().lessonOf(row)).first().size);
        // Nothing is detached by who only reads.
        const int count = page.files().model().rowCount();
        QTest::keyClick(&page.files().list(), Qt::Key_Delete);
        QTest::keyClick(&page.files().list(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(page.files().transfers(), 0);
        QCOMPARE(page.files().model().rowCount(), count);
    }

private:
    LessonPanel& lessonPanel() { return m_teacher->view->widget().lessonPanel(); }
    AttachedFilesPanel& panel() { return *lessonPanel().files(); }
    static QString told(JournalPerson& person) { return person.view->widget().messages().currentText(); }
    void choose(const QString& name)
    {
        for (int row = 0; const AttachedFileLine* line = panel().model().file(row); ++row)
            if (line->name == name)
                panel().list().setCurrentIndex(panel().model().index(row));
        panel().list().setFocus();
    }
    FileDialogs dialogs()
    {
        return {[this](QWidget*) { return m_chosen; },
                [this](QWidget*, const QString& name) {
                    m_suggested = name;
                    return m_saveTo;
                },
                [this](const QString& path) {
                    m_opened.append(path);
                    return true;
                }};
    }
    void answerDialogs(JournalPerson& person)
    {
        person.view->widget().lessonPanel().files()->setDialogs(dialogs());
    }
    QString file(const QString& name, qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        quint32 state = quint32(qHash(name));
        for (char& each : bytes) {
            state = state * 1664525U + 1013904223U;
            each = char(state >> 24);
        }
        QFile made(m_folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != size)
            qFatal("no file for the test");
        return made.fileName();
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile read(path);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    test::ServerProcess m_server{QStringLiteral(ZVONOK_SERVER), 200};
    QTemporaryDir m_folder;
    std::unique_ptr<JournalPerson> m_teacher;
    std::unique_ptr<JournalPerson> m_deputy;
    QStringList m_chosen;
    QStringList m_opened;
    QString m_saveTo;
    QString m_suggested;
    int m_column = -1;
};

QTEST_MAIN(LessonFilesPanelTest)
#include "LessonFilesPanelTest.moc"
