// SPDX-License-Identifier: GPL-3.0-or-later
// A class as people write it: «7А», «7 "А" класс», «10-А», «11 И (физ-мат)», with a Latin A for А. Grade and
// letter, or nothing where it is no class. Pure; any lane.
#pragma once

#include <QString>

#include <optional>

namespace zvonok {

struct ClassName {
    static constexpr int lowestGrade = 1;
    static constexpr int highestGrade = 12;
    static constexpr int longestLetter = 15;

    int grade = 0;
    QString letter; // upper case as a rule; may be empty in a school with one class a year

    bool operator==(const ClassName&) const = default;
    QString text() const { return QString::number(grade) + letter; }

    static std::optional<ClassName> parse(const QString& text);
};

// Two letters are one class when these are equal: upper case, Latin look-alikes as Cyrillic, no spaces.
QString classLetterKey(const QString& letter);

} // namespace zvonok
