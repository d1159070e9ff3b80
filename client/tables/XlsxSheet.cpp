// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/XlsxSheet.h"

#include "client/tables/NumberText.h"
#include "client/tables/SerialDate.h"

namespace zvonok::client::xlsx {

namespace {

struct RawCell {
    int row = 0;
    int column = 0;
    int format = 0;
    QString type;
    QString value;
    QString inlineText;
    bool hasFormula = false;
};

class SheetReader
{
public:
    SheetReader(const SheetContext& context, TableBuilder& table) : m_context(context), m_table(table) {}

    SheetRefusal read(XmlScan& xml);

private:
    bool row(XmlScan& xml);
    RawCell rawCell(XmlScan& xml);
    bool put(const RawCell& raw);
    bool refuse(const char* reason, const RawCell& at)
    {
        m_refusal = {reason, at.row, at.column};
        return false;
    }

    const SheetContext& m_context;
    TableBuilder& m_table;
    SheetRefusal m_refusal;
    int m_row = 0;
    int m_column = 0;
    int m_hiddenRows = 0;
};

RawCell SheetReader::rawCell(XmlScan& xml)
{
    RawCell raw;
    if (!parseReference(xml.attribute(QLatin1String("r")), &raw.row, &raw.column) || raw.row != m_row) {
        raw.row = m_row;
        raw.column = m_column + 1;
    }
    raw.type = xml.attribute(QLatin1String("t")).toString();
    raw.format = xml.number(QLatin1String("s"), 0);
    bool inValue = false;
    while (xml.next() && !xml.isEnd(QLatin1String("c"))) {
        if (xml.isStart(QLatin1String("v")))
            inValue = true;
        else if (xml.isEnd(QLatin1String("v")))
            inValue = false;
        else if (xml.isStart(QLatin1String("is")))
            raw.inlineText = readRichText(xml);
        else if (xml.isStart(QLatin1String("f")))
            raw.hasFormula = true;
        else if (inValue && xml.isText())
            raw.value.append(xml.text());
    }
    return raw;
}

bool SheetReader::put(const RawCell& raw)
{
    Cell cell{raw.value, CellKind::Text, false};
    if (raw.type == QLatin1String("s")) {
        bool ok = false;
        const int index = raw.value.trimmed().toInt(&ok);
        if (!m_context.hasStrings)
            return refuse("noStringTable", raw);
        if (!ok || index < 0 || index >= m_context.strings.size())
            return refuse("damaged", raw);
        cell.text = m_context.strings.at(index);
    } else if (raw.type == QLatin1String("inlineStr")) {
        cell.text = raw.inlineText.isEmpty() ? raw.value : raw.inlineText;
    } else if (raw.type == QLatin1String("str")) {
        cell.text = withoutEscapes(raw.value);
    } else if (raw.type == QLatin1String("b")) {
        cell = {raw.value.trimmed() == u"1" || raw.value.trimmed() == u"true" ? QStringLiteral("true")
                                                                              : QStringLiteral("false"),
                CellKind::Bool, false};
        if (raw.value.isEmpty())
            cell = {};
    } else if (raw.type == QLatin1String("e")) {
        cell.kind = CellKind::Error;
        m_table.note(raw.row, raw.column, QLatin1String("errorCell"), raw.value);
    } else if (raw.type == QLatin1String("d")) {
        cell.kind = CellKind::Date;
    } else if (!raw.value.isEmpty()) {
        bool ok = false;
        const double number = raw.value.trimmed().toDouble(&ok);
        if (!ok)
            return refuse("damaged", raw);
        const QString date =
            m_context.styles.isDate(raw.format) ? serialDateText(number, m_context.since1904) : QString();
        cell.text = date.isEmpty() ? numberText(number) : date;
        cell.kind = date.isEmpty() ? CellKind::Number : CellKind::Date;
    }
    if (raw.hasFormula && raw.value.isEmpty() && raw.inlineText.isEmpty())
        m_table.note(raw.row, raw.column, QLatin1String("formulaWithoutValue"));
    return m_table.put(raw.row, raw.column, cell);
}

bool SheetReader::row(XmlScan& xml)
{
    const int given = xml.number(QLatin1String("r"), m_row + 1);
    if (given <= m_row || given > TableLimits::workbookRows) {
        m_refusal = {"damaged", m_row + 1, 0};
        return false;
    }
    m_row = given;
    m_column = 0;
    const QStringView hidden = xml.attribute(QLatin1String("hidden"));
    const bool isHidden = hidden == u"1" || hidden == u"true";
    bool filled = false;
    while (xml.next() && !xml.isEnd(QLatin1String("row"))) {
        if (!xml.isStart(QLatin1String("c")))
            continue;
        const RawCell raw = rawCell(xml);
        m_column = raw.column;
        filled = filled || !raw.value.isEmpty() || !raw.inlineText.isEmpty();
        if (!put(raw))
            return false;
    }
    m_hiddenRows += isHidden && filled;
    return true;
}

SheetRefusal SheetReader::read(XmlScan& xml)
{
    QList<QRect> merges;
    while (xml.next()) {
        if (xml.isStart(QLatin1String("row"))) {
            if (!row(xml))
                break;
        } else if (xml.isStart(QLatin1String("mergeCell")) && merges.size() < TableLimits::mostMerges) {
            const QStringView area = xml.attribute(QLatin1String("ref"));
            const qsizetype colon = area.indexOf(u':');
            int top = 0;
            int left = 0;
            int bottom = 0;
            int right = 0;
            if (colon > 0 && parseReference(area.left(colon), &top, &left) &&
                parseReference(area.mid(colon + 1), &bottom, &right) && bottom >= top && right >= left)
                merges.append(QRect(QPoint(left, top), QPoint(right, bottom)));
        }
    }
    if (m_refusal.reason)
        return m_refusal;
    if (xml.refusal())
        return {xml.refusal(), m_row, 0};
    for (const QRect& area : std::as_const(merges))
        m_table.merge(area);
    if (m_hiddenRows > 0)
        m_table.note(0, 0, QLatin1String("hiddenRows"), QString::number(m_hiddenRows));
    if (m_table.refusal())
        return {m_table.refusal(), m_table.refusalRow(), 0};
    return {};
}

} // namespace

bool parseReference(QStringView text, int* row, int* column)
{
    qsizetype i = 0;
    int letters = 0;
    for (; i < text.size() && i < 4; ++i) {
        const char16_t c = text.at(i).unicode() & ~0x20;
        if (c < u'A' || c > u'Z')
            break;
        letters = letters * 26 + (c - u'A' + 1);
    }
    if (i == 0 || i == 4 || i == text.size())
        return false;
    bool ok = false;
    const int digits = text.mid(i).toInt(&ok);
    if (!ok || digits < 1 || digits > TableLimits::workbookRows)
        return false;
    *row = digits;
    *column = letters;
    return true;
}

SheetRefusal readSheet(const QByteArray& bytes, const SheetContext& context, const TableLimits& limits,
                       TableBuilder& table)
{
    XmlScan xml(bytes, limits.xmlDepth);
    const SheetRefusal refusal = SheetReader(context, table).read(xml);
    if (!refusal.reason && table.refusal())
        return {table.refusal(), table.refusalRow(), 0};
    return refusal;
}

} // namespace zvonok::client::xlsx
