// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/XlsxExporter.h"

#include "client/print/CellGrid.h"
#include "client/print/ReportText.h"
#include "client/print/SheetNames.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace zvonok::client {

using namespace reports;

namespace {

constexpr int longestText = 32767; // what a cell of Excel holds

struct Style {
    Align align = Align::Left;
    bool bold = false;
    bool shade = false;
    bool vertical = false;
    bool framed = false;
    bool header = false;
    bool date = false;
    int decimals = -1;
    int size = 10;

    int key() const
    {
        return int(align) | int(bold) << 2 | int(shade) << 3 | int(vertical) << 4 | int(framed) << 5 |
               int(header) << 6 | int(date) << 7 | (decimals + 1) << 8 | size << 14;
    }
};

class Book
{
public:
    Book(const QByteArray& path, const ReportDocument& first, const ExportSettings& settings)
        : m_book(workbook_new(path.constData())), m_settings(settings)
    {
        m_title = oneLine(first.title).toUtf8();
        m_author = oneLine(first.stamp.author).toUtf8();
        m_creator = settings.creator.toUtf8();
        lxw_doc_properties properties{};
        properties.title = m_title.data();
        properties.author = m_author.data();
        properties.company = m_creator.data();
        properties.created = time_t(first.stamp.created.ms / 1000);
        workbook_set_properties(m_book, &properties);
    }

    lxw_error close() { return workbook_close(m_book); }

    void add(const ReportDocument& document)
    {
        bool first = true;
        for (const Section& section : document.sections) {
            beginSheet(document, section);
            if (first)
                title(document);
            first = false;
            for (const Element& element : section.elements)
                this->element(element);
            finishSheet();
        }
        if (first) {
            beginSheet(document, Section{});
            title(document);
            finishSheet();
        }
    }

private:
    lxw_format* format(const Style& style)
    {
        lxw_format*& out = m_formats[style.key()];
        if (out)
            return out;
        out = workbook_add_format(m_book);
        format_set_font_name(out, "DejaVu Sans");
        format_set_font_size(out, style.size);
        format_set_text_wrap(out);
        format_set_align(out, uint8_t(style.header ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP));
        switch (style.align) {
        case Align::Natural:
        case Align::Left:
            format_set_align(out, LXW_ALIGN_LEFT);
            break;
        case Align::Center:
            format_set_align(out, LXW_ALIGN_CENTER);
            break;
        case Align::Right:
            format_set_align(out, LXW_ALIGN_RIGHT);
            break;
        }
        if (style.bold)
            format_set_bold(out);
        if (style.shade) {
            format_set_pattern(out, LXW_PATTERN_SOLID);
            format_set_bg_color(out, 0xececec);
        }
        if (style.vertical)
            format_set_rotation(out, 90);
        if (style.framed)
            format_set_border(out, LXW_BORDER_THIN);
        if (style.date)
            format_set_num_format(out, "dd.mm.yyyy");
        else if (style.decimals > 0)
            format_set_num_format(out, QByteArray("0." + QByteArray(style.decimals, '0')).constData());
        else if (style.decimals == 0)
            format_set_num_format(out, "0");
        return out;
    }

    void beginSheet(const ReportDocument& document, const Section& section)
    {
        QString wish = section.name.isEmpty() ? document.title : section.name;
        if (!section.name.isEmpty() && m_several)
            wish = document.subtitle + u' ' + section.name;
        m_sheet = workbook_add_worksheet(m_book, m_names.next(wish).toUtf8().constData());
        m_row = 0;
        m_lastColumn = 0;
        m_hasTable = false;
        const PageSetup setup = setupOf(document, section, m_settings.layout.wishes);
        worksheet_set_paper(m_sheet, setup.paper == Paper::A3 ? 8 : 9);
        if (setup.orientation == Orientation::Landscape)
            worksheet_set_landscape(m_sheet);
        const auto inches = [](double mm) { return std::clamp(mm, 0.0, 60.0) / 25.4; };
        worksheet_set_margins(m_sheet, inches(setup.left + setup.binding), inches(setup.right),
                              inches(setup.top), inches(setup.bottom + 6));
        worksheet_fit_to_pages(m_sheet, uint16_t(std::max(1, int(setup.fitPagesWide))), 0);
        worksheet_set_footer(m_sheet, "&R&8&P / &N");
    }

