// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/reports/ReportBuilder.h"

#include <cmath>

namespace zvonok::reports {

Cell textCell(const QString& text, Align align)
{
    Cell cell;
    cell.text = text;
    cell.align = align;
    return cell;
}

Cell numberCell(double value, int decimals)
{
    Cell cell;
    cell.kind = CellKind::Number;
    if (!std::isfinite(value)) // nothing known, and the wire refuses it
        return cell;
    cell.number = value;
    cell.decimals = decimals;
    cell.text = QString::number(value, 'f', decimals);
    cell.text.replace(QLatin1Char('.'), QLatin1Char(','));
    return cell;
}

Cell numberCell(std::optional<double> value, int decimals)
{
    if (value)
        return numberCell(*value, decimals);
    Cell cell;
    cell.kind = CellKind::Number;
    return cell;
}

Cell dateCell(const QDate& date, const QString& format)
{
    Cell cell;
    cell.kind = CellKind::Date;
    cell.date = date;
    if (date.isValid())
        cell.text = date.toString(format.isEmpty() ? QStringLiteral("dd.MM.yyyy") : format);
    return cell;
}

Cell markCell(const QString& text, double value)
{
    Cell cell;
    cell.kind = CellKind::Mark;
    cell.text = text;
    cell.number = value;
    return cell;
}

Cell bold(Cell cell)
{
    cell.bold = true;
    return cell;
}

Cell shaded(Cell cell)
{
    cell.shade = true;
    return cell;
}

Cell vertical(Cell cell)
{
    cell.vertical = true;
    return cell;
}

Cell aligned(Cell cell, Align align)
{
    cell.align = align;
    return cell;
}

Cell span(Cell cell, int columns, int rows)
{
    cell.columnSpan = columns > 1 ? columns : 0;
    cell.rowSpan = rows > 1 ? rows : 0;
    return cell;
}

TableBuilder& TableBuilder::column(CellKind kind, double width, Align align)
{
    Column column;
    column.kind = kind;
    column.width = width;
    column.align = align;
    m_table.columns.append(column);
    return *this;
}

TableBuilder& TableBuilder::columns(int count, CellKind kind, double width)
{
    for (int i = 0; i < count; ++i)
        column(kind, width);
    return *this;
}

TableBuilder& TableBuilder::name(const QString& name)
{
    m_table.columns.last().name = name;
    return *this;
}

TableBuilder& TableBuilder::stretch()
{
    m_table.columns.last().stretch = true;
    return *this;
}

TableBuilder& TableBuilder::breakBefore(int column)
{
    m_table.columns[column].breakBefore = true;
    return *this;
}

TableBuilder& TableBuilder::leading(int columns)
{
    m_table.leadingColumns = columns;
    return *this;
}

TableBuilder& TableBuilder::font(double points)
{
    m_table.fontHundredths = qint32(std::lround(points * 100));
    return *this;
}

TableBuilder& TableBuilder::rowHeight(double millimetres)
{
    m_table.rowHeight = millimetres;
    return *this;
}

TableBuilder& TableBuilder::plain()
{
    m_table.plain = true;
    return *this;
}

void TableBuilder::append(QList<Cell>& to, QList<int>& covered, const QList<Cell>& cells)
{
    const int width = columnCount();
    covered.resize(width);
    qsizetype next = 0;
    int skip = 0; // columns still covered by the cell to the left
    for (int c = 0; c < width; ++c) {
        if (skip > 0 || covered[c] > 0) {
            if (skip > 0)
                --skip;
            else
                --covered[c];
            to.append(Cell{});
            continue;
        }
        if (next == cells.size()) {
            to.append(Cell{});
            continue;
        }
        Cell cell = cells[next++];
        // A span ends where the table or the room between spans from above ends.
        int wide = 1;
        while (wide < cell.columnSpan && c + wide < width && covered[c + wide] == 0)
            ++wide;
        cell.columnSpan = wide > 1 ? wide : 0;
        for (int i = 0; i < wide; ++i)
            covered[c + i] = std::max(cell.rowSpan, 1) - 1;
        skip = wide - 1;
        to.append(cell);
    }
}

TableBuilder& TableBuilder::header(const QList<Cell>& cells)
{
    append(m_table.header, m_coveredHeader, cells);
    return *this;
}

TableBuilder& TableBuilder::header(const QStringList& texts)
{
    QList<Cell> cells;
    for (const QString& text : texts)
        cells.append(textCell(text));
    return header(cells);
}

TableBuilder& TableBuilder::row(const QList<Cell>& cells, RowKind kind)
{
    if (kind != RowKind::Normal) {
        m_table.rowKinds.resize(m_table.rows() + 1);
        m_table.rowKinds.last() = kind;
    }
    append(m_table.cells, m_coveredRows, cells);
    return *this;
}

TableBuilder& TableBuilder::groupRow(const QString& text)
{
    return row({bold(span(textCell(text, Align::Left), columnCount()))}, RowKind::Group);
}

TableBuilder& TableBuilder::totalRow(const QList<Cell>& cells)
{
    QList<Cell> strong;
    for (const Cell& cell : cells)
        strong.append(bold(cell));
    return row(strong, RowKind::Total);
}

ReportBuilder::ReportBuilder(const QString& title, const QString& subtitle)
{
    m_document.title = title;
    m_document.subtitle = subtitle;
}

ReportBuilder& ReportBuilder::organisation(const QString& name)
{
    m_document.organisation = name;
    return *this;
}

ReportBuilder& ReportBuilder::runningTitle(const QString& text)
{
    m_document.runningTitle = text;
    return *this;
}

PageSetup& ReportBuilder::page()
{
    return m_document.sections.isEmpty() ? m_document.page : m_document.sections.last().page;
}

ReportBuilder& ReportBuilder::paper(Paper paper, Orientation orientation)
{
    page().paper = paper;
    page().orientation = orientation;
    return *this;
}

ReportBuilder& ReportBuilder::margins(double left, double top, double right, double bottom, double binding)
{
    PageSetup& setup = page();
    setup.left = left;
    setup.top = top;
    setup.right = right;
    setup.bottom = bottom;
    setup.binding = binding;
    return *this;
}

ReportBuilder& ReportBuilder::fitPagesWide(int pages)
{
    page().fitPagesWide = pages;
    return *this;
}

ReportBuilder& ReportBuilder::stamp(Moment created, const QString& author, qint64 audit)
{
    m_document.stamp = {created, author, audit};
    return *this;
}

ReportBuilder& ReportBuilder::section(const QString& name, bool newPage)
{
    Section section;
    section.name = name;
    section.newPage = newPage && !m_document.sections.isEmpty();
    m_document.sections.append(section);
    return *this;
}

Element& ReportBuilder::add(ElementKind kind)
{
    if (m_document.sections.isEmpty())
        m_document.sections.append(Section{});
    Element element;
    element.kind = kind;
    m_document.sections.last().elements.append(element);
    return m_document.sections.last().elements.last();
}

ReportBuilder& ReportBuilder::heading(const QString& text, int level)
{
    Element& element = add(ElementKind::Heading);
    element.text = text;
    element.level = level;
    return *this;
}

ReportBuilder& ReportBuilder::paragraph(const QString& text, Align align, bool bold)
{
    Element& element = add(ElementKind::Paragraph);
    element.text = text;
    element.align = align;
    element.bold = bold;
    return *this;
}

ReportBuilder& ReportBuilder::note(const QString& text)
{
    Element& element = add(ElementKind::Paragraph);
    element.text = text;
    element.small = true;
    return *this;
}

ReportBuilder& ReportBuilder::keyValues(const QList<KeyValue>& values, int columns)
{
    Element& element = add(ElementKind::KeyValues);
    element.values = values;
    element.columns = columns;
    return *this;
}

ReportBuilder& ReportBuilder::table(const TableBuilder& table) { return this->table(table.build()); }

ReportBuilder& ReportBuilder::table(const Table& table)
{
    add(ElementKind::Table).table = table;
    return *this;
}

ReportBuilder& ReportBuilder::signature(const QString& role, const QString& name)
{
    const auto& sections = m_document.sections;
    const bool follows = !sections.isEmpty() && !sections.last().elements.isEmpty() &&
                         sections.last().elements.last().kind == ElementKind::Signatures;
    Element& element = follows ? m_document.sections.last().elements.last() : add(ElementKind::Signatures);
    element.signatures.append({role, name});
    return *this;
}

ReportBuilder& ReportBuilder::space(double millimetres)
{
    add(ElementKind::Spacer).height = millimetres;
    return *this;
}

ReportBuilder& ReportBuilder::pageBreak()
{
    add(ElementKind::PageBreak);
    return *this;
}

} // namespace zvonok::reports
