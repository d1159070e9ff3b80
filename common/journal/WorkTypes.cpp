// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/WorkTypes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zvonok {

Result<WorkTypes> WorkTypes::fromJson(const QByteArray& json)
{
    WorkTypes types;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonArray listed = document.object().value(QLatin1String("types")).toArray();
    for (const QJsonValue value : listed) {
        const QJsonObject object = value.toObject();
        WorkTypeNorm norm;
        norm.type = WorkType(object.value(QLatin1String("type")).toInt());
        const QString letter = object.value(QLatin1String("letter")).toString();
        norm.name = object.value(QLatin1String("name")).toString();
        norm.weight = object.value(QLatin1String("weight")).toInt(10);
        if (letter.size() != 1 || types.m_letters.contains(letter) || norm.name.isEmpty() || norm.weight < 0)
            return fail(FailureCode::InvalidInput, QStringLiteral("types"), {letter});
        norm.letter = letter.at(0);
        types.m_letters += norm.letter;
        types.m_norms.append(norm);
    }
    if (types.m_norms.isEmpty())
        return fail(FailureCode::MissingInput, QStringLiteral("types"));
    return types;
}

WorkTypes WorkTypes::shipped()
{
    QFile file(QStringLiteral(":/norms/work_types.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table of kinds of work is missing from the program");
    const Result<WorkTypes> types = fromJson(file.readAll());
    if (!types)
        qFatal("the table of kinds of work of the program cannot be read");
    return *types;
}

WorkTypeNorm WorkTypes::norm(WorkType type) const
{
    for (const WorkTypeNorm& norm : m_norms)
        if (norm.type == type)
            return norm;
    return {type, {}, {}, 10};
}

WorkTypes WorkTypes::on(const QDate& day, const QList<WorkWeights>& school) const
{
    const WorkWeights* last = nullptr;
    for (const WorkWeights& each : school)
        if (each.from <= day && (!last || each.from >= last->from))
            last = &each;
    WorkTypes types = *this;
    for (WorkTypeNorm& norm : types.m_norms)
        if (const qsizetype at = last ? last->types.indexOf(norm.type) : -1; at >= 0)
            norm.weight = last->weights.value(at, norm.weight);
    return types;
}

WorkType WorkTypes::ofLetter(QChar letter) const
{
    for (const WorkTypeNorm& norm : m_norms)
        if (norm.letter == letter)
            return norm.type;
    return WorkType::Unknown;
}

} // namespace zvonok
