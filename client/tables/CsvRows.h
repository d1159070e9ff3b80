// SPDX-License-Identifier: GPL-3.0-or-later
// Splits delimited text into rows with libcsv, and goes on where a file is damaged: a stray or unclosed quote
// costs its own line, not the rest of the file. Any lane.
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>

namespace zvonok::client {

class CsvRows
{
public:
    // utf8: lines end with LF alone; must outlive this.
    CsvRows(QByteArrayView utf8, char delimiter);
    ~CsvRows();
    Q_DISABLE_COPY_MOVE(CsvRows)

    bool next(); // false: the end. Blank lines are passed over but counted.
    QList<QString>& cells() { return m_cells; }
    int row() const { return m_row; }            // 1-based, as a spreadsheet program would number it
    bool repaired() const { return m_repaired; } // the quotes of this row did not fit

private:
    struct Parser;
    QByteArrayView lineAt(qsizetype from) const;
    bool parse(Parser& parser);
    void repairLine(QByteArrayView line);

    QByteArrayView m_text;
    char m_delimiter;
    std::unique_ptr<Parser> m_strict;
    qsizetype m_from = 0;
    qsizetype m_to = 0; // end of the row that was parsed
    QList<QString> m_cells;
    qsizetype m_columns = 0; // of the last row that was whole
    int m_row = 0;
    bool m_repaired = false;
};

} // namespace zvonok::client
