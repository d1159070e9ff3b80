// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/CsvRows.h"

#include <cstring>

#include <csv.h>

namespace zvonok::client {

namespace {

constexpr int mostLinesOfRow = 200; // beyond, a quote was never closed

// QString::fromUtf8() takes a byte order mark away; inside of a file it is an ordinary, if useless, sign.
QString text(QByteArrayView utf8)
{
    const QString decoded = QString::fromUtf8(utf8);
    return utf8.startsWith("\xef\xbb\xbf") ? QChar(QChar::ByteOrderMark) + decoded : decoded;
}

} // namespace

struct CsvRows::Parser {
    explicit Parser(char delimiter, unsigned char options) : m_delimiter(delimiter), m_options(options)
    {
        open();
    }
    ~Parser() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(Parser)

    void reset()
    {
        csv_free(&m_parser);
        open();
    }
    bool feed(QByteArrayView bytes)
    {
        return csv_parse(&m_parser, bytes.data(), size_t(bytes.size()), &Parser::cell, &Parser::endOfRow,
                         this) == size_t(bytes.size());
    }

    QList<QString> cells;
    bool complete = false;

private:
    void open()
    {
        csv_init(&m_parser, m_options);
        csv_set_delim(&m_parser, static_cast<unsigned char>(m_delimiter));
        csv_set_space_func(&m_parser, [](unsigned char) { return 0; }); // cells keep their blanks
        csv_set_term_func(&m_parser, [](unsigned char c) { return int(c == '\n'); });
        cells.clear();
        complete = false;
    }
    static void cell(void* bytes, size_t size, void* self)
    {
        static_cast<Parser*>(self)->cells.append(
            text(QByteArrayView(static_cast<const char*>(bytes), qsizetype(size))));
    }
    static void endOfRow(int, void* self) { static_cast<Parser*>(self)->complete = true; }

    csv_parser m_parser{};
    char m_delimiter;
    unsigned char m_options;
};

CsvRows::CsvRows(QByteArrayView utf8, char delimiter)
    : m_text(utf8), m_delimiter(delimiter), m_strict(std::make_unique<Parser>(delimiter, CSV_STRICT))
{
}

CsvRows::~CsvRows() = default;

// With its LF, which the last line may lack.
QByteArrayView CsvRows::lineAt(qsizetype from) const
{
    const void* end = std::memchr(m_text.data() + from, '\n', size_t(m_text.size() - from));
    return end ? QByteArrayView(m_text.data() + from, static_cast<const char*>(end) + 1)
               : m_text.sliced(from);
}

bool CsvRows::parse(Parser& parser)
{
    m_to = m_from;
    for (int lines = 0; lines < mostLinesOfRow && m_to < m_text.size(); ++lines) {
        const QByteArrayView line = lineAt(m_to);
        m_to += line.size();
        if (!parser.feed(line) || (!line.endsWith('\n') && !parser.feed("\n")))
            break;
        if (parser.complete) {
            m_cells = std::move(parser.cells);
            parser.cells.clear();
            parser.complete = false;
            return true;
        }
    }
    parser.reset();
    return false;
}

bool CsvRows::next()
{
    while (m_from < m_text.size() && m_text.at(m_from) == '\n') {
        ++m_from;
        ++m_row;
    }
    if (m_from >= m_text.size())
        return false;
    ++m_row;
    m_repaired = false;
    if (!parse(*m_strict)) {
        // Quotes inside of unquoted cells are common and harmless: libcsv takes them when it is not strict.
        // But it also runs on over the following lines after a quote in the wrong place, which the count of
        // cells betrays.
        const QByteArrayView line = lineAt(m_from);
        Parser lenient(m_delimiter, 0);
        const bool whole = parse(lenient) && (m_columns == 0 || m_cells.size() == m_columns);
        const qsizetype wholeTo = m_to;
        QList<QString> wholeCells = std::move(m_cells);
        repairLine(line);
        if (whole && (wholeTo == m_from + line.size() || (m_columns != 0 && m_cells.size() != m_columns))) {
            m_cells = std::move(wholeCells);
            m_to = wholeTo;
        } else {
            m_to = m_from + line.size();
            m_repaired = true;
        }
    }
    if (!m_repaired)
        m_columns = m_cells.size();
    m_from = m_to;
    return true;
}

// As spreadsheet programs do: text after a closing quote belongs to the cell; a quote that is not closed in
// this line is an ordinary sign.
void CsvRows::repairLine(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    m_cells.clear();
    for (qsizetype i = 0;;) {
        QByteArray cell;
        if (i < line.size() && line.at(i) == '"') {
            qsizetype j = i + 1;
            bool closed = false;
            for (; j < line.size() && !closed; ++j) {
                if (line.at(j) != '"') {
                    cell.append(line.at(j));
                } else if (j + 1 < line.size() && line.at(j + 1) == '"') {
                    cell.append('"');
                    ++j;
                } else {
                    closed = true;
                }
            }
            if (closed)
                i = j;
            else
                cell.clear();
        }
        while (i < line.size() && line.at(i) != m_delimiter)
            cell.append(line.at(i++));
        m_cells.append(text(cell));
        if (i >= line.size())
            return;
        ++i;
    }
}

} // namespace zvonok::client
