// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/OdsReader.h"

#include "client/tables/NumberText.h"
#include "client/tables/TableBuilder.h"
#include "client/tables/XmlScan.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr int mostBlanks = 1'000; // of one <text:s c="…"/>

int repeats(const XmlScan& xml, QLatin1String name)
{
    return std::clamp(xml.number(name, 1), 1, TableLimits::workbookRows);
}

class ContentReader
{
public:
    ContentReader(const QByteArray& bytes, const QString& fileName, const TableLimits& limits)
        : m_xml(bytes, limits.xmlDepth), m_fileName(fileName), m_limits(limits), m_left(limits)
    {
    }

    Result<QList<Table>> read();

private:
    void style();
    bool table();
    bool row(TableBuilder& table);
    Cell cell();
    QString paragraph();
    bool refuse(const char* reason, int row)
    {
        m_refusal = reason;
        m_refusalRow = row;
        return false;
    }

    XmlScan m_xml;
    QString m_fileName;
    TableLimits m_limits;
    TableLimits m_left; // cells count for the document as a whole
    QSet<QString> m_hiddenStyles;
    QList<Table> m_tables;
    QList<QRect> m_merges;
    int m_row = 0;
    int m_hiddenRows = 0;
    const char* m_refusal = nullptr;
    int m_refusalRow = 0;
};

// Sheets are hidden by a style of theirs.
void ContentReader::style()
{
    const QString name = m_xml.attribute(QLatin1String("name")).toString();
    const int outside = m_xml.depth() - 1;
    while (m_xml.next() && m_xml.depth() > outside)
        if (m_xml.isStart(QLatin1String("table-properties")) &&
            m_xml.attribute(QLatin1String("display")) == u"false")
            m_hiddenStyles.insert(name);
}

QString ContentReader::paragraph()
{
    QString text;
    const int outside = m_xml.depth() - 1;
    while (m_xml.next() && m_xml.depth() > outside) {
        if (m_xml.isText())
            text.append(m_xml.text());
        else if (m_xml.isStart(QLatin1String("s")))
            text.append(QString(std::clamp(m_xml.number(QLatin1String("c"), 1), 1, mostBlanks), u' '));
        else if (m_xml.isStart(QLatin1String("tab")))
            text.append(u'\t');
        else if (m_xml.isStart(QLatin1String("line-break")))
            text.append(u'\n');
        else if (m_xml.isStart(QLatin1String("annotation")) || m_xml.isStart(QLatin1String("ruby-text")))
            m_xml.skip();
    }
    return text;
}

Cell ContentReader::cell()
{
    const QString type = m_xml.attribute(QLatin1String("value-type")).toString();
    const QString value = m_xml.attribute(QLatin1String("value")).toString();
    const QString date = m_xml.attribute(QLatin1String("date-value")).toString();
    const QString time = m_xml.attribute(QLatin1String("time-value")).toString();
    const QString boolean = m_xml.attribute(QLatin1String("boolean-value")).toString();
    const QString string = m_xml.attribute(QLatin1String("string-value")).toString();
    QString text;
    bool first = true;
    const int outside = m_xml.depth() - 1;
    while (m_xml.next() && m_xml.depth() > outside) {
        if (m_xml.isStart(QLatin1String("p"))) {
            if (!first)
                text.append(u'\n');
            first = false;
            text.append(paragraph());
        } else if (m_xml.isStart()) {
            m_xml.skip(); // notes and drawings hold paragraphs of their own
        }
    }
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (type == u"date" && !date.isEmpty()) {
        // 2014-08-21, or with a time that may be nothing but midnight
        const qsizetype midnight = date.indexOf(QLatin1String("T00:00:00"));
        return {midnight > 0 ? date.left(midnight) : date.left(19), CellKind::Date, false};
    }
    if (type == u"time" && time.size() >= 9 && time.startsWith(QLatin1String("PT")))
        return {time.mid(2, 2) + u':' + time.mid(5, 2) + u':' +
                    time.mid(8).left(2).remove(u'S').rightJustified(2, u'0'),
                CellKind::Date, false};
    if (type == u"boolean")
        return {boolean == u"true" ? QStringLiteral("true") : QStringLiteral("false"), CellKind::Bool, false};
    if ((type == u"float" || type == u"percentage" || type == u"currency") && ok)
        return {numberText(number), CellKind::Number, false};
    if (text.isEmpty())
        text = string;
    if (text.isEmpty())
        return {};
    const bool isError = type.isEmpty() && text.startsWith(u'#');
    return {text, isError ? CellKind::Error : CellKind::Text, false};
}

