// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/HtmlReader.h"

#include "client/tables/HtmlTokens.h"
#include "client/tables/TableBuilder.h"
#include "client/tables/TextEncoding.h"

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr int mostNested = 16; // tables within tables; deeper ones are read as text

// <meta charset=…> and <meta http-equiv … content="text/html; charset=…">
QString declaredCharset(const QByteArray& bytes)
{
    const QByteArray head = bytes.left(4096).toLower();
    const qsizetype at = head.indexOf("charset");
    if (at < 0)
        return {};
    qsizetype from = at + 7;
    while (from < head.size() &&
           (head.at(from) == ' ' || head.at(from) == '=' || head.at(from) == '"' || head.at(from) == '\''))
        ++from;
    qsizetype to = from;
    while (to < head.size() && (std::isalnum(static_cast<unsigned char>(head.at(to))) || head.at(to) == '-' ||
                                head.at(to) == '_'))
        ++to;
    return QString::fromLatin1(head.mid(from, std::min<qsizetype>(to - from, 40)));
}

// One table while it is being read. Cells that hang down from rows above take their places first.
struct OpenTable {
    qsizetype number = 0; // in the order of their beginnings
    TableBuilder builder;
    QList<int> busyUntil; // per column: last row that a cell from above covers
    QList<QRect> merges;
    QString title; // of the caption
    QString text;
    int row = 0;
    int column = 0;
    QRect area; // of the open cell
    bool inRow = false;
    bool inCell = false;
    bool inCaption = false;

    OpenTable(qsizetype n, const TableLimits& limits, const QString& fileName)
        : number(n), builder(limits, fileName, {})
    {
    }

    void append(const QString& more)
    {
        if (inCell || inCaption)
            text.append(more);
    }
    void closeCell();
    void closeRow()
    {
        closeCell();
        inRow = false;
    }
    void openRow()
    {
        closeRow();
        inRow = true;
        ++row;
        column = 0;
    }
    void openCell(const HtmlTokens& tag, const TableLimits& limits);
};

// Runs of blanks count once, as in a browser; a line break of the cell is a vertical tab until here.
QString visibleText(const QString& text)
{
    QString visible;
    visible.reserve(text.size());
    for (const QChar c : text) {
        const bool blank = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
        if (c == u'\v') {
            while (visible.endsWith(u' '))
                visible.chop(1);
            visible.append(u'\n');
        } else if (!blank) {
            visible.append(c);
        } else if (!visible.isEmpty() && visible.back() != u' ' && visible.back() != u'\n') {
            visible.append(u' ');
        }
    }
    return visible.trimmed();
}

void OpenTable::closeCell()
{
    if (inCaption) {
        title = visibleText(text);
        inCaption = false;
        text.clear();
        return;
    }
    if (!inCell)
        return;
    inCell = false;
    const QString visible = visibleText(text);
    text.clear();
    builder.put(row, area.left(), Cell{visible, visible.isEmpty() ? CellKind::Empty : CellKind::Text, false});
    if (area.width() > 1 || area.height() > 1)
        if (merges.size() < TableLimits::mostMerges)
            merges.append(area);
}

