// SPDX-License-Identifier: GPL-3.0-or-later
// What a school does in bulk: a class list comes in, the sheets of all classes go out on paper.
#include "client/print/ReportExporter.h"
#include "tests/bench/Figure.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace zvonok::bench {

namespace {

// ms
double bareInserts(const QString& path, int rows)
{
    sqlite3* db = nullptr;
    require(sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK, "bare database");
    const auto run = [db](const char* sql) {
        require(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql);
    };
    run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
        "CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT, y TEXT, z TEXT);"
        "CREATE TABLE b (id INTEGER PRIMARY KEY, a INTEGER, x TEXT);"
        "CREATE TABLE c (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER, x TEXT);");
    QElapsedTimer timer;
    timer.start();
    run("BEGIN");
    sqlite3_stmt* statements[3] = {};
    const char* sql[3] = {"INSERT INTO a (x, y, z) VALUES ('Фамилия', 'Имя', 'Отчество')",
                          "INSERT INTO b (a, x) VALUES (1, '')",
                          "INSERT INTO c (a, b, x) VALUES (1, 2, '2026-09-01')"};
    for (int i = 0; i < 3; ++i)
        require(sqlite3_prepare_v2(db, sql[i], -1, &statements[i], nullptr) == SQLITE_OK, sql[i]);
    for (int row = 0; row < rows; ++row)
        for (sqlite3_stmt* statement : statements) {
            require(sqlite3_step(statement) == SQLITE_DONE, "bare insert");
            sqlite3_reset(statement);
        }
    for (sqlite3_stmt* statement : statements)
        sqlite3_finalize(statement);
    run("COMMIT");
    const double took = double(timer.nsecsElapsed()) / 1e6;
    sqlite3_close(db);
    return took;
}

// ms
double barePdf(const QList<reports::ReportDocument>& documents)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QElapsedTimer timer;
    timer.start();
    QPdfWriter writer(&file);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 8));
    bool first = true;
    for (const reports::ReportDocument& document : documents) {
        if (!first)
            writer.newPage();
        first = false;
        int y = 0;
        for (const reports::Section& section : document.sections)
            for (const reports::Element& element : section.elements) {
                const reports::Table& table = element.table;
                for (qsizetype row = 0; row < table.rows(); ++row) {
                    y += 150;
                    for (qsizetype column = 0; column < table.columns.size(); ++column)
                        painter.drawText(int(column) * 300, y, table.at(row, column).text);
                }
            }
    }
    painter.end();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

void bulk(const Setting& setting)
{
    QTemporaryDir fresh(setting.cache + QStringLiteral("/bulk-XXXXXX"));
    {
        BenchServer server(setting.program, fresh.path(), 1, 1);
        Client client;
        require(client.enter(server, server.account(QStringLiteral("Координатор"))), "log in");
        const auto classes = client.link.call(ListClasses{});
        require(classes && !classes->classes.isEmpty(), "classes");
        const int pupils = setting.tiny ? 50 : 1000;
        QElapsedTimer timer;
        timer.start();
        ImportRows rows{ImportKind::Pupils, {}, QStringLiteral("bench.csv"), {}, {}};
        int done = 0;
        while (done < pupils) {
            rows.rows.clear();
            for (int i = 0; i < 250 && done < pupils; ++i, ++done) {
                ImportRow row;
                row.sourceRow = done + 1;
                row.person.name = {QStringLiteral("Фамилия%1").arg(done), QStringLiteral("Имя"),
                                   QStringLiteral("Отчество")};
                row.person.birthDate = QDate(2012, 1, 1).addDays(done % 700);
                row.className = classes->classes.first().name();
                rows.rows.append(row);
            }
            const auto result = client.link.call(rows);
            require(result.has_value(), "import");
            rows.act = result->act;
        }
        const double took = double(timer.nsecsElapsed()) / 1e6;
        const double bare = bareInserts(fresh.filePath(QStringLiteral("bare.db")), pupils);
        tell(QStringLiteral("import.%1").arg(pupils), took, "ms", bare, took / bare,
             QStringLiteral(
                 "typed rows over TLS, in slices, one act that can be undone; floor: as many rows of "
                 "person, pupil and membership inserted into SQLite in one transaction"));
    }
    BenchServer server(setting.program, setting.cache, setting.tiny ? 60 : 1200, setting.tiny ? 1 : 4);
    Client client;
    require(client.enter(server, server.account(QStringLiteral("Заместитель"))), "log in");
    const auto classes = client.link.call(ListClasses{});
    require(classes.has_value(), "classes");
    QList<double> times;
    QList<reports::ReportDocument> sheets;
    for (const ClassLine& each : classes->classes) {
        if (times.size() >= 30)
            break;
        RunReport request;
        request.report = QStringLiteral("marks-summary");
        request.schoolClass = each.id;
        QElapsedTimer timer;
        timer.start();
        auto result = client.link.call(request);
        times.append(double(timer.nsecsElapsed()) / 1e6);
        require(result.has_value(), "report");
        sheets.append(std::move(result->document));
    }
    tell(QStringLiteral("summary"), percentile(times, 0.5), "ms", 0, 0,
         QStringLiteral("p50 of the marks summary of a class, request to decoded document"));

    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QElapsedTimer timer;
    timer.start();
    require(client::exporterFor(client::ReportFormat::Pdf)->write(sheets, file, {}, {}).has_value(), "PDF");
    const double took = double(timer.nsecsElapsed()) / 1e6;
    const double bare = barePdf(sheets);
    tell(QStringLiteral("pdf.%1").arg(sheets.size()), took, "ms", bare, took / bare,
         QStringLiteral(
             "sheets of that many classes as one PDF of %1 KiB; floor: their cells' texts drawn one after "
             "another, nothing measured or wrapped")
             .arg(file.size() / 1024));
}

} // namespace zvonok::bench
