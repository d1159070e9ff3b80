// SPDX-License-Identifier: GPL-3.0-or-later
// What would be imported: rows with cleaned, typed values, and everything that is wrong or doubtful, with its
// place in the file. Nothing here talks to the server. Any lane.
#pragma once

#include "client/tables/ColumnMapping.h"

#include <QDate>
#include <QSet>
#include <QVariant>

namespace zvonok::client {

enum class ProblemSeverity { Warn, Refuse };

// The sentence is the caller's; codes are listed in README.md.
struct ImportProblem {
    QString fileName;
    QString sheetName;
    int row = 0;    // of the source, 1-based
    int column = 0; // 1-based; 0: the row
    QString field;
    QString code;
    QString text; // what stood there
    ProblemSeverity severity = ProblemSeverity::Warn;

    bool operator==(const ImportProblem&) const = default;
};

struct PreviewRow {
    QString fileName;
    QString sheetName;
    int sourceRow = 0;
    // By field name: QString; QDate for dates; int (zvonok::Sex) for sex; QStringList for lists.
    QMap<QString, QVariant> values;
    bool refused = false;
    QList<ImportGuardian> guardians; // of a pupil; out of all their columns, which are not among the values
    QMap<QString, int> columns;      // where each field of the table stands, 1-based

    QString text(const char* field) const { return values.value(QLatin1String(field)).toString(); }
};

struct ImportOptions {
    QDate today;          // plausible ages and two-digit years count from it
    QString defaultClass; // where neither row nor title names one; wins over the mapping's
};

class ImportPreview
{
public:
    ImportPreview(const ImportDictionary& dictionary, const RussianWords& words,
                  const ImportOptions& options);

    void add(const Table& table, const ColumnMapping& mapping); // one call per table of the import
    const QList<PreviewRow>& rows() const { return m_rows; }
    const QList<ImportProblem>& problems() const { return m_problems; }
    int refused() const;

private:
    void addRow(const Table& table, const ColumnMapping& mapping, qsizetype row, const QString& sectionClass);
    void finish(PreviewRow& row, const ColumnMapping& mapping, const QString& sectionClass);
    void finishPerson(PreviewRow& row);
    void finishGuardians(PreviewRow& row);
    bool hasProblem(const QString& field, bool refusal) const; // of the current row
    void findDuplicate(PreviewRow& row);
    bool joinGroup(const PreviewRow& row);
    bool isTotal(const TableRow& row) const;
    QString sectionClassOf(const TableRow& row) const;
    void problem(PreviewRow& row, int column, const QString& field, const QString& code, const QString& text,
                 ProblemSeverity severity);

    const ImportDictionary& m_dictionary;
    const RussianWords& m_words;
    ImportOptions m_options;
    QList<PreviewRow> m_rows;
    QList<ImportProblem> m_problems;
    QMap<QString, int> m_columns;        // of the table at hand
    bool m_hasGuardians = false;         // among them
    qsizetype m_rowProblems = 0;         // where the problems of the current row begin
    QHash<QString, int> m_firstRowByKey; // duplicates: by СНИЛС, by name and birth date, by external id
    QHash<QString, qsizetype> m_groups;  // index in m_rows
};

} // namespace zvonok::client
