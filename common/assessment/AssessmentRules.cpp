// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/assessment/AssessmentRules.h"

#include "common/people/SearchKey.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace zvonok {

namespace {

qint32 number(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toInt();
}

template <class F>
void eachOf(const QJsonObject& object, const char* name, F f)
{
    const QJsonArray array = object.value(QLatin1String(name)).toArray();
    for (const QJsonValue value : array)
        f(value);
}

tl::unexpected<Failure> badJoint(const char* why, const QString& whose)
{
    return fail(FailureCode::InvalidInput, QStringLiteral("joint"), {QString::fromLatin1(why), whose});
}

Result<QList<AssessmentRules::Joint>> jointsOf(const QJsonObject& final, FinalRule rule)
{
    QList<AssessmentRules::Joint> joints;
    const QJsonValue list = final.value(QLatin1String("joint"));
    if (list.isUndefined())
        return joints;
    if (!list.isArray())
        return badJoint("list", {});
    QSet<QString> keys; // a mark of the year in two means, or a mean of itself, is a mistake of the data
    const QJsonArray array = list.toArray();
    for (const QJsonValue value : array) {
        const QJsonObject one = value.toObject();
        AssessmentRules::Joint joint;
        joint.subject = one.value(QLatin1String("subject")).toString();
        if (rule != FinalRule::YearAndExam)
            return badJoint("rule", joint.subject);
        if (!one.value(QLatin1String("of")).isArray())
            return badJoint("of", joint.subject);
        eachOf(one, "of", [&](const QJsonValue& of) { joint.of.append(of.toString()); });
        if (joint.of.size() < 2)
            return badJoint("of", joint.subject);
        const QStringList names = QStringList{joint.subject} + joint.of;
        for (const QString& name : names) {
            const QString key = foldName(name);
            if (key.isEmpty())
                return badJoint("name", joint.subject);
            if (keys.contains(key))
                return badJoint("twice", name);
            keys.insert(key);
        }
        joints.append(joint);
    }
    return joints;
}

Result<AssessmentRules> rulesOf(const QJsonObject& object)
{
    AssessmentRules rules;
    rules.from = QDate::fromString(object.value(QLatin1String("from")).toString(), Qt::ISODate);
    eachOf(object, "periods", [&](const QJsonValue& value) {
        const QJsonObject one = value.toObject();
        rules.periods.append(
            {number(one, "fromGrade"), number(one, "toGrade"), PeriodKind(number(one, "kind"))});
    });
    eachOf(object, "levels", [&](const QJsonValue& value) {
        const QJsonObject one = value.toObject();
        rules.levels.append({number(one, "highest"), number(one, "excellent"), number(one, "good"),
                             number(one, "satisfactory")});
    });
    const QJsonObject degree = object.value(QLatin1String("degree")).toObject();
    rules.degree = {number(degree, "excellent"), number(degree, "good"), number(degree, "satisfactory"),
                    number(degree, "poor"), number(degree, "notAttested")};
    const QJsonArray finals = object.value(QLatin1String("finals")).toArray();
    for (const QJsonValue value : finals) {
        const QJsonObject one = value.toObject();
        const QString name = one.value(QLatin1String("rule")).toString();
        const FinalRule rule = name == QLatin1String("yearAndExam")       ? FinalRule::YearAndExam
                               : name == QLatin1String("periodsAndYears") ? FinalRule::PeriodsAndYears
                                                                          : FinalRule::None;
        const auto joints = jointsOf(one, rule);
        if (!joints)
            return tl::unexpected(joints.error());
        rules.finals.append({number(one, "fromGrade"), number(one, "toGrade"), rule,
                             number(one, "sinceGrade"), one.value(QLatin1String("always")).toBool(),
                             *joints});
    }
    rules.finalRoundUpFrom = object.value(QLatin1String("finalRoundUpFrom")).toInt(50);
    rules.notAttestedMissed = object.value(QLatin1String("notAttestedMissed")).toInt(50);
    const QJsonObject debts = object.value(QLatin1String("debts")).toObject();
    eachOf(debts, "kinds",
           [&](const QJsonValue& kind) { rules.debts.kinds.append(PeriodKind(kind.toInt())); });
    rules.debts.attempts = debts.value(QLatin1String("attempts")).toInt(2);
    rules.debts.months = debts.value(QLatin1String("months")).toInt(12);
    rules.debts.commissionFrom = debts.value(QLatin1String("commissionFrom")).toInt(2);
    if (!rules.from.isValid() || rules.periods.isEmpty() || rules.levels.isEmpty())
        return fail(FailureCode::InvalidInput, QStringLiteral("rules"), {rules.from.toString(Qt::ISODate)});
    return rules;
}

} // namespace

