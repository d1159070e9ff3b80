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

QString schoolName(storage::ReadScope& scope)
{
    QString name;
    scope.statement("SELECT value FROM setting WHERE name = 'school.name'")
        .each([&](const storage::Row& row) {
            name = QJsonDocument::fromJson('[' + row.text("value").toUtf8() + ']')[0].toString();
        });
    return name;
}

QString periodTitle(const ReportTexts& texts, const PeriodLine& period)
{
    switch (period.kind) {
    case PeriodKind::Year:
        return texts("report-cards.year");
    case PeriodKind::Final:
        return texts("period.final");
    case PeriodKind::Exam:
        return period.ordinal == 1 ? texts("period.exam")
                                   : QString(texts("period.exam") + u' ' + QString::number(period.ordinal));
    default:
        return period.name;
    }
}

} // namespace zvonok::server