    void text(lxw_row_t row, int column, const QString& value, lxw_format* style)
    {
        worksheet_write_string(m_sheet, row, lxw_col_t(column),
                               cleanText(value).left(longestText).toUtf8().constData(), style);
    }

    // Runs over its neighbours; wrapping would make the row tall.
    void freeLine(const QString& value, bool bold, int size)
    {
        if (value.isEmpty())
            return;
        lxw_format*& style = m_freeFormats[size * 2 + int(bold)];
        if (!style) {
            style = workbook_add_format(m_book);
            format_set_font_name(style, "DejaVu Sans");
            format_set_font_size(style, size);
            if (bold)
                format_set_bold(style);
        }
        text(m_row++, 0, value, style);
    }

    void title(const ReportDocument& document)
    {
        freeLine(document.organisation, false, 9);
        freeLine(document.title, true, 14);
        freeLine(document.subtitle, false, 11);
        freeLine(stampText(document.stamp, m_settings.layout.labels), false, 8);
        ++m_row;
    }

    void element(const Element& element)
    {
        switch (element.kind) {
        case ElementKind::Unknown:
        case ElementKind::PageBreak:
            break;
        case ElementKind::Heading:
            freeLine(element.text, true, 12);
            break;
        case ElementKind::Paragraph:
            freeLine(element.text, element.bold, element.small ? 8 : 10);
            break;
        case ElementKind::KeyValues:
            for (const KeyValue& each : element.values)
                freeLine(QString(each.key + u": " + each.value), false, 10);
            ++m_row;
            break;
        case ElementKind::Table:
            table(element.table);
            break;
        case ElementKind::Signatures:
            ++m_row;
            for (const SignatureLine& each : element.signatures) {
                freeLine(QString(each.role + u" ____________________ / " + each.name + u" /"), false, 10);
                ++m_row;
            }
            break;
        case ElementKind::Spacer:
            ++m_row;
            break;
        }
    }

    void table(const Table& table)
    {
        if (table.columns.isEmpty())
            return;
        const lxw_row_t top = m_row;
        if (!m_hasTable)
            widths(table);
        rows(table, true);
        const lxw_row_t firstRow = m_row;
        rows(table, false);
        m_lastColumn = std::max(m_lastColumn, int(table.columns.size()) - 1);
        if (!m_hasTable && firstRow > top) {
            worksheet_freeze_panes(m_sheet, firstRow, lxw_col_t(std::max(0, int(table.leadingColumns))));
            worksheet_repeat_rows(m_sheet, top, firstRow - 1);
            if (table.leadingColumns > 0)
                worksheet_repeat_columns(m_sheet, 0, lxw_col_t(table.leadingColumns - 1));
        }
        m_hasTable = true;
        ++m_row;
    }

