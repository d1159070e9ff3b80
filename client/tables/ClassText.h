// SPDX-License-Identifier: GPL-3.0-or-later
// Names of classes as lists and timetables write them. Pure functions; any lane.
#pragma once

#include "client/tables/RussianWords.h"

#include <optional>

namespace zvonok::client {

struct ClassText {
    int grade = 0;   // 1–12
    QString letter;  // up to 15 characters; empty where the school has one class of a grade
    QString profile; // «физ-мат» of «11 "И" класс (физ-мат)»

    QString name() const { return QString::number(grade) + letter; }
    bool operator==(const ClassText&) const = default;
};

// «5А», «5 "А" класс», «8A» with a Latin letter, «7-б», «10 кл.», «VII А»; nothing for «99Z».
std::optional<ClassText> parseClass(const QString& text, const RussianWords& words);

// A class named within a title: «Список 7А класса», «Класс: 7 "Б"», «Журнал 11 И».
std::optional<ClassText> findClass(const QString& title, const RussianWords& words);

} // namespace zvonok::client