void OpenTable::openCell(const HtmlTokens& tag, const TableLimits& limits)
{
    closeCell();
    if (!inRow)
        openRow();
    ++column;
    while (column <= busyUntil.size() && busyUntil.at(column - 1) >= row)
        ++column;
    const int wide = std::clamp(tag.number(QLatin1String("colspan"), 1), 1, 1000);
    const int high = std::clamp(tag.number(QLatin1String("rowspan"), 1), 1, 65'534);
    area = QRect(column, row, wide, high);
    if (high > 1 && column + wide - 1 <= limits.columns) {
        if (busyUntil.size() < column + wide - 1)
            busyUntil.resize(column + wide - 1);
        std::fill_n(busyUntil.begin() + column - 1, wide, row + high - 1);
    }
    column = std::min(column + wide - 1, limits.columns + 1);
    inCell = true;
}

class PageReader
{
public:
    PageReader(const TableLimits& limits, const QString& fileName)
        : m_limits(limits), m_left(limits), m_fileName(fileName)
    {
    }

    Result<QList<Table>> read(QStringView html);

private:
    void open(const HtmlTokens& tag);
    void close(const QString& name);
    bool closeTable();

    TableLimits m_limits;
    TableLimits m_left;
    QString m_fileName;
    std::vector<OpenTable> m_open;
    std::vector<std::pair<qsizetype, Table>> m_tables;
    qsizetype m_begun = 0;
    const char* m_refusal = nullptr;
    int m_refusalRow = 0;
};

bool PageReader::closeTable()
{
    OpenTable& table = m_open.back();
    table.closeRow();
    for (const QRect& area : std::as_const(table.merges))
        table.builder.merge(area);
    if (table.builder.refusal()) {
        m_refusal = table.builder.refusal();
        m_refusalRow = table.builder.refusalRow();
        return false;
    }
    m_left.cells -= table.builder.cells();
    Table finished = table.builder.take();
    finished.sheetName = table.title.left(255);
    if (!finished.rows.isEmpty())
        m_tables.emplace_back(table.number, std::move(finished));
    m_open.pop_back();
    if (qsizetype(m_tables.size()) > m_limits.sheets)
        m_refusal = "tooManySheets";
    return !m_refusal;
}

void PageReader::open(const HtmlTokens& tag)
{
    const QString& name = tag.name();
    if (name == u"table") {
        if (m_open.size() < mostNested)
            m_open.emplace_back(++m_begun, m_left, m_fileName);
        return;
    }
    if (m_open.empty())
        return;
    OpenTable& table = m_open.back();
    if (name == u"tr") {
        table.openRow();
    } else if (name == u"td" || name == u"th") {
        table.openCell(tag, m_limits);
    } else if (name == u"caption") {
        table.closeRow();
        table.inCaption = true;
    } else if (name == u"thead" || name == u"tbody" || name == u"tfoot") {
        table.closeRow();
    } else if (name == u"br") {
        table.append(QStringLiteral("\v"));
    } else if ((name == u"p" || name == u"div" || name == u"li") && !table.text.trimmed().isEmpty()) {
        table.append(QStringLiteral("\v"));
    }
}

void PageReader::close(const QString& name)
{
    if (m_open.empty())
        return;
    OpenTable& table = m_open.back();
    if (name == u"table")
        closeTable();
    else if (name == u"tr" || name == u"thead" || name == u"tbody" || name == u"tfoot")
        table.closeRow();
    else if (name == u"td" || name == u"th" || name == u"caption")
        table.closeCell();
}

Result<QList<Table>> PageReader::read(QStringView html)
{
    HtmlTokens tokens(html);
    while (!m_refusal) {
        const HtmlToken token = tokens.next();
        if (token == HtmlToken::End)
            break;
        if (token == HtmlToken::Open)
            open(tokens);
        else if (token == HtmlToken::Close)
            close(tokens.name());
        else if (!m_open.empty())
            m_open.back().append(tokens.text());
        if (!m_refusal && !m_open.empty() && m_open.back().builder.refusal()) {
            m_refusal = m_open.back().builder.refusal();
            m_refusalRow = m_open.back().builder.refusalRow();
        }
    }
    while (!m_refusal && !m_open.empty()) // a page that was cut off is read as far as it goes
        closeTable();
    if (m_refusal)
        return unreadable(m_fileName, QLatin1String(m_refusal), m_refusalRow);
    if (m_tables.empty())
        return unreadable(m_fileName, QLatin1String("noTable"));
    std::sort(m_tables.begin(), m_tables.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<Table> tables;
    for (auto& [number, table] : m_tables)
        tables.append(std::move(table));
    return tables;
}

} // namespace

Result<QList<Table>> HtmlReader::read(const QByteArray& bytes, const QString& fileName)
{
    if (bytes.size() > m_limits.fileBytes)
        return unreadable(fileName, QLatin1String("tooBig"));
    const DecodedText decoded = decodeText(bytes, declaredCharset(bytes));
    Result<QList<Table>> tables = PageReader(m_limits, fileName).read(decoded.text);
    if (tables && decoded.damaged)
        tables->first().notes.append({0, 0, QStringLiteral("badBytes"), {}});
    return tables;
}

} // namespace zvonok::client
