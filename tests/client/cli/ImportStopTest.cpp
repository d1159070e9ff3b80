// SPDX-License-Identifier: GPL-3.0-or-later
// A long import from the shell that ends before its end: by Ctrl+C, or because the server is gone. What was
// done until then is told, with the act to undo it, and the same import again does the rest.
#include "tests/support/FaultProxy.h"
#include "tests/support/ServerProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <functional>

using namespace zvonok;
using test::FaultProxy;
using test::ServerProcess;

namespace {

constexpr int rows = 2500; // five slices
constexpr int rowsOfSlice = 500;

struct Ended {
    int code = -1;
    QJsonObject json;
    QString errors;
};

} // namespace

class ImportStopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_RUNTIME_DIR",
                m_folder.path().toUtf8()); // Qt tells on the standard error where it is missing
        QVERIFY(m_server.start());
        const ServerProcess::Account account = m_server.account(QStringLiteral(u"Секретарь"));
        m_login = account.login;
        const QString own = QStringLiteral("three calm words of one's own");
        write(QStringLiteral("first.txt"), account.password.toUtf8());
        write(QStringLiteral("own.txt"), own.toUtf8());
        m_password = QStringLiteral("first.txt");
        QCOMPARE(run({QStringLiteral("password"), m_folder.filePath(QStringLiteral("own.txt"))}).code, 0);
        m_password = QStringLiteral("own.txt");
        QByteArray list = "Фамилия;Имя;Класс;Дата рождения\n";
        for (int i = 0; i < rows; ++i)
            list += QStringLiteral(u"Долгов%1%2%3;Иван;%4Я;%5\n")
                        .arg(QChar(u'а' + i / 900), QChar(u'а' + i / 30 % 30), QChar(u'а' + i % 30))
                        .arg(5 + i % 3)
                        .arg(QDate(2012, 1, 1).addDays(i % 1000).toString(QStringLiteral("dd.MM.yyyy")))
                        .toUtf8();
        write(QStringLiteral("list.csv"), list);
    }

    void interruptedItTellsTheActAndHowFarItCame()
    {
        bool pressed = false;
        const Ended ended = import(m_server.port(), [&](QProcess& process, const QString& errors) {
            if (pressed || !errors.contains(QStringLiteral("500/2500\n")))
                return;
            pressed = true;
            ::kill(pid_t(process.processId()), SIGINT);
        });
        QVERIFY2(pressed, qPrintable(ended.errors));
        QCOMPARE(ended.code, 130);
        const QJsonObject stopped = ended.json.value(QStringLiteral("stopped")).toObject();
        const int done = stopped.value(QStringLiteral("rowsDone")).toInt();
        QVERIFY2(stopped.value(QStringLiteral("interrupted")).toBool(), qPrintable(ended.errors));
        QVERIFY(done >= rowsOfSlice && done < rows && done % rowsOfSlice == 0); // no slice is cut
        QCOMPARE(stopped.value(QStringLiteral("rowsUncertain")).toInt(), 0);
        QCOMPARE(stopped.value(QStringLiteral("rows")).toInt(), rows);
        QCOMPARE(ended.json.value(QStringLiteral("created")).toInt(), done);
        QCOMPARE(pupils(), done);
        const int act = ended.json.value(QStringLiteral("act")).toInt();
        QVERIFY(act > 0);
        QVERIFY2(ended.errors.contains(
                     QStringLiteral("%1 of 2500 rows are done, as act %2; to undo them: zvonokctl call "
                                    "UndoImport '{\"act\": %2}'")
                         .arg(done)
                         .arg(act)),
                 qPrintable(ended.errors));
        undo(act);
        QCOMPARE(pupils(), 0);
    }

    void cutOffItTellsWhatIsNotKnownAndTheSameAgainDoesTheRest()
    {
        FaultProxy proxy(m_server.port());
        QVERIFY(proxy.isListening());
        bool cut = false;
        const Ended ended = import(proxy.port(), [&](QProcess&, const QString& errors) {
            if (cut || !errors.contains(QStringLiteral("500/2500\n")))
                return;
            cut = true;
            proxy.cut();
        });
        QVERIFY2(cut, qPrintable(ended.errors));
        QCOMPARE(ended.code, 3);
        const QJsonObject stopped = ended.json.value(QStringLiteral("stopped")).toObject();
        QVERIFY(!stopped.value(QStringLiteral("interrupted")).toBool());
        const int done = stopped.value(QStringLiteral("rowsDone")).toInt();
        QVERIFY(done >= rowsOfSlice && done < rows);
        QCOMPARE(stopped.value(QStringLiteral("rowsUncertain")).toInt(), rowsOfSlice);
        const int act = ended.json.value(QStringLiteral("act")).toInt();
        QVERIFY(act > 0);
        QVERIFY2(ended.errors.contains(QStringLiteral("the connection was lost")), qPrintable(ended.errors));
        QVERIFY(
            ended.errors.contains(QStringLiteral("whether the 500 rows after them arrived is not known")));
        QTest::qWait(500); // a slice that did arrive is done by then
        const int there = pupils();
        QVERIFY(there == done || there == done + rowsOfSlice);

        // Without --progress a file gets no word of it.
        const Ended again = run({QStringLiteral("import"), QStringLiteral("pupils"), list()});
        QCOMPARE(again.code, 0);
        QVERIFY2(again.errors.isEmpty(), qPrintable(again.errors));
        QCOMPARE(again.json.value(QStringLiteral("created")).toInt(), rows - there);
        QCOMPARE(again.json.value(QStringLiteral("unchanged")).toInt(), there);
        QVERIFY(!again.json.contains(QStringLiteral("stopped")));
        QCOMPARE(pupils(), rows);
        undo(again.json.value(QStringLiteral("act")).toInt());
        undo(act);
        QCOMPARE(pupils(), 0);
    }

    // The first answer would have told the act: without it the list of imports does.
    void cutOffAtTheFirstRowsItTellsWhereToLook()
    {
        FaultProxy proxy(m_server.port());
        QVERIFY(proxy.isListening());
        const Ended ended = import(proxy.port(), [&](QProcess&, const QString& errors) {
            if (errors.contains(QStringLiteral("0/2500\n")))
                proxy.cut();
        });
        QCOMPARE(ended.code, 3);
        QCOMPARE(ended.json.value(QStringLiteral("act")).toInt(), 0);
        QVERIFY2(ended.errors.contains(QStringLiteral("whether the first 500 rows arrived is not known: "
                                                      "zvonokctl call ListImports")),
                 qPrintable(ended.errors));
    }

