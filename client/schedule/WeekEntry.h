// SPDX-License-Identifier: GPL-3.0-or-later
// What may be typed into a cell of a class's week: groups by the beginnings of their subject's words, several
// parted by a stroke, «англ» for all parts of the class at once, «англ 1 / инф 2» for two of them. What a
// cell shows can be typed. Pure.
#pragma once

#include "client/schedule/WeekBook.h"

namespace zvonok::client {

class WeekEntry
{
public:
    struct Option {
        QString text;
        QString words; // what it is found by, folded
        Id<Subject> subject;
        QString part; // folded name of the part, where it is one
        QList<Id<Group>> groups;
    };
    struct Read {
        QList<Id<Group>> groups;
        QString unknown; // a piece that names no group
    };

    WeekEntry() = default;
    WeekEntry(const WeekBook& book, Id<SchoolClass> schoolClass);

    QString text(const QList<Id<Group>>& groups) const;
    // The best reading of the last piece is the first.
    QList<Option> options(const QString& text) const;
    // chosen: which option of the last piece is meant.
    Read read(const QString& text, qsizetype chosen = 0) const;

private:
    QList<Option> optionsOf(const QString& piece, Id<Subject> after) const;

    QList<Option> m_options;
    QHash<Id<Group>, Option> m_single;
};

} // namespace zvonok::client
