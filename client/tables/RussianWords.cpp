// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/RussianWords.h"

#include "client/tables/CellText.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zvonok::client {

namespace {

QStringList wordsOf(const QJsonObject& words, QLatin1String name)
{
    QStringList result;
    const QJsonArray listed = words.value(name).toArray();
    for (const QJsonValue word : listed)
        result.append(word.toString());
    return result;
}

QStringList comparableWords(const QJsonObject& words, QLatin1String name)
{
    QStringList result;
    for (const QString& word : wordsOf(words, name))
        result.append(comparable(word));
    return result;
}

Kinship kinshipNamed(const QString& name)
{
    for (const auto& each : enumNames(Kinship{}))
        if (name == QLatin1String(each.name.data(), qsizetype(each.name.size())))
            return each.value;
    return Kinship::Unknown;
}

} // namespace

RussianWords::RussianWords()
{
    QFile file(QStringLiteral(":/import/words.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the word lists of imports are missing from the program");
    const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject byMonth = words.value(QLatin1String("months")).toObject();
    for (auto month = byMonth.begin(); month != byMonth.end(); ++month)
        months.insert(month.key(), month.value().toInt());
    yearWords = wordsOf(words, QLatin1String("yearWords"));
    male = wordsOf(words, QLatin1String("male"));
    female = wordsOf(words, QLatin1String("female"));
    malePatronymics = wordsOf(words, QLatin1String("malePatronymics"));
    femalePatronymics = wordsOf(words, QLatin1String("femalePatronymics"));
    maleParticles = wordsOf(words, QLatin1String("maleParticles"));
    femaleParticles = wordsOf(words, QLatin1String("femaleParticles"));
    classWords = wordsOf(words, QLatin1String("classWords"));
    classTeacher = wordsOf(words, QLatin1String("classTeacher"));
    totals = wordsOf(words, QLatin1String("totals"));
    const QJsonArray kinds = words.value(QLatin1String("kinship")).toArray();
    for (const QJsonValue value : kinds) {
        const QJsonObject kind = value.toObject();
        const KinshipWord meaning{kinshipNamed(kind.value(QLatin1String("kinship")).toString()),
                                  kind.value(QLatin1String("legal")).toBool()};
        for (const QString& word : comparableWords(kind, QLatin1String("words")))
            kinship.insert(word, meaning);
    }
    nobody = comparableWords(words, QLatin1String("nobody"));
    gone = comparableWords(words, QLatin1String("gone"));
    contactWords = comparableWords(words, QLatin1String("contactWords"));
}

} // namespace zvonok::client
