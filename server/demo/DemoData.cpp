// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/DemoData.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace zvonok::server {

namespace {

QStringList texts(const QJsonValue& json)
{
    QStringList list;
    const QJsonArray array = json.toArray();
    for (const QJsonValue each : array)
        list.append(each.toString());
    return list;
}

QList<double> shares(const QJsonValue& json)
{
    QList<double> list;
    const QJsonArray array = json.toArray();
    for (const QJsonValue each : array)
        list.append(each.toDouble());
    return list;
}

QList<std::pair<QString, QString>> pairs(const QJsonValue& json)
{
    QList<std::pair<QString, QString>> list;
    const QJsonArray array = json.toArray();
    for (const QJsonValue each : array)
        list.append({each[0].toString(), each[1].toString()});
    return list;
}

QList<DemoSpan> spans(const QJsonValue& json)
{
    QList<DemoSpan> list;
    const QJsonArray array = json.toArray();
    for (const QJsonValue each : array)
        list.append({each[0].toString(), each[1].toString(), each[2].toString()});
    return list;
}

} // namespace

DemoData DemoData::shipped()
{
    QFile file(QStringLiteral(":/demo/school.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("school.json is not part of this program");
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    const auto at = [&](const char* key) { return json[QLatin1String(key)]; };
    DemoData data;
    data.school = at("school").toString();
    data.teacher = at("teacher").toString();
    data.primaryTeacher = at("primaryTeacher").toString();
    data.specialInPrimary = texts(at("specialInPrimary"));
    const QJsonArray posts = at("posts").toArray();
    for (const QJsonValue each : posts) {
        Role role = Role::Unknown;
        wire::detail::fromJsonValue(each[1], role, "role", 0);
        data.posts.append({each[0].toString(), role});
    }
    data.surnames = pairs(at("surnames"));
    data.male = texts(at("male"));
    data.female = texts(at("female"));
    data.patronymics = pairs(at("patronymics"));
    data.letters = texts(at("letters"));
    const QJsonArray subjects = at("subjects").toArray();
    for (const QJsonValue each : subjects) {
        DemoSubject subject;
        subject.name = each[QStringLiteral("name")].toString();
        subject.shortName = each[QStringLiteral("short")].toString();
        subject.parts = each[QStringLiteral("split")].toInt(1);
        const QJsonArray hours = each[QStringLiteral("hours")].toArray();
        for (const QJsonValue hour : hours)
            subject.hours.append(hour.toInt());
        subject.units = texts(each[QStringLiteral("units")]);
        data.subjects.append(subject);
    }
    const QJsonArray exams = at("exams").toArray();
    for (const QJsonValue each : exams) {
        DemoExam exam;
        exam.grade = each[QStringLiteral("grade")].toInt();
        exam.subject = each[QStringLiteral("subject")].toString();
        exam.name = each[QStringLiteral("name")].toString();
        exam.highest = each[QStringLiteral("highest")].toInt();
        const QJsonArray levels = each[QStringLiteral("levels")].toArray();
        for (const QJsonValue level : levels)
            exam.levels.append(level.toInt());
        exam.byChoice = each[QStringLiteral("byChoice")].toBool();
        exam.day = each[QStringLiteral("day")].toString();
        data.exams.append(exam);
    }
    data.topics = texts(at("topics"));
    data.steps = texts(at("steps"));
    data.lastSteps = texts(at("lastSteps"));
    data.homework = texts(at("homework"));
    const QJsonValue year = at("year");
    data.year = {year[QStringLiteral("first")].toString(), year[QStringLiteral("last")].toString(), {}};
    data.quarters = spans(year[QStringLiteral("quarters")]);
    data.halves = spans(year[QStringLiteral("halves")]);
    data.breaks = spans(year[QStringLiteral("breaks")]);
    const QJsonValue marks = at("marks");
    data.primaryMarks = shares(marks[QStringLiteral("primary")]);
    data.middleMarks = shares(marks[QStringLiteral("middle")]);
    data.seniorMarks = shares(marks[QStringLiteral("senior")]);
    data.marksPerLesson = marks[QStringLiteral("perLesson")].toDouble();
    data.absence = marks[QStringLiteral("absence")].toDouble();
    data.ill = marks[QStringLiteral("ill")].toDouble();
    return data;
}

QDate DemoData::day(int beginsIn, const QString& monthAndDay)
{
    const QDate in = QDate::fromString(QString::number(beginsIn) + u'-' + monthAndDay, Qt::ISODate);
    return in.month() < 8 ? in.addYears(1) : in;
}

DemoPerson demoPerson(const DemoData& data, DemoRandom& random, bool mostlyWomen)
{
    const bool woman = random.chance(mostlyWomen ? 0.85 : 0.5);
    const auto& surname = random.of(data.surnames);
    const auto& patronymic = random.of(data.patronymics);
    return {{woman ? surname.second : surname.first, woman ? random.of(data.female) : random.of(data.male),
             woman ? patronymic.second : patronymic.first},
            woman ? Sex::Female : Sex::Male};
}

} // namespace zvonok::server
