// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/ScaleNorms.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace zvonok {

namespace {

std::optional<MarkScale> scaleOf(const QJsonObject& object)
{
    const QString name = object.value(QLatin1String("scale")).toString();
    MarkScale scale;
    scale.lowest = object.value(QLatin1String("lowest")).toInt(1);
    scale.highest = object.value(QLatin1String("highest")).toInt(5);
    scale.points = name == QLatin1String("points");
    scale.passFail =
        name == QLatin1String("passFail") || object.value(QLatin1String("alsoPassFail")).toBool();
    const bool known = scale.points || scale.passFail || name == QLatin1String("unmarked");
    return known && scale.isPossible() ? std::optional(scale) : std::nullopt;
}

} // namespace

Result<ScaleNorms> ScaleNorms::fromJson(const QByteArray& json)
{
    ScaleNorms norms;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (!root.contains(QLatin1String("scales")))
        return fail(FailureCode::MissingInput, QStringLiteral("scales"));
    const QJsonArray listed = root.value(QLatin1String("scales")).toArray();
    for (const QJsonValue value : listed) {
        const QJsonObject object = value.toObject();
        MarkScaleNorm norm;
        norm.from = QDate::fromString(object.value(QLatin1String("from")).toString(), Qt::ISODate);
        norm.firstGrade = object.value(QLatin1String("firstGrade")).toInt();
        norm.lastGrade = object.value(QLatin1String("lastGrade")).toInt();
        norm.source = object.value(QLatin1String("source")).toString();
        const auto scale = scaleOf(object);
        if (!norm.from.isValid() || norm.firstGrade < 1 || norm.lastGrade < norm.firstGrade || !scale)
            return fail(FailureCode::InvalidInput, QStringLiteral("scales"), {norm.source});
        norm.scale = *scale;
        norms.m_norms.append(norm);
    }
    std::stable_sort(norms.m_norms.begin(), norms.m_norms.end(),
                     [](const MarkScaleNorm& a, const MarkScaleNorm& b) { return a.from < b.from; });
    return norms;
}

const ScaleNorms& ScaleNorms::shipped()
{
    static const ScaleNorms norms = [] {
        QFile file(QStringLiteral(":/norms/mark_scales.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the scales of marks are missing from the program");
        const Result<ScaleNorms> read = fromJson(file.readAll());
        if (!read)
            qFatal("the scales of marks of the program cannot be read");
        return *read;
    }();
    return norms;
}

const MarkScaleNorm* ScaleNorms::of(qint32 grade, const QDate& day) const
{
    for (auto each = m_norms.crbegin(); each != m_norms.crend(); ++each)
        if (each->from <= day && each->firstGrade <= grade && each->lastGrade >= grade)
            return &*each;
    return nullptr;
}

} // namespace zvonok
