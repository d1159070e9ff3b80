// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/CsvReader.h"

#include "client/tables/CsvRows.h"
#include "client/tables/TableBuilder.h"
#include "client/tables/TextEncoding.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace zvonok::client {

namespace {

constexpr int sampleRows = 200;
constexpr qsizetype delimiterSample = 128 * 1024;

// Text files hold no control characters to speak of: a picture or a program under the name of a list does.
bool looksBinary(const QString& text)
{
    const qsizetype size = std::min<qsizetype>(text.size(), 4096);
    const qsizetype strange = std::count_if(text.cbegin(), text.cbegin() + size, [](QChar c) {
        const char16_t u = c.unicode();
        return u < 0x20 && u != u'\n' && u != u'\r' && u != u'\t' && u != u'\f' && u != 0x1a;
    });
    return strange * 10 > size;
}

// The most frequent number of cells; of equals that of the first row, or the bigger one.
int usualColumns(const QHash<int, int>& rowsByColumns, int first)
{
    int usual = first > 1 ? first : 0;
    int most = rowsByColumns.value(usual);
    for (auto it = rowsByColumns.begin(); it != rowsByColumns.end(); ++it) {
        if (it.value() > most || (it.value() == most && it.key() > usual && (usual != first || first <= 1))) {
            usual = it.key();
            most = it.value();
        }
    }
    return usual;
}

} // namespace

char CsvReader::findDelimiter(QByteArrayView utf8)
{
    const QByteArrayView sample = utf8.first(std::min(utf8.size(), delimiterSample));
    char best = ',';
    double bestScore = 0;
    for (const char candidate : {';', '\t', ',', '|'}) {
        CsvRows rows(sample, candidate);
        QHash<int, int> rowsByColumns;
        int seen = 0;
        int first = 0;
        while (seen < sampleRows && rows.next()) {
            const int columns = int(rows.cells().size());
            ++rowsByColumns[columns];
            if (seen++ == 0)
                first = columns;
        }
        int usual = usualColumns(rowsByColumns, first);
        if (usual < 2)
            usual = first;
        if (usual < 2)
            continue;
        const double share = double(rowsByColumns.value(usual)) / seen;
        const double score = share * share * (1 + 0.1 * std::min(usual, 10)) * (first == usual ? 1.3 : 1);
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

Result<Table> CsvReader::read(const QByteArray& bytes, const QString& fileName, const QString& sheetName)
{
    if (bytes.size() > m_limits.fileBytes)
        return unreadable(fileName, QLatin1String("tooBig"));
    DecodedText decoded = decodeText(bytes);
    m_layout.encoding = decoded.encoding;
    if (looksBinary(decoded.text))
        return unreadable(fileName, QLatin1String("binary"));
    decoded.text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    decoded.text.replace(u'\r', u'\n');
    while (decoded.text.endsWith(QChar(0x1a))) // the end mark of DOS
        decoded.text.chop(1);
    const QByteArray utf8 = decoded.text.toUtf8();
    QByteArrayView text = utf8;
    int rowOffset = 0;
    // What Excel writes above a table to tell the delimiter.
    if (text.size() >= 6 && text.first(4).compare("sep=", Qt::CaseInsensitive) == 0 && text.at(5) == '\n') {
        m_layout.delimiter = text.at(4);
        text = text.sliced(6);
        rowOffset = 1;
    } else {
        m_layout.delimiter = findDelimiter(text);
    }
    if (m_layout.delimiter == '"' || m_layout.delimiter == '\n')
        return unreadable(fileName, QLatin1String("damaged"), 1);

    TableBuilder table(m_limits, fileName, sheetName);
    CsvRows rows(text, m_layout.delimiter);
    QList<Cell> cells;
    while (rows.next()) {
        const int row = rows.row() + rowOffset;
        cells = {};
        cells.reserve(rows.cells().size());
        for (QString& value : rows.cells()) {
            if (decoded.damaged && value.contains(QChar::ReplacementCharacter))
                table.note(row, int(cells.size()) + 1, QLatin1String("badBytes"), value);
            const CellKind kind = value.isEmpty() ? CellKind::Empty : CellKind::Text;
            cells.append(Cell{std::move(value), kind, false});
        }
        if (rows.repaired())
            table.note(row, 0, QLatin1String("strayQuote"),
                       cells.isEmpty() ? QString() : cells.constFirst().text);
        if (!table.putRow(row, std::move(cells)))
            break;
    }
    if (table.refusal())
        return unreadable(fileName, QLatin1String(table.refusal()), table.refusalRow());
    Table result = table.take();
    reportRagged(result.notes, result.rows);
    return result;
}

void CsvReader::reportRagged(QList<TableNote>& notes, const QList<TableRow>& rows) const
{
    QHash<int, int> rowsByColumns;
    for (const TableRow& row : rows)
        ++rowsByColumns[int(row.cells.size())];
    const int usual = usualColumns(rowsByColumns, rows.isEmpty() ? 0 : int(rows.constFirst().cells.size()));
    // Titles above the table are no part of it: from the first row as wide as the table on.
    bool begun = false;
    for (const TableRow& row : rows) {
        const int columns = int(row.cells.size());
        begun = begun || columns >= usual;
        if (!begun || columns == usual)
            continue;
        if (notes.size() >= m_limits.notes)
            return;
        notes.append({row.sourceRow, 0,
                      columns < usual ? QStringLiteral("rowShort") : QStringLiteral("rowLong"),
                      QString::number(columns)});
    }
}

} // namespace zvonok::client
