// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/reports/Report.h"

#include <QJsonDocument>

namespace zvonok::server {

reports::ReportParameter parameter(const ReportTexts& texts, const char* name, reports::ParameterKind kind,
                                   bool required)
{
    reports::ReportParameter made;
    made.name = QString::fromLatin1(name);
    made.label = texts.text(QStringLiteral("parameter.") + made.name);
    made.kind = kind;
    made.required = required;
    return made;
}

std::optional<ClassHead> classHead(storage::ReadScope& scope, Id<SchoolClass> schoolClass)
{
    std::optional<ClassHead> head;
    scope
        .statement("SELECT c.year_id, c.grade, c.letter, p.last_name, p.first_name, p.middle_name FROM "
                   "school_class c "
                   "LEFT JOIN staff s ON s.id = c.teacher_id LEFT JOIN person p ON p.id = s.person_id "
                   "WHERE c.id = :class")
        .bind("class", schoolClass)
        .each([&](const storage::Row& row) {
            head = ClassHead{
                row.id<SchoolYear>("year_id"), QString::number(row.number("grade")) + row.text("letter"),
                signedName(row.text("last_name"), row.text("first_name"), row.text("middle_name"))};
        });
    return head;
}

QString schoolName(storage::ReadScope& scope)
{
    QString name;
    scope.statement("SELECT value FROM setting WHERE name = 'school.name'")
        .each([&](const storage::Row& row) {
            name = QJsonDocument::fromJson('[' + row.text("value").toUtf8() + ']')[0].toString();
        });
    return name;
}

} // namespace zvonok::server
