// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/control/ControlNorms.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zvonok {

Result<ControlNorms> ControlNorms::fromJson(const QByteArray& json)
{
    ControlNorms norms;
    const QJsonArray all = QJsonDocument::fromJson(json).object().value(QLatin1String("rules")).toArray();
    for (const QJsonValue value : all) {
        QJsonObject object = value.toObject();
        const QDate from = QDate::fromString(object.take(QLatin1String("from")).toString(), Qt::ISODate);
        const auto rules = wire::Codec<ControlRules>::fromJson(object);
        if (!rules)
            return tl::unexpected(rules.error());
        if (!from.isValid() || (!norms.m_rules.isEmpty() && norms.m_rules.last().from >= from))
            return fail(FailureCode::InvalidInput, QStringLiteral("from"));
        if (const QString problem = problemOf(*rules); !problem.isEmpty())
            return fail(FailureCode::InvalidInput, problem);
        norms.m_rules.append({from, *rules});
    }
    if (norms.m_rules.isEmpty())
        return fail(FailureCode::MissingInput, QStringLiteral("rules"));
    return norms;
}

ControlNorms ControlNorms::shipped()
{
    QFile file(QStringLiteral(":/norms/control.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the rules of control are missing from the program");
    const Result<ControlNorms> norms = fromJson(file.readAll());
    if (!norms)
        qFatal("the rules of control of the program cannot be read");
    return *norms;
}

const ControlRules& ControlNorms::on(const QDate& day) const
{
    qsizetype at = 0;
    while (at + 1 < m_rules.size() && m_rules.at(at + 1).from <= day)
        ++at;
    return m_rules.at(at).rules;
}

QString problemOf(const ControlRules& rules)
{
    const auto within = [](qint32 value, qint32 lowest, qint32 highest) {
        return value >= lowest && value <= highest;
    };
    if (!within(rules.lessonDays, 0, 365))
        return QStringLiteral("lessonDays");
    if (!within(rules.markDays, 0, 365))
        return QStringLiteral("markDays");
    if (!within(rules.longWorkDays, rules.markDays, 365))
        return QStringLiteral("longWorkDays");
    if (rules.longWorks.contains(WorkType::Unknown))
        return QStringLiteral("longWorks");
    if (!within(rules.countAfterDays, 0, 60))
        return QStringLiteral("countAfterDays");
    if (!within(rules.homeworkFromGrade, 1, 12))
        return QStringLiteral("homeworkFromGrade");
    if (!within(rules.marksFromGrade, 1, 12))
        return QStringLiteral("marksFromGrade");
    if (!within(rules.leastFilled, 0, 100))
        return QStringLiteral("leastFilled");
    if (!within(rules.moreFromHours, 1, 40))
        return QStringLiteral("moreFromHours");
    if (!within(rules.moreMarks, 0, 20))
        return QStringLiteral("moreMarks");
    return {};
}

} // namespace zvonok