bool ContentReader::row(TableBuilder& table)
{
    const int rowRepeats = repeats(m_xml, QLatin1String("number-rows-repeated"));
    const bool hidden = !m_xml.attribute(QLatin1String("visibility")).isEmpty() &&
                        m_xml.attribute(QLatin1String("visibility")) != u"visible";
    const int firstRow = m_row + 1;
    QList<Cell> cells;
    int column = 0; // of the last cell, filled or not
    const int outside = m_xml.depth() - 1;
    while (m_xml.next() && m_xml.depth() > outside) {
        if (!m_xml.isStart())
            continue;
        const bool covered = m_xml.isStart(QLatin1String("covered-table-cell"));
        if (!covered && !m_xml.isStart(QLatin1String("table-cell"))) {
            m_xml.skip();
            continue;
        }
        const int cellRepeats = repeats(m_xml, QLatin1String("number-columns-repeated"));
        const int wide = repeats(m_xml, QLatin1String("number-columns-spanned"));
        const int high = repeats(m_xml, QLatin1String("number-rows-spanned"));
        const Cell value = cell();
        if (!value.isEmpty() && !covered) {
            if (column + cellRepeats > m_limits.columns)
                return refuse("tooManyColumns", firstRow);
            if (value.text.size() > m_limits.cellCharacters)
                return refuse("cellTooLong", firstRow);
            if (value.kind == CellKind::Error)
                table.note(firstRow, column + 1, QLatin1String("errorCell"), value.text);
            cells.resize(column);
            cells.insert(column, cellRepeats, value);
            if ((wide > 1 || high > 1) && m_merges.size() < TableLimits::mostMerges)
                m_merges.append(QRect(column + 1, firstRow, wide, high));
        }
        column = std::min(column + cellRepeats, TableLimits::workbookRows);
    }
    m_row = std::min(m_row + rowRepeats, 2 * TableLimits::workbookRows);
    if (cells.isEmpty())
        return true;
    if (hidden)
        m_hiddenRows += rowRepeats;
    for (int i = 0; i < rowRepeats; ++i)
        if (!table.putRow(firstRow + i, cells))
            return refuse(table.refusal(), table.refusalRow());
    return true;
}

bool ContentReader::table()
{
    if (m_tables.size() >= m_limits.sheets)
        return refuse("tooManySheets", 0);
    TableBuilder table(m_left, m_fileName, m_xml.attribute(QLatin1String("name")).toString());
    table.setHidden(m_hiddenStyles.contains(m_xml.attribute(QLatin1String("style-name")).toString()));
    m_row = 0;
    m_hiddenRows = 0;
    m_merges.clear();
    const int outside = m_xml.depth() - 1;
    while (m_xml.next() && m_xml.depth() > outside) {
        if (m_xml.isStart(QLatin1String("table-row"))) {
            if (!row(table))
                return false;
        } else if (m_xml.isStart(QLatin1String("table")) || m_xml.isStart(QLatin1String("shapes")) ||
                   m_xml.isStart(QLatin1String("forms")) || m_xml.isStart(QLatin1String("table-source"))) {
            m_xml.skip();
        }
    }
    for (const QRect& area : std::as_const(m_merges))
        table.merge(area);
    if (table.refusal())
        return refuse(table.refusal(), table.refusalRow());
    if (m_hiddenRows > 0)
        table.note(0, 0, QLatin1String("hiddenRows"), QString::number(m_hiddenRows));
    m_left.cells -= table.cells();
    m_tables.append(table.take());
    return true;
}

Result<QList<Table>> ContentReader::read()
{
    while (m_xml.next()) {
        if (m_xml.isStart(QLatin1String("style")))
            style();
        else if (m_xml.isStart(QLatin1String("tracked-changes")))
            m_xml.skip(); // what was deleted stands in tables too
        else if (m_xml.isStart(QLatin1String("table")) && !table())
            break;
    }
    if (m_refusal)
        return unreadable(m_fileName, QLatin1String(m_refusal), m_refusalRow);
    if (m_xml.refusal())
        return unreadable(m_fileName, QLatin1String(m_xml.refusal()), m_row);
    if (m_tables.isEmpty())
        return unreadable(m_fileName, QLatin1String("noTable"));
    return std::move(m_tables);
}

} // namespace

Result<QList<Table>> OdsReader::read(ZipArchive& archive, const QString& fileName)
{
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (archive.contains(manifest)) {
        const Result<QByteArray> bytes = archive.read(manifest);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (bytes->contains("encryption-data"))
            return unreadable(fileName, QLatin1String("encrypted"));
    }
    const Result<QByteArray> content = archive.read(QStringLiteral("content.xml"));
    if (!content)
        return tl::unexpected(content.error());
    return readContent(*content, fileName);
}

Result<QList<Table>> OdsReader::readContent(const QByteArray& xml, const QString& fileName)
{
    return ContentReader(xml, fileName, m_limits).read();
}

} // namespace zvonok::client
