// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/RussianWords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zvonok::client {

namespace {

QStringList list(const QJsonObject& words, QLatin1String name)
{
    QStringList result;
    for (const QJsonValue& word : words.value(name).toArray())
        result.append(word.toString());
    return result;
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
    yearWords = list(words, QLatin1String("yearWords"));
    male = list(words, QLatin1String("male"));
    female = list(words, QLatin1String("female"));
    malePatronymics = list(words, QLatin1String("malePatronymics"));
    femalePatronymics = list(words, QLatin1String("femalePatronymics"));
    maleParticles = list(words, QLatin1String("maleParticles"));
    femaleParticles = list(words, QLatin1String("femaleParticles"));
    classWords = list(words, QLatin1String("classWords"));
    classTeacher = list(words, QLatin1String("classTeacher"));
    totals = list(words, QLatin1String("totals"));
}

} // namespace zvonok::client
