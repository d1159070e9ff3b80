// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/AbsenceCodes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <optional>

namespace zvonok {

namespace {

std::optional<AbsenceKind> kindOf(const QString& name)
{
    if (name == QLatin1String("absent"))
        return AbsenceKind::Absent;
    if (name == QLatin1String("late"))
        return AbsenceKind::Late;
    if (name == QLatin1String("exempt"))
        return AbsenceKind::Exempt;
    return std::nullopt;
}

} // namespace

Result<AbsenceCodes> AbsenceCodes::fromJson(const QByteArray& json)
{
    AbsenceCodes codes;
    QSet<QString> texts;
    const QJsonArray listed = QJsonDocument::fromJson(json).object().value(QLatin1String("codes")).toArray();
    for (const QJsonValue value : listed) {
        const QJsonObject object = value.toObject();
        AbsenceNorm norm;
        norm.code = absenceFromNumber(object.value(QLatin1String("code")).toInt());
        norm.text = object.value(QLatin1String("text")).toString();
        norm.cellText = object.value(QLatin1String("cell")).toString(norm.text);
        norm.name = object.value(QLatin1String("name")).toString();
        norm.excused = object.value(QLatin1String("excused")).toBool();
        norm.reason = object.value(QLatin1String("reason")).toBool();
        const auto kind = kindOf(object.value(QLatin1String("kind")).toString());
        const qsizetype before = texts.size();
        texts.insert(norm.text);
        const bool isNew = texts.size() > before && norm.code != AbsenceCode::None && !codes.find(norm.code);
        if (!isNew || !kind || norm.text.isEmpty() || norm.cellText.isEmpty() || norm.name.isEmpty())
            return fail(FailureCode::InvalidInput, QStringLiteral("codes"), {norm.text});
        norm.kind = *kind;
        codes.m_norms.append(norm);
    }
    for (const AbsenceCode code : absenceCodes)
        if (!codes.find(code))
            return fail(FailureCode::MissingInput, QStringLiteral("codes"), {QString::number(qint32(code))});
    return codes;
}

const AbsenceCodes& AbsenceCodes::shipped()
{
    static const AbsenceCodes codes = [] {
        QFile file(QStringLiteral(":/norms/absence_codes.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the dictionary of absences is missing from the program");
        const Result<AbsenceCodes> read = fromJson(file.readAll());
        if (!read)
            qFatal("the dictionary of absences of the program cannot be read");
        return *read;
    }();
    return codes;
}

const AbsenceNorm* AbsenceCodes::find(AbsenceCode code) const
{
    const auto found = std::find_if(m_norms.cbegin(), m_norms.cend(),
                                    [code](const AbsenceNorm& norm) { return norm.code == code; });
    return found == m_norms.cend() ? nullptr : &*found;
}

AbsenceNorm AbsenceCodes::norm(AbsenceCode code) const
{
    const AbsenceNorm* found = find(code);
    return found ? *found : AbsenceNorm();
}

} // namespace zvonok