PeriodKind AssessmentRules::periodKind(qint32 grade) const
{
    for (const PeriodsOf& each : periods)
        if (grade >= each.fromGrade && grade <= each.toGrade)
            return each.kind;
    return PeriodKind::Quarter;
}

MarkLevels AssessmentRules::levelsOf(const MarkScale& scale) const
{
    for (const MarkLevels& each : levels)
        if (each.highest == scale.highest)
            return each;
    return levels.isEmpty() ? MarkLevels() : levels.first();
}

AssessmentRules::FinalOf AssessmentRules::finalOf(qint32 grade) const
{
    for (const FinalOf& each : finals)
        if (grade >= each.fromGrade && grade <= each.toGrade)
            return each;
    return {};
}

bool AssessmentRules::isUnsatisfactory(qint32 value, const MarkScale& scale) const
{
    if (mark::isPoints(value))
        return value < levelsOf(scale).satisfactory;
    return value == mark::Failed || value == mark::NotAttested;
}

QList<PeriodLine> periodsOf(const YearLine& year, PeriodKind kind)
{
    QList<PeriodLine> periods;
    PeriodLine whole{{}, PeriodKind::Year, 1, year.name, year.from, year.to};
    const bool any = std::any_of(year.periods.begin(), year.periods.end(),
                                 [&](const PeriodLine& period) { return period.kind == kind; });
    for (const PeriodLine& period : year.periods) {
        if (period.kind == PeriodKind::Year)
            whole = period;
        else if (!any || period.kind == kind)
            periods.append(period);
    }
    std::stable_sort(periods.begin(), periods.end(),
                     [](const PeriodLine& a, const PeriodLine& b) { return a.to < b.to; });
    periods.append(whole);
    return periods;
}

Result<AssessmentNorms> AssessmentNorms::fromJson(const QByteArray& json)
{
    AssessmentNorms norms;
    const QJsonArray all = QJsonDocument::fromJson(json).object().value(QLatin1String("rules")).toArray();
    for (const QJsonValue value : all) {
        auto rules = rulesOf(value.toObject());
        if (!rules)
            return tl::unexpected(rules.error());
        if (!norms.m_rules.isEmpty() && norms.m_rules.last().from >= rules->from)
            return fail(FailureCode::InvalidInput, QStringLiteral("from"));
        norms.m_rules.append(*rules);
    }
    if (norms.m_rules.isEmpty())
        return fail(FailureCode::MissingInput, QStringLiteral("rules"));
    return norms;
}

AssessmentNorms AssessmentNorms::shipped()
{
    QFile file(QStringLiteral(":/norms/assessment.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the rules of assessment are missing from the program");
    const Result<AssessmentNorms> norms = fromJson(file.readAll());
    if (!norms)
        qFatal("the rules of assessment of the program cannot be read");
    return *norms;
}

const AssessmentRules& AssessmentNorms::on(const QDate& day) const
{
    qsizetype at = 0;
    while (at + 1 < m_rules.size() && m_rules.at(at + 1).from <= day)
        ++at;
    return m_rules.at(at);
}

} // namespace zvonok
