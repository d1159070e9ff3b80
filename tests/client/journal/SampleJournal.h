// SPDX-License-Identifier: GPL-3.0-or-later
// A plausible page of a journal for tests, pictures and benches: names, lessons of a quarter, works, marks,
// absences, a pupil who came late and one who left. The same seed gives the same page.
#pragma once

#include "common/journal/JournalMessages.h"

#include <QRandomGenerator>

namespace zvonok::sample {

inline JournalPage journalPage(int pupils, int lessons, bool withMarks = true)
{
    const QStringList families = QStringLiteral(u"Абрамов|Белова|Васильев|Гаврилова|Демидов|Егорова|Жуков|"
                                                u"Захарова|Иванов|Казакова|Лебедев|Макарова|"
                                                u"Никитин|Осипова|Петров|Романова|Семёнов|Тихонова|Ульянов|"
                                                u"Фёдорова|Харитонов|Цветкова|Чернов|Шестакова|"
                                                u"Щербакова|Юдин|Яковлева|Кузнецов-Задунайский|Ли|"
                                                u"Мухаметгалиева|Зайцев|Комарова|Орлов|Савельева|Титов")
                                     .split(QLatin1Char('|'));
    const QStringList men = QStringLiteral(u"Артём|Пётр|Максим|Тимофей|Глеб|Семён").split(QLatin1Char('|'));
    const QStringList women = QStringLiteral(u"Ия|Алёна|Мария|Виктория|Ева|Софья").split(QLatin1Char('|'));
    const QStringList topics =
        QStringLiteral(
            u"Степень с натуральным показателем|Свойства степени|Одночлены|Многочлены и их стандартный вид|"
            u"Сложение и вычитание многочленов|Умножение одночлена на многочлен|Разложение на множители|"
            u"Формулы сокращённого умножения|Решение задач|Повторение")
            .split(QLatin1Char('|'));
    QRandomGenerator random(14092026);
    JournalPage page;
    page.group = {1};
    page.groupName = QStringLiteral(u"7А/Алгебра");
    page.lowestMark = 1;
    page.highestMark = 5;
    page.points = true;
    page.mayMark = page.mayAttend = page.mayPlan = true;
    QStringList names;
    for (int i = 0; i < pupils; ++i) {
        const QString family = families.at(i % families.size());
        const bool woman = family.endsWith(QChar(u'а')) || family == QStringLiteral(u"Ли");
        names.append(family + QLatin1Char(' ') + (woman ? women : men).at(random.bounded(6)) +
                     (i >= families.size() ? QStringLiteral(" %1").arg(i / families.size() + 1) : QString()));
    }
    names.sort(Qt::CaseInsensitive);
    QDate date(2026, 9, 1);
    page.from = date;
    for (int i = 0; i < lessons; ++i) {
        page.lessons.append(Id<Lesson>{1000 + i});
        page.lessonDates.append(date);
        page.lessonNumbers.append(1 + i % 3);
        page.topics.append(i < lessons * 4 / 5 ? topics.at(i % topics.size()) : QString());
        page.homework.append(
            i < lessons * 4 / 5
                ? QStringLiteral(u"§ %1, № %2–%3").arg(i / 3 + 1).arg(i * 4 + 1).arg(i * 4 + 4)
                : QString());
        page.lessonVersions.append(1);
        date = date.addDays(1 + (i % 3 == 2 ? 1 : 0));
        while (date.dayOfWeek() > 5)
            date = date.addDays(1);
    }
    page.to = date;
    for (int i = 0; i < pupils; ++i) {
        page.pupils.append(Id<Pupil>{500 + i});
        page.pupilNames.append(names.at(i));
        page.memberFrom.append(i == 6 && lessons > 8 ? page.lessonDates.at(5) : page.from);
        page.memberTo.append(i == 11 && lessons > 8 ? page.lessonDates.at(lessons * 2 / 5) : page.to);
    }
    for (int i = 0; withMarks && i < lessons; ++i) {
        const bool control = i % 9 == 8;
        const auto work = [&](WorkType type, qint32 weight, const QString& title) {
            page.assignments.append(Id<Assignment>{5000 + qint64(page.assignments.size())});
            page.assignmentLessons.append(i);
            page.assignmentTypes.append(type);
            page.assignmentTitles.append(title);
            page.assignmentWeights.append(weight);
            page.assignmentObligatory.append(type == WorkType::Control);
            page.assignmentVersions.append(1);
        };
        work(control      ? WorkType::Control
             : i % 4 == 2 ? WorkType::Independent
                          : WorkType::Answer,
             control      ? 40
             : i % 4 == 2 ? 20
                          : 10,
             control ? QStringLiteral(u"Контрольная работа № %1").arg(i / 9 + 1) : QString());
        if (i % 7 == 4)
            work(WorkType::Homework, 10, {});
    }
    for (int work = 0; work < page.assignments.size(); ++work) {
        const int lesson = page.assignmentLessons.at(work);
        if (lesson >= lessons * 4 / 5)
            continue; // the future
        const bool whole = page.assignmentTypes.at(work) == WorkType::Control;
        for (int pupil = 0; pupil < pupils; ++pupil) {
            const QDate day = page.lessonDates.at(lesson);
            if (day < page.memberFrom.at(pupil) || day > page.memberTo.at(pupil))
                continue;
            const bool absent = (pupil * 31 + lesson * 17) % 23 == 0;
            if (absent && page.absenceLessons.isEmpty() == false && page.absenceLessons.last() == lesson &&
                page.absencePupils.last() == pupil)
                continue;
            if (absent && work == page.assignmentLessons.indexOf(lesson)) {
                page.absenceLessons.append(lesson);
                page.absencePupils.append(pupil);
                page.absenceCodes.append(std::array{4, 2, 1, 4, 5, 6}[size_t(random.bounded(6))]);
                page.absenceVersions.append(1);
                continue;
            }
            if (!whole && random.bounded(100) > 28)
                continue;
            const int level = 3 + (pupil * 7) % 3;
            const int value = std::clamp(level + random.bounded(3) - 1, 2, 5);
            const bool debt = whole && random.bounded(20) == 0;
            page.markAssignments.append(work);
            page.markPupils.append(pupil);
            page.markValues.append(debt ? 0 : value);
            page.markDuties.append(debt);
            page.markVersions.append(1);
            if (random.bounded(60) == 0) {
                page.commentMarks.append(qint32(page.markAssignments.size()) - 1);
                page.comments.append(QStringLiteral(u"Исправить до пятницы"));
            }
        }
    }
    return page;
}

} // namespace zvonok::sample
