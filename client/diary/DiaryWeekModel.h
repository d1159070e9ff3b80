// SPDX-License-Identifier: GPL-3.0-or-later
// A week as rows: a heading for each day, under it its lessons. GUI thread.
#pragma once

#include "common/diary/DiaryMessages.h"
#include "common/journal/WorkTypes.h"

#include <QAbstractTableModel>

namespace zvonok::client {

// One mark, debt or announced work in the cell of a lesson.
struct DiaryChip {
    QString text;   // «5», «.», «К» where no mark stands yet
    QString weight; // «×20»
    bool poor = false;
    bool pending = false; // no mark yet
    bool absence = false;
    bool commented = false;
};

class DiaryWeekModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Lesson, Homework, Marks, ColumnCount };
    enum Role { HeadingRole = Qt::UserRole, TodayRole, TopicRole, GivenRole, ChipsRole, FilesRole };

    explicit DiaryWeekModel(QObject* parent = nullptr);

    void setPage(const DiaryPage& page);
    const DiaryPage& page() const { return m_page; }
    const WorkTypes& types() const { return m_types; }
    bool isHeading(int row) const { return m_rows.at(row).lesson < 0; }
    int lessonOf(int row) const { return row < 0 || row >= m_rows.size() ? -1 : m_rows.at(row).lesson; }
    int rowOfDay(const QDate& day) const; // its heading; −1: not shown
    QList<DiaryChip> chips(int lesson) const;
    // What hangs at the homework due at the lesson, then at the lesson itself; each once.
    QList<AttachedFileLine> files(int lesson) const;
    // Everything about a lesson in sentences, a line each.
    QStringList details(int lesson) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QDate day;
        int lesson = -1; // −1: the heading, or the day without lessons
        QString off;     // of a heading: the day off
    };
    QString spoken(int lesson) const;

    const WorkTypes m_types = WorkTypes::shipped();
    DiaryPage m_page;
    QList<Row> m_rows;
};

} // namespace zvonok::client

Q_DECLARE_METATYPE(QList<zvonok::client::DiaryChip>)
