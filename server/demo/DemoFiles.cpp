// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/DemoFiles.h"

#include "server/files/WholeFile.h"

namespace zvonok::server {

using storage::Row;

namespace {

constexpr int daysBack = 21;
constexpr int mostLessons = 120;

struct Worksheet {
    qint64 lesson = 0;
    qint64 group = 0;
    QString topic;
    qint64 teacher = 0; // account
    Moment at;
};

} // namespace

QByteArray squaredPaper()
{
    QByteArray squares = "0.7 0.75 0.85 RG 0.3 w\n";
    for (int x = 0; x <= 36; ++x) // 5 mm
        squares += QByteArray::number(42 + x * 14.173, 'f', 2) + " 60 m " +
                   QByteArray::number(42 + x * 14.173, 'f', 2) + " 782.83 l S\n";
    for (int y = 0; y <= 51; ++y)
        squares += "42 " + QByteArray::number(60 + y * 14.173, 'f', 2) + " m 552.23 " +
                   QByteArray::number(60 + y * 14.173, 'f', 2) + " l S\n";
    const QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>",
        "<< /Length " + QByteArray::number(squares.size()) + " >>\nstream\n" + squares + "endstream"};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray places = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray begins = QByteArray::number(pdf.size());
    return pdf + "xref\n0 5\n" + places + "trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n" + begins +
           "\n%%EOF\n";
}

void writeDemoFiles(storage::WriteScope& scope, const QDate& today)
{
    QList<Worksheet> sheets;
    scope
        .statement(
            "SELECT l.id, l.group_id, l.topic, l.changed_at, MIN(a.id) AS teacher FROM lesson l "
            "JOIN group_teacher t ON t.group_id = l.group_id AND t.first_day <= l.day "
            "AND t.last_day >= l.day JOIN staff s ON s.id = t.staff_id "
            "JOIN account a ON a.person_id = s.person_id WHERE l.day >= :from_day AND l.day <= :to_day "
            "AND l.cancelled = 0 AND l.homework <> '' AND l.topic <> '' "
            "AND (l.id % 7 = 3 OR l.day >= (SELECT MAX(n.day) FROM lesson n WHERE n.day <= :to_day)) "
            "GROUP BY l.id, l.group_id, l.topic, l.changed_at, l.day ORDER BY l.day DESC, l.id LIMIT :most")
        .bind("from_day", today.addDays(-daysBack))
        .bind("to_day", today)
        .bind("most", mostLessons)
        .each([&](const Row& row) {
            sheets.append({row.number("id"), row.number("group_id"), row.text("topic"), row.number("teacher"),
                           row.moment("changed_at")});
        });
    const QByteArray squares = squaredPaper();
    for (const Worksheet& sheet : std::as_const(sheets)) {
        const files::Owner owner{files::lessonOwner, sheet.lesson};
        const QString questions =
            QStringLiteral("Вопросы к уроку «%1»\r\n\r\n1. Что нового вы узнали?\r\n2. Приведите два примера."
                           "\r\n3. Составьте задачу по теме и решите её.\r\n")
                .arg(sheet.topic);
        files::storeWhole(scope, owner, QStringLiteral("Вопросы к уроку.txt"), questions.toUtf8(),
                          sheet.teacher, sheet.at);
        if (sheet.group % 3 == 0)
            files::storeWhole(scope, owner, QStringLiteral("Листы в клетку.pdf"), squares, sheet.teacher,
                              sheet.at);
    }
}

} // namespace zvonok::server
