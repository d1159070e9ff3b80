// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a table is which field: found by the dictionary, then in the user's hands, kept as JSON.
// Any lane.
#pragma once

#include "client/tables/ImportDictionary.h"
#include "client/tables/RussianWords.h"
#include "client/tables/Table.h"

#include <QJsonObject>
#include <QMap>

namespace zvonok::client {

class ColumnMapping
{
public:
    ColumnMapping() = default;

    // Finds the header among the first rows, and class and class teacher in the titles above it or in the
    // sheet's name.
    static ColumnMapping detect(const Table& table, const ImportDictionary& dictionary,
                                const RussianWords& words);

    // Column numbers from 0; an empty field takes the column out. A field has one column only.
    void assign(int column, const QString& field);
    QString fieldOf(int column) const { return m_fields.value(column); }
    int columnOf(const QString& field) const; // -1: none
    const QMap<int, QString>& fields() const { return m_fields; }

    ImportKind kind() const { return m_kind; }
    int headerRow() const { return m_headerRow; }   // index in Table::rows, -1: the table has no header
    int headerRows() const { return m_headerRows; } // 0, 1 or 2
    void setHeader(const Table& table, int row, int rows); // the user knows better; fields stay
    const QStringList& headings() const { return m_headings; }
    QString defaultClass() const { return m_defaultClass; }
    void setDefaultClass(const QString& name) { m_defaultClass = name; }
    QString classTeacher() const { return m_classTeacher; } // named above the table
    QString signature() const;                              // the same for files with the same headings

    QJsonObject toJson() const;
    // Lays a kept mapping over a table: columns are found by heading, failing that by number.
    static ColumnMapping fromJson(const QJsonObject& json, const Table& table,
                                  const ImportDictionary& dictionary, const RussianWords& words);

    bool operator==(const ColumnMapping&) const = default;

private:
    void findHeader(const Table& table, const ImportDictionary& dictionary);
    void readTitles(const Table& table, const RussianWords& words);

    ImportKind m_kind = ImportKind::Unknown;
    int m_headerRow = -1;
    int m_headerRows = 0;
    QStringList m_headings;
    QMap<int, QString> m_fields;
    QString m_defaultClass;
    QString m_classTeacher;
};

} // namespace zvonok::client
