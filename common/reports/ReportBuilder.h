// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a ReportDocument step by step: report code of the server reads like the report. A table is filled
// row by row; spans and missing cells are completed, so that what comes out always has whole rows. Any lane.
#pragma once

#include "common/reports/ReportDocument.h"

#include <optional>

namespace zvonok::reports {

// Cells, ready made. A number is printed with a decimal comma; nothing known is an empty cell.
Cell textCell(const QString& text, Align align = Align::Natural);
Cell numberCell(double value, int decimals = 0);
Cell numberCell(std::optional<double> value, int decimals);
Cell dateCell(const QDate& date, const QString& format = {}); // dd.MM.yyyy
Cell markCell(const QString& text, double value = 0);         // «5», «4/5», «н»
Cell bold(Cell cell);
Cell shaded(Cell cell);
Cell vertical(Cell cell);
Cell aligned(Cell cell, Align align);
Cell span(Cell cell, int columns, int rows = 1);

class TableBuilder
{
public:
    // Width in mm, 0 by contents.
    TableBuilder& column(CellKind kind = CellKind::Text, double width = 0, Align align = Align::Natural);
    TableBuilder& columns(int count, CellKind kind, double width);
    TableBuilder& name(const QString& name); // of the last column
    TableBuilder& stretch();                 // the last column
    TableBuilder& breakBefore(int column);
    TableBuilder& leading(int columns);
    TableBuilder& font(double points);
    TableBuilder& rowHeight(double millimetres);
    TableBuilder& plain();

    // Only what is not covered by a span of this row or of one above: the rest is filled in.
    TableBuilder& header(const QList<Cell>& cells);
    TableBuilder& header(const QStringList& texts);
    TableBuilder& row(const QList<Cell>& cells, RowKind kind = RowKind::Normal);
    TableBuilder& groupRow(const QString& text); // over all columns
    TableBuilder& totalRow(const QList<Cell>& cells);

    int columnCount() const { return int(m_table.columns.size()); }
    Table build() const { return m_table; }

private:
    void append(QList<Cell>& to, QList<int>& covered, const QList<Cell>& cells);

    Table m_table;
    QList<int> m_coveredHeader; // rows that each column is still covered from above
    QList<int> m_coveredRows;
};

class ReportBuilder
{
public:
    explicit ReportBuilder(const QString& title, const QString& subtitle = {});

    ReportBuilder& organisation(const QString& name);
    ReportBuilder& runningTitle(const QString& text);
    ReportBuilder& paper(Paper paper, Orientation orientation); // of the document; within a section, of it
    ReportBuilder& margins(double left, double top, double right, double bottom, double binding = 0);
    ReportBuilder& fitPagesWide(int pages);
    ReportBuilder& stamp(Moment created, const QString& author, qint64 audit = 0);

    ReportBuilder& section(const QString& name, bool newPage = true);
    ReportBuilder& heading(const QString& text, int level = 1);
    ReportBuilder& paragraph(const QString& text, Align align = Align::Natural, bool bold = false);
    ReportBuilder& note(const QString& text); // small print
    ReportBuilder& keyValues(const QList<KeyValue>& values, int columns = 1);
    ReportBuilder& table(const TableBuilder& table);
    ReportBuilder& table(const Table& table);
    ReportBuilder& signature(const QString& role, const QString& name = {}); // follows the ones before it
    ReportBuilder& space(double millimetres);
    ReportBuilder& pageBreak();

    ReportDocument build() const { return m_document; }

private:
    Element& add(ElementKind kind);
    PageSetup& page();

    ReportDocument m_document;
};

} // namespace zvonok::reports