    // In letters of the standard font, 2 mm each and a little.
    void widths(const Table& table)
    {
        const CellGrid body(table.cells, table.columns.size());
        for (int column = 0; column < table.columns.size(); ++column) {
            double letters = table.columns.at(column).width / 2.0;
            if (letters <= 0) {
                letters = 5;
                for (int row = 0; row < body.rows(); ++row)
                    if (!body.isCovered(row, column) && body.columnSpan(row, column) == 1)
                        for (const QString& line : table.at(row, column).text.split(u'\n'))
                            letters = std::max(letters, double(line.size()) * 1.1 + 1.5);
                letters = std::min(letters, 60.0);
            }
            worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), std::max(letters, 3.0),
                                 nullptr);
        }
    }

    void rows(const Table& table, bool header)
    {
        const CellGrid grid(header ? table.header : table.cells, table.columns.size());
        for (int row = 0; row < grid.rows(); ++row, ++m_row)
            for (int column = 0; column < grid.columns(); ++column)
                if (!grid.isCovered(row, column))
                    cell(table, grid, header, row, column);
    }

    void cell(const Table& table, const CellGrid& grid, bool header, int row, int column)
    {
        const Cell& content =
            (header ? table.header : table.cells).at(qsizetype(row) * grid.columns() + column);
        const Column& of = table.columns.at(column);
        Style style;
        style.align = header && content.align == Align::Natural ? Align::Center : alignOf(content, of);
        style.bold = content.bold;
        style.shade = content.shade || (!header && table.rowKind(row) == RowKind::Group);
        style.vertical = content.vertical;
        style.framed = !table.plain;
        style.header = header;
        style.date = hasDate(content, of);
        if (hasNumber(content, of))
            style.decimals = std::clamp(int(content.decimals), 0, 12);
        lxw_format* with = format(style);
        const int wide = grid.columnSpan(row, column);
        const int high = grid.rowSpan(row, column);
        if (wide > 1 || high > 1)
            worksheet_merge_range(m_sheet, m_row, lxw_col_t(column), m_row + lxw_row_t(high) - 1,
                                  lxw_col_t(column + wide - 1), "", with);
        if (hasNumber(content, of)) {
            worksheet_write_number(m_sheet, m_row, lxw_col_t(column), content.number, with);
        } else if (style.date && content.date.year() >= 1900 && content.date.year() <= 9999) {
            lxw_datetime date{};
            date.year = content.date.year();
            date.month = content.date.month();
            date.day = content.date.day();
            worksheet_write_datetime(m_sheet, m_row, lxw_col_t(column), &date, with);
        } else if (!content.text.isEmpty()) {
            text(m_row, column, content.text, with);
        } else if (wide == 1 && high == 1) {
            worksheet_write_blank(m_sheet, m_row, lxw_col_t(column), with);
        }
    }

    void finishSheet()
    {
        worksheet_print_area(m_sheet, 0, 0, m_row > 0 ? m_row - 1 : 0, lxw_col_t(std::max(m_lastColumn, 1)));
    }

    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    const ExportSettings& m_settings;
    SheetNames m_names;
    QByteArray m_title;
    QByteArray m_author;
    QByteArray m_creator;
    QHash<int, lxw_format*> m_formats;
    QHash<int, lxw_format*> m_freeFormats;
    lxw_row_t m_row = 0;
    int m_lastColumn = 0;
    bool m_hasTable = false;

public:
    bool m_several = false; // documents: sheets are then told apart by the subtitle, which names the class
};

} // namespace

Result<Nothing> XlsxExporter::write(const QList<ReportDocument>& documents, QIODevice& device,
                                    const ExportSettings& settings, const ExportProgress& progress) const
{
    if (documents.isEmpty())
        return fail(FailureCode::InvalidInput, QStringLiteral("documents"));
    QTemporaryDir folder; // libxlsxwriter 1.1.4 writes to files only
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    Book book(QFile::encodeName(path), documents.first(), settings);
    book.m_several = documents.size() > 1;
    bool cancelled = false;
    for (int i = 0; i < documents.size() && !cancelled; ++i) {
        cancelled = progress && !progress(i, int(documents.size()));
        if (!cancelled)
            book.add(documents.at(i));
    }
    const lxw_error error = book.close(); // frees it in any case
    if (cancelled)
        return fail(FailureCode::Cancelled);
    QFile file(path);
    if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return fail(FailureCode::StorageFailed, QStringLiteral("file"));
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(1 << 20);
        if (bytes.isEmpty() || device.write(bytes) != bytes.size())
            return fail(FailureCode::StorageFailed, QStringLiteral("file"), {device.errorString()});
    }
    return Nothing{};
}

} // namespace zvonok::client
