// SPDX-License-Identifier: GPL-3.0-or-later
// The limits of attached files against the server's program, by the keys: what stands is shown with its unit,
// what is typed is set, what cannot be is refused in words, what somebody else has set meanwhile is shown.
#include "client/admin/FileLimitsPage.h"
#include "client/admin/AdminPages.h"
#include "client/admin/SizeField.h"
#include "client/widgets/MessageBar.h"
#include "tests/client/journal/JournalPerson.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace zvonok;
using namespace zvonok::client;
using test::JournalPerson;

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 gigabyte = 1024 * megabyte;

} // namespace

class FileLimitsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(m_server.start());
        m_admin = std::make_unique<JournalPerson>(m_server, m_server.account(QStringLiteral("admin")));
        // As where a program begins with this page: it waits for the server.
        QVERIFY(m_admin->link->state() != ServerLink::State::Ready);
        m_page = std::make_unique<FileLimitsPage>(*m_admin->desk);
        m_page->resize(1000, 700);
        m_page->show();
        const auto fields = m_page->findChildren<SizeField*>();
        QCOMPARE(fields.size(), 2);
        m_file = fields.at(0)->suffix() == QStringLiteral(" MB") ? fields.at(0) : fields.at(1);
        m_school = m_file == fields.at(0) ? fields.at(1) : fields.at(0);
        QCOMPARE(m_file->text(), QStringLiteral("…"));
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isLoaded(), 10'000);
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_admin.reset();
    }

    void whoMayNotSetThemIsNotOfferedThePage()
    {
        const PageDescriptions pages = adminPages();
        const auto page = std::find_if(pages.begin(), pages.end(), [](const PageDescription& each) {
            return each.id == QStringLiteral("files");
        });
        QVERIFY(page != pages.end());
        QCOMPARE(page->any, QList<Permission>{Permission::SystemStatus});
    }

    void whatStandsIsShown()
    {
        QCOMPARE(m_file->text(), QStringLiteral("20 MB"));
        QCOMPARE(m_school->text(), QStringLiteral("10 GB"));
        QVERIFY(says(QStringLiteral("of 10.0 GB")));
        QVERIFY(says(QStringLiteral("exe, ")));
    }

    void whatIsTypedIsSet()
    {
        type(*m_file, QStringLiteral("32.5"));
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_page->focusWidget(), m_school);
        type(*m_school, QStringLiteral("0.5"));
        QVERIFY(says(QStringLiteral("of 512.0 MB"))); // before it is set
        QTest::keyClick(m_school, Qt::Key_Return);
        QTRY_VERIFY2(
            bar().startsWith(QStringLiteral("Set: one file up to 32.5 MB, all together up to 512.0")),
            qPrintable(bar()));
        const FileLimits now = limits();
        QCOMPARE(now.fileBytes, 32 * megabyte + megabyte / 2);
        QCOMPARE(now.schoolBytes, gigabyte / 2);
        QVERIFY(!m_file->isEdited() && !m_school->isEdited());
    }

    void whatCannotBeIsRefusedInWords()
    {
        const FileLimits before = limits();
        type(*m_school, QStringLiteral("0.01"));
        QTest::keyClick(m_school, Qt::Key_Return);
        QVERIFY2(bar().contains(QStringLiteral("(10.2 MB) cannot be less than one file (32.5 MB)")),
                 qPrintable(bar()));
        QVERIFY(m_school->hasFocus());
        QCOMPARE(limits().version, before.version);
        // More than a file may ever have cannot even be typed.
        type(*m_file, QStringLiteral("999"));
        QVERIFY(m_file->bytes() <= fileBytesEnd);
        m_page->refresh(); // F5 of the window
        QTRY_COMPARE(m_school->text(), QStringLiteral("0.5 GB"));
    }

    // A limit that is no round number goes back to the byte when the other one is set.
    void whatWasNotTypedStaysToTheByte()
    {
        FileLimits now = limits();
        now = set({31 * megabyte + 12'345, now.schoolBytes, now.version});
        m_page->refresh(); // F5 of the window
        QTRY_COMPARE(m_file->text(), QStringLiteral("31.01 MB"));
        type(*m_school, QStringLiteral("2"));
        QPushButton* button = nullptr;
        for (QPushButton* each : m_page->findChildren<QPushButton*>())
            if (each->text() == QStringLiteral("&Set the limits"))
                button = each;
        QVERIFY(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(limits().schoolBytes, 2 * gigabyte);
        QCOMPARE(limits().fileBytes, 31 * megabyte + 12'345);
    }

    void whatSomebodyElseHasSetMeanwhileIsShown()
    {
        const FileLimits before = limits();
        set({5 * megabyte, 3 * gigabyte, before.version});
        type(*m_file, QStringLiteral("7"));
        QTest::keyClick(m_file, Qt::Key_Return);
        QTRY_VERIFY2(bar().contains(QStringLiteral("somebody else has set the limits")), qPrintable(bar()));
        QTRY_COMPARE(m_file->text(), QStringLiteral("5 MB"));
        QTRY_COMPARE(m_school->text(), QStringLiteral("3 GB"));
        QCOMPARE(limits().fileBytes, 5 * megabyte);
        type(*m_file, QStringLiteral("7"));
        QTest::keyClick(m_file, Qt::Key_Return);
        QTRY_COMPARE(limits().fileBytes, 7 * megabyte);
    }

    void whatIsUsedIsShownAndTooLittleRoomIsSaid()
    {
        JournalPerson teacher(m_server, m_server.account(QStringLiteral(u"Алгебра")));
        QTRY_COMPARE_WITH_TIMEOUT(teacher.link->state(), ServerLink::State::Ready, 10'000);
        const qint64 before = limits().usedBytes;
        BeginUpload begin; // what is on its way counts
        begin.name = QStringLiteral("plan.pdf");
        begin.size = 3 * megabyte;
        begin.hash = QByteArray(fileHashBytes, 'x');
        bool begun = false;
        teacher.link->call(begin).then(this, [&](const Result<UploadState>& state) { begun = bool(state); });
        QTRY_VERIFY(begun);
        QCOMPARE(limits().usedBytes, before + 3 * megabyte);
        m_page->refresh(); // F5 of the window
        QTRY_VERIFY(says(QStringLiteral("3.0 MB of 3.0 GB")));
        QCOMPARE(m_page->findChild<QProgressBar*>()->value(), 0); // of a thousand
        set({megabyte, 2 * megabyte, limits().version});
        m_page->refresh(); // F5 of the window
        QTRY_VERIFY(says(QStringLiteral("3.0 MB are stored already, more than that: nothing new")));
        QCOMPARE(m_page->findChild<QProgressBar*>()->value(), 1000);
    }

private:
    static void type(SizeField& field, const QString& text)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
    }
    bool says(const QString& words) const
    {
        const auto labels = m_page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* each) { return each->text().contains(words); });
    }
    QString bar() const { return m_page->findChild<MessageBar*>()->currentText(); }
    template <typename Req>
    FileLimits ask(const Req& request)
    {
        FileLimits found;
        bool answered = false;
        m_admin->link->call(request).then(this, [&](const Result<FileLimits>& limits) {
            answered = true;
            if (limits)
                found = *limits;
        });
        [&] { QTRY_VERIFY(answered); }();
        return found;
    }
    FileLimits limits() { return ask(ReadFileLimits{}); }
    FileLimits set(const SetFileLimits& wanted) { return ask(wanted); }

    test::ServerProcess m_server{QStringLiteral(ZVONOK_SERVER), 60};
    std::unique_ptr<JournalPerson> m_admin;
    std::unique_ptr<FileLimitsPage> m_page;
    SizeField* m_file = nullptr;
    SizeField* m_school = nullptr;
};

QTEST_MAIN(FileLimitsPageTest)
#include "FileLimitsPageTest.moc"
