// SPDX-License-Identifier: GPL-3.0-or-later
// One sheet of a workbook: a section of a report from top to bottom. Any lane.
#pragma once

#include "client/print/CellGrid.h"
#include "client/print/ReportExporter.h"
#include "client/print/XlsxStyles.h"

namespace zvonok::client {

// Texts of a workbook, each once.
class XlsxTexts
{
public:
    int index(const QString& text);
    QByteArray xml() const;

private:
    QHash<QString, int> m_index;
    QByteArray m_items;
};

class XlsxSheetWriter
{
public:
    XlsxSheetWriter(XlsxStyles& styles, XlsxTexts& texts) : m_styles(styles), m_texts(texts) {}

    void title(const reports::ReportDocument& document, const ReportLabels& labels);
    void section(const reports::Section& section);
    QByteArray xml(const reports::PageSetup& setup, bool first) const;
    // Of workbook.xml: print area and titles. The sheet's name is put into apostrophes here.
    QByteArray names(const QString& sheet, int number) const;

private:
    void element(const reports::Element& element);
    // Not wrapped: runs over its neighbours.
    void line(const QString& text, bool bold, int size);
    void table(const reports::Table& table);
    void rows(const reports::Table& table, bool header);
    void cell(const reports::Table& table, const CellGrid& grid, bool header, int row, int column);
    void widths(const reports::Table& table);
    void text(int column, const QString& text, int style);

    XlsxStyles& m_styles;
    XlsxTexts& m_texts;
    QByteArray m_cells;
    QByteArray m_columns;
    QByteArray m_merged;
    int m_mergedCount = 0;
    int m_row = 0; // the next, from 0
    int m_lastColumn = 0;
    int m_headerTop = -1; // rows of the first header, repeated and frozen
    int m_headerEnd = -1;
    int m_leading = 0;
};

} // namespace zvonok::client
