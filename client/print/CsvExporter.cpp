// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/CsvExporter.h"

#include "client/print/CellGrid.h"
#include "client/print/ReportText.h"

#include <cmath>

namespace zvonok::client {

using namespace reports;

namespace {

// Windows-1251 by hand: neither QStringEncoder of Qt 6.4 nor the C library of every workstation knows it.
char windows1251(char16_t code)
{
    if (code < 0x80)
        return char(code);
    if (code >= 0x410 && code <= 0x44f)
        return char(code - 0x410 + 0xc0);
    static constexpr char16_t upper[] = {
        0x402, 0x403,  0x201a, 0x453, 0x201e, 0x2026, 0x2020, 0x2021, 0x20ac, 0x2030, 0x409,  0x2039, 0x40a,
        0x40c, 0x40b,  0x40f,  0x452, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0,      0x2122,
        0x459, 0x203a, 0x45a,  0x45c, 0x45b,  0x45f,  0xa0,   0x40e,  0x45e,  0x408,  0xa4,   0x490,  0xa6,
        0xa7,  0x401,  0xa9,   0x404, 0xab,   0xac,   0xad,   0xae,   0x407,  0xb0,   0xb1,   0x406,  0x456,
        0x491, 0xb5,   0xb6,   0xb7,  0x451,  0x2116, 0x454,  0xbb,   0x458,  0x405,  0x455,  0x457};
    for (std::size_t i = 0; i < std::size(upper); ++i)
        if (upper[i] == code)
            return char(0x80 + i);
    return '?';
}

class Lines
{
public:
    Lines(QIODevice& device, const ExportSettings& settings) : m_device(device), m_settings(settings)
    {
        if (!settings.windows1251)
            m_bytes = QByteArrayLiteral("\xef\xbb\xbf");
    }

    void field(const QString& text, bool isText)
    {
        if (!m_first)
            put(QStringLiteral(";"));
        m_first = false;
        QString out = text;
        // A spreadsheet would run what begins like this as a formula.
        if (isText && m_settings.guardFormulas && !out.isEmpty() &&
            QStringView(u"=+-@\t\r").contains(out.at(0)))
            out.prepend(u'\'');
        if (out.contains(u';') || out.contains(u'"') || out.contains(u'\n') || out.contains(u'\r') ||
            out.startsWith(u' ') || out.endsWith(u' '))
            out = u'"' + out.replace(u'"', QStringLiteral("\"\"")) + u'"';
        put(out);
    }
    void endLine()
    {
        m_bytes += "\r\n";
        m_first = true;
        flush(1 << 16);
    }
    bool finish()
    {
        flush(0);
        return m_good;
    }

private:
    void put(const QString& text)
    {
        if (!m_settings.windows1251) {
            m_bytes += text.toUtf8();
            return;
        }
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text.at(i).isHighSurrogate() && i + 1 < text.size())
                ++i; // one question mark for one letter
            m_bytes += windows1251(text.at(i).unicode());
        }
    }
    void flush(qsizetype above)
    {
        if (m_bytes.size() <= above)
            return;
        m_good = m_good && m_device.write(m_bytes) == m_bytes.size();
        m_bytes.clear();
    }

    QIODevice& m_device;
    const ExportSettings& m_settings;
    QByteArray m_bytes;
    bool m_first = true;
    bool m_good = true;
};

QString value(const Cell& cell, const Column& column, const ExportSettings& settings)
{
    if (!hasNumber(cell, column))
        return cell.text.startsWith(u'\t') || cell.text.startsWith(u'\r')
                   ? QString(cell.text.at(0) + printableText(cell.text.mid(1)))
                   : printableText(cell.text);
    QString text = QString::number(cell.number, 'f', std::clamp(int(cell.decimals), 0, 12));
    if (settings.decimalComma)
        text.replace(u'.', u',');
    return text;
}

// Several rows of a header become one: «Сентябрь 3».
QString columnName(const Table& table, const CellGrid& header, int column)
{
    if (!table.columns.at(column).name.isEmpty())
        return oneLine(table.columns.at(column).name);
    QStringList words;
    for (int row = 0; row < header.rows(); ++row) {
        if (header.originRow(row, column) != row)
            continue;
        const QString word = oneLine(
            table.header.at(qsizetype(row) * header.columns() + header.originColumn(row, column)).text);
        if (!word.isEmpty())
            words.append(word);
    }
    return words.join(u' ');
}

void writeTable(Lines& lines, const Table& table, const ExportSettings& settings)
{
    const CellGrid header(table.header, table.columns.size());
    const CellGrid body(table.cells, table.columns.size());
    if (header.rows() > 0 || std::any_of(table.columns.cbegin(), table.columns.cend(),
                                         [](const Column& c) { return !c.name.isEmpty(); })) {
        for (int column = 0; column < header.columns(); ++column)
            lines.field(columnName(table, header, column), true);
        lines.endLine();
    }
    for (int row = 0; row < body.rows(); ++row) {
        for (int column = 0; column < body.columns(); ++column) {
            const Cell& cell = table.at(row, column);
            if (body.isCovered(row, column))
                lines.field({}, true);
            else
                lines.field(value(cell, table.columns.at(column), settings),
                            !hasNumber(cell, table.columns.at(column)));
        }
        lines.endLine();
    }
}

} // namespace

Result<Nothing> CsvExporter::write(const QList<ReportDocument>& documents, QIODevice& device,
                                   const ExportSettings& settings, const ExportProgress& progress) const
{
    Lines lines(device, settings);
    bool first = true;
    for (int i = 0; i < documents.size(); ++i) {
        if (progress && !progress(i, int(documents.size())))
            return fail(FailureCode::Cancelled);
        const ReportDocument& document = documents.at(i);
        bool named = documents.size() == 1; // which class a table is of must be told only among several
        for (const Section& section : document.sections) {
            for (const Element& element : section.elements) {
                if (element.kind != ElementKind::Table || element.table.columns.isEmpty())
                    continue;
                if (!first)
                    lines.endLine();
                first = false;
                if (!named) {
                    lines.field(oneLine(document.title), true);
                    lines.field(oneLine(document.subtitle), true);
                    lines.endLine();
                    named = true;
                }
                writeTable(lines, element.table, settings);
            }
        }
    }
    if (!lines.finish())
        return fail(FailureCode::StorageFailed, QStringLiteral("file"), {device.errorString()});
    return Nothing{};
}

} // namespace zvonok::client