private:
    using Watch = std::function<void(QProcess&, const QString& errors)>;

    Ended import(quint16 port, const Watch& watch)
    {
        return run({QStringLiteral("import"), QStringLiteral("pupils"), list(), QStringLiteral("--progress")},
                   port, watch);
    }
    // With the event loop running: the proxy lives in it.
    Ended run(
        const QStringList& arguments, quint16 port = 0, const Watch& watch = [](QProcess&, const QString&) {})
    {
        QProcess process;
        Ended ended;
        connect(&process, &QProcess::readyReadStandardError, this, [&] {
            ended.errors += QString::fromUtf8(process.readAllStandardError());
            watch(process, ended.errors);
        });
        process.start(QStringLiteral(ZVONOK_CTL),
                      QStringList{QStringLiteral("--server"),
                                  QStringLiteral("127.0.0.1:%1").arg(port == 0 ? m_server.port() : port),
                                  QStringLiteral("--user"), m_login, QStringLiteral("--password-file"),
                                  m_folder.filePath(m_password)} +
                          arguments);
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120'000))
            qFatal("zvonokctl does not end");
        ended.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        ended.errors += QString::fromUtf8(process.readAllStandardError());
        ended.json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        return ended;
    }
    int pupils()
    {
        const Ended list = run({QStringLiteral("call"), QStringLiteral("ListPupils")});
        const QJsonArray all = list.json.value(QStringLiteral("pupils")).toArray();
        return int(std::count_if(all.begin(), all.end(), [](const QJsonValue& each) {
            return each.toObject()
                .value(QStringLiteral("name"))
                .toObject()
                .value(QStringLiteral("lastName"))
                .toString()
                .startsWith(QStringLiteral(u"Долгов"));
        }));
    }
    void undo(int act)
    {
        const Ended undone = run(
            {QStringLiteral("call"), QStringLiteral("UndoImport"), QStringLiteral("{\"act\": %1}").arg(act)});
        QCOMPARE(undone.code, 0);
        QCOMPARE(undone.json.value(QStringLiteral("kept")).toInt(), 0);
    }
    void write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QString list() const { return m_folder.filePath(QStringLiteral("list.csv")); }

    ServerProcess m_server{QStringLiteral(ZVONOK_SERVER), 60};
    QTemporaryDir m_folder;
    QString m_login;
    QString m_password;
};

QTEST_GUILESS_MAIN(ImportStopTest)
#include "ImportStopTest.moc"
